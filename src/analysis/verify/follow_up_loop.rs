//! `follow-up-loop`: "suppose it did not help" leads round in a circle.
//!
//! Why it matters: a person for whom nothing helped would be sent back to where they came from, for ever.
//!
//! ```toml
//! # base care records not_helped = "no_help", and a later conclusion records the same fact as "not_tried"
//! ```
//!
//! Instead: each follow-up fact has one value for "did not help", and that value leads on.

use super::Case;
use super::clearance::{BOTH, Walk};
use crate::data::finding::{Finding, sentence};
use crate::diagram::{FALSE, Full, TRUE};
use crate::model::pathway::Review;

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for number in 0..case.pathway.steps.len() {
        let review = case.pathway.conclusion(number).and_then(|conclusion| conclusion.review.as_ref());
        let Some(review) = review.filter(|review| !review.records.is_empty()) else { continue };
        let walks = BOTH.into_iter().filter(|walk| case.reach(*walk).comes(number) != FALSE);
        let walks: Vec<Walk> = walks.collect();
        if !walks.is_empty() {
            differs(case, number, review);
        }
        for walk in walks {
            same_again(case, number, review, walk)?;
        }
    }
    Ok(())
}

/// Records only ever set facts. They can go round only where two of them set the same fact differently.
fn differs(case: &mut Case<'_>, number: usize, review: &Review) {
    let pathway = case.pathway;
    let Some(step) = pathway.steps.get(number) else { return };
    let others = pathway.steps.iter().enumerate().filter_map(|(other, _)| pathway.conclusion(other)?.review.as_ref());
    for record in &review.records {
        let differs = others
            .clone()
            .flat_map(|review| &review.records)
            .any(|other| other.fact == record.fact && other.not_helped != record.not_helped);
        if differs {
            let fact = pathway.facts.get(record.fact).map_or("", |fact| fact.id.as_str());
            let at = case.place(|document| document.steps.get(number)?.id.at);
            let message =
                sentence!("`{}` and another conclusion record `{fact}` differently when it did not help", step.id);
            case.report.push(
                Finding::error("follow-up-loop", at, message)
                    .help(sentence!("let each fact have one value for \"did not help\"")),
            );
        }
    }
}

/// Whoever supposes that nothing here helped must not come back to the very same screen, on the same walk.
fn same_again(case: &mut Case<'_>, number: usize, review: &Review, walk: Walk) -> Result<(), Full> {
    let comes = case.reach(walk).comes(number);
    let shown: Vec<_> = case.reach(walk).shown.iter().filter(|shown| shown.step == number).copied().collect();
    let mut recorded = FALSE;
    let mut values = Vec::new();
    for record in &review.records {
        let mut has = TRUE;
        for (variable, wanted) in case.diagrams.variables.values(record.fact, record.not_helped) {
            let is = case.diagrams.table.choose(variable, |v| if v == wanted { TRUE } else { FALSE })?;
            has = case.diagrams.table.and(has, is)?;
            values.push((variable, wanted));
        }
        let new = case.diagrams.table.not(has)?;
        recorded = case.diagrams.table.or(recorded, new)?;
    }
    let held = |variable: usize| values.iter().find(|(held, _)| *held == variable).map(|(_, value)| *value);
    // Of those to whom everything that is recorded is shown: the same conclusion, showing the same things.
    let mut same = recorded;
    for treatment in review.records.iter().filter_map(|record| record.treatment) {
        let mut shown_here = FALSE;
        for shown in shown.iter().filter(|shown| shown.treatment == treatment) {
            shown_here = case.diagrams.table.or(shown_here, shown.when)?;
        }
        same = case.diagrams.table.and(same, shown_here)?;
    }
    for shown in shown {
        let again = case.diagrams.table.hold(shown.when, &held)?;
        let not_again = case.diagrams.table.not(again)?;
        let alike = case.diagrams.table.ite(shown.when, again, not_again)?;
        same = case.diagrams.table.and(same, alike)?;
    }
    let comes_again = case.diagrams.table.hold(comes, &held)?;
    same = case.diagrams.table.and(same, comes_again)?;
    same = case.diagrams.table.and(same, comes)?;
    let at = case.place(|document| document.steps.get(number)?.id.at);
    let id = case.pathway.steps.get(number).map_or("", |step| step.id.as_str());
    let message =
        sentence!("supposing that what `{id}` shows did not help changes nothing for some patients{}", walk.told());
    let finding = Finding::warning("follow-up-loop", at, message)
        .help(sentence!("lead them on: the facts recorded should open something new"));
    case.break_for(same, finding);
    Ok(())
}
