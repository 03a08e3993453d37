//! Sums of points and formulas over inputs, as rules add them up.

use crate::authoring::import::cond::{Cond, Micro, PLACES, written};
use crate::authoring::import::draft::DraftItem;

const ONE: Micro = 10i64.pow(PLACES);

/// What a rule computes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// So many points, and those of the items.
    Points(Micro, Vec<DraftItem>),
    /// A formula: its text, and between which numbers it lies.
    Formula(String, [Micro; 2]),
}

impl Amount {
    /// A number that is always the same.
    pub fn fixed(number: Micro) -> Amount {
        Amount::Points(number, Vec::new())
    }

    /// The number, where it is always the same.
    pub fn as_fixed(&self) -> Option<Micro> {
        match self {
            Amount::Points(number, items) if items.is_empty() => Some(*number),
            Amount::Points(..) | Amount::Formula(..) => None,
        }
    }

    /// The sum of both, where both are points.
    pub fn plus(&self, other: &Amount) -> Option<Amount> {
        let (Amount::Points(one, items), Amount::Points(two, others)) = (self, other) else { return None };
        Some(Amount::Points(one.checked_add(*two)?, items.iter().chain(others).cloned().collect()))
    }

    /// So many times as much, where that is points again.
    pub fn times(&self, factor: Micro) -> Option<Amount> {
        let Amount::Points(number, items) = self else { return None };
        let scaled = |points: Micro| {
            let product = i128::from(points).checked_mul(i128::from(factor))?;
            (product % i128::from(ONE) == 0).then(|| Micro::try_from(product / i128::from(ONE)).ok()).flatten()
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
        Some(Amount::Points(scaled(*number)?, items.collect::<Option<_>>()?))
    }

    /// The same for whoever meets this, and nothing for everybody else.
    pub fn when(&self, cond: &Cond) -> Option<Amount> {
        if *cond == Cond::Always {
            return Some(self.clone());
        }
        let Amount::Points(number, items) = self else { return None };
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
        Some(Amount::Points(0, all))
    }
}

/// A formula of two parts, each with its bounds; nothing where the bounds cannot be told.
pub fn formula(sign: char, one: (String, [Micro; 2]), other: (String, [Micro; 2])) -> Option<Amount> {
    let (left, right) = (one.1, other.1);
    let each = |of: fn(i128, i128) -> Option<i128>| {
        let [a, b, c, d] = [(0, 0), (0, 1), (1, 0), (1, 1)]
            .map(|(x, y): (usize, usize)| of(i128::from(*left.get(x)?), i128::from(*right.get(y)?)));
        let all = [a?, b?, c?, d?];
        Some([*all.iter().min()?, *all.iter().max()?])
    };
    let bounds = match sign {
        '+' => each(|a, b| a.checked_add(b)),
        '-' => each(|a, b| a.checked_sub(b)),
        '*' => each(|a, b| Some(a.checked_mul(b)?.div_euclid(i128::from(ONE)))),
        '/' if left_of_zero(right) => None,
        '/' => each(|a, b| a.checked_mul(i128::from(ONE))?.checked_div_euclid(b)),
        '^' => {
            let power = u32::try_from(right.first()? / ONE).ok()?;
            (right.first() == right.last() && right.first()? % ONE == 0 && power <= 8)
                .then(|| {
                    let raise = |base: Micro| {
                        (0..power).try_fold(i128::from(ONE), |product, _| {
                            Some(product.checked_mul(i128::from(base))?.div_euclid(i128::from(ONE)))
                        })
                    };
                    let (low, high) = (raise(*left.first()?)?, raise(*left.last()?)?);
                    Some([low.min(high).min(if left_of_zero(left) { 0 } else { low }), low.max(high)])
                })
                .flatten()
        }
        _ => None,
    }?;
    let narrow = |number: i128| Micro::try_from(number).ok();
    let text = format!("{} {sign} {}", bracketed(&one.0), bracketed(&other.0));
    Some(Amount::Formula(text, [narrow(*bounds.first()?)?, narrow(*bounds.last()?)?]))
}

fn left_of_zero(bounds: [Micro; 2]) -> bool {
    bounds.first().is_some_and(|low| *low <= 0) && bounds.last().is_some_and(|high| *high >= 0)
}

fn bracketed(text: &str) -> String {
    let plain = text.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.'));
    if plain || (text.ends_with(')') && text.find('(').is_some_and(|at| text.get(..at).is_some_and(is_name))) {
        text.to_owned()
    } else {
        format!("({text})")
    }
}

fn is_name(text: &str) -> bool {
    matches!(text, "min" | "max" | "round")
}

/// A literal as a part of a formula.
pub fn literal(number: Micro) -> (String, [Micro; 2]) {
    (written(number), [number, number])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(fact: &str) -> DraftItem {
        DraftItem::Points(fact.to_owned(), vec![("no".to_owned(), 0), ("yes".to_owned(), ONE)])
    }

    #[test]
    fn points_are_added_scaled_and_made_conditional() {
        let sum = Amount::Points(0, vec![points("a")]).plus(&Amount::fixed(2 * ONE)).expect("points");
        assert_eq!(sum, Amount::Points(2 * ONE, vec![points("a")]));
        let half = sum.times(ONE / 2).expect("points");
        let halves = vec![("no".to_owned(), 0), ("yes".to_owned(), ONE / 2)];
        assert_eq!(half, Amount::Points(ONE, vec![DraftItem::Points("a".to_owned(), halves)]));
        let cond = Cond::Among("b".to_owned(), vec!["yes".to_owned()]);
        let Some(Amount::Points(0, items)) = sum.when(&cond) else { panic!("points") };
        assert_eq!(items.len(), 2);
        assert_eq!(Amount::Points(0, vec![DraftItem::Own("n".to_owned())]).times(2 * ONE), None);
    }

    #[test]
    fn formulas_know_their_bounds() {
        let part = |name: &str, low: i64, high: i64| (name.to_owned(), [low * ONE, high * ONE]);
        #[track_caller]
        fn is(made: Option<Amount>, text: &str, low: i64, high: i64) {
            assert_eq!(made, Some(Amount::Formula(text.to_owned(), [low * ONE, high * ONE])));
        }
        is(formula('-', part("a", 0, 10), part("b", 2, 4)), "a - b", -4, 8);
        is(formula('*', part("a + c", -1, 10), part("b", 2, 4)), "(a + c) * b", -4, 40);
        is(formula('/', part("a", 0, 10), part("b", 2, 5)), "a / b", 0, 5);
        is(formula('^', part("a", -2, 3), part("2", 2, 2)), "a ^ 2", 0, 9);
        assert_eq!(formula('/', part("a", 0, 10), part("b", 0, 5)), None);
        assert_eq!(formula('^', part("a", 0, 10), part("b", 0, 5)), None);
    }
}
