//! What others make of a pathway that was exported to them: the same as we, for patients at every threshold, or the export
//! is wrong. SQLite is here in every run; `make neighbours` has the rest.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/patients.rs"]
mod patients;

#[path = "../walk/random.rs"]
#[allow(dead_code, reason = "the tests of the walk use more of it")]
mod random;

mod lanes;
mod matrix;
mod mutants;
mod sqlite;
