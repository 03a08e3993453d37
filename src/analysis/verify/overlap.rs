//! `overlap`: somebody comes to a decision and two branches hold.
//!
//! Why it matters: which advice they get would hang on the order in which the branches were written.
//!
//! ```toml
//! branches = [
//!   { when = "nrs >= 5", go = "procedures" },
//!   { when = "nrs <= 5", go = "base-care" },     # five is both
//! ]
//! ```
//!
//! Instead: part the branches; or, where the order is meant, say `hit = "first"` and `why`.

use super::Case;
use super::clearance::{BOTH, Walk};
use crate::data::finding::{Finding, sentence};
use crate::diagram::{FALSE, Full};
use crate::model::pathway::{Decision, StepKind};

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for (number, step) in case.pathway.steps.iter().enumerate() {
        let StepKind::Decision(decision) = &step.kind else { continue };
        if decision.first {
            continue;
        }
        for walk in BOTH {
            meet(case, number, decision, walk)?;
        }
    }
    Ok(())
}

fn meet(case: &mut Case<'_>, number: usize, decision: &Decision, walk: Walk) -> Result<(), Full> {
    let comes = case.reach(walk).comes(number);
    let comes = case.diagrams.table.and(comes, case.diagrams.possible)?;
    let mut before = FALSE;
    for (position, branch) in decision.branches.iter().enumerate() {
        let Some(rule) = &branch.when else { continue };
        let sure = case.diagrams.truths(case.pathway, rule)?.sure;
        let here = case.diagrams.table.and(comes, sure)?;
        let both = case.diagrams.table.and(before, here)?;
        let at = case.place(|document| document.steps.get(number)?.branches.get(position)?.at);
        let id = case.pathway.steps.get(number).map_or("", |step| step.id.as_str());
        let whom = if walk == Walk::First { "" } else { " for some patients" };
        let message =
            sentence!("branch {} of `{id}` holds together with an earlier one{whom}{}", position + 1, walk.told());
        case.break_for(
            both,
            Finding::error("overlap", at, message)
                .help(sentence!("narrow one of them, or write `hit = \"first\"` with its `why`")),
        );
        before = case.diagrams.table.or(before, here)?;
    }
    Ok(())
}
