//! Many patients at once: a bit a patient, [`LANES`] of them in one plane of bits, and every rule is read for all of them
//! with a few operations on words.
//!
//! A comparison is three planes, true, false and open; what is none of them is doubt. Kleene's tables are then `and` and
//! `or` of planes. Steps are visited in an order in which each comes after those that lead to it, with the plane of who has
//! come there; where nobody has, nothing is read. It says what [`crate::model::walk`] says of each patient alone, and knows
//! no file and no text.

mod columns;
mod plan;
mod planes;
mod steps;
mod sums;

pub use columns::{Batch, Encoding};
pub use plan::Lanes;
pub use planes::{LANES, PatientId};
pub use steps::Walks;
