//! What can still come of somebody's answers, and what would change it: exact, from the diagrams of the proof.
//!
//! Nothing is built for an answer: each question is a pass over nodes that exist, through the answers so far. An
//! unanswered fact may still have any value, "not sure" included; one with a default has that until a clinician says
//! otherwise, as in a walk.

pub mod anew;
pub mod asks;
pub mod counterfactual;
pub mod decisive;
pub mod decision;
pub mod reachability;
pub mod pages_left;
pub mod partial_evaluation;
pub mod so_far;

use crate::analysis::encode::{Diagrams, Reach, conclusion_of};
use crate::diagram::nearest::Cost;
use crate::diagram::support::Supports;
use crate::diagram::{Assignment, FALSE, NodeId, PerVariable, TRUE, each_once};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::pathway::{Pathway, Urgency};
use crate::model::position::{FactId, Rows, StepId, TreatmentId};
use crate::model::value::Value;

/// What the answers so far leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Conclusions that can still be reached, by step.
    pub conclusions: Vec<StepId>,
    /// Treatments that can still be recommended or offered there.
    pub treatments: Vec<TreatmentId>,
    /// Whatever is answered from here, the conclusion and all that stands there is the same.
    pub settled: bool,
    /// Of each fact, whether its answer can still change the conclusion or anything that stands there.
    pub matters: Rows<FactId, bool>,
    /// Unanswered facts that cannot.
    pub no_longer_matters: Vec<FactId>,
}

/// A pathway's diagrams, and one person's answers held in them.
pub struct ConditionedDiagrams<'a> {
    pathway: &'a Pathway,
    diagrams: &'a Diagrams,
    values: Assignment,
}

