//! `words-forbidden`: a text says what the pathway's own rule for its words forbids.
//!
//! Why it matters: "growing weakness" leaves out whoever is newly weak; a word that was once found to mislead comes back
//! with the next edit.
//!
//! ```toml
//! [[wording]]
//! where = "*"
//! must_not_say = { en = "growing weakness" }
//! unless = { en = "new or growing weakness" }
//! why = "weakness that is new cannot wait either"
//! ```
//!
//! Instead: say it otherwise, or inside one of the longer phrases of `unless`. A phrase counts inside of words, too.

use super::placeholder_text::is_placeholder;
use super::wording::{because, by_language, named, places, plain, spoken};
use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every forbidden phrase in every text, once.
pub fn check(document: &Document, report: &mut Report) {
    for rule in &document.wording {
        let patterns: Vec<&str> = rule.texts.iter().map(|pattern| pattern.text.as_str()).collect();
        for (texts, phrases) in by_language(document, &rule.must_not_say) {
            let unless = rule.unless.iter().filter(|unless| unless.lang == phrases.lang).flat_map(|unless| &unless.of);
            let unless: Vec<String> = unless.map(|phrase| plain(&phrase.text)).collect();
            for spoken in spoken(&patterns, texts) {
                for part in spoken.parts.into_iter().filter(|part| !is_placeholder(&part.text)) {
                    let text = plain(&part.text);
                    let allowed: Vec<_> = unless.iter().flat_map(|longer| places(&text, longer)).collect();
                    for phrase in &phrases.of {
                        let found = places(&text, &plain(&phrase.text));
                        if found.iter().all(|place| allowed.iter().any(|longer| longer.holds(*place))) {
                            continue;
                        }
                        let (id, lang) = (spoken.id, &texts.lang);
                        let message = format!("{}`{id}` of `{lang}` says \"{}\"", named(rule), phrase.text);
                        let help = because(rule, "say it in other words");
                        report.push(Finding::error("words-forbidden", part.at, message).help(help));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn forbidden(rule: &str, fluent: &str, expected: &[(&str, &str)]) {
        let found = found_with("words-forbidden", &format!("[[wording]]\n{rule}\n"), &[("en.ftl", fluent)]);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        assert_eq!(found, expected, "{rule} in {fluent}");
    }

    #[test]
    fn what_must_not_be_said_is_allowed_inside_a_longer_phrase() {
        let rule = "where = \"step-*\"\nmust_not_say = { en = \"growing weakness\" }\nunless = { en = [\"new or growing weakness\"] }";
        let text = |text: &str| format!("step-rest = Rest\n    .text = {text}\n");
        forbidden(rule, &text("A new or growing\n        weakness."), &[]);
        let message = "`step-rest` of `en` says \"growing weakness\"";
        let found = [(message, "text = Growing weakness")];
        forbidden(rule, &text("Growing weakness"), &found);
        let twice = "text = new or growing weakness, growing weaknesses";
        forbidden(rule, &text("new or growing weakness, growing weaknesses"), &[(message, twice)]);
        forbidden(rule, "fact-saddle = growing weakness", &[]);
        forbidden(
            "where = \"fact-*.is-*\"\nmust_not_say = { en = [\"a\", \"b\"] }",
            "fact-saddle = b\n    .is-no = ab",
            &[
                ("`fact-saddle.is-no` of `en` says \"a\"", "is-no = ab"),
                ("`fact-saddle.is-no` of `en` says \"b\"", "is-no = ab"),
            ],
        );
    }
}
