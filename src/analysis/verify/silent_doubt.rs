//! Somebody comes to `otherwise` only because an earlier guard was in doubt.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::{FALSE, NodeLimit};
use crate::model::pathway::StepKind;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for (step, about) in verifier.pathway.steps.each() {
        let StepKind::Decision(decision) = &about.kind else { continue };
        let mut branches = decision.branches.each();
        let Some((branch, otherwise)) = branches.find(|(_, branch)| branch.when.is_none()) else { continue };
        if otherwise.doubt.is_some() {
            continue;
        }
        let mut doubt = FALSE;
        for rule in decision.guards() {
            let truths = verifier.diagrams.truths(verifier.pathway, rule)?;
            // Whoever takes `otherwise` makes no guard true, so what may hold for them is in doubt.
            doubt = verifier.diagrams.table.or(doubt, truths.maybe)?;
        }
        for walk in Clearance::BOTH {
            let takes = verifier.reach(walk).takes(step, branch);
            let silent = verifier.diagrams.table.and(takes, doubt)?;
            let silent = verifier.diagrams.table.and(silent, verifier.diagrams.possible)?;
            verifier.violates_for(silent, ViolationKind::SilentDoubt { step, branch, walk });
        }
    }
    Ok(())
}
