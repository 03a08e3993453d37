//! `safety-rule-broken`: a safety rule does not hold for somebody.
//!
//! Why it matters: it is what the authors have sworn.
//!
//! ```toml
//! [[safety]]
//! id = "I2"
//! when = "weakness = severe_or_worsening"
//! urgency_at_least = "emergency"
//! ```
//!
//! Instead: open the patient that the finding shows, walk it, and mend the step where it goes wrong.

use super::clearance::{BOTH, Walk};
use super::{Case, falls};
use crate::data::finding::{Finding, sentence};
use crate::diagram::{FALSE, Full, Node, TRUE};
use crate::model::guard::{Rule, Test};
use crate::model::pathway::{Demand, Pathway, Urgency};
use crate::model::value::{Domain, Value};

/// Proves one rule, by its position.
pub(super) fn prove(case: &mut Case<'_>, number: usize) -> Result<(), Full> {
    let Some(rule) = case.pathway.safety.get(number) else { return Ok(()) };
    let whom = rule.when.as_ref().map(|when| case.diagrams.truths(case.pathway, when)).transpose()?;
    let whom = whom.map_or(TRUE, |truths| truths.maybe);
    for demand in &rule.demands {
        for (broken, how) in broken(case, whom, &rule.with, demand)? {
            let at = case.place(|document| document.rule_at(number));
            let finding = Finding::error("safety-rule-broken", at, sentence!("safety rule `{}`: {how}", rule.id))
                .help(sentence!("walk this patient, and mend the step where it goes wrong"));
            case.break_for(broken, finding);
        }
    }
    Ok(())
}

/// Who breaks a demand, and how to say it: on the first walk, and after clearance. How urgent somebody is, is said by the
/// card, which stays on top: so `urgency_at_least` and `monotone` look at the first walk alone.
fn broken(case: &mut Case<'_>, whom: Node, with: &[Urgency], demand: &Demand) -> Result<Vec<(Node, String)>, Full> {
    let pathway = case.pathway;
    let treatment = |position: usize| pathway.treatments.get(position).map_or("", |treatment| treatment.id.as_str());
    Ok(match demand {
        Demand::UrgencyAtLeast(urgency) => {
            let high = at_least(case, *urgency)?;
            let low = case.diagrams.table.not(high)?;
            let who = case.diagrams.table.and(whom, low)?;
            let who = case.diagrams.table.and(who, case.diagrams.patients)?;
            vec![(who, sentence!("somebody ends below `{}`", urgency.word()))]
        }
        Demand::NeverShow(position) => {
            let mut broken = Vec::new();
            for walk in BOTH {
                let how = sentence!("`{}` is shown to somebody{}", treatment(*position), walk.told());
                broken.push((shown_early(case, whom, walk, with, *position, FALSE)?, how));
            }
            broken
        }
        Demand::MustShow { treatment: position, alongside } => {
            let name = position.map(treatment);
            let beside = alongside.and_then(|position| pathway.alongside.get(position));
            let name = name.or(beside.map(|entry| entry.id.as_str())).unwrap_or_default();
            let mut broken = Vec::new();
            for walk in BOTH {
                let how = sentence!("`{name}` is not shown to somebody{}", walk.told());
                broken.push((unseen(case, whom, walk, with, *position, *alongside)?, how));
            }
            broken
        }
        Demand::NeverConclude(step) => {
            let name = pathway.steps.get(*step).map_or("", |step| step.id.as_str());
            let mut broken = Vec::new();
            for walk in BOTH {
                let comes = case.reach(walk).comes(*step);
                broken.push((both(case, whom, comes)?, sentence!("somebody ends at `{name}`{}", walk.told())));
            }
            broken
        }
        Demand::Monotone { fact, order } => vec![falls::along(case, whom, *fact, order)?],
        Demand::Grows { fact, members } => vec![falls::growing(case, whom, *fact, *members)?],
        Demand::MustPrecede { step, treatment: position } => {
            let known = already_known(case, *step)?;
            let name = pathway.steps.get(*step).map_or("", |step| step.id.as_str());
            let mut broken = Vec::new();
            // After clearance, the step came on either side of the card.
            let mut in_time = known;
            for walk in BOTH {
                let came = case.reach(walk).comes(*step);
                in_time = case.diagrams.table.or(in_time, came)?;
                let treatment = treatment(*position);
                let how = sentence!("`{treatment}` is shown to somebody before `{name}`{}", walk.told());
                broken.push((shown_early(case, whom, walk, &[], *position, in_time)?, how));
            }
            broken
        }
    })
}

/// Does a rule speak of what this conclusion shows?
fn within(pathway: &Pathway, step: usize, with: &[Urgency]) -> bool {
    with.is_empty() || pathway.conclusion(step).is_some_and(|conclusion| with.contains(&conclusion.urgency))
}

