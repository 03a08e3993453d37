//! One fact of two versions: the values that both know, and how a test of either reads them.

use super::Domain;
use crate::model::guard::Test;
use crate::model::position::{Position, Rows, WordId};
use crate::model::value::{Scaled, Value};

/// What two versions of a fact have in common.
#[derive(Debug)]
pub struct Common {
    /// Every value that a person of both may have.
    pub domain: Domain,
    /// How the old version reads it.
    pub old: VersionReading,
    /// How the new one does.
    pub new: VersionReading,
    /// Members of a set that only one version knows, as bits: nobody who is compared names one.
    pub unknown: u64,
}

impl Common {
    /// Of two that are the same.
    pub(super) fn same(domain: Domain) -> Common {
        let own = VersionReading::own(&domain);
        Common { domain, old: own.clone(), new: own, unknown: 0 }
    }
}

/// How one version's values stand among those of both.
#[derive(Debug, Clone, Default)]
pub struct VersionReading {
    /// Each word's position among those of both; `None` for one that only this version has.
    words: Rows<WordId, Option<WordId>>,
    /// What a number is multiplied by.
    factor: Scaled,
    /// Where only the other version has the word "none", naming nothing is naming that.
    pub(super) none: Option<WordId>,
}

impl VersionReading {
    /// A version's own fact, alone.
    pub fn own(domain: &Domain) -> VersionReading {
        VersionReading::of_words((0..domain.words().len()).map(|word| Some(WordId::at(word))).collect())
    }

    pub(super) fn of_words(words: Rows<WordId, Option<WordId>>) -> VersionReading {
        VersionReading { words, factor: 1, none: None }
    }

    pub(super) fn of_numbers(factor: Scaled) -> VersionReading {
        VersionReading { factor, ..VersionReading::default() }
    }

    /// The bits of these words among those of both.
    pub(super) fn bits(&self, bits: u64) -> u64 {
        let here = self.words.each().filter(|(word, _)| bits & word.bit() != 0);
        here.filter_map(|(_, there)| *there).fold(0, |bits, there| bits | there.bit())
    }

    fn number(&self, number: Scaled) -> Scaled {
        if number == Scaled::MIN || number == Scaled::MAX { number } else { number.saturating_mul(self.factor) }
    }

    /// The same test of what both have.
    pub fn test(&self, test: &Test) -> Test {
        match test {
            Test::OneOf(bits) => Test::OneOf(self.bits(*bits)),
            Test::ContainsAny { any: 0, alone } => {
                let none = self.none.map_or(0, WordId::bit);
                Test::ContainsAny { any: none, alone: none | alone }
            }
            Test::ContainsAny { any, alone } => Test::ContainsAny { any: self.bits(*any), alone: self.bits(*alone) },
            Test::Between(low, high) => Test::Between(self.number(*low), self.number(*high)),
            Test::NotSure => Test::NotSure,
        }
    }

    /// The same value, where both have it.
    pub fn value(&self, value: Value) -> Option<Value> {
        match value {
            Value::Choice(word) => Some(Value::Choice((*self.words.checked(word)?)?)),
            Value::Number(number) => Some(Value::Number(self.number(number))),
            Value::Set { members: 0, doubt: false } => {
                Some(Value::Set { members: self.none.map_or(0, WordId::bit), doubt: false })
            }
            Value::Set { members, doubt } => Some(Value::Set { members: self.bits(members), doubt }),
            Value::NotSure | Value::NotApplicable => Some(value),
        }
    }
}
