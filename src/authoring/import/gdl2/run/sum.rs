//! What rules add up and compute, as sums of points and formulas; and each of them that is compared or shown, named.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use super::{MOST_CASES, Run, Sym, Values, short};
use crate::authoring::import::cond::{Cond, Micro, ONE, written};
use crate::authoring::import::draft::{DraftItem, DraftNumber, DraftScore};
use crate::authoring::import::gdl2::amount::{Computation, formula};
use crate::authoring::import::gdl2::expr::Expr;
use crate::authoring::import::gdl2::facts::Inputs;

impl Run<'_> {
    /// An expression, for whom it is what.
    pub(super) fn side(&mut self, expr: &Expr) -> Result<Values, String> {
        match expr {
            Expr::Element(id, Some(part)) if part == "term" => {
                Ok(vec![(Cond::Always, Sym::Fixed(Expr::Text(self.guideline.name(id).to_owned())))])
            }
            Expr::Element(id, None) => Ok(self.cases(id)),
            Expr::Element(id, Some(part)) => match part.as_str() {
                "magnitude" | "value" | "code" => Ok(self.cases(id)),
                other => Err(format!("nothing here has `.{other}`")),
            },
            Expr::Coded(..) | Expr::Text(_) | Expr::Truth(_) | Expr::Amount(..) => {
                Ok(vec![(Cond::Always, Sym::Fixed(expr.clone()))])
            }
            Expr::Null => Ok(vec![(Cond::Always, Sym::Nothing)]),
            Expr::Sum(..) | Expr::Call(..) => {
                let amounts = self.amounts(expr)?;
                let sym =
                    |amount: Option<Computation>| amount.map_or(Sym::Nothing, |amount| Sym::Computed(amount.whole()));
                Ok(amounts.into_iter().map(|(cond, amount)| (cond, sym(amount))).collect())
            }
            _ => Err("it is no value".to_owned()),
        }
    }

    /// A number, for whom it is how much; `None` where something that it adds is not there.
    pub(super) fn amounts(&mut self, expr: &Expr) -> Result<Vec<(Cond, Option<Computation>)>, String> {
        match expr {
            Expr::Sum(sign, one, other) => {
                let (left, right) = (self.amounts(one)?, self.amounts(other)?);
                let mut all = Vec::new();
                for (cond, one) in &left {
                    for (other_cond, other) in &right {
                        let cond = short(Cond::all([cond.clone(), other_cond.clone()]))?;
                        if cond == Cond::Never {
                            continue;
                        }
                        let both = one.as_ref().zip(other.as_ref());
                        let made = both.map(|(one, other)| self.combine(*sign, one, other)).transpose()?;
                        all.push((cond, made));
                        if all.len() > MOST_CASES {
                            return Err("it adds up in more ways than can be written".to_owned());
                        }
                    }
                }
                Ok(all)
            }
            Expr::Call(name, _) => Err(format!("the function `{name}` cannot be worked out exactly")),
            Expr::Amount(number, _) => Ok(vec![(Cond::Always, Some(Computation::fixed(*number)))]),
            Expr::Element(id, part) => {
                if !matches!(part.as_deref(), None | Some("value" | "magnitude")) {
                    return Err("it adds what is no number".to_owned());
                }
                if !self.outcomes.added.contains(id) {
                    self.outcomes.added.push(id.clone());
                }
                self.amounts_of(id)
            }
            _ => Err("it adds what is no number".to_owned()),
        }
    }

    fn amounts_of(&mut self, id: &str) -> Result<Vec<(Cond, Option<Computation>)>, String> {
        let cases = self.cases(id);
        if let Some(items) = fixed_items(&cases).filter(|_| cases.len() > 1) {
            return Ok(vec![(Cond::Always, Some(Computation::Points(0, items)))]);
        }
        let mut all = Vec::new();
        for (cond, value) in cases {
            let amount = match &value {
                Sym::Nothing => None,
                value => Some(self.amount(value)?),
            };
            all.push((cond, amount));
        }
        Ok(all)
    }

    /// A value as a number: what was answered counts as its points, or as the number it is.
    pub fn amount(&self, value: &Sym) -> Result<Computation, String> {
        let Sym::Input(element) = value else { return amount_of(value).ok_or_else(|| "it adds words".to_owned()) };
        let input = self.inputs.get(element).ok_or("it is not asked")?;
        let item = if input.is_number() {
            DraftItem::Own(input.id.clone())
        } else {
            DraftItem::Points(input.id.clone(), input.points().ok_or("it adds what has no points")?)
        };
        Ok(Computation::Points(0, vec![item]))
    }

    fn combine(&mut self, sign: char, one: &Computation, other: &Computation) -> Result<Computation, String> {
        let points = match sign {
            '+' => one.plus(other),
            '-' => other.times(-ONE).and_then(|other| one.plus(&other)),
            '*' => one
                .as_fixed()
                .and_then(|factor| other.times(factor))
                .or_else(|| other.as_fixed().and_then(|factor| one.times(factor))),
            '/' => other.as_fixed().filter(|by| *by != 0).and_then(|by| {
                let factor = i128::from(ONE) * i128::from(ONE);
                (factor % i128::from(by) == 0)
                    .then(|| Micro::try_from(factor / i128::from(by)).ok())
                    .flatten()
                    .and_then(|factor| one.times(factor))
            }),
            _ => None,
        };
        match points {
            Some(points) => Ok(points),
            None => {
                let (one, other) = (part(one)?, part(other)?);
                formula(sign, &one, &other)
                    .ok_or_else(|| "only numbers times constants, added up, can be worked out exactly".to_owned())
            }
        }
    }

    /// The score or number that this is, named; and what is added to it. One fact alone is named itself.
    pub fn register(&mut self, amount: &Computation, name: &str) -> Result<(String, Micro), String> {
        match amount {
            Computation::Points(shift, items) => {
                if items.is_empty() {
                    return Ok((String::new(), *shift));
                }
                if let [DraftItem::Own(fact)] = items.as_slice() {
                    return Ok((fact.clone(), *shift));
                }
                if let Some(known) = self.outcomes.scores.iter().find(|score| score.items == *items) {
                    return Ok((known.id.clone(), *shift));
                }
                let id = self.names.snake(name, "score");
                let label = name.to_owned();
                self.outcomes.scores.push(DraftScore { id: id.clone(), label, items: items.clone() });
                Ok((id, *shift))
            }
            Computation::Formula(is) => {
                if let Some(known) = self.outcomes.numbers.iter().find(|number| number.is == *is) {
                    return Ok((known.id.clone(), 0));
                }
                let id = self.names.snake(name, "number");
                self.outcomes.numbers.push(DraftNumber { id: id.clone(), label: name.to_owned(), is: is.clone() });
                Ok((id, 0))
            }
        }
    }
}

