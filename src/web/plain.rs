//! Plain JavaScript values to trees and back.
//!
//! Out through serde-wasm-bindgen. In by hand: what that reads back of a float, for its error messages, would be a
//! tenth of all that a page loads.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Array, Object};

use crate::data::serial::{DEEPEST, digits};
use crate::data::tree::Node;
use crate::data::tree::{Kind, Text};

/// A plain object: maps are objects, nothing is undefined.
pub fn plain(object: impl Serialize) -> Result<JsValue, JsValue> {
    object.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

/// The tree of a plain value: what JSON has, and `undefined` for null.
///
/// # Errors
/// Whatever JSON has not, and what nests too deep or in a circle.
pub fn read(value: &JsValue) -> Result<Node, &'static str> {
    within(value, DEEPEST)
}

fn within(value: &JsValue, levels: usize) -> Result<Node, &'static str> {
    let Some(inside) = levels.checked_sub(1) else { return Err("this nests too deep") };
    let kind = if value.is_null() || value.is_undefined() {
        Kind::Null
    } else if let Some(flag) = value.as_bool() {
        Kind::Bool(flag)
    } else if let Some(number) = value.as_f64() {
        Kind::Number(digits(number))
    } else if let Some(text) = value.as_string() {
        Kind::Text(text)
    } else if Array::is_array(value) {
        let mut items = Vec::new();
        for item in Array::from(value).iter() {
            items.push(within(&item, inside)?);
        }
        Kind::List(items)
    } else if let Some(object) = value.dyn_ref::<Object>().filter(|_| !value.is_function()) {
        let mut entries = Vec::new();
        for entry in Object::entries(object).iter() {
            let entry = Array::from(&entry);
            let key = entry.get(0).as_string().unwrap_or_default();
            entries.push((Text::new(key), within(&entry.get(1), inside)?));
        }
        Kind::Table(entries)
    } else {
        return Err("this is nothing that JSON has");
    };
    Ok(Node::new(kind))
}
