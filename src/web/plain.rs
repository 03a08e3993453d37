//! What crosses the border: values as JSON has them, with no class, no `Map` and nothing undefined.
//!
//! A number crosses as the digits JavaScript writes and reads: nothing here calculates with it.

use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use crate::document::tree::{DEEPEST, Kind, Node, Text};

/// A JavaScript value; `None` when it holds what JSON does not have, or nests too deep.
pub fn read(value: &JsValue) -> Option<Node> {
    // The pathway in a bundle may be as deep as a document, and stands one level inside.
    read_within(value, DEEPEST + 1)
}

fn read_within(value: &JsValue, levels: usize) -> Option<Node> {
    let kind = if value.is_null() || value.is_undefined() {
        Kind::Null
    } else if let Some(flag) = value.as_bool() {
        Kind::Bool(flag)
    } else if let Some(text) = value.as_string() {
        Kind::Text(text)
    } else if value.as_f64().is_some() {
        Kind::Number(JSON::stringify(value).ok()?.into())
    } else if Array::is_array(value) {
        let (items, inside) = (value.unchecked_ref::<Array>(), levels.checked_sub(1)?);
        let items = (0..items.length()).map(|position| read_within(&items.get(position), inside));
        Kind::List(items.collect::<Option<_>>()?)
    } else if value.is_object() {
        let (entries, inside) = (Object::entries(value.unchecked_ref()), levels.checked_sub(1)?);
        let entries = (0..entries.length()).map(|position| {
            let entry: Array = entries.get(position).unchecked_into();
            Some((Text::new(entry.get(0).as_string()?), read_within(&entry.get(1), inside)?))
        });
        Kind::Table(entries.collect::<Option<_>>()?)
    } else {
        return None;
    };
    Some(Node::new(kind))
}

/// A plain object. One JSON text crosses faster than its many parts would.
pub fn write(object: impl Into<Node>) -> Result<JsValue, JsValue> {
    let mut json = String::new();
    write_into(&mut json, &object.into());
    JSON::parse(&json)
}

fn write_into(json: &mut String, node: &Node) {
    match &node.kind {
        Kind::Null => json.push_str("null"),
        Kind::Bool(flag) => json.push_str(if *flag { "true" } else { "false" }),
        Kind::Number(number) => json.push_str(number),
        Kind::Text(text) | Kind::Date(text) => quote(json, text),
        Kind::List(items) => {
            json.push('[');
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    json.push(',');
                }
                write_into(json, item);
            }
            json.push(']');
        }
        Kind::Table(entries) => {
            json.push('{');
            for (position, (key, value)) in entries.iter().enumerate() {
                if position > 0 {
                    json.push(',');
                }
                quote(json, &key.text);
                json.push(':');
                write_into(json, value);
            }
            json.push('}');
        }
    }
}

fn quote(json: &mut String, text: &str) {
    json.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => json.extend(['\\', sign]),
            '\n' => json.push_str("\\n"),
            ..' ' => {
                json.push_str("\\u00");
                json.extend(
                    [sign as u32 >> 4, sign as u32 & 15].map(|digit| char::from_digit(digit, 16).unwrap_or('0')),
                );
            }
            _ => json.push(sign),
        }
    }
    json.push('"');
}
