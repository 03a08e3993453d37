//! Which values are one, in which words and units.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use crate::authoring::import::cond::{Micro, within, written};
use crate::authoring::import::gdl2::expr::Expr;

/// Are these the same value? One of a list is known by its code, however it is worded.
pub fn same(one: &Expr, other: &Expr) -> bool {
    match (one, other) {
        (Expr::Coded(_, code, _), Expr::Coded(_, other, _)) => code == other,
        (Expr::Text(one), Expr::Text(other)) => one.trim() == other.trim(),
        (Expr::Coded(_, code, label), Expr::Text(text)) | (Expr::Text(text), Expr::Coded(_, code, label)) => {
            code == text.trim() || label == text.trim()
        }
        (Expr::Amount(one, unit), Expr::Amount(other, of)) => one == other && !differ(unit.as_deref(), of.as_deref()),
        (Expr::Truth(one), Expr::Truth(other)) => one == other,
        _ => false,
    }
}

/// Are these two units? `1` is none.
pub fn differ(one: Option<&str>, other: Option<&str>) -> bool {
    let unit = |unit: &&str| *unit != "1";
    one.filter(unit).zip(other.filter(unit)).is_some_and(|(one, other)| one != other)
}

/// Are these one answer? A code that stands beside other points in a case is another.
pub(super) fn is_answer(one: &Expr, other: &Expr) -> bool {
    match (one, other) {
        (Expr::Coded(Some(points), ..), Expr::Coded(Some(others), ..)) if points != others => false,
        _ => same(one, other),
    }
}

/// A value in the source's words.
pub fn words(source: &Expr) -> String {
    match source {
        Expr::Coded(_, code, label) if label.is_empty() => code.clone(),
        Expr::Coded(_, _, label) => label.clone(),
        Expr::Truth(truth) => if *truth { "Yes" } else { "No" }.to_owned(),
        Expr::Text(text) => text.trim().to_owned(),
        Expr::Amount(number, unit) => {
            let unit = unit.as_ref().filter(|unit| *unit != "1").map_or(String::new(), |unit| format!(" {unit}"));
            format!("{}{unit}", written(*number))
        }
        _ => String::new(),
    }
}

/// How many of the second unit one of the first is; months and years as anybody counts days.
const UNITS: [(&str, &str, Micro); 8] = [
    ("wk", "d", 7),
    ("mo", "d", 30),
    ("a", "d", 365),
    ("a", "mo", 12),
    ("h", "min", 60),
    ("d", "h", 24),
    ("kg", "g", 1000),
    ("l", "ml", 1000),
];

/// An amount in another unit; nothing where that is not known. `1` is no unit.
pub fn in_unit(amount: Micro, from: &str, to: &str) -> Option<Micro> {
    if !differ(Some(from), Some(to)) {
        return Some(amount);
    }
    let (_, _, factor) = UNITS.iter().find(|(unit, other, _)| *unit == from && *other == to)?;
    amount.checked_mul(*factor).and_then(within)
}
