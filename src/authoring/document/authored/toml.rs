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

use super::{hidden_character, place, place_in};
use crate::authoring::document::bad_id;
use crate::data::finding::{Finding, Report};
use crate::data::span::Span;
use crate::data::tree::{Kind, Node, Text};

/// TOML text to a tree with places, in the author's order; nothing where it is none.
pub fn tree(file: u16, text: &str, report: &mut Report) -> Option<Node> {
    let (table, problems) = DeTable::parse_recoverable(text);
    if !problems.is_empty() {
        report.findings.extend(roots(text).iter().map(|problem| problem.finding(file, text)));
        return None;
    }
    let start = table.span().start;
    let kind = Kind::Table(entries(file, text, table.get_ref()));
    let tree = Node { kind, at: Some(place(file, Span { start, end: start })) };
    hidden_character::in_tree(text, &tree, report);
    Some(tree)
}

/// What the parser says of a key that is there already.
const TWICE: &str = "duplicate key";

/// The most mistakes of a file that are told.
const MOST: usize = 20;

/// Where the parser stopped, and what it says.
struct Problem {
    at: Span,
    message: String,
}

impl Problem {
    fn of(start: usize, problem: &toml::de::Error) -> Problem {
        let at = problem.span().unwrap_or_default();
        let at = Span { start: start + at.start, end: start + at.end };
        Problem { at, message: problem.message().lines().collect::<Vec<_>>().join(", ") }
    }

    fn finding(&self, file: u16, text: &str) -> Finding {
        if let Some(word) = self.odd_key(text) {
            let at = Some(place(file, word));
            return bad_id::finding(&Text { text: word.of(text).unwrap_or_default().to_owned(), at });
        }
        let at = Some(place_in(file, text, self.at));
        if self.message == TWICE {
            let message = format!("the key `{}` stands twice", self.at.of(text).unwrap_or_default());
            return Finding::error("toml-syntax", at, message).help("keep one of the two".to_owned());
        }
        Finding::error("toml-syntax", at, self.message.clone())
            .help("see https://toml.io for how TOML is written".to_owned())
    }

    /// A key that would be one, but for letters that no id has.
    fn odd_key(&self, text: &str) -> Option<Span> {
        let letter = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '-');
        let (before, after) = (text.get(..self.at.start)?, text.get(self.at.start..)?);
        let odd = after.chars().next().filter(|sign| letter(*sign) && !sign.is_ascii())?;
        let start = before.trim_end_matches(letter).len();
        let end = text.len() - after.trim_start_matches(letter).len();
        (self.message.starts_with("invalid unquoted key") && odd.is_alphanumeric()).then_some(Span { start, end })
    }
}

/// The mistakes themselves. Behind one the parser has lost its way, and stumbles over what is right: so each table is read
/// on its own from there.
fn roots(text: &str) -> Vec<Problem> {
    let mut roots: Vec<Problem> = Vec::new();
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|_| roots.len() < MOST) {
        let (_, problems) = DeTable::parse_recoverable(rest);
        let Some(problem) =
            problems.iter().map(|problem| Problem::of(start, problem)).min_by_key(|found| found.at.start)
        else {
            break;
        };
        let line = text.get(..problem.at.start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let next = heads(text).find(|head| *head >= line && *head > start);
        // Read on its own, a head says better what is wrong with it.
        roots.pop_if(|last| last.at.start >= line);
        roots.push(problem);
        let Some(next) = next else { break };
        start = next;
    }
    roots
}

/// Where a line is the head of a table.
fn heads(text: &str) -> impl Iterator<Item = usize> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let here = start;
        start += line.len();
        let plain = line.split('#').next().unwrap_or_default().trim_end();
        (plain.starts_with('[') && plain.ends_with(']')).then_some(here)
    })
}

fn entries(file: u16, text: &str, table: &DeTable<'_>) -> Vec<(Text, Node)> {
    let mut entries: Vec<(Text, Node)> = table
        .iter()
        .map(|(key, value)| {
            let at = Some(place(file, key.span().into()));
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
    let mut span = Span::from(value.span());
    let kind = match value.get_ref() {
        DeValue::String(words) => {
            // Inside the quotes, where the text stands there as it is: a guard's finding can then point into it.
            for quotes in [3, 1] {
                let inside = text.get(span.start + quotes..span.end.saturating_sub(quotes));
                let inside = inside.map(|inside| inside.strip_prefix('\n').unwrap_or(inside));
                if inside == Some(words.as_ref()) {
                    span.end -= quotes;
                    span.start = span.end - words.len();
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
    Node { kind, at: Some(place(file, span)) }
}
