//! `hidden-character`: a file holds a character that nobody sees, or that changes how others are read.
//!
//! Why it matters: a reviewer signs what they see. A text can hold more than that, or read in another order; a terminal
//! takes some characters for commands.
//!
//! ```toml
//! why = "not \u202Eyltnegru\u202C"     # shown as: not urgently
//! ```
//!
//! Instead: delete it, from the letter before it to the letter after, and type those again. Where letters join, or a line
//! is written from right to left, what the script needs may stand; a direction that begins on a line ends on it.

use fluent_syntax::ast::InlineExpression;

use super::fluent_parts::{Named, Part, visit};
use super::place;
use crate::authoring::document::SourceFile;
use crate::data::finding::{Finding, Place, Report};
use crate::data::hidden::{Hidden, HiddenKind, hidden};
use crate::data::span::Span;
use crate::data::tree::{Kind, Node, Text};

/// Reports each kind of character once a file, where it first stands. What a parser says of the same place is the same
/// mistake.
pub(super) fn in_files(files: &[SourceFile], report: &mut Report) {
    for (number, file) in (0u16..).zip(files) {
        let found = hidden(&file.text);
        let touches = |at: Place| {
            let Span { start, end } = at.span();
            at.file == number && found.iter().any(|one| one.at.start <= end && start <= one.at.end)
        };
        report.findings.retain(|finding| !finding.code.ends_with("-syntax") || !finding.at.is_some_and(touches));
        for (position, one) in found.iter().enumerate() {
            let same = |other: &&Hidden| other.sign == one.sign;
            if found.iter().take(position).any(|earlier| same(&earlier)) {
                continue;
            }
            let more = match found.iter().filter(same).count() {
                1 => String::new(),
                2 => ", and once more in this file".to_owned(),
                count => format!(", and {} times more in this file", count - 1),
            };
            report.push(finding(one, Some(place(number, one.at)), &more));
        }
    }
}

/// Reports what is written as an escape, in any key or value.
pub(super) fn in_tree(source: &str, node: &Node, report: &mut Report) {
    let mut search = |text: &str, at: Option<Place>| {
        let written = at.and_then(|at| at.text_of(source)).unwrap_or_default();
        if let Some(one) = hidden(text).first().filter(|_| hidden(written).is_empty()) {
            report.push(finding(one, at, ", written as an escape"));
        }
    };
    match &node.kind {
        Kind::Text(text) => search(text, node.at),
        Kind::Table(entries) => {
            entries.iter().for_each(|(key, _)| search(&key.text, key.at));
            entries.iter().for_each(|(_, value)| in_tree(source, value, report));
        }
        Kind::List(items) => items.iter().for_each(|item| in_tree(source, item, report)),
        Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Date(_) => {}
    }
}

/// Reports what a text of Fluent comes to hold by an escape.
pub(super) fn in_text(one: &Named<'_, '_>, text: &Text, report: &mut Report) {
    let mut escapes = false;
    visit(one.pattern, &mut |part| {
        escapes |= matches!(part, Part::Inline(InlineExpression::StringLiteral { value }) if value.contains('\\'));
    });
    if let Some(found) = hidden(&text.text).first().filter(|_| escapes) {
        report.push(finding(found, text.at, ", written as an escape"));
    }
}

