//! Whoever says that they have been checked is shown the same card again.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::NodeLimit;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for step in verifier.pathway.steps.positions() {
        if verifier.pathway.conclusion(step).is_none_or(|card| card.after.is_none()) {
            continue;
        }
        let (first, again) = (verifier.reach_at(Clearance::Before, step), verifier.reach_at(Clearance::After, step));
        if verifier.diagrams.table.intersects(first, again) {
            let who = verifier.diagrams.table.and(first, again)?;
            verifier.violates_for(who, ViolationKind::AfterLoop { step });
        }
    }
    Ok(())
}
