//! A tree to and from whatever serde reads and writes: JSON for the command, JavaScript values for a page.
//!
//! A number is digits. Where the other side only has floats, six decimal places cross exactly, and nothing finer does:
//! so neither side prints or parses a float.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::data::number::{MOST_DECIMALS, Printed, parse_scaled};
use crate::data::tree::Text;
use crate::data::tree::{Kind, Node};

/// How deep a tree may nest: a guard nests 64 deep and its rule twice that, some levels inside a bundle.
pub const DEEPEST: usize = 144;
/// One, in units of the last decimal place that crosses.
const UNIT: f64 = 1_000_000.0;

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.kind {
            Kind::Null => to.serialize_unit(),
            Kind::Bool(flag) => to.serialize_bool(*flag),
            Kind::Number(number) => match (parse_scaled(number, 0), parse_scaled(number, MOST_DECIMALS)) {
                (Some(whole), _) => to.serialize_i64(whole),
                (None, Some(scaled)) => to.serialize_f64(decimal(scaled)),
                (None, None) => to.serialize_str(number),
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
        Within(DEEPEST).deserialize(from)
    }
}

#[expect(clippy::float_arithmetic, reason = "one division of two whole numbers, which rounds to the nearest float")]
fn decimal(scaled: i64) -> f64 {
    scaled as f64 / UNIT
}

/// A float's digits; of one that is finer than six decimal places, something that no fact takes for a number.
#[expect(clippy::float_arithmetic, reason = "checked by going back")]
pub fn digits(number: f64) -> String {
    let scaled = (number * UNIT).round() as i64;
    if decimal(scaled) == number {
        Printed(scaled, MOST_DECIMALS).to_string()
    } else {
        "finer than six places".to_owned()
    }
}

/// A node that nests so many levels at most.
#[derive(Clone, Copy)]
struct Within(usize);

impl Within {
    fn inside<E: Error>(self) -> Result<Within, E> {
        self.0.checked_sub(1).map(Within).ok_or_else(|| E::custom("this nests too deep"))
    }
}

impl<'de> DeserializeSeed<'de> for Within {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Node, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within {
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
        self.deserialize(inner)
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
        Ok(Node::new(Kind::Number(digits(number))))
    }
    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::new(Kind::Text(text.to_owned())))
    }
    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::new(Kind::Text(text)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let inside = self.inside()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(inside)? {
            items.push(item);
        }
        Ok(Node::new(Kind::List(items)))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut table: A) -> Result<Node, A::Error> {
        let inside = self.inside()?;
        let mut entries: Vec<(Text, Node)> = Vec::new();
        while let Some(key) = table.next_key::<String>()? {
            if entries.iter().any(|(known, _)| known.text == key) {
                return Err(A::Error::custom("a key stands twice"));
            }
            entries.push((Text::new(key), table.next_value_seed(inside)?));
        }
        Ok(Node::new(Kind::Table(entries)))
    }
}
