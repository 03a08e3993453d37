//! `source-syntax`: a file that is to be imported cannot be read as what it should be.
//!
//! Why it matters: nothing is written.
//!
//! ```text
//! age;doses;step
//! < 12;0            # a cell is missing
//! ```
//!
//! Instead: save it again as GDL2 (JSON), as a table (CSV or xlsx) or as a file of cases (YAML).

use crate::data::finding::{Finding, Place};

/// `why` is a sentence in plain words.
pub(super) fn finding(at: Option<Place>, why: String, help: &str) -> Finding {
    Finding::error("source-syntax", at, why).help(help.to_owned())
}