/// Who is shown a treatment, or a kind of it, and is none of those for whom it is time.
fn shown_early(
    case: &mut Case<'_>,
    whom: Node,
    walk: Walk,
    with: &[Urgency],
    treatment: usize,
    in_time: Node,
) -> Result<Node, Full> {
    let mut who = FALSE;
    let all = case.reach(walk).shown.clone();
    let all = all.iter().filter(|shown| within(case.pathway, shown.step, with));
    for shown in all.filter(|shown| case.pathway.is_kind(shown.treatment, treatment)) {
        let here = case.diagrams.table.and(whom, shown.when)?;
        let early = case.diagrams.table.without(shown.comes, in_time)?;
        let here = both(case, here, early)?;
        who = case.diagrams.table.or(who, here)?;
    }
    Ok(who)
}

/// Both; nothing is built when they do not meet, as they hardly ever do.
fn both(case: &mut Case<'_>, a: Node, b: Node) -> Result<Node, Full> {
    if case.diagrams.table.meets(a, b) { case.diagrams.table.and(a, b) } else { Ok(FALSE) }
}

/// Who ends below an emergency and does not see this, neither as a treatment nor beside it.
fn unseen(
    case: &mut Case<'_>,
    whom: Node,
    walk: Walk,
    with: &[Urgency],
    treatment: Option<usize>,
    alongside: Option<usize>,
) -> Result<Node, Full> {
    let pathway = case.pathway;
    let mut who = FALSE;
    for step in 0..pathway.steps.len() {
        let Some(conclusion) = pathway.conclusion(step).filter(|c| c.urgency < Urgency::Emergency) else { continue };
        if !within(pathway, step, with) {
            continue;
        }
        let mut seen = FALSE;
        for shown in case.reach(walk).shown.clone() {
            if shown.step == step && Some(shown.treatment) == treatment {
                seen = case.diagrams.table.or(seen, shown.when)?;
            }
        }
        if let Some(entry) = alongside.and_then(|position| pathway.alongside.get(position))
            && conclusion.has_beside(entry)
        {
            let may = entry.when.as_ref().map(|rule| case.diagrams.truths(pathway, rule)).transpose()?;
            seen = case.diagrams.table.or(seen, may.map_or(TRUE, |truths| truths.maybe))?;
        }
        let unseen = case.diagrams.table.not(seen)?;
        let unseen = case.diagrams.table.and(whom, unseen)?;
        let comes = case.reach(walk).comes(step);
        let here = both(case, unseen, comes)?;
        who = case.diagrams.table.or(who, here)?;
    }
    Ok(who)
}

/// Whose conclusion is at least this urgent: few steps, read early, and so a small diagram; its opposite is not.
pub(super) fn at_least(case: &mut Case<'_>, urgency: Urgency) -> Result<Node, Full> {
    let mut high = FALSE;
    for step in 0..case.pathway.steps.len() {
        if case.pathway.conclusion(step).is_some_and(|conclusion| conclusion.urgency >= urgency) {
            let comes = case.diagrams.reach.comes(step);
            high = case.diagrams.table.or(high, comes)?;
        }
    }
    Ok(high)
}

/// Who has on record what a step's review would record: one of its two answers, or any other response. A response is any
/// answer but "not sure" and the first value of the fact's list, which means "not tried".
fn already_known(case: &mut Case<'_>, step: usize) -> Result<Node, Full> {
    let mut known = FALSE;
    let records = case.pathway.conclusion(step).and_then(|conclusion| conclusion.review.as_ref());
    for record in records.map(|review| review.records.as_slice()).unwrap_or_default() {
        for value in [record.helped, record.not_helped] {
            let has = answered(case, record.fact, value)?;
            known = case.diagrams.table.or(known, has)?;
        }
        if let Some(Domain::Choice { of }) = case.pathway.facts.get(record.fact).map(|fact| &fact.domain) {
            let responses = (1..of.len().min(64)).fold(0, |bits, position| bits | 1u64 << position);
            let responded = Rule::Is(record.fact, Test::OneOf(responses));
            let responded = case.diagrams.truths(case.pathway, &responded)?.sure;
            known = case.diagrams.table.or(known, responded)?;
        }
    }
    Ok(known)
}

/// Whose answer is this one.
fn answered(case: &mut Case<'_>, fact: usize, value: Value) -> Result<Node, Full> {
    let mut has = TRUE;
    for (variable, wanted) in case.diagrams.variables.values(fact, value) {
        let is = case.diagrams.table.choose(variable, |v| if v == wanted { TRUE } else { FALSE })?;
        has = case.diagrams.table.and(has, is)?;
    }
    Ok(has)
}
