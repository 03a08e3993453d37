//! Documents with something wrong in them: each finding on the smallest pathway that shows it, and input that is no
//! pathway at all.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../support/mod.rs"]
mod support;

mod bad_input;
mod findings;
mod once;
