//! One fact of both versions: the values that both know, and how a test of either reads them.

use crate::model::guard::Test;
use crate::model::pathway::Fact;
use crate::model::value::{Domain, MOST_MEMBERS, Scaled, Value};

/// The most numbers looked at to find one that stands on both grids.
const MOST_TRIES: Scaled = 100_000;

/// How one version's values stand among those of both.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    /// Each word's position among those of both; `None` for one that only this version has.
    words: Vec<Option<usize>>,
    /// What a number is multiplied by.
    factor: Scaled,
    /// Where only the other version has the word "none", naming nothing is naming that.
    none: Option<usize>,
}

impl Reading {
    /// A version's own fact, alone.
    pub fn own(fact: &Fact) -> Reading {
        Reading { words: (0..fact.domain.words().len()).map(Some).collect(), factor: 1, none: None }
    }

    fn bits(&self, bits: u64) -> u64 {
        let here = self.words.iter().enumerate().filter(|(position, _)| bits >> position & 1 == 1);
        here.filter_map(|(_, there)| *there).fold(0, |bits, there| bits | 1 << there)
    }

    fn number(&self, number: Scaled) -> Scaled {
        if number == Scaled::MIN || number == Scaled::MAX { number } else { number.saturating_mul(self.factor) }
    }

    /// The same test of the shared fact.
    pub fn test(&self, test: &Test) -> Test {
        match test {
            Test::OneOf(bits) => Test::OneOf(self.bits(*bits)),
            Test::ContainsAny { any: 0, alone } => {
                let none = self.none.map_or(0, |none| 1 << none);
                Test::ContainsAny { any: none, alone: none | alone }
            }
            Test::ContainsAny { any, alone } => Test::ContainsAny { any: self.bits(*any), alone: self.bits(*alone) },
            Test::Between(low, high) => Test::Between(self.number(*low), self.number(*high)),
            Test::NotSure => Test::NotSure,
        }
    }

    fn value(&self, value: Value) -> Option<Value> {
        match value {
            Value::Choice(position) => Some(Value::Choice((*self.words.get(position)?)?)),
            Value::Number(number) => Some(Value::Number(self.number(number))),
            Value::Set { members: 0, doubt: false } => {
                Some(Value::Set { members: self.none.map_or(0, |none| 1 << none), doubt: false })
            }
            Value::Set { members, doubt } => Some(Value::Set { members: self.bits(members), doubt }),
            Value::NotSure | Value::NotApplicable => Some(value),
        }
    }
}

/// A fact that both versions can read.
pub(super) struct Shared {
    /// With every value that a patient of both may have.
    pub fact: Fact,
    /// How the old version reads it.
    pub old: Reading,
    /// How the new one does.
    pub new: Reading,
    /// Members of a set that only one version knows, as bits: nobody who is compared names one.
    pub unknown: u64,
    /// What is different, in words.
    pub changes: Vec<String>,
}

/// The fact as both versions know it; `None` when they have no value in common.
pub(super) fn shared(old: &Fact, new: &Fact) -> Option<Shared> {
    let mut changes = Vec::new();
    let (domain, of_old, of_new, unknown) = match (&old.domain, &new.domain) {
        (Domain::Choice { of: before }, Domain::Choice { of: after }) => {
            compare_words(before, after, &mut changes);
            let of: Vec<String> = after.iter().filter(|word| before.contains(word)).cloned().collect();
            let (old, new) = (words(before, &of), words(after, &of));
            (!of.is_empty()).then_some((Domain::Choice { of }, old, new, 0))?
        }
        (Domain::Set { of: before, exclusive: alone }, Domain::Set { of: after, exclusive: now_alone }) => {
            compare_words(before, after, &mut changes);
            let only_before = before.iter().filter(|word| !after.contains(word));
            let of: Vec<String> = after.iter().chain(only_before).cloned().collect();
            if of.len() > MOST_MEMBERS {
                return None;
            }
            let (mut old, mut new) = (words(before, &of), words(after, &of));
            let in_both = |word: &String| before.contains(word) && after.contains(word);
            let mut exclusive = old.bits(*alone) | new.bits(*now_alone);
            let mut unknown = 0;
            for (position, word) in of.iter().enumerate().filter(|(_, word)| !in_both(word)) {
                if word == "none" {
                    exclusive |= 1 << position;
                    let other = if before.contains(word) { &mut new } else { &mut old };
                    other.none = Some(position);
                } else {
                    unknown |= 1 << position;
                }
            }
            for (position, word) in of.iter().enumerate().filter(|(_, word)| in_both(word)) {
                match (old.bits(*alone) >> position & 1, new.bits(*now_alone) >> position & 1) {
                    (0, 1) => changes.push(format!("`{word}` now stands alone")),
                    (1, 0) => changes.push(format!("`{word}` no longer stands alone")),
                    _ => {}
                }
            }
            (Domain::Set { of, exclusive }, old, new, unknown)
        }
        (Domain::Number { .. }, Domain::Number { .. }) => {
            let (domain, old, new) = numbers(&old.domain, &new.domain, &mut changes)?;
            (domain, old, new, 0)
        }
        _ => return None,
    };
    match (old.certain, new.certain) {
        (true, false) => changes.push("\"not sure\" is a new answer".to_owned()),
        (false, true) => changes.push("\"not sure\" is no answer any more".to_owned()),
        _ => {}
    }
    let certain = old.certain || new.certain;
    let typical = [of_new.value(new.typical), of_old.value(old.typical)];
    let typical = typical.into_iter().flatten().find(|value| fits(&domain, certain, unknown, *value));
    let first = match &domain {
        Domain::Choice { .. } => Value::Choice(0),
        Domain::Set { .. } => Value::Set { members: 0, doubt: false },
        Domain::Number { min, .. } => Value::Number(*min),
    };
    let fact = Fact { domain, certain, typical: typical.unwrap_or(first), ..alone(new) };
    Some(Shared { fact, old: of_old, new: of_new, unknown, changes })
}

