//! One person's answers read against a pathway: what each fact says, and what each rule comes to.

use std::convert::Infallible;

use super::answers::Answers;
use super::guard::rule::{Join, RuleReading};
use super::guard::{Rule, Test, Truth, threshold};
use super::pathway::Pathway;
use super::position::{ConditionId, FactId};
use super::value::{Scaled, Value};

/// A pathway and somebody's answers to it.
#[derive(Debug, Clone, Copy)]
pub struct Evaluation<'a> {
    /// The pathway.
    pub pathway: &'a Pathway,
    /// The answers so far.
    pub answers: &'a Answers,
}

impl<'a> Evaluation<'a> {
    /// These answers to this pathway.
    pub fn new(pathway: &'a Pathway, answers: &'a Answers) -> Evaluation<'a> {
        Evaluation { pathway, answers }
    }

    /// What a rule says.
    pub fn truth(self, rule: &Rule) -> Truth {
        let Ok(truth) = rule.fold(&mut { self });
        truth
    }

    /// The same of a rule that need not be there.
    pub fn truth_or(self, rule: Option<&Rule>, without: Truth) -> Truth {
        rule.map_or(without, |rule| self.truth(rule))
    }

    /// Is a fact asked of this person? Always, where nothing says when.
    pub fn applies(self, fact: FactId) -> Truth {
        self.truth_or(self.pathway.facts[fact].asked_when.as_ref(), Truth::True)
    }

    /// What a fact reads as: the answer, its default, or "does not apply".
    ///
    /// # Errors
    /// [`Truth::Open`] while it is not answered, or not known to apply.
    pub fn reading(self, fact: FactId) -> Result<Value, Truth> {
        let about = &self.pathway.facts[fact];
        // An answer that counts whether or not it is asked for does not wait until that is known.
        if let (Some(_), Some(said)) = (about.unasked, self.said(fact)) {
            return Ok(said);
        }
        match self.applies(fact) {
            Truth::False => return Ok(about.unasked.unwrap_or(Value::NotApplicable)),
            Truth::Open => return Err(Truth::Open),
            Truth::True | Truth::Doubt => {}
        }
        match self.answers.given(fact).or(about.default) {
            // "Does not apply" to a question that does apply is doubt, never no.
            Some(Value::NotApplicable) if about.asked_when.is_some() => Ok(Value::NotSure),
            Some(value) => Ok(value),
            None => Err(Truth::Open),
        }
    }

    /// What was answered, unless that is only that the question does not apply.
    fn said(self, fact: FactId) -> Option<Value> {
        self.answers.given(fact).filter(|given| *given != Value::NotApplicable)
    }

    /// These answers, and for each fact that is not asked and has a value then, that value. While it is open whether
    /// such a fact is asked, "does not apply" says nothing of it.
    pub fn with_unasked(self) -> Answers {
        let mut all = self.answers.clone();
        for (fact, about) in self.pathway.facts.each() {
            if about.unasked.is_none() || self.said(fact).is_some() {
                continue;
            }
            match self.applies(fact) {
                Truth::False => all.set(fact, about.unasked),
                Truth::Open => all.set(fact, None),
                Truth::True | Truth::Doubt => {}
            }
        }
        all
    }

    /// The first unanswered fact, in the order of the guard, in a part of it that is still open.
    pub fn first_open(self, rule: &Rule) -> Option<FactId> {
        if self.truth(rule) != Truth::Open {
            return None;
        }
        match rule {
            Rule::Is(fact, _) => {
                let applies = self.pathway.facts[*fact].asked_when.as_ref();
                applies.and_then(|rule| self.first_open(rule)).or(Some(*fact))
            }
            Rule::Named(condition) => self.first_open(&self.pathway.conditions[*condition].rule),
            Rule::Not(_) | Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) | Rule::AtLeast(_) => {
                rule.parts().iter().find_map(|part| self.first_open(part))
            }
        }
    }

    /// The facts that make the rule say what it says: for an `or` that holds, those of the first part that holds; for
    /// an `and` that fails, those of the first part that fails; otherwise those of every part with the same truth.
    pub fn because(self, rule: &Rule, into: &mut Vec<FactId>) {
        match rule {
            Rule::Is(fact, _) => match self.pathway.facts[*fact].asked_when.as_ref() {
                // Whoever is not asked has said nothing of it: what keeps it from being asked is the reason.
                Some(applies) if self.is_silent(*fact) => self.because(applies, into),
                _ if into.contains(fact) => {}
                _ => into.push(*fact),
            },
            Rule::Named(condition) => self.because(&self.pathway.conditions[*condition].rule, into),
            Rule::Not(inner) | Rule::Possibly(inner) => self.because(inner, into),
            Rule::And(parts) | Rule::Or(parts) => {
                let here = self.truth(rule);
                let same = parts.iter().filter(|part| self.truth(part) == here);
                let one_is_enough = matches!((rule, here), (Rule::Or(_), Truth::True) | (Rule::And(_), Truth::False));
                for part in same.take(if one_is_enough { 1 } else { parts.len() }) {
                    self.because(part, into);
                }
            }
            Rule::AtLeast(threshold) => {
                let here = self.truth(rule);
                let mut left = threshold.spare(here);
                for (part, weight) in threshold.weighted().filter(|(part, _)| self.truth(part) == here) {
                    if left <= 0 {
                        break;
                    }
                    left = left.saturating_sub(weight);
                    self.because(part, into);
                }
            }
        }
    }

    /// Does what the rule says rest on a question that is not asked, and has a value then? Who answers it all the same
    /// may have another.
    pub fn rests_on_unasked(self, rule: &Rule) -> bool {
        match rule {
            Rule::Is(fact, _) => {
                let about = &self.pathway.facts[*fact];
                let unasked = about.unasked.is_some() && self.said(*fact).is_none();
                unasked || about.asked_when.as_ref().is_some_and(|applies| self.rests_on_unasked(applies))
            }
            Rule::Named(condition) => self.rests_on_unasked(&self.pathway.conditions[*condition].rule),
            Rule::Not(_) | Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) | Rule::AtLeast(_) => {
                rule.parts().iter().any(|part| self.rests_on_unasked(part))
            }
        }
    }

    /// Is it not asked of this person, and were they silent about it, or does it read as "does not apply"?
    fn is_silent(self, fact: FactId) -> bool {
        let nothing_said = self.said(fact).is_none();
        self.reading(fact) == Ok(Value::NotApplicable) || nothing_said && self.applies(fact) == Truth::False
    }
}

