//! Which answers do not hold for another day: those on which it depends whether somebody has to be seen now or today.
//!
//! Answers travel as a file or a code, and danger signs come and go. So nobody is walked on with those of another day:
//! whoever opens them is asked these facts again. The rule is read from the diagrams, so that no author can forget a
//! fact, and it is the smallest that is safe: with these facts said anew, no other answer can hide that it is urgent.

use crate::analysis::encode::{Diagrams, conclusion_of};
use crate::diagram::each_once;
use crate::model::pathway::{Pathway, Urgency};
use crate::model::position::{FactId, StepId};
use crate::model::walk::Read;

/// The facts asked of a patient on whose answers it depends whether they come to an emergency or same-day conclusion,
/// and to which of the two, before they have been checked or behind the card; and those that say whether such a fact is
/// asked at all. In the author's order.
pub fn asked_anew(pathway: &Pathway, diagrams: &Diagrams) -> Vec<FactId> {
    let urgent = |step: StepId| {
        let urgency = pathway.conclusion(step).map(|conclusion| conclusion.urgency);
        urgency.filter(|urgency| *urgency >= Urgency::SameDay)
    };
    let class = |constant| conclusion_of(constant).and_then(urgent);
    let mut variables = diagrams.table.support(diagrams.conclusion, &class);
    for (_, behind) in diagrams.reach_after_clearance.at.each().filter(|(step, _)| urgent(*step).is_some()) {
        variables.extend(diagrams.table.support(*behind, &|constant| constant));
    }
    let (mut facts, mut read) = (Vec::new(), Read::default());
    for variable in each_once(variables) {
        let fact = diagrams.variables.fact_of[variable];
        facts.push(fact);
        if let Some(rule) = &pathway.facts[fact].asked_when {
            read.add(pathway, rule);
        }
    }
    facts.extend(read.facts);
    facts.retain(|fact| !pathway.facts[*fact].asked_of_clinician);
    each_once(facts)
}
