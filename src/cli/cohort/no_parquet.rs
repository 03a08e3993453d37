//! In place of Parquet, where the command was built without it.

use std::io;
use std::path::Path;

use treatment_pathway::cohort::ScoreColumn;

use super::super::refusal::Refusal;
use super::tables::{TableIn, TableOut};

fn without() -> Refusal {
    let help = "build it with the feature `parquet`, or use .csv or .ndjson".to_owned();
    Refusal::typed("unknown-table", "this command was built without Parquet".to_owned(), help)
}

pub fn open(_: &Path, _: impl Fn(String) -> Refusal) -> Result<Box<dyn TableIn>, Refusal> {
    Err(without())
}

pub fn create(
    _: &Path,
    _: Option<u64>,
    _: &[ScoreColumn],
    _: impl Fn(io::Error) -> Refusal,
) -> Result<Box<dyn TableOut>, Refusal> {
    Err(without())
}
