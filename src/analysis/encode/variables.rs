//! The variables of a pathway: each fact's values once its numbers are cut where guards compare them.
//!
//! A choice is one variable; a number is one variable whose values are the stretches between the cuts; a set is one
//! variable a member and one for doubt. "Not sure" is one more value. Their order is the order of asking, unless the
//! pathway was tuned ([`super::order`]).

use crate::diagram::each_once;
use crate::model::answers::Answers;
use crate::model::guard::{Rule, Test};
use crate::model::pathway::{Pathway, StepKind};
use crate::model::value::{Domain, Scaled, Value};

/// What the variables stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variables {
    /// Each fact's variables, by the fact's position.
    pub facts: Vec<FactVariables>,
    /// How many values each variable has, in order.
    pub arity: Vec<u32>,
    /// The fact of each variable.
    pub fact_of: Vec<usize>,
    /// The value of each variable in the typical patient.
    pub typical: Vec<u32>,
}

/// The variables of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactVariables {
    /// One variable; value `n` is the n-th word, the last is "not sure" unless the fact is certain.
    Choice {
        /// The variable.
        variable: usize,
        /// The value that is "not sure".
        not_sure: Option<u32>,
    },
    /// The first of as many variables as members, after one for doubt.
    Set {
        /// The variable for doubt.
        doubt: usize,
        /// The variable of the first member.
        first: usize,
        /// How many members.
        members: usize,
    },
    /// One variable; value `n` is the n-th stretch.
    Number {
        /// The variable.
        variable: usize,
        /// First and last number of each stretch.
        stretches: Vec<(Scaled, Scaled)>,
        /// The value that is "not sure".
        not_sure: Option<u32>,
    },
}

impl Variables {
    /// The variables of a pathway.
    pub fn of(pathway: &Pathway) -> Variables {
        let mut cuts: Vec<Vec<Scaled>> = vec![Vec::new(); pathway.facts.len()];
        let mut asked: Vec<usize> = Vec::new();
        for rule in rules_in_order_of_asking(pathway) {
            collect(pathway, rule, &mut cuts, &mut asked);
        }
        let mut order: Vec<usize> = Vec::new();
        for fact in pathway.order.iter().copied().chain(asked).chain(0..pathway.facts.len()) {
            if !order.contains(&fact) {
                order.push(fact);
            }
        }
        let mut variables = Variables {
            facts: vec![FactVariables::Choice { variable: 0, not_sure: None }; pathway.facts.len()],
            arity: Vec::new(),
            fact_of: Vec::new(),
            typical: Vec::new(),
        };
        for fact in order {
            let Some(about) = pathway.facts.get(fact) else { continue };
            let many = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            let made = match &about.domain {
                Domain::Choice { of } => {
                    let not_sure = (!about.certain).then(|| many(of.len()));
                    let variable = variables.add(fact, many(of.len()) + u32::from(!about.certain));
                    FactVariables::Choice { variable, not_sure }
                }
                Domain::Set { of, .. } => {
                    let doubt = variables.add(fact, if about.certain { 1 } else { 2 });
                    let first = doubt + 1;
                    of.iter().for_each(|_| {
                        variables.add(fact, 2);
                    });
                    FactVariables::Set { doubt, first, members: of.len() }
                }
                Domain::Number { min, max, step, .. } => {
                    let cuts = cuts.get(fact).map(Vec::as_slice).unwrap_or_default();
                    let stretches = stretches(*min, *max, *step, cuts);
                    let not_sure = (!about.certain).then(|| many(stretches.len()));
                    let variable = variables.add(fact, many(stretches.len()) + u32::from(!about.certain));
                    FactVariables::Number { variable, stretches, not_sure }
                }
            };
            if let Some(place) = variables.facts.get_mut(fact) {
                *place = made;
            }
            for (variable, value) in variables.values(fact, about.typical) {
                if let Some(place) = variables.typical.get_mut(variable) {
                    *place = value;
                }
            }
        }
        variables
    }

    /// The facts in the order of their variables.
    pub fn order(&self) -> Vec<usize> {
        let mut order = self.fact_of.clone();
        order.dedup();
        order
    }

    /// The variables of a fact, which stand together.
    pub fn range(&self, fact: usize) -> std::ops::Range<usize> {
        let first = self.fact_of.iter().position(|of| *of == fact).unwrap_or(0);
        first..first + self.fact_of.iter().filter(|of| **of == fact).count()
    }

