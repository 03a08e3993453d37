//! Conditions of an imported document, before they are written: what holds, over facts, scores and named conditions.

#![expect(clippy::wildcard_enum_match_arm, reason = "a condition of each other kind stays as it is")]

pub mod simplify;

use std::fmt::Write as _;

use crate::data::number::{Printed, parse_scaled};
use crate::model::guard::Op;

/// A number in millionths: exact for whatever a guideline writes.
pub type Micro = i64;

/// How many decimal places a [`Micro`] has.
pub const PLACES: u32 = crate::data::number::MOST_DECIMALS;

/// One.
pub const ONE: Micro = 10i64.pow(PLACES);

/// The largest number that is read, either side of zero: bounds twice as wide, rounded up, still are numbers.
const LARGEST: Micro = 10_000_000_000 * ONE;

/// A number as a source writes it; nothing where it is none, or none that can be exact.
pub fn number(text: &str) -> Option<Micro> {
    parse_scaled(text, PLACES).and_then(within)
}

/// This number, where it is not too large.
pub fn within(number: Micro) -> Option<Micro> {
    (-LARGEST..=LARGEST).contains(&number).then_some(number)
}

/// A number as it is written.
pub fn written(number: Micro) -> String {
    Printed(number, PLACES).to_string()
}

/// A condition. Facts, scores and conditions are named by their ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Cond {
    /// Everybody.
    #[default]
    Always,
    /// Nobody.
    Never,
    /// A choice has one of these values.
    Among(String, Vec<String>),
    /// A number or a score, against a literal.
    Compare(String, Op, Micro),
    /// The answer is not "not sure".
    Known(String),
    /// A named condition, and what it stands for.
    Named(String, Box<Cond>),
    /// It does not hold.
    Not(Box<Cond>),
    /// All hold.
    All(Vec<Cond>),
    /// Any holds.
    Any(Vec<Cond>),
}

impl Cond {
    /// All of these hold.
    pub fn all(parts: impl IntoIterator<Item = Cond>) -> Cond {
        let mut all = Vec::new();
        for part in parts {
            match part {
                Cond::Always => {}
                Cond::Never => return Cond::Never,
                Cond::All(inner) => inner.into_iter().for_each(|part| push(&mut all, part)),
                other => push(&mut all, other),
            }
        }
        let apart = all.iter().enumerate().any(|(at, one)| all.iter().skip(at + 1).any(|other| one.excludes(other)));
        match all.len() {
            _ if apart => Cond::Never,
            0 => Cond::Always,
            1 => all.pop().unwrap_or_default(),
            _ => Cond::All(all),
        }
    }

    /// Any of these holds.
    pub fn any(parts: impl IntoIterator<Item = Cond>) -> Cond {
        let mut any: Vec<Cond> = Vec::new();
        for part in parts {
            match part {
                Cond::Never => {}
                Cond::Always => return Cond::Always,
                Cond::Any(inner) => inner.into_iter().for_each(|part| push(&mut any, part)),
                other => push(&mut any, other),
            }
        }
        let mut merged: Vec<Cond> = Vec::new();
        for part in any {
            if let Cond::Among(fact, values) = &part {
                let same = merged.iter_mut().find_map(|other| match other {
                    Cond::Among(id, of) if id == fact => Some(of),
                    _ => None,
                });
                if let Some(of) = same {
                    of.extend(values.iter().filter(|value| !of.contains(value)).cloned().collect::<Vec<_>>());
                    continue;
                }
            }
            merged.push(part);
        }
        match merged.len() {
            0 => Cond::Never,
            1 => merged.pop().unwrap_or_default(),
            _ => Cond::Any(merged),
        }
    }

    /// It does not hold.
    pub fn negated(self) -> Cond {
        match self {
            Cond::Always => Cond::Never,
            Cond::Never => Cond::Always,
            Cond::Not(inner) => *inner,
            Cond::Compare(id, op, than) => Cond::Compare(id, opposite(op), than),
            Cond::Any(parts) => Cond::all(parts.into_iter().map(Cond::negated)),
            other @ (Cond::Among(..) | Cond::Known(_) | Cond::Named(..) | Cond::All(_)) => Cond::Not(Box::new(other)),
        }
    }

    /// A name for it, where it is long enough to deserve one.
    pub fn named(self, name: &str) -> Cond {
        match self {
            long @ (Cond::All(_) | Cond::Any(_)) => Cond::Named(name.to_owned(), Box::new(long)),
            short => short,
        }
    }

