//! One of some words.

use super::kind::Kind;
use super::{Among, Authored, Common, Domain, Given, Type, UnfitTest, words};
use crate::data::finding::Finding;
use crate::data::packed::{Items, Packed};
use crate::data::shape::{Holds, may};
use crate::data::tree::Node;
use crate::model::guard::{Op, Test};
use crate::model::position::{Position, WordId};
use crate::model::value::{Scaled, Value};

/// One of these words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// In the author's order.
    pub of: Vec<String>,
}

impl Kind for Choice {
    const WORD: &str = "choice";
    const TYPE: Type = Type {
        word: Self::WORD,
        keys: &[may("of", Holds::Words, "the values of a choice or set; `not_sure` is implied")],
        help: "a choice has `of`, its words each once, and a `typical` one of them",
        packed: "['choice', string[]]",
        make: |authored: &mut Authored<'_>| Domain::Choice(Choice { of: words::authored(authored) }),
        adds: false,
    };

    fn pack(&self) -> Vec<Node> {
        vec![self.of.pack()]
    }

    fn unpack(mut items: Items) -> Option<Choice> {
        Some(Choice { of: items.part()? })
    }

    fn words(&self) -> &[String] {
        &self.of
    }

    fn is_countable(&self) -> bool {
        words::are_countable(&self.of)
    }

    fn can_be(&self, value: Value) -> bool {
        matches!(value, Value::Choice(word) if word.number() < self.of.len())
    }

    fn can_test(&self, test: &Test) -> bool {
        matches!(test, Test::OneOf(bits) if words::has(&self.of, *bits))
    }

    fn read(&self, given: &Given<'_>) -> Result<Value, Finding> {
        let word = given.word.ok_or_else(|| given.should_be("one value"))?;
        words::position(&self.of, word).map(Value::Choice).ok_or_else(|| given.unknown(given.node, word, &self.of))
    }

    fn compare(&self, op: Op, word: &str) -> Result<Test, UnfitTest> {
        words::compared(&self.of, op, word)?.map(Test::OneOf).ok_or(UnfitTest::Unknown)
    }

    fn stretches(&self, _cuts: &[Scaled]) -> Option<Vec<[Value; 2]>> {
        Some((0..self.of.len()).map(|word| [Value::Choice(WordId::at(word)); 2]).collect())
    }

    /// `x = a`, `x != a`, `x in { a, not_sure }`.
    fn among(&self, among: &Among<'_>) -> String {
        let words = |wanted: bool| -> Vec<&str> {
            let those = self.of.iter().zip(among.stretches).filter(|(_, (_, allowed))| *allowed == wanted);
            those.map(|(word, _)| word.as_str()).collect()
        };
        let id = among.fact;
        let mut named = words(true);
        if among.not_sure == Some(true) {
            named.push("not_sure");
        }
        match (named.as_slice(), words(false).as_slice(), among.not_sure) {
            ([only], _, _) => format!("{id} = {only}"),
            (_, [], _) => format!("{id} != not_sure"),
            (_, [other], Some(false) | None) => format!("{id} != {other}"),
            (some, _, _) => format!("{id} in {{ {} }}", some.join(", ")),
        }
    }

    /// Any word but the first, which means "not tried".
    fn response(&self) -> Option<Test> {
        Some(Test::OneOf((1..self.of.len().min(words::MOST_MEMBERS)).fold(0, |bits, word| bits | 1 << word)))
    }

    fn is(&self, value: Value) -> Option<Test> {
        Some(if let Value::Choice(word) = value { Test::OneOf(word.bit()) } else { Test::NotSure })
    }

    fn chain(&self) -> Option<usize> {
        Some(2)
    }

    /// The words that both know.
    fn common(&self, newer: &Choice, changes: &mut Vec<String>) -> Option<Common> {
        words::changed(&self.of, &newer.of, changes);
        let of: Vec<String> = newer.of.iter().filter(|word| self.of.contains(word)).cloned().collect();
        let (old, new) = (words::among(&self.of, &of), words::among(&newer.of, &of));
        (!of.is_empty()).then_some(Common { domain: Choice { of }.into(), old, new, unknown: 0 })
    }
}
