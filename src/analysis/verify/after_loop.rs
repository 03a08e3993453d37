//! `after-loop`: whoever says that they have been checked is shown the same card again.
//!
//! Why it matters: they were seen, and what was to follow does not come.
//!
//! ```toml
//! id = "be-seen-today"
//! urgency = "same-day"
//! after = "red-flags"     # the step that sent them here
//! ```
//!
//! Instead: let `after` name a step that no longer asks for the same red flag; or leave it out, and the card is the end.

use super::Case;
use crate::data::finding::{Finding, sentence};
use crate::diagram::Full;

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for (number, step) in case.pathway.steps.iter().enumerate() {
        if case.pathway.conclusion(number).is_none_or(|card| card.after.is_none()) {
            continue;
        }
        let (first, again) = (case.diagrams.reach.comes(number), case.diagrams.reach_after_clearance.comes(number));
        if !case.diagrams.table.meets(first, again) {
            continue;
        }
        let who = case.diagrams.table.and(first, again)?;
        let at = case.place(|document| Some(document.steps.get(number)?.after.as_ref()?.at)?);
        let message =
            sentence!("`{}` comes again for some patients, once they say that they have been checked", step.id);
        let finding = Finding::error("after-loop", at, message)
            .help(sentence!("let `after` lead past what sent them here, or leave it out"));
        case.break_for(who, finding);
    }
    Ok(())
}
