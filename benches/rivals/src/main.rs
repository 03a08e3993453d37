//! Writes what the rivals are given into a folder: the patients, the table in every language, pathways of growing size.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use treatment_pathway::model::evaluation::Evaluation;

use rivals::SHIPPED;
use rivals::dialect::{self, json_logic, json_rules_engine, script, zen};
use rivals::growth;
use rivals::pathway::{checked, read};
use rivals::patients::patients;
use rivals::table::table;
use serde_json::{Map, Value as Json, json};
use treatment_pathway::analysis::verify::Proving;
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::pathway::Pathway;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder to write into"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let (pathway, document) = read(Path::new(SHIPPED));
    let rows = table(&pathway).expect("diagrams that fit");
    let people: Vec<Json> = patients(&pathway).iter().map(|answers| person(&pathway, answers)).collect();
    let write = |name: &str, text: String| std::fs::write(folder.join(name), text).expect("written");
    write("patients.json", json!(people).to_string());
    write("json-logic.json", json_logic::table(&pathway, &rows).to_string());
    write("json-rules-engine.json", json_rules_engine::rules(&pathway, &rows).to_string());
    write("zen.json", zen::decision(&pathway, &rows).to_string());
    write("ifs.js", script::javascript(&pathway, &rows));
    write("ifs.rs", script::rust(&pathway, &rows));
    let mut grown = Map::new();
    for (name, files) in growth::curves() {
        let folder = folder.join("grown").join(&name);
        std::fs::create_dir_all(&folder).expect("a folder");
        for file in &files {
            std::fs::write(folder.join(&file.name), &file.text).expect("written");
        }
        let (pathway, document) = checked(files);
        let (facts, asked) = (pathway.facts.len(), in_the_order_of_asking(pathway.clone()));
        let proved = prove(pathway, &document);
        let told = match proved.proof {
            Some(proof) => {
                json!({ "facts": facts, "patients": proof.patients_words, "asked": asked, "nodes": proof.nodes.0 })
            }
            // Over the limit: what is wrong is a finding, and no time.
            None => json!({ "facts": facts, "finding": proved.report.findings.first().map(|found| &found.message) }),
        };
        grown.insert(name, told);
    }
    let proof = prove(pathway.clone(), &document).proof.expect("a proof");
    let endings: BTreeMap<&str, usize> = people.iter().fold(BTreeMap::new(), |mut endings, person| {
        *endings.entry(person["conclusion"].as_str().expect("an id")).or_default() += 1;
        endings
    });
    let told = json!({
        "patients": people.len(), "endings": endings, "rules": rows.len(), "steps": pathway.steps.len(),
        "facts": pathway.facts.len(), "nodes": proof.nodes.0, "of": proof.patients_words,
        "safety_rules": proof.safety_rules, "grown": grown,
    });
    write("about.json", told.to_string());
}

/// The nodes of the proof in the order of asking, when they are few enough.
fn in_the_order_of_asking(pathway: Pathway) -> Option<usize> {
    let mut proving = Proving::new(pathway, Vec::new());
    while proving.go_on() {}
    proving.finish().proof.map(|proof| proof.nodes.0)
}

/// A patient: answers by id as we take them, by name as the rivals do, and the conclusion of our walk.
fn person(pathway: &Pathway, answers: &Answers) -> Json {
    let (mut ours, mut theirs) = (Map::new(), Map::new());
    for (position, fact) in pathway.facts.each() {
        let Some(value) = answers.given(position) else { continue };
        let value = serde_json::to_value(fact.domain.write(value)).expect("JSON");
        theirs.insert(dialect::name(fact), value.clone());
        ours.insert(fact.id.clone(), value);
    }
    let step = Evaluation::new(pathway, answers).walk().reached().expect("a conclusion");
    json!({ "ours": ours, "theirs": theirs, "conclusion": pathway.steps[step].id })
}
