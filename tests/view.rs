//! What a screen shows, for a few people with a twisted ankle. `cargo insta review` shows what changed.
//!
//! The engine's own phrases are put in by key, so that a change of wording changes nothing here.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::sync::Arc;

use serde_json::{Value as Json, json};
use treatment_pathway::diagram::compile::Diagrams;
use treatment_pathway::session::Session;
use treatment_pathway::view::view;
use treatment_pathway::words::Words;

use support::{folder, json as node};

fn phrases() -> Words {
    let filled =
        ["because-never", "because-never-doubt", "because-requires", "because-doubt", "because-open", "because-tried"];
    let filled = filled.map(|key| (key.to_owned(), format!("{key} [{{what}}] ({{now}})")));
    let not = ("say-not".to_owned(), "not [{what}]".to_owned());
    let numbers = ["say-at-least", "say-at-most"].map(|key| (key.to_owned(), format!("{key} {{number}}")));
    filled.into_iter().chain([not]).chain(numbers).collect()
}

fn ankle(answers: &str) -> Session {
    let session = folder("tests/pathways/twisted-ankle").session();
    let diagrams = Diagrams::of(session.pathway()).expect("fits");
    let mut session = session.explained(Arc::new(diagrams));
    session.answer(&node(answers)).expect("answers");
    session
}

fn seen(session: &Session, lang: &str) -> Json {
    serde_json::to_value(view(session, lang, &phrases())).expect("a view")
}

#[track_caller]
fn snapshot(name: &str, what: Json) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_json_snapshot!(name, what));
}

/// A year on, with everything tried.
const YEAR: &str = r#"{
    "looks": [], "snap": "no", "tender": "none", "four_steps": "yes", "days": 365, "gives_way": "yes", "sport": "yes",
    "tried.exercise": "some", "tried.supervised": "no_help", "tried.brace": "no_help", "loose": "yes"
}"#;

#[test]
fn the_first_page() {
    let mut first = seen(&ankle("{}"), "en");
    // The rest of the first page is what every page shows of the treatments.
    first["walk"].take();
    first["treatments"].take();
    first["sources"].take();
    snapshot("first-page", first);
}

#[test]
fn an_emergency_and_what_lies_behind_it() {
    let mut session = ankle(r#"{ "looks": ["numb", "bruised"], "snap": "yes", "tender": [] }"#);
    session.set_checked(true);
    let view = seen(&session, "en");
    let behind = &view["unlocked"];
    snapshot(
        "emergency",
        json!({ "card": view["card"], "answers": view["answers"], "behind": { "card": behind["card"], "question": behind["question"] } }),
    );
}

#[test]
fn the_end_of_a_walk() {
    snapshot("end", seen(&ankle(YEAR), "en"));
}

#[test]
fn the_other_language_says_the_same() {
    let (english, arabic) = (seen(&ankle(YEAR), "en"), seen(&ankle(YEAR), "ar"));
    assert_eq!(arabic["lang"], "ar");
    assert_eq!(arabic["title"], "التواء الكاحل");
    assert_eq!(shape(&english), shape(&arabic));
    let ids = |view: &Json| (view["walk"]["recommend"].clone(), view["walk"]["offer"].clone(), view["sources"].clone());
    assert_eq!(ids(&english), ids(&arabic));
}

/// A view without its words.
fn shape(view: &Json) -> Json {
    match view {
        Json::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), shape(value))).collect(),
        Json::Array(items) => items.iter().map(shape).collect(),
        Json::String(_) => json!("text"),
        Json::Null | Json::Bool(_) | Json::Number(_) => view.clone(),
    }
}

/// The command prints the very view that a page gets.
#[test]
fn the_command_prints_the_same_view() {
    let dir = support::fresh("view");
    std::fs::write(dir.join("facts.json"), YEAR).expect("written");
    let pathway = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pathways/twisted-ankle");
    for lang in ["en", "ar"] {
        let printed = |format: &str| -> Json {
            let words = ["walk", pathway, "--facts", "facts.json", "--format", format, "--lang", lang];
            let ran = support::pathway(&words, &dir);
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
            serde_json::from_str(&ran.out).expect("JSON")
        };
        let view = printed("view");
        assert_eq!(shape(&view), shape(&seen(&ankle(YEAR), lang)));
        assert_eq!(view["walk"], printed("json"));
    }
}
