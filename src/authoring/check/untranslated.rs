//! `untranslated`: the page's own words are not all there in a language of the pathway.
//!
//! Why it matters: somebody who reads no English finds "Continue" and "Why this answer" around the words that were
//! translated for them.
//!
//! ```toml
//! languages = ["en", "fr"]     # and no `words/fr.ftl` in the folder
//! ```
//!
//! Instead: `pathway check DIR --write-missing` writes `words/fr.ftl` with every one of them, to be translated. English,
//! Spanish and Arabic come with the engine; what a folder has of these takes the place of a word.

use std::collections::BTreeMap;

use crate::authoring::document::Document;
use crate::authoring::document::authored::unknown_variable;
use crate::authoring::words::{english, filled, has};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;
use crate::model::id::nearest;
use crate::model::text::Texts;

/// Reports a language without words, each word that a file of them lacks, and what is not filled in as in English.
pub fn check(document: &Document, report: &mut Report) {
    let english: BTreeMap<String, Text> = english().into_iter().collect();
    for language in &document.about.languages {
        let lang = language.text.as_str();
        if document.words.iter().any(|words| words.lang == lang) || has(lang) || has_general(document, lang) {
            continue;
        }
        let message = format!("the page's own words are English in `{lang}`");
        let help = format!("`pathway check DIR --write-missing` writes `words/{lang}.ftl`, to be translated");
        report.push(Finding::warning("untranslated", language.at, message).help(help));
    }
    for words in &document.words {
        let file = format!("words/{}.ftl", words.lang);
        let start = words.entries().iter().filter_map(|(_, text)| text.at).min();
        for (key, text) in missing(document, words, &english) {
            let message = format!("`{file}` has no words for `{key}`: “{}”", text.text);
            report.push(Finding::warning("untranslated", start, message).help(format!("add `{key} = …`")));
        }
        for (key, text) in words.entries() {
            let Some(wanted) = english.get(key) else {
                let near = nearest(key, english.keys().map(String::as_str));
                let help = near.map_or("delete it".to_owned(), |near| format!("did you mean `{near}`?"));
                let message = format!("the page has no words `{key}`");
                report.push(Finding::warning("untranslated", text.at, message).help(help));
                continue;
            };
            let (wanted, named) = (filled(&wanted.text), filled(&text.text));
            for name in named.difference(&wanted) {
                report.push(unknown_variable::finding(name, text.at, &wanted));
            }
            for name in wanted.difference(&named) {
                let message = format!("`{file}`: `{key}` leaves out `{{ ${name} }}`");
                let help = format!("say it as in English: “{}”", english.get(key).map_or("", |text| &text.text));
                report.push(Finding::warning("untranslated", text.at, message).help(help));
            }
        }
    }
}

/// The words of English that a file has not, unless its language has them from elsewhere.
pub fn missing<'a>(
    document: &Document,
    words: &Texts,
    english: &'a BTreeMap<String, Text>,
) -> Vec<(&'a String, &'a Text)> {
    if has(&words.lang) || has_general(document, &words.lang) {
        return Vec::new();
    }
    english.iter().filter(|(key, _)| words.get(key).is_none_or(|text| text.trim().is_empty())).collect()
}

/// Has the folder words of the language without its region?
fn has_general(document: &Document, lang: &str) -> bool {
    lang.split_once('-').is_some_and(|(general, _)| document.words.iter().any(|words| words.lang == general))
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, found_with};
    use crate::authoring::words::english;

    #[track_caller]
    fn found(code: &str, languages: &str, files: &[(&str, &str)]) -> Vec<(String, String)> {
        found_with(code, &format!("{ABOUT}languages = [{languages}]\n"), files)
    }

    #[test]
    fn a_language_has_words_or_is_told() {
        let french = [("the page's own words are English in `fr`".to_owned(), "fr".to_owned())];
        assert_eq!(found("untranslated", "\"en\", \"es-MX\", \"ar\"", &[]), []);
        assert_eq!(found("untranslated", "\"en\", \"fr\"", &[]), french);
    }

    #[test]
    fn a_file_of_words_says_all_that_the_page_says() {
        let all: String = english()
            .iter()
            .map(|(key, text)| format!("{key} = {}\n", text.text.replace('{', "{ $").replace('\n', " ")))
            .collect();
        assert_eq!(found("untranslated", "\"fr\", \"fr-CA\"", &[("words/fr.ftl", &all)]), []);
        let lacks = |words: &str| found("untranslated", "\"fr\"", &[("words/fr.ftl", words)]);
        let one = lacks(&all.replace("continue = Continue\n", ""));
        assert_eq!(
            one.iter().map(|(message, _)| message.as_str()).collect::<Vec<_>>(),
            ["`words/fr.ftl` has no words for `continue`: “Continue”"]
        );
        let one = lacks(&all.replace("{ $count}", ""));
        assert!(one.iter().any(|(message, _)| message == "`words/fr.ftl`: `left` leaves out `{ $count }`"), "{one:?}");
        let one = lacks(&format!("{all}contnue = a\n"));
        assert_eq!(one, [("the page has no words `contnue`".to_owned(), "contnue = a".to_owned())]);
        let other = all.replace("continue = Continue", "continue = { $emergency }");
        let named = found("unknown-variable", "\"fr\"", &[("words/fr.ftl", &other)]);
        assert_eq!(named.len(), 1, "{named:?}");
        assert_eq!(found("untranslated", "\"en\"", &[("words/en.ftl", "continue = Go on\n")]), []);
    }
}
