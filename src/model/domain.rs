//! What a fact can be. Each type of fact is one file here, and answers whatever others ask about it: how it is written,
//! read, compared, proved and told. Nobody else asks which type it is. CONTRIBUTING.md says how to add one.

mod choice;
mod common;
mod given;
mod kind;
mod number;
mod numbers;
mod set;
mod words;

use crate::data::finding::Finding;
use crate::data::packed::{Items, Packed, list};
use crate::data::shape::Key;
use crate::data::tree::Node;
use crate::model::guard::{Op, Test};
use crate::model::position::{Position, WordId};
use crate::model::value::{Scaled, Value};
pub use choice::Choice;
pub use common::{Common, VersionReading};
pub use given::{Among, Authored, Given, UnfitTest};
use kind::Kind;
pub use kind::Type;
pub use number::Number;
pub use set::Set;
pub use words::MOST_MEMBERS;

/// Makes the domain of its types, and whatever lists them.
macro_rules! types {
    ($($(#[$about:meta])* $name:ident,)*) => {
        /// The values a fact can take, beside "not sure".
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Domain {
            $($(#[$about])* $name($name),)*
        }

        /// Every type, as an author knows it.
        pub const TYPES: &[&Type] = &[$(&$name::TYPE),*];
        /// What the format calls them.
        pub const WORDS: &[&str] = &[$($name::WORD),*];
        /// The keys of each.
        pub const KEYS: &[&[Key]] = &[$($name::TYPE.keys),*];

        $(impl From<$name> for Domain {
            fn from(its: $name) -> Domain {
                Domain::$name(its)
            }
        })*

        impl Packed for Domain {
            fn pack(&self) -> Node {
                list(self.kind(), ask!(self, its => its.pack()).into_iter())
            }
            fn unpack(node: Node) -> Option<Domain> {
                let (word, rest) = Items::tagged(node)?;
                $(if word == $name::WORD {
                    return $name::unpack(rest).map(Domain::$name);
                })*
                None
            }
        }

        impl Domain {
    /// It as a number, when it is one.
    pub fn as_number(&self) -> Option<&Number> {
        if let Domain::Number(number) = self { Some(number) } else { None }
    }

            /// What two versions of a fact have in common, and what has changed, in words; `None` when they share no
            /// value.
            pub fn common(&self, newer: &Domain, changes: &mut Vec<String>) -> Option<Common> {
                match (self, newer) {
                    $((Domain::$name(old), Domain::$name(new)) => old.common(new, changes),)*
                    _ => None,
                }
            }
        }
    };
}

/// Hands a question about a domain to its type.
macro_rules! ask {
    ($domain:expr, $its:ident => $answer:expr) => {
        match $domain {
            Domain::Choice($its) => $answer,
            Domain::Set($its) => $answer,
            Domain::Number($its) => $answer,
        }
    };
}

types! {
    /// One of some words.
    Choice,
    /// Any of some words together.
    Set,
    /// A number between two bounds.
    Number,
}

impl Domain {
    /// One of these words.
    pub fn one_of(of: Vec<String>) -> Domain {
        Domain::Choice(Choice { of })
    }

    /// What the format calls its type.
    pub fn kind(&self) -> &'static str {
        ask!(self, its => its.kind())
    }

    /// Its words, in the author's order; none where it has none.
    pub fn words(&self) -> &[String] {
        ask!(self, its => its.words())
    }

    /// Position of a word among [`Domain::words`].
    pub fn position(&self, word: &str) -> Option<WordId> {
        words::position(self.words(), word)
    }

    /// The word at this position.
    pub fn text(&self, word: WordId) -> &str {
        self.words().get(word.number()).map_or("", String::as_str)
    }

    /// The words of these bits.
    pub fn members(&self, bits: u64) -> impl Iterator<Item = &str> {
        words::members(self.words(), bits)
    }

    /// The words that an answer names; `None` for a number, and for "not sure".
    pub fn named(&self, value: Value) -> Option<impl Iterator<Item = &str>> {
        match value {
            Value::Choice(word) => Some(self.members(word.bit())),
            Value::Set { members, .. } => Some(self.members(members)),
            Value::NotSure | Value::NotApplicable | Value::Number(_) => None,
        }
    }

    /// Several of its words may be said together.
    pub fn is_set(&self) -> bool {
        ask!(self, its => its.is_set())
    }

    /// Bits of the members that stand alone.
    pub fn exclusive(&self) -> u64 {
        ask!(self, its => its.exclusive())
    }

    /// Its values follow each other by themselves, as numbers do.
    pub fn has_order(&self) -> bool {
        ask!(self, its => its.has_order())
    }

    /// Its first value, its last, and what lies between two neighbours, as they are written; of words there is none.
    pub fn bounds(&self) -> Option<[Node; 3]> {
        ask!(self, its => its.bounds())
    }

    /// A number of it, as a facts file has it.
    pub fn number(&self, number: Scaled) -> Node {
        ask!(self, its => its.number(number))
    }

    /// The same, as text.
    pub fn shown(&self, number: Scaled) -> String {
        self.number(number).word().map(|word| word.text).unwrap_or_default()
    }

    /// An answer, as a facts file has it.
    pub fn write(&self, value: Value) -> Node {
        match value {
            Value::NotSure => Node::from("not_sure"),
            Value::NotApplicable => Node::from("not_applicable"),
            Value::Choice(word) => Node::from(self.text(word)),
            Value::Set { members, doubt } => {
                Node::from(self.members(members).chain(doubt.then_some("not_sure")).collect::<Vec<_>>())
            }
            Value::Number(number) => self.number(number),
        }
    }

    /// Its values can be counted through.
    pub fn is_countable(&self) -> bool {
        ask!(self, its => its.is_countable())
    }

    /// Can it be answered like this? "Not sure" and "does not apply" are read like any answer.
    pub fn can_be(&self, value: Value) -> bool {
        matches!(value, Value::NotSure | Value::NotApplicable) || ask!(self, its => its.can_be(value))
    }

    /// Can it be tested so?
    pub fn can_test(&self, test: &Test) -> bool {
        *test == Test::NotSure || ask!(self, its => its.can_test(test))
    }

    /// Reads an answer that is neither "not sure" nor "does not apply".
    ///
    /// # Errors
    /// It is none of its values.
    pub fn read(&self, given: &Given<'_>) -> Result<Value, Finding> {
        ask!(self, its => its.read(given))
    }

    /// What a comparison with a word means; `!=` is the opposite of `=`, and said by whoever asks.
    ///
    /// # Errors
    /// Why it means nothing.
    pub fn compare(&self, op: Op, word: &str) -> Result<Test, UnfitTest> {
        ask!(self, its => its.compare(op, word))
    }

    /// Its values as the children of one variable: first and last of those that no test tells apart, where tests of
    /// numbers begin or end at these cuts. `None` where each word is a variable of its own.
    pub fn stretches(&self, cuts: &[Scaled]) -> Option<Vec<[Value; 2]>> {
        ask!(self, its => its.stretches(cuts))
    }

    /// Its first value; of a set, nothing.
    pub fn first(&self) -> Value {
        let nothing = Value::Set { members: 0, doubt: false };
        self.stretches(&[]).and_then(|all| all.first().map(|[low, _]| *low)).unwrap_or(nothing)
    }

    /// What "none of these" says: the first word; of a set, its first member that stands alone, or nothing at all. There is
    /// none of a number.
    pub fn none(&self) -> Option<Value> {
        let alone = self.exclusive() & self.exclusive().wrapping_neg();
        let none = || if self.is_set() { Value::Set { members: alone, doubt: false } } else { self.first() };
        (!self.words().is_empty()).then(none)
    }

    /// What one of its words says by itself; of a set, that member and no other.
    pub fn word(&self, word: &str) -> Option<Value> {
        let position = self.position(word)?;
        let set = || Value::Set { members: position.bit(), doubt: false };
        Some(if self.is_set() { set() } else { Value::Choice(position) })
    }

    /// Some of these stretches in the language of guards.
    pub fn among(&self, among: &Among<'_>) -> String {
        ask!(self, its => its.among(among))
    }

    /// Who has responded to a treatment, of whose responses this is the fact; `None` where it can be none.
    pub fn response(&self) -> Option<Test> {
        ask!(self, its => its.response())
    }

    /// Who has certainly answered like this; `None` where a single value says nothing by itself.
    pub fn is(&self, value: Value) -> Option<Test> {
        ask!(self, its => its.is(value))
    }

    /// How many of its values make a chain of `raises`, at least; `None` where there is none.
    pub fn chain(&self) -> Option<usize> {
        ask!(self, its => its.chain())
    }
}
