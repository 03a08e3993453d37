//! Who meets a goal, as diagrams: on the first walk, or where nobody does, once they have been checked.

use super::{Atom, Counts, Goal, GoalId, Goals, GuardId, GuardPlace};
use crate::analysis::encode::clearance::Clearance;
use crate::analysis::encode::{Diagrams, TooLarge};
use crate::diagram::{FALSE, NodeCount, NodeId, NodeLimit};
use crate::model::guard::Rule;
use crate::model::pathway::{Conclusion, StepKind, Urgency};
use crate::model::position::{Position, Rows, StepId};

/// The most nodes that the search may need; our own pathway needs a quarter of a million.
const MOST_NODES: NodeCount = NodeCount(4_000_000);

/// Who meets a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who {
    /// As a diagram.
    pub node: NodeId,
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
    pub fn who(&self, diagrams: &mut Diagrams) -> Result<Rows<GoalId, Who>, TooLarge> {
        diagrams.table.limit(MOST_NODES);
        let mut who = Rows::like(&self.all, |_| Who::NOBODY);
        for walk in Clearance::BOTH {
            let mut reached = Rows::like(&self.guards, |_| None);
            for (place, goal) in who.iter_mut().zip(&self.all).filter(|(who, _)| who.is_nobody()) {
                let node = self.meet(diagrams, goal, walk, &mut reached)?;
                *place = Who { node, after_clearance: walk == Clearance::After && node != FALSE };
            }
        }
        for pair in self.pairs() {
            if pair.iter().any(|half| who[*half].is_nobody()) {
                pair.into_iter().for_each(|half| who[half] = Who::NOBODY);
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
        reached: &mut Rows<GuardId, Option<NodeId>>,
    ) -> Result<NodeId, NodeLimit> {
        match goal {
            Goal::Branch(step, branch) => {
                let takes = diagrams.reach_on(walk).takes(*step, *branch);
                diagrams.table.and(takes, diagrams.possible)
            }
            Goal::Decides { guard, atom, holds } => {
                let reach = self.reach_guard(diagrams, *guard, walk, reached)?;
                self.decided(diagrams, reach, &self.guards[*guard].atoms[*atom], *holds)
            }
        }
    }

    /// Who comes to a guard: to a named condition, whoever comes to a guard that names it.
    fn reach_guard(
        &self,
        diagrams: &mut Diagrams,
        guard: GuardId,
        walk: Clearance,
        reached: &mut Rows<GuardId, Option<NodeId>>,
    ) -> Result<NodeId, NodeLimit> {
        if let Some(known) = reached[guard] {
            return Ok(known);
        }
        let mut who = self.reach_place(diagrams, self.guards[guard].place, walk)?;
        // Conditions do not form a circle.
        for (user, _) in self.guards.each().filter(|(_, other)| other.named.contains(&guard)) {
            let others = self.reach_guard(diagrams, user, walk, reached)?;
            who = diagrams.table.or(who, others)?;
        }
        reached[guard] = Some(who);
        Ok(who)
    }

    fn reach_place(&self, diagrams: &mut Diagrams, place: GuardPlace, walk: Clearance) -> Result<NodeId, NodeLimit> {
        let at = |wanted: &dyn Fn(&Conclusion) -> bool| -> Vec<StepId> {
            let of = |step: &StepId| self.pathway.conclusion(*step).is_some_and(wanted);
            self.pathway.steps.positions().filter(of).collect()
        };
        let steps = match place {
            GuardPlace::Branch(step, _) | GuardPlace::Entry(step, _) => vec![step],
            GuardPlace::Alongside(entry) => at(&|conclusion| conclusion.has_beside(&self.pathway.alongside[entry])),
            GuardPlace::Applies(_) | GuardPlace::Requires(_) | GuardPlace::Never(_) => {
                at(&|conclusion| conclusion.urgency == Urgency::Routine)
            }
            GuardPlace::Condition(_) => Vec::new(),
        };
        let mut who = FALSE;
        for step in steps {
            let here = diagrams.reach_on(walk).at(step);
            who = diagrams.table.or(who, here)?;
        }
        who = diagrams.table.and(who, diagrams.possible)?;
        if let GuardPlace::Branch(step, branch) = place
            && let StepKind::Decision(decision) = &self.pathway.steps[step].kind
            && decision.first
        {
            for earlier in decision.branches.iter().take(branch.number()) {
                let gone = diagrams.sure(self.pathway, earlier.when.as_ref())?;
                who = diagrams.table.and_not(who, gone)?;
            }
        }
        Ok(who)
    }

    fn decided(
        &self,
        diagrams: &mut Diagrams,
        reach: NodeId,
        atom: &Atom<'_>,
        holds: bool,
    ) -> Result<NodeId, NodeLimit> {
        let mut who = self.read(diagrams, atom.rule, atom.reading, holds)?;
        for (rule, reading, wanted) in &atom.others {
            let other = self.read(diagrams, rule, *reading, *wanted)?;
            who = diagrams.table.and(who, other)?;
        }
        diagrams.table.and(who, reach)
    }

    fn read(&self, diagrams: &mut Diagrams, rule: &Rule, reading: Counts, wanted: bool) -> Result<NodeId, NodeLimit> {
        let truths = diagrams.truths(self.pathway, rule)?;
        let holds = match reading {
            Counts::Sure => truths.sure,
            Counts::Maybe => truths.maybe,
        };
        if wanted { Ok(holds) } else { diagrams.table.not(holds) }
    }
}
