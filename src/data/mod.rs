//! Data before it means anything: exact numbers, trees with places, what leaves the engine, and findings.

#[cfg(feature = "cohort")]
pub mod hidden;
pub mod finding;
pub mod markup;
pub mod number;
pub mod object;
pub mod packed;
pub mod serial;
pub mod shape;
pub mod span;
pub mod tree;
