//! `gap`: somebody comes to a decision and no branch holds; or, in what was imported, no rule of the source is for them.
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
//! Instead: write the missing branch, or `otherwise`. What `pathway import` writes has an `otherwise` that leads to a
//! conclusion with `no_rule = true`: as long as somebody who is sure of every answer ends there, that is a warning. Write
//! the rule that the source lacks; or, once what is said there is right, take `no_rule` out.

use super::{Authored, once_checked, patient};
use crate::analysis::encode::Diagrams;
use crate::analysis::encode::clearance::Clearance;
use crate::authoring::document::Document;
use crate::data::finding::Finding;
use crate::diagram::{FALSE, NodeId, NodeLimit};
use crate::model::guard::{Rule, Test};
use crate::model::pathway::Pathway;
use crate::model::position::StepId;

pub(super) fn finding(authored: &Authored<'_>, step: StepId, walk: Clearance) -> Finding {
    let message = format!("no branch of `{}` holds for some patients{}", authored.step_id(step), once_checked(walk));
    Finding::error("gap", authored.place_of_step(step), message)
        .help("write the missing branch, or `otherwise`".to_owned())
}

/// One finding for each conclusion that stands where the source has no rule, with somebody who ends there and is sure of
/// every answer.
///
/// # Errors
/// [`NodeLimit`] when it is too large to say.
pub(super) fn of_the_source(
    pathway: &Pathway,
    diagrams: &mut Diagrams,
    document: &Document,
) -> Result<Vec<Finding>, NodeLimit> {
    let mut found = Vec::new();
    for (step, authored) in document.steps.each().filter(|(_, step)| step.no_rule) {
        let who = diagrams.reach_on(Clearance::Before).at(step);
        let who = sure_of_everything(pathway, diagrams, who)?;
        if who == FALSE {
            continue;
        }
        let message = format!("the source has no rule for some patients: they end at `{}`", authored.id.text);
        let help =
            "write the rule that is missing; or, once what is said there is right, take `no_rule` out".to_owned();
        let finding = Finding::warning("gap", authored.id.at, message).help(help);
        found.push(patient::shown_by(pathway, diagrams, who, finding));
    }
    Ok(found)
}

/// Those of them who answer nothing with "not sure" and can be at all.
fn sure_of_everything(pathway: &Pathway, diagrams: &mut Diagrams, who: NodeId) -> Result<NodeId, NodeLimit> {
    let mut sure = diagrams.table.and(who, diagrams.possible)?;
    for (fact, about) in pathway.facts.each() {
        if !about.certain && sure != FALSE {
            let unsure = diagrams.truths(pathway, &Rule::Is(fact, Test::NotSure))?.sure;
            sure = diagrams.table.and_not(sure, unsure)?;
        }
    }
    Ok(sure)
}