    fn add(&mut self, fact: usize, values: u32) -> usize {
        self.arity.push(values);
        self.fact_of.push(fact);
        self.typical.push(0);
        self.arity.len() - 1
    }

    /// The values of a fact's variables for one answer.
    pub fn values(&self, fact: usize, value: Value) -> Vec<(usize, u32)> {
        let mut values = Vec::new();
        self.each_value(fact, value, |variable, value| values.push((variable, value)));
        values
    }

    /// Puts an answer among the values that are known.
    pub fn hold(&self, fact: usize, value: Value, known: &mut [Option<u32>]) {
        self.each_value(fact, value, |variable, value| {
            if let Some(place) = known.get_mut(variable) {
                *place = Some(value);
            }
        });
    }

    fn each_value(&self, fact: usize, value: Value, mut give: impl FnMut(usize, u32)) {
        let bit = |number: usize| u32::try_from(number).unwrap_or(0);
        match (self.facts.get(fact), value) {
            (Some(FactVariables::Choice { variable, .. }), Value::Choice(position)) => give(*variable, bit(position)),
            (
                Some(FactVariables::Choice { variable, not_sure } | FactVariables::Number { variable, not_sure, .. }),
                Value::NotSure | Value::NotApplicable,
            ) => not_sure.iter().for_each(|value| give(*variable, *value)),
            (Some(FactVariables::Number { variable, stretches, .. }), Value::Number(number)) => {
                let stretch = stretches.iter().position(|(low, high)| (*low..=*high).contains(&number));
                stretch.into_iter().for_each(|stretch| give(*variable, bit(stretch)));
            }
            (Some(FactVariables::Set { doubt, first, members }), value) => {
                let (bits, unsure) =
                    if let Value::Set { members, doubt } = value { (members, doubt) } else { (0, true) };
                (0..*members).for_each(|position| give(first + position, bit((bits >> position & 1) as usize)));
                give(*doubt, u32::from(unsure));
            }
            _ => {}
        }
    }

    /// The answer that a patient's values stand for; a number is the one of its stretch nearest to the typical one.
    pub fn answer(&self, pathway: &Pathway, fact: usize, value: &impl Fn(usize) -> u32) -> Option<Value> {
        let about = pathway.facts.get(fact)?;
        Some(match self.facts.get(fact)? {
            FactVariables::Choice { variable, not_sure } => match value(*variable) {
                sure if Some(sure) == *not_sure => Value::NotSure,
                position => Value::Choice(position as usize),
            },
            FactVariables::Number { variable, stretches, not_sure } => match value(*variable) {
                sure if Some(sure) == *not_sure => Value::NotSure,
                stretch => {
                    let (low, high) = *stretches.get(stretch as usize)?;
                    let typical = if let Value::Number(number) = about.typical { number } else { low };
                    Value::Number(typical.clamp(low, high))
                }
            },
            FactVariables::Set { doubt, first, members } => {
                let bits = (0..*members).filter(|position| value(first + position) == 1);
                let members = bits.fold(0u64, |bits, position| bits | 1 << position);
                match (members, value(*doubt) == 1) {
                    (0, true) => Value::NotSure,
                    (members, doubt) => Value::Set { members, doubt },
                }
            }
        })
    }

    /// One answer of each kind that a guard can tell apart: of a set, none, each member alone, and "not sure".
    pub fn every_value(&self, pathway: &Pathway, fact: usize) -> Vec<Value> {
        match self.facts.get(fact) {
            Some(FactVariables::Choice { variable, .. } | FactVariables::Number { variable, .. }) => {
                let many = self.arity.get(*variable).copied().unwrap_or(0);
                (0..many).filter_map(|value| self.answer(pathway, fact, &|_| value)).collect()
            }
            Some(FactVariables::Set { members, .. }) => {
                let none = Value::Set { members: 0, doubt: false };
                let one = |member: usize| Value::Set { members: 1 << member, doubt: false };
                [none].into_iter().chain((0..*members).map(one)).chain([Value::NotSure]).collect()
            }
            None => Vec::new(),
        }
    }

    /// How many of a variable's values are stretches of a number, one after the other; `None` for no number.
    pub fn ordered(&self, variable: usize) -> Option<usize> {
        match self.facts.get(*self.fact_of.get(variable)?)? {
            FactVariables::Number { stretches, .. } => Some(stretches.len()),
            FactVariables::Choice { .. } | FactVariables::Set { .. } => None,
        }
    }

