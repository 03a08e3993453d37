//! A tree of values with places: what TOML and JSON have in common, before it means anything.
//!
//! An authored folder and a page's bundle are both read through this one tree, so that the page checks exactly what
//! the author's machine checked.

use std::ops::Range;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::diagnostic::Place;

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
    pub fn inside(&self, part: Range<usize>) -> Option<Place> {
        let at = self.at?;
        if (at.end - at.start) as usize != self.text.len() {
            return Some(at);
        }
        let end = part.end.max(part.start + 1);
        Some(at.inside(self.text.floor_char_boundary(part.start), self.text.ceil_char_boundary(end)))
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

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.kind {
            Kind::Null => to.serialize_unit(),
            Kind::Bool(flag) => to.serialize_bool(*flag),
            Kind::Number(number) => match (number.parse::<i64>(), number.parse::<f64>()) {
                (Ok(whole), _) => to.serialize_i64(whole),
                (_, Ok(decimal)) => to.serialize_f64(decimal),
                _ => to.serialize_str(number),
            },
            Kind::Date(text) | Kind::Text(text) => to.serialize_str(text),
            Kind::List(items) => {
                let mut list = to.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Kind::Table(entries) => {
                let mut table = to.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    table.serialize_entry(&key.text, value)?;
                }
                table.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Node, D::Error> {
        from.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::new(Kind::Null))
    }
    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::new(Kind::Null))
    }
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Node, D::Error> {
        Node::deserialize(inner)
    }
    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::new(Kind::Bool(flag)))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::new(Kind::Number(number.to_string())))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::new(Kind::Number(number.to_string())))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        // Shortest text that reads back the same: 7.0 is "7", 7.5 is "7.5", on every machine.
        Ok(Node::new(Kind::Number(number.to_string())))
    }
    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::new(Kind::Text(text.to_owned())))
    }
    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::new(Kind::Text(text)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::new(Kind::List(items)))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut table: A) -> Result<Node, A::Error> {
        let mut entries: Vec<(Text, Node)> = Vec::new();
        while let Some((key, value)) = table.next_entry::<String, Node>()? {
            if entries.iter().any(|(known, _)| known.text == key) {
                return Err(A::Error::custom(format!("`{key}` stands twice")));
            }
            entries.push((Text::new(key), value));
        }
        Ok(Node::new(Kind::Table(entries)))
    }
}
