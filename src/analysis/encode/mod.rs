//! A pathway as diagrams: each guard, who comes to each step, who is shown each treatment.

pub mod clearance;
pub mod guards;
#[cfg(feature = "cli")]
pub mod order;
pub mod variables;

use crate::diagram::{FALSE, Full, Node, TRUE, Table};
use crate::model::guard::Rule;
use crate::model::pathway::{Pathway, StepKind};
use clearance::Clearance;
use guards::{Truths, whole};
use variables::Variables;

/// A treatment shown at a conclusion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The treatment.
    pub treatment: usize,
    /// The conclusion.
    pub step: usize,
    /// Who comes there.
    pub comes: Node,
    /// To whom of them it is shown.
    pub when: Node,
}

/// What could not be built, in words for a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooLarge {
    /// The step at which the limit was hit.
    pub step: Option<usize>,
}

impl TooLarge {
    fn at(step: usize) -> impl Fn(Full) -> TooLarge {
        move |_| TooLarge { step: Some(step) }
    }
}

impl From<Full> for TooLarge {
    fn from(_: Full) -> TooLarge {
        TooLarge { step: None }
    }
}

/// Where the patients of a walk come.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// Who comes to each step, by the step's position.
    pub comes: Vec<Node>,
    /// Who takes each branch of each decision.
    pub takes: Vec<Vec<Node>>,
    /// Where each treatment is shown, and to whom of those who come there; kept apart, because their product is large.
    pub shown: Vec<Shown>,
}

impl Reach {
    /// Who comes to a step.
    pub fn comes(&self, step: usize) -> Node {
        self.comes.get(step).copied().unwrap_or(FALSE)
    }

    /// Who takes a branch of a step.
    pub fn takes(&self, step: usize, branch: usize) -> Node {
        self.takes.get(step).and_then(|takes| takes.get(branch)).copied().unwrap_or(FALSE)
    }

    fn come(&mut self, step: usize, who: Node) {
        if let Some(place) = self.comes.get_mut(step) {
            *place = who;
        }
    }
}

/// The constant function of a conclusion: those of "false" and "true" come before.
fn ending(step: usize) -> Node {
    Table::terminal(step + 2)
}

/// The conclusion of such a constant.
pub fn conclusion_of(constant: usize) -> Option<usize> {
    constant.checked_sub(2)
}

/// The pathway compiled.
#[derive(Debug)]
pub struct Diagrams {
    /// All nodes.
    pub table: Table,
    /// What its variables mean.
    pub variables: Variables,
    /// Patients that can be at all: members of a set that stand alone do.
    pub patients: Node,
    /// Patients the author has not declared impossible.
    pub possible: Node,
    /// The first walk: everybody's, from the first step.
    pub reach: Reach,
    /// The walk behind a card, of those who came to one and say that they have been checked. Nobody comes to two
    /// cards, so this is one walk a person, wherever it begins.
    pub reach_after_clearance: Reach,
    /// Everybody's conclusion: [`conclusion_of`] its constants.
    pub ending: Node,
    /// For whom each entry beside a conclusion holds or may hold.
    pub beside: Vec<Node>,
    /// Who is asked each fact that has a value for whoever is not; of any other fact, everybody.
    pub asked: Vec<Node>,
    pub(super) conditions: Vec<Option<Truths>>,
}

/// The most nodes a pathway may need; a few megabytes.
const MOST_NODES: usize = 400_000;

impl Diagrams {
    /// The first walk, or the one after clearance.
    pub fn reach_on(&self, walk: Clearance) -> &Reach {
        match walk {
            Clearance::Before => &self.reach,
            Clearance::After => &self.reach_after_clearance,
        }
    }

    /// Compiles a pathway.
    ///
    /// # Errors
    /// [`TooLarge`], naming the step to split.
    pub fn of(pathway: &Pathway) -> Result<Diagrams, TooLarge> {
        Diagrams::within(pathway, MOST_NODES)
    }

    /// Compiles a pathway in at most so many nodes.
    ///
    /// # Errors
    /// [`TooLarge`], naming the step to split.
    pub fn within(pathway: &Pathway, most: usize) -> Result<Diagrams, TooLarge> {
        let mut diagrams = Diagrams::bare(pathway)?;
        diagrams.table.limit(most);
        diagrams.walk(pathway)?;
        Ok(diagrams)
    }

