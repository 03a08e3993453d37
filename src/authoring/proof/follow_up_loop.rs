//! `follow-up-loop`: "suppose it did not help" leads round in a circle.
//!
//! Why it matters: a person for whom nothing helped would be sent back to where they came from, for ever.
//!
//! ```toml
//! # base care records not_helped = "no_help", and a later conclusion records the same fact as "not_tried"
//! ```
//!
//! Instead: each follow-up fact has one value for "did not help", and that value leads on.

use super::{Authored, once_checked};
use crate::analysis::encode::clearance::Clearance;
use crate::data::finding::Finding;
use crate::model::position::{FactId, StepId};

/// Records only ever set facts. They can go round only where two of them set the same fact differently.
pub(super) fn differently(authored: &Authored<'_>, step: StepId, fact: FactId) -> Finding {
    let (id, fact) = (authored.step_id(step), authored.fact_id(fact));
    let message = format!("`{id}` and another conclusion record `{fact}` differently when it did not help");
    Finding::error("follow-up-loop", authored.place_of_step(step), message)
        .help("let each fact have one value for \"did not help\"".to_owned())
}

pub(super) fn finding(authored: &Authored<'_>, step: StepId, walk: Clearance) -> Finding {
    let (id, once) = (authored.step_id(step), once_checked(walk));
    let message = format!("supposing that what `{id}` shows did not help changes nothing for some patients{once}");
    Finding::warning("follow-up-loop", authored.place_of_step(step), message)
        .help("lead them on: the facts recorded should open something new".to_owned())
}
