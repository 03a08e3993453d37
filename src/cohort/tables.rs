//! Tables that are read a row at a time, and what is said of one that cannot be.

use crate::analysis::lanes::PatientId;
use crate::cohort::rows::RowReader;
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

/// A file whose name does not say what kind of table it is.
pub fn unknown_table(name: &str) -> Finding {
    let message = format!("`{name}` does not say what kind of table it is");
    Finding::error("unknown-table", None, message).help("end its name with .csv, .ndjson or .parquet".to_owned())
}
