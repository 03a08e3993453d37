//! A [`Rule`] is a guard whose names have been looked up: facts and conditions by position, values by type.

use crate::model::position::{ConditionId, FactId};
use crate::model::value::Scaled;

/// What one comparison tests, in the terms of its fact's domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// The choice is one of these positions (bits).
    OneOf(u64),
    /// The set contains any of these members; with no bit at all: the set is empty.
    ContainsAny {
        /// Bits of the members.
        any: u64,
        /// Those among them that stand alone, and so are out of the question beside another member.
        alone: u64,
    },
    /// The number lies in `low..=high`.
    Between(Scaled, Scaled),
    /// The answer is "not sure".
    NotSure,
}

/// A typed guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// A test of the fact at this position.
    Is(FactId, Test),
    /// The condition at this position of [`crate::model::pathway::Pathway::conditions`].
    Named(ConditionId),
    /// Does not hold.
    Not(Box<Rule>),
    /// All hold.
    And(Vec<Rule>),
    /// Any holds.
    Or(Vec<Rule>),
    /// Doubt counts as true.
    Possibly(Box<Rule>),
}
