//! What every type of fact says of itself.

use super::{Among, Authored, Choice, Common, Domain, Given, TYPES, UnfitTest};
use crate::data::finding::Finding;
use crate::data::packed::Items;
use crate::data::shape::Key;
use crate::data::tree::{Kind as NodeKind, Node};
use crate::model::guard::{Op, Test};
use crate::model::value::{Scaled, Value};

/// A type of fact, as an author knows it.
#[derive(Debug)]
pub struct Type {
    /// What the format calls it.
    pub word: &'static str,
    /// What `[facts.ID]` says of such a fact, besides what every fact does.
    pub keys: &'static [Key],
    /// What such a fact has, for whoever wrote something else.
    pub help: &'static str,
    /// Its packed form, as a type of the page.
    pub packed: &'static str,
    /// Its values as they are written. What does not fit is told, and filled with something harmless.
    pub make: fn(&mut Authored<'_>) -> Domain,
    /// Are values added to others, so that urgency may rise with any more of them?
    pub adds: bool,
}

impl Type {
    /// The type of this word; the first where there is none, which the format has reported.
    pub fn of(word: &str) -> &'static Type {
        TYPES.iter().find(|of| of.word == word).unwrap_or(&&Choice::TYPE)
    }
}

/// What a type says of its own domains, each a method of [`Domain`]. What few types have is nothing for the others.
pub(super) trait Kind: Clone + PartialEq + Into<Domain> {
    /// Apart from the rest, which a page would carry with it.
    const WORD: &str;
    const TYPE: Type;
    fn pack(&self) -> Vec<Node>;
    fn unpack(items: Items) -> Option<Self>;
    fn is_countable(&self) -> bool;
    fn can_be(&self, value: Value) -> bool;
    fn can_test(&self, test: &Test) -> bool;
    fn read(&self, given: &Given<'_>) -> Result<Value, Finding>;
    fn compare(&self, op: Op, word: &str) -> Result<Test, UnfitTest>;

    fn kind(&self) -> &'static str {
        Self::WORD
    }
    fn words(&self) -> &[String] {
        &[]
    }
    fn is_set(&self) -> bool {
        false
    }
    fn exclusive(&self) -> u64 {
        0
    }
    fn has_order(&self) -> bool {
        false
    }
    fn bounds(&self) -> Option<[Node; 3]> {
        None
    }
    fn number(&self, _number: Scaled) -> Node {
        Node::new(NodeKind::Null)
    }
    fn stretches(&self, _cuts: &[Scaled]) -> Option<Vec<[Value; 2]>> {
        None
    }
    fn among(&self, _among: &Among<'_>) -> String {
        String::new()
    }
    fn response(&self) -> Option<Test> {
        None
    }
    fn is(&self, _value: Value) -> Option<Test> {
        None
    }
    fn chain(&self) -> Option<usize> {
        None
    }
    fn common(&self, newer: &Self, _changes: &mut Vec<String>) -> Option<Common> {
        (self == newer).then(|| Common::same(self.clone().into()))
    }
}
