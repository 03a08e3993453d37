//! Where guards stand, and the conditions that stand in them.

use std::collections::VecDeque;

use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::{Rule, Truth};
use crate::model::pathway::{Pathway, StepKind};
use crate::model::position::{AlongsideId, BranchId, ConditionId, Rows, StepId, TreatmentId, positions};

positions! {
    /// The position of a guard.
    pub GuardId
    /// The position of a condition among those of its guard.
    pub AtomId
}

/// Where a guard stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuardPlace {
    /// A branch of a decision.
    Branch(StepId, BranchId),
    /// A treatment shown at a conclusion.
    Entry(StepId, TreatmentId),
    /// An alongside entry.
    Alongside(AlongsideId),
    /// A treatment's `applies_when`.
    Applies(TreatmentId),
    /// A treatment's `requires`.
    Requires(TreatmentId),
    /// A treatment's `never`.
    Never(TreatmentId),
    /// A named condition, which stands in other guards.
    Condition(ConditionId),
}

/// What makes a guard count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// It is true.
    Sure,
    /// It is true or in doubt.
    Maybe,
}

impl Counts {
    /// Does this rule count for this patient?
    pub fn holds(self, pathway: &Pathway, answers: &Answers, rule: &Rule) -> bool {
        let truth = Evaluation::new(pathway, answers).truth(rule);
        match self {
            Counts::Sure => truth == Truth::True,
            Counts::Maybe => truth != Truth::False,
        }
    }
}

/// A condition of a guard: a comparison, or a named condition, whose own conditions are those of its definition.
#[derive(Debug, Clone)]
pub struct Atom<'a> {
    /// The condition.
    pub rule: &'a Rule,
    /// How it is read.
    pub reading: Counts,
    /// What must be so of the rest of the guard, or else the condition is hidden.
    pub others: Vec<(&'a Rule, Counts, bool)>,
}

/// A guard and its conditions.
#[derive(Debug, Clone)]
pub struct CoveredGuard<'a> {
    /// Where it stands.
    pub place: GuardPlace,
    /// What it says.
    pub rule: &'a Rule,
    /// How it is read.
    pub reading: Counts,
    /// Its conditions, in the author's order.
    pub atoms: Rows<AtomId, Atom<'a>>,
    /// The named conditions that stand in it, which are guards too.
    pub named: Vec<GuardId>,
}

/// Every guard that a walk or a standing reads, and after each the named conditions that were not there yet.
pub fn all<'a>(pathway: &'a Pathway) -> Rows<GuardId, CoveredGuard<'a>> {
    let mut guards: Rows<GuardId, CoveredGuard<'a>> = Rows::new();
    let mut add = |place, rule: &'a Option<Rule>, reading| {
        if let Some(rule) = rule {
            guards.push(CoveredGuard { place, rule, reading, atoms: atoms(rule, reading), named: Vec::new() });
        }
    };
    for (number, step) in pathway.steps.each() {
        match &step.kind {
            StepKind::Decision(decision) => {
                let possible = decision.branches.each().filter(|(_, branch)| !pathway.is_for_the_impossible(branch));
                for (position, branch) in possible {
                    add(GuardPlace::Branch(number, position), &branch.when, Counts::Sure);
                }
            }
            StepKind::Conclusion(conclusion) => {
                for entry in conclusion.entries() {
                    add(GuardPlace::Entry(number, entry.treatment), &entry.when, Counts::Sure);
                }
            }
        }
    }
    for (number, entry) in pathway.alongside.each() {
        add(GuardPlace::Alongside(number), &entry.when, Counts::Maybe);
    }
    for (number, treatment) in pathway.treatments.each() {
        add(GuardPlace::Applies(number), &treatment.applies_when, Counts::Maybe);
        add(GuardPlace::Requires(number), &treatment.requires, Counts::Sure);
        add(GuardPlace::Never(number), &treatment.never, Counts::Maybe);
    }
    let mut rest: VecDeque<GuardId> = guards.positions().collect();
    while let Some(here) = rest.pop_front() {
        let uses: Vec<(ConditionId, Counts)> =
            guards[here].atoms.iter().filter_map(|atom| Some((named(atom.rule)?, atom.reading))).collect();
        let mut found = Vec::new();
        for (condition, reading) in uses {
            let place = GuardPlace::Condition(condition);
            let known = guards.find(|guard| guard.place == place && guard.reading == reading);
            found.push(known.unwrap_or_else(|| {
                let rule = &pathway.conditions[condition].rule;
                let new =
                    guards.push(CoveredGuard { place, rule, reading, atoms: atoms(rule, reading), named: Vec::new() });
                rest.push_back(new);
                new
            }));
        }
        guards[here].named = found;
    }
    guards
}

fn named(rule: &Rule) -> Option<ConditionId> {
    match rule {
        Rule::Named(condition) => Some(*condition),
        Rule::Is(..) | Rule::Not(_) | Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) | Rule::AtLeast(_) => None,
    }
}

fn atoms(rule: &Rule, reading: Counts) -> Rows<AtomId, Atom<'_>> {
    let mut found = Rows::new();
    collect(rule, reading, &mut Vec::new(), &mut found);
    found
}

/// `not` turns "certain" into "not even in doubt", and `possibly` lets doubt count. What is hidden does not depend on
/// either: in an `and` the others hold, in an `or` they do not.
fn collect<'a>(
    rule: &'a Rule,
    reading: Counts,
    others: &mut Vec<(&'a Rule, Counts, bool)>,
    found: &mut Rows<AtomId, Atom<'a>>,
) {
    match rule {
        Rule::Not(inner) if !matches!(**inner, Rule::Is(..) | Rule::AtLeast(_)) => {
            let other = if reading == Counts::Sure { Counts::Maybe } else { Counts::Sure };
            collect(inner, other, others, found);
        }
        // `x != a` is one comparison.
        Rule::Is(..) | Rule::AtLeast(_) | Rule::Named(_) | Rule::Not(_) => {
            found.push(Atom { rule, reading, others: others.clone() });
        }
        Rule::Possibly(inner) => collect(inner, Counts::Maybe, others, found),
        Rule::And(parts) | Rule::Or(parts) => {
            for (position, part) in parts.iter().enumerate() {
                let before = others.len();
                let rest = parts.iter().enumerate().filter(|(other, _)| *other != position);
                others.extend(rest.map(|(_, other)| (other, reading, matches!(rule, Rule::And(_)))));
                collect(part, reading, others, found);
                others.truncate(before);
            }
        }
    }
}