    /// Who the patients are, and nothing compiled yet.
    ///
    /// # Errors
    /// [`TooLarge`].
    pub fn bare(pathway: &Pathway) -> Result<Diagrams, TooLarge> {
        let variables = Variables::of(pathway);
        let mut diagrams = Diagrams {
            table: Table::new(variables.arity.clone(), MOST_NODES),
            variables,
            patients: TRUE,
            possible: TRUE,
            reach: Reach::default(),
            reach_after_clearance: Reach::default(),
            ending: FALSE,
            beside: Vec::new(),
            asked: Vec::new(),
            conditions: vec![None; pathway.conditions.len()],
        };
        diagrams.patients = whole(&mut diagrams.table, &diagrams.variables, pathway, &|_| true)?;
        diagrams.possible = diagrams.patients;
        for rule in &pathway.impossible {
            let who = diagrams.truths(pathway, rule)?.sure;
            let others = diagrams.table.not(who)?;
            diagrams.possible = diagrams.table.and(diagrams.possible, others)?;
        }
        Ok(diagrams)
    }

    /// Who comes where, from the first step; then behind each card, for those who came to it.
    fn walk(&mut self, pathway: &Pathway) -> Result<(), TooLarge> {
        let first = self.follow(pathway, &[(pathway.start, self.patients)], Clearance::Before)?;
        // Who goes on behind a card, and where.
        let cards = first.comes.iter().enumerate();
        let cards = cards.filter_map(|(step, comes)| Some((pathway.conclusion(step)?.after?, *comes)));
        let cards: Vec<(usize, Node)> = cards.filter(|(_, who)| *who != FALSE).collect();
        self.reach_after_clearance = self.follow(pathway, &cards, Clearance::After)?;
        self.reach = first;
        self.ending = self.ending(pathway)?;
        for entry in &pathway.alongside {
            let may = entry.when.as_ref().map(|rule| self.truths(pathway, rule)).transpose()?;
            self.beside.push(may.map_or(TRUE, |truths| truths.maybe));
        }
        for fact in &pathway.facts {
            let rule = fact.asked_when.as_ref().filter(|_| fact.unasked.is_some());
            let asked = rule.map(|rule| self.truths(pathway, rule)).transpose()?;
            self.asked.push(asked.map_or(TRUE, |truths| truths.maybe));
        }
        Ok(())
    }

    /// Where these patients come, each from their step onward; each step once all that lead to it are done. After
    /// clearance a treatment is shown only when nothing of its own speaks against it.
    ///
    /// # Errors
    /// [`TooLarge`], naming the step to split.
    pub fn follow(&mut self, pathway: &Pathway, starts: &[(usize, Node)], walk: Clearance) -> Result<Reach, TooLarge> {
        let mut way = Reach {
            comes: vec![FALSE; pathway.steps.len()],
            takes: vec![Vec::new(); pathway.steps.len()],
            shown: Vec::new(),
        };
        for (start, who) in starts {
            way.come(*start, self.table.or(way.comes(*start), *who).map_err(TooLarge::at(*start))?);
        }
        let starts: Vec<usize> = starts.iter().map(|(start, _)| *start).collect();
        for step in in_order(pathway, &starts) {
            let comes = way.comes(step);
            match pathway.steps.get(step).map(|step| &step.kind) {
                Some(StepKind::Decision(decision)) => {
                    let takes = self.branches(pathway, comes, &decision.branches).map_err(TooLarge::at(step))?;
                    for (branch, who) in decision.branches.iter().zip(&takes) {
                        way.come(branch.go, self.table.or(way.comes(branch.go), *who).map_err(TooLarge::at(step))?);
                    }
                    if let Some(place) = way.takes.get_mut(step) {
                        *place = takes;
                    }
                }
                Some(StepKind::Conclusion(conclusion)) if comes != FALSE => {
                    for entry in conclusion.recommend.iter().chain(&conclusion.offer) {
                        let mut when = self.sure(pathway, entry.when.as_ref()).map_err(TooLarge::at(step))?;
                        if walk == Clearance::After {
                            let allowed = self.allowed(pathway, entry.treatment).map_err(TooLarge::at(step))?;
                            when = self.table.and(when, allowed).map_err(TooLarge::at(step))?;
                        }
                        way.shown.push(Shown { treatment: entry.treatment, step, comes, when });
                    }
                }
                Some(StepKind::Conclusion(_)) | None => {}
            }
        }
        Ok(way)
    }

