//! json-logic-js: the whole table is one `if` with as many branches as rules.

use serde_json::{Value as Json, json};
use treatment_pathway::model::pathway::{Fact, Pathway};
use treatment_pathway::model::value::Scaled;

use super::{Dialect, any_of, json_number, name, word, write};
use crate::table::Row;

/// The table.
pub fn table(pathway: &Pathway, rows: &[Row]) -> Json {
    let mut branches = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        if number + 1 < rows.len() {
            branches.push(write(&JsonLogic, pathway, &row.when));
        }
        branches.push(json!(pathway.steps[row.conclusion].id));
    }
    json!({ "if": branches })
}

struct JsonLogic;

fn var(fact: &Fact) -> Json {
    json!({ "var": name(fact) })
}

impl Dialect for JsonLogic {
    type Out = Json;
    fn all(&self, parts: Vec<Json>) -> Json {
        json!({ "and": parts })
    }
    fn any(&self, parts: Vec<Json>) -> Json {
        json!({ "or": parts })
    }
    fn not(&self, part: Json) -> Json {
        json!({ "!": [part] })
    }
    fn always(&self) -> Json {
        json!(true)
    }
    fn is(&self, fact: &Fact, words: &[usize]) -> Json {
        match words {
            [only] => json!({ "===": [var(fact), word(fact, *only)] }),
            words => json!({ "in": [var(fact), words.iter().map(|one| word(fact, *one)).collect::<Vec<_>>()] }),
        }
    }
    fn has(&self, fact: &Fact, words: &[usize]) -> Json {
        any_of(self, words, |member| json!({ "in": [word(fact, member), var(fact)] }))
    }
    fn at_least(&self, fact: &Fact, number: Scaled) -> Json {
        json!({ ">=": [var(fact), json_number(fact, number)] })
    }
    fn at_most(&self, fact: &Fact, number: Scaled) -> Json {
        json!({ "<=": [var(fact), json_number(fact, number)] })
    }
}
