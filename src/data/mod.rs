//! Data before it means anything: trees with places, what leaves the engine, and findings.

pub mod finding;
pub mod object;
pub mod serial;
pub mod tree;
