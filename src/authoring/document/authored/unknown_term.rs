//! `unknown-term`: a text names a term that its file does not have, or one that leads back to itself.
//!
//! Why it matters: where the sentence should stand, a reader would find its name.
//!
//! ```text
//! step-rest = Rest
//!     .text = { -safety-nett }
//! ```
//!
//! Instead: correct the name, or write the term `-safety-net = …` in the same file, with the text itself.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;

use super::fluent::{plain_line_ends, too_deep};
use super::place;
use crate::data::finding::{Finding, Place, Report};
use crate::data::tree::Text;
use crate::model::id::did_you_mean;

/// A message or a term, and the names of the terms in it.
struct Named<'a> {
    term: Option<&'a str>,
    names: Vec<&'a str>,
}

/// Reports every such name, and every term in a circle: is there one? `place` is where a part of the source stands.
pub(super) fn check(resource: &Resource<&str>, place: impl Fn(&str) -> Option<Place>, report: &mut Report) -> bool {
    let all = named(resource);
    let terms: Vec<&str> = all.iter().filter_map(|one| one.term).collect();
    for name in all.iter().flat_map(|one| &one.names).filter(|name| !terms.contains(name)) {
        let (wrong, known) = (format!("-{name}"), terms.iter().map(|term| format!("-{term}")).collect::<Vec<_>>());
        let help = match known.as_slice() {
            [] => Some(format!("write `{wrong} = text` in the same file")),
            known => did_you_mean(&wrong, known.iter().map(String::as_str)),
        };
        report.push(Finding::error("unknown-term", place(name), format!("there is no term `{wrong}`")).help(help));
    }
    let mut circle = false;
    for term in &terms {
        let own = all.iter().filter(|one| one.term == Some(*term));
        let names = own.flat_map(|one| one.names.iter().copied()).collect();
        if reached(&all, names).contains(term) {
            circle = true;
            let message = format!("the term `-{term}` leads back to itself");
            let help = "write its text out where the circle closes".to_owned();
            report.push(Finding::error("unknown-term", place(term), message).help(help));
        }
    }
    circle
}

/// The terms of a file that no message names, by themselves or through other terms.
pub(super) fn unused(file: u16, source: &str) -> Vec<Text> {
    let (source, in_file) = plain_line_ends(source);
    if too_deep(&source).is_some() {
        return Vec::new();
    }
    let resource = match parser::parse(source.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let all = named(&resource);
    let messages = all.iter().filter(|one| one.term.is_none());
    let used = reached(&all, messages.flat_map(|one| one.names.iter().copied()).collect());
    let unused = all.iter().filter_map(|one| one.term).filter(|term| !used.contains(term));
    unused.map(|term| Text { text: format!("-{term}"), at: Some(in_file(in_source(file, &source, term))) }).collect()
}

/// Where a part of a source stands, given as that part itself; a term's name with its hyphen.
pub(super) fn in_source(file: u16, source: &str, part: &str) -> Place {
    let start = (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    place(file, start.saturating_sub(1), start + part.len())
}

/// These terms, and all that they lead to.
fn reached<'a>(all: &[Named<'a>], mut rest: Vec<&'a str>) -> Vec<&'a str> {
    let mut found = Vec::new();
    while let Some(name) = rest.pop() {
        if !found.contains(&name) {
            found.push(name);
            let of_name = all.iter().filter(|one| one.term == Some(name));
            rest.extend(of_name.flat_map(|one| &one.names));
        }
    }
    found
}

fn named<'a>(resource: &Resource<&'a str>) -> Vec<Named<'a>> {
    let mut all = Vec::new();
    for entry in &resource.body {
        let (term, value, attributes) = match entry {
            Entry::Message(message) => (None, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let mut names = Vec::new();
        let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
        patterns.for_each(|pattern| in_pattern(pattern, &mut names));
        all.push(Named { term, names });
    }
    all
}

fn in_pattern<'a>(pattern: &Pattern<&'a str>, into: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, into);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, into: &mut Vec<&'a str>) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, into);
            variants.iter().for_each(|variant| in_pattern(&variant.value, into));
        }
        Expression::Inline(inline) => in_inline(inline, into),
    }
}

fn in_inline<'a>(inline: &InlineExpression<&'a str>, into: &mut Vec<&'a str>) {
    let of_call = |arguments: &CallArguments<&'a str>, into: &mut Vec<&'a str>| {
        arguments.positional.iter().for_each(|argument| in_inline(argument, into));
        arguments.named.iter().for_each(|argument| in_inline(&argument.value, into));
    };
    match inline {
        InlineExpression::TermReference { id, arguments, .. } => {
            into.push(id.name);
            arguments.iter().for_each(|arguments| of_call(arguments, into));
        }
        InlineExpression::FunctionReference { arguments, .. } => of_call(arguments, into),
        InlineExpression::Placeable { expression } => in_expression(expression, into),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn terms(fluent: &str, expected: &[(&str, &str)]) {
        let found = found_with("unknown-term", "", &[("en.ftl", fluent)]);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        assert_eq!(found, expected, "in {fluent}");
        // Whatever is wrong with a term is told once.
        assert_eq!(found_with("fluent-syntax", "", &[("en.ftl", fluent)]), [], "in {fluent}");
    }

    #[test]
    fn a_term_stands_in_the_same_file_and_not_in_a_circle() {
        terms("-net = a\nstep-rest = { -net }\n    .text = { -net } b", &[]);
        terms("step-rest = { -net } and more", &[("there is no term `-net`", "-net")]);
        terms("-net = a\n-other = { -nett }", &[("there is no term `-nett`", "-nett")]);
        let circle = |term: &'static str| (format!("the term `-{term}` leads back to itself"), format!("-{term}"));
        let (a, b) = (circle("a"), circle("b"));
        let both = [(a.0.as_str(), a.1.as_str()), (b.0.as_str(), b.1.as_str())];
        terms("-a = { -b }\n-b = { -a }\n-c = { -a }\nstep-rest = { -c }", &both);
        terms("-a = x { -a }\nstep-rest = { -a }", &both[..1]);
    }
}
