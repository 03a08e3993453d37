//! A treatment-pathway decision engine.
//!
//! An author writes a pathway as a document; the engine checks it, walks one person through it and explains each
//! step. The order of the modules is the order of the data:
//!
//! 1. `authoring::document` reads the authored files, keeping every position;
//! 2. `authoring::check` finds everything that is wrong with them, all at once;
//! 3. [`model::pathway`] is the checked document, compiled: from here on nothing can fail;
//!    [`analysis::encode`] makes decision diagrams ([`diagram`]) of it, in which it is proved for every possible patient
//!    ([`analysis::verify`]);
//! 4. [`model::walk`] goes from the first step to a question or a conclusion, with the reasons; [`analysis::explain`] says
//!    what can still come of it, and what would change it;
//! 5. [`presentation::session`] holds one person's answers; [`presentation::view`] is what a screen shows now, in words;
//!    `cohort` asks the same of everybody in a table.
//!
//! What it does not do: diagnose, dose, remember anybody, read a clock, or ask a network.

pub mod data;
pub mod diagram;
pub mod model;
pub mod analysis;
pub mod presentation;
#[cfg(feature = "cohort")]
pub mod cohort;
#[cfg(feature = "authoring")]
pub mod authoring;
// Which handle a page gets: one person's, or that of a page that answers tables. No page loads both.
#[cfg(target_arch = "wasm32")]
#[cfg_attr(feature = "cohort", path = "web/cohort.rs")]
pub mod web;
