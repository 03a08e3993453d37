//! Numbers and intervals of a cell, with their units.

use super::Tested;
use crate::authoring::import::cond::{self, Micro};
use crate::model::guard::Op;

/// A number, and its unit where it has one.
pub(super) type Amount = (Micro, Option<String>);

/// A number, with or without its unit: `12`, `12 months`, `37.5 °C`, `95%`.
pub(super) fn number(text: &str) -> Option<Amount> {
    let end =
        text.char_indices().find(|(at, sign)| !(sign.is_ascii_digit() || *sign == '.' || (*at == 0 && *sign == '-')));
    let (digits, rest) = text.split_at_checked(end.map_or(text.len(), |(at, _)| at))?;
    let unit = rest.trim();
    let is_unit = unit.chars().all(|sign| sign.is_alphabetic() || "%°/ ".contains(sign));
    let apart = unit.is_empty() || rest.starts_with([' ', '%', '°']);
    if !is_unit || !apart {
        return None;
    }
    Some((cond::number(digits)?, (!unit.is_empty()).then(|| unit.to_owned())))
}

/// `[1..5]`, `]1..5[`, `(1..5)`
pub(super) fn interval(low: &str, high: &str) -> Option<Tested> {
    let (from, low) = match low.chars().next()? {
        '[' => (Op::AtLeast, low.get(1..)?),
        ']' | '(' => (Op::More, low.get(1..)?),
        _ => (Op::AtLeast, low),
    };
    let (to, high) = match high.chars().last()? {
        ']' => (Op::AtMost, high.get(..high.len() - 1)?),
        '[' | ')' => (Op::Less, high.get(..high.len() - 1)?),
        _ => (Op::AtMost, high),
    };
    between(from, number(low.trim())?, to, number(high.trim())?)
}

/// Nothing where both ends have units, and not the same.
pub(super) fn between(from: Op, (low, of): Amount, to: Op, (high, unit): Amount) -> Option<Tested> {
    let units = [of, unit];
    let mut units = units.into_iter().flatten();
    let unit = units.next();
    units.all(|other| Some(other) == unit).then(|| Tested::Numbers(vec![vec![(from, low), (to, high)]], unit))
}

/// `37,5` is one number to some and two to others.
pub(super) fn has_comma_in_number(cell: &str) -> bool {
    let outside: String = cell.split('"').step_by(2).collect::<Vec<_>>().join("\"");
    outside.as_bytes().windows(3).any(|three| matches!(three, [a, b',', b] if a.is_ascii_digit() && b.is_ascii_digit()))
}
