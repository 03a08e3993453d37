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
use crate::diagnostic::{Finding, sentence};
use crate::diagram::{FALSE, Full};
use crate::pathway::StepKind;

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for (number, step) in case.pathway.steps.iter().enumerate() {
        let StepKind::Decision(decision) = &step.kind else { continue };
        if decision.first {
            continue;
        }
        let comes = case.diagrams.comes.get(number).copied().unwrap_or(FALSE);
        let comes = case.diagrams.table.and(comes, case.diagrams.possible)?;
        let mut before = FALSE;
        for (position, branch) in decision.branches.iter().enumerate() {
            let Some(rule) = &branch.when else { continue };
            let sure = case.diagrams.truths(case.pathway, rule)?.sure;
            let here = case.diagrams.table.and(comes, sure)?;
            let both = case.diagrams.table.and(before, here)?;
            let at = case.place(|document| document.steps.get(number)?.branches.get(position)?.at);
            let message = sentence!("branch {} of `{}` holds together with an earlier one", position + 1, step.id);
            case.break_for(
                both,
                Finding::error("overlap", at, message)
                    .help(sentence!("narrow one of them, or write `hit = \"first\"` with its `why`")),
            );
            before = case.diagrams.table.or(before, here)?;
        }
    }
    Ok(())
}
