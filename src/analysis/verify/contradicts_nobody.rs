//! No patient can have the answers of a contradiction.

use super::Verifier;
use super::violation::ViolationKind;
use crate::diagram::NodeLimit;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for (contradiction, about) in verifier.pathway.contradictions.each() {
        let certain = verifier.diagrams.truths(verifier.pathway, &about.when)?.sure;
        if !verifier.diagrams.table.intersects(certain, verifier.diagrams.patients) {
            verifier.violates(ViolationKind::ContradictsNobody { contradiction });
        }
    }
    Ok(())
}
