//! A safety rule does not hold for somebody.

use super::violation::{Breach, ViolationKind};
use super::{Verifier, falls};
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::{FALSE, NodeId, NodeLimit, TRUE};
use crate::model::guard::Rule;
use crate::model::pathway::{Demand, Pathway, Urgency};
use crate::model::position::{AlongsideId, FactId, SafetyId, StepId, TreatmentId};
use crate::model::value::Value;

/// Proves one rule.
pub(super) fn verify(verifier: &mut Verifier<'_>, rule: SafetyId) -> Result<(), NodeLimit> {
    let about = &verifier.pathway.safety[rule];
    let whom = about.when.as_ref().map(|when| verifier.diagrams.truths(verifier.pathway, when)).transpose()?;
    let whom = whom.map_or(TRUE, |truths| truths.maybe);
    for demand in &about.demands {
        for (who, breach) in breaches(verifier, whom, &about.with, demand)? {
            verifier.violates_for(who, ViolationKind::SafetyRuleBroken { rule, breach });
        }
    }
    Ok(())
}

/// Who breaks a demand, and how: on the first walk, and after clearance. How urgent somebody is, is said by the card,
/// which stays on top: so `urgency_at_least` and `monotone` look at the first walk alone.
fn breaches(
    verifier: &mut Verifier<'_>,
    whom: NodeId,
    with: &[Urgency],
    demand: &Demand,
) -> Result<Vec<(NodeId, Breach)>, NodeLimit> {
    let mut breaches = Vec::new();
    match demand {
        Demand::UrgencyAtLeast(urgency) => {
            let high = at_least(verifier, *urgency)?;
            let low = verifier.diagrams.table.not(high)?;
            let who = verifier.diagrams.table.and(whom, low)?;
            let who = verifier.diagrams.table.and(who, verifier.diagrams.patients)?;
            breaches.push((who, Breach::EndsBelow(*urgency)));
        }
        Demand::NeverShow(treatment) => {
            for walk in Clearance::BOTH {
                let who = shown_early(verifier, whom, walk, with, *treatment, FALSE)?;
                breaches.push((who, Breach::Shown { treatment: *treatment, walk }));
            }
        }
        Demand::NeverBeside(alongside) => {
            for walk in Clearance::BOTH {
                let who = shown_beside(verifier, whom, walk, with, *alongside)?;
                breaches.push((who, Breach::ShownBeside { alongside: *alongside, walk }));
            }
        }
        Demand::MustShow { treatment, alongside } => {
            let (treatment, alongside) = (*treatment, *alongside);
            for walk in Clearance::BOTH {
                let who = unseen(verifier, whom, walk, with, treatment, alongside)?;
                breaches.push((who, Breach::NotShown { treatment, alongside, walk }));
            }
        }
        Demand::NeverConclude(step) => {
            for walk in Clearance::BOTH {
                let reaching = verifier.reach_at(walk, *step);
                breaches.push((both(verifier, whom, reaching)?, Breach::Concludes { step: *step, walk }));
            }
        }
        Demand::Monotone { fact, order } => breaches.push(falls::along(verifier, whom, *fact, order)?),
        Demand::Grows { fact, members } => breaches.push(falls::growing(verifier, whom, *fact, *members)?),
        Demand::MustPrecede { step, treatment } => {
            // After clearance, the step came on either side of the card.
            let mut in_time = already_known(verifier, *step)?;
            for walk in Clearance::BOTH {
                let came = verifier.reach_at(walk, *step);
                in_time = verifier.diagrams.table.or(in_time, came)?;
                let who = shown_early(verifier, whom, walk, &[], *treatment, in_time)?;
                breaches.push((who, Breach::ShownBefore { treatment: *treatment, step: *step, walk }));
            }
        }
    }
    Ok(breaches)
}

/// Does a rule speak of what this conclusion shows?
fn within(pathway: &Pathway, step: StepId, with: &[Urgency]) -> bool {
    with.is_empty() || pathway.conclusion(step).is_some_and(|conclusion| with.contains(&conclusion.urgency))
}

/// Who is shown a treatment, or a kind of it, and is none of those for whom it is time.
fn shown_early(
    verifier: &mut Verifier<'_>,
    whom: NodeId,
    walk: Clearance,
    with: &[Urgency],
    treatment: TreatmentId,
    in_time: NodeId,
) -> Result<NodeId, NodeLimit> {
    let mut who = FALSE;
    let all = verifier.reach(walk).shown.clone();
    let all = all.iter().filter(|shown| within(verifier.pathway, shown.step, with));
    for shown in all.filter(|shown| verifier.pathway.is_kind(shown.treatment, treatment)) {
        let here = verifier.diagrams.table.and(whom, shown.when)?;
        let early = verifier.diagrams.table.and_not(shown.reach, in_time)?;
        let here = both(verifier, here, early)?;
        who = verifier.diagrams.table.or(who, here)?;
    }
    Ok(who)
}

