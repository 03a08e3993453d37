//! `too-large`: the pathway cannot be proved within its limit of nodes.
//!
//! Why it matters: what is not proved does not run.
//!
//! ```toml
//! when = "a != b and c != d and …"      # hundreds of facts, all in one decision
//! ```
//!
//! Instead: split the step that is named, so that fewer facts are decided together.

use crate::analysis::encode::TooLarge;
use crate::authoring::document::Document;
use crate::data::finding::{Finding, sentence};
use crate::model::pathway::Pathway;

pub(super) fn finding(pathway: &Pathway, document: Option<&Document>, problem: TooLarge) -> Finding {
    let step = problem.step.and_then(|step| pathway.steps.get(step));
    let name = step.map_or("a treatment or safety rule".to_owned(), |step| sentence!("the step `{}`", step.id));
    Finding::error(
        "too-large",
        problem.step.and_then(|step| document?.steps.get(step)?.id.at),
        sentence!("{name} makes this pathway too large to prove"),
    )
    .help(sentence!("split it, so that fewer facts are decided together"))
}