/// In strong Kleene logic, with one value more for what is not answered.
impl RuleReading for Evaluation<'_> {
    type Out = Truth;
    type Error = Infallible;

    fn test(&mut self, fact: FactId, test: &Test) -> Result<Truth, Infallible> {
        Ok(self.reading(fact).map_or_else(|open| open, |value| test.of(value)))
    }

    fn named(&mut self, condition: ConditionId) -> Result<Truth, Infallible> {
        Ok(self.truth(&self.pathway.conditions[condition].rule))
    }

    fn not(&mut self, inner: Truth) -> Result<Truth, Infallible> {
        Ok(inner.not())
    }

    fn possibly(&mut self, inner: Truth) -> Result<Truth, Infallible> {
        Ok(inner.possibly())
    }

    fn nothing(&mut self, join: Join) -> Truth {
        Truth::known(join == Join::All)
    }

    fn join(&mut self, join: Join, before: Truth, part: Truth) -> Result<Truth, Infallible> {
        Ok(match join {
            Join::All => before.and(part),
            Join::Any => before.or(part),
        })
    }

    fn at_least(&mut self, parts: Vec<(Truth, Scaled)>, wanted: Scaled) -> Result<Truth, Infallible> {
        Ok(threshold::reaches(&parts, wanted))
    }

    fn decided(&self, join: Join, so_far: &Truth) -> bool {
        *so_far == Truth::known(join == Join::Any)
    }
}
