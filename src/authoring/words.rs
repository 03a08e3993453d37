//! The engine's and the page's own words in a language: as they are written here, or as a pathway's folder has them in
//! `words/LANG.ftl`.

use std::collections::BTreeSet;

use super::document::authored::fluent;
use super::plural;
use crate::data::finding::Report;
use crate::data::tree::Text;
use crate::model::text::Texts;
use crate::presentation::words::Words;

/// A language and its file. The first stands in for every language that has none.
const WRITTEN: [(&str, &str); 3] = [
    ("en", include_str!("../presentation/words/en.ftl")),
    ("es", include_str!("../presentation/words/es.ftl")),
    ("ar", include_str!("../presentation/words/ar.ftl")),
];

/// The words of a language: its own, or those of `es` for `es-MX`, or else English; and before them, in the same order,
/// those of the pathway's folder.
pub fn words(lang: &str, own: &[Texts]) -> Words {
    let source = written(lang).map_or(WRITTEN[0].1, |(_, source)| source);
    let own = [language(lang), lang].into_iter().flat_map(|lang| own.iter().filter(move |texts| texts.lang == lang));
    let own = own.flat_map(|texts| texts.entries()).filter(|(_, text)| !text.text.trim().is_empty());
    let texts = read(source).into_iter().chain(own.cloned());
    texts.map(|(key, text)| (key, text.text)).collect::<Words>().with_forms(plural::form)
}

/// Are there words of this language here?
pub fn has(lang: &str) -> bool {
    written(lang).is_some()
}

/// The words of English, in the order of their file: every key there is.
pub fn english() -> Vec<(String, Text)> {
    let mut words = read(WRITTEN[0].1);
    words.sort_by_key(|(_, text)| text.at);
    words
}

/// What is filled into some words, as `{name}` names it.
pub fn filled(words: &str) -> BTreeSet<&str> {
    words.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

fn language(lang: &str) -> &str {
    lang.split('-').next().unwrap_or(lang)
}

fn written(lang: &str) -> Option<(&'static str, &'static str)> {
    let exactly = |wanted: &str| WRITTEN.into_iter().find(|(known, _)| *known == wanted);
    exactly(lang).or_else(|| exactly(language(lang)))
}

fn read(source: &str) -> Vec<(String, Text)> {
    fluent::texts(0, source, None, &mut Report::default()).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::presentation::words::Form;

    #[test]
    fn a_page_has_all_words_but_those_of_paper_and_of_a_terminal() {
        let words =
            |keys: &[&str]| -> Words { keys.iter().map(|key| ((*key).to_owned(), format!("of {key}"))).collect() };
        let all = words(&["booklet-a", "page-a", "pages-a", "terminal-a"]);
        let page = all.with_forms(|_, _| Form::Two).on_a_page();
        assert_eq!(page, words(&["page-a"]));
        assert_eq!(page.form("ar", "2"), Form::Two);
        assert_eq!(page.but(&["other"]), page);
    }

    /// Each key with the variables its words name.
    fn named(lang: &str, source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut report = Report::default();
        let texts = fluent::texts(0, source, None, &mut report);
        assert_eq!(report.findings, [], "{lang}");
        texts
            .into_iter()
            .map(|(key, text)| (key, filled(&text.text).into_iter().map(str::to_owned).collect()))
            .collect()
    }

    #[test]
    fn every_language_has_the_same_keys_and_the_same_variables() {
        let [(first, source), others @ ..] = WRITTEN;
        let wanted = named(first, source);
        assert!(wanted["question-number"].contains("number"));
        for (lang, source) in others {
            assert_eq!(named(lang, source), wanted, "{lang}");
        }
    }

    /// What an author writes is put into these as it is. In many languages a word changes with the words before it: so it
    /// stands in quotes or in brackets, or on its own after a colon, and never inside a sentence.
    #[test]
    fn what_an_author_wrote_needs_no_case() {
        let by_authors = [
            "what",
            "fact",
            "answer",
            "step",
            "treatment",
            "name",
            "after",
            "group",
            "claim",
            "why",
            "title",
            "fit",
            "open",
            "from",
            "to",
            "treatments",
            "answers",
            "facts",
            "who",
            "now",
            "question",
            "problem",
            "pathway",
            "lanes",
            "order",
            "result",
            "standing",
        ];
        // What it says "not" of the engine puts in quotes, unless it is a number; and a step is a number too.
        let numbers_and_quoted = ["say-not", "error-step"];
        let apart = |words: &str| {
            let mut inside = Vec::new();
            let mut before = String::new();
            let mut rest = words;
            while let Some((text, after)) = rest.split_once('{') {
                before.push_str(text);
                let (name, after) = after.split_once('}').expect("its end");
                let begins = before.trim_start().is_empty()
                    || [": ", "“", "«", "(", ". ", "}, ", "}، "].iter().any(|end| before.ends_with(end));
                let ends = after.is_empty()
                    || [".", ",", "،", ";", "؛", ":", ")", "”", "»", " ("].iter().any(|sign| after.starts_with(sign));
                if by_authors.contains(&name) && !(begins && ends) {
                    inside.push(name.to_owned());
                }
                before.push('}');
                rest = after;
            }
            inside
        };
        assert_eq!(apart("Look again after {after}."), ["after"]);
        assert_eq!(apart("{step} comes before {treatment} is shown"), ["step", "treatment"]);
        for (lang, source) in WRITTEN {
            for (key, words) in read(source) {
                let exempt = numbers_and_quoted.contains(&key.as_str());
                assert!(exempt || apart(&words.text).is_empty(), "{lang}, {key}: {}", words.text);
            }
        }
    }

    #[test]
    fn every_file_of_words_is_used() {
        let folder =
            std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/presentation/words")).expect("the folder");
        let files: BTreeSet<_> = folder.map(|file| file.expect("a file").file_name()).collect();
        assert_eq!(files, WRITTEN.map(|(lang, _)| format!("{lang}.ftl").into()).into());
    }

    #[test]
    fn a_region_has_the_words_of_its_language_and_an_unknown_language_those_of_english() {
        for (lang, continue_) in [("en", "Continue"), ("es", "Continuar"), ("es-MX", "Continuar"), ("fr", "Continue")] {
            assert_eq!(words(lang, &[]).get("continue"), continue_, "{lang}");
        }
    }

    #[test]
    fn a_folder_has_words_of_its_own() {
        let own = |lang: &str, words: &str| Texts::new(lang.to_owned(), [("continue".to_owned(), Text::new(words))]);
        let all = [own("fr-CA", "Poursuivre"), own("fr", "Continuer"), own("en", "Go on"), own("es", " ")];
        for (lang, continue_) in
            [("fr", "Continuer"), ("fr-CA", "Poursuivre"), ("fr-BE", "Continuer"), ("en", "Go on"), ("es", "Continuar")]
        {
            assert_eq!(words(lang, &all).get("continue"), continue_, "{lang}");
            assert_ne!(words(lang, &all).get("back"), "back", "{lang}");
        }
    }
}
