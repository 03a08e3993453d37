//! What the rules of `[[wording]]` have in common: which texts each speaks of, and what it means to say a phrase.

use std::collections::BTreeMap;

use crate::authoring::document::{Document, Phrases, Wording};
use crate::data::span::Span;
use crate::data::tree::Text;
use crate::model::text::Texts;

/// A text that a rule speaks of: a message with all its attributes, or one attribute.
pub(super) struct Spoken<'a> {
    /// As the rule may name it.
    pub id: &'a str,
    /// Each of its parts.
    pub parts: Vec<&'a Text>,
}

/// The texts of one language that match any of these patterns.
pub(super) fn spoken<'a>(patterns: &[&str], texts: &'a Texts) -> Vec<Spoken<'a>> {
    let mut found: BTreeMap<&str, Vec<&Text>> = BTreeMap::new();
    for (key, text) in texts.entries() {
        let message = key.split('.').next().unwrap_or(key);
        // A pattern with a dot names attributes; one without, whole messages.
        for id in [message, key] {
            let names = |pattern: &&str| pattern.contains('.') == id.contains('.') && matches(pattern, id);
            if patterns.iter().any(names) && found.get(id).is_none_or(|parts| !parts.contains(&text)) {
                found.entry(id).or_default().push(text);
            }
        }
    }
    found.into_iter().map(|(id, parts)| Spoken { id, parts }).collect()
}

/// Does a name match a pattern, in which `*` stands for any run of characters?
fn matches(pattern: &str, name: &str) -> bool {
    let mut pieces = pattern.split('*');
    let Some(mut rest) = pieces.next().and_then(|first| name.strip_prefix(first)) else { return false };
    let mut last = None;
    for piece in pieces {
        // What stands between two stars is taken where it comes first.
        if let Some(before) = last.replace(piece) {
            let Some((_, after)) = rest.split_once(before) else { return false };
            rest = after;
        }
    }
    last.map_or(rest.is_empty(), |last| rest.ends_with(last))
}

/// Each language that the pathway lists, with its texts and the phrases of one key.
pub(super) fn by_language<'a>(
    document: &'a Document,
    phrases: &'a [Phrases],
) -> impl Iterator<Item = (&'a Texts, &'a Phrases)> {
    document.about.languages.iter().filter_map(|language| {
        let texts = document.texts.iter().find(|texts| texts.lang == language.text)?;
        Some((texts, phrases.iter().find(|phrases| phrases.lang == *language)?))
    })
}

/// The rule's name at the head of a finding, where it has one.
pub(super) fn named(rule: &Wording) -> String {
    rule.id.as_ref().map_or(String::new(), |id| format!("wording rule `{}`: ", id.text))
}

/// A way out that begins with the rule's reason, where it gives one.
pub(super) fn because(rule: &Wording, way_out: &str) -> String {
    rule.why.as_ref().map_or(way_out.to_owned(), |why| format!("{}\n{way_out}", why.text))
}

/// A text as it is compared: without regard to case, line breaks, the form of quotes, and how a placeable is written.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            '\u{ad}' => {}
            space if space.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            '‘' | '’' | '‚' | '‛' | '‹' | '›' => plain.push('\''),
            '“' | '”' | '„' | '‟' | '«' | '»' => plain.push('"'),
            sign => plain.push(sign),
        }
    }
    plain.trim().replace("{ ", "{").replace(" }", "}").replace("{$", "{")
}

/// Is a phrase said as whole words? Both are [`plain`].
pub(super) fn says(text: &str, phrase: &str) -> bool {
    let inside = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).any(|(start, _)| {
        let (before, rest) = text.split_at(start);
        let after = rest.get(phrase.len()..).unwrap_or_default();
        let begins_inside = inside(phrase.chars().next()) && inside(before.chars().next_back());
        let ends_inside = inside(phrase.chars().next_back()) && inside(after.chars().next());
        !begins_inside && !ends_inside
    })
}

/// Where a phrase stands, also inside of words. Both are [`plain`].
pub(super) fn places(text: &str, phrase: &str) -> Vec<Span> {
    text.match_indices(phrase).map(|(start, found)| Span { start, end: start + found.len() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_run_of_characters() {
        for (pattern, name, expected) in [
            ("step-a", "step-a", true),
            ("step-a", "step-ab", false),
            ("step-*", "step-", true),
            ("step-*-check", "step-urgent-early-check", true),
            ("step-*-check", "step-check", false),
            ("*a*b*", "xxabxx", true),
            ("*a*b", "b-a", false),
            ("a*a", "a", false),
            ("*", "anything", true),
            ("", "", true),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn a_phrase_is_compared_without_regard_to_how_it_is_set() {
        assert_eq!(plain("  If\nNOBODY \u{a0} answers, it’s “now” "), "if nobody answers, it's \"now\"");
        assert_eq!(plain("Call { $emergency }"), plain("call {emergency}"));
        assert_eq!(plain("un\u{ad}sure"), "unsure");
        for (text, phrase, expected) in [
            ("the anus", "anus", true),
            ("la mano", "ano", false),
            ("un ano.", "ano", true),
            ("ano", "ano", true),
            ("mano, ano", "ano", true),
            ("call {emergency}", "{emergency}", true),
        ] {
            assert_eq!(says(text, phrase), expected, "{text}: {phrase}");
        }
    }
}
