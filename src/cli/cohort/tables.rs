//! Tables in and out, by the end of a file's name.

use std::io;
use std::path::{Path, PathBuf};

use treatment_pathway::cohort::tables::{NO_TABLE, RowIn, TableForm};
use treatment_pathway::cohort::{RowReader, ScoreColumn};
use treatment_pathway::data::number::Scaled;

use super::{beside, csv, ndjson};
use crate::cli::refusal::Refusal;

/// A table that is read row by row.
pub trait TableIn {
    /// Its columns.
    fn names(&self) -> &[String];

    /// Hands the next rows to a reader, as many as it has room for.
    ///
    /// # Errors
    /// Why the rest of it cannot be read.
    fn read(&mut self, rows: &mut RowReader<'_>) -> Result<(), String>;

    /// Passes over so many rows.
    ///
    /// # Errors
    /// The same.
    fn skip(&mut self, rows: u64) -> Result<(), String>;
}

impl<T: RowIn> TableIn for T {
    fn names(&self) -> &[String] {
        RowIn::names(self)
    }

    fn read(&mut self, rows: &mut RowReader<'_>) -> Result<(), String> {
        while let Some(lane) = rows.room() {
            if !self.next()? {
                break;
            }
            rows.row(lane);
            self.hand_over(lane, rows);
        }
        Ok(())
    }

    fn skip(&mut self, rows: u64) -> Result<(), String> {
        for _ in 0..rows {
            self.next()?;
        }
        Ok(())
    }
}

/// A table that is written row by row, and taken up again where it was left.
pub trait TableOut {
    /// A row.
    ///
    /// # Errors
    /// What the disk says.
    fn row(&mut self, cells: [&str; 7], scores: &[Option<Scaled>]) -> io::Result<()>;

    /// All rows so far are on the disk; where that is.
    ///
    /// # Errors
    /// What the disk says.
    fn kept(&mut self) -> io::Result<u64>;

    /// All rows there will be, as one file in the place where they belong.
    ///
    /// # Errors
    /// What the disk says.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

fn form(file: &Path) -> Result<TableForm, Refusal> {
    TableForm::of(&file.display().to_string()).map_err(Refusal::from)
}

/// Opens a table; `known` are the columns that it may have, where it does not say so itself.
pub fn open(file: &Path, known: &[String]) -> Result<Box<dyn TableIn>, Refusal> {
    let no_table = |why: String| Refusal::unreadable(&file.display().to_string(), &why, NO_TABLE);
    match form(file)? {
        TableForm::Csv => csv::open(file).map(|table| Box::new(table) as Box<dyn TableIn>).map_err(no_table),
        TableForm::Ndjson => {
            ndjson::NdjsonIn::open(file, known).map(|table| Box::new(table) as Box<dyn TableIn>).map_err(no_table)
        }
        TableForm::Parquet => super::parquet::open(file, no_table),
    }
}

/// Is all of this there that was kept of a table?
pub fn has(file: &Path, kept: u64) -> bool {
    let part = beside(file, ".part");
    match part.metadata() {
        Ok(about) if about.is_dir() => (0..kept).all(|number| piece(&part, number).is_file()),
        Ok(about) => about.len() >= kept,
        Err(_) => false,
    }
}

/// What is kept of a Parquet file stands in pieces.
pub fn piece(folder: &Path, number: u64) -> PathBuf {
    folder.join(format!("{number:08}.parquet"))
}

/// Begins a table, or goes on with one of which so much is kept.
pub fn create(file: &Path, kept: Option<u64>, scores: &[ScoreColumn]) -> Result<Box<dyn TableOut>, Refusal> {
    let unwritable = |problem: io::Error| Refusal::unwritable(&file.display().to_string(), &problem);
    match form(file)? {
        TableForm::Csv => {
            csv::create(file, kept, scores).map(|table| Box::new(table) as Box<dyn TableOut>).map_err(unwritable)
        }
        TableForm::Ndjson => ndjson::NdjsonOut::create(file, kept, scores)
            .map(|table| Box::new(table) as Box<dyn TableOut>)
            .map_err(unwritable),
        TableForm::Parquet => super::parquet::create(file, kept, scores, unwritable),
    }
}
