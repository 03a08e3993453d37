//! `silent-doubt`: somebody comes to `otherwise` only because an earlier guard was in doubt.
//!
//! Why it matters: "I'm not sure" would be read as no, without anybody having said so.
//!
//! ```toml
//! branches = [
//!   { when = "saddle = yes", go = "emergency" },
//!   { otherwise = "home-care" },
//! ]
//! ```
//!
//! Instead: give doubt a branch of its own with `possibly(…)`; or, where doubt may end here, say why with
//! `doubt = "…"` on the `otherwise`.

use super::Case;
use super::clearance::{BOTH, Walk};
use crate::data::finding::{Finding, sentence};
use crate::diagram::{FALSE, Full};
use crate::model::pathway::StepKind;

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for (number, step) in case.pathway.steps.iter().enumerate() {
        let StepKind::Decision(decision) = &step.kind else { continue };
        let Some(last) = decision.branches.iter().position(|branch| branch.when.is_none()) else { continue };
        if decision.branches.get(last).is_some_and(|branch| branch.doubt.is_some()) {
            continue;
        }
        let mut doubt = FALSE;
        for rule in decision.branches.iter().filter_map(|branch| branch.when.as_ref()) {
            let truths = case.diagrams.truths(case.pathway, rule)?;
            // Whoever takes `otherwise` makes no guard true, so what may hold for them is in doubt.
            doubt = case.diagrams.table.or(doubt, truths.maybe)?;
        }
        for walk in BOTH {
            let takes = case.reach(walk).takes(number, last);
            let silent = case.diagrams.table.and(takes, doubt)?;
            let silent = case.diagrams.table.and(silent, case.diagrams.possible)?;
            let at = case.place(|document| document.steps.get(number)?.branches.get(last)?.at);
            let whom = if walk == Walk::First { "" } else { " for some patients" };
            let message = sentence!(
                "doubt ends in the `otherwise` of `{}`{whom}{}, and nobody has said that it may",
                step.id,
                walk.told()
            );
            let finding = Finding::error("silent-doubt", at, message)
                .help(sentence!("add a branch with `possibly(…)`, or `doubt = \"why\"` beside `otherwise`"));
            case.break_for(silent, finding);
        }
    }
    Ok(())
}
