//! What one patient reaches, by walking and by reading guards: the diagrams have no say in it.

use super::{AtomId, Goal, GoalId, Goals, GuardId, GuardPlace};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::pathway::{StepKind, Urgency};
use crate::model::position::{BranchId, Rows, StepId};
use crate::model::walk::{End, Walk};

impl Goals<'_> {
    /// The goals that a patient meets; `checked` counts what comes once they have been checked as well.
    pub fn met(&self, answers: &Answers, checked: bool) -> Vec<GoalId> {
        let first = Evaluation::new(self.pathway, answers).walk();
        let after = first.reached().and_then(|step| self.pathway.conclusion(step)?.after).filter(|_| checked);
        let mut walks = vec![first];
        walks.extend(after.map(|step| Evaluation::new(self.pathway, answers).walk_after_clearance(step)));
        let mut read =
            Rows::like(&self.guards, |guard| walks.iter().any(|walk| self.reads(walk, self.guards[guard].place)));
        // Whoever reads a guard reads the named conditions in it.
        let mut rest: Vec<GuardId> = self.guards.positions().filter(|guard| read[*guard]).collect();
        while let Some(guard) = rest.pop() {
            for named in &self.guards[guard].named {
                if !std::mem::replace(&mut read[*named], true) {
                    rest.push(*named);
                }
            }
        }
        let meets = |goal: &Goal| match goal {
            Goal::Branch(step, branch) => walks.iter().any(|walk| takes(walk, *step) == Some(*branch)),
            Goal::Decides { guard, atom, holds } => {
                read[*guard] && self.decides(answers, *guard, *atom) == Some(*holds)
            }
        };
        self.all.each().filter(|(_, goal)| meets(goal)).map(|(position, _)| position).collect()
    }

    /// Is the guard that stands here read on this walk?
    fn reads(&self, walk: &Walk, place: GuardPlace) -> bool {
        let conclusion = || match walk.end {
            End::Concludes(step) => self.pathway.conclusion(step),
            End::Asks { .. } | End::Stuck(_) => None,
        };
        match place {
            GuardPlace::Branch(step, branch) => takes(walk, step).is_some_and(|taken| {
                let first = match &self.pathway.steps[step].kind {
                    StepKind::Decision(decision) => decision.first,
                    StepKind::Conclusion(_) => false,
                };
                !first || branch <= taken
            }),
            GuardPlace::Entry(step, _) => walk.end == End::Concludes(step),
            GuardPlace::Alongside(entry) => {
                conclusion().is_some_and(|at| at.has_beside(&self.pathway.alongside[entry]))
            }
            GuardPlace::Applies(_) | GuardPlace::Requires(_) | GuardPlace::Never(_) => {
                conclusion().is_some_and(|at| at.urgency == Urgency::Routine)
            }
            GuardPlace::Condition(_) => false,
        }
    }

    /// Does the condition hold, if nothing else in its guard hides it?
    fn decides(&self, answers: &Answers, guard: GuardId, atom: AtomId) -> Option<bool> {
        let atom = &self.guards[guard].atoms[atom];
        let seen =
            atom.others.iter().all(|(rule, reading, wanted)| reading.holds(self.pathway, answers, rule) == *wanted);
        seen.then(|| atom.reading.holds(self.pathway, answers, atom.rule))
    }
}

fn takes(walk: &Walk, step: StepId) -> Option<BranchId> {
    walk.passed.iter().find(|passed| passed.step == step)?.branch
}
