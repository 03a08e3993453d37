//! `fluent-syntax`: a text file that Fluent cannot read.
//!
//! Why it matters: the message that was skipped is a sentence that somebody does not see.
//!
//! ```text
//! fact-saddle New numbness between the legs?
//! ```
//!
//! Instead: `fact-saddle = New numbness between the legs?` Each message stands once, each of its attributes, and each term.

use std::collections::BTreeMap;

use fluent_syntax::parser;

use super::fluent_parts::{Patterns, named};
use super::{hidden_character, place, place_in, twice, unknown_term, unknown_variable, unsupported_fluent};
use crate::data::finding::{Finding, Place, Report};
use crate::data::span::Span;
use crate::data::tree::Text;

/// How deep `{ }` may nest, and parentheses in it.
const DEEPEST: usize = 16;

/// What the page fills into a text of a pathway, and the terminal too.
pub const FILLED: &[&str] = &["emergency", "crisis"];

const WAY_OUT: &str =
    "write `key = text`, further lines and `.attribute = text` indented; `{ $name }` for what the page fills in";

/// Every message and attribute of a Fluent file, with terms put in. A variable `{ $name }` becomes `{name}`, for whoever
/// fills it in: one of `filled`, where that is known.
pub fn texts(file: u16, source: &str, filled: Option<&[&str]>, report: &mut Report) -> BTreeMap<String, Text> {
    let (source, in_file) = plain_line_ends(source);
    if let Some(start) = too_deep(&source) {
        let at = Some(in_file(place_in(file, &source, Span { start, end: start })));
        report.push(
            Finding::error("fluent-syntax", at, format!("`{{` nested more than {DEEPEST} deep"))
                .help(WAY_OUT.to_owned()),
        );
        return BTreeMap::new();
    }
    let (resource, problems) = match parser::parse(source.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, problems)) => (resource, problems),
    };
    for problem in problems {
        let at = Some(in_file(place_in(file, &source, problem.pos.into())));
        report.push(
            Finding::error("fluent-syntax", at, problem.kind.to_string().to_lowercase()).help(WAY_OUT.to_owned()),
        );
    }
    let all = named(&resource);
    let place_of = |part: &str| Some(in_file(place_of(file, &source, part)));
    unknown_term::check(&all, &place_of, report);
    unsupported_fluent::check(&all, &place_of, report);
    twice::check(&all, &place_of, report);
    if let Some(filled) = filled {
        unknown_variable::check(&all, filled, &place_of, report);
    }
    let patterns = Patterns::of(&all);
    let line = |part: &str| {
        let start = offset(&source, part);
        let end = source.get(start..).and_then(|rest| rest.find('\n')).map_or(source.len(), |length| start + length);
        in_file(place(file, Span { start, end }))
    };
    let mut texts = BTreeMap::new();
    for one in &all {
        // What does not end is told, and not that it is missing as well.
        let text = patterns.text(one.pattern).unwrap_or_else(|| format!("{{{}}}", one.name));
        let text = Text { text, at: Some(line(one.written)) };
        hidden_character::in_text(one, &text, report);
        if !one.is_term() {
            texts.entry(one.name.clone()).or_insert(text);
        }
    }
    texts
}

/// Where a part of a text begins, given as that part itself.
fn offset(source: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize)
}

/// Where a name stands, or a literal: with its sign, or with its quotes.
pub(super) fn place_of(file: u16, source: &str, part: &str) -> Place {
    let start = offset(source, part);
    let mut span = Span { start, end: start + part.len() };
    let before = source.get(..span.start).and_then(|before| before.chars().next_back());
    let after = source.get(span.end..).and_then(|after| after.chars().next());
    if matches!(before, Some('$' | '-' | '"')) {
        span.start -= 1;
    }
    if before == Some('"') && after == Some('"') {
        span.end += 1;
    }
    place(file, span)
}

/// The text with the line ends of one system, and where a place of it stands in the file.
pub(super) fn plain_line_ends(written: &str) -> (String, impl Fn(Place) -> Place) {
    // The n-th line end that was two bytes, by where it is now.
    let shortened: Vec<_> = written.match_indices("\r\n").enumerate().map(|(n, (at, _))| at - n).collect();
    let moved = move |offset: u32| {
        let before = shortened.partition_point(|at| *at < offset as usize);
        offset.saturating_add(u32::try_from(before).unwrap_or(u32::MAX))
    };
    let in_file = move |place: Place| Place { start: moved(place.start), end: moved(place.end), ..place };
    (written.replace("\r\n", "\n"), in_file)
}

/// Where `{ }` is nested so deep, or parentheses inside it, that no parser should read it.
pub(super) fn too_deep(source: &str) -> Option<usize> {
    let (mut depth, mut start) = (0, 0);
    let mut outside = Vec::new();
    for line in source.split_inclusive('\n') {
        // A comment is read by nobody.
        let line_start = start;
        start += line.len();
        if line.starts_with('#') {
            continue;
        }
        for (position, byte) in line.bytes().enumerate() {
            match byte {
                b'{' => {
                    outside.push(depth);
                    depth += 1;
                }
                b'(' if !outside.is_empty() => depth += 1,
                // Whatever was left open in it ends with it.
                b'}' => depth = outside.pop().unwrap_or(0),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(line_start + position);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> BTreeMap<String, Text> {
        let mut report = Report::default();
        let texts = texts(0, source, Some(FILLED), &mut report);
        assert_eq!(report, Report::default(), "{source}");
        texts
    }

    /// A term is its text wherever it stands: with its lines, its bullets, its variables and the terms in it.
    #[test]
    fn a_term_is_put_in_as_it_is_written() {
        let term = "-net =\n    - call { $emergency }\n    - { -more }\n\n    Do not wait.\n-more = your clinic\n";
        let texts = read(&(term.to_owned() + "a =\n    At once:\n\n    { -net }\n    .b = { -more }, { -net }\n"));
        assert_eq!(texts["a"].text, "At once:\n\n- call {emergency}\n- your clinic\n\nDo not wait.");
        assert_eq!(texts["a.b"].text, "your clinic, - call {emergency}\n- your clinic\n\nDo not wait.");
    }

    #[test]
    fn a_place_is_the_same_whatever_ends_the_lines() {
        let text = "a = one\n\nb = two\n    .c = three\nd four\n";
        for source in [text.to_owned(), text.replace('\n', "\r\n")] {
            let mut report = Report::default();
            let texts = texts(0, &source, Some(FILLED), &mut report);
            let at = |place: Option<Place>| {
                let place = place.expect("a place");
                place.text_of(&source).expect("inside the file").to_owned()
            };
            assert_eq!(at(texts["b"].at), "b = two", "{source:?}");
            assert_eq!(at(texts["b.c"].at), "c = three", "{source:?}");
            let problem = report.findings.first().expect("a finding");
            assert_eq!(at(problem.at), "f", "{source:?}");
        }
    }
}
