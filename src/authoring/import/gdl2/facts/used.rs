//! What rules and cases do with an element.

use std::collections::BTreeMap;

use super::same::in_unit;
use crate::authoring::import::bounds::Seen;
use crate::authoring::import::gdl2::expr::{Expr, value};
use crate::model::guard::Op;

/// What rules do with an element.
#[derive(Debug, Default)]
pub(super) struct Use {
    pub(super) literals: Vec<Expr>,
    pub(super) units: Vec<String>,
    pub(super) counted: bool,
}

pub(super) fn seen(used: &Use, known: &[Expr]) -> Seen {
    let mut seen = Seen::default();
    let literals = used.literals.len();
    for (at, source) in known.iter().enumerate() {
        if let Expr::Coded(Some(points), ..) = source {
            seen.value(*points);
        }
        if let Expr::Amount(number, unit) = source {
            if at < literals {
                seen.cut(*number)
            } else {
                seen.value(*number)
            }
            if seen.unit.is_none() {
                seen.unit = unit.clone().filter(|unit| unit != "1");
            }
        }
    }
    // A case in another unit is one in this.
    let own = seen.unit.clone().unwrap_or_default();
    for source in known.iter().skip(literals) {
        if let Expr::Amount(number, Some(unit)) = source
            && let Some(number) = in_unit(*number, unit, &own)
        {
            seen.value(number);
        }
    }
    seen.counted = used.counted;
    if seen.unit.is_none() {
        seen.unit = used.units.first().cloned();
    }
    seen
}

pub(super) fn collect(expr: &Expr, uses: &mut BTreeMap<String, Use>) {
    match expr {
        Expr::Compare(op, left, right) => {
            let ordered = !matches!(op, Op::Is | Op::IsNot);
            for (side, other) in [(left, right), (right, left)] {
                if let Expr::Element(id, part) = &**side {
                    let used = uses.entry(id.clone()).or_default();
                    match (part.as_deref(), &**other) {
                        (Some("unit" | "units"), Expr::Text(unit)) => {
                            used.units.retain(|known| known != unit);
                            used.units.push(unit.clone());
                        }
                        // `'-19'`: a number in quotes.
                        (_, Expr::Text(text)) if ordered && matches!(value(text), Expr::Amount(..)) => {
                            used.literals.push(value(text));
                        }
                        (_, literal @ (Expr::Coded(..) | Expr::Text(_) | Expr::Truth(_) | Expr::Amount(..))) => {
                            used.literals.push(literal.clone());
                        }
                        _ => {}
                    }
                } else {
                    collect(side, uses);
                }
            }
        }
        Expr::Element(id, part) => {
            let used = uses.entry(id.clone()).or_default();
            used.counted |= matches!(part.as_deref(), Some("value" | "magnitude") | None);
        }
        Expr::Not(inner) => collect(inner, uses),
        Expr::Both(one, other) | Expr::Either(one, other) | Expr::Sum(_, one, other) => {
            collect(one, uses);
            collect(other, uses);
        }
        Expr::Call(_, arguments) => arguments.iter().for_each(|argument| collect(argument, uses)),
        Expr::Null | Expr::Truth(_) | Expr::Amount(..) | Expr::Text(_) | Expr::Coded(..) | Expr::Fired(_) => {}
    }
}
