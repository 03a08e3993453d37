//! zen: a decision table with hit policy `first`, a column of conditions and a column of conclusions.

use serde_json::{Value as Json, json};
use treatment_pathway::model::pathway::{Fact, Pathway};
use treatment_pathway::model::value::Scaled;

use super::{Dialect, any_of, name, number, word, write};
use crate::table::Row;

/// The decision, as its editor saves it.
pub fn decision(pathway: &Pathway, rows: &[Row]) -> Json {
    let rule = |(number, row): (usize, &Row)| {
        let when = write(&Zen, pathway, &row.when);
        json!({ "_id": number.to_string(), "when": when, "then": format!("'{}'", pathway.steps[row.conclusion].id) })
    };
    let rules: Vec<Json> = rows.iter().enumerate().map(rule).collect();
    json!({
        "nodes": [
            { "id": "in", "name": "patient", "type": "inputNode", "content": {} },
            { "id": "table", "name": "table", "type": "decisionTableNode", "content": {
                "hitPolicy": "first",
                "inputs": [{ "id": "when", "name": "when" }],
                "outputs": [{ "id": "then", "name": "then", "field": "conclusion" }],
                "rules": rules,
            } },
            { "id": "out", "name": "conclusion", "type": "outputNode", "content": {} },
        ],
        "edges": [
            { "id": "1", "sourceId": "in", "targetId": "table" },
            { "id": "2", "sourceId": "table", "targetId": "out" },
        ],
    })
}

struct Zen;

impl Dialect for Zen {
    type Out = String;
    fn all(&self, parts: Vec<String>) -> String {
        format!("({})", parts.join(" and "))
    }
    fn any(&self, parts: Vec<String>) -> String {
        format!("({})", parts.join(" or "))
    }
    fn not(&self, part: String) -> String {
        format!("not ({part})")
    }
    fn always(&self) -> String {
        "true".to_owned()
    }
    fn is(&self, fact: &Fact, words: &[usize]) -> String {
        match words {
            [only] => format!("{} == '{}'", name(fact), word(fact, *only)),
            words => {
                let words: Vec<String> = words.iter().map(|one| format!("'{}'", word(fact, *one))).collect();
                format!("{} in [{}]", name(fact), words.join(", "))
            }
        }
    }
    fn has(&self, fact: &Fact, words: &[usize]) -> String {
        any_of(self, words, |member| format!("'{}' in {}", word(fact, member), name(fact)))
    }
    fn at_least(&self, fact: &Fact, least: Scaled) -> String {
        format!("{} >= {}", name(fact), number(fact, least))
    }
    fn at_most(&self, fact: &Fact, most: Scaled) -> String {
        format!("{} <= {}", name(fact), number(fact, most))
    }
}
