//! What a fact's own keys promise of everybody: each chain of `raises`, and each value of `signs`, is
//! one more safety rule.

use super::{AuthoredFact, Chain, Document, Place, Text};
use crate::model::position::{FactId, Position, SafetyId};

/// A safety rule that a fact states.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise<'a> {
    /// Made of its key, its fact and its number; nothing that is written can have such an id.
    pub id: String,
    /// Position of the fact.
    pub fact: FactId,
    /// What is promised.
    pub what: Promised<'a>,
    /// Where.
    pub at: Option<Place>,
}

/// What is promised.
#[derive(Debug, Clone, PartialEq)]
pub enum Promised<'a> {
    /// Urgency never falls along this chain.
    Rises(&'a Chain),
    /// Whoever has this value ends at least this urgent.
    Means {
        /// The value.
        value: &'a Text,
        /// The urgency.
        urgency: &'a Text,
    },
}

impl Document {
    /// Every promise, in the order of the facts. They are proved after the rules of `[[safety]]`.
    pub fn promises(&self) -> impl Iterator<Item = Promise<'_>> {
        self.facts.each().flat_map(|(position, fact)| chains(position, fact).chain(signs(position, fact)))
    }

    /// Where a safety rule stands, by its position: those written, those promised, those that contradictions stand for.
    pub fn rule_at(&self, rule: SafetyId) -> Option<Place> {
        let written = self.safety.iter().map(|rule| rule.id.at);
        let promised = self.promises().map(|promise| promise.at);
        written.chain(promised).chain(self.stood_for()).nth(rule.number()).flatten()
    }

    fn stood_for(&self) -> impl Iterator<Item = Option<Place>> {
        self.contradictions.iter().flat_map(|each| {
            let rules = usize::from(each.shows.is_some()) + usize::from(!each.never_show.is_empty());
            std::iter::repeat_n(each.id.at, rules)
        })
    }

    /// How many safety rules there are, whatever they come from.
    pub fn rules(&self) -> usize {
        self.safety.len() + self.promises().count() + self.stood_for().count()
    }
}

fn chains(position: FactId, fact: &AuthoredFact) -> impl Iterator<Item = Promise<'_>> {
    fact.raises.iter().enumerate().map(move |(number, chain)| {
        let id = match number {
            0 => format!("raises:{}", fact.id.text),
            later => format!("raises:{}.{}", fact.id.text, later + 1),
        };
        Promise { id, fact: position, what: Promised::Rises(chain), at: chain.at.or(fact.id.at) }
    })
}

/// Signs of one value are of one urgency; where they are not, that is a finding, and nothing is proved.
fn signs(position: FactId, fact: &AuthoredFact) -> impl Iterator<Item = Promise<'_>> {
    fact.signs.iter().filter_map(move |signs| {
        let (_, urgency) = signs.of.first()?;
        let value = &signs.value;
        let id = format!("signs:{}.{}", fact.id.text, value.text);
        Some(Promise { id, fact: position, what: Promised::Means { value, urgency }, at: value.at })
    })
}
