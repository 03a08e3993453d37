//! Any of some words together.

use super::kind::Kind;
use super::{Authored, Common, Domain, Given, Type, UnfitTest, words};
use crate::data::finding::Finding;
use crate::data::packed::{Items, Packed};
use crate::data::shape::{Holds, may};
use crate::data::tree::{Kind as NodeKind, Node};
use crate::model::guard::{Op, Test};
use crate::model::position::{Position, WordId};
use crate::model::value::Value;

/// Any of these words together; an `exclusive` one stands alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// In the author's order.
    pub of: Vec<String>,
    /// Bits of the members that exclude all others (`none`, `not_done`).
    pub exclusive: u64,
}

fn exclusive(authored: &mut Authored<'_>) -> u64 {
    let (of, mut bits) = (authored.words("of"), 0);
    for word in authored.words("exclusive") {
        match of.iter().take(words::MOST_MEMBERS).position(|known| *known == word) {
            Some(position) => bits |= 1u64 << position,
            None => authored.wrong(word.at, format!("names `{}` as exclusive, which is not in `of`", word.text)),
        }
    }
    bits
}

impl Kind for Set {
    const WORD: &str = "set";
    const TYPE: Type = Type {
        word: Self::WORD,
        keys: &[may("exclusive", Holds::Words, "members of a set that exclude all others")],
        help: "a set has `of`, the words it may hold, perhaps `exclusive`, and a `typical` list",
        packed: "['set', string[], number[]]",
        make: |authored: &mut Authored<'_>| {
            Domain::Set(Set { of: words::authored(authored), exclusive: exclusive(authored) })
        },
        adds: true,
    };

    fn pack(&self) -> Vec<Node> {
        vec![self.of.pack(), self.exclusive.pack()]
    }

    fn unpack(mut items: Items) -> Option<Set> {
        Some(Set { of: items.part()?, exclusive: items.part()? })
    }

    fn words(&self) -> &[String] {
        &self.of
    }

    fn is_set(&self) -> bool {
        true
    }

    fn exclusive(&self) -> u64 {
        self.exclusive
    }

    fn is_countable(&self) -> bool {
        words::are_countable(&self.of)
    }

    fn can_be(&self, value: Value) -> bool {
        matches!(value, Value::Set { members, .. } if words::has(&self.of, members))
    }

    fn can_test(&self, test: &Test) -> bool {
        matches!(test, Test::ContainsAny { any, alone } if words::has(&self.of, any | alone))
    }

    /// One member, or a list of them; with "not sure" in it there is doubt about the others.
    fn read(&self, given: &Given<'_>) -> Result<Value, Finding> {
        let items = match (given.word, &given.node.kind) {
            (Some(_), _) => std::slice::from_ref(given.node),
            (None, NodeKind::List(items)) => items,
            (None, _) => return Err(given.should_be("a list of words")),
        };
        let (mut members, mut doubt) = (0u64, false);
        let one = |item: &'_ Node| Given { node: item, ..*given }.should_be("words");
        let named = items.iter().map(|item| Ok((item.word().ok_or_else(|| one(item))?.text, item)));
        let named = named.collect::<Result<Vec<_>, Finding>>()?;
        for (word, node) in &named {
            match words::position(&self.of, word) {
                Some(position) => members |= position.bit(),
                None if word == "not_sure" && !given.certain => doubt = true,
                None if word == "none" && named.len() == 1 => {}
                None => return Err(given.unknown(node, word, &self.of)),
            }
        }
        if members & self.exclusive != 0 && (members.count_ones() > 1 || doubt) {
            let at = items.first().and_then(|node| node.at);
            let alone = words::members(&self.of, members & self.exclusive).next().unwrap_or_default();
            let message = format!("in `{}`, `{alone}` stands alone", given.fact);
            return Err(
                Finding::error("type-mismatch", at, message).help("leave it out, or leave the others out".to_owned())
            );
        }
        if members == 0 && doubt {
            return Ok(Value::NotSure);
        }
        if members == 0
            && let Some(none) = words::position(&self.of, "none")
        {
            members = none.bit();
        }
        Ok(Value::Set { members, doubt })
    }

    fn compare(&self, op: Op, word: &str) -> Result<Test, UnfitTest> {
        match words::compared(&self.of, op, word)? {
            Some(any) => Ok(Test::ContainsAny { any, alone: any & self.exclusive }),
            None if word == "none" => Ok(Test::ContainsAny { any: 0, alone: 0 }),
            None => Err(UnfitTest::Unknown),
        }
    }

    fn is(&self, value: Value) -> Option<Test> {
        Some(match value {
            Value::Set { members, .. } => Test::ContainsAny { any: members, alone: self.exclusive },
            Value::NotSure | Value::NotApplicable | Value::Choice(_) | Value::Number(_) => Test::NotSure,
        })
    }

    fn chain(&self) -> Option<usize> {
        Some(1)
    }

    /// The members that either knows: nobody who is compared names one that only one of them does.
    fn common(&self, newer: &Set, changes: &mut Vec<String>) -> Option<Common> {
        words::changed(&self.of, &newer.of, changes);
        let only_before = self.of.iter().filter(|word| !newer.of.contains(word));
        let of: Vec<String> = newer.of.iter().chain(only_before).cloned().collect();
        if of.len() > words::MOST_MEMBERS {
            return None;
        }
        let (mut old, mut new) = (words::among(&self.of, &of), words::among(&newer.of, &of));
        let (alone, now_alone) = (old.bits(self.exclusive), new.bits(newer.exclusive));
        let (mut exclusive, mut unknown) = (alone | now_alone, 0);
        for (position, word) in of.iter().enumerate() {
            let (before, after) = (self.of.contains(word), newer.of.contains(word));
            match (before && after, alone >> position & 1, now_alone >> position & 1) {
                (false, _, _) if word == "none" => {
                    exclusive |= 1 << position;
                    let other = if before { &mut new } else { &mut old };
                    other.none = Some(WordId::at(position));
                }
                (false, _, _) => unknown |= 1 << position,
                (true, 0, 1) => changes.push(format!("`{word}` now stands alone")),
                (true, 1, 0) => changes.push(format!("`{word}` no longer stands alone")),
                (true, _, _) => {}
            }
        }
        Some(Common { domain: Set { of, exclusive }.into(), old, new, unknown })
    }
}
