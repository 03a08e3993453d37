//! What `make bench` gives the rivals, without the rivals: the table says what the walk says, and the pathways of a
//! curve are sound. Nothing is timed here.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../benches/rivals/src/dialect/mod.rs"]
mod dialect;
#[path = "../benches/rivals/src/growth.rs"]
mod growth;
#[path = "../benches/rivals/src/pathway.rs"]
mod pathway;
#[path = "../benches/rivals/src/patients.rs"]
mod patients;
#[path = "../benches/rivals/src/scored.rs"]
mod scored;
#[path = "../benches/rivals/src/shared.rs"]
mod shared;
#[path = "../benches/rivals/src/table.rs"]
mod table;

use std::collections::BTreeSet;
use std::path::Path;
use treatment_pathway::model::evaluation::Evaluation;

use dialect::{json_logic, json_rules_engine, script, zen};
use serde_json::Value as Json;
use table::When;
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::position::{FactId, Position};
use treatment_pathway::model::value::Value;

fn holds(when: &When, answers: &Answers) -> bool {
    let answer = |fact: &FactId| answers.given(*fact).expect("an answer");
    match when {
        When::All(parts) => parts.iter().all(|part| holds(part, answers)),
        When::Any(parts) => parts.iter().any(|part| holds(part, answers)),
        When::Not(part) => !holds(part, answers),
        When::Is(fact, words) => matches!(answer(fact), Value::Choice(word) if words.contains(&word.number())),
        When::Has(fact, words) => {
            matches!(answer(fact), Value::Set { members, .. } if words.iter().any(|word| members >> word & 1 == 1))
        }
        When::Between(fact, low, high) => {
            matches!(answer(fact), Value::Number(n) if low.is_none_or(|low| n >= low) && high.is_none_or(|high| n <= high))
        }
    }
}

#[test]
fn the_table_says_what_the_walk_says() {
    let (pathway, _) = pathway::read(Path::new("pathways/failed-back"));
    let rows = table::table(&pathway).expect("diagrams that fit");
    let mut endings = BTreeSet::new();
    let patients = patients::patients(&pathway);
    assert_eq!(patients.len(), patients::PATIENTS);
    for answers in patients {
        let sure = |value| !matches!(value, Value::NotSure | Value::NotApplicable | Value::Set { doubt: true, .. });
        assert!(pathway.facts.positions().all(|fact| answers.given(fact).is_some_and(sure)), "{answers:?}");
        let row = rows.iter().find(|row| holds(&row.when, &answers)).expect("a row for everybody");
        assert_eq!(Some(row.conclusion), Evaluation::new(&pathway, &answers).walk().reached(), "{answers:?}");
        endings.insert(row.conclusion);
    }
    assert!(endings.len() > 4, "patients who all end alike time nothing: {endings:?}");
    assert_eq!(rows.last().map(|row| &row.when), Some(&When::All(Vec::new())));
}

/// Their engines read them only where everything is timed; that each language has every rule is seen here.
#[test]
fn every_language_has_every_rule() {
    let (pathway, _) = pathway::read(Path::new("pathways/failed-back"));
    let rows = table::table(&pathway).expect("diagrams that fit");
    let ids: Vec<&str> = rows.iter().map(|row| pathway.steps[row.conclusion].id.as_str()).collect();
    let each = |list: &Json, id: fn(&Json) -> &Json| -> Vec<String> {
        let list = list.as_array().expect("a list").iter();
        list.map(|one| id(one).as_str().expect("an id").trim_matches('\'').to_owned()).collect()
    };
    assert_eq!(each(&json_rules_engine::rules(&pathway, &rows), |rule| &rule["event"]["type"]), ids);
    let zen = zen::decision(&pathway, &rows);
    assert_eq!(each(&zen["nodes"][1]["content"]["rules"], |rule| &rule["then"]), ids);
    // A condition before each conclusion but the last.
    let logic = json_logic::table(&pathway, &rows)["if"].as_array().expect("a list").clone();
    let (last, first) = logic.split_last().expect("rules");
    let ends: Json = first.chunks(2).map(|rule| rule[1].clone()).chain([last.clone()]).collect();
    assert_eq!(each(&ends, |id| id), ids);
    let script = |text: &str, before: &str| text.matches(before).count();
    assert_eq!(script(&script::javascript(&pathway, &rows), "  [(p) => "), rows.len());
    assert_eq!(script(&script::rust(&pathway, &rows), "    if "), rows.len() - 1);
}

#[test]
fn grown_pathways_are_proved() {
    for (shape, size) in growth::Shape::ALL.into_iter().zip([growth::SIZES[2], growth::SIZES[1]]) {
        let (pathway, document) = pathway::checked(growth::files(shape, size));
        assert!((size..=size + 1).contains(&pathway.steps.len()), "{} of {size}", pathway.steps.len());
        let proved = prove(pathway, &document);
        assert!(proved.pathway.is_some(), "{size} steps {}: {:#?}", shape.word(), proved.report.findings);
    }
}

/// In the order of asking it is too large; in the one that is tried then it is not.
#[test]
fn steps_that_share_facts_at_random_are_proved() {
    let (name, files) = growth::curves().find(|(name, _)| name == "shared-50").expect("one of the sizes");
    let (pathway, document) = pathway::checked(files);
    let proved = prove(pathway.clone(), &document);
    let (kept, _) = proved.pathway.unwrap_or_else(|| panic!("{name}: {:#?}", proved.report.findings));
    assert_ne!(kept.order, pathway.order);
}

#[test]
fn sums_are_proved() {
    for (name, sums) in scored::SUMS {
        let (pathway, document) = pathway::checked(scored::files(sums, scored::SIZES[1]));
        let proved = prove(pathway, &document);
        assert!(proved.pathway.is_some(), "{name}: {:#?}", proved.report.findings);
    }
}

/// They are built with `--locked`: the lock file knows every crate that ours is made of for them.
#[test]
fn the_lock_file_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| -> toml::Table {
        let text = std::fs::read_to_string(root.join(path)).unwrap_or_else(|problem| panic!("{path}: {problem}"));
        text.parse().unwrap_or_else(|problem| panic!("{path}: {problem}"))
    };
    let manifest = read("Cargo.toml");
    let features = manifest["features"].as_table().expect("features");
    let all = manifest["dependencies"].as_table().expect("dependencies");
    let optional = |name: &str| all[name].get("optional").and_then(toml::Value::as_bool) == Some(true);
    let mut wanted: Vec<&str> = all.keys().map(String::as_str).filter(|name| !optional(name)).collect();
    let mut rest = vec!["authoring"];
    while let Some(feature) = rest.pop() {
        for part in features[feature].as_array().expect("parts").iter().filter_map(toml::Value::as_str) {
            match part.strip_prefix("dep:") {
                Some(name) => wanted.push(name),
                None => rest.push(part),
            }
        }
    }
    let lock = read("benches/rivals/Cargo.lock");
    let packages = lock["package"].as_array().expect("packages");
    let ours = packages.iter().find(|package| package["name"].as_str() == Some("treatment-pathway"));
    let known = ours.expect("our crate")["dependencies"].as_array().expect("dependencies");
    let known: Vec<&str> = known.iter().filter_map(|name| name.as_str()?.split(' ').next()).collect();
    let missing: Vec<&&str> = wanted.iter().filter(|name| !known.contains(name)).collect();
    assert!(missing.is_empty(), "it lacks {missing:?}: build there once without `--locked`");
}