    /// Certainly nobody meets both; `false` where that cannot be seen at once.
    pub fn excludes(&self, other: &Cond) -> bool {
        match (self, other) {
            (Cond::Never, _) | (_, Cond::Never) => true,
            (Cond::Named(_, inner), other) | (other, Cond::Named(_, inner)) => inner.excludes(other),
            (Cond::All(parts), other) | (other, Cond::All(parts)) => parts.iter().any(|part| part.excludes(other)),
            (Cond::Any(parts), other) | (other, Cond::Any(parts)) => parts.iter().all(|part| part.excludes(other)),
            (Cond::Not(inner), other) | (other, Cond::Not(inner)) => **inner == *other || other.implies(inner),
            (Cond::Among(one, of), Cond::Among(two, values)) => one == two && !of.iter().any(|v| values.contains(v)),
            (Cond::Compare(one, op, than), Cond::Compare(two, other, limit)) => {
                one == two && apart(*op, *than, *other, *limit)
            }
            _ => false,
        }
    }

    /// How many comparisons it has, names counted as one.
    pub fn size(&self) -> usize {
        match self {
            Cond::Not(inner) => inner.size(),
            Cond::All(parts) | Cond::Any(parts) => parts.iter().map(Cond::size).sum(),
            Cond::Always | Cond::Never | Cond::Among(..) | Cond::Compare(..) | Cond::Known(_) | Cond::Named(..) => 1,
        }
    }

    /// Has it more parts than this, those of named conditions counted each time they are named?
    pub fn is_longer(&self, than: usize) -> bool {
        !self.fits(&mut { than })
    }

    fn fits(&self, left: &mut usize) -> bool {
        let Some(less) = left.checked_sub(1) else { return false };
        *left = less;
        match self {
            Cond::Named(_, inner) | Cond::Not(inner) => inner.fits(left),
            Cond::All(parts) | Cond::Any(parts) => parts.iter().all(|part| part.fits(left)),
            Cond::Always | Cond::Never | Cond::Among(..) | Cond::Compare(..) | Cond::Known(_) => true,
        }
    }

    /// Visits it and its parts, those of named conditions too.
    pub fn each(&self, visit: &mut impl FnMut(&Cond)) {
        visit(self);
        match self {
            Cond::Named(_, inner) | Cond::Not(inner) => inner.each(visit),
            Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| part.each(visit)),
            Cond::Always | Cond::Never | Cond::Among(..) | Cond::Compare(..) | Cond::Known(_) => {}
        }
    }

    /// The same with each named condition for which `inline` is true written out.
    pub fn without_names(self, inline: &impl Fn(&str) -> bool) -> Cond {
        match self {
            Cond::Named(name, inner) if inline(&name) => inner.without_names(inline),
            Cond::Named(name, inner) => Cond::Named(name, Box::new(inner.without_names(inline))),
            Cond::Not(inner) => inner.without_names(inline).negated(),
            Cond::All(parts) => Cond::all(parts.into_iter().map(|part| part.without_names(inline))),
            Cond::Any(parts) => Cond::any(parts.into_iter().map(|part| part.without_names(inline))),
            other @ (Cond::Always | Cond::Never | Cond::Among(..) | Cond::Compare(..) | Cond::Known(_)) => other,
        }
    }

    /// As a guard; one that holds for everybody or nobody has none.
    pub fn guard(&self) -> Option<String> {
        let mut text = String::new();
        self.write(&mut text, 0).then_some(text)
    }

    fn write(&self, text: &mut String, binding: u8) -> bool {
        match self {
            Cond::Always | Cond::Never => return false,
            Cond::Among(fact, values) => match values.as_slice() {
                [] => return false,
                [value] => text.push_str(&format!("{fact} = {value}")),
                many => text.push_str(&format!("{fact} in {{ {} }}", many.join(", "))),
            },
            Cond::Compare(id, op, than) => {
                let _ = write!(text, "{id} {} {}", op.sign(), written(*than));
            }
            Cond::Known(fact) => text.push_str(&format!("{fact} != not_sure")),
            Cond::Named(name, _) => text.push_str(name),
            Cond::Not(inner) => match &**inner {
                Cond::Among(fact, values) if values.len() == 1 => {
                    text.push_str(&format!("{fact} != {}", values.join("")));
                }
                Cond::Known(fact) => text.push_str(&format!("{fact} = not_sure")),
                inner => {
                    text.push_str("not ");
                    return inner.write(text, 3);
                }
            },
            Cond::All(parts) => return joined(parts, " and ", 2, binding, text),
            Cond::Any(parts) => return joined(parts, " or ", 1, binding, text),
        }
        true
    }
}

