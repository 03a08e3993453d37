//! What somebody answered.

use crate::data::packed::{Items, Packed, tagged};
use crate::data::tree::Node;
use crate::model::position::{Position, WordId};

pub use crate::data::number::{MOST_DECIMALS, Printed, Scaled, parse_scaled};

/// What a person answered, in the terms of the fact's domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// "I'm not sure": an answer, and never read as no.
    NotSure,
    /// The question does not apply to this person.
    NotApplicable,
    /// One of the fact's words.
    Choice(WordId),
    /// Members as bits; `doubt` says that the person was not sure about the others.
    Set {
        /// Bit of each member that was named.
        members: u64,
        /// "not sure" was named too.
        doubt: bool,
    },
    /// A number, scaled.
    Number(Scaled),
}

impl Value {
    /// Bits of the members that are named.
    pub fn members(self) -> u64 {
        if let Value::Set { members, .. } = self { members } else { 0 }
    }

    /// Was "not sure" said, of all or of the others?
    pub fn has_doubt(self) -> bool {
        matches!(self, Value::NotSure | Value::Set { doubt: true, .. })
    }
}

impl Packed for Value {
    fn pack(&self) -> Node {
        match self {
            Value::NotSure => tagged("not_sure", []),
            Value::NotApplicable => tagged("not_applicable", []),
            Value::Choice(word) => tagged("choice", [word.number().pack()]),
            Value::Set { members, doubt } => tagged("set", [members.pack(), doubt.pack()]),
            Value::Number(number) => tagged("number", [number.pack()]),
        }
    }
    fn unpack(node: Node) -> Option<Value> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "not_sure" => Value::NotSure,
            "not_applicable" => Value::NotApplicable,
            "choice" => Value::Choice(WordId::at(rest.part()?)),
            "set" => Value::Set { members: rest.part()?, doubt: rest.part()? },
            "number" => Value::Number(rest.part()?),
            _ => return None,
        })
    }
}
