//! The diagrams say the same as the walk; and each counterexample breaks what the finding says it breaks.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../fuzz/folder.rs"]
mod folder_in_one;
#[path = "../support/mod.rs"]
mod support;

mod agree;
mod card;
mod facts;
mod found;
mod rules;
