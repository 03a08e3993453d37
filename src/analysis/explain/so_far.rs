//! What can be said of somebody at every moment of a walk, exactly: what is certain unless something still turns out to be
//! urgent, what that could be, which treatments are possible and which are out.

use super::ConditionedDiagrams;
use crate::analysis::encode::Reach;
use crate::diagram::{FALSE, NodeId, TRUE};
use crate::model::answers::Answers;
use crate::model::guard::{Leaf, Rule};
use crate::model::pathway::{Alongside, Conclusion, StepKind, Urgency};
use crate::model::position::{AlongsideId, FactId, Rows, StepId, TreatmentId};

/// What can be said so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoFar {
    /// Treatments that every routine conclusion still open shows, whatever else is answered.
    pub certain: Vec<TreatmentId>,
    /// Alongside entries of which that is so.
    pub beside: Vec<AlongsideId>,
    /// More urgent conclusions still open, the most urgent first.
    pub could_be_urgent: Vec<CouldBe>,
    /// Of each treatment, whether some open conclusion shows it, or a kind of it.
    pub possible: Rows<TreatmentId, bool>,
    /// Unanswered facts that can still change something.
    pub open_facts: Vec<FactId>,
}

/// A more urgent conclusion that is still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouldBe {
    /// Its step.
    pub step: StepId,
    /// How soon somebody must be seen.
    pub urgency: Urgency,
    /// Unanswered facts that open it.
    pub facts: Vec<FactId>,
}

impl ConditionedDiagrams<'_> {
    /// What can be said in the walk of this reach; `matters` says of each fact whether it can still change that walk.
    pub fn so_far(&self, reach: &Reach, matters: &Rows<FactId, bool>, answers: &Answers) -> SoFar {
        let at = |step: &StepId| reach.at(*step);
        let open = |when: NodeId, wanted: NodeId, step: StepId| {
            self.diagrams.table.satisfiable_together(when, wanted, reach.at(step), &self.values)
        };
        let ends: Vec<(StepId, &Conclusion)> = self
            .steps_of(&reach.at)
            .into_iter()
            .filter(|step| at(step) != FALSE)
            .filter_map(|step| Some((step, self.pathway.conclusion(step)?)))
            .collect();
        let routine: Vec<StepId> =
            ends.iter().filter(|(_, end)| end.urgency == Urgency::Routine).map(|(step, _)| *step).collect();
        let shown = |step: StepId| reach.shown.iter().filter(move |shown| shown.step == step);
        // Of a treatment that one conclusion shows twice, one of the two has to be sure.
        let sure = |treatment: &TreatmentId, step: StepId| {
            let mut here = shown(step).filter(|shown| self.pathway.is_kind(shown.treatment, *treatment));
            here.any(|shown| !open(shown.when, FALSE, step))
        };
        let mut certain: Vec<TreatmentId> = Vec::new();
        let mut beside: Vec<AlongsideId> = Vec::new();
        if let Some((first, rest)) = routine.split_first() {
            certain.extend(self.pathway.treatments.positions().filter(|treatment| sure(treatment, *first)));
            certain.retain(|treatment| rest.iter().all(|step| sure(treatment, *step)));
            let stands = |entry: &Alongside, may: NodeId, step: StepId| {
                self.pathway.conclusion(step).is_some_and(|end| end.has_beside(entry)) && !open(may, FALSE, step)
            };
            let entries = self.pathway.alongside.each().zip(&self.diagrams.beside);
            let always = entries.filter(|((_, entry), may)| routine.iter().all(|step| stands(entry, **may, *step)));
            beside.extend(always.map(|((position, _), _)| position));
        }
        let mut possible = Rows::like(&self.pathway.treatments, |_| false);
        for (step, _) in &ends {
            for entry in shown(*step) {
                if !possible[entry.treatment] && open(entry.when, TRUE, *step) {
                    self.pathway.kind_of(entry.treatment).for_each(|treatment| possible[treatment] = true);
                }
            }
        }
        let mut could_be_urgent: Vec<CouldBe> = ends
            .iter()
            .filter(|(_, end)| end.urgency > Urgency::Routine)
            .map(|(step, end)| CouldBe {
                step: *step,
                urgency: end.urgency,
                facts: self.opens(*step, reach.at(*step), matters, answers),
            })
            .collect();
        could_be_urgent.sort_by_key(|could| std::cmp::Reverse(could.urgency));
        let open_facts = self.unsaid(matters, answers).collect();
        SoFar { certain, beside, could_be_urgent, possible, open_facts }
    }

    fn unsaid<'b>(
        &'b self,
        matters: &'b Rows<FactId, bool>,
        answers: &'b Answers,
    ) -> impl Iterator<Item = FactId> + 'b {
        matters.positions().filter(|fact| matters[*fact] && answers.given(*fact).is_none())
    }

    /// Unanswered facts that the guards of the branches to a step read; where they read none, those on which it depends
    /// whether anybody comes there.
    fn opens(&self, step: StepId, who: NodeId, matters: &Rows<FactId, bool>, answers: &Answers) -> Vec<FactId> {
        let mut read = Rows::like(&self.pathway.facts, |_| false);
        for decision in self.pathway.steps.iter() {
            let StepKind::Decision(decision) = &decision.kind else { continue };
            let into = decision.branches.iter().filter(|branch| branch.go == step);
            into.filter_map(|branch| branch.when.as_ref()).for_each(|rule| self.read_by(rule, &mut read));
        }
        let by_guards: Vec<FactId> = self.unsaid(matters, answers).filter(|fact| read[*fact]).collect();
        if !by_guards.is_empty() {
            return by_guards;
        }
        let depends = self.facts_of(&self.diagrams.table.supports(&self.values).of(&[who]));
        self.unsaid(matters, answers).filter(|fact| depends.contains(fact)).collect()
    }

    fn read_by(&self, rule: &Rule, into: &mut Rows<FactId, bool>) {
        rule.visit(&mut |leaf| match leaf {
            Leaf::Is(fact, _) => into[fact] = true,
            Leaf::Named(condition) => self.read_by(&self.pathway.conditions[condition].rule, into),
        });
    }
}
