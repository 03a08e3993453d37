//! `contradicts-nobody`: no patient can have the answers of a contradiction.
//!
//! Why it matters: whoever has answers that do not fit is to be asked about them, and by this rule nobody ever is.
//!
//! ```toml
//! [[contradictions]]
//! id = "joined-too-early"
//! when = "ct = joined and ct = not_done"
//! ```
//!
//! Instead: name the answers that can be given together and cannot be true together. What a page does not let anybody
//! answer needs no contradiction.

use super::Case;
use crate::data::finding::{Finding, sentence};
use crate::diagram::Full;

/// Reports each as a warning, to its author.
pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    if cfg!(not(feature = "cli")) {
        return Ok(());
    }
    for (number, contradiction) in case.pathway.contradictions.iter().enumerate() {
        let certain = case.diagrams.truths(case.pathway, &contradiction.when)?.sure;
        if case.diagrams.table.meets(certain, case.diagrams.patients) {
            continue;
        }
        let at = case.place(|document| document.contradictions.get(number)?.id.at);
        let message = sentence!("no patient can have the answers of the contradiction `{}`", contradiction.id);
        let help = sentence!("name answers that can be given together, or delete it");
        case.report.push(Finding::warning("contradicts-nobody", at, message).help(help));
    }
    Ok(())
}
