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

use super::Authored;
use crate::data::finding::Finding;
use crate::model::position::StepId;

pub(super) fn finding(authored: &Authored<'_>, step: StepId) -> Finding {
    let at = authored.step(step).after.as_ref().and_then(|after| after.at);
    let id = authored.step_id(step);
    let message = format!("`{id}` comes again for some patients, once they say that they have been checked");
    Finding::error("after-loop", at, message)
        .help("let `after` lead past what sent them here, or leave it out".to_owned())
}
