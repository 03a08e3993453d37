//! A [`Rule`] is a guard whose names have been looked up: facts and conditions by position, values by type.

use crate::model::position::{ConditionId, FactId};
use crate::model::value::{Domain, Scaled};

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

impl Test {
    /// Can a fact of this domain be tested so?
    pub fn is_of(&self, domain: &Domain) -> bool {
        match (domain, self) {
            (_, Test::NotSure) | (Domain::Number { .. }, Test::Between(..)) => true,
            (Domain::Choice { .. }, Test::OneOf(bits)) => domain.has_members(*bits),
            (Domain::Set { .. }, Test::ContainsAny { any, alone }) => domain.has_members(any | alone),
            (Domain::Choice { .. } | Domain::Set { .. } | Domain::Number { .. }, _) => false,
        }
    }
}

/// A typed guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// A test of a fact.
    Is(FactId, Test),
    /// A condition of the pathway.
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

/// What a rule is made of in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf<'a> {
    /// A test of a fact.
    Is(FactId, &'a Test),
    /// A condition of the pathway.
    Named(ConditionId),
}

/// How the parts of a rule are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// `and`
    All,
    /// `or`
    Any,
}

/// What a rule comes to in some domain: one person's truth, a diagram. [`Rule::fold`] asks for each part once, from the
/// first to the last.
pub trait Reading {
    /// What a rule comes to.
    type Out;
    /// Why it could not be found.
    type Error;

    /// A test of a fact.
    ///
    /// # Errors
    /// The domain's own.
    fn test(&mut self, fact: FactId, test: &Test) -> Result<Self::Out, Self::Error>;

    /// A condition.
    ///
    /// # Errors
    /// The domain's own.
    fn named(&mut self, condition: ConditionId) -> Result<Self::Out, Self::Error>;

    /// The opposite.
    ///
    /// # Errors
    /// The domain's own.
    fn not(&mut self, inner: Self::Out) -> Result<Self::Out, Self::Error>;

    /// With doubt counted as true.
    ///
    /// # Errors
    /// The domain's own.
    fn possibly(&mut self, inner: Self::Out) -> Result<Self::Out, Self::Error>;

    /// Of no parts at all: true of all of them, false of any.
    fn nothing(&mut self, join: Join) -> Self::Out;

    /// Of some parts and one more.
    ///
    /// # Errors
    /// The domain's own.
    fn join(&mut self, join: Join, before: Self::Out, part: Self::Out) -> Result<Self::Out, Self::Error>;

    /// Can no further part change this?
    fn decided(&self, _join: Join, _so_far: &Self::Out) -> bool {
        false
    }
}

impl Rule {
    /// What the rule comes to in a domain.
    ///
    /// # Errors
    /// The domain's own.
    pub fn fold<R: Reading>(&self, reading: &mut R) -> Result<R::Out, R::Error> {
        let (join, parts) = match self {
            Rule::Is(fact, test) => return reading.test(*fact, test),
            Rule::Named(condition) => return reading.named(*condition),
            Rule::Not(inner) => {
                let inner = inner.fold(reading)?;
                return reading.not(inner);
            }
            Rule::Possibly(inner) => {
                let inner = inner.fold(reading)?;
                return reading.possibly(inner);
            }
            Rule::And(parts) => (Join::All, parts),
            Rule::Or(parts) => (Join::Any, parts),
        };
        let mut so_far = reading.nothing(join);
        for part in parts {
            let part = part.fold(reading)?;
            so_far = reading.join(join, so_far, part)?;
            if reading.decided(join, &so_far) {
                break;
            }
        }
        Ok(so_far)
    }

    /// The rules that it is directly made of; a test and a name have none.
    pub fn parts(&self) -> &[Rule] {
        match self {
            Rule::Is(..) | Rule::Named(_) => &[],
            Rule::Not(inner) | Rule::Possibly(inner) => std::slice::from_ref(inner),
            Rule::And(parts) | Rule::Or(parts) => parts,
        }
    }

    /// Visits its tests and names, in the order written.
    pub fn visit<'a>(&'a self, seen: &mut dyn FnMut(Leaf<'a>)) {
        match self {
            Rule::Is(fact, test) => seen(Leaf::Is(*fact, test)),
            Rule::Named(condition) => seen(Leaf::Named(*condition)),
            Rule::Not(_) | Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) => {
                self.parts().iter().for_each(|part| part.visit(seen));
            }
        }
    }

    /// The same rule with other tests and names in the place of its own.
    pub fn map(&self, leaf: &mut dyn FnMut(Leaf<'_>) -> Rule) -> Rule {
        match self {
            Rule::Is(fact, test) => leaf(Leaf::Is(*fact, test)),
            Rule::Named(condition) => leaf(Leaf::Named(*condition)),
            Rule::Not(inner) => Rule::Not(Box::new(inner.map(leaf))),
            Rule::Possibly(inner) => Rule::Possibly(Box::new(inner.map(leaf))),
            Rule::And(parts) => Rule::And(parts.iter().map(|part| part.map(leaf)).collect()),
            Rule::Or(parts) => Rule::Or(parts.iter().map(|part| part.map(leaf)).collect()),
        }
    }
}
