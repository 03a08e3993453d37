//! A tree of values with places: what TOML and JSON have in common, before it means anything.
//!
//! An authored folder and a page's bundle are both read through this one tree, so that the page checks exactly what
//! the author's machine checked.

use crate::data::finding::Place;
use crate::data::span::Span;

/// How deep tables and lists may nest.
pub const DEEPEST: usize = 32;

/// A text and where it stands.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// The text itself.
    pub text: String,
    /// Place of its first to last character (inside the quotes, where it is written without escapes).
    pub at: Option<Place>,
}

impl Text {
    /// A text without a place.
    pub fn new(text: impl Into<String>) -> Text {
        Text { text: text.into(), at: None }
    }

    /// The place of a part of it; of the whole, where it is written with escapes and a part cannot be told.
    pub fn inside(&self, part: Span) -> Option<Place> {
        self.at.map(|at| at.inside(&self.text, part))
    }
}

/// Texts are the same when they read the same, wherever they stand.
impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        self.text == other.text
    }
}
impl Eq for Text {}

/// One value of the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub at: Option<Place>,
}

/// The kinds of value.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// JSON's null.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, as it is written: never a float.
    Number(String),
    /// A date, as it is written.
    Date(String),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Node>),
    /// Keys and values in the author's order.
    Table(Vec<(Text, Node)>),
}

impl Node {
    /// A node without a place.
    pub fn new(kind: Kind) -> Node {
        Node { kind, at: None }
    }

    /// An empty table.
    pub fn table() -> Node {
        Node::new(Kind::Table(Vec::new()))
    }

    /// The value of a key, when this is a table that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|(name, _)| name.text == key).map(|(_, value)| value)
    }

    /// Takes the value of a key out, when this is a table that has it.
    pub fn take(&mut self, key: &str) -> Option<Node> {
        let Kind::Table(entries) = &mut self.kind else { return None };
        let position = entries.iter().position(|(name, _)| name.text == key)?;
        Some(entries.swap_remove(position).1)
    }

    /// Keys and values; none when this is no table.
    pub fn entries(&self) -> &[(Text, Node)] {
        if let Kind::Table(entries) = &self.kind { entries } else { &[] }
    }

    /// Items; none when this is no list.
    pub fn items(&self) -> &[Node] {
        if let Kind::List(items) = &self.kind { items } else { &[] }
    }

    /// The text, when this is one (or a date).
    pub fn text(&self) -> Option<Text> {
        match &self.kind {
            Kind::Text(text) | Kind::Date(text) => Some(Text { text: text.clone(), at: self.at }),
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::List(_) | Kind::Table(_) => None,
        }
    }

    /// Text, number or yes/no as one word, for values that may be written either way (`of = [1, 2]`).
    pub fn word(&self) -> Option<Text> {
        match &self.kind {
            Kind::Number(number) => Some(Text { text: number.clone(), at: self.at }),
            Kind::Bool(flag) => Some(Text { text: flag.to_string(), at: self.at }),
            Kind::Text(_) | Kind::Date(_) => self.text(),
            Kind::Null | Kind::List(_) | Kind::Table(_) => None,
        }
    }

    /// The words of a list; one word is a list of one.
    pub fn words(&self) -> Vec<Text> {
        let one = self.word().into_iter();
        one.chain(self.items().iter().filter_map(Node::word)).collect()
    }

    /// Is this the key's `true`?
    pub fn flag(&self, key: &str) -> bool {
        self.get(key).is_some_and(|value| value.kind == Kind::Bool(true))
    }

    /// What this is, in an author's words.
    pub fn kind_word(&self) -> &'static str {
        match self.kind {
            Kind::Null => "nothing",
            Kind::Bool(_) => "true or false",
            Kind::Number(_) => "a number",
            Kind::Date(_) => "a date",
            Kind::Text(_) => "a text",
            Kind::List(_) => "a list",
            Kind::Table(_) => "a table",
        }
    }
}
