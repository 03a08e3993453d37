//! A guideline run for one patient, rule by rule as its own engine does: what the rules say of a published case, whatever
//! the case says of the rules.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use std::collections::BTreeMap;

use super::expr::Expr;
use super::facts::{in_unit, same};
use super::read::{Guideline, RuleId};
use super::run::Parsed;
use crate::authoring::import::cond::{self, Micro, holds};
use crate::model::guard::Op;

const ONE: i128 = cond::ONE as i128;

/// What one run came to.
#[derive(Debug, Clone, Default)]
pub struct Ran {
    /// The preconditions were met.
    pub applies: bool,
    /// What was set, and by which rule; `None` is what is set before any.
    pub set: BTreeMap<String, (Expr, Option<RuleId>)>,
}

/// Runs it with these inputs.
pub fn run(guideline: &Guideline, parsed: &Parsed, inputs: &BTreeMap<String, Expr>) -> Ran {
    let mut patient = Patient { guideline, values: inputs.clone(), fired: Vec::new() };
    let applies = parsed.conditions.iter().all(|condition| patient.truth(condition));
    let mut ran = Ran { applies, set: BTreeMap::new() };
    if !applies {
        return ran;
    }
    for set in &parsed.defaults {
        patient.set(set, None, &mut ran);
    }
    for (rule, lines) in parsed.rules.each() {
        let Some((when, then)) = lines else { continue };
        if when.iter().all(|condition| patient.truth(condition)) {
            patient.fired.extend(guideline.rules.checked(rule).map(|rule| rule.id.clone()));
            then.iter().for_each(|set| patient.set(set, Some(rule), &mut ran));
        }
    }
    ran
}

struct Patient<'a> {
    guideline: &'a Guideline,
    values: BTreeMap<String, Expr>,
    fired: Vec<String>,
}

impl Patient<'_> {
    fn set(&mut self, set: &super::expr::Setter, rule: Option<RuleId>, ran: &mut Ran) {
        if matches!(set.part.as_deref(), Some("unit" | "units" | "precision" | "accuracy")) {
            return;
        }
        let value = match (set.part.as_deref(), &set.to, self.values.get(&set.element)) {
            (Some("code"), Expr::Text(code), _) => Some(Expr::Coded(None, code.clone(), String::new())),
            (Some("value"), Expr::Text(words), Some(Expr::Coded(points, code, label))) if label.is_empty() => {
                Some(Expr::Coded(*points, code.clone(), words.clone()))
            }
            _ => self.value(&set.to),
        };
        if let Some(value) = value {
            self.values.insert(set.element.clone(), value.clone());
            ran.set.insert(set.element.clone(), (value, rule));
        }
    }

    fn truth(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Both(one, other) => self.truth(one) && self.truth(other),
            Expr::Either(one, other) => self.truth(one) || self.truth(other),
            Expr::Not(inner) => !self.truth(inner),
            Expr::Fired(rule) => self.fired.contains(rule),
            Expr::Truth(truth) => *truth,
            Expr::Compare(op, left, right) => self.compare(*op, left, right),
            _ => false,
        }
    }

    fn compare(&self, op: Op, left: &Expr, right: &Expr) -> bool {
        if let (Expr::Element(element, Some(part)), Expr::Text(unit)) = (left, right)
            && matches!(part.as_str(), "unit" | "units")
        {
            let own = match self.values.get(element) {
                Some(Expr::Amount(_, own)) => own.as_deref(),
                _ => None,
            };
            return (own == Some(unit)) == (op == Op::Is);
        }
        if matches!(left, Expr::Element(_, Some(part)) if part == "precision" || part == "accuracy") {
            return true;
        }
        let (left, right) = (self.value(left), self.value(right));
        match (left, right) {
            (None, None) => op == Op::Is,
            (Some(_), None) | (None, Some(_)) => op == Op::IsNot,
            (Some(left), Some(right)) => match (number(&left), number(&right), op) {
                (_, _, Op::Is | Op::IsNot)
                    if matches!(left, Expr::Coded(..) | Expr::Text(_) | Expr::Truth(_))
                        && !matches!(right, Expr::Amount(..)) =>
                {
                    same(&left, &right) == (op == Op::Is)
                }
                (Some(number), Some(than), op) => {
                    let [own, other] = [&left, &right].map(|side| match side {
                        Expr::Amount(_, Some(unit)) => unit.as_str(),
                        _ => "1",
                    });
                    in_unit(number, own, other).is_some_and(|number| holds(number, op, than))
                }
                _ => false,
            },
        }
    }

    fn value(&self, expr: &Expr) -> Option<Expr> {
        match expr {
            Expr::Null => None,
            Expr::Element(id, Some(part)) if part == "term" => Some(Expr::Text(self.guideline.name(id).to_owned())),
            Expr::Element(id, part) => {
                let own = self.values.get(id)?;
                match part.as_deref() {
                    Some("value" | "magnitude") => {
                        Some(number(own).map_or_else(|| own.clone(), |number| Expr::Amount(number, None)))
                    }
                    _ => Some(own.clone()),
                }
            }
            Expr::Sum(sign, one, other) => {
                let one = i128::from(number(&self.value(one)?)?);
                let other = i128::from(number(&self.value(other)?)?);
                let made = match sign {
                    '+' => one.checked_add(other),
                    '-' => one.checked_sub(other),
                    '*' => one.checked_mul(other).map(|product| product / ONE),
                    '/' => one.checked_mul(ONE).and_then(|one| one.checked_div(other)),
                    '^' => (other % ONE == 0).then_some(other / ONE).and_then(|power| {
                        (0..u32::try_from(power).ok().filter(|power| *power <= 64)?)
                            .try_fold(ONE, |product, _| Some(product.checked_mul(one)? / ONE))
                    }),
                    _ => None,
                };
                Some(Expr::Amount(Micro::try_from(made?).ok()?, None))
            }
            Expr::Call(name, arguments) => {
                let numbers: Option<Vec<Micro>> =
                    arguments.iter().map(|argument| number(&self.value(argument)?)).collect();
                let numbers = numbers?;
                let made = match name.as_str() {
                    "max" => numbers.into_iter().max()?,
                    "min" => numbers.into_iter().min()?,
                    _ => return None,
                };
                Some(Expr::Amount(made, None))
            }
            other => Some(other.clone()),
        }
    }
}

/// A value as a number: its own, or its points.
pub fn number(value: &Expr) -> Option<Micro> {
    match value {
        Expr::Amount(number, _) | Expr::Coded(Some(number), ..) => Some(*number),
        Expr::Text(text) => match super::expr::value(text) {
            Expr::Amount(number, _) => Some(number),
            _ => None,
        },
        _ => None,
    }
}
