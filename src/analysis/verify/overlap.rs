//! Somebody comes to a decision and two branches hold.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::{FALSE, NodeLimit};
use crate::model::pathway::{Decision, StepKind};
use crate::model::position::StepId;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for (step, about) in verifier.pathway.steps.each() {
        let StepKind::Decision(decision) = &about.kind else { continue };
        if decision.first {
            continue;
        }
        for walk in Clearance::BOTH {
            both_hold(verifier, step, decision, walk)?;
        }
    }
    Ok(())
}

fn both_hold(verifier: &mut Verifier<'_>, step: StepId, decision: &Decision, walk: Clearance) -> Result<(), NodeLimit> {
    let reaching = verifier.reach_at(walk, step);
    let reaching = verifier.diagrams.table.and(reaching, verifier.diagrams.possible)?;
    let mut before = FALSE;
    for (branch, about) in decision.branches.each() {
        let Some(rule) = &about.when else { continue };
        let sure = verifier.diagrams.truths(verifier.pathway, rule)?.sure;
        let here = verifier.diagrams.table.and(reaching, sure)?;
        let both = verifier.diagrams.table.and(before, here)?;
        verifier.violates_for(both, ViolationKind::Overlap { step, branch, walk });
        before = verifier.diagrams.table.or(before, here)?;
    }
    Ok(())
}