/// A fact as a patient has it, whoever asks and when.
pub(super) fn alone(fact: &Fact) -> Fact {
    Fact { asked_when: None, unasked: None, default: None, asked_of_clinician: false, ..fact.clone() }
}

fn words(own: &[String], both: &[String]) -> Reading {
    let there = |word: &String| both.iter().position(|known| known == word);
    Reading { words: own.iter().map(there).collect(), factor: 1, none: None }
}

fn compare_words(before: &[String], after: &[String], changes: &mut Vec<String>) {
    let new = after.iter().filter(|word| !before.contains(word)).map(|word| format!("`{word}` is a new value"));
    let gone = before.iter().filter(|word| !after.contains(word)).map(|word| format!("`{word}` is no value any more"));
    changes.extend(new.chain(gone));
}

fn fits(domain: &Domain, certain: bool, unknown: u64, value: Value) -> bool {
    match (domain, value) {
        (_, Value::NotSure) => !certain,
        (Domain::Set { .. }, Value::Set { members, doubt }) => members & unknown == 0 && !(doubt && certain),
        (Domain::Number { min, max, step, .. }, Value::Number(number)) => {
            (*min..=*max).contains(&number) && (number - min) % step == 0
        }
        (Domain::Choice { of }, Value::Choice(position)) => position < of.len(),
        _ => false,
    }
}

/// The numbers that stand on both grids, between both bounds.
fn numbers(old: &Domain, new: &Domain, changes: &mut Vec<String>) -> Option<(Domain, Reading, Reading)> {
    let (
        Domain::Number { min: a, max: b, step: c, decimals: d },
        Domain::Number { min: e, max: f, step: g, decimals: h },
    ) = (old, new)
    else {
        return None;
    };
    let decimals = *d.max(h);
    let factor = |own: u32| 10i64.checked_pow(decimals - own);
    let (of_old, of_new) = (factor(*d)?, factor(*h)?);
    let (min_old, max_old, step_old) = (a.checked_mul(of_old)?, b.checked_mul(of_old)?, c.checked_mul(of_old)?);
    let (min_new, max_new, step_new) = (e.checked_mul(of_new)?, f.checked_mul(of_new)?, g.checked_mul(of_new)?);
    if (min_old, max_old, step_old) != (min_new, max_new, step_new) {
        let range = |min, max, step| {
            let shown = |number| crate::model::value::Shown(number, decimals);
            format!("{} to {} in steps of {}", shown(min), shown(max), shown(step))
        };
        changes.push(format!("{}, was {}", range(min_new, max_new, step_new), range(min_old, max_old, step_old)));
    }
    let step = step_old.checked_mul(step_new.checked_div(divisor(step_old, step_new))?)?;
    let (low, high) = (min_old.max(min_new), max_old.min(max_new));
    let above = |number: Scaled| (low - min_old + step_old - 1) / step_old * step_old + min_old + number * step_old;
    let tries = (0..(step / step_old).min(MOST_TRIES)).map(above);
    let min = tries.take_while(|number| *number <= high).find(|number| (number - min_new) % step_new == 0)?;
    let reading = |factor| Reading { factor, ..Reading::default() };
    Some((Domain::Number { min, max: high, step, decimals }, reading(of_old), reading(of_new)))
}

fn divisor(a: Scaled, b: Scaled) -> Scaled {
    if b == 0 { a } else { divisor(b, a % b) }
}
