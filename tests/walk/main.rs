//! The walk: the same as a naive one on random pathways and random people, and the laws that hold for all of them.
//!
//! `PROPTEST_CASES=100000 cargo test --release --test walk` tries more of them.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../support/mod.rs"]
mod support;

mod cover;
mod differ;
mod laws;
mod left;
mod pairs;
mod random;
mod reference;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value as Json};
use treatment_pathway::document::Node;
use treatment_pathway::session::Session;
use treatment_pathway::view::walk_object;
use treatment_pathway::words::Words;

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
