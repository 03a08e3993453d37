//! Which answers decided: facts that force what is so, whatever else is answered, and none of which could be left out.
//!
//! Where several such sets exist, facts are left out in the document's order, so that the latest stay.

use super::ConditionedDiagrams;
use crate::diagram::{Assignment, NodeId, PerVariable, TRUE};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::Truth;
use crate::model::position::{FactId, Rows, TreatmentId};
use crate::model::standing::{Reason, Standing};

impl ConditionedDiagrams<'_> {
    /// The facts that force something, which depends on these variables: `forced` says whether these values do. None where
    /// not even all of them do.
    pub(super) fn decisive(
        &self,
        depends: &PerVariable<bool>,
        forced: impl Fn(&Assignment) -> bool,
    ) -> Option<Vec<FactId>> {
        if !forced(&self.values) {
            return None;
        }
        // What it does not depend on is left out at once. Answers that nobody can have force whatever is asked, with any fact:
        // where they no longer do without those, each fact is tried by itself.
        let about = |(value, depends): (&Option<u32>, &bool)| value.filter(|_| *depends);
        let few: Assignment = self.values.iter().zip(depends.iter()).map(about).collect();
        let mut values = if forced(&few) { few } else { self.values.clone() };
        let mut kept = Vec::new();
        for fact in self.pathway.facts.positions() {
            let mut fewer = values.clone();
            let mut said = false;
            for variable in self.diagrams.variables.of(fact) {
                said |= fewer[variable].take().is_some();
            }
            if said && forced(&fewer) {
                values = fewer;
            } else if said {
                kept.push(fact);
            }
        }
        Some(kept)
    }

    /// Is nobody with these values one of those?
    fn nobody(&self, who: NodeId, values: &Assignment) -> bool {
        !self.diagrams.table.satisfiable_together(who, TRUE, self.diagrams.patients, values)
    }

    /// Is nobody with these answers one of those?
    pub fn nobody_is(&self, who: NodeId) -> bool {
        self.nobody(who, &self.values)
    }

    /// Standings whose reasons name only what decided for this person: of what is answered, and of what a treatment
    /// requires or is forbidden by, no more than closes it.
    pub fn decided_standings(
        &self,
        person: Evaluation,
        mut standings: Rows<TreatmentId, Standing>,
    ) -> Rows<TreatmentId, Standing> {
        let nothing = PerVariable::like(&self.values, None);
        let mut supports = self.diagrams.table.supports(&nothing);
        for standing in standings.iter_mut() {
            let gate = self.diagrams.gates[standing.of];
            let opens = match &standing.reason {
                Reason::Applies { .. } => gate.applies.maybe,
                Reason::Never { doubt: true, .. } => gate.unforbidden.sure,
                Reason::Never { doubt: false, .. } => gate.unforbidden.maybe,
                Reason::Requires { truth: Truth::Doubt, .. } => gate.requires.sure,
                Reason::Requires { truth: Truth::False, .. } => gate.requires.maybe,
                Reason::Requires { truth: Truth::Open | Truth::True, .. } => continue,
                Reason::None | Reason::Tried { .. } | Reason::UrgentFirst | Reason::Elsewhere => continue,
            };
            let Some(facts) = self.decisive(&supports.of(&[opens]), |values| self.nobody(opens, values)) else {
                continue;
            };
            let mut answers = Answers::none(self.pathway);
            facts.iter().for_each(|fact| answers.set(*fact, person.reading(*fact).ok()));
            let only = Evaluation::new(self.pathway, &answers);
            standing.reason = only.decided(standing, facts);
        }
        standings
    }
}
