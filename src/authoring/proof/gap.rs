//! `gap`: somebody comes to a decision and no branch holds.
//!
//! Why it matters: that person gets no answer.
//!
//! ```toml
//! branches = [
//!   { when = "weeks < 6", go = "recovery" },
//!   { when = "weeks > 6", go = "options" },     # and six weeks?
//! ]
//! ```
//!
//! Instead: write the missing branch, or `otherwise`.

use super::{Authored, once_checked};
use crate::analysis::encode::clearance::Clearance;
use crate::data::finding::Finding;
use crate::model::position::StepId;

pub(super) fn finding(authored: &Authored<'_>, step: StepId, walk: Clearance) -> Finding {
    let message = format!("no branch of `{}` holds for some patients{}", authored.step_id(step), once_checked(walk));
    Finding::error("gap", authored.place_of_step(step), message)
        .help("write the missing branch, or `otherwise`".to_owned())
}
