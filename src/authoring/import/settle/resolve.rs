//! What comes of a case whose source leaves something open.

use crate::authoring::document::authored::json;
use crate::authoring::import::draft::DraftCase;
use crate::authoring::import::write::{as_answer, quoted};
use crate::data::finding::Report;
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::pathway::Pathway;
use crate::model::walk::End;

/// What the walk of a case with open facts comes to.
pub(super) fn resolve(case: &mut DraftCase, pathway: &Pathway, silent: bool) {
    if case.unanswered.is_empty() {
        return;
    }
    let Some(end) = ends(case, pathway, false) else { return };
    match (end, silent) {
        (Ended::Asks(fact), true) if case.unanswered.contains(&fact) => {
            case.expect.conclusion = None;
            case.expect.shows.clear();
            case.expect.never_shows.clear();
            case.expect.asks = Some(fact);
        }
        (Ended::Concludes(step), true) if case.expect.conclusion.as_ref() != Some(&step) => {
            case.expect.conclusion = Some(step);
            case.expect.never_shows.clear();
            case.note =
                Some("the source says nothing as long as these are open; whatever they are, this comes out".to_owned());
        }
        (Ended::Asks(_), false) => {
            // The source goes on without what it does not know: that is what "not sure" is for.
            let unsure = ends(case, pathway, true);
            if let (Some(Ended::Concludes(step)), Some(expected)) = (unsure, &case.expect.conclusion)
                && step == *expected
            {
                let open = std::mem::take(&mut case.unanswered);
                case.facts.extend(open.into_iter().map(|fact| (fact, "not_sure".to_owned())));
                // In doubt an entry is shown.
                case.expect.never_shows.clear();
                case.note =
                    Some("the source goes on without what it is not told: here that is \"not sure\"".to_owned());
            }
        }
        _ => {}
    }
}

enum Ended {
    Asks(String),
    Concludes(String),
}

fn ends(case: &DraftCase, pathway: &Pathway, unsure: bool) -> Option<Ended> {
    let open = case.unanswered.iter().filter(|_| unsure).map(|fact| (fact.clone(), "not_sure".to_owned()));
    let facts: Vec<String> = case
        .facts
        .iter()
        .cloned()
        .chain(open)
        .map(|(fact, value)| format!("{}: {}", quoted(&fact), as_answer(&value)))
        .collect();
    let tree = json::tree(0, &format!("{{{}}}", facts.join(", ")), &mut Report::default())?;
    // What cannot be read of a case is found where the written cases are checked.
    let answers = Answers::read(pathway, &tree).ok()?;
    let walk = Evaluation::new(pathway, &answers).walk();
    match walk.end {
        End::Asks { fact, .. } => Some(Ended::Asks(pathway.facts[fact].id.clone())),
        End::Concludes(step) => Some(Ended::Concludes(pathway.steps[step].id.clone())),
        End::Stuck(_) => None,
    }
}
