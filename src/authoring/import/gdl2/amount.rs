//! Sums of points and formulas over inputs, as rules add them up.

use crate::authoring::import::cond::{Cond, Micro, ONE, number, within};
use crate::authoring::import::draft::DraftItem;

/// What a rule computes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Computation {
    /// So many points, and those of the items.
    Points(Micro, Vec<DraftItem>),
    /// A formula.
    Formula(String),
}

impl Computation {
    /// A number that is always the same.
    pub fn fixed(number: Micro) -> Computation {
        Computation::Points(number, Vec::new())
    }

    /// The same with what is always added as an item of its own: whoever has answered the first question has it.
    pub fn whole(self) -> Computation {
        match self {
            Computation::Points(number, mut items) if number != 0 => match items.first().and_then(asks) {
                Some(fact) => {
                    let known = Cond::Known(fact);
                    items.push(DraftItem::When(Cond::any([known.clone().negated(), known]), number));
                    Computation::Points(0, items)
                }
                None => Computation::Points(number, items),
            },
            other @ (Computation::Points(..) | Computation::Formula(_)) => other,
        }
    }

    /// The number, where it is always the same.
    pub fn as_fixed(&self) -> Option<Micro> {
        match self {
            Computation::Points(number, items) if items.is_empty() => Some(*number),
            Computation::Points(..) | Computation::Formula(..) => None,
        }
    }

    /// The sum of both, where both are points.
    pub fn plus(&self, other: &Computation) -> Option<Computation> {
        let (Computation::Points(one, items), Computation::Points(two, others)) = (self, other) else { return None };
        Some(Computation::Points(
            one.checked_add(*two).and_then(within)?,
            items.iter().chain(others).cloned().collect(),
        ))
    }

    /// So many times as much, where that is points again.
    pub fn times(&self, factor: Micro) -> Option<Computation> {
        let Computation::Points(number, items) = self else { return None };
        let scaled = |points: Micro| {
            let product = i128::from(points).checked_mul(i128::from(factor))?;
            (product % i128::from(ONE) == 0)
                .then(|| Micro::try_from(product / i128::from(ONE)).ok())
                .flatten()
                .and_then(within)
        };
        let items = items.iter().map(|item| {
            Some(match item {
                DraftItem::Points(fact, points) => DraftItem::Points(
                    fact.clone(),
                    points
                        .iter()
                        .map(|(value, points)| Some((value.clone(), scaled(*points)?)))
                        .collect::<Option<_>>()?,
                ),
                DraftItem::Own(_) if factor != ONE => return None,
                DraftItem::Own(fact) => DraftItem::Own(fact.clone()),
                DraftItem::When(cond, points) => DraftItem::When(cond.clone(), scaled(*points)?),
            })
        });
        Some(Computation::Points(scaled(*number)?, items.collect::<Option<_>>()?))
    }

    /// The same for whoever meets this, and nothing for everybody else.
    pub fn when(&self, cond: &Cond) -> Option<Computation> {
        if *cond == Cond::Always {
            return Some(self.clone());
        }
        let Computation::Points(number, items) = self else { return None };
        let mut all = Vec::new();
        if *number != 0 {
            all.push(DraftItem::When(cond.clone(), *number));
        }
        for item in items {
            match item {
                DraftItem::Points(fact, points) => {
                    all.extend(points.iter().filter(|(_, points)| *points != 0).map(|(value, points)| {
                        let is = Cond::Among(fact.clone(), vec![value.clone()]);
                        DraftItem::When(Cond::all([cond.clone(), is]), *points)
                    }))
                }
                DraftItem::When(own, points) => {
                    all.push(DraftItem::When(Cond::all([cond.clone(), own.clone()]), *points));
                }
                DraftItem::Own(_) => return None,
            }
        }
        Some(Computation::Points(0, all))
    }
}

/// A fact that an item reads.
fn asks(item: &DraftItem) -> Option<String> {
    match item {
        DraftItem::Points(fact, _) | DraftItem::Own(fact) => Some(fact.clone()),
        DraftItem::When(cond, _) => {
            let mut found = None;
            cond.each(&mut |part| {
                if let Cond::Among(fact, _) | Cond::Compare(fact, ..) = part {
                    found.get_or_insert_with(|| fact.clone());
                }
            });
            found
        }
    }
}

/// A formula of two parts: numbers, each times a constant, added up. Nothing else can be worked out exactly.
pub fn formula(sign: char, one: &str, other: &str) -> Option<Computation> {
    let constant = |text: &str| number(text).is_some();
    let written = match sign {
        '+' | '-' => true,
        '*' => constant(one) || constant(other),
        '/' => constant(other),
        _ => false,
    };
    written.then(|| Computation::Formula(format!("{} {sign} {}", bracketed(one), bracketed(other))))
}

fn bracketed(text: &str) -> String {
    if text.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.' | '-')) {
        text.to_owned()
    } else {
        format!("({text})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(fact: &str) -> DraftItem {
        DraftItem::Points(fact.to_owned(), vec![("no".to_owned(), 0), ("yes".to_owned(), ONE)])
    }

    #[test]
    fn points_are_added_scaled_and_made_conditional() {
        let sum = Computation::Points(0, vec![points("a")]).plus(&Computation::fixed(2 * ONE)).expect("points");
        assert_eq!(sum, Computation::Points(2 * ONE, vec![points("a")]));
        let half = sum.times(ONE / 2).expect("points");
        let halves = vec![("no".to_owned(), 0), ("yes".to_owned(), ONE / 2)];
        assert_eq!(half, Computation::Points(ONE, vec![DraftItem::Points("a".to_owned(), halves)]));
        let cond = Cond::Among("b".to_owned(), vec!["yes".to_owned()]);
        let Some(Computation::Points(0, items)) = sum.when(&cond) else { panic!("points") };
        assert_eq!(items.len(), 2);
        assert_eq!(Computation::Points(0, vec![DraftItem::Own("n".to_owned())]).times(2 * ONE), None);
    }

    #[test]
    fn formulas_are_numbers_times_constants() {
        for (made, text) in [
            (formula('-', "a", "b"), Some("a - b")),
            (formula('*', "a + c", "2"), Some("(a + c) * 2")),
            (formula('/', "a", "10"), Some("a / 10")),
            (formula('*', "a", "b"), None),
            (formula('/', "10", "a"), None),
            (formula('^', "a", "2"), None),
        ] {
            assert_eq!(made, text.map(|text| Computation::Formula(text.to_owned())));
        }
    }
}
