//! Somebody comes to a decision and no branch holds.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::NodeLimit;
use crate::model::pathway::StepKind;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for (step, about) in verifier.pathway.steps.each() {
        let StepKind::Decision(decision) = &about.kind else { continue };
        if decision.branches.iter().any(|branch| branch.when.is_none()) {
            continue;
        }
        for walk in Clearance::BOTH {
            let mut left = verifier.reach_at(walk, step);
            for branch in decision.branches.positions() {
                let takes = verifier.reach(walk).takes(step, branch);
                left = verifier.diagrams.table.and_not(left, takes)?;
            }
            let left = verifier.diagrams.table.and(left, verifier.diagrams.possible)?;
            verifier.violates_for(left, ViolationKind::Gap { step, walk });
        }
    }
    Ok(())
}
