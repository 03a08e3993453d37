//! `too-large`: the pathway cannot be proved within its limit of nodes.
//!
//! Why it matters: what is not proved does not run.
//!
//! ```toml
//! when = "a != b and c != d and …"      # hundreds of facts, all in one decision
//! ```
//!
//! Instead: split the step that is named, so that fewer facts are decided together.

use super::Authored;
use crate::data::finding::Finding;
use crate::model::position::StepId;

pub(super) fn finding(authored: &Authored<'_>, step: Option<StepId>) -> Finding {
    let name = match step {
        Some(step) => format!("the step `{}`", authored.step_id(step)),
        None => "a treatment or safety rule".to_owned(),
    };
    let at = step.and_then(|step| authored.place_of_step(step));
    Finding::error("too-large", at, format!("{name} makes this pathway too large to prove"))
        .help("split it, so that fewer facts are decided together".to_owned())
}