/// Who is shown an entry beside a conclusion.
fn shown_beside(
    verifier: &mut Verifier<'_>,
    whom: NodeId,
    walk: Clearance,
    with: &[Urgency],
    alongside: AlongsideId,
) -> Result<NodeId, NodeLimit> {
    let pathway = verifier.pathway;
    let entry = &pathway.alongside[alongside];
    let seen = both(verifier, whom, verifier.diagrams.beside[alongside])?;
    let mut who = FALSE;
    for step in pathway.steps.positions().filter(|step| within(pathway, *step, with)) {
        if pathway.conclusion(step).is_some_and(|conclusion| conclusion.has_beside(entry)) {
            let reaching = verifier.reach_at(walk, step);
            let here = both(verifier, seen, reaching)?;
            who = verifier.diagrams.table.or(who, here)?;
        }
    }
    Ok(who)
}

/// Both; nothing is built when they do not meet, as they hardly ever do.
fn both(verifier: &mut Verifier<'_>, a: NodeId, b: NodeId) -> Result<NodeId, NodeLimit> {
    if verifier.diagrams.table.intersects(a, b) { verifier.diagrams.table.and(a, b) } else { Ok(FALSE) }
}

/// Who ends below an emergency and does not see this, neither as a treatment nor beside it.
fn unseen(
    verifier: &mut Verifier<'_>,
    whom: NodeId,
    walk: Clearance,
    with: &[Urgency],
    treatment: Option<TreatmentId>,
    alongside: Option<AlongsideId>,
) -> Result<NodeId, NodeLimit> {
    let pathway = verifier.pathway;
    let mut who = FALSE;
    for step in pathway.steps.positions() {
        let Some(conclusion) = pathway.conclusion(step).filter(|c| c.urgency < Urgency::Emergency) else { continue };
        if !within(pathway, step, with) {
            continue;
        }
        let mut seen = FALSE;
        for shown in verifier.reach(walk).shown.clone() {
            if shown.step == step && Some(shown.treatment) == treatment {
                seen = verifier.diagrams.table.or(seen, shown.when)?;
            }
        }
        if let Some(entry) = alongside.filter(|entry| conclusion.has_beside(&pathway.alongside[*entry])) {
            let beside = verifier.diagrams.beside[entry];
            seen = verifier.diagrams.table.or(seen, beside)?;
        }
        let unseen = verifier.diagrams.table.not(seen)?;
        let unseen = verifier.diagrams.table.and(whom, unseen)?;
        let reaching = verifier.reach_at(walk, step);
        let here = both(verifier, unseen, reaching)?;
        who = verifier.diagrams.table.or(who, here)?;
    }
    Ok(who)
}

/// Whose conclusion is at least this urgent: few steps, read early, and so a small diagram; its opposite is not.
pub(super) fn at_least(verifier: &mut Verifier<'_>, urgency: Urgency) -> Result<NodeId, NodeLimit> {
    let mut high = FALSE;
    for step in verifier.pathway.steps.positions() {
        if verifier.pathway.conclusion(step).is_some_and(|conclusion| conclusion.urgency >= urgency) {
            let reaching = verifier.reach_at(Clearance::Before, step);
            high = verifier.diagrams.table.or(high, reaching)?;
        }
    }
    Ok(high)
}

/// Who has on record what a step's review would record: one of its two answers, or any other response. A response is any
/// answer but "not sure" and the first value of the fact's list, which means "not tried".
fn already_known(verifier: &mut Verifier<'_>, step: StepId) -> Result<NodeId, NodeLimit> {
    let mut known = FALSE;
    let records = verifier.pathway.conclusion(step).and_then(|conclusion| conclusion.review.as_ref());
    for record in records.map(|review| review.records.as_slice()).unwrap_or_default() {
        for value in [record.helped, record.not_helped] {
            let has = answered(verifier, record.fact, value)?;
            known = verifier.diagrams.table.or(known, has)?;
        }
        if let Some(response) = verifier.pathway.facts[record.fact].domain.response() {
            let responded = Rule::Is(record.fact, response);
            let responded = verifier.diagrams.truths(verifier.pathway, &responded)?.sure;
            known = verifier.diagrams.table.or(known, responded)?;
        }
    }
    Ok(known)
}

/// Whose answer is this one.
fn answered(verifier: &mut Verifier<'_>, fact: FactId, value: Value) -> Result<NodeId, NodeLimit> {
    let mut has = TRUE;
    for (variable, wanted) in verifier.diagrams.variables.values(fact, value) {
        let is = verifier.diagrams.table.literal(variable, wanted)?;
        has = verifier.diagrams.table.and(has, is)?;
    }
    Ok(has)
}
