//! The engine's and the page's own words, in the languages they are written in.

use treatment_pathway::authoring::document::authored::fluent;
use treatment_pathway::authoring::plural;
use treatment_pathway::data::finding::Report;
use treatment_pathway::presentation::words::Words;

/// A language and its file. The first stands in for every language that has none.
const WRITTEN: [(&str, &str); 3] = [
    ("en", include_str!("../presentation/words/en.ftl")),
    ("es", include_str!("../presentation/words/es.ftl")),
    ("ar", include_str!("../presentation/words/ar.ftl")),
];

/// The words of a language: its own, those of `es` for `es-MX`, or else English.
pub fn words(lang: &str) -> Words {
    let language = lang.split('-').next().unwrap_or(lang);
    let written = |wanted: &str| WRITTEN.iter().find(|(known, _)| *known == wanted);
    let (_, source) = written(lang).or_else(|| written(language)).unwrap_or(&WRITTEN[0]);
    let texts = fluent::texts(0, source, None, &mut Report::default());
    texts.into_iter().map(|(key, text)| (key, text.text)).collect::<Words>().with_forms(plural::form)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Each key with the variables its words name.
    fn named(lang: &str, source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut report = Report::default();
        let texts = fluent::texts(0, source, None, &mut report);
        assert_eq!(report.findings, [], "{lang}");
        let variables = |text: &str| -> BTreeSet<String> {
            text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect()
        };
        texts.into_iter().map(|(key, text)| (key, variables(&text.text))).collect()
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
            assert_eq!(words(lang).get("continue"), continue_, "{lang}");
        }
    }
}
