//! The walk: the same as a naive one on random pathways and random people, and the laws that hold for all of them.
//!
//! `PROPTEST_CASES=100000 cargo test --release --test walk` tries more of them.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../support/mod.rs"]
mod support;

mod cover;
mod differ;
mod lanes;
mod laws;
mod left;
mod order;
mod pairs;
mod people;
mod proved;
mod random;
mod reasons;
mod reference;
mod rises;
mod rule_words;
mod so_far;
mod ticks;

use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value as Json};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::tree::Node;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{view, walk_object};
use treatment_pathway::presentation::words::Words;

use reference::Reference;
use support::{PATHWAYS, files, folder};

/// How many examples to try: these, unless somebody asks for another number.
pub fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|many| many.parse().ok()).unwrap_or(usual)
}

/// Answers as the engine takes them.
pub fn node(answers: &Map<String, Json>) -> Node {
    serde_json::from_value(Json::Object(answers.clone())).expect("answers")
}

/// A session with these answers.
pub fn answered(session: &Session, answers: &Map<String, Json>) -> Session {
    let mut session = session.clone();
    if let Err(refused) = session.answer(&node(answers)) {
        panic!("{refused:?}");
    }
    session
}

/// The walk, as `walk --format json` prints it.
pub fn walked(session: &Session) -> Json {
    let object = walk_object(session, "en", &Words::default());
    serde_json::to_value(object).expect("a walk")
}

/// What the two walkers must agree on.
fn compared(walk: &Json) -> Json {
    let mut walk = walk.clone();
    let fields = walk.as_object_mut().expect("an object");
    // What the diagrams add.
    for ahead in ["settled", "possible", "no_longer_matters"] {
        fields.remove(ahead);
    }
    for standing in fields["treatments"].as_object_mut().expect("treatments").values_mut() {
        *standing = standing.get("standing").unwrap_or(standing).clone();
    }
    walk
}

#[track_caller]
fn agree(session: &Session, reference: &Reference, answers: &Map<String, Json>) {
    let engine = compared(&walked(&answered(session, answers)));
    let naive = compared(&reference.walk(answers));
    assert!(
        engine == naive,
        "for {}\nthe engine says {engine:#}\nthe reference says {naive:#}",
        Json::Object(answers.clone())
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(300), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_naive_walker_says_the_same((document, people) in random::people(8)) {
        let session = files(&document.toml).session();
        let reference = Reference::new(&files(&document.toml).0["pathway.toml"]);
        for answers in &people {
            agree(&session, &reference, answers);
        }
    }
}

/// The people of these pathways answer at random, with numbers at and beside those that the guards name.
#[test]
fn the_naive_walker_says_the_same_of_our_own_pathways() {
    for dir in PATHWAYS {
        let text = &folder(dir).0["pathway.toml"];
        let (session, reference, facts) = (folder(dir).session(), Reference::new(text), random::facts_of(text));
        let people = prop::collection::vec(any::<u16>(), 0..400);
        let mut runner =
            TestRunner::new(ProptestConfig { cases: cases(200), failure_persistence: None, ..Default::default() });
        let ran = runner.run(&people, |row| {
            agree(&session, &reference, &random::person(&mut random::Dice(&row), &facts));
            Ok(())
        });
        ran.unwrap_or_else(|problem| panic!("{dir}: {problem}"));
    }
}

/// What an author calls impossible, a person may say all the same: then they end where the author says, and are told which
/// answers do not fit.
#[test]
fn who_cannot_be_ends_where_the_author_says() {
    let lines = r#"[[steps]]
id = "first"
kind = "decision"
branches = [
  { when = "fever = yes and days < 14", go = "today" },
  { when = "fever = no or fever = not_sure", go = "rest" },
]
[[steps]]
id = "today"
kind = "conclusion"
urgency = "same-day"
sources = ["S"]
[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
sources = ["S"]
[[impossible]]
id = "so-long"
when = "fever = yes and days >= 14"
go = "today"
why = "tested"
"#;
    let (files, reference) = (files(lines), Reference::new(&files(lines).0["pathway.toml"]));
    let proved = prove(files.pathway(), &files.read().document);
    let (pathway, diagrams) = proved.pathway.expect("nobody is left without a branch");
    let by_itself = Session::new(pathway);
    let session = by_itself.clone().explained(Arc::new(diagrams));
    for (text, conclusion, unfit) in [
        (r#"{ "fever": "yes", "days": 14 }"#, "today", &["so-long"][..]),
        (r#"{ "fever": "yes", "days": 13 }"#, "today", &[]),
        (r#"{ "fever": "no", "days": 100 }"#, "rest", &[]),
    ] {
        let person = serde_json::from_str::<Map<String, Json>>(text).expect("answers");
        for session in [&by_itself, &session] {
            agree(session, &reference, &person);
            let view = view(&answered(session, &person), "en", &Words::default());
            assert_eq!(view.walk.conclusion.as_deref(), Some(conclusion), "{text}");
            assert_eq!(view.walk.contradictions, unfit, "{text}");
            assert_eq!(view.contradictions.iter().map(|each| each.because.len()).sum::<usize>(), 2 * unfit.len());
        }
    }
}

/// Where the author names no ending for what they call impossible, no branch holds, and the walk asks again.
#[test]
fn who_cannot_be_is_asked_again() {
    let lines = r#"[conditions]
hot = "fever = yes"
[[steps]]
id = "first"
kind = "decision"
branches = [
  { when = "hot and days < 14", go = "today" },
  { when = "not possibly(hot) or fever = not_sure", go = "rest" },
]
[[steps]]
id = "today"
kind = "conclusion"
urgency = "same-day"
sources = ["S"]
[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
sources = ["S"]
[[impossible]]
when = "fever = yes and days >= 14"
why = "tested"
"#;
    let (files, reference) = (files(lines), Reference::new(&files(lines).0["pathway.toml"]));
    let pathway = files.pathway();
    let proved = prove(pathway, &files.read().document);
    let (pathway, diagrams) = proved.pathway.expect("nobody possible is left without a branch");
    let by_itself = Session::new(pathway);
    let session = by_itself.clone().explained(Arc::new(diagrams));
    let one = |text: &str| serde_json::from_str::<Map<String, Json>>(text).expect("answers");
    for (text, ask) in [
        (r#"{ "fever": "yes", "days": 14 }"#, Some("fever")),
        (r#"{ "fever": "yes", "days": 13 }"#, None),
        // Among those who can be, nobody is told anything else.
        (r#"{ "fever": "yes" }"#, None),
    ] {
        let person = one(text);
        agree(&by_itself, &reference, &person);
        let view = view(&answered(&session, &person), "en", &Words::default());
        assert_eq!(view.walk.ask.as_deref(), ask, "{text}");
        let asked = view.question.as_ref().map(|question| question.facts[0].fact.as_str());
        let told = view.walk.possible.as_ref().map_or(0, |possible| possible.conclusions.len());
        if ask == Some("fever") {
            assert_eq!((asked, view.card.is_some(), view.walk.settled, told), (ask, false, false, 0), "{text}");
            assert_eq!(view.left, None, "nobody knows how often");
        } else {
            assert!(asked.is_some() || view.card.is_some(), "an empty page for {text}");
        }
    }
}
