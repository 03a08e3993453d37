//! The next question, where the diagrams are at hand: the first in the author's order whose answer can still change what
//! a person is told.
//!
//! A walk by itself asks whatever a guard reads. Here a fact that can change nothing counts as if it had been answered,
//! whichever way: so nobody is asked it, and a walk whose open facts are all of that kind concludes.

use super::{ConditionedDiagrams, Left};
use crate::analysis::encode::{Diagrams, Reach};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::{Rule, Truth};
use crate::model::pathway::{Treatment, Urgency};
use crate::model::position::{FactId, Rows, StepId};
use crate::model::walk::{End, Passed, Shown, Walk, as_far_as_known};

/// A walk, and what it may still ask.
#[derive(Debug, Clone)]
pub struct Walked {
    /// The walk.
    pub walk: Walk,
    /// After clearance: it goes on behind a card.
    pub after_clearance: bool,
    /// Of each fact, whether its answer can still change what this walk tells; none where nothing was proved.
    pub matters: Option<Rows<FactId, bool>>,
    /// Answered facts that a step of this walk reads, or one that it may still come to.
    pub read: Vec<FactId>,
}

/// What is asked of somebody: their answers, and the pathway's diagrams.
pub struct Asks<'a> {
    /// The answers to the pathway.
    pub person: Evaluation<'a>,
    /// Its diagrams.
    pub diagrams: &'a Diagrams,
    /// The answers, held in them.
    pub conditioned: ConditionedDiagrams<'a>,
}

