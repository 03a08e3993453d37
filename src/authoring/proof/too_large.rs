//! `too-large`: the pathway cannot be proved within its limit of nodes.
//!
//! Why it matters: what is not proved does not run.
//!
//! ```toml
//! when = "a != b and c != d and …"      # hundreds of facts, all in one decision
//! ```
//!
//! Instead: let fewer of the facts meet that are named: those whose answers have to be known at once, because each is read
//! together with one that is read later. Or let `pathway tune` look for a better order of facts; two were tried.

use super::Authored;
use crate::authoring::order::meet::meeting;
use crate::data::finding::Finding;
use crate::model::position::StepId;

/// So many facts are named.
const NAMED: usize = 5;

pub(super) fn finding(authored: &Authored<'_>, step: Option<StepId>) -> Finding {
    let meet = meeting(authored.pathway, step);
    let place = match step {
        Some(step) => format!("on the way to `{}`", authored.step_id(step)),
        None => "in treatments and safety rules".to_owned(),
    };
    let among = if meet.len() > NAMED { "among them " } else { "" };
    let names: Vec<String> = meet.iter().take(NAMED).map(|fact| format!("`{}`", authored.fact_id(*fact))).collect();
    let message =
        format!("this pathway is too large to prove: {place}, {} facts meet, {among}{}", meet.len(), names.join(", "));
    let first = if authored.document.order.is_empty() { "the order of asking" } else { "the order in `order.json`" };
    Finding::error("too-large", step.and_then(|step| authored.place_of_step(step)), message).help(format!(
        "let fewer of them meet, or look for a better order of facts with `pathway tune`; tried were {first}, and one by \
         what is read together"
    ))
}
