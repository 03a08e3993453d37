//! A pathway as diagrams: each guard, who comes to each step, who is shown each treatment.

use std::collections::BTreeMap;

use super::variables::{FactVariables, Variables};
use super::{FALSE, Full, Node, TRUE, Table};
use crate::guard::{Rule, Test};
use crate::pathway::{Pathway, StepKind, eval};
use crate::value::{Domain, Value};

/// For whom a guard is true, and for whom it is true or in doubt. Nobody's answer is open: these are whole patients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Truths {
    /// True.
    pub sure: Node,
    /// True or in doubt.
    pub maybe: Node,
}

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

impl From<Full> for TooLarge {
    fn from(_: Full) -> TooLarge {
        TooLarge { step: None }
    }
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
    /// Who comes to each step, by the step's position.
    pub comes: Vec<Node>,
    /// Who takes each branch of each decision.
    pub takes: Vec<Vec<Node>>,
    /// Where each treatment is shown, and to whom of those who come there; kept apart, because their product is large.
    pub shown: Vec<Shown>,
    /// The same in the walks behind a card.
    pub shown_after: Vec<Shown>,
    conditions: Vec<Option<Truths>>,
}

/// The most nodes a pathway may need; a few megabytes.
const MOST_NODES: usize = 400_000;

impl Diagrams {
    /// Compiles a pathway.
    ///
    /// # Errors
    /// [`TooLarge`], naming the step to split.
    pub fn of(pathway: &Pathway) -> Result<Diagrams, TooLarge> {
        let mut diagrams = Diagrams::bare(pathway)?;
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
            comes: vec![FALSE; pathway.steps.len()],
            takes: vec![Vec::new(); pathway.steps.len()],
            shown: Vec::new(),
            shown_after: Vec::new(),
            conditions: vec![None; pathway.conditions.len()],
        };
        diagrams.patients = diagrams.whole_patients(pathway)?;
        diagrams.possible = diagrams.patients;
        for rule in &pathway.impossible {
            let who = diagrams.truths(pathway, rule)?.sure;
            let others = diagrams.table.not(who)?;
            diagrams.possible = diagrams.table.and(diagrams.possible, others)?;
        }
        Ok(diagrams)
    }

    /// Sets: a member that stands alone does, and nobody names nothing where "none" is a word.
    fn whole_patients(&mut self, pathway: &Pathway) -> Result<Node, Full> {
        let mut all = TRUE;
        for (fact, about) in pathway.facts.iter().enumerate().rev() {
            let (Domain::Set { of, exclusive }, Some(FactVariables::Set { doubt, first, members })) =
                (&about.domain, self.variables.facts.get(fact).cloned())
            else {
                continue;
            };
            let has_none = of.iter().any(|word| word == "none");
            let alone = |member: usize| exclusive >> member & 1 == 1;
            // From the last member up: may nobody, or exactly one that stands alone, or any others have come before?
            let mut after = [
                if has_none { FALSE } else { TRUE }, // nothing named
                TRUE,                                // one that stands alone
                TRUE,                                // others
            ];
            for member in (0..members).rev() {
                let [nothing, one, others] = after;
                let named = |before: Node, then: Node| move |value: u32| if value == 1 { then } else { before };
                let here =
                    self.table.choose(first + member, named(nothing, if alone(member) { one } else { others }))?;
                let here_one = self.table.choose(first + member, named(one, FALSE))?;
                let here_others =
                    self.table.choose(first + member, named(others, if alone(member) { FALSE } else { others }))?;
                after = [here, here_one, here_others];
            }
            // Under doubt nothing that stands alone is named, and naming nothing is "not sure".
            let mut unsure = TRUE;
            for member in (0..members).rev().filter(|member| alone(*member)) {
                unsure = self.table.choose(first + member, |value| if value == 1 { FALSE } else { unsure })?;
            }
            let [sure, ..] = after;
            let valid = self.table.choose(doubt, |value| if value == 1 { unsure } else { sure })?;
            all = self.table.and(valid, all)?;
        }
        Ok(all)
    }

    /// For whom a rule is true, and for whom it may be.
    ///
    /// # Errors
    /// [`Full`].
    pub fn truths(&mut self, pathway: &Pathway, rule: &Rule) -> Result<Truths, Full> {
        Ok(match rule {
            Rule::Is(fact, test) => self.test(pathway, *fact, test)?,
            Rule::Named(condition) => {
                if let Some(Some(known)) = self.conditions.get(*condition) {
                    return Ok(*known);
                }
                let Some(named) = pathway.conditions.get(*condition) else {
                    return Ok(Truths { sure: FALSE, maybe: FALSE });
                };
                let truths = self.truths(pathway, &named.rule)?;
                if let Some(place) = self.conditions.get_mut(*condition) {
                    *place = Some(truths);
                }
                truths
            }
            Rule::Not(inner) => {
                let Truths { sure, maybe } = self.truths(pathway, inner)?;
                Truths { sure: self.table.not(maybe)?, maybe: self.table.not(sure)? }
            }
            Rule::Possibly(inner) => {
                let maybe = self.truths(pathway, inner)?.maybe;
                Truths { sure: maybe, maybe }
            }
            Rule::And(parts) => {
                let mut all = Truths { sure: TRUE, maybe: TRUE };
                for part in parts {
                    let part = self.truths(pathway, part)?;
                    let (sure, maybe) = (self.table.and(all.sure, part.sure)?, self.table.and(all.maybe, part.maybe)?);
                    all = Truths { sure, maybe };
                }
                all
            }
            Rule::Or(parts) => {
                let mut any = Truths { sure: FALSE, maybe: FALSE };
                for part in parts {
                    let part = self.truths(pathway, part)?;
                    let (sure, maybe) = (self.table.or(any.sure, part.sure)?, self.table.or(any.maybe, part.maybe)?);
                    any = Truths { sure, maybe };
                }
                any
            }
        })
    }

    fn test(&mut self, pathway: &Pathway, fact: usize, test: &Test) -> Result<Truths, Full> {
        let raw = self.raw_test(fact, test)?;
        let Some(applies) = pathway.facts.get(fact).and_then(|about| about.asked_when.as_ref()) else {
            return Ok(raw);
        };
        // A fact that does not apply makes every test false.
        let applies = self.truths(pathway, applies)?.maybe;
        Ok(Truths { sure: self.table.and(applies, raw.sure)?, maybe: self.table.and(applies, raw.maybe)? })
    }

    /// A test of the answer as given, by the same small function that a walk uses.
    fn raw_test(&mut self, fact: usize, test: &Test) -> Result<Truths, Full> {
        let Some(variables) = self.variables.facts.get(fact).cloned() else {
            return Ok(Truths { sure: FALSE, maybe: FALSE });
        };
        let (variable, values): (usize, Vec<Value>) = match variables {
            FactVariables::Choice { variable, not_sure } => {
                let many = self.variables.arity.get(variable).copied().unwrap_or(0);
                let value = |v: u32| if Some(v) == not_sure { Value::NotSure } else { Value::Choice(v as usize) };
                (variable, (0..many).map(value).collect())
            }
            FactVariables::Number { variable, stretches, not_sure } => {
                let values = stretches.iter().map(|(low, _)| Value::Number(*low));
                (variable, values.chain(not_sure.map(|_| Value::NotSure)).collect())
            }
            FactVariables::Set { doubt, first, members } => return self.set_test(doubt, first, members, test),
        };
        let truth = |value: u32| values.get(value as usize).map(|value| eval::tested(*value, test));
        let when = |holds: bool| if holds { TRUE } else { FALSE };
        use crate::guard::Truth;
        let sure = self.table.choose(variable, |value| when(truth(value) == Some(Truth::True)))?;
        let maybe = self.table.choose(variable, |v| when(matches!(truth(v), Some(Truth::True | Truth::Doubt))))?;
        Ok(Truths { sure, maybe })
    }

    fn set_test(&mut self, doubt: usize, first: usize, members: usize, test: &Test) -> Result<Truths, Full> {
        let unsure = self.table.choose(doubt, |value| if value == 1 { TRUE } else { FALSE })?;
        let (any, alone) = match test {
            Test::ContainsAny { any, alone } => (*any, *alone),
            Test::NotSure => return Ok(Truths { sure: unsure, maybe: unsure }),
            Test::OneOf(_) | Test::Between(..) => return Ok(Truths { sure: FALSE, maybe: FALSE }),
        };
        let (mut contains, mut nothing) = (FALSE, TRUE);
        for member in (0..members).rev() {
            let wanted = any >> member & 1 == 1;
            let (below, empty) = (contains, nothing);
            contains = self.table.choose(first + member, |v| if v == 1 && wanted { TRUE } else { below })?;
            nothing = self.table.choose(first + member, |v| if v == 1 { FALSE } else { empty })?;
        }
        if any == 0 {
            let sure = self.table.not(unsure)?;
            return Ok(Truths { sure: self.table.and(sure, nothing)?, maybe: nothing });
        }
        let in_doubt = if any & !alone != 0 { unsure } else { self.table.and(unsure, nothing)? };
        Ok(Truths { sure: contains, maybe: self.table.or(contains, in_doubt)? })
    }

    /// Who comes where: from the first step onward, each step once all that lead to it are done.
    fn walk(&mut self, pathway: &Pathway) -> Result<(), TooLarge> {
        let here = |step: usize| move |_: Full| TooLarge { step: Some(step) };
        let order = in_order(pathway, pathway.start);
        // Who goes on behind a card, by the step where they do.
        let mut checked: BTreeMap<usize, Node> = BTreeMap::new();
        if let Some(start) = self.comes.get_mut(pathway.start) {
            *start = self.patients;
        }
        for step in order {
            let comes = self.comes.get(step).copied().unwrap_or(FALSE);
            match pathway.steps.get(step).map(|step| &step.kind) {
                Some(StepKind::Decision(decision)) => {
                    let takes = self.branches(pathway, comes, &decision.branches).map_err(here(step))?;
                    for (branch, who) in decision.branches.iter().zip(&takes) {
                        let before = self.comes.get(branch.go).copied().unwrap_or(FALSE);
                        let now = self.table.or(before, *who).map_err(here(step))?;
                        if let Some(place) = self.comes.get_mut(branch.go) {
                            *place = now;
                        }
                    }
                    if let Some(place) = self.takes.get_mut(step) {
                        *place = takes;
                    }
                }
                Some(StepKind::Conclusion(conclusion)) => {
                    for entry in conclusion.recommend.iter().chain(&conclusion.offer) {
                        let when = self.sure(pathway, entry.when.as_ref()).map_err(here(step))?;
                        self.shown.push(Shown { treatment: entry.treatment, step, comes, when });
                    }
                    if let Some(after) = conclusion.after {
                        let before = checked.get(&after).copied().unwrap_or(FALSE);
                        checked.insert(after, self.table.or(before, comes).map_err(here(step))?);
                    }
                }
                None => {}
            }
        }
        for (after, who) in checked {
            self.behind(pathway, after, who).map_err(here(after))?;
        }
        Ok(())
    }

    /// Who takes each branch, of those who come.
    fn branches(
        &mut self,
        pathway: &Pathway,
        comes: Node,
        branches: &[crate::pathway::Branch],
    ) -> Result<Vec<Node>, Full> {
        let (mut left, mut takes) = (comes, Vec::new());
        for branch in branches {
            let when = branch.when.as_ref().map(|rule| self.truths(pathway, rule)).transpose()?;
            let when = when.map_or(TRUE, |truths| truths.sure);
            takes.push(self.table.and(left, when)?);
            let others = self.table.not(when)?;
            left = self.table.and(left, others)?;
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

    /// The walk behind a card, for those who came to it: what is shown there, less what is ruled out.
    fn behind(&mut self, pathway: &Pathway, start: usize, who: Node) -> Result<(), Full> {
        let mut comes = vec![FALSE; pathway.steps.len()];
        if let Some(place) = comes.get_mut(start) {
            *place = who;
        }
        for step in in_order(pathway, start) {
            let here = comes.get(step).copied().unwrap_or(FALSE);
            if here == FALSE {
                continue;
            }
            match pathway.steps.get(step).map(|step| &step.kind) {
                Some(StepKind::Decision(decision)) => {
                    let takes = self.branches(pathway, here, &decision.branches)?;
                    for (branch, who) in decision.branches.iter().zip(takes) {
                        let before = comes.get(branch.go).copied().unwrap_or(FALSE);
                        let now = self.table.or(before, who)?;
                        if let Some(place) = comes.get_mut(branch.go) {
                            *place = now;
                        }
                    }
                }
                Some(StepKind::Conclusion(conclusion)) => {
                    for entry in conclusion.recommend.iter().chain(&conclusion.offer) {
                        let when = self.sure(pathway, entry.when.as_ref())?;
                        let allowed = self.allowed(pathway, entry.treatment)?;
                        let when = self.table.and(when, allowed)?;
                        self.shown_after.push(Shown { treatment: entry.treatment, step, comes: here, when });
                    }
                }
                None => {}
            }
        }
        Ok(())
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

/// The steps that `start` leads to, each after every step that leads to it. Steps do not form a circle.
fn in_order(pathway: &Pathway, start: usize) -> Vec<usize> {
    let next = |step: usize| match pathway.steps.get(step).map(|step| &step.kind) {
        Some(StepKind::Decision(decision)) => decision.branches.iter().map(|branch| branch.go).collect(),
        Some(StepKind::Conclusion(_)) | None => Vec::new(),
    };
    let mut done = vec![false; pathway.steps.len()];
    let mut order = Vec::new();
    let mut way = vec![(start, next(start))];
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
