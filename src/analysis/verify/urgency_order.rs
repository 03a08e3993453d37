//! `urgency-order`: a less urgent thing stands on top of a more urgent one.
//!
//! Why it matters: whoever reads the first card and stops would wait, although another one that holds for them as well
//! says not to.
//!
//! ```toml
//! hit = "first"
//! branches = [
//!   { when = "days < 3", go = "rest" },
//!   { when = "days < 14", go = "see-somebody" },     # on the first day both hold
//! ]
//! ```
//!
//! It is about a `hit = "first"` decision where a branch is taken and a later one holds too. However they went on from
//! the later one, all such people would end more urgent than where this patient ends now. And it is about a card whose
//! `after` leads somebody to a conclusion more urgent than the card, which stays on top.
//!
//! Instead: put the more urgent branch first, or narrow one of the two so that both never hold. Narrow what comes behind
//! a card, or decide it before the card.

use super::Case;
use super::clearance::{BOTH, Walk};
use crate::analysis::encode::{TooLarge, in_order};
use crate::data::finding::{Finding, sentence};
use crate::diagram::{FALSE, Full, Node};
use crate::model::pathway::{Decision, StepKind, Urgency};

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    let pathway = case.pathway;
    for (number, step) in pathway.steps.iter().enumerate() {
        match &step.kind {
            StepKind::Decision(decision) if decision.first => {
                for walk in BOTH {
                    hidden(case, number, decision, walk)?;
                }
            }
            StepKind::Conclusion(card) if card.after.is_some() => behind(case, number, card.urgency)?,
            StepKind::Decision(_) | StepKind::Conclusion(_) => {}
        }
    }
    Ok(())
}

/// The least and the highest urgency that a step leads to.
fn leads_to(case: &Case<'_>, step: usize) -> Option<(Urgency, Urgency)> {
    let ends = in_order(case.pathway, &[step]).into_iter().filter_map(|step| case.pathway.conclusion(step));
    let urgencies: Vec<Urgency> = ends.map(|conclusion| conclusion.urgency).collect();
    Some((urgencies.iter().min().copied()?, urgencies.iter().max().copied()?))
}

/// Who takes a branch of a first-hit decision although a more urgent one holds as well, further down.
fn hidden(case: &mut Case<'_>, number: usize, decision: &Decision, walk: Walk) -> Result<(), Full> {
    for (position, branch) in decision.branches.iter().enumerate() {
        let (Some(rule), Some((_, highest))) = (&branch.when, leads_to(case, branch.go)) else { continue };
        for (earlier, taken) in decision.branches.iter().enumerate().take(position) {
            // Nobody ends less urgent there, whoever they are: most often the author has put the worst first.
            if leads_to(case, taken.go).is_none_or(|(least, _)| least >= highest) {
                continue;
            }
            let holds = case.diagrams.truths(case.pathway, rule)?.sure;
            let takes = case.reach(walk).takes(number, earlier);
            if !case.diagrams.table.meets(holds, takes) {
                continue;
            }
            let both = case.diagrams.table.and(holds, takes)?;
            let both = case.diagrams.table.and(both, case.diagrams.possible)?;
            let who = less_urgent(case, both, branch.go, taken.go, walk)?;
            let at = case.place(|document| document.steps.get(number)?.branches.get(position)?.at);
            let id = case.pathway.steps.get(number).map_or("", |step| step.id.as_str());
            let message = sentence!(
                "branch {} of `{id}` is more urgent than branch {}, which some patients take although both hold{}",
                position + 1,
                earlier + 1,
                walk.told()
            );
            let finding = Finding::error("urgency-order", at, message)
                .help(sentence!("put the more urgent branch first, or narrow one so that both never hold"));
            case.break_for(who, finding);
        }
    }
    Ok(())
}

/// Of these people, who ends less urgent by the branch they take than any of them would by the other.
fn less_urgent(case: &mut Case<'_>, both: Node, other: usize, taken: usize, walk: Walk) -> Result<Node, Full> {
    let pathway = case.pathway;
    let there = case.diagrams.follow(pathway, &[(other, both)], false).map_err(|TooLarge { .. }| Full)?;
    let ends = (0..pathway.steps.len()).filter(|step| there.comes(*step) != FALSE);
    let least = ends.filter_map(|step| Some(pathway.conclusion(step)?.urgency)).min();
    let mut who = FALSE;
    for step in in_order(pathway, &[taken]) {
        if pathway.conclusion(step).is_some_and(|end| Some(end.urgency) < least) {
            let comes = case.reach(walk).comes(step);
            let here = case.diagrams.table.and(comes, both)?;
            who = case.diagrams.table.or(who, here)?;
        }
    }
    Ok(who)
}

/// Who comes, behind a card, to something more urgent than the card.
fn behind(case: &mut Case<'_>, card: usize, urgency: Urgency) -> Result<(), Full> {
    let pathway = case.pathway;
    for (number, step) in pathway.steps.iter().enumerate() {
        let (first, after) = (case.diagrams.reach.comes(card), case.diagrams.reach_after_clearance.comes(number));
        let higher = pathway.conclusion(number).is_some_and(|end| end.urgency > urgency);
        if !higher || !case.diagrams.table.meets(first, after) {
            continue;
        }
        let who = case.diagrams.table.and(first, after)?;
        let at = case.place(|document| document.steps.get(card)?.after.as_ref()?.at);
        let id = pathway.steps.get(card).map_or("", |step| step.id.as_str());
        let message =
            sentence!("`{}` comes behind `{id}`, which is less urgent{}", step.id, Walk::AfterClearance.told());
        let finding = Finding::error("urgency-order", at, message)
            .help(sentence!("narrow what comes behind the card, or decide it before the card"));
        case.break_for(who, finding);
    }
    Ok(())
}
