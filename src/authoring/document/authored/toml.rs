//! `toml-syntax`: a file that is not TOML.
//!
//! Why it matters: what the parser had to skip is missing from the pathway.
//!
//! ```toml
//! id = "failed-back
//! ```
//!
//! Instead: close the quote. Every mistake of the file is listed, not only the first.

use toml::de::{DeTable, DeValue};

use super::{place, place_in};
use crate::data::finding::{Finding, Report};
use crate::data::tree::{Kind, Node, Text};

/// TOML text to a tree with places, in the author's order.
pub fn tree(file: u16, text: &str, report: &mut Report) -> Node {
    let (table, problems) = DeTable::parse_recoverable(text);
    for problem in problems {
        let at = problem.span().map(|span| place_in(file, text, span));
        report.push(
            Finding::error("toml-syntax", at, problem.message().lines().collect::<Vec<_>>().join(", "))
                .help("see https://toml.io for how TOML is written".to_owned()),
        );
    }
    let span = table.span();
    Node { kind: Kind::Table(entries(file, text, table.get_ref())), at: Some(place(file, span.start, span.start)) }
}

fn entries(file: u16, text: &str, table: &DeTable<'_>) -> Vec<(Text, Node)> {
    let mut entries: Vec<(Text, Node)> = table
        .iter()
        .map(|(key, value)| {
            let at = Some(place(file, key.span().start, key.span().end));
            let mut node = node(file, text, value);
            if matches!(node.kind, Kind::Table(_)) {
                node.at = at;
            }
            (Text { text: key.get_ref().to_string(), at }, node)
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.at);
    entries
}

fn node(file: u16, text: &str, value: &toml::Spanned<DeValue<'_>>) -> Node {
    let span = value.span();
    let (mut start, mut end) = (span.start, span.end);
    let kind = match value.get_ref() {
        DeValue::String(words) => {
            // Inside the quotes, where the text stands there as it is: a guard's finding can then point into it.
            for quotes in [3, 1] {
                let inside = text.get(start + quotes..end.saturating_sub(quotes));
                let inside = inside.map(|inside| inside.strip_prefix('\n').unwrap_or(inside));
                if inside == Some(words.as_ref()) {
                    end -= quotes;
                    start = end - words.len();
                    break;
                }
            }
            Kind::Text(words.to_string())
        }
        DeValue::Integer(number) => Kind::Number(match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => number.to_string(),
            Err(_) => number.as_str().to_owned(),
        }),
        DeValue::Float(number) => Kind::Number(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Kind::Bool(*flag),
        DeValue::Datetime(date) => Kind::Date(date.to_string()),
        DeValue::Array(items) => Kind::List(items.iter().map(|item| node(file, text, item)).collect()),
        DeValue::Table(table) => Kind::Table(entries(file, text, table)),
    };
    Node { kind, at: Some(place(file, start, end)) }
}
