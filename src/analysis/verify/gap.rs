//! `gap`: somebody comes to a decision and no branch holds.
//!
//! Why it matters: that person gets no answer.
//!
//! ```toml
//! branches = [
//!   { when = "weeks < 6", go = "recovery" },
//!   { when = "weeks > 6", go = "options" },     # and six weeks?
//! ]
//! ```
//!
//! Instead: write the missing branch, or `otherwise`.

use super::Case;
use super::clearance::BOTH;
use crate::data::finding::{Finding, sentence};
use crate::diagram::Full;
use crate::model::pathway::StepKind;

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for (number, step) in case.pathway.steps.iter().enumerate() {
        let StepKind::Decision(decision) = &step.kind else { continue };
        if decision.branches.iter().any(|branch| branch.when.is_none()) {
            continue;
        }
        for walk in BOTH {
            let mut left = case.reach(walk).comes(number);
            for branch in 0..decision.branches.len() {
                let takes = case.reach(walk).takes(number, branch);
                left = case.diagrams.table.without(left, takes)?;
            }
            let left = case.diagrams.table.and(left, case.diagrams.possible)?;
            let at = case.place(|document| document.steps.get(number)?.id.at);
            let message = sentence!("no branch of `{}` holds for some patients{}", step.id, walk.told());
            case.break_for(
                left,
                Finding::error("gap", at, message).help(sentence!("write the missing branch, or `otherwise`")),
            );
        }
    }
    Ok(())
}
