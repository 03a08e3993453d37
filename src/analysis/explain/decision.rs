//! The conclusion and nothing else: of somebody's answers as they are read, or held to decide by again and again.

use std::sync::Arc;

use super::ConditionedDiagrams;
use crate::analysis::encode::{Diagrams, conclusion_of};
use crate::diagram::runs::{Bits, Runs};
use crate::diagram::{Assignment, PerVariable, nth};
use crate::model::evaluation::Evaluation;
use crate::model::pathway::Pathway;
use crate::model::position::{FactId, StepId};
use crate::model::value::Value;

/// Everybody's conclusion, laid out for whoever decides often.
#[derive(Debug)]
pub struct Decisions {
    diagrams: Arc<Diagrams>,
    runs: Runs,
}

/// Somebody's answers, held by what decides.
#[derive(Debug, Clone)]
pub struct ConditionedDecision {
    decisions: Arc<Decisions>,
    values: Assignment,
    bits: Bits,
}

impl Decisions {
    /// Lays them out: most people are like the typical patient in most things.
    pub fn of(diagrams: Arc<Diagrams>) -> Arc<Decisions> {
        let runs = Runs::of(&diagrams.table, diagrams.conclusion, &diagrams.variables.typical);
        Arc::new(Decisions { diagrams, runs })
    }

    /// Holds answers to the pathway of which these are the decisions.
    pub fn hold(self: &Arc<Decisions>, answers: Evaluation<'_>) -> ConditionedDecision {
        let ConditionedDiagrams { values, .. } = ConditionedDiagrams::new(answers, &self.diagrams);
        ConditionedDecision { decisions: self.clone(), bits: self.runs.bits(&values), values }
    }
}

impl ConditionedDecision {
    /// Their conclusion, as soon as they leave only one. Most often it lies straight down.
    pub fn decide(&self) -> Option<StepId> {
        let Decisions { diagrams, runs } = &*self.decisions;
        match runs.terminal(&self.bits) {
            Some(straight) => conclusion_of(straight),
            None => {
                // Whoever cannot be has none, and does not count.
                let left = diagrams.table.terminals(diagrams.conclusion, &self.values);
                let mut left = left.into_iter().filter_map(conclusion_of);
                left.next().filter(|_| left.next().is_none())
            }
        }
    }
}

/// The conclusion, asking only for the answers that lie on the way; `Ok(None)` when one of them is missing.
///
/// # Errors
/// What `answer(fact)` says is wrong with an answer.
pub fn decided_asking<E>(
    pathway: &Pathway,
    diagrams: &Diagrams,
    mut answer: impl FnMut(FactId) -> Result<Option<Value>, E>,
) -> Result<Option<StepId>, E> {
    let mut values: Assignment = PerVariable::like(&diagrams.variables.arity, None);
    let mut node = diagrams.conclusion;
    while let Some((variable, children)) = diagrams.table.decision(node) {
        if values[variable].is_none() {
            let fact = diagrams.variables.fact_of[variable];
            let about = &pathway.facts[fact];
            let Some(value) = answer(fact)?.or(about.default) else { return Ok(None) };
            // Whoever is not asked has the value that the fact names for them; whether they are is not on the way.
            if value == Value::NotApplicable && about.unasked.is_some() {
                return Ok(None);
            }
            diagrams.variables.assign(fact, value, &mut values);
        }
        let child = values[variable].and_then(|value| nth(children, value));
        let Some(child) = child else { return Ok(None) };
        node = *child;
    }
    Ok(conclusion_of(node))
}