    /// Everybody's conclusion, from the last steps up: each step's is chosen by its branches from those of the next.
    fn ending(&mut self, pathway: &Pathway) -> Result<Node, TooLarge> {
        let mut endings = vec![FALSE; pathway.steps.len()];
        for step in in_order(pathway, &[pathway.start]).into_iter().rev() {
            let mut here = ending(step);
            if let Some(StepKind::Decision(decision)) = pathway.steps.get(step).map(|step| &step.kind) {
                // Whoever takes no other branch takes the last: where that is not so, the proof finds a gap, unless they
                // were declared impossible. Those have no conclusion.
                let everybody = pathway.impossible.is_empty();
                here = FALSE;
                for (position, branch) in decision.branches.iter().enumerate().rev() {
                    let there = endings.get(branch.go).copied().unwrap_or(FALSE);
                    let when = self.sure(pathway, branch.when.as_ref()).map_err(TooLarge::at(step))?;
                    let last = everybody && position + 1 == decision.branches.len();
                    let chosen = self.table.select(if last { TRUE } else { when }, there, here);
                    here = chosen.map_err(TooLarge::at(step))?;
                }
            }
            if let Some(place) = endings.get_mut(step) {
                *place = here;
            }
        }
        let start = endings.get(pathway.start).copied().unwrap_or(FALSE);
        Ok(self.table.select(self.patients, start, FALSE)?)
    }

    /// Who takes each branch, of those who come.
    fn branches(
        &mut self,
        pathway: &Pathway,
        comes: Node,
        branches: &[crate::model::pathway::Branch],
    ) -> Result<Vec<Node>, Full> {
        let (mut left, mut takes) = (comes, Vec::new());
        for branch in branches {
            let when = branch.when.as_ref().map(|rule| self.truths(pathway, rule)).transpose()?;
            let when = when.map_or(TRUE, |truths| truths.sure);
            takes.push(self.table.and(left, when)?);
            left = self.table.without(left, when)?;
        }
        Ok(takes)
    }

    /// For whom a guard is true; without one, everybody.
    ///
    /// # Errors
    /// [`Full`].
    pub fn sure(&mut self, pathway: &Pathway, rule: Option<&Rule>) -> Result<Node, Full> {
        rule.map_or(Ok(TRUE), |rule| Ok(self.truths(pathway, rule)?.sure))
    }

    /// For whom a treatment's own `requires` is certain and its `never` certainly does not hold.
    ///
    /// # Errors
    /// [`Full`].
    pub fn allowed(&mut self, pathway: &Pathway, treatment: usize) -> Result<Node, Full> {
        let Some(treatment) = pathway.treatments.get(treatment) else { return Ok(FALSE) };
        let requires = treatment.requires.as_ref().map(|rule| self.truths(pathway, rule)).transpose()?;
        let never = treatment.never.as_ref().map(|rule| self.truths(pathway, rule)).transpose()?;
        let not_never = self.table.not(never.map_or(FALSE, |truths| truths.maybe))?;
        self.table.and(requires.map_or(TRUE, |truths| truths.sure), not_never)
    }
}

/// These steps and those that they lead to, each after every step that leads to it. Steps do not form a circle.
pub fn in_order(pathway: &Pathway, starts: &[usize]) -> Vec<usize> {
    let next = |step: usize| match pathway.steps.get(step).map(|step| &step.kind) {
        Some(StepKind::Decision(decision)) => decision.branches.iter().map(|branch| branch.go).collect(),
        Some(StepKind::Conclusion(_)) | None => Vec::new(),
    };
    let mut done = vec![false; pathway.steps.len()];
    let mut order = Vec::new();
    let mut way: Vec<(usize, Vec<usize>)> = starts.iter().map(|start| (*start, next(*start))).collect();
    while let Some((step, rest)) = way.last_mut() {
        match rest.pop() {
            Some(target) if done.get(target) == Some(&false) => {
                let onward = next(target);
                way.push((target, onward));
            }
            Some(_) => {}
            None => {
                if let Some(mark) = done.get_mut(*step)
                    && !*mark
                {
                    *mark = true;
                    order.push(*step);
                }
                way.pop();
            }
        }
    }
    order.reverse();
    order
}
