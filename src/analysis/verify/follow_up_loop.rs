//! "Suppose it did not help" leads round in a circle.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::{FALSE, NodeLimit, TRUE, Variable};
use crate::model::pathway::Review;
use crate::model::position::StepId;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for step in verifier.pathway.steps.positions() {
        let review = verifier.pathway.conclusion(step).and_then(|conclusion| conclusion.review.as_ref());
        let Some(review) = review.filter(|review| !review.records.is_empty()) else { continue };
        let walks = Clearance::BOTH.into_iter().filter(|walk| verifier.reach_at(*walk, step) != FALSE);
        let walks: Vec<Clearance> = walks.collect();
        if !walks.is_empty() {
            differs(verifier, step, review);
        }
        for walk in walks {
            same_again(verifier, step, review, walk)?;
        }
    }
    Ok(())
}

/// Records only ever set facts. They can go round only where two of them set the same fact differently.
fn differs(verifier: &mut Verifier<'_>, step: StepId, review: &Review) {
    let pathway = verifier.pathway;
    let others = pathway.steps.positions().filter_map(|other| pathway.conclusion(other)?.review.as_ref());
    for record in &review.records {
        let differs = others
            .clone()
            .flat_map(|review| &review.records)
            .any(|other| other.fact == record.fact && other.not_helped != record.not_helped);
        if differs {
            verifier.violates(ViolationKind::RecordedDifferently { step, fact: record.fact });
        }
    }
}

/// Whoever supposes that nothing here helped must not come back to the very same screen, on the same walk.
fn same_again(verifier: &mut Verifier<'_>, step: StepId, review: &Review, walk: Clearance) -> Result<(), NodeLimit> {
    let reaching = verifier.reach_at(walk, step);
    let shown: Vec<_> = verifier.reach(walk).shown.iter().filter(|shown| shown.step == step).copied().collect();
    let mut recorded = FALSE;
    let mut values = Vec::new();
    for record in &review.records {
        let mut has = TRUE;
        for (variable, wanted) in verifier.diagrams.variables.values(record.fact, record.not_helped) {
            let is = verifier.diagrams.table.literal(variable, wanted)?;
            has = verifier.diagrams.table.and(has, is)?;
            values.push((variable, wanted));
        }
        let new = verifier.diagrams.table.not(has)?;
        recorded = verifier.diagrams.table.or(recorded, new)?;
    }
    let recorded_as = |variable: Variable| values.iter().find(|(own, _)| *own == variable).map(|(_, value)| *value);
    // Of those to whom everything that is recorded is shown: the same conclusion, showing the same things.
    let mut same = recorded;
    for treatment in review.records.iter().filter_map(|record| record.treatment) {
        let mut shown_here = FALSE;
        for shown in shown.iter().filter(|shown| shown.treatment == treatment) {
            shown_here = verifier.diagrams.table.or(shown_here, shown.when)?;
        }
        same = verifier.diagrams.table.and(same, shown_here)?;
    }
    for shown in shown {
        let again = verifier.diagrams.table.restrict(shown.when, &recorded_as)?;
        let not_again = verifier.diagrams.table.not(again)?;
        let alike = verifier.diagrams.table.ite(shown.when, again, not_again)?;
        same = verifier.diagrams.table.and(same, alike)?;
    }
    let comes_again = verifier.diagrams.table.restrict(reaching, &recorded_as)?;
    same = verifier.diagrams.table.and(same, comes_again)?;
    same = verifier.diagrams.table.and(same, reaching)?;
    verifier.violates_for(same, ViolationKind::FollowUpLoop { step, walk });
    Ok(())
}
