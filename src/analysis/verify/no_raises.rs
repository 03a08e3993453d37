//! `no-raises`: how soon somebody must be seen depends on a fact, and nothing says how urgency rises with it.
//!
//! Why it matters: that a worse answer never makes anybody wait longer is the mistake people make most easily, and a
//! proof can only hold what is written.
//!
//! ```toml
//! [facts.saddle]
//! type = "choice"
//! of = ["no", "yes"]
//! typical = "no"
//! ```
//!
//! Instead: `raises = [["no", "not_sure", "yes"]]`. Where no value is worse than another, as with the kind of operation,
//! `no_raises = "…"` says why.

use super::Case;
use super::safety_rule_broken::at_least;
use crate::data::finding::{Finding, sentence};
use crate::diagram::Full;
use crate::model::pathway::Urgency;
use crate::model::value::Domain;

/// Reports, as a warning, every choice and set on which an emergency or a same-day conclusion depends.
pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    // It is for an author: a page's bundle has neither places nor these keys.
    let Some(document) = case.document.filter(|_| cfg!(feature = "cli")) else { return Ok(()) };
    let mut urgent = Vec::new();
    for urgency in [Urgency::SameDay, Urgency::Emergency] {
        let high = at_least(case, urgency)?;
        urgent.push(high);
    }
    let decides = |fact: usize| {
        let (table, patients) = (&case.diagrams.table, case.diagrams.patients);
        let its = case.diagrams.variables.range(fact);
        urgent.iter().any(|high| table.still_differs(*high, patients, its.clone(), &[]))
    };
    for (position, (fact, authored)) in case.pathway.facts.iter().zip(&document.facts).enumerate() {
        let ordered = matches!(fact.domain, Domain::Number { .. });
        if ordered || !authored.raises.is_empty() || authored.no_raises.is_some() || !decides(position) {
            continue;
        }
        let message = sentence!("how soon somebody must be seen depends on `{}`, which has no `raises`", fact.id);
        let help = sentence!("write its values from least to most urgent, or say why there is no order: `no_raises`");
        case.report.push(Finding::warning("no-raises", authored.id.at, message).help(help));
    }
    Ok(())
}
