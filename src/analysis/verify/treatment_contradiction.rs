//! `treatment-contradiction`: a treatment is shown to somebody although its own `never` holds or may hold, or its
//! `requires` is not certain.
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

use super::Case;
use crate::data::finding::{Finding, sentence};
use crate::diagram::Full;

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for shown in case.diagrams.reach.shown.clone() {
        let allowed = case.diagrams.allowed(case.pathway, shown.treatment)?;
        let not_allowed = case.diagrams.table.not(allowed)?;
        let contradicted = case.diagrams.table.and(shown.when, not_allowed)?;
        if case.diagrams.table.meets(contradicted, shown.comes) {
            let who = case.diagrams.table.and(contradicted, shown.comes)?;
            let id = case.pathway.treatments.get(shown.treatment).map_or("", |treatment| treatment.id.as_str());
            let step = case.pathway.steps.get(shown.step).map_or("", |step| step.id.as_str());
            let at = case.place(|document| document.treatments.get(shown.treatment)?.id.at);
            let message =
                sentence!("`{step}` shows `{id}` to patients whom its own `never` or `requires` keeps from it");
            case.break_for(
                who,
                Finding::error("treatment-contradiction", at, message)
                    .help(sentence!("correct whichever is wrong: its `when`, or its `never` and `requires`")),
            );
        }
    }
    Ok(())
}
