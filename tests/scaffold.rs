//! What a pathway lacks of words is written as placeholders in one go: then it is proved and walked as it will be with words.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use support::{Files, PATHWAYS};
use treatment_pathway::authoring::document::Document;
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::authoring::scaffold::scaffold;
use treatment_pathway::data::finding::Severity;
use treatment_pathway::model::walk::End;
use treatment_pathway::presentation::session::Session;

/// With everything written in that it lacks.
fn scaffolded(files: &Files) -> Files {
    let written = scaffold(&files.read().document);
    written.into_iter().fold(files.clone(), |files, written| files.with(&written.name, &written.text))
}

fn texts(document: &Document) -> BTreeSet<(String, String, String)> {
    let all = document.texts.iter().chain(&document.words);
    let each = all.flat_map(|texts| texts.entries().iter().map(|(key, text)| (texts.lang.clone(), key, text)));
    each.map(|(lang, key, text)| (lang, key.clone(), text.text.clone())).collect()
}

#[track_caller]
fn is_whole(files: &Files) {
    let errors = files.check().report.findings;
    let errors: Vec<_> = errors.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(scaffold(&files.read().document), [], "written twice");
}

#[test]
fn without_a_word_a_pathway_is_proved_and_walked_all_the_same() {
    for dir in PATHWAYS {
        let files = support::folder(dir);
        let languages = files.read().document.about.languages;
        let bare = languages.iter().fold(files, |files, language| files.without(&format!("{}.ftl", language.text)));
        assert!(bare.check().pathway.is_none(), "{dir}");
        let scaffolded = scaffolded(&bare);
        is_whole(&scaffolded);
    }
    let files = scaffolded(&support::bare(""));
    is_whole(&files);
    let folder = files.read();
    let (pathway, _) = prove(files.pathway(), &folder.document).pathway.expect("a proved pathway");
    let mut session = Session::new(pathway);
    session.answer(&support::json("{\"fever\": \"no\", \"days\": 3}")).expect("answers");
    assert!(matches!(session.walk().end, End::Concludes(_)));
}

#[test]
fn another_language_has_all_its_words_in_one_go() {
    let languages = "version = \"1.0.0\"\nlanguages = [\"en\", \"fr\"]";
    let files = support::files("").change("pathway.toml", "version = \"1.0.0\"", languages);
    let files = scaffolded(&files);
    is_whole(&files);
    assert!(files.0["fr.ftl"].contains("fact-fever = TODO: fact-fever\n"), "{}", files.0["fr.ftl"]);
    assert!(files.0["words/fr.ftl"].contains("question-number = TODO: Question { $number }\n"));
    let codes: Vec<_> = files.check().report.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["placeholder-text", "placeholder-text"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Whichever texts are missing, they are written, and every other one stays.
    #[test]
    fn what_was_written_stays(left_out in prop::collection::vec(any::<bool>(), 400), ends in prop::sample::select(vec!["\n", "\r\n"])) {
        let whole = support::folder("tests/pathways/twisted-ankle");
        let document = whole.read().document;
        let english = document.texts.iter().find(|texts| texts.lang == "en").expect("English");
        let kept = english.entries().iter().zip(left_out.iter().cycle()).filter(|(_, out)| !**out).map(|(entry, _)| entry);
        let (mut text, mut last) = (String::new(), "");
        for (key, words) in kept {
            let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
            if message != last {
                text.push_str(&format!("\n{message} ="));
            }
            if !attribute.is_empty() {
                text.push_str(&format!("\n    .{attribute} ="));
            }
            text.push_str(&format!("\n        {}", words.text.replace('{', "{ $").replace('\n', "\n        ")));
            last = message;
        }
        let before = whole.with("en.ftl", &text.replace('\n', ends));
        let after = scaffolded(&before);
        is_whole(&after);
        let (before, after) = (texts(&before.read().document), texts(&after.read().document));
        prop_assert!(before.is_subset(&after), "{:#?}", before.difference(&after).collect::<Vec<_>>());
    }
}
