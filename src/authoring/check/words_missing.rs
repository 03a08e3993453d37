//! `words-missing`: a text does not say what the pathway's own rule for its words demands.
//!
//! Why it matters: the sentence that somebody needs at that moment is left out, in one language perhaps, and nothing else
//! would notice.
//!
//! ```toml
//! [[wording]]
//! where = "step-same-day-*"
//! must_say = { en = ["if nobody answers", "no answer within"] }
//! why = "who cannot reach anybody must know what to do"
//! ```
//!
//! Instead: say one of these phrases in the text, as whole words. Case, line breaks and the form of quotes do not matter.

use super::placeholder_text::is_placeholder;
use super::wording::{Spoken, because, by_language, named, plain, says, spoken};
use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every text that says none of the phrases it must say.
pub fn check(document: &Document, report: &mut Report) {
    for rule in &document.wording {
        let patterns: Vec<&str> = rule.texts.iter().map(|pattern| pattern.text.as_str()).collect();
        for (texts, phrases) in by_language(document, &rule.must_say) {
            let wanted: Vec<String> = phrases.of.iter().map(|phrase| plain(&phrase.text)).collect();
            // What is still to be written says nothing yet.
            let written = |spoken: &Spoken<'_>| !spoken.parts.iter().any(|part| is_placeholder(&part.text));
            for spoken in spoken(&patterns, texts).into_iter().filter(written) {
                let parts: Vec<String> = spoken.parts.iter().map(|part| plain(&part.text)).collect();
                if wanted.is_empty() || wanted.iter().any(|phrase| parts.iter().any(|part| says(part, phrase))) {
                    continue;
                }
                let all = phrases.of.iter().map(|phrase| format!("\"{}\"", phrase.text)).collect::<Vec<_>>();
                let message =
                    format!("{}`{}` of `{}` does not say {}", named(rule), spoken.id, texts.lang, all.join(" or "));
                let help = because(rule, "say it there in these words, or list the words that say it in `must_say`");
                let at = spoken.parts.first().and_then(|part| part.at);
                report.push(Finding::error("words-missing", at, message).help(help));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn missing(rule: &str, fluent: &str, expected: &[&str]) {
        let found = found_with("words-missing", &format!("[[wording]]\n{rule}\n"), &[("en.ftl", fluent)]);
        let found: Vec<&str> = found.iter().map(|(message, _)| message.as_str()).collect();
        assert_eq!(found, expected, "{rule} in {fluent}");
    }

    const TEXTS: &str = "step-today = Today\n    .text =\n        Call. If nobody\n        answers, call { $emergency }.\nstep-rest = Rest\n    .text = It’s fine.\n";

    #[test]
    fn what_is_still_to_be_written_may_leave_it_out() {
        let rule = "where = \"step-rest\"\nmust_say = { en = \"nobody\" }";
        missing(rule, "step-rest = Rest\n    .text = TODO: step-rest.text", &[]);
    }

    #[test]
    fn what_must_be_said_is_said_in_every_text_of_the_rule() {
        missing("where = \"step-today\"\nmust_say = { en = \"IF NOBODY ANSWERS\" }", TEXTS, &[]);
        missing("where = \"step-today\"\nmust_say = { en = \"call { $emergency }\" }", TEXTS, &[]);
        missing("where = \"step-rest\"\nmust_say = { en = \"it's fine\" }", TEXTS, &[]);
        missing("where = [\"step-rest\"]\nmust_say = { en = [\"it is fine\", \"rest\"] }", TEXTS, &[]);
        let message = "`step-rest` of `en` does not say \"nobody\"";
        missing("where = \"step-*\"\nmust_say = { en = \"nobody\" }", TEXTS, &[message]);
        let named = format!("wording rule `net`: {message} or \"no one\"");
        missing("id = \"net\"\nwhere = \"*\"\nmust_say = { en = [\"nobody\", \"no one\"] }", TEXTS, &[&named]);
        missing(
            "where = \"step-*.text\"\nmust_say = { en = \"today\" }",
            TEXTS,
            &["`step-today.text` of `en` does not say \"today\"", "`step-rest.text` of `en` does not say \"today\""],
        );
        missing(
            "where = \"step-today\"\nmust_say = { en = \"body\" }",
            TEXTS,
            &["`step-today` of `en` does not say \"body\""],
        );
    }

    #[test]
    fn what_a_term_says_is_said() {
        let rule = "where = \"step-rest\"\nmust_say = { en = \"call { $emergency }\" }";
        let texts = "-net =\n    - call { $emergency }\n    - rest\nstep-rest = a\n    .text =\n        b\n\n        { -net }\n";
        missing(rule, texts, &[]);
    }
}