impl<'a> ConditionedDiagrams<'a> {
    /// Holds the answers.
    pub fn new(person: Evaluation<'a>, diagrams: &'a Diagrams) -> ConditionedDiagrams<'a> {
        let (pathway, answers) = (person.pathway, person.with_unasked());
        let mut values = PerVariable::like(&diagrams.variables.arity, None);
        for (position, fact) in pathway.facts.each() {
            let Some(value) = answers.given(position).or(fact.default) else { continue };
            diagrams.variables.assign(position, value, &mut values);
        }
        let mut conditioned = ConditionedDiagrams { pathway, diagrams, values };
        conditioned.assign_what_nobody_is_asked();
        conditioned
    }

    /// A guard may still read something open and yet say the same of everybody. Of whom it is sure in this way that they
    /// are not asked a fact, what that is for whoever is not asked is known.
    fn assign_what_nobody_is_asked(&mut self) {
        let Diagrams { table, variables, patients, .. } = self.diagrams;
        let facts = self.pathway.facts.each().zip(&self.diagrams.asked);
        let facts = facts.filter_map(|((fact, about), asked)| Some((fact, about.unasked?, *asked)));
        let mut open: Vec<(FactId, Value, NodeId)> = facts.filter(|(fact, ..)| !self.is_assigned(*fact)).collect();
        // One of them may decide whether another is asked.
        while let Some(at) =
            open.iter().position(|(.., asked)| !table.satisfiable_together(*asked, TRUE, *patients, &self.values))
        {
            let (fact, unasked, _) = open.swap_remove(at);
            variables.assign(fact, unasked, &mut self.values);
        }
    }

    fn is_assigned(&self, fact: FactId) -> bool {
        self.diagrams.variables.of(fact).all(|variable| self.values[variable].is_some())
    }

    /// What a fact is that this person was not and will not be asked.
    pub fn unasked(&self, fact: FactId) -> Option<Value> {
        self.pathway.facts[fact].unasked.filter(|_| self.is_assigned(fact))
    }

    /// The conclusions that can still be reached, in the author's order.
    pub fn conclusions(&self) -> Vec<StepId> {
        let constants = self.diagrams.table.terminals(self.diagrams.conclusion, &self.values);
        constants.into_iter().filter_map(conclusion_of).collect()
    }

    /// How urgent every conclusion that can still be reached is at least.
    pub fn at_least(&self) -> Option<Urgency> {
        at_least(self.pathway, &self.conclusions())
    }

    /// Somebody with these answers who ends there: as near to the typical patient as any.
    pub fn pick(&self, conclusion: StepId) -> Option<Answers> {
        let variables = &self.diagrams.variables;
        let mut values = variables.typical.clone();
        for (value, fixed) in values.iter_mut().zip(self.values.iter()) {
            *value = fixed.unwrap_or(*value);
        }
        let known = |fact: FactId| {
            let mut of = variables.fact_of.iter().zip(self.values.iter());
            of.any(|(other, value)| *other == fact && value.is_some())
        };
        let cost = |fact: FactId| if known(fact) { Cost::Never } else { Cost::Change };
        let reaching = self.diagrams.reach.at(conclusion);
        let found = variables.nearest_to(&self.diagrams.table, reaching, &values, &cost)?;
        Some(variables.answers(self.pathway, &|variable| found[variable]))
    }

    /// Everything the answers leave open.
    pub fn left(&self) -> Left {
        let conclusions = self.conclusions();
        let mut treatments: Vec<TreatmentId> = Vec::new();
        for shown in self.diagrams.reach.shown.iter().filter(|shown| conclusions.contains(&shown.step)) {
            if !treatments.contains(&shown.treatment) && self.open(shown.when, TRUE, shown.step) {
                treatments.push(shown.treatment);
            }
        }
        let mut matters = self.matters_first();
        // Between people who can be there may be somebody who cannot, and whom nothing could be told.
        let settled = match conclusions.as_slice() {
            [end] => {
                !matters.iter().any(|matters| *matters)
                    || !self.pathway.impossible.is_empty() && self.shows_one_thing(*end)
            }
            _ => false,
        };
        if settled {
            matters.iter_mut().for_each(|matters| *matters = false);
        }
        let no_longer_matters = self.unanswered().into_iter().filter(|fact| !matters[*fact]).collect();
        Left { no_longer_matters, conclusions, treatments: each_once(treatments), settled, matters }
    }

    /// Of each fact, whether it can change anything in the walk from the first step.
    pub fn matters_first(&self) -> Rows<FactId, bool> {
        let Diagrams { conclusion, reach, .. } = self.diagrams;
        self.matters(&[*conclusion], reach)
    }

    /// The same in the walk behind a card.
    pub fn matters_after_clearance(&self) -> Rows<FactId, bool> {
        let reach = &self.diagrams.reach_after_clearance;
        let ends = reach.at.each().filter(|(step, _)| self.pathway.conclusion(*step).is_some());
        let ends: Vec<NodeId> = ends.map(|(_, reaching)| *reaching).collect();
        self.matters(&ends, reach)
    }

    /// Of each fact, whether two people who differ in nothing else are told different things: another conclusion, of
    /// these functions, or something else that is shown there.
    fn matters(&self, conclusions: &[NodeId], reach: &Reach) -> Rows<FactId, bool> {
        let Reach { at, shown, .. } = reach;
        let table = &self.diagrams.table;
        let mut supports = table.supports(&self.values);
        let mut matters = Rows::like(&self.pathway.facts, |_| false);
        for fact in self.facts_of(&supports.of(conclusions)) {
            // A function is false also for who cannot be: for whoever names together what stands alone.
            let set = self.pathway.facts[fact].domain.is_set();
            let differs = |end: &NodeId| self.differs(*end, self.diagrams.patients, fact);
            matters[fact] = !set || conclusions.iter().any(differs);
        }
        // Whatever changes no conclusion leaves everybody at the step where they are.
        let ends = self.steps_of(at).into_iter();
        let ends: Vec<StepId> = ends.filter(|step| self.pathway.conclusion(*step).is_some()).collect();
        // What is shown to whom: of those who come to one step, or to one of several.
        let mut rules: Vec<(NodeId, Vec<NodeId>)> = Vec::new();
        for shown in shown.iter().filter(|shown| shown.when != TRUE && ends.contains(&shown.step)) {
            rules.push((shown.when, vec![shown.reach]));
        }
        for (entry, may) in self.pathway.alongside.iter().zip(&self.diagrams.beside).filter(|(_, may)| **may != TRUE) {
            let with = |step: &&StepId| self.pathway.conclusion(**step).is_some_and(|c| c.has_beside(entry));
            rules.push((*may, ends.iter().filter(with).map(|step| at[*step]).collect()));
        }
        for (when, whom) in rules {
            for fact in self.facts_of(&supports.of(&[when])) {
                matters[fact] = matters[fact] || whom.iter().any(|who| self.differs(when, *who, fact));
            }
        }
        self.and_what_decides_whether_asked(&mut supports, &mut matters);
        matters
    }

    /// A fact that has a value for whoever is not asked counts as answered once it is known that it is not. So while its
    /// answer matters, what decides whether it is asked does too, even where no two people who differ in that alone are
    /// told different things: one of them may be asked, and the other not.
    fn and_what_decides_whether_asked(&self, supports: &mut Supports<'_>, matters: &mut Rows<FactId, bool>) {
        let Diagrams { asked, patients, .. } = self.diagrams;
        let mut rest: Vec<FactId> = matters.positions().filter(|fact| matters[*fact]).collect();
        while let Some(fact) = rest.pop() {
            if asked[fact] == TRUE {
                continue;
            }
            for decides in self.facts_of(&supports.of(&[asked[fact]])) {
                if !matters[decides] && self.differs(asked[fact], *patients, decides) {
                    matters[decides] = true;
                    rest.push(decides);
                }
            }
        }
    }

    /// Are there two people among these who differ in this fact alone, and in what this says of them?
    fn differs(&self, says: NodeId, who: NodeId, fact: FactId) -> bool {
        let only = self.diagrams.variables.range(fact);
        self.diagrams.table.sensitive(says, who, only, &self.values)
    }

    /// The facts of these variables.
    fn facts_of(&self, variables: &PerVariable<bool>) -> Vec<FactId> {
        let of = self.diagrams.variables.fact_of.iter().zip(variables.iter());
        each_once(of.filter(|(_, so)| **so).map(|(fact, _)| *fact))
    }

    /// May somebody come to a step for whom this is so?
    fn open(&self, when: NodeId, wanted: NodeId, step: StepId) -> bool {
        let reaching = self.diagrams.reach.at(step);
        self.diagrams.table.satisfiable_together(when, wanted, reaching, &self.values)
    }

    fn shows_one_thing(&self, end: StepId) -> bool {
        let conclusion = self.pathway.conclusion(end);
        let beside = self.pathway.alongside.iter().zip(&self.diagrams.beside);
        let beside = beside.filter(|(entry, _)| conclusion.is_some_and(|c| c.has_beside(entry))).map(|(_, may)| *may);
        let shown = self.diagrams.reach.shown.iter().filter(|shown| shown.step == end).map(|shown| shown.when);
        !shown.chain(beside).any(|when| self.open(when, TRUE, end) && self.open(when, FALSE, end))
    }

    /// Is this so of everybody who still can be?
    pub fn certain(&self, who: NodeId) -> bool {
        let Diagrams { table, possible, patients, .. } = self.diagrams;
        let can_be = table.satisfiable_together(*possible, TRUE, TRUE, &self.values);
        !table.satisfiable_together(who, FALSE, if can_be { *possible } else { *patients }, &self.values)
    }

    fn unanswered(&self) -> Vec<FactId> {
        let of = self.diagrams.variables.fact_of.iter().zip(self.values.iter());
        each_once(of.filter(|(_, value)| value.is_none()).map(|(fact, _)| *fact))
    }
}

