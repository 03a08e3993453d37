//! A [`Rule`] is a guard whose names have been looked up: facts and conditions by position, values by type.

use super::threshold::Threshold;
use super::truth::Truth;
use crate::data::packed::{Items, Packed};
use crate::data::tree::Node;
use crate::model::position::{ConditionId, FactId};
use crate::model::value::{Scaled, Value};

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
    /// What it says of an answer.
    pub fn of(&self, value: Value) -> Truth {
        match (self, value) {
            (Test::NotSure, Value::NotSure) => Truth::True,
            (Test::NotSure, Value::Set { doubt, .. }) => Truth::known(doubt),
            (Test::NotSure, _) | (_, Value::NotApplicable) => Truth::False,
            (_, Value::NotSure) => Truth::Doubt,
            (Test::OneOf(bits), Value::Choice(word)) => Truth::known(bits & word.bit() != 0),
            (Test::ContainsAny { any, alone }, Value::Set { members, doubt }) => {
                let holds = if *any == 0 { members == 0 && !doubt } else { members & any != 0 };
                let may_hold = doubt && (members == 0 || any & !alone != 0);
                if holds {
                    Truth::True
                } else if may_hold {
                    Truth::Doubt
                } else {
                    Truth::False
                }
            }
            (Test::Between(low, high), Value::Number(number)) => Truth::known((*low..=*high).contains(&number)),
            (Test::OneOf(_) | Test::ContainsAny { .. } | Test::Between(..), _) => Truth::False,
        }
    }

    /// The word for it and what it tests, packed.
    pub fn pack(&self) -> (&'static str, Vec<Node>) {
        match self {
            Test::OneOf(values) => ("is", vec![values.pack()]),
            Test::ContainsAny { any, alone } => ("has", vec![any.pack(), alone.pack()]),
            Test::Between(low, high) => ("from", vec![low.pack(), high.pack()]),
            Test::NotSure => ("not_sure", Vec::new()),
        }
    }

    /// From what was packed.
    pub fn unpack(word: &str, mut what: Items) -> Option<Test> {
        Some(match word {
            "is" => Test::OneOf(what.part()?),
            "has" => Test::ContainsAny { any: what.part()?, alone: what.part()? },
            "from" => Test::Between(what.part()?, what.part()?),
            "not_sure" => Test::NotSure,
            _ => return None,
        })
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
    /// A score is at least so much.
    AtLeast(Box<Threshold>),
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
pub trait RuleReading {
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

    /// Do the weights of what holds reach this many? Of each part what it comes to, and its weight.
    ///
    /// # Errors
    /// The domain's own.
    fn at_least(&mut self, parts: Vec<(Self::Out, Scaled)>, wanted: Scaled) -> Result<Self::Out, Self::Error>;

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
    pub fn fold<R: RuleReading>(&self, reading: &mut R) -> Result<R::Out, R::Error> {
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
            Rule::AtLeast(threshold) => {
                let parts = threshold.weighted().map(|(part, weight)| Ok((part.fold(reading)?, weight)));
                let parts = parts.collect::<Result<Vec<_>, _>>()?;
                return reading.at_least(parts, threshold.wanted);
            }
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
            Rule::AtLeast(threshold) => &threshold.parts,
        }
    }

    /// Visits its tests and names, in the order written.
    pub fn visit<'a>(&'a self, seen: &mut dyn FnMut(Leaf<'a>)) {
        match self {
            Rule::Is(fact, test) => seen(Leaf::Is(*fact, test)),
            Rule::Named(condition) => seen(Leaf::Named(*condition)),
            Rule::Not(_) | Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) | Rule::AtLeast(_) => {
                self.parts().iter().for_each(|part| part.visit(seen));
            }
        }
    }

    /// Visits the scores that it compares, in the order written.
    pub fn scores<'a>(&'a self, seen: &mut dyn FnMut(&'a Threshold)) {
        if let Rule::AtLeast(threshold) = self {
            seen(threshold);
        }
        self.parts().iter().for_each(|part| part.scores(seen));
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
            Rule::AtLeast(threshold) => {
                let parts = threshold.parts.iter().map(|part| part.map(leaf)).collect();
                Rule::AtLeast(Box::new(Threshold { parts, ..(**threshold).clone() }))
            }
        }
    }
}