    /// Every answer a patient's values stand for.
    pub fn answers(&self, pathway: &Pathway, value: &impl Fn(usize) -> u32) -> Answers {
        let mut answers = Answers::none(pathway);
        for fact in 0..pathway.facts.len() {
            answers.set(fact, self.answer(pathway, fact, value));
        }
        answers
    }
}

/// The stretches of numbers that no guard tells apart: each begins at `min` or at a cut. Numbers stand on the grid of
/// `step`, and a stretch without any is left out.
fn stretches(min: Scaled, max: Scaled, step: Scaled, cuts: &[Scaled]) -> Vec<(Scaled, Scaled)> {
    let mut starts: Vec<Scaled> = cuts.iter().copied().filter(|cut| *cut > min && *cut <= max).collect();
    starts.push(min);
    let starts = each_once(starts);
    let on_grid = |number: Scaled| number - min - (number - min).rem_euclid(step) + min;
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([max]);
    let stretches = starts.iter().zip(ends).filter_map(|(start, end)| {
        let (low, high) = (on_grid(start.saturating_add(step - 1)), on_grid(end));
        (low <= high).then_some((low, high))
    });
    stretches.collect()
}

/// The guards of steps from the first onward, then of what stands beside, then of treatments and safety rules.
fn rules_in_order_of_asking(pathway: &Pathway) -> Vec<&Rule> {
    let mut rules: Vec<&Rule> = Vec::new();
    let mut seen = vec![false; pathway.steps.len()];
    let mut rest = std::collections::VecDeque::from([pathway.start]);
    while let Some(step) = rest.pop_front() {
        match seen.get_mut(step) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        match pathway.steps.get(step).map(|step| &step.kind) {
            Some(StepKind::Decision(decision)) => {
                rules.extend(decision.branches.iter().filter_map(|branch| branch.when.as_ref()));
                rest.extend(decision.branches.iter().map(|branch| branch.go));
            }
            Some(StepKind::Conclusion(conclusion)) => {
                rules.extend(conclusion.recommend.iter().chain(&conclusion.offer).filter_map(|e| e.when.as_ref()));
                rest.extend(conclusion.after);
            }
            None => {}
        }
    }
    rules.extend(pathway.alongside.iter().filter_map(|entry| entry.when.as_ref()));
    rules.extend(pathway.treatments.iter().flat_map(|treatment| [&treatment.requires, &treatment.never]).flatten());
    rules.extend(pathway.safety.iter().filter_map(|rule| rule.when.as_ref()));
    rules.extend(pathway.contradictions.iter().map(|contradiction| &contradiction.when));
    rules.extend(&pathway.impossible);
    rules
}

fn collect(pathway: &Pathway, rule: &Rule, cuts: &mut [Vec<Scaled>], order: &mut Vec<usize>) {
    match rule {
        Rule::Is(fact, test) => {
            if !order.contains(fact) {
                if let Some(applies) = pathway.facts.get(*fact).and_then(|about| about.asked_when.as_ref()) {
                    collect(pathway, applies, cuts, order);
                }
                order.push(*fact);
            }
            if let (Test::Between(low, high), Some(cuts)) = (test, cuts.get_mut(*fact)) {
                cuts.push(*low);
                // Above the largest number there is nothing to cut.
                cuts.extend(high.checked_add(1));
            }
        }
        Rule::Named(condition) => {
            if let Some(named) = pathway.conditions.get(*condition) {
                collect(pathway, &named.rule, cuts, order);
            }
        }
        Rule::Not(inner) | Rule::Possibly(inner) => collect(pathway, inner, cuts, order),
        Rule::And(parts) | Rule::Or(parts) => parts.iter().for_each(|part| collect(pathway, part, cuts, order)),
    }
}

#[cfg(test)]
mod tests {
    use super::stretches;

    #[test]
    fn numbers_are_cut_where_guards_compare_them() {
        // nrs < 5 and nrs >= 7, from 0 to 10.
        assert_eq!(stretches(0, 10, 1, &[i64::MIN, 5, 7, i64::MAX]), [(0, 4), (5, 6), (7, 10)]);
        assert_eq!(stretches(0, 10, 5, &[3]), [(0, 0), (5, 10)]);
        assert_eq!(stretches(0, 10, 1, &[0, 11]), [(0, 10)]);
        assert_eq!(stretches(-3, 3, 2, &[0]), [(-3, -1), (1, 3)]);
    }
}
