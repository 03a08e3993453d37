//! `treatment-contradiction`: a treatment is shown to somebody although its own `never` holds or may hold, its
//! `requires` is not certain, or its `applies_when` is false.
//!
//! Why it matters: the two were written apart so that each would catch a slip in the other.
//!
//! ```toml
//! offer = [{ treatment = "scs-implant", when = "scs_trial != not_done" }]
//! [treatments.scs-implant]
//! requires = "scs_trial = at_least_50"
//! ```
//!
//! Instead: correct whichever of the two is wrong. Behind a card nothing of the kind can be shown: there the walk itself
//! keeps every such treatment away, because what led to the card still stands.

use super::Authored;
use crate::data::finding::Finding;
use crate::model::position::{StepId, TreatmentId};

pub(super) fn finding(authored: &Authored<'_>, step: StepId, treatment: TreatmentId) -> Finding {
    let at = authored.document.treatments[treatment].id.at;
    let (step, id) = (authored.step_id(step), authored.treatment_id(treatment));
    let message =
        format!("`{step}` shows `{id}` to patients whom its own `never`, `requires` or `applies_when` keeps from it");
    Finding::error("treatment-contradiction", at, message)
        .help("correct whichever is wrong: its `when`, or its `never`, `requires` and `applies_when`".to_owned())
}
