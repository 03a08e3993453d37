//! Everything that is asked of a pathway for every possible patient at once.
//!
//! [`encode`] turns it into diagrams, [`verify`] looks for whoever breaks it, [`explain`] says what one person's answers
//! leave open.

pub mod encode;
pub mod explain;
pub mod lanes;
pub mod verify;
