//! `source-overlap`: two rules of an imported source hold for the same patient, and say different things.
//!
//! Why it matters: only the order in which the source reads its rules decides what that patient is told. Perhaps nobody
//! meant it.
//!
//! ```text
//! rule 3: score at least 4 -> moderate
//! rule 4: score at least 5 -> severe        # whoever has 5 meets both
//! ```
//!
//! Instead: nothing, where the order is meant: it was carried over. Otherwise write the bound that is missing.

use crate::data::finding::Finding;

/// `rule` is the later of both; the finding that the proof made of it has the patient.
pub(super) fn finding(rule: &str, proved: Finding) -> Finding {
    let message = format!("rule `{rule}` holds for patients for whom another rule holds too: the order decides");
    let story = proved.help.as_deref().and_then(|help| help.lines().next()).unwrap_or_default().to_owned();
    let help = format!("{story}\nwrite the bound that is missing, unless the order is meant");
    Finding { patient: proved.patient, ..Finding::warning("source-overlap", None, message).help(help) }
}
