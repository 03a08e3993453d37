//! `bad-wording`: a rule for the pathway's words that can find nothing.
//!
//! Why it matters: its author believes that the sentence is looked after, in every language.
//!
//! ```toml
//! [[wording]]
//! where = "stp-same-day-*"
//! must_say = { en = "if nobody answers", fr = "si personne ne répond" }
//! ```
//!
//! Instead: `where` names messages that there are, `must_say` or `must_not_say` has phrases for each language that the
//! pathway lists, and for no other. A language without phrases is a warning.

use super::wording::{named, plain, spoken};
use crate::authoring::document::{Document, Phrases};
use crate::data::finding::{Finding, Place, Report};
use crate::data::tree::Text;
use crate::model::id::did_you_mean;

/// Reports whatever keeps a rule from finding anything.
pub fn check(document: &Document, report: &mut Report) {
    for rule in &document.wording {
        let mut wrong = |at: Option<Place>, message: String, help: Option<String>| {
            report.push(Finding::error("bad-wording", at, format!("{}{message}", named(rule))).help(help));
        };
        if rule.must_say.is_empty() && rule.must_not_say.is_empty() {
            let help = "write `must_say` or `must_not_say`".to_owned();
            wrong(rule.at, "it demands nothing".to_owned(), Some(help));
            continue;
        }
        let messages = || document.texts.iter().flat_map(|texts| texts.entries()).map(|(key, _)| key.as_str());
        for pattern in &rule.texts {
            if document.texts.iter().all(|texts| spoken(&[&pattern.text], texts).is_empty()) {
                let help = did_you_mean(&pattern.text, messages());
                wrong(pattern.at, format!("no text is called `{}`", pattern.text), help);
            }
        }
        for Phrases { lang, of } in [&rule.must_say, &rule.must_not_say, &rule.unless].into_iter().flatten() {
            if !document.about.languages.contains(lang) {
                let help = did_you_mean(&lang.text, document.about.languages.iter().map(|known| known.text.as_str()));
                wrong(lang.at, format!("`{}` is not among the pathway's `languages`", lang.text), help);
            }
            for phrase in of.iter().filter(|phrase| plain(&phrase.text).is_empty()) {
                wrong(phrase.at.or(lang.at), "a phrase is empty".to_owned(), Some("write what is said".to_owned()));
            }
        }
        let lacks = |language: &&Text| {
            let says = |phrases: &Phrases| phrases.lang == **language && !phrases.of.is_empty();
            !rule.must_say.iter().chain(&rule.must_not_say).any(says)
        };
        for language in document.about.languages.iter().filter(lacks) {
            let message = format!("{}it has no words of `{}`", named(rule), language.text);
            let help = "say in each language what must be said, or must not".to_owned();
            report.push(Finding::warning("bad-wording", rule.at, message).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, found_with};

    #[track_caller]
    fn bad(rule: &str, expected: &[(&str, &str)]) {
        let lines = format!("{ABOUT}languages = [\"en\", \"es\"]\n[[wording]]\n{rule}\n");
        let texts = [("en.ftl", "step-rest = a"), ("es.ftl", "step-rest = b")];
        let found = found_with("bad-wording", &lines, &texts);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        assert_eq!(found, expected, "{rule}");
    }

    #[test]
    fn a_rule_that_finds_nothing_is_found() {
        let say = "must_say = { en = \"a\", es = [\"b\"] }";
        bad(&format!("where = \"step-*\"\n{say}"), &[]);
        bad(&format!("where = [\"step-rest\", \"step-rst\"]\n{say}"), &[("no text is called `step-rst`", "step-rst")]);
        bad(&format!("where = \"step-rest.text\"\n{say}"), &[("no text is called `step-rest.text`", "step-rest.text")]);
        let french = "where = \"step-*\"\nmust_say = { en = \"a\", es = \"b\", fr = \"c\" }";
        bad(french, &[("`fr` is not among the pathway's `languages`", "fr")]);
        bad("where = \"step-*\"\nmust_say = { en = \"a\", es = \" \" }", &[("a phrase is empty", " ")]);
    }

    #[test]
    fn a_language_without_words_is_told() {
        let found = [("wording rule `w`: it has no words of `es`", "[[wording]]")];
        bad("id = \"w\"\nwhere = \"step-*\"\nmust_say = { en = \"a\" }", &found);
        bad("id = \"w\"\nwhere = \"step-*\"\nmust_say = { en = \"a\", es = [] }", &found);
        bad("id = \"w\"\nwhere = \"step-*\"\nmust_say = { es = \"a\" }\nmust_not_say = { en = \"xy\" }", &[]);
    }

    #[test]
    fn a_rule_demands_something() {
        bad("where = \"step-*\"", &[("it demands nothing", "[[wording]]")]);
    }
}
