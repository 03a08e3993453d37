//! For whom "no new treatment" is missing: exact, over every possible patient.

use crate::analysis::encode::Diagrams;
use crate::diagram::{FALSE, Node, NodeLimit, TRUE};
use crate::model::pathway::Pathway;

/// The conclusions where somebody is offered a treatment and not shown what happens without a new one.
pub fn without_none(pathway: &Pathway, diagrams: &mut Diagrams) -> Vec<String> {
    let mut missing = Vec::new();
    for (step, about) in pathway.steps.iter().enumerate() {
        // A diagram that grows too large proves nothing, so it is said.
        if somebody(pathway, diagrams, step).unwrap_or(true) {
            missing.push(about.id.clone());
        }
    }
    missing
}

fn somebody(pathway: &Pathway, diagrams: &mut Diagrams, step: usize) -> Result<bool, NodeLimit> {
    let Some(conclusion) = pathway.conclusion(step) else { return Ok(false) };
    let entry = pathway.no_treatment.and_then(|position| Some((position, pathway.alongside.get(position)?)));
    let beside: Node = match entry {
        Some((position, entry)) if conclusion.has_beside(entry) => {
            diagrams.beside.get(position).copied().unwrap_or(TRUE)
        }
        _ => FALSE,
    };
    let unseen = diagrams.table.not(beside)?;
    let offered = |treatment: usize| conclusion.offer.iter().any(|entry| entry.treatment == treatment);
    for shown in diagrams.reach.shown.clone().iter().filter(|shown| shown.step == step && offered(shown.treatment)) {
        let here = diagrams.table.and(shown.reach, shown.when)?;
        if diagrams.table.intersects(here, unseen) {
            return Ok(true);
        }
    }
    Ok(false)
}
