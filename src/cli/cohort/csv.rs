//! Tables as CSV, from a file and to one.

use std::fs::File;
use std::io;
use std::path::Path;

use treatment_pathway::cohort::ScoreColumn;
use treatment_pathway::cohort::csv::{CsvIn, CsvOut};
use treatment_pathway::data::number::Scaled;

use super::part::PartFile;
use super::tables::TableOut;

pub fn open(file: &Path) -> Result<CsvIn<File>, String> {
    CsvIn::open(File::open(file).map_err(|problem| problem.to_string())?)
}

pub fn create(file: &Path, kept: Option<u64>, scores: &[ScoreColumn]) -> io::Result<CsvOut<PartFile>> {
    CsvOut::answers(PartFile::open(file, kept)?, kept.is_some(), scores)
}

impl TableOut for CsvOut<PartFile> {
    fn row(&mut self, cells: [&str; 7], scores: &[Option<Scaled>]) -> io::Result<()> {
        self.answer(cells, scores)
    }

    fn kept(&mut self) -> io::Result<u64> {
        self.flushed()?.kept()
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.kept()?;
        self.flushed()?.place()
    }
}
