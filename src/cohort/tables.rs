//! Tables that are read a row at a time, and what is said of one that cannot be.

use std::ffi::OsStr;
use std::path::Path;

use super::rows::RowReader;
use crate::analysis::lanes::PatientId;
use crate::data::finding::Finding;

/// The longest row, in bytes.
pub const LONGEST: u64 = 1 << 20;

/// The way out of a file that is no table.
pub const NO_TABLE: &str = "give a table with a row of names and a row a patient";

/// A table that comes a row at a time.
pub trait RowIn {
    /// Its columns.
    fn names(&self) -> &[String];

    /// Goes to the next row; false behind the last.
    ///
    /// # Errors
    /// Why the rest of it cannot be read.
    fn next(&mut self) -> Result<bool, String>;

    /// Hands this row over.
    fn hand_over(&self, lane: PatientId, rows: &mut RowReader<'_>);
}

/// A pathway that compares a number in more places than a byte can tell apart answers no table.
pub fn too_many_cuts() -> Finding {
    let message = "a number is compared in more than 250 places";
    Finding::error("too-many-cuts", None, message).help("compare that number with fewer others".to_owned())
}

/// The forms of tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "their names are those of the formats")]
pub enum TableForm {
    Csv,
    Ndjson,
    Parquet,
}

impl TableForm {
    /// By the end of a file's name.
    ///
    /// # Errors
    /// That it does not say what kind of table it is.
    pub fn of(name: &str) -> Result<TableForm, Finding> {
        match Path::new(name).extension().and_then(OsStr::to_str) {
            Some("csv") => Ok(TableForm::Csv),
            Some("ndjson" | "jsonl") => Ok(TableForm::Ndjson),
            Some("parquet") => Ok(TableForm::Parquet),
            _ => {
                let message = format!("`{name}` does not say what kind of table it is");
                let help = "end its name with .csv, .ndjson or .parquet".to_owned();
                Err(Finding::error("unknown-table", None, message).help(help))
            }
        }
    }
}
