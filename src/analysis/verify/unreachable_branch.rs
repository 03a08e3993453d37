//! `unreachable-branch`: a branch that nobody can take, neither on the first walk nor behind a card, because of what its
//! guard and those before it say.
//!
//! Why it matters: it was meant for somebody, and they go another way.
//!
//! ```toml
//! hit = "first"
//! branches = [
//!   { when = "weeks >= 6", go = "options" },
//!   { when = "weeks >= 12", go = "later" },     # they have all gone to `options`
//!   { otherwise = "recovery" },
//! ]
//! ```
//!
//! Instead: put the narrower branch first, or delete it. A step that only such branches lead to is an
//! `unreachable-step`.

use super::Case;
use super::clearance::BOTH;
use crate::data::finding::{Finding, sentence};
use crate::diagram::{FALSE, Full};
use crate::model::pathway::StepKind;

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for (number, step) in case.pathway.steps.iter().enumerate() {
        let StepKind::Decision(decision) = &step.kind else { continue };
        // Nobody comes here at all: the step before says so.
        if BOTH.iter().all(|walk| case.reach(*walk).comes(number) == FALSE) {
            continue;
        }
        for position in 0..decision.branches.len() {
            if BOTH.iter().all(|walk| case.reach(*walk).takes(number, position) == FALSE) {
                let at = case.place(|document| document.steps.get(number)?.branches.get(position)?.at);
                let message = sentence!("nobody can take branch {} of `{}`", position + 1, step.id);
                let finding = Finding::error("unreachable-branch", at, message)
                    .help(sentence!("everybody it speaks of has taken an earlier branch, or its guard cannot hold"));
                case.report.push(finding);
            }
        }
    }
    Ok(())
}
