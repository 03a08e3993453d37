//! A pathway over a table of patients: rows in, where each ends out, and what came of all of them.
//!
//! Rows are handed over cell by cell and walk many at once ([`crate::analysis::lanes`]); which file they come from is for
//! the command to know, or for the page that has the feature `cohort`: a build of its own, which the explorer never loads. A
//! row with a value that its column cannot have is told with its number, and never answered.

mod answer;
mod columns;
pub mod csv;
pub mod mapping;
pub mod report;
mod rows;
mod scores;
mod summary;
pub mod table;
pub mod tables;
mod wording;

pub use answer::{ANSWER, BAD, answer_batch};
pub use columns::{ColumnId, ColumnPart, TableColumn, known, sources};
pub use rows::{Cell, Problem, RowAnswer, RowReader};
pub use scores::{ScoreColumn, score_columns};
pub use summary::{CountsById, Summary};
