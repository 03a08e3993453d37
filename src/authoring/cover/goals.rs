//! What a set of cases should reach.

use std::collections::BTreeSet;

use super::guards::{self, AtomId, CoveredGuard, GuardId};
use super::who::Who;
use crate::model::pathway::{Pathway, StepKind};
use crate::model::position::{BranchId, Rows, StepId, positions};

positions! {
    /// The position of a goal.
    pub GoalId
}

/// One thing to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// A patient who takes this branch of this step.
    Branch(StepId, BranchId),
    /// A patient for whom a condition decides its guard, and holds or does not.
    Decides {
        /// The guard.
        guard: GuardId,
        /// The condition.
        atom: AtomId,
        /// Does it hold?
        holds: bool,
    },
}

/// How far some patients come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Branches that somebody takes, of all that can be taken.
    pub branches: (usize, usize),
    /// Conditions that decide both ways, of all that can.
    pub conditions: (usize, usize),
    /// The others: a goal of each.
    pub missing: Vec<GoalId>,
    /// What nobody can reach: a goal of each.
    pub impossible: Vec<GoalId>,
}

/// All that there is to reach in a pathway.
#[derive(Debug)]
pub struct Goals<'a> {
    /// Of which.
    pub pathway: &'a Pathway,
    /// Its guards.
    pub guards: Rows<GuardId, CoveredGuard<'a>>,
    /// Each goal; the two halves of a pair stand side by side, the one that holds first.
    pub all: Rows<GoalId, Goal>,
}

impl Goals<'_> {
    /// The goals of a pathway.
    pub fn of(pathway: &Pathway) -> Goals<'_> {
        let guards = guards::all(pathway);
        let mut all = Rows::new();
        for (step_id, step) in pathway.steps.each() {
            if let StepKind::Decision(decision) = &step.kind {
                let possible = decision.branches.each().filter(|(_, about)| !pathway.is_for_the_impossible(about));
                all.extend(possible.map(|(branch, _)| Goal::Branch(step_id, branch)));
            }
        }
        for (number, guard) in guards.each() {
            let both = |atom| [true, false].map(|holds| Goal::Decides { guard: number, atom, holds });
            all.extend(guard.atoms.positions().flat_map(both));
        }
        Goals { pathway, guards, all }
    }

    /// Is this goal a branch? Otherwise it is half of a pair.
    pub fn is_branch(&self, goal: GoalId) -> bool {
        matches!(self.all[goal], Goal::Branch(..))
    }

    /// The halves of every pair.
    pub(super) fn pairs(&self) -> impl Iterator<Item = [GoalId; 2]> {
        let holds = |goal: &Goal| matches!(goal, Goal::Decides { holds: true, .. });
        let halves = self.all.each().zip(self.all.positions().skip(1));
        halves.filter(move |((_, goal), _)| holds(goal)).map(|((first, _), second)| [first, second])
    }

    /// How far patients come who meet these goals; `who` are all patients there are.
    pub fn reach(&self, who: &Rows<GoalId, Who>, met: &BTreeSet<GoalId>) -> Coverage {
        let branches = self.all.each().filter(|(_, goal)| matches!(goal, Goal::Branch(..)));
        let mut reach = Coverage::default();
        for goals in branches.map(|(position, _)| vec![position]).chain(self.pairs().map(Vec::from)) {
            let Some(first) = goals.first().copied() else { continue };
            let all_met = goals.iter().all(|goal| met.contains(goal));
            let count = if goals.len() == 1 { &mut reach.branches } else { &mut reach.conditions };
            if !all_met && goals.iter().any(|goal| who[*goal].is_nobody()) {
                reach.impossible.push(first);
                continue;
            }
            count.1 += 1;
            if all_met {
                count.0 += 1;
            } else {
                reach.missing.push(first);
            }
        }
        reach
    }
}
