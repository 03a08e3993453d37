//! Conditions of an imported document, before they are written: what holds, over facts, scores and named conditions.

#![expect(clippy::wildcard_enum_match_arm, reason = "a condition of each other kind stays as it is")]

mod guard;
mod number;
pub mod simplify;

use crate::model::guard::Op;
pub use number::{Micro, ONE, PLACES, holds, number, within, written};
use number::{apart, opposite};

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
}

fn push(all: &mut Vec<Cond>, part: Cond) {
    if !all.contains(&part) {
        all.push(part);
    }
}

#[cfg(test)]
pub(in crate::authoring::import) mod tests {
    use super::*;

    pub fn is(fact: &str, values: &[&str]) -> Cond {
        Cond::Among(fact.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
    }

    pub fn compare(id: &str, op: Op, than: i64) -> Cond {
        Cond::Compare(id.to_owned(), op, than * 1_000_000)
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
