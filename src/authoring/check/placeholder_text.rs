//! `placeholder-text`: words that are still to be written.
//!
//! Why it matters: the pathway can be proved, walked and shown to its authors, and to nobody else.
//!
//! ```text
//! step-rest = TODO: step-rest
//! ```
//!
//! Instead: write the text. `pathway check DIR --write-missing` puts these where a text is missing; a pathway with any is
//! not bundled.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::model::text::Texts;

/// How a text begins that is still to be written.
pub const MARK: &str = "TODO";

/// Is it still to be written?
pub fn is_placeholder(text: &str) -> bool {
    text.trim_start().starts_with(MARK)
}

/// Reports the first of each file, and how many there are.
pub fn check(document: &Document, report: &mut Report) {
    let listed = |texts: &&Texts| document.about.languages.iter().any(|language| language.text == texts.lang);
    for texts in document.texts.iter().filter(listed).chain(&document.words) {
        let mut all: Vec<_> =
            texts.entries().iter().map(|(_, text)| text).filter(|text| is_placeholder(&text.text)).collect();
        all.sort_by_key(|text| text.at);
        let Some(first) = all.first() else { continue };
        let count = match all.len() {
            1 => "one text is".to_owned(),
            count => format!("{count} texts are"),
        };
        let message = format!("{count} still to be written in `{}`", texts.lang);
        let help = format!("this one and each that begins with `{MARK}`; until then the pathway is not bundled");
        report.push(Finding::warning("placeholder-text", first.at, message).help(help));
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, found_with};

    #[track_caller]
    fn waits(files: &[(&str, &str)], expected: &[(&str, &str)]) {
        let found = found_with("placeholder-text", &format!("{ABOUT}languages = [\"en\", \"fr\"]\n"), files);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_still_to_be_written_is_told_once_a_file() {
        waits(&[("en.ftl", "step-rest = Rest\n    .text = What is still TODO\n")], &[]);
        let one = ("one text is still to be written in `en`", "text = TODO");
        waits(&[("en.ftl", "step-rest = Rest\n    .text = TODO\n"), ("es.ftl", "step-rest = TODO\n")], &[one]);
        let two = ("2 texts are still to be written in `fr`", "step-rest = TODO: a");
        let words = ("one text is still to be written in `fr`", "continue = TODO: Continue");
        waits(
            &[("fr.ftl", "step-rest = TODO: a\n    .text = TODO b\n"), ("words/fr.ftl", "continue = TODO: Continue\n")],
            &[two, words],
        );
    }
}
