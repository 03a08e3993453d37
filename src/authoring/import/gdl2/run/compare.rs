//! Conditions of rules as conditions over facts and scores.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused")]

use super::{Run, Sym, short};
use crate::authoring::import::cond::{Cond, holds};
use crate::authoring::import::gdl2::expr::{self, Expr};
use crate::authoring::import::gdl2::facts::{differ, same, with_points};
use crate::model::guard::Op;

impl Run<'_> {
    /// A condition of the source as one of facts and scores.
    pub(super) fn condition(&mut self, expr: &Expr) -> Result<Cond, String> {
        short(match expr {
            Expr::Both(one, other) => Cond::all([self.condition(one)?, self.condition(other)?]),
            Expr::Either(one, other) => Cond::any([self.condition(one)?, self.condition(other)?]),
            Expr::Not(inner) => self.condition(inner)?.negated(),
            Expr::Fired(rule) => self.fired.get(rule).cloned().unwrap_or(Cond::Never),
            Expr::Truth(truth) => {
                if *truth {
                    Cond::Always
                } else {
                    Cond::Never
                }
            }
            Expr::Compare(op, left, right) => self.comparison(*op, left, right)?,
            _ => return Err("it is no condition".to_owned()),
        })
    }

    fn comparison(&mut self, op: Op, left: &Expr, right: &Expr) -> Result<Cond, String> {
        let (op, left, right) = match (left, right) {
            (Expr::Element(..) | Expr::Sum(..) | Expr::Call(..), _) => (op, left, right),
            (_, Expr::Element(..) | Expr::Sum(..) | Expr::Call(..)) => (mirrored(op), right, left),
            _ => return Err("it compares nothing that is asked".to_owned()),
        };
        if let (Expr::Element(element, Some(part)), Expr::Text(unit)) = (left, right)
            && matches!(part.as_str(), "unit" | "units")
        {
            return Ok(self.unit_is(element, op, unit));
        }
        if matches!(left, Expr::Element(_, Some(part)) if part == "precision" || part == "accuracy") {
            // How a number is printed decides nothing.
            return Ok(Cond::Always);
        }
        self.compared = match left {
            Expr::Element(element, _) => self.guideline.name(element).to_owned(),
            _ => "Score".to_owned(),
        };
        let cases = self.side(left)?;
        if matches!(right, Expr::Null) {
            let there = cases.into_iter().map(|(cond, value)| {
                let is = match value {
                    Sym::Nothing => Cond::Never,
                    Sym::Input(element) if self.strict => self.known(&element),
                    Sym::Input(_) | Sym::Fixed(_) | Sym::Computed(_) => Cond::Always,
                };
                (cond, is)
            });
            let there = first_that_holds(there.collect());
            return Ok(if op == Op::IsNot { there } else { there.negated() });
        }
        let literal = match right {
            Expr::Element(..) | Expr::Sum(..) | Expr::Call(..) => {
                let difference = Expr::Sum('-', Box::new(left.clone()), Box::new(right.clone()));
                return self.comparison(op, &difference, &Expr::Amount(0, None));
            }
            // `'-19'`: a number in quotes.
            Expr::Text(text) => match expr::value(text) {
                amount @ Expr::Amount(..) if !matches!(op, Op::Is | Op::IsNot) => amount,
                _ => right.clone(),
            },
            other => other.clone(),
        };
        let mut tested = Vec::new();
        for (cond, value) in cases {
            let meets = self.test(&value, op, &literal)?;
            tested.push((cond, meets));
        }
        Ok(first_that_holds(tested))
    }

    fn known(&self, element: &str) -> Cond {
        self.inputs.get(element).map_or(Cond::Always, |input| Cond::Known(input.id.clone()))
    }

    fn unit_is(&self, element: &str, op: Op, unit: &str) -> Cond {
        let Some(input) = self.inputs.get(element) else { return Cond::Always };
        let Some((fact, units)) = &input.unit else { return Cond::Always };
        let value = units.iter().find(|(name, _)| name == unit).map(|(_, id)| id.clone());
        let is = Cond::Among(fact.clone(), value.into_iter().collect());
        if op == Op::IsNot { is.negated() } else { is }
    }

    /// Does this value compare so with the literal?
    fn test(&mut self, value: &Sym, op: Op, than: &Expr) -> Result<Cond, String> {
        let known = |truth: bool| if truth { Cond::Always } else { Cond::Never };
        match value {
            Sym::Nothing => Ok(Cond::Never),
            Sym::Fixed(own) => match (own, than) {
                (Expr::Coded(Some(points), ..), Expr::Amount(number, _)) => Ok(known(holds(*points, op, *number))),
                (Expr::Amount(own, _), Expr::Amount(number, _)) => Ok(known(holds(*own, op, *number))),
                (Expr::Coded(Some(own), ..), Expr::Coded(Some(points), ..)) if !matches!(op, Op::Is | Op::IsNot) => {
                    Ok(known(holds(*own, op, *points)))
                }
                _ if op == Op::Is => Ok(known(same(own, than))),
                _ if op == Op::IsNot => Ok(known(!same(own, than))),
                _ => Err("it orders words".to_owned()),
            },
            Sym::Input(element) => self.test_input(element, op, than),
            Sym::Computed(amount) => {
                let Expr::Amount(number, _) = than else { return Err("it compares a number with a word".to_owned()) };
                if let Some(own) = amount.as_fixed() {
                    return Ok(known(holds(own, op, *number)));
                }
                let (id, shift) = self.register(amount, &self.compared.clone())?;
                Ok(Cond::Compare(id, op, number.saturating_sub(shift)))
            }
        }
    }

    fn test_input(&self, element: &str, op: Op, than: &Expr) -> Result<Cond, String> {
        let input = self.inputs.get(element).ok_or("it is not asked")?;
        if input.is_number() {
            return match than {
                Expr::Amount(_, unit) if differ(unit.as_deref(), input.seen.unit.as_deref()) => {
                    let [own, unit] = [&input.seen.unit, unit].map(|unit| unit.as_deref().unwrap_or_default());
                    Err(format!("it compares in `{unit}`, and another rule in `{own}`"))
                }
                Expr::Amount(number, _) => Ok(Cond::Compare(input.id.clone(), op, *number)),
                Expr::Coded(Some(points), ..) => Ok(Cond::Compare(input.id.clone(), op, *points)),
                _ => Err("it compares a number with a word".to_owned()),
            };
        }
        let among = |values: Vec<String>| {
            if values.is_empty() { Cond::Never } else { Cond::Among(input.id.clone(), values) }
        };
        match (op, than) {
            (Op::Is | Op::IsNot, Expr::Coded(..) | Expr::Text(_) | Expr::Truth(_)) => {
                let is = among(input.value_of(than).map(|value| value.id.clone()).into_iter().collect());
                Ok(if op == Op::IsNot { is.negated() } else { is })
            }
            (_, Expr::Amount(number, _) | Expr::Coded(Some(number), ..)) => {
                with_points(input, op, *number).map(among).ok_or_else(|| "it counts what has no points".to_owned())
            }
            _ => Err("it orders words".to_owned()),
        }
    }
}

fn mirrored(op: Op) -> Op {
    match op {
        Op::Less => Op::More,
        Op::AtMost => Op::AtLeast,
        Op::More => Op::Less,
        Op::AtLeast => Op::AtMost,
        same @ (Op::Is | Op::IsNot) => same,
    }
}

/// Of cases the first that holds, whether what it says is met.
pub fn first_that_holds(cases: Vec<(Cond, Cond)>) -> Cond {
    let mut rest = Cond::Never;
    for (cond, meets) in cases.into_iter().rev() {
        rest = match meets {
            Cond::Always => Cond::any([cond, rest]),
            meets => {
                let later = if rest.excludes(&cond) { rest } else { Cond::all([cond.clone().negated(), rest]) };
                Cond::any([Cond::all([cond, meets]), later])
            }
        };
    }
    rest
}
