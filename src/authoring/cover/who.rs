//! Who meets a goal, as diagrams: on the first walk, or where nobody does, once they have been checked.

use super::{Atom, Goal, Goals, Place, Reading};
use crate::analysis::encode::clearance::Clearance;
use crate::analysis::encode::{Diagrams, TooLarge};
use crate::diagram::{FALSE, Node, NodeLimit};
use crate::model::guard::Rule;
use crate::model::pathway::{Conclusion, StepKind, Urgency};

/// The most nodes that the search may need; our own pathway needs a quarter of a million.
const MOST_NODES: usize = 4_000_000;

/// Who meets a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who {
    /// As a diagram.
    pub node: Node,
    /// Nobody meets it on the first walk: these do once they have been checked.
    pub after_clearance: bool,
}

impl Who {
    const NOBODY: Who = Who { node: FALSE, after_clearance: false };

    /// Is it proved that nobody does?
    pub fn is_nobody(self) -> bool {
        self.node == FALSE
    }
}

impl Goals<'_> {
    /// Who meets each goal, of the patients whom the author has not declared impossible. Both halves of a pair are
    /// nobody when one is: then there is no pair.
    ///
    /// # Errors
    /// [`TooLarge`].
    pub fn who(&self, diagrams: &mut Diagrams) -> Result<Vec<Who>, TooLarge> {
        diagrams.table.limit(MOST_NODES);
        let mut who = vec![Who::NOBODY; self.all.len()];
        for walk in Clearance::BOTH {
            let mut come = vec![None; self.guards.len()];
            for (place, goal) in who.iter_mut().zip(&self.all).filter(|(who, _)| who.is_nobody()) {
                let node = self.meet(diagrams, goal, walk, &mut come)?;
                *place = Who { node, after_clearance: walk == Clearance::After && node != FALSE };
            }
        }
        for pair in self.pairs() {
            if pair.iter().any(|half| who.get(*half).is_some_and(|who| who.is_nobody())) {
                for half in pair {
                    if let Some(place) = who.get_mut(half) {
                        *place = Who::NOBODY;
                    }
                }
            }
        }
        Ok(who)
    }

    /// Who meets a goal on one of the two walks.
    fn meet(
        &self,
        diagrams: &mut Diagrams,
        goal: &Goal,
        walk: Clearance,
        come: &mut [Option<Node>],
    ) -> Result<Node, NodeLimit> {
        match goal {
            Goal::Branch(step, branch) => {
                let takes = diagrams.reach_on(walk).takes(*step, *branch);
                diagrams.table.and(takes, diagrams.possible)
            }
            Goal::Decides { guard, atom, holds } => {
                let come = self.come_here(diagrams, *guard, walk, come)?;
                match self.guards.get(*guard).and_then(|guard| guard.atoms.get(*atom)) {
                    Some(atom) => self.decided(diagrams, come, atom, *holds),
                    None => Ok(FALSE),
                }
            }
        }
    }

    /// Who comes to a guard: to a named condition, whoever comes to a guard that names it.
    fn come_here(
        &self,
        diagrams: &mut Diagrams,
        position: usize,
        walk: Clearance,
        come: &mut [Option<Node>],
    ) -> Result<Node, NodeLimit> {
        if let Some(Some(known)) = come.get(position) {
            return Ok(*known);
        }
        let mut who = match self.guards.get(position).map(|guard| guard.place) {
            Some(place) => self.come_to_place(diagrams, place, walk)?,
            None => FALSE,
        };
        // Conditions do not form a circle.
        for (user, _) in self.guards.iter().enumerate().filter(|(_, guard)| guard.named.contains(&position)) {
            let others = self.come_here(diagrams, user, walk, come)?;
            who = diagrams.table.or(who, others)?;
        }
        if let Some(place) = come.get_mut(position) {
            *place = Some(who);
        }
        Ok(who)
    }

    fn come_to_place(&self, diagrams: &mut Diagrams, place: Place, walk: Clearance) -> Result<Node, NodeLimit> {
        let at = |wanted: &dyn Fn(&Conclusion) -> bool| -> Vec<usize> {
            let of = |step: &usize| self.pathway.conclusion(*step).is_some_and(wanted);
            (0..self.pathway.steps.len()).filter(of).collect()
        };
        let steps = match place {
            Place::Branch(step, _) | Place::Entry(step, _) => vec![step],
            Place::Alongside(entry) => {
                let entry = self.pathway.alongside.get(entry);
                at(&|conclusion| entry.is_some_and(|entry| conclusion.has_beside(entry)))
            }
            Place::Requires(_) | Place::Never(_) => at(&|conclusion| conclusion.urgency == Urgency::Routine),
            Place::Condition(_) => Vec::new(),
        };
        let mut who = FALSE;
        for step in steps {
            let comes = diagrams.reach_on(walk).at(step);
            who = diagrams.table.or(who, comes)?;
        }
        who = diagrams.table.and(who, diagrams.possible)?;
        if let Place::Branch(step, branch) = place
            && let Some(StepKind::Decision(decision)) = self.pathway.steps.get(step).map(|step| &step.kind)
            && decision.first
        {
            for earlier in decision.branches.iter().take(branch) {
                let gone = diagrams.sure(self.pathway, earlier.when.as_ref())?;
                who = diagrams.table.and_not(who, gone)?;
            }
        }
        Ok(who)
    }

    fn decided(&self, diagrams: &mut Diagrams, come: Node, atom: &Atom<'_>, holds: bool) -> Result<Node, NodeLimit> {
        let mut who = self.read(diagrams, atom.rule, atom.reading, holds)?;
        for (rule, reading, wanted) in &atom.others {
            let other = self.read(diagrams, rule, *reading, *wanted)?;
            who = diagrams.table.and(who, other)?;
        }
        diagrams.table.and(who, come)
    }

    fn read(&self, diagrams: &mut Diagrams, rule: &Rule, reading: Reading, wanted: bool) -> Result<Node, NodeLimit> {
        let truths = diagrams.truths(self.pathway, rule)?;
        let holds = match reading {
            Reading::Sure => truths.sure,
            Reading::Maybe => truths.maybe,
        };
        if wanted { Ok(holds) } else { diagrams.table.not(holds) }
    }
}
