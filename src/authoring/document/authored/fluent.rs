//! `fluent-syntax`: a text file that Fluent cannot read.
//!
//! Why it matters: the message that was skipped is a sentence that somebody does not see.
//!
//! ```text
//! fact-saddle New numbness between the legs?
//! ```
//!
//! Instead: `fact-saddle = New numbness between the legs?`

use std::collections::BTreeMap;

use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{place, place_in, unknown_term};
use crate::data::finding::{Finding, Place, Report};
use crate::data::tree::Text;

/// How deep `{ }` may nest.
const DEEPEST: usize = 16;

const WAY_OUT: &str =
    "write `key = text`, further lines and `.attribute = text` indented; `{ $name }` for what the page fills in";

/// Every message and attribute of a Fluent file, with terms put in. A variable `{ $name }` becomes `{name}`, for the
/// page to fill.
pub fn texts(file: u16, lang: &str, source: &str, report: &mut Report) -> BTreeMap<String, Text> {
    let (source, in_file) = plain_line_ends(source);
    if let Some(start) = too_deep(&source) {
        let at = Some(in_file(place_in(file, &source, start..start)));
        report.push(
            Finding::error("fluent-syntax", at, format!("`{{` nested more than {DEEPEST} deep"))
                .help(WAY_OUT.to_owned()),
        );
        return BTreeMap::new();
    }
    let (parsed, problems) = match parser::parse(source.as_str()) {
        Ok(parsed) => (parsed, Vec::new()),
        Err((parsed, problems)) => (parsed, problems),
    };
    let circle =
        unknown_term::check(&parsed, |part| Some(in_file(unknown_term::in_source(file, &source, part))), report);
    for problem in problems {
        let at = Some(in_file(place_in(file, &source, problem.pos)));
        report.push(
            Finding::error("fluent-syntax", at, problem.kind.to_string().to_lowercase()).help(WAY_OUT.to_owned()),
        );
    }
    let resource = match FluentResource::try_new(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let text_of = resource.source().to_owned();
    let starts: Vec<(String, usize)> = places(&resource);
    let mut names = Vec::new();
    for entry in resource.entries() {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        variables(value, &mut names);
        attributes.iter().for_each(|attribute| variables(Some(&attribute.value), &mut names));
    }
    let mut bundle = FluentBundle::new(vec![lang.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    if let Err(problems) = bundle.add_resource(&resource) {
        for problem in problems {
            report.push(
                Finding::error("fluent-syntax", None, problem.to_string()).help("write each message once".to_owned()),
            );
        }
    }
    let mut args = FluentArgs::new();
    for name in names {
        let filled = format!("{{{name}}}");
        args.set(name, filled);
    }
    let mut texts = BTreeMap::new();
    for (key, start) in starts {
        let end = text_of.get(start..).and_then(|rest| rest.find('\n')).map_or(text_of.len(), |n| start + n);
        let at = Some(in_file(place(file, start, end)));
        let (id, attribute) = key.split_once('.').map_or((key.as_str(), None), |(id, name)| (id, Some(name)));
        let Some(message) = bundle.get_message(id) else { continue };
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let Some(pattern) = pattern else { continue };
        let mut problems = Vec::new();
        // Inside a term Fluent knows no variable, and leaves it as it was written.
        let text = bundle.format_pattern(pattern, Some(&args), &mut problems).replace("{$", "{");
        for problem in problems.into_iter().filter(|problem| !of_a_term(problem, circle)) {
            report.push(
                Finding::error("fluent-syntax", at, format!("`{key}`: {problem}"))
                    .help("a term `-name` stands in the same file; a variable is written `{ $name }`".to_owned()),
            );
        }
        texts.insert(key, Text { text, at });
    }
    texts
}

/// Has [`unknown_term`] told this already?
fn of_a_term(problem: &FluentError, circle: bool) -> bool {
    match problem {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Term { attribute, .. })) => {
            attribute.is_none()
        }
        FluentError::ResolverError(ResolverError::Cyclic) => circle,
        FluentError::ResolverError(_) | FluentError::ParserError(_) | FluentError::Overriding { .. } => false,
    }
}

/// The text with the line ends of one system, and where a place of it stands in the file.
pub(super) fn plain_line_ends(written: &str) -> (String, impl Fn(Place) -> Place) {
    // The n-th line end that was two bytes, by where it is now.
    let shortened: Vec<usize> = written.match_indices("\r\n").enumerate().map(|(n, (at, _))| at - n).collect();
    let moved = move |offset: u32| {
        let before = shortened.partition_point(|at| *at < offset as usize);
        offset.saturating_add(u32::try_from(before).unwrap_or(u32::MAX))
    };
    let in_file = move |place: Place| Place { start: moved(place.start), end: moved(place.end), ..place };
    (written.replace("\r\n", "\n"), in_file)
}

/// Where `{ }` is nested so deep that no parser should read it.
pub(super) fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (position, byte) in source.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(position);
        }
    }
    None
}

/// Every key and the byte its name begins at.
fn places(resource: &FluentResource) -> Vec<(String, usize)> {
    let offset = |name: &str| (name.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize);
    let mut places = Vec::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            places.push((message.id.name.to_owned(), offset(message.id.name)));
            for attribute in &message.attributes {
                places.push((format!("{}.{}", message.id.name, attribute.id.name), offset(attribute.id.name)));
            }
        }
    }
    places
}

fn variables(pattern: Option<&Pattern<&str>>, into: &mut Vec<String>) {
    for element in pattern.iter().flat_map(|pattern| &pattern.elements) {
        if let PatternElement::Placeable { expression } = element {
            let inline = match expression {
                Expression::Select { selector, variants } => {
                    variants.iter().for_each(|variant| variables(Some(&variant.value), into));
                    selector
                }
                Expression::Inline(inline) => inline,
            };
            if let InlineExpression::VariableReference { id } = inline
                && !into.iter().any(|known| known == id.name)
            {
                into.push(id.name.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> BTreeMap<String, Text> {
        let mut report = Report::default();
        let texts = texts(0, "en", source, &mut report);
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
            let texts = texts(0, "en", &source, &mut report);
            let at = |place: Option<Place>| {
                let place = place.expect("a place");
                source.get(place.start as usize..place.end as usize).expect("inside the file")
            };
            assert_eq!(at(texts["b"].at), "b = two", "{source:?}");
            assert_eq!(at(texts["b.c"].at), "c = three", "{source:?}");
            let problem = report.findings.first().expect("a finding");
            assert_eq!(at(problem.at), "f", "{source:?}");
        }
    }
}
