//! What a type is handed: an answer, a fact as authored, some of its values; and what it says of a value that is none.

use crate::data::finding::{Finding, Place};
use crate::data::tree::{Node, Text};
use crate::model::id::did_you_mean;
use crate::model::value::Value;

/// An answer as it was given.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The fact's id.
    pub fact: &'a str,
    /// "Not sure" is no answer to it.
    pub certain: bool,
    /// The answer.
    pub node: &'a Node,
    /// The same, where it is one word.
    pub word: Option<&'a str>,
}

impl Given<'_> {
    /// It is another kind of thing.
    pub(super) fn should_be(&self, wanted: &str) -> Finding {
        let message = format!("`{}` should be {wanted}, not {}", self.fact, self.node.kind_word());
        Finding::error("type-mismatch", self.node.at, message)
            .help(format!("write {wanted}, or `\"not_sure\"` where it may be"))
    }

    /// A word that is none of these.
    pub(super) fn unknown(&self, node: &Node, word: &str, words: &[String]) -> Finding {
        let known = words.iter().map(String::as_str).chain((!self.certain).then_some("not_sure"));
        Finding::error("unknown-value", node.at, format!("`{}` cannot be `{word}`", self.fact))
            .help(did_you_mean(word, known))
    }
}

/// Why a comparison with a word means nothing, and the way out where a type knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnfitTest {
    /// Its values have no size.
    Order,
    /// It is none of the kind that the fact's values are.
    Kind(String),
    /// It lies beyond the first or the last value.
    Range(String),
    /// It is no word of the fact.
    Unknown,
}

/// A fact as authored.
pub struct Authored<'a> {
    /// `[facts.ID]`.
    pub fact: &'a Node,
    /// The question may not apply, and is answered "does not apply" then.
    pub may_not_apply: bool,
    /// Is told what does not fit, and where that stands.
    pub wrong: &'a mut dyn FnMut(Option<Place>, String),
}

impl Authored<'_> {
    /// Something does not fit.
    pub(super) fn wrong(&mut self, at: Option<Place>, message: String) {
        (self.wrong)(at, message);
    }

    /// The word behind a key.
    pub(super) fn word(&self, key: &str) -> Option<Text> {
        self.fact.get(key).and_then(Node::word)
    }

    /// The words behind a key.
    pub(super) fn words(&self, key: &str) -> Vec<Text> {
        self.fact.get(key).map(Node::words).unwrap_or_default()
    }

    /// Where a key's value stands.
    pub(super) fn place(&self, key: &str) -> Option<Place> {
        self.fact.get(key).and_then(|value| value.at)
    }
}

/// Some of a fact's stretches, to be said in the language of guards.
#[derive(Debug, Clone, Copy)]
pub struct Among<'a> {
    /// The fact's id.
    pub fact: &'a str,
    /// Each, and is it one of them?
    pub stretches: &'a [([Value; 2], bool)],
    /// Is "not sure"? `None` where it is no answer.
    pub not_sure: Option<bool>,
}
