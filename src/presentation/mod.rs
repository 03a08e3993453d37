//! What a person sees: a session, its view in words, and the bundle that a page opens.

pub mod boundary;
pub mod bundle;
pub mod session;
#[cfg(feature = "cohort")]
pub mod spoken;
#[cfg(test)]
mod types;
pub mod view;
pub mod words;