/// An amount as a part of a formula.
fn part(amount: &Computation) -> Result<String, String> {
    match amount {
        Computation::Formula(text) => Ok(text.clone()),
        Computation::Points(number, items) => match items.as_slice() {
            [] => Ok(written(*number)),
            [DraftItem::Own(fact)] if *number == 0 => Ok(fact.clone()),
            _ => Err("a sum of points is compared and shown, and nothing is computed from it".to_owned()),
        },
    }
}

/// Between what a sum of these items lies.
pub fn bounds_of(inputs: &Inputs, items: &[DraftItem]) -> [Micro; 2] {
    items.iter().fold([0, 0], |[low, high], item| {
        let (least, most) = match item {
            DraftItem::Points(_, points) => (
                points.iter().map(|(_, points)| *points).min().unwrap_or(0),
                points.iter().map(|(_, points)| *points).max().unwrap_or(0),
            ),
            DraftItem::Own(fact) => {
                let input = inputs.values().find(|input| input.id == *fact);
                input.map_or((0, 0), |input| (input.seen.bounds().min, input.seen.bounds().max))
            }
            DraftItem::When(_, points) => ((*points).min(0), (*points).max(0)),
        };
        [low.saturating_add(least), high.saturating_add(most)]
    })
}

/// Values that are always the same number are items of one sum, each for whom no earlier one holds; `None` where one of
/// them is computed.
pub fn fixed_items(cases: &Values) -> Option<Vec<DraftItem>> {
    let mut items = Vec::new();
    for (at, (cond, value)) in cases.iter().enumerate() {
        let number = match value {
            Sym::Nothing => 0,
            other => amount_of(other)?.as_fixed()?,
        };
        let before = cases.iter().take(at).filter(|(earlier, _)| !earlier.excludes(cond));
        let not_before = before.map(|(earlier, _)| earlier.clone().negated());
        if number != 0 {
            items.push(DraftItem::When(Cond::all(not_before.chain([cond.clone()])), number));
        }
    }
    Some(items)
}

/// A value that is a number.
pub fn amount_of(value: &Sym) -> Option<Computation> {
    match value {
        Sym::Computed(amount) => Some(amount.clone()),
        Sym::Fixed(Expr::Amount(number, _) | Expr::Coded(Some(number), ..)) => Some(Computation::fixed(*number)),
        Sym::Fixed(_) | Sym::Nothing | Sym::Input(_) => None,
    }
}