fn finding(one: &Hidden, at: Option<Place>, more: &str) -> Finding {
    let code = u32::from(one.sign);
    let what = match one.why {
        HiddenKind::Control => "a character that commands what shows it",
        HiddenKind::Unseen => "a character that nobody sees",
        HiddenKind::Direction => "a character that turns the direction of what follows",
    };
    let help = match one.why {
        HiddenKind::Control | HiddenKind::Unseen => {
            "delete it, from the letter before it to the letter after, and type those again"
        }
        HiddenKind::Direction => {
            "delete it, or end the direction on its line; U+2068 and U+2069 stand around what runs the other way"
        }
    };
    Finding::error("hidden-character", at, format!("{what}: U+{code:04X}{more}")).help(help.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{found, found_with};

    const UNSEEN: &str = "a character that nobody sees";
    const TURNS: &str = "a character that turns the direction of what follows";
    const COMMANDS: &str = "a character that commands what shows it";

    #[track_caller]
    fn hides(name: &str, text: &str, expected: &[(&str, &str)]) {
        let found = found_with("hidden-character", "", &[(name, text)]);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn nothing_hides_in_a_file() {
        hides("en.ftl", "step-rest = é – “5\u{a0}mg”\r\n    .text = a\tb\r\n", &[]);
        let text = |words: &str| format!("# about\nstep-rest = {words}\n");
        hides("en.ftl", &text("a\u{200b}b"), &[(&format!("{UNSEEN}: U+200B"), "\u{200b}")]);
        let more = format!("{UNSEEN}: U+00AD, and 2 times more in this file");
        hides("en.ftl", &text("a\u{ad}b\u{ad}c\u{ad}"), &[(&more, "\u{ad}")]);
        hides("en.ftl", &text("a\u{202e}b"), &[(&format!("{TURNS}: U+202E"), "\u{202e}")]);
        hides("en.ftl", &text("\u{2068}a\u{2069}"), &[]);
        hides("en.ftl", &text("a\n# \u{1b}[2J"), &[(&format!("{COMMANDS}: U+001B"), "\u{1b}")]);
        hides("evidence.toml", "[claims] # \u{feff}\n", &[(&format!("{UNSEEN}: U+FEFF"), "\u{feff}")]);
        hides("cases/a.toml", "title = \"a\u{2028}b\"\n", &[(&format!("{COMMANDS}: U+2028"), "\u{2028}")]);
    }

    #[test]
    fn nothing_hides_behind_an_escape() {
        let escaped = |what: &str, code: &str| format!("{what}: U+{code}, written as an escape");
        let title = |title: &str| format!("[{{ \"id\": \"S\", \"title\": \"{title}\", \"note\": \"b\" }}]");
        hides("sources.json", &title("a\\nb\\u00e9"), &[]);
        hides("sources.json", &title("a\\u001bb"), &[(&escaped(COMMANDS, "001B"), "a\\u001bb")]);
        let claim = |text: &str| format!("[claims.N1]\nvalue = \"{text}\"\n");
        hides("evidence.toml", &claim("\\u202ea"), &[(&escaped(TURNS, "202E"), "\"\\u202ea\"")]);
        let key = title("a\", \"no\\u200bte\": \"c");
        hides("sources.json", &key, &[(&escaped(UNSEEN, "200B"), "no\\u200bte")]);
        let text = "step-rest = a{ \"\\u200B\" }b";
        hides("en.ftl", text, &[(&escaped(UNSEEN, "200B"), text)]);
        hides("en.ftl", "step-rest = می{ \"\\u200C\" }خواهم", &[]);
        let term = "a = { \"\\U01F600\\u202E\" }";
        hides("en.ftl", &format!("-{term}\nstep-rest = b {{ -a }}"), &[(&escaped(TURNS, "202E"), term)]);
    }

    /// One mistake is told once.
    #[test]
    fn a_parser_does_not_say_it_again() {
        for (code, name, text) in [
            ("toml-syntax", "evidence.toml", "[claims]\n\u{7}"),
            ("json-syntax", "sources.json", "[{ \"id\": \"a\u{7}\" }]"),
            ("fluent-syntax", "en.ftl", "step-rest = a\n\u{feff}step-start = b\n"),
        ] {
            assert_eq!(found_with(code, "", &[(name, text)]), [], "{text:?}");
            assert_eq!(found_with("hidden-character", "", &[(name, text)]).len(), 1, "{text:?}");
        }
        assert_eq!(found("hidden-character", ""), []);
    }
}
