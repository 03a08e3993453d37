//! A branch that nobody can take, neither on the first walk nor after clearance, because of what its guard and those
//! before it say.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::{FALSE, NodeLimit};
use crate::model::pathway::StepKind;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for (step, about) in verifier.pathway.steps.each() {
        let StepKind::Decision(decision) = &about.kind else { continue };
        // Nobody comes here at all: the step before says so.
        if Clearance::BOTH.iter().all(|walk| verifier.reach_at(*walk, step) == FALSE) {
            continue;
        }
        for (branch, about) in decision.branches.each() {
            let nobody = Clearance::BOTH.iter().all(|walk| verifier.reach(*walk).takes(step, branch) == FALSE);
            if nobody && !verifier.pathway.is_for_the_impossible(about) {
                verifier.violates(ViolationKind::UnreachableBranch { step, branch });
            }
        }
    }
    Ok(())
}