/// The least urgent of these conclusions.
pub fn at_least(pathway: &Pathway, conclusions: &[StepId]) -> Option<Urgency> {
    conclusions.iter().filter_map(|step| Some(pathway.conclusion(*step)?.urgency)).min()
}

/// Of the facts answered "not sure", the one whose answer would narrow the conclusions most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Narrows {
    /// The fact.
    pub fact: FactId,
    /// So many conclusions are possible as long as no "not sure" is known.
    pub possible: usize,
    /// At most so many once this one is, whatever it turns out to be.
    pub left: usize,
}

/// Every "not sure" is opened again, and each in turn is given each of its values; none, where none would narrow them.
pub fn narrows_most(person: Evaluation, diagrams: &Diagrams) -> Option<Narrows> {
    let Evaluation { pathway, answers } = person;
    let unsure: Vec<FactId> = answers.answered().filter(|fact| answers.given(*fact) == Some(Value::NotSure)).collect();
    let mut open = answers.clone();
    unsure.iter().for_each(|fact| open.set(*fact, None));
    let possible = ConditionedDiagrams::new(Evaluation::new(pathway, &open), diagrams).conclusions().len();
    let most = |fact: FactId| {
        let mut given = open.clone();
        let values = diagrams.variables.every_value(pathway, fact);
        let conclusions = values.into_iter().filter(|value| *value != Value::NotSure).map(|value| {
            given.set(fact, Some(value));
            ConditionedDiagrams::new(Evaluation::new(pathway, &given), diagrams).conclusions().len()
        });
        conclusions.max()
    };
    let worst = unsure.into_iter().filter_map(|fact| Some((most(fact)?, fact)));
    worst.min().filter(|(left, _)| *left < possible).map(|(left, fact)| Narrows { fact, possible, left })
}
