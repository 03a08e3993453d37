//! The table in each rival's own language.

pub mod json_logic;
pub mod json_rules_engine;
pub mod script;
pub mod zen;

use treatment_pathway::model::pathway::{Fact, Pathway};
use treatment_pathway::model::position::FactId;
use treatment_pathway::model::value::Scaled;

use crate::table::When;

/// How a language writes a condition.
pub trait Dialect {
    /// Text, or JSON.
    type Out;
    /// All hold; never empty.
    fn all(&self, parts: Vec<Self::Out>) -> Self::Out;
    /// Any holds; never empty.
    fn any(&self, parts: Vec<Self::Out>) -> Self::Out;
    /// Does not hold.
    fn not(&self, part: Self::Out) -> Self::Out;
    /// Always holds.
    fn always(&self) -> Self::Out;
    /// The choice is this word.
    fn is(&self, fact: &Fact, words: &[usize]) -> Self::Out;
    /// The set has one of these members.
    fn has(&self, fact: &Fact, words: &[usize]) -> Self::Out;
    /// The number is at least so much.
    fn at_least(&self, fact: &Fact, number: Scaled) -> Self::Out;
    /// The number is at most so much.
    fn at_most(&self, fact: &Fact, number: Scaled) -> Self::Out;
}

/// A condition in a language.
pub fn write<D: Dialect>(dialect: &D, pathway: &Pathway, when: &When) -> D::Out {
    let about = |fact: &FactId| &pathway.facts[*fact];
    match when {
        When::All(parts) if parts.is_empty() => dialect.always(),
        When::Any(parts) if parts.is_empty() => dialect.not(dialect.always()),
        When::All(parts) => dialect.all(parts.iter().map(|part| write(dialect, pathway, part)).collect()),
        When::Any(parts) => dialect.any(parts.iter().map(|part| write(dialect, pathway, part)).collect()),
        When::Not(part) => dialect.not(write(dialect, pathway, part)),
        When::Is(fact, words) => dialect.is(about(fact), words),
        When::Has(fact, words) => dialect.has(about(fact), words),
        When::Between(fact, low, high) => {
            let low = low.map(|low| dialect.at_least(about(fact), low));
            let high = high.map(|high| dialect.at_most(about(fact), high));
            match (low, high) {
                (Some(low), Some(high)) => dialect.all(vec![low, high]),
                (Some(one), None) | (None, Some(one)) => one,
                (None, None) => dialect.always(),
            }
        }
    }
}

/// One member or another, where a language asks for one at a time.
fn any_of<D: Dialect>(dialect: &D, words: &[usize], has: impl Fn(usize) -> D::Out) -> D::Out {
    match words {
        [only] => has(*only),
        words => dialect.any(words.iter().map(|word| has(*word)).collect()),
    }
}

/// A fact's id as a name: other languages read a dot as a way into an object.
pub fn name(fact: &Fact) -> String {
    fact.id.replace(['.', '-'], "_")
}

/// A word of a fact.
pub fn word(fact: &Fact, word: usize) -> &str {
    &fact.domain.words()[word]
}

/// A number as it is written.
pub fn number(fact: &Fact, number: Scaled) -> String {
    fact.domain.shown(number)
}

/// The same as JSON.
pub fn json_number(fact: &Fact, scaled: Scaled) -> serde_json::Value {
    number(fact, scaled).parse().map(serde_json::Value::Number).expect("a number")
}
