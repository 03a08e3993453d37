//! What can still come of somebody's answers, and what would change it: exact, from the diagrams of the proof.
//!
//! Nothing is built for an answer: each question is a pass over nodes that exist, through the answers so far. An
//! unanswered fact may still have any value, "not sure" included; one with a default has that until a clinician says
//! otherwise, as in a walk.

pub mod change;
pub mod way;
pub mod pages_left;
pub mod told;

use crate::diagram::compile::{Diagrams, conclusion_of};
use crate::diagram::nearest::{Cost, From};
use crate::diagram::{FALSE, Node, TRUE, Table, each_once};
use crate::pathway::{Answers, Pathway, Urgency};
use crate::value::Value;

/// What the answers so far leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Conclusions that can still be reached, by step.
    pub endings: Vec<usize>,
    /// Treatments that can still be recommended or offered there.
    pub treatments: Vec<usize>,
    /// Whatever is answered from here, the conclusion and all that stands there is the same.
    pub settled: bool,
    /// Unanswered facts that cannot change the conclusion or anything that stands there.
    pub no_longer_matters: Vec<usize>,
}

/// A pathway's diagrams, and one person's answers held in them.
pub struct Held<'a> {
    pathway: &'a Pathway,
    diagrams: &'a Diagrams,
    values: Vec<Option<u32>>,
}

impl<'a> Held<'a> {
    /// Holds the answers.
    pub fn new(pathway: &'a Pathway, diagrams: &'a Diagrams, answers: &Answers) -> Held<'a> {
        let mut values = vec![None; diagrams.variables.arity.len()];
        for (position, fact) in pathway.facts.iter().enumerate() {
            let Some(value) = answers.given(position).or(fact.default) else { continue };
            diagrams.variables.hold(position, value, &mut values);
        }
        Held { pathway, diagrams, values }
    }

    /// The values alone, to decide by.
    pub fn into_values(self) -> Vec<Option<u32>> {
        self.values
    }

    /// The conclusion, as soon as the answers leave only one.
    pub fn decided(&self) -> Option<usize> {
        decided(self.diagrams, &self.values)
    }

    /// The conclusions that can still be reached, in the author's order.
    pub fn endings(&self) -> Vec<usize> {
        let constants = self.diagrams.table.constants(self.diagrams.ending, &self.values);
        constants.into_iter().filter_map(conclusion_of).collect()
    }

    /// How urgent every conclusion that can still be reached is at least.
    pub fn at_least(&self) -> Option<Urgency> {
        at_least(self.pathway, &self.endings())
    }

    /// Somebody with these answers who ends there: as near to the typical patient as any.
    pub fn somebody(&self, ending: usize) -> Option<Answers> {
        let variables = &self.diagrams.variables;
        let mut values = variables.typical.clone();
        for (value, held) in values.iter_mut().zip(&self.values) {
            *value = held.unwrap_or(*value);
        }
        let known = |fact: usize| {
            let mut of = variables.fact_of.iter().zip(&self.values);
            of.any(|(other, value)| *other == fact && value.is_some())
        };
        let cost = |fact: usize| if known(fact) { Cost::Never } else { Cost::Change };
        let comes = self.diagrams.reach.comes(ending);
        let from = From { variables, values: &values, cost: &cost };
        let found = self.diagrams.table.nearest_to(comes, &from)?;
        Some(variables.answers(self.pathway, &|variable| found.get(variable).copied().unwrap_or(0)))
    }

    /// Everything the answers leave open.
    pub fn left(&self) -> Left {
        let endings = self.endings();
        let open = |when: Node, wanted: Node, step: usize| {
            let comes = self.diagrams.reach.comes(step);
            self.diagrams.table.still(when, wanted, comes, &self.values)
        };
        let mut treatments: Vec<usize> = Vec::new();
        let mut settled = endings.len() == 1;
        let mut rules: Vec<Node> = Vec::new();
        for shown in self.diagrams.reach.shown.iter().filter(|shown| endings.contains(&shown.step)) {
            let known = treatments.contains(&shown.treatment);
            let may = (settled || !known) && open(shown.when, TRUE, shown.step);
            if may && !known {
                treatments.push(shown.treatment);
            }
            settled = settled && !(may && open(shown.when, FALSE, shown.step));
            rules.push(shown.when);
        }
        for (entry, may) in self.pathway.alongside.iter().zip(&self.diagrams.beside) {
            let mut steps = endings.iter().copied();
            if let Some(step) =
                steps.find(|s| self.pathway.conclusion(*s).is_some_and(|c| entry.with.contains(&c.urgency)))
            {
                settled = settled && !(open(*may, TRUE, step) && open(*may, FALSE, step));
                rules.push(*may);
            }
        }
        let (treatments, rules) = (each_once(treatments), each_once(rules));
        Left {
            no_longer_matters: if settled { self.unanswered() } else { self.idle(&rules) },
            endings,
            treatments,
            settled,
        }
    }

    fn unanswered(&self) -> Vec<usize> {
        let mut facts = Vec::new();
        for (variable, value) in self.values.iter().enumerate() {
            if let (None, Some(fact)) = (value, self.diagrams.variables.fact_of.get(variable)) {
                facts.push(*fact);
            }
        }
        each_once(facts)
    }

    /// Unanswered facts on which neither the conclusion nor any of these rules still depends.
    fn idle(&self, rules: &[Node]) -> Vec<usize> {
        let table = &self.diagrams.table;
        let mut matters = table.still_depends(&[self.diagrams.ending], true, &self.values);
        let depends = table.still_depends(rules, false, &self.values);
        matters.iter_mut().zip(depends).for_each(|(matters, depends)| *matters |= depends);
        let of = |fact: usize| {
            self.diagrams.variables.fact_of.iter().zip(&matters).any(|(f, matters)| *f == fact && *matters)
        };
        self.unanswered().into_iter().filter(|fact| !of(*fact)).collect()
    }
}

