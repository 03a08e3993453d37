//! For whom "no new treatment" is missing: exact, over every possible patient.

use crate::analysis::encode::Diagrams;
use crate::diagram::{FALSE, NodeLimit, TRUE};
use crate::model::pathway::Pathway;
use crate::model::position::{StepId, TreatmentId};

/// The conclusions where somebody is offered a treatment and not shown what happens without a new one.
pub fn without_none(pathway: &Pathway, diagrams: &mut Diagrams) -> Vec<String> {
    let mut missing = Vec::new();
    for (step, about) in pathway.steps.each() {
        // A diagram that grows too large proves nothing, so it is said.
        if lacks_none(pathway, diagrams, step).unwrap_or(true) {
            missing.push(about.id.clone());
        }
    }
    missing
}

/// Is anybody offered a treatment here who is not shown what happens without a new one?
fn lacks_none(pathway: &Pathway, diagrams: &mut Diagrams, step: StepId) -> Result<bool, NodeLimit> {
    let Some(conclusion) = pathway.conclusion(step) else { return Ok(false) };
    let none = pathway.no_treatment.filter(|entry| conclusion.has_beside(&pathway.alongside[*entry]));
    let beside = match none.map(|entry| &pathway.alongside[entry].when) {
        Some(Some(when)) => diagrams.truths(pathway, when)?.maybe,
        Some(None) => TRUE,
        None => FALSE,
    };
    let unseen = diagrams.table.not(beside)?;
    let offered = |treatment: TreatmentId| conclusion.offer.iter().any(|entry| entry.treatment == treatment);
    for shown in diagrams.reach.shown.clone().iter().filter(|shown| shown.step == step && offered(shown.treatment)) {
        let here = diagrams.table.and(shown.reach, shown.when)?;
        if diagrams.table.intersects(here, unseen) {
            return Ok(true);
        }
    }
    Ok(false)
}
