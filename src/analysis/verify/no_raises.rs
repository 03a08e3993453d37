//! How soon somebody must be seen depends on a fact, and nothing says how urgency rises with it.

use super::Verifier;
use super::safety_rule_broken::at_least;
use super::violation::ViolationKind;
use crate::diagram::{NodeLimit, PerVariable};
use crate::model::pathway::Urgency;

/// Looks at every fact that nothing is said of, unless its values have an order of their own, as numbers do.
pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    if verifier.unordered.is_empty() {
        return Ok(());
    }
    let nothing = PerVariable::like(verifier.diagrams.table.arity(), None);
    let mut urgent = Vec::new();
    for urgency in [Urgency::SameDay, Urgency::Emergency] {
        let high = at_least(verifier, urgency)?;
        urgent.push(high);
    }
    for fact in verifier.unordered.iter().copied() {
        let has_order = verifier.pathway.facts[fact].domain.has_order();
        let (table, patients) = (&verifier.diagrams.table, verifier.diagrams.patients);
        let its = verifier.diagrams.variables.range(fact);
        if !has_order && urgent.iter().any(|high| table.sensitive(*high, patients, its.clone(), &nothing)) {
            verifier.violates(ViolationKind::NoRaises { fact });
        }
    }
    Ok(())
}
