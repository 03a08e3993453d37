//! What an author sees beside the page: findings, what the last save changed for whom, and what no case reaches.

use serde_json::{Value, json};
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::case::{self, is_unfilled, signature};
use treatment_pathway::authoring::diff::diff;
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::pathway::Pathway;

use crate::cli::load::Loaded;
use crate::cli::{diff as differences, render, test};

/// The most regions that are listed.
const MOST: usize = 12;

/// Everything about one save; `before` is the last sound version.
pub fn of(loaded: &mut Loaded, before: Option<&Pathway>) -> Value {
    let diagrams = loaded.diagrams.take();
    let now = loaded.checked.pathway.as_ref();
    json!({
        "findings": render::findings(&loaded.checked.report, &loaded.folder.document.files),
        "changes": before.zip(now).map(|(before, now)| changes(before, now)),
        "cases": now.zip(diagrams).and_then(|(now, diagrams)| cases(loaded, now, diagrams)),
    })
}

/// Who gets a different answer than before the save.
fn changes(before: &Pathway, now: &Pathway) -> Value {
    let Ok(found) = diff(before, now) else {
        return json!({ "summary": "both versions together are too large to compare", "regions": [] });
    };
    let summary = match found.regions.len() {
        0 => "everybody gets the same answer as before this save".to_owned(),
        _ => format!("{} of {} patients get another answer", found.differ.words(), found.patients.words()),
    };
    let region = |region| {
        json!({
            "heading": differences::heading(region),
            "example": differences::example(region),
            "patient": differences::patient(region, |[_, now]| now),
        })
    };
    json!({ "summary": summary, "regions": found.regions.iter().take(MOST).map(region).collect::<Vec<_>>() })
}

/// What no signed case reaches, and cases that fail.
fn cases(loaded: &Loaded, now: &Pathway, diagrams: Diagrams) -> Option<Value> {
    let filled = || loaded.folder.cases.iter().filter(|case| !is_unfilled(case));
    let valid = |case: &&Node| signature::of(case) == signature::Signature::Valid;
    let (signed, unsigned): (Vec<&Node>, Vec<&Node>) = filled().partition(valid);
    let failed = filled().filter_map(|case| case::run(now, case).ok()).filter(|ran| !ran.failures.is_empty());
    let failed: Vec<String> = failed.map(|ran| format!("{} fails: {}", ran.id, ran.failures.join("; "))).collect();
    let reached = test::reached(now, diagrams, &signed, &unsigned)?;
    let missing = [failed, reached.missing].concat();
    Some(json!({ "summary": reached.summary, "missing": missing }))
}
