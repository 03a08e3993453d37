//! Writes what the rivals are given into a folder: the patients, the table in every language, pathways of growing size.

use std::path::{Path, PathBuf};

use rivals::dialect::{self, json_logic, json_rules_engine, script, zen};
use rivals::growth;
use rivals::patients::patients;
use rivals::pathway::{SHIPPED, read};
use rivals::table::table;
use serde_json::{Map, Value as Json, json};
use treatment_pathway::pathway::{Answers, Pathway};
use treatment_pathway::walk::walk;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder to write into"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let (pathway, _) = read(Path::new(SHIPPED));
    let rows = table(&pathway).expect("diagrams that fit");
    let people: Vec<Json> = patients(&pathway).iter().map(|answers| person(&pathway, answers)).collect();
    let write = |name: &str, text: String| std::fs::write(folder.join(name), text).expect("written");
    write("patients.json", json!(people).to_string());
    write("json-logic.json", json_logic::table(&pathway, &rows).to_string());
    write("json-rules-engine.json", json_rules_engine::rules(&pathway, &rows).to_string());
    write("zen.json", zen::decision(&pathway, &rows).to_string());
    write("ifs.js", script::javascript(&pathway, &rows));
    write("ifs.rs", script::rust(&pathway, &rows));
    for size in growth::SIZES {
        let folder = folder.join(format!("grown/{size}"));
        std::fs::create_dir_all(&folder).expect("a folder");
        for file in growth::files(size) {
            std::fs::write(folder.join(file.name), file.text).expect("written");
        }
    }
    println!("{} patients, {} rules", people.len(), rows.len());
}

/// A patient: answers by id as we take them, by name as the rivals do, and the conclusion of our walk.
fn person(pathway: &Pathway, answers: &Answers) -> Json {
    let (mut ours, mut theirs) = (Map::new(), Map::new());
    for (position, fact) in pathway.facts.iter().enumerate() {
        let Some(value) = answers.given(position) else { continue };
        let value = serde_json::to_value(fact.write(value)).expect("JSON");
        theirs.insert(dialect::name(fact), value.clone());
        ours.insert(fact.id.clone(), value);
    }
    let step = walk(pathway, answers).reached().expect("a conclusion");
    json!({ "ours": ours, "theirs": theirs, "conclusion": pathway.steps[step].id })
}
