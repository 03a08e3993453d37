//! The steps of the map: which of them somebody may still come to, what keeps the others away, and how to get to one.
//!
//! Behind a card counts too: who has been checked goes on there.

use super::ConditionedDiagrams;
use super::counterfactual::{Change, nearest};
use crate::analysis::encode::Diagrams;
use crate::diagram::{Assignment, FALSE, NodeId, PerVariable, TRUE};
use crate::model::evaluation::Evaluation;
use crate::model::position::{FactId, Rows, StepId};

impl ConditionedDiagrams<'_> {
    /// The steps that can still be reached, by step.
    pub fn steps(&self) -> Rows<StepId, bool> {
        let Diagrams { table, reach, reach_after_clearance, .. } = self.diagrams;
        let both = [reach.at.as_slice(), reach_after_clearance.at.as_slice()].concat();
        let may = table.satisfiable(&both, &self.values);
        let (first, after_clearance) = may.split_at(reach.at.len());
        first.iter().zip(after_clearance).map(|(first, after)| *first || *after).collect()
    }

    /// Of these, who comes to each step: the steps to which somebody with these answers may come.
    pub fn steps_of(&self, reached: &Rows<StepId, NodeId>) -> Vec<StepId> {
        let may = self.diagrams.table.satisfiable(reached.as_slice(), &self.values);
        reached.positions().zip(may).filter(|(_, may)| *may).map(|(step, _)| step).collect()
    }
}

/// Who comes to a step: from the start, and behind a card.
fn who(diagrams: &Diagrams, step: StepId) -> impl Iterator<Item = NodeId> {
    [&diagrams.reach, &diagrams.reach_after_clearance]
        .map(|reach| reach.at(step))
        .into_iter()
        .filter(|who| *who != FALSE)
}

/// The facts that keep somebody from a step, a clinician's default among them: none of them could be left out. Empty
/// where they may still come to it.
pub fn kept_away(person: Evaluation, diagrams: &Diagrams, step: StepId) -> Vec<FactId> {
    let who: Vec<NodeId> = who(diagrams, step).collect();
    let away =
        |values: &Assignment| !who.iter().any(|who| diagrams.table.satisfiable_together(*who, TRUE, TRUE, values));
    let depends = diagrams.table.supports(&PerVariable::like(&diagrams.variables.arity, None)).of(&who);
    ConditionedDiagrams::new(person, diagrams).decisive(&depends, away).unwrap_or_default()
}

/// The fewest answers that would have to be otherwise to come to a step; none where nobody comes there.
pub fn path_to(person: Evaluation, diagrams: &Diagrams, step: StepId) -> Option<Vec<Change>> {
    let answers = &person.with_unasked();
    let person = Evaluation::new(person.pathway, answers);
    let paths = who(diagrams, step).filter_map(|who| nearest(person, diagrams, who));
    paths.min_by_key(|path| (path.iter().filter(|change| change.from.is_some()).count(), path.len()))
}
