//! Which texts stand on one screen together, by their keys.

use crate::authoring::document::format::ABOUT_TEXTS;
use crate::authoring::document::{AuthoredCites, AuthoredFact, Document};
use crate::data::tree::Text;
use crate::model::id::message_id;
use crate::model::rows::{ROWS, TEST_ROWS};

/// Each screen's name and the keys of its texts; a key may lack a text.
pub fn screens(document: &Document) -> Vec<(String, Vec<String>)> {
    let mut screens = Vec::new();
    screens.push(named("pathway", "", &["intro", "scope", "emergency"]));
    let about = ["about"].into_iter().chain(ABOUT_TEXTS.iter().copied()).map(|key| format!("pathway.{key}"));
    screens.push(("about".to_owned(), about.collect()));
    for fact in &document.facts {
        let name = match &fact.page {
            Some(page) => format!("page-{}", message_id(&page.text)),
            None => format!("fact-{}", message_id(&fact.id.text)),
        };
        let asked = of_fact(fact);
        match screens.iter_mut().find(|(known, _)| *known == name) {
            Some((_, keys)) => keys.extend(asked),
            None => {
                let mut keys: Vec<String> =
                    fact.page.iter().flat_map(|page| named("page", &page.text, &["text"]).1).collect();
                keys.extend(asked);
                screens.push((name, keys));
            }
        }
    }
    for step in document.steps.iter().filter(|step| step.is_conclusion) {
        screens.push(citing(named("step", &step.id.text, &["text", "decision", "review"]), &step.cites));
    }
    let rows: Vec<&str> = ROWS.iter().chain(TEST_ROWS).copied().collect();
    for treatment in &document.treatments {
        screens.push(citing(named("treatment", &treatment.id.text, &rows), &treatment.cites));
    }
    let rows: Vec<&str> = ["text"].into_iter().chain(rows).collect();
    for entry in &document.alongside {
        screens.push(citing(named("alongside", &entry.id.text, &rows), &entry.cites));
    }
    for disagreement in &document.disagreements {
        let positions: Vec<String> =
            disagreement.positions.iter().map(|position| message_id(&position.id.text)).collect();
        let attributes: Vec<&str> = positions.iter().map(String::as_str).chain(["here"]).collect();
        let cites = disagreement.positions.iter().map(|position| &position.cites).chain([&disagreement.cites]);
        screens.push(cites.fold(named("disagreement", &disagreement.id.text, &attributes), citing));
    }
    let values = document.values.iter().map(|matter| format!("value-{}", message_id(&matter.id.text)));
    screens.push(("values".to_owned(), values.collect()));
    for explainer in &document.explainers {
        let parts = explainer.parts.iter().map(|part| message_id(&part.id.text));
        let attributes: Vec<String> = parts.flat_map(|part| [format!("{part}-title"), part]).collect();
        let attributes: Vec<&str> = ["intro"].into_iter().chain(attributes.iter().map(String::as_str)).collect();
        let cites = explainer.parts.iter().map(|part| &part.cites);
        screens.push(cites.fold(named("explainer", &explainer.id.text, &attributes), citing));
    }
    let corrections = document.corrections.iter();
    let corrections = corrections.map(|each| citing(named("correction", &each.id.text, &["true"]), &each.cites).1);
    screens.push(("corrections".to_owned(), corrections.flatten().collect()));
    let unfit = document.contradictions.iter().map(|each| format!("contradiction-{}", message_id(&each.id.text)));
    screens.push(("contradictions".to_owned(), unfit.collect()));
    screens.push(("terms".to_owned(), terms(document)));
    screens
}

/// A message and its attributes.
fn named(kind: &str, id: &str, attributes: &[&str]) -> (String, Vec<String>) {
    let message = if id.is_empty() { kind.to_owned() } else { format!("{kind}-{}", message_id(id)) };
    let mut keys = vec![message.clone()];
    keys.extend(attributes.iter().map(|attribute| format!("{message}.{attribute}")));
    (message, keys)
}

/// With the claims that stand below it.
fn citing((name, mut keys): (String, Vec<String>), cites: &AuthoredCites) -> (String, Vec<String>) {
    let claim = |id: &Text| format!("claim-{}", message_id(&id.text));
    keys.extend(cites.claims.iter().map(claim));
    (name, keys)
}

fn of_fact(fact: &AuthoredFact) -> Vec<String> {
    let values: Vec<String> = fact.of.iter().map(|value| format!("is-{}", message_id(&value.text))).collect();
    let attributes: Vec<&str> =
        ["short", "why", "find-out"].into_iter().chain(values.iter().map(String::as_str)).collect();
    named("fact", &fact.id.text, &attributes).1
}

fn terms(document: &Document) -> Vec<String> {
    let mut keys: Vec<String> =
        document.texts.iter().flat_map(|texts| texts.entries()).map(|(key, _)| key.clone()).collect();
    keys.retain(|key| key.starts_with("term-"));
    keys.sort();
    keys.dedup();
    keys
}