fn joined(parts: &[Cond], word: &str, own: u8, binding: u8, text: &mut String) -> bool {
    let bracketed = own < binding;
    if bracketed {
        text.push('(');
    }
    let mut all = true;
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            text.push_str(word);
        }
        all &= part.write(text, own + 1);
    }
    if bracketed {
        text.push(')');
    }
    all
}

fn push(all: &mut Vec<Cond>, part: Cond) {
    if !all.contains(&part) {
        all.push(part);
    }
}

fn opposite(op: Op) -> Op {
    match op {
        Op::Is => Op::IsNot,
        Op::IsNot => Op::Is,
        Op::Less => Op::AtLeast,
        Op::AtMost => Op::More,
        Op::More => Op::AtMost,
        Op::AtLeast => Op::Less,
    }
}

/// No number meets both comparisons.
fn apart(one: Op, than: Micro, other: Op, limit: Micro) -> bool {
    let above = |op: Op| matches!(op, Op::More | Op::AtLeast);
    let below = |op: Op| matches!(op, Op::Less | Op::AtMost);
    match (one, other) {
        (Op::Is, Op::Is) => than != limit,
        (Op::Is, Op::IsNot) | (Op::IsNot, Op::Is) => than == limit,
        (Op::Is, _) => !holds(than, other, limit),
        (_, Op::Is) => !holds(limit, one, than),
        _ if above(one) && below(other) => than > limit || (than == limit && (one == Op::More || other == Op::Less)),
        _ if below(one) && above(other) => limit > than || (than == limit && (one == Op::Less || other == Op::More)),
        _ => false,
    }
}

/// Does this number meet the comparison?
pub fn holds(number: Micro, op: Op, than: Micro) -> bool {
    match op {
        Op::Is => number == than,
        Op::IsNot => number != than,
        Op::Less => number < than,
        Op::AtMost => number <= than,
        Op::More => number > than,
        Op::AtLeast => number >= than,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(fact: &str, values: &[&str]) -> Cond {
        Cond::Among(fact.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
    }

    fn compare(id: &str, op: Op, than: i64) -> Cond {
        Cond::Compare(id.to_owned(), op, than * 1_000_000)
    }

    #[track_caller]
    fn reads(cond: Cond, guard: Option<&str>) {
        assert_eq!(cond.guard().as_deref(), guard);
    }

    #[test]
    fn what_is_written_is_a_guard() {
        reads(Cond::Always, None);
        reads(
            Cond::all([is("a", &["x"]), Cond::any([is("b", &["y"]), is("c", &["z"])])]),
            Some("a = x and (b = y or c = z)"),
        );
        reads(Cond::any([is("a", &["x"]), is("a", &["y"]), is("a", &["x"])]), Some("a in { x, y }"));
        reads(is("a", &["x"]).negated(), Some("a != x"));
        reads(is("a", &["x", "y"]).negated(), Some("not a in { x, y }"));
        reads(Cond::Known("a".to_owned()).negated(), Some("a = not_sure"));
        reads(Cond::all([is("a", &["x"]), is("b", &["y"])]).negated(), Some("not (a = x and b = y)"));
        reads(compare("n", Op::Less, 3).negated(), Some("n >= 3"));
        reads(Cond::Compare("n".to_owned(), Op::AtLeast, 18_500_000), Some("n >= 18.5"));
        reads(Cond::all([is("a", &["x"]), is("b", &["y"])]).named("rule"), Some("rule"));
    }

    #[test]
    fn what_nobody_can_meet_is_seen() {
        let pairs = [
            (is("a", &["x"]), is("a", &["y"]), true),
            (is("a", &["x", "y"]), is("a", &["y"]), false),
            (compare("n", Op::Less, 3), compare("n", Op::AtLeast, 3), true),
            (compare("n", Op::AtMost, 3), compare("n", Op::AtLeast, 3), false),
            (compare("n", Op::Is, 3), compare("n", Op::More, 3), true),
            (compare("n", Op::Less, 3), compare("m", Op::AtLeast, 3), false),
            (is("a", &["x"]), is("a", &["x"]).negated(), true),
        ];
        for (one, other, apart) in pairs {
            assert_eq!(one.excludes(&other), apart, "{one:?} {other:?}");
            assert_eq!(other.excludes(&one), apart, "{other:?} {one:?}");
            assert_eq!(Cond::all([one.clone(), other.clone()]) == Cond::Never, apart);
        }
    }
}
