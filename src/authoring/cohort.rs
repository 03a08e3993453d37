//! A pathway over a table of patients: rows in, where each ends out, and what came of all of them.
//!
//! Rows are handed over cell by cell and walk many at once ([`crate::analysis::lanes`]); which file they come from is the
//! command's business. A row with a value that its column cannot have is told with its number, and never answered.

mod columns;
pub mod html;
pub mod mapping;
mod rows;
mod scores;
mod summary;

pub use columns::{ColumnId, ColumnPart, TableColumn, known, sources};
pub use rows::{Cell, Problem, RowAnswer, RowReader};
pub use scores::{ScoreColumn, score_columns};
pub use summary::{CountsById, Summary};
