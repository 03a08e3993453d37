//! What one patient reaches, by walking and by reading guards: the diagrams have no say in it.

use super::{Goal, Goals, Place};
use crate::model::answers::Answers;
use crate::model::pathway::{StepKind, Urgency};
use crate::model::walk::{End, Walk, walk, walk_behind};

impl Goals<'_> {
    /// The goals that a patient meets, by position; `checked` looks behind the card as well.
    pub fn met(&self, answers: &Answers, checked: bool) -> Vec<usize> {
        let first = walk(self.pathway, answers);
        let after = first.reached().and_then(|step| self.pathway.conclusion(step)?.after).filter(|_| checked);
        let mut walks = vec![first];
        walks.extend(after.map(|step| walk_behind(self.pathway, answers, step)));
        let mut come: Vec<bool> =
            self.guards.iter().map(|guard| walks.iter().any(|w| self.comes(w, guard.place))).collect();
        // Named conditions stand behind the guards that name them.
        for (position, guard) in self.guards.iter().enumerate() {
            if come.get(position) == Some(&true) {
                self.come_to(&guard.named, &mut come);
            }
        }
        let meets = |goal: &Goal| match goal {
            Goal::Branch(step, branch) => walks.iter().any(|walk| takes(walk, *step) == Some(*branch)),
            Goal::Decides { guard, atom, holds } => {
                come.get(*guard) == Some(&true) && self.decides(answers, *guard, *atom) == Some(*holds)
            }
        };
        self.all.iter().enumerate().filter(|(_, goal)| meets(goal)).map(|(position, _)| position).collect()
    }

    fn come_to(&self, named: &[usize], come: &mut [bool]) {
        let mut rest = named.to_vec();
        while let Some(position) = rest.pop() {
            if let (Some(place @ false), Some(guard)) = (come.get_mut(position), self.guards.get(position)) {
                *place = true;
                rest.extend(&guard.named);
            }
        }
    }

    /// Is the guard that stands here read on this walk?
    fn comes(&self, walk: &Walk, place: Place) -> bool {
        let conclusion = || match walk.end {
            End::Concludes(step) => self.pathway.conclusion(step),
            End::Asks { .. } | End::Stuck(_) => None,
        };
        match place {
            Place::Branch(step, branch) => takes(walk, step).is_some_and(|taken| {
                let first = match self.pathway.steps.get(step).map(|step| &step.kind) {
                    Some(StepKind::Decision(decision)) => decision.first,
                    Some(StepKind::Conclusion(_)) | None => false,
                };
                !first || branch <= taken
            }),
            Place::Entry(step, _) => walk.end == End::Concludes(step),
            Place::Alongside(entry) => {
                self.pathway.alongside.get(entry).zip(conclusion()).is_some_and(|(entry, at)| at.has_beside(entry))
            }
            Place::Requires(_) | Place::Never(_) => conclusion().is_some_and(|at| at.urgency == Urgency::Routine),
            Place::Condition(_) => false,
        }
    }

    /// Does the condition hold, if nothing else in its guard hides it?
    fn decides(&self, answers: &Answers, guard: usize, atom: usize) -> Option<bool> {
        let atom = self.guards.get(guard)?.atoms.get(atom)?;
        let seen =
            atom.others.iter().all(|(rule, reading, wanted)| reading.holds(self.pathway, answers, rule) == *wanted);
        seen.then(|| atom.reading.holds(self.pathway, answers, atom.rule))
    }
}

fn takes(walk: &Walk, step: usize) -> Option<usize> {
    walk.passed.iter().find(|passed| passed.step == step)?.branch
}
