//! Until every caller has an [`Evaluation`].

use super::answers::Answers;
use super::evaluation::Evaluation;
pub use super::evaluation::tested;
use super::guard::{Rule, Truth};
use super::pathway::Pathway;
use super::position::FactId;
use super::value::Value;

/// See [`Evaluation::truth`].
pub fn truth(pathway: &Pathway, answers: &Answers, rule: &Rule) -> Truth {
    Evaluation::new(pathway, answers).truth(rule)
}

/// See [`Evaluation::reading`].
///
/// # Errors
/// While it is open.
pub fn reading(pathway: &Pathway, answers: &Answers, fact: FactId) -> Result<Value, Truth> {
    Evaluation::new(pathway, answers).reading(fact)
}

/// See [`Evaluation::with_unasked`].
pub fn with_unasked(pathway: &Pathway, answers: &Answers) -> Answers {
    Evaluation::new(pathway, answers).with_unasked()
}

/// See [`Evaluation::first_open`].
pub fn first_open(pathway: &Pathway, answers: &Answers, rule: &Rule) -> Option<FactId> {
    Evaluation::new(pathway, answers).first_open(rule)
}

/// See [`Evaluation::because`].
pub fn because(pathway: &Pathway, answers: &Answers, rule: &Rule, into: &mut Vec<FactId>) {
    Evaluation::new(pathway, answers).because(rule, into);
}
