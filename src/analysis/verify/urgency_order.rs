//! A less urgent thing stands on top of a more urgent one: a branch is taken although a more urgent one, further down,
//! holds as well; or what comes behind a card is more urgent than the card.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::clearance::Clearance;
use crate::analysis::encode::{TooLarge, in_order};
use crate::diagram::{FALSE, NodeId, NodeLimit};
use crate::model::pathway::{Decision, StepKind, Urgency};
use crate::model::position::StepId;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    let pathway = verifier.pathway;
    for (step, about) in pathway.steps.each() {
        match &about.kind {
            StepKind::Decision(decision) if decision.first => {
                for walk in Clearance::BOTH {
                    hidden(verifier, step, decision, walk)?;
                }
            }
            StepKind::Conclusion(card) if card.after.is_some() => after_card(verifier, step, card.urgency)?,
            StepKind::Decision(_) | StepKind::Conclusion(_) => {}
        }
    }
    Ok(())
}

/// The least and the highest urgency that a step leads to.
fn leads_to(verifier: &Verifier<'_>, step: StepId) -> Option<(Urgency, Urgency)> {
    let ends = in_order(verifier.pathway, &[step]).into_iter().filter_map(|step| verifier.pathway.conclusion(step));
    let urgencies: Vec<Urgency> = ends.map(|conclusion| conclusion.urgency).collect();
    Some((urgencies.iter().min().copied()?, urgencies.iter().max().copied()?))
}

/// Who takes a branch of a first-hit decision although a more urgent one holds as well, further down.
fn hidden(verifier: &mut Verifier<'_>, step: StepId, decision: &Decision, walk: Clearance) -> Result<(), NodeLimit> {
    for (branch, about) in decision.branches.each() {
        let (Some(rule), Some((_, highest))) = (&about.when, leads_to(verifier, about.go)) else { continue };
        for (taken, earlier) in decision.branches.each().take_while(|(earlier, _)| *earlier < branch) {
            // Nobody ends less urgent there, whoever they are: most often the author has put the worst first.
            if leads_to(verifier, earlier.go).is_none_or(|(least, _)| least >= highest) {
                continue;
            }
            let holds = verifier.diagrams.truths(verifier.pathway, rule)?.sure;
            let takes = verifier.reach(walk).takes(step, taken);
            if !verifier.diagrams.table.intersects(holds, takes) {
                continue;
            }
            let both = verifier.diagrams.table.and(holds, takes)?;
            let both = verifier.diagrams.table.and(both, verifier.diagrams.possible)?;
            let who = less_urgent(verifier, both, about.go, earlier.go, walk)?;
            verifier.violates_for(who, ViolationKind::UrgentBranchHidden { step, branch, taken, walk });
        }
    }
    Ok(())
}

/// Of these people, who ends less urgent by the branch they take than any of them would by the other.
fn less_urgent(
    verifier: &mut Verifier<'_>,
    both: NodeId,
    other: StepId,
    taken: StepId,
    walk: Clearance,
) -> Result<NodeId, NodeLimit> {
    let pathway = verifier.pathway;
    let there =
        verifier.diagrams.follow(pathway, &[(other, both)], Clearance::Before).map_err(|TooLarge { .. }| NodeLimit)?;
    let ends = pathway.steps.positions().filter(|step| there.at(*step) != FALSE);
    let least = ends.filter_map(|step| Some(pathway.conclusion(step)?.urgency)).min();
    let mut who = FALSE;
    for step in in_order(pathway, &[taken]) {
        if pathway.conclusion(step).is_some_and(|end| Some(end.urgency) < least) {
            let reaching = verifier.reach_at(walk, step);
            let here = verifier.diagrams.table.and(reaching, both)?;
            who = verifier.diagrams.table.or(who, here)?;
        }
    }
    Ok(who)
}

/// Who comes, behind a card, to something more urgent than the card.
fn after_card(verifier: &mut Verifier<'_>, card: StepId, urgency: Urgency) -> Result<(), NodeLimit> {
    let pathway = verifier.pathway;
    for step in pathway.steps.positions() {
        let (first, after) = (verifier.reach_at(Clearance::Before, card), verifier.reach_at(Clearance::After, step));
        let higher = pathway.conclusion(step).is_some_and(|end| end.urgency > urgency);
        if !higher || !verifier.diagrams.table.intersects(first, after) {
            continue;
        }
        let who = verifier.diagrams.table.and(first, after)?;
        verifier.violates_for(who, ViolationKind::UrgentAfterCard { card, step });
    }
    Ok(())
}
