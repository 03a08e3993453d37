//! The texts that a pathway lacks, written into its files as placeholders: so that it can be proved, walked and looked at
//! before there are words for it.

use std::collections::BTreeMap;

use super::check::missing;
use super::check::placeholder_text::MARK;
use super::document::Document;
use super::words::english;

/// A file as it would be with everything that it lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name in the pathway's folder.
    pub name: String,
    /// Its whole text.
    pub text: String,
    /// How many texts are new in it.
    pub new: usize,
}

/// Every file of words that lacks something, whole again. What is in it stays as it is.
pub fn scaffold(document: &Document) -> Vec<Written> {
    let languages = document.about.languages.iter().map(|language| language.text.as_str());
    languages.flat_map(|lang| [texts(document, lang), words(document, lang)]).flatten().collect()
}

/// The words of the pathway in one language.
fn texts(document: &Document, lang: &str) -> Option<Written> {
    let missing = missing::texts(document, lang);
    let new: Vec<(String, String)> = missing.into_iter().map(|key| (key.clone(), format!("{MARK}: {key}"))).collect();
    written(document, format!("{lang}.ftl"), &new)
}

/// The page's own words in one language.
fn words(document: &Document, lang: &str) -> Option<Written> {
    let missing = missing::words(document, lang);
    let english = english().into_iter().filter(|(key, _)| missing.contains(key));
    let new: Vec<(String, String)> = english.map(|(key, text)| (key, format!("{MARK}: {}", text.text))).collect();
    written(document, format!("words/{lang}.ftl"), &new)
}

fn written(document: &Document, name: String, new: &[(String, String)]) -> Option<Written> {
    let file = document.files.iter().find(|file| file.name == name);
    let text = with(file.map_or("", |file| &file.text), new);
    (!new.is_empty()).then_some(Written { name, text, new: new.len() })
}

/// A text of Fluent with more texts in it, each by its key: attributes at the end of their message, messages at the end.
pub fn with(source: &str, new: &[(String, String)]) -> String {
    let ends = if source.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    let mut messages: Vec<&str> = Vec::new();
    let mut by_message: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (key, text) in new {
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        if !messages.contains(&message) {
            messages.push(message);
        }
        by_message.entry(message).or_default().push((attribute, text));
    }
    for message in messages {
        let mut parts = by_message.remove(message).unwrap_or_default();
        // The message itself comes before its attributes.
        parts.sort_by_key(|(attribute, _)| !attribute.is_empty());
        let attributes = parts.iter().filter(|(attribute, _)| !attribute.is_empty());
        let attributes = attributes.flat_map(|(attribute, text)| lines_of(&format!("    .{attribute} ="), text));
        let own = parts.iter().find(|(attribute, _)| attribute.is_empty()).map(|(_, text)| *text);
        match block(&lines, message) {
            Some((start, end)) => {
                lines.splice(end..end, attributes.collect::<Vec<_>>());
                if let Some(own) = own {
                    lines.splice(start..=start, lines_of(&format!("{message} ="), own));
                }
            }
            None => {
                if lines
                    .last()
                    .is_some_and(|line| !line.trim().is_empty() && (parts.len() > 1 || line.starts_with(' ')))
                {
                    lines.push(String::new());
                }
                lines.extend(own.map_or(vec![format!("{message} =")], |own| lines_of(&format!("{message} ="), own)));
                lines.extend(attributes);
            }
        }
    }
    lines.iter().flat_map(|line| [line.as_str(), ends]).collect()
}

/// Where a message stands: its first line, and the first one after it.
fn block(lines: &[String], message: &str) -> Option<(usize, usize)> {
    let begins = |line: &String| line.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('='));
    let start = lines.iter().position(begins)?;
    // A text may go on at the beginning of a line, where that is a placeable.
    let inside = |line: &&String| line.is_empty() || line.starts_with([' ', '{', '}']);
    let length = lines.iter().skip(start + 1).take_while(inside).count();
    let written = lines.iter().skip(start + 1).take(length).rposition(|line| !line.trim().is_empty());
    Some((start, start + 1 + written.map_or(0, |last| last + 1)))
}

/// A text behind its name, as Fluent has it: further lines are indented.
fn lines_of(name: &str, text: &str) -> Vec<String> {
    let text = text.replace('{', "{ $").replace('}', " }");
    match text.split_once('\n') {
        None => vec![format!("{name} {text}")],
        Some(_) => {
            let indented =
                text.lines().map(|line| if line.is_empty() { String::new() } else { format!("        {line}") });
            [name.to_owned()].into_iter().chain(indented).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(source: &str, new: &[(&str, &str)], expected: &str) {
        let own = |(key, text): &(&str, &str)| ((*key).to_owned(), (*text).to_owned());
        let new: Vec<(String, String)> = new.iter().map(own).collect();
        assert_eq!(with(source, &new), expected);
        let ends = if source.contains('\n') { "\r\n" } else { "\n" };
        assert_eq!(with(&source.replace('\n', ends), &new), expected.replace('\n', ends));
    }

    #[test]
    fn what_is_new_stands_with_its_message_and_the_rest_stays() {
        becomes("", &[("a", "1")], "a = 1\n");
        becomes("", &[("a.b", "2"), ("a.c", "3"), ("a", "1"), ("b", "4")], "a = 1\n    .b = 2\n    .c = 3\n\nb = 4\n");
        becomes("a = 1\n", &[("a.b", "2"), ("ab", "3")], "a = 1\n    .b = 2\n\nab = 3\n");
        let source = "# one\na =\n    .b = 2\n        more\n\n        and more\n\n# two\nb = 1\n";
        let after =
            "# one\na = 1\n    .b = 2\n        more\n\n        and more\n    .c = 3\n\n# two\nb = 1\n    .c = 4\n";
        becomes(source, &[("a", "1"), ("a.c", "3"), ("b.c", "4")], after);
        becomes("a = { -b }\n-b = 1", &[("a.c", "x {count} y")], "a = { -b }\n    .c = x { $count } y\n-b = 1\n");
        becomes("a = 1\n{ -b } more\n    .b = 2\n", &[("a.c", "3")], "a = 1\n{ -b } more\n    .b = 2\n    .c = 3\n");
        becomes("a = 1", &[("c", "one\n\ntwo {n}")], "a = 1\nc =\n        one\n\n        two { $n }\n");
    }
}
