//! Who meets a goal, as diagrams.

use super::{Atom, Goal, Goals, Place, Reading};
use crate::diagram::compile::{Diagrams, TooLarge};
use crate::diagram::{FALSE, Full, Node};
use crate::guard::Rule;
use crate::pathway::{Conclusion, StepKind, Urgency};

/// The most nodes that the search may need; our own pathway needs a quarter of a million.
const MOST_NODES: usize = 4_000_000;

impl Goals<'_> {
    /// Who meets each goal, of the patients whom the author has not declared impossible. Both halves of a pair are
    /// nobody when one is: then there is no pair.
    ///
    /// # Errors
    /// [`TooLarge`].
    pub fn who(&self, diagrams: &mut Diagrams) -> Result<Vec<Node>, TooLarge> {
        diagrams.table.limit(MOST_NODES);
        let mut come = vec![None; self.guards.len()];
        for position in 0..self.guards.len() {
            self.come_here(diagrams, position, &mut come)?;
        }
        let mut who = Vec::new();
        for goal in &self.all {
            let node = match goal {
                Goal::Branch(step, branch) => {
                    let takes = diagrams.takes.get(*step).and_then(|takes| takes.get(*branch)).copied();
                    diagrams.table.and(takes.unwrap_or(FALSE), diagrams.possible)?
                }
                Goal::Decides { guard, atom, holds } => {
                    let come = come.get(*guard).copied().flatten().unwrap_or(FALSE);
                    match self.guards.get(*guard).and_then(|guard| guard.atoms.get(*atom)) {
                        Some(atom) => self.decided(diagrams, come, atom, *holds)?,
                        None => FALSE,
                    }
                }
            };
            who.push(node);
        }
        for pair in self.pairs() {
            if pair.iter().any(|half| who.get(*half) == Some(&FALSE)) {
                for half in pair {
                    if let Some(place) = who.get_mut(half) {
                        *place = FALSE;
                    }
                }
            }
        }
        Ok(who)
    }

    /// Who comes to a guard: to a named condition, whoever comes to a guard that names it.
    fn come_here(&self, diagrams: &mut Diagrams, position: usize, come: &mut [Option<Node>]) -> Result<Node, Full> {
        if let Some(Some(known)) = come.get(position) {
            return Ok(*known);
        }
        let mut who = match self.guards.get(position).map(|guard| guard.place) {
            Some(place) => self.come_to_place(diagrams, place)?,
            None => FALSE,
        };
        // Conditions do not form a circle.
        for (user, _) in self.guards.iter().enumerate().filter(|(_, guard)| guard.named.contains(&position)) {
            let others = self.come_here(diagrams, user, come)?;
            who = diagrams.table.or(who, others)?;
        }
        if let Some(place) = come.get_mut(position) {
            *place = Some(who);
        }
        Ok(who)
    }

    fn come_to_place(&self, diagrams: &mut Diagrams, place: Place) -> Result<Node, Full> {
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
            let comes = diagrams.comes.get(step).copied().unwrap_or(FALSE);
            who = diagrams.table.or(who, comes)?;
        }
        who = diagrams.table.and(who, diagrams.possible)?;
        if let Place::Branch(step, branch) = place
            && let Some(StepKind::Decision(decision)) = self.pathway.steps.get(step).map(|step| &step.kind)
            && decision.first
        {
            for earlier in decision.branches.iter().take(branch) {
                let gone = diagrams.sure(self.pathway, earlier.when.as_ref())?;
                who = diagrams.table.without(who, gone)?;
            }
        }
        Ok(who)
    }

    fn decided(&self, diagrams: &mut Diagrams, come: Node, atom: &Atom<'_>, holds: bool) -> Result<Node, Full> {
        let mut who = self.read(diagrams, atom.rule, atom.reading, holds)?;
        for (rule, reading, wanted) in &atom.others {
            let other = self.read(diagrams, rule, *reading, *wanted)?;
            who = diagrams.table.and(who, other)?;
        }
        diagrams.table.and(who, come)
    }

    fn read(&self, diagrams: &mut Diagrams, rule: &Rule, reading: Reading, wanted: bool) -> Result<Node, Full> {
        let truths = diagrams.truths(self.pathway, rule)?;
        let holds = match reading {
            Reading::Sure => truths.sure,
            Reading::Maybe => truths.maybe,
        };
        if wanted { Ok(holds) } else { diagrams.table.not(holds) }
    }
}
