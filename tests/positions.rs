//! A position that is none is a finding, wherever in a packed bundle it stands, and never an answer.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use serde_json::{Value as Json, json};
use support::{PATHWAYS, folder};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::presentation::bundle::{Bundle, FORMAT, Packed, open};

/// Far beyond any table.
const NOWHERE: u64 = 1_000_000;
/// Numbers of one bundle that are changed, each by itself.
const MOST: usize = 400;

#[test]
fn no_number_of_a_bundle_leads_astray() {
    for dir in PATHWAYS {
        let pathway = folder(dir).pathway();
        let packed = serde_json::to_value(pathway.pack()).expect("JSON");
        let texts = serde_json::to_value(&pathway.texts[0]).expect("JSON");
        let sources = serde_json::to_value(pathway.sources.pack()).expect("JSON");
        let opened = |packed: &Json| -> Option<Pathway> {
            let bundle = json!({
                "format": FORMAT, "lang": "en", "dir": "ltr", "languages": ["en"], "hash": "", "words": {},
                "texts": texts, "sources": sources, "pathway": packed,
            });
            open(serde_json::from_value::<Bundle>(bundle).expect("a bundle")).ok().map(|opened| opened.pathway)
        };
        assert!(opened(&packed).is_some(), "{dir}: the bundle itself");
        let (mut refused, mut taken) = (0, 0);
        let all = numbers(&packed, "");
        // Each is a whole bundle to open: of the large one as many as a test may take, spread over all of it.
        for path in all.iter().step_by((all.len() / MOST).max(1)) {
            let mut changed = packed.clone();
            *changed.pointer_mut(path).expect("a number") = NOWHERE.into();
            match opened(&changed) {
                None => refused += 1,
                Some(pathway) => {
                    // Not a position: a bound, a rate, the members of a set. Nothing may break on it.
                    assert!(!is_position(&packed, path), "{dir}: {path}");
                    Evaluation::new(&pathway, &Answers::none(&pathway)).walk();
                    taken += 1;
                }
            }
        }
        assert!(refused > 20, "{dir}: {refused} refused, {taken} taken");
    }
}

/// Where each number stands, as JSON pointers.
fn numbers(value: &Json, path: &str) -> Vec<String> {
    match value {
        Json::Number(_) => vec![path.to_owned()],
        Json::Array(items) => {
            items.iter().enumerate().flat_map(|(at, item)| numbers(item, &format!("{path}/{at}"))).collect()
        }
        Json::Object(entries) => {
            entries.iter().flat_map(|(key, value)| numbers(value, &format!("{path}/{key}"))).collect()
        }
        Json::Null | Json::Bool(_) | Json::String(_) => Vec::new(),
    }
}

/// Does a number at this place name a row of a table?
fn is_position(packed: &Json, path: &str) -> bool {
    let named = [
        "claims",
        "sources",
        "go",
        "after",
        "treatment",
        "rung",
        "treatments",
        "fact",
        "facts",
        "parent",
        "tried_as",
        "start",
        "order",
        "questions",
        "no_treatment",
        "steps",
        "alongside",
    ];
    let (list, last) = path.rsplit_once('/').expect("a place");
    let name = if last.parse::<usize>().is_ok() { list.rsplit('/').next().unwrap_or_default() } else { last };
    named.contains(&name) || (is_tagged(packed, list) && last == "1")
}

/// Is this a test, a name or a demand? What stands behind its word is a position.
fn is_tagged(packed: &Json, list: &str) -> bool {
    let words = [
        "is",
        "has",
        "from",
        "not_sure",
        "named",
        "never_show",
        "never_beside",
        "never_conclude",
        "must_show",
        "monotone",
    ];
    let word = packed.pointer(&format!("{list}/0")).and_then(Json::as_str).unwrap_or_default();
    words.contains(&word) || ["grows", "must_precede"].contains(&word)
}
