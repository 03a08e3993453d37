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
use crate::diagnostic::{Finding, sentence};
use crate::diagram::compile::Shown;
use crate::diagram::{FALSE, Full, TRUE};

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    let pathway = case.pathway;
    for (number, step) in pathway.steps.iter().enumerate() {
        let Some(review) = pathway.conclusion(number).and_then(|conclusion| conclusion.review.as_ref()) else {
            continue;
        };
        let comes = case.diagrams.comes.get(number).copied().unwrap_or(FALSE);
        if review.records.is_empty() || comes == FALSE {
            continue;
        }
        let at = case.place(|document| document.steps.get(number)?.id.at);
        // Records only ever set facts. They can go round only where two of them set the same fact differently.
        let others =
            pathway.steps.iter().enumerate().filter_map(|(other, _)| pathway.conclusion(other)?.review.as_ref());
        for record in &review.records {
            let differs = others
                .clone()
                .flat_map(|review| &review.records)
                .any(|other| other.fact == record.fact && other.not_helped != record.not_helped);
            if differs {
                let fact = pathway.facts.get(record.fact).map_or("", |fact| fact.id.as_str());
                let message =
                    sentence!("`{}` and another conclusion record `{fact}` differently when it did not help", step.id);
                case.report.push(
                    Finding::error("follow-up-loop", at, message)
                        .help(sentence!("let each fact have one value for \"did not help\"")),
                );
            }
        }
        // Whoever supposes that nothing here helped must not come back to the very same screen.
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
            let here = |shown: &&Shown| shown.step == number && shown.treatment == treatment;
            for shown in case.diagrams.shown.clone().iter().filter(here) {
                shown_here = case.diagrams.table.or(shown_here, shown.when)?;
            }
            same = case.diagrams.table.and(same, shown_here)?;
        }
        for shown in case.diagrams.shown.clone().into_iter().filter(|shown| shown.step == number) {
            let again = case.diagrams.table.hold(shown.when, &held)?;
            let not_again = case.diagrams.table.not(again)?;
            let alike = case.diagrams.table.ite(shown.when, again, not_again)?;
            same = case.diagrams.table.and(same, alike)?;
        }
        let comes_again = case.diagrams.table.hold(comes, &held)?;
        same = case.diagrams.table.and(same, comes_again)?;
        same = case.diagrams.table.and(same, comes)?;
        let message =
            sentence!("supposing that what `{}` shows did not help changes nothing for some patients", step.id);
        let finding = Finding::warning("follow-up-loop", at, message)
            .help(sentence!("lead them on: the facts recorded should open something new"));
        case.break_for(same, finding);
    }
    Ok(())
}
