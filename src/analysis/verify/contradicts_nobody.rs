//! No patient can have the answers of a contradiction.

use super::Verifier;
use super::violation::ViolationKind;
use crate::diagram::Full;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), Full> {
    for (contradiction, about) in verifier.pathway.contradictions.iter().enumerate() {
        let certain = verifier.diagrams.truths(verifier.pathway, &about.when)?.sure;
        if !verifier.diagrams.table.meets(certain, verifier.diagrams.patients) {
            verifier.violates(ViolationKind::ContradictsNobody { contradiction });
        }
    }
    Ok(())
}
