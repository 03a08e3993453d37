//! A tree to and from whatever serde reads and writes, for the command; a page has its own border, `web`.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::tree::{Kind, Node, Text};

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
