//! A treatment is shown to somebody although its own `never` holds or may hold, its `requires` is not certain, or its
//! `applies_when` is false. Only the first walk can do that: after clearance the walk itself keeps every such treatment
//! away.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::ShownAt;
use crate::diagram::NodeLimit;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for ShownAt { step, treatment, reach, when } in verifier.diagrams.reach.shown.clone() {
        let allowed = verifier.diagrams.allowed(verifier.pathway, treatment)?;
        let not_allowed = verifier.diagrams.table.not(allowed)?;
        let contradicted = verifier.diagrams.table.and(when, not_allowed)?;
        if verifier.diagrams.table.intersects(contradicted, reach) {
            let who = verifier.diagrams.table.and(contradicted, reach)?;
            verifier.violates_for(who, ViolationKind::TreatmentContradiction { step, treatment });
        }
    }
    Ok(())
}
