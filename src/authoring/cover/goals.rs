//! What a set of cases should reach.

use std::collections::BTreeSet;

use super::guards::{self, Guard};
use super::who::Who;
use crate::model::pathway::{Pathway, StepKind};

/// One thing to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// A patient who takes this branch of this step.
    Branch(usize, usize),
    /// A patient for whom a condition decides its guard, and holds or does not.
    Decides {
        /// Position in [`Goals::guards`].
        guard: usize,
        /// Position in [`Guard::atoms`].
        atom: usize,
        /// Does it hold?
        holds: bool,
    },
}

/// How far some patients come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Branches that somebody takes, of all that can be taken.
    pub branches: (usize, usize),
    /// Conditions that decide both ways, of all that can.
    pub conditions: (usize, usize),
    /// The others: a goal of each, by position.
    pub missing: Vec<usize>,
    /// What nobody can reach: a goal of each.
    pub impossible: Vec<usize>,
}

/// All that there is to reach in a pathway.
#[derive(Debug)]
pub struct Goals<'a> {
    /// Of which.
    pub pathway: &'a Pathway,
    /// Its guards.
    pub guards: Vec<Guard<'a>>,
    /// Each goal; the two halves of a pair stand side by side, the one that holds first.
    pub all: Vec<Goal>,
}

impl Goals<'_> {
    /// The goals of a pathway.
    pub fn of(pathway: &Pathway) -> Goals<'_> {
        let guards = guards::all(pathway);
        let mut all = Vec::new();
        for (number, step) in pathway.steps.iter().enumerate() {
            if let StepKind::Decision(decision) = &step.kind {
                all.extend((0..decision.branches.len()).map(|branch| Goal::Branch(number, branch)));
            }
        }
        for (number, guard) in guards.iter().enumerate() {
            let both = |atom| [true, false].map(|holds| Goal::Decides { guard: number, atom, holds });
            all.extend((0..guard.atoms.len()).flat_map(both));
        }
        Goals { pathway, guards, all }
    }

    /// Is this goal a branch? Otherwise it is half of a pair.
    pub fn is_branch(&self, goal: usize) -> bool {
        matches!(self.all.get(goal), Some(Goal::Branch(..)))
    }

    /// The halves of every pair, by position in [`Goals::all`].
    pub(super) fn pairs(&self) -> impl Iterator<Item = [usize; 2]> {
        let holds = |goal: &Goal| matches!(goal, Goal::Decides { holds: true, .. });
        self.all.iter().enumerate().filter(move |(_, goal)| holds(goal)).map(|(position, _)| [position, position + 1])
    }

    /// How far patients come who meet these goals; `who` are all patients there are.
    pub fn reach(&self, who: &[Who], met: &BTreeSet<usize>) -> Reach {
        let branches = self.all.iter().enumerate().filter(|(_, goal)| matches!(goal, Goal::Branch(..)));
        let mut reach = Reach::default();
        for goals in branches.map(|(position, _)| vec![position]).chain(self.pairs().map(Vec::from)) {
            let Some(first) = goals.first().copied() else { continue };
            let all_met = goals.iter().all(|goal| met.contains(goal));
            let count = if goals.len() == 1 { &mut reach.branches } else { &mut reach.conditions };
            if !all_met && goals.iter().any(|goal| who.get(*goal).is_none_or(|who| who.is_nobody())) {
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