/// The least urgent of these conclusions.
pub fn at_least(pathway: &Pathway, endings: &[usize]) -> Option<Urgency> {
    endings.iter().filter_map(|step| Some(pathway.conclusion(*step)?.urgency)).min()
}

/// The conclusion of these values, as soon as they leave only one. Most often it lies straight down.
pub fn decided(diagrams: &Diagrams, values: &crate::diagram::held::Held) -> Option<usize> {
    let found = diagrams.table.straight(diagrams.ending, values).or_else(|| {
        let constants = diagrams.table.constants(diagrams.ending, values);
        constants.first().copied().filter(|_| constants.len() == 1)
    });
    conclusion_of(found?)
}

/// The same, asking only for the answers that lie on the way; `Ok(None)` when one of them is missing.
///
/// # Errors
/// What `answer(fact)` says is wrong with an answer.
pub fn decided_asking<E>(
    pathway: &Pathway,
    diagrams: &Diagrams,
    mut answer: impl FnMut(usize) -> Result<Option<Value>, E>,
) -> Result<Option<usize>, E> {
    let mut values = vec![None; diagrams.variables.arity.len()];
    let mut node = diagrams.ending;
    while let Some((variable, children)) = diagrams.table.decision(node) {
        let known = |values: &[Option<u32>]| values.get(variable).copied().flatten();
        if let (None, Some(fact)) = (known(&values), diagrams.variables.fact_of.get(variable)) {
            let default = pathway.facts.get(*fact).and_then(|about| about.default);
            let Some(value) = answer(*fact)?.or(default) else { return Ok(None) };
            diagrams.variables.hold(*fact, value, &mut values);
        }
        let child = known(&values).and_then(|value| children.get(value as usize));
        let Some(child) = child else { return Ok(None) };
        node = *child;
    }
    Ok(Table::number(node).and_then(conclusion_of))
}

/// Of the facts answered "not sure", the one whose answer would narrow the endings most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Narrows {
    /// The fact.
    pub fact: usize,
    /// So many endings are possible as long as no "not sure" is known.
    pub possible: usize,
    /// At most so many once this one is, whatever it turns out to be.
    pub left: usize,
}

/// Every "not sure" is opened again, and each in turn is given each of its values; none, where none would narrow them.
pub fn narrows_most(pathway: &Pathway, diagrams: &Diagrams, answers: &Answers) -> Option<Narrows> {
    let unsure: Vec<usize> = answers.answered().filter(|fact| answers.given(*fact) == Some(Value::NotSure)).collect();
    let mut open = answers.clone();
    unsure.iter().for_each(|fact| open.set(*fact, None));
    let possible = Held::new(pathway, diagrams, &open).endings().len();
    let most = |fact: usize| {
        let mut given = open.clone();
        let values = diagrams.variables.every_value(pathway, fact);
        let endings = values.into_iter().filter(|value| *value != Value::NotSure).map(|value| {
            given.set(fact, Some(value));
            Held::new(pathway, diagrams, &given).endings().len()
        });
        endings.max()
    };
    let worst = unsure.into_iter().filter_map(|fact| Some((most(fact)?, fact)));
    worst.min().filter(|(left, _)| *left < possible).map(|(left, fact)| Narrows { fact, possible, left })
}
