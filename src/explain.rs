//! What can still come of somebody's answers, and what would change it: exact, from the diagrams of the proof.
//!
//! Nothing is built for an answer: each question is a pass over nodes that exist, through the answers so far. An
//! unanswered fact may still have any value, "not sure" included; one with a default has that until a clinician says
//! otherwise, as in a walk.

pub mod anew;
pub mod asks;
pub mod change;
pub mod way;
pub mod pages_left;
pub mod told;

use crate::diagram::compile::{Diagrams, Reach, conclusion_of};
use crate::diagram::nearest::{Cost, From};
use crate::diagram::{FALSE, Node, TRUE, Table, each_once};
use crate::pathway::eval::with_unasked;
use crate::pathway::{Answers, Pathway, Urgency};
use crate::value::{Domain, Value};

/// What the answers so far leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Conclusions that can still be reached, by step.
    pub endings: Vec<usize>,
    /// Treatments that can still be recommended or offered there.
    pub treatments: Vec<usize>,
    /// Whatever is answered from here, the conclusion and all that stands there is the same.
    pub settled: bool,
    /// Of each fact, whether its answer can still change the conclusion or anything that stands there.
    pub matters: Vec<bool>,
    /// Unanswered facts that cannot.
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
        let answers = &with_unasked(pathway, answers);
        let mut values = vec![None; diagrams.variables.arity.len()];
        for (position, fact) in pathway.facts.iter().enumerate() {
            let Some(value) = answers.given(position).or(fact.default) else { continue };
            diagrams.variables.hold(position, value, &mut values);
        }
        let mut held = Held { pathway, diagrams, values };
        held.hold_what_nobody_is_asked();
        held
    }

    /// A guard may still read something open and yet say the same of everybody. Of whom it is sure in this way that they
    /// are not asked a fact, what that is for whoever is not asked is known.
    fn hold_what_nobody_is_asked(&mut self) {
        let Diagrams { table, variables, patients, .. } = self.diagrams;
        let facts = self.pathway.facts.iter().zip(&self.diagrams.asked).enumerate();
        let facts = facts.filter_map(|(fact, (about, asked))| Some((fact, about.unasked?, *asked)));
        let mut open: Vec<(usize, Value, Node)> = facts.filter(|(fact, ..)| !self.is_held(*fact)).collect();
        // One of them may decide whether another is asked.
        while let Some(at) = open.iter().position(|(.., asked)| !table.still(*asked, TRUE, *patients, &self.values)) {
            let (fact, unasked, _) = open.swap_remove(at);
            variables.hold(fact, unasked, &mut self.values);
        }
    }

    fn is_held(&self, fact: usize) -> bool {
        self.values.get(self.diagrams.variables.range(fact)).is_some_and(|values| values.iter().all(Option::is_some))
    }

    /// What a fact is that this person was not and will not be asked.
    pub fn unasked(&self, fact: usize) -> Option<Value> {
        self.pathway.facts.get(fact)?.unasked.filter(|_| self.is_held(fact))
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
        let mut treatments: Vec<usize> = Vec::new();
        for shown in self.diagrams.reach.shown.iter().filter(|shown| endings.contains(&shown.step)) {
            if !treatments.contains(&shown.treatment) && self.open(shown.when, TRUE, shown.step) {
                treatments.push(shown.treatment);
            }
        }
        let mut matters = self.matters_first();
        // Between people who can be there may be somebody who cannot, and whom nothing could be told.
        let settled = match endings.as_slice() {
            [end] => !matters.contains(&true) || !self.pathway.impossible.is_empty() && self.shows_one_thing(*end),
            _ => false,
        };
        if settled {
            matters.fill(false);
        }
        let idle = |fact: &usize| matters.get(*fact) == Some(&false);
        let no_longer_matters = self.unanswered().into_iter().filter(idle).collect();
        Left { no_longer_matters, endings, treatments: each_once(treatments), settled, matters }
    }

    /// Of each fact, whether it can change anything in the walk from the first step.
    pub fn matters_first(&self) -> Vec<bool> {
        let Diagrams { ending, reach, .. } = self.diagrams;
        self.matters(&[*ending], reach)
    }

    /// The same in the walk behind a card.
    pub fn matters_behind(&self) -> Vec<bool> {
        let reach = &self.diagrams.reach_after_clearance;
        let ends = reach.comes.iter().enumerate().filter(|(step, _)| self.pathway.conclusion(*step).is_some());
        let ends: Vec<Node> = ends.map(|(_, comes)| *comes).collect();
        self.matters(&ends, reach)
    }

    /// Of each fact, whether two people who differ in nothing else are told different things: another conclusion, of
    /// these functions, or something else that is shown there.
    fn matters(&self, conclusions: &[Node], reach: &Reach) -> Vec<bool> {
        let Reach { comes, shown, .. } = reach;
        let table = &self.diagrams.table;
        let mut matters = vec![false; self.pathway.facts.len()];
        for fact in self.facts_of(&table.still_depends(conclusions, &self.values)) {
            // A function is false also for who cannot be: for whoever names together what stands alone.
            let set = matches!(self.pathway.facts.get(fact).map(|fact| &fact.domain), Some(Domain::Set { .. }));
            let differs = |end: &Node| self.differs(*end, self.diagrams.patients, fact);
            if let Some(matters) = matters.get_mut(fact) {
                *matters = !set || conclusions.iter().any(differs);
            }
        }
        // Whatever changes no conclusion leaves everybody at the step where they are.
        let may = table.still_true(comes, &self.values);
        let ends = (0..comes.len()).filter(|step| may.get(*step) == Some(&true));
        let ends: Vec<usize> = ends.filter(|step| self.pathway.conclusion(*step).is_some()).collect();
        // What is shown to whom: of those who come to one step, or to one of several.
        let mut rules: Vec<(Node, Vec<Node>)> = Vec::new();
        for shown in shown.iter().filter(|shown| shown.when != TRUE && ends.contains(&shown.step)) {
            rules.push((shown.when, vec![shown.comes]));
        }
        for (entry, may) in self.pathway.alongside.iter().zip(&self.diagrams.beside).filter(|(_, may)| **may != TRUE) {
            let with = |step: &&usize| self.pathway.conclusion(**step).is_some_and(|c| c.has_beside(entry));
            rules.push((*may, ends.iter().filter(with).filter_map(|step| comes.get(*step)).copied().collect()));
        }
        for (when, whom) in rules {
            let depends = table.still_depends(&[when], &self.values);
            for fact in self.facts_of(&depends) {
                if let Some(matters @ false) = matters.get_mut(fact) {
                    *matters = whom.iter().any(|who| self.differs(when, *who, fact));
                }
            }
        }
        self.and_what_decides_whether_asked(&mut matters);
        matters
    }

    /// A fact that has a value for whoever is not asked counts as answered once it is known that it is not. So while its
    /// answer matters, what decides whether it is asked does too, even where no two people who differ in that alone are
    /// told different things: one of them may be asked, and the other not.
    fn and_what_decides_whether_asked(&self, matters: &mut [bool]) {
        let Diagrams { asked, table, patients, .. } = self.diagrams;
        let mut rest: Vec<usize> = (0..matters.len()).filter(|fact| matters.get(*fact) == Some(&true)).collect();
        while let Some(fact) = rest.pop() {
            let Some(asked) = asked.get(fact).copied().filter(|asked| *asked != TRUE) else { continue };
            for decides in self.facts_of(&table.still_depends(&[asked], &self.values)) {
                if let Some(matters @ false) = matters.get_mut(decides)
                    && self.differs(asked, *patients, decides)
                {
                    *matters = true;
                    rest.push(decides);
                }
            }
        }
    }

    /// Are there two people among these who differ in this fact alone, and in what this says of them?
    fn differs(&self, says: Node, who: Node, fact: usize) -> bool {
        let only = self.diagrams.variables.range(fact);
        self.diagrams.table.still_differs(says, who, only, &self.values)
    }

    /// The facts of these variables.
    fn facts_of(&self, variables: &[bool]) -> Vec<usize> {
        let of = self.diagrams.variables.fact_of.iter().zip(variables);
        each_once(of.filter(|(_, so)| **so).map(|(fact, _)| *fact))
    }

    /// May somebody come to a step for whom this is so?
    fn open(&self, when: Node, wanted: Node, step: usize) -> bool {
        let comes = self.diagrams.reach.comes(step);
        self.diagrams.table.still(when, wanted, comes, &self.values)
    }

    fn shows_one_thing(&self, end: usize) -> bool {
        let conclusion = self.pathway.conclusion(end);
        let beside = self.pathway.alongside.iter().zip(&self.diagrams.beside);
        let beside = beside.filter(|(entry, _)| conclusion.is_some_and(|c| c.has_beside(entry))).map(|(_, may)| *may);
        let shown = self.diagrams.reach.shown.iter().filter(|shown| shown.step == end).map(|shown| shown.when);
        !shown.chain(beside).any(|when| self.open(when, TRUE, end) && self.open(when, FALSE, end))
    }

    /// Is this so of everybody who still can be?
    pub fn certain(&self, who: Node) -> bool {
        let Diagrams { table, possible, patients, .. } = self.diagrams;
        let can_be = table.still(*possible, TRUE, TRUE, &self.values);
        !table.still(who, FALSE, if can_be { *possible } else { *patients }, &self.values)
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
            let about = pathway.facts.get(*fact);
            let Some(value) = answer(*fact)?.or(about.and_then(|about| about.default)) else { return Ok(None) };
            // Whoever is not asked has the value that the fact names for them; whether they are is not on the way.
            if value == Value::NotApplicable && about.is_some_and(|about| about.unasked.is_some()) {
                return Ok(None);
            }
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