impl Asks<'_> {
    /// The walk from the first step.
    pub fn from_start(&self, left: &Left) -> Walked {
        let reach = &self.diagrams.reach;
        // Whoever has to call for help whatever else they say is told so now, and asked nothing more.
        let emergency =
            |step: &StepId| self.person.pathway.conclusion(*step).is_some_and(|c| c.urgency == Urgency::Emergency);
        if !left.settled && !left.conclusions.is_empty() && left.conclusions.iter().all(emergency) {
            let nothing = Rows::like(&self.person.pathway.facts, |_| false);
            let filled = self.filled(&nothing);
            let ends = matches!(Evaluation::new(self.person.pathway, &filled).walk().end, End::Concludes(_));
            let other = || left.conclusions.first().and_then(|end| self.conditioned.pick(*end));
            let anybody = || if ends { Some(filled.clone()) } else { other() };
            return self.walked(
                false,
                reach,
                &nothing,
                &|answers| Evaluation::new(self.person.pathway, answers).walk(),
                &anybody,
            );
        }
        let anybody = || match left.conclusions.first() {
            // Between people who can be there may be somebody who cannot, and whom nothing could be told.
            Some(end) if left.settled && !self.person.pathway.impossible.is_empty() => self.conditioned.pick(*end),
            _ => Some(self.filled(&left.matters)),
        };
        let walk = |answers: &Answers| Evaluation::new(self.person.pathway, answers).walk();
        self.walked(false, reach, &left.matters, &walk, &anybody)
    }

    /// The walk behind a card, from this step.
    pub fn after_clearance(&self, start: StepId) -> Walked {
        let reach = &self.diagrams.reach_after_clearance;
        let matters = self.conditioned.matters_after_clearance();
        let walk = |answers: &Answers| {
            let mut walk = Evaluation::new(self.person.pathway, answers).walk_after_clearance(start);
            if let Some((fact, reached)) = self.unshown(&walk, answers) {
                (walk.end, walk.shown) = (End::Asks { fact, reached: Some(reached) }, Shown::default());
            }
            walk
        };
        self.walked(true, reach, &matters, &walk, &|| Some(self.filled(&matters)))
    }

    /// Behind a card a treatment's own rules decide whether it is shown. By itself a walk would leave it
    /// out while they are open.
    fn unshown(&self, walk: &Walk, answers: &Answers) -> Option<(FactId, StepId)> {
        let End::Concludes(step) = walk.end else { return None };
        let conclusion = self.person.pathway.conclusion(step)?;
        let holds = |rule: &Rule| Evaluation::new(self.person.pathway, answers).truth(rule) == Truth::True;
        let entries = conclusion.entries();
        let shown = entries.filter(|entry| entry.when.as_ref().is_none_or(holds));
        let own = shown.map(|entry| &self.person.pathway.treatments[entry.treatment]);
        let mut rules = own.flat_map(Treatment::rules);
        rules.find_map(|rule| Evaluation::new(self.person.pathway, answers).first_open(rule)).map(|fact| (fact, step))
    }

    fn walked(
        &self,
        after_clearance: bool,
        reach: &Reach,
        matters: &Rows<FactId, bool>,
        walk: &dyn Fn(&Answers) -> Walk,
        anybody: &dyn Fn() -> Option<Answers>,
    ) -> Walked {
        let by_itself = walk(self.person.answers);
        let known: Vec<StepId> = by_itself.passed.iter().map(|passed| passed.step).collect();
        let steps = match by_itself.end {
            End::Concludes(_) => known.clone(),
            End::Asks { .. } | End::Stuck(_) => self.conditioned.steps_of(&reach.at),
        };
        // Does everybody who goes on from here pass a step in this way?
        let sure = |at: usize, passed: &Passed| {
            let who = match passed.branch {
                Some(branch) => reach.takes(passed.step, branch),
                None => reach.at(passed.step),
            };
            let ends = self.person.pathway.conclusion(passed.step).is_some();
            at + 1 < known.len() || ends || self.conditioned.certain(who)
        };
        let guided = || match by_itself.end {
            End::Asks { fact, .. } if self.person.answers.given(fact).is_none() => {
                let anybody = anybody()?;
                let found = walk(&anybody);
                let end = self.asked(found.end, matters, &anybody)?;
                Some(Walk {
                    end,
                    ..as_far_as_known(self.person.pathway, self.person.answers, &by_itself.passed, found, sure)
                })
            }
            End::Asks { .. } | End::Concludes(_) | End::Stuck(_) => None,
        };
        let walk = guided().unwrap_or(by_itself);
        let read = self.person.facts_read(&steps);
        Walked { walk, after_clearance, matters: Some(matters.clone()), read }
    }

    /// Whatever can change nothing, answered as most people do. What is not asked stays unsaid, and what keeps it from
    /// being asked a reason.
    fn filled(&self, matters: &Rows<FactId, bool>) -> Answers {
        let known = self.person.with_unasked();
        let mut answers = self.person.answers.clone();
        for ((position, fact), matters) in self.person.pathway.facts.each().zip(matters) {
            if !matters && known.given(position).or(fact.default).is_none() {
                answers.set(position, Some(self.conditioned.unasked(position).unwrap_or(fact.typical)));
            }
        }
        answers
    }

    /// In place of what the walk would ask. It asks nothing that does not matter, unless no branch holds for anybody.
    fn asked(&self, end: End, matters: &Rows<FactId, bool>, anybody: &Answers) -> Option<End> {
        match end {
            End::Asks { fact, reached } if matters[fact] => {
                Some(End::Asks { fact: self.first(matters, anybody).unwrap_or(fact), reached })
            }
            End::Asks { .. } | End::Stuck(_) => None,
            End::Concludes(_) => Some(end),
        }
    }

    /// The first in the author's order that matters. One that may not apply waits for what decides that.
    fn first(&self, matters: &Rows<FactId, bool>, anybody: &Answers) -> Option<FactId> {
        let applies = |fact: FactId| {
            let asked_when = self.person.pathway.facts[fact].asked_when.as_ref();
            asked_when.is_none_or(|rule| Evaluation::new(self.person.pathway, anybody).truth(rule) != Truth::Open)
        };
        let asked = |fact: &FactId| matters[*fact] && applies(*fact);
        let may_hold = |rule: &Rule| self.person.truth(rule).possibly() == Truth::True;
        // What some are asked sooner, and then what has its place here.
        let places = (0..=self.person.pathway.questions.len()).flat_map(|place| {
            let here = self.person.pathway.sooner.iter().filter(move |sooner| sooner.place == place);
            let sooner = here.filter(|sooner| may_hold(&sooner.when)).flat_map(|sooner| &sooner.facts);
            sooner.chain(self.person.pathway.questions.get(place)).copied().collect::<Vec<FactId>>()
        });
        places.into_iter().find(asked)
    }
}
