//! Whether an authored file has the shape it should: no key unknown, missing or mistyped.

use super::{missing_key, unknown_key, wrong_type};
use crate::data::finding::Report;
use crate::data::shape::{Holds, Shape};
use crate::data::tree::{Kind as NodeKind, Node};

/// Reports every key of `node` that the shape does not know, misses, or that holds something else.
pub fn fit(node: &Node, shape: &'static Shape, report: &mut Report) {
    if !matches!(node.kind, NodeKind::Table(_)) {
        report.push(wrong_type::finding(node, shape.what, "a table"));
        return;
    }
    for (name, value) in node.entries() {
        match shape.keys.iter().find(|key| key.name == name.text) {
            Some(key) => fit_value(value, key.name, key.holds, report),
            None => report.push(unknown_key::finding(name, shape)),
        }
    }
    for key in shape.keys.iter().filter(|key| key.required && node.get(key.name).is_none()) {
        report.push(missing_key::finding(node, key, shape));
    }
}

fn fit_value(node: &Node, name: &str, holds: Holds, report: &mut Report) {
    let wanted = match (holds, &node.kind) {
        (Holds::Text | Holds::Guard, NodeKind::Text(_))
        | (Holds::Flag, NodeKind::Bool(_))
        | (Holds::Number, NodeKind::Number(_))
        | (Holds::Word | Holds::Value, NodeKind::Text(_) | NodeKind::Number(_)) => return,
        (Holds::Date, NodeKind::Date(text) | NodeKind::Text(text)) if super::date::is_date(text) => return,
        (Holds::OneOf(words), NodeKind::Text(text)) => {
            if !words.contains(&text.as_str()) {
                report.push(wrong_type::not_one_of(node, name, text, words));
            }
            return;
        }
        (Holds::Words | Holds::Value, NodeKind::List(items)) => {
            for item in items {
                fit_value(item, name, Holds::Word, report);
            }
            return;
        }
        (Holds::Chains, NodeKind::List(items)) => {
            return items.iter().for_each(|item| fit_value(item, name, Holds::Words, report));
        }
        (Holds::Table(shape), NodeKind::Table(_)) => return fit(node, shape, report),
        (Holds::Tables(shape), NodeKind::List(items)) => return items.iter().for_each(|item| fit(item, shape, report)),
        (Holds::IdsOrTables(shape), NodeKind::List(items)) => {
            for item in items.iter().filter(|item| item.text().is_none()) {
                fit(item, shape, report);
            }
            return;
        }
        (Holds::MapOf(shape), NodeKind::Table(entries)) => {
            return entries.iter().for_each(|(_, value)| fit(value, shape, report));
        }
        (Holds::Signs(words), NodeKind::Table(entries)) => {
            return entries.iter().for_each(|(value, signs)| fit_signs(signs, &value.text, words, report));
        }
        (Holds::Guards, NodeKind::Table(entries)) => {
            return entries.iter().for_each(|(name, value)| fit_value(value, &name.text, Holds::Guard, report));
        }
        (Holds::Values, NodeKind::Table(entries)) => {
            return entries.iter().for_each(|(name, value)| fit_value(value, &name.text, Holds::Value, report));
        }
        (Holds::Numbers, NodeKind::Table(entries)) => {
            return entries.iter().for_each(|(name, value)| fit_value(value, &name.text, Holds::Number, report));
        }
        _ => wanted_words(holds),
    };
    report.push(wrong_type::finding(node, &format!("`{name}`"), wanted));
}

fn fit_signs(node: &Node, value: &str, words: &'static [&'static str], report: &mut Report) {
    let mut fit = |node: &Node, name: &str| fit_value(node, name, Holds::OneOf(words), report);
    match &node.kind {
        NodeKind::List(items) => items.iter().for_each(|item| fit(item, value)),
        NodeKind::Table(entries) => entries.iter().for_each(|(name, sign)| fit(sign, &name.text)),
        NodeKind::Null | NodeKind::Bool(_) | NodeKind::Number(_) | NodeKind::Date(_) | NodeKind::Text(_) => {
            fit(node, value);
        }
    }
}

fn wanted_words(holds: Holds) -> &'static str {
    match holds {
        Holds::Text | Holds::OneOf(_) => "a text in quotes",
        Holds::Guard => "a guard in quotes",
        Holds::Date => "a day of the calendar, such as 2026-11-22",
        Holds::Flag => "true or false",
        Holds::Number => "a number",
        Holds::Word => "a word in quotes",
        Holds::Words => "a list of words",
        Holds::Chains => "a list of lists of words",
        Holds::Value => "a word, a number or a list of words",
        Holds::Table(_) | Holds::MapOf(_) | Holds::Signs(_) => "a table",
        Holds::Guards | Holds::Values | Holds::Numbers => "a table",
        Holds::Tables(_) | Holds::IdsOrTables(_) => "a list",
    }
}
