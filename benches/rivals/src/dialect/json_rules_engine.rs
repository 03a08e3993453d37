//! json-rules-engine: a rule for each row, the first of the highest priority; whatever succeeds stops the rest.

use serde_json::{Value as Json, json};
use treatment_pathway::model::pathway::{Fact, Pathway};
use treatment_pathway::model::value::Scaled;

use super::{Dialect, any_of, json_number, name, word, write};
use crate::table::Row;

/// The rules.
pub fn rules(pathway: &Pathway, rows: &[Row]) -> Json {
    let rule = |(number, row): (usize, &Row)| {
        let written = write(&JsonRulesEngine, pathway, &row.when);
        // A rule is `all`, `any` or `not` at its top.
        let conditions = if written.get("fact").is_some() { json!({ "all": [written] }) } else { written };
        let event = json!({ "type": pathway.steps[row.conclusion].id });
        json!({ "conditions": conditions, "event": event, "priority": rows.len() - number })
    };
    rows.iter().enumerate().map(rule).collect()
}

struct JsonRulesEngine;

fn test(fact: &Fact, operator: &str, value: Json) -> Json {
    json!({ "fact": name(fact), "operator": operator, "value": value })
}

impl Dialect for JsonRulesEngine {
    type Out = Json;
    fn all(&self, parts: Vec<Json>) -> Json {
        json!({ "all": parts })
    }
    fn any(&self, parts: Vec<Json>) -> Json {
        json!({ "any": parts })
    }
    fn not(&self, part: Json) -> Json {
        json!({ "not": part })
    }
    fn always(&self) -> Json {
        json!({ "all": [] })
    }
    fn is(&self, fact: &Fact, words: &[usize]) -> Json {
        match words {
            [only] => test(fact, "equal", json!(word(fact, *only))),
            words => test(fact, "in", words.iter().map(|one| word(fact, *one)).collect()),
        }
    }
    fn has(&self, fact: &Fact, words: &[usize]) -> Json {
        any_of(self, words, |member| test(fact, "contains", json!(word(fact, member))))
    }
    fn at_least(&self, fact: &Fact, number: Scaled) -> Json {
        test(fact, "greaterThanInclusive", json_number(fact, number))
    }
    fn at_most(&self, fact: &Fact, number: Scaled) -> Json {
        test(fact, "lessThanInclusive", json_number(fact, number))
    }
}
