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

use super::Case;
use crate::diagnostic::{Finding, sentence};
use crate::diagram::variables::FactVariables;
use crate::diagram::{FALSE, Full, Node, TRUE};
use crate::guard::{Rule, Test};
use crate::pathway::{Demand, Pathway, Urgency};
use crate::value::{Domain, Value};

/// Proves one rule, by its position.
pub(super) fn prove(case: &mut Case<'_>, number: usize) -> Result<(), Full> {
    let Some(rule) = case.pathway.safety.get(number) else { return Ok(()) };
    let whom = rule.when.as_ref().map(|when| case.diagrams.truths(case.pathway, when)).transpose()?;
    let whom = whom.map_or(TRUE, |truths| truths.maybe);
    for demand in &rule.demands {
        let (broken, how) = broken(case, whom, demand)?;
        let at = case.place(|document| document.safety.get(number)?.id.at);
        let finding = Finding::error("safety-rule-broken", at, sentence!("safety rule `{}`: {how}", rule.id))
            .help(sentence!("walk this patient, and mend the step where it goes wrong"));
        case.break_for(broken, finding);
    }
    Ok(())
}

/// Who breaks a demand, and how to say it.
fn broken(case: &mut Case<'_>, whom: Node, demand: &Demand) -> Result<(Node, String), Full> {
    let pathway = case.pathway;
    let treatment = |position: usize| pathway.treatments.get(position).map_or("", |treatment| treatment.id.as_str());
    Ok(match demand {
        Demand::UrgencyAtLeast(urgency) => {
            let high = at_least(case, *urgency)?;
            let low = case.diagrams.table.not(high)?;
            let who = case.diagrams.table.and(whom, low)?;
            let who = case.diagrams.table.and(who, case.diagrams.patients)?;
            (who, sentence!("somebody ends below `{}`", urgency.word()))
        }
        Demand::NeverShow(position) => {
            let mut who = FALSE;
            for shown in [case.diagrams.shown.clone(), case.diagrams.shown_after.clone()].into_iter().flatten() {
                if is_kind(pathway, shown.treatment, *position) {
                    let here = case.diagrams.table.and(whom, shown.when)?;
                    let here = both(case, here, shown.comes)?;
                    who = case.diagrams.table.or(who, here)?;
                }
            }
            (who, sentence!("`{}` is shown to somebody", treatment(*position)))
        }
        Demand::MustShow { treatment: position, alongside } => {
            let name = position.map(treatment);
            let beside = alongside.and_then(|position| pathway.alongside.get(position));
            let name = name.or(beside.map(|entry| entry.id.as_str())).unwrap_or_default();
            (unseen(case, whom, *position, *alongside)?, sentence!("`{name}` is not shown to somebody"))
        }
        Demand::Monotone { fact, order } => {
            let name = pathway.facts.get(*fact).map_or("", |fact| fact.id.as_str());
            (falls(case, whom, *fact, order)?, sentence!("urgency falls when `{name}` gets worse"))
        }
        Demand::MustPrecede { step, treatment: position } => {
            let known = already_known(case, *step)?;
            let came = |way: &[Node]| way.get(*step).copied().unwrap_or(FALSE);
            let (before, behind) = (came(&case.diagrams.comes), came(&case.diagrams.behind));
            // Behind a card, the step came on either side of it.
            let before = case.diagrams.table.or(known, before)?;
            let either = case.diagrams.table.or(before, behind)?;
            let first = case.diagrams.shown.clone().into_iter().map(|shown| (shown, before));
            let after = case.diagrams.shown_after.clone().into_iter().map(|shown| (shown, either));
            let mut who = FALSE;
            for (shown, came) in first.chain(after).filter(|(shown, _)| is_kind(pathway, shown.treatment, *position)) {
                let here = case.diagrams.table.and(whom, shown.when)?;
                let early = case.diagrams.table.without(shown.comes, came)?;
                let here = both(case, here, early)?;
                who = case.diagrams.table.or(who, here)?;
            }
            let name = pathway.steps.get(*step).map_or("", |step| step.id.as_str());
            (who, sentence!("`{}` is shown to somebody before `{name}`", treatment(*position)))
        }
    })
}

/// Is a treatment this one, a kind of it, or a kind of a kind? A kind's id is longer than its parent's, so this ends.
fn is_kind(pathway: &Pathway, treatment: usize, of: usize) -> bool {
    let parent = |position: &usize| pathway.treatments.get(*position).and_then(|treatment| treatment.parent);
    std::iter::successors(Some(treatment), parent).any(|above| above == of)
}

/// Both; nothing is built when they do not meet, as they hardly ever do.
fn both(case: &mut Case<'_>, a: Node, b: Node) -> Result<Node, Full> {
    if case.diagrams.table.meets(a, b) { case.diagrams.table.and(a, b) } else { Ok(FALSE) }
}

/// Who ends below an emergency and does not see this, neither as a treatment nor beside it.
fn unseen(case: &mut Case<'_>, whom: Node, treatment: Option<usize>, alongside: Option<usize>) -> Result<Node, Full> {
    let pathway = case.pathway;
    let mut who = FALSE;
    for step in 0..pathway.steps.len() {
        let Some(conclusion) = pathway.conclusion(step).filter(|c| c.urgency < Urgency::Emergency) else { continue };
        let mut seen = FALSE;
        for shown in case.diagrams.shown.clone() {
            if shown.step == step && Some(shown.treatment) == treatment {
                seen = case.diagrams.table.or(seen, shown.when)?;
            }
        }
        if let Some(entry) = alongside.and_then(|position| pathway.alongside.get(position))
            && entry.with.contains(&conclusion.urgency)
        {
            let may = entry.when.as_ref().map(|rule| case.diagrams.truths(pathway, rule)).transpose()?;
            seen = case.diagrams.table.or(seen, may.map_or(TRUE, |truths| truths.maybe))?;
        }
        let unseen = case.diagrams.table.not(seen)?;
        let unseen = case.diagrams.table.and(whom, unseen)?;
        let comes = case.diagrams.comes.get(step).copied().unwrap_or(FALSE);
        let here = both(case, unseen, comes)?;
        who = case.diagrams.table.or(who, here)?;
    }
    Ok(who)
}

/// Whose conclusion is at least this urgent: few steps, read early, and so a small diagram; its opposite is not.
fn at_least(case: &mut Case<'_>, urgency: Urgency) -> Result<Node, Full> {
    let mut high = FALSE;
    for step in 0..case.pathway.steps.len() {
        if case.pathway.conclusion(step).is_some_and(|conclusion| conclusion.urgency >= urgency) {
            let comes = case.diagrams.comes.get(step).copied().unwrap_or(FALSE);
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

/// For whom urgency is lower with the later value than with the earlier one, all else the same.
fn falls(case: &mut Case<'_>, whom: Node, fact: usize, order: &[Value]) -> Result<Node, Full> {
    let mut worse = FALSE;
    for pair in order.windows(2) {
        if let [earlier, later] = pair {
            let (earlier, later) =
                (case.diagrams.variables.values(fact, *earlier), case.diagrams.variables.values(fact, *later));
            let broken = falls_between(case, whom, &earlier, &later)?;
            worse = case.diagrams.table.or(worse, broken)?;
        }
    }
    let (Some(FactVariables::Set { doubt, first, members }), Some(Domain::Set { of, exclusive })) =
        (case.diagrams.variables.facts.get(fact).cloned(), case.pathway.facts.get(fact).map(|fact| &fact.domain))
    else {
        return Ok(worse);
    };
    for member in (0..members).filter(|member| exclusive >> member & 1 == 0) {
        // Beside others: the member alone changes.
        let without = [(first + member, 0)];
        let with = [(first + member, 1)];
        let broken = falls_between(case, whom, &without, &with)?;
        worse = case.diagrams.table.or(worse, broken)?;
        // From nothing (or "none") to this member alone.
        let none = of.iter().position(|word| word == "none").map_or(0, |position| 1u64 << position);
        let only = |bits: u64| {
            let member = |position: usize| (first + position, u32::from(bits >> position & 1 == 1));
            (0..members).map(member).chain([(doubt, 0)]).collect::<Vec<_>>()
        };
        let broken = falls_between(case, whom, &only(none), &only(1 << member))?;
        worse = case.diagrams.table.or(worse, broken)?;
    }
    Ok(worse)
}

fn falls_between(
    case: &mut Case<'_>,
    whom: Node,
    earlier: &[(usize, u32)],
    later: &[(usize, u32)],
) -> Result<Node, Full> {
    let mut worse = FALSE;
    let held = |values: &[(usize, u32)], variable: usize| {
        values.iter().find(|(held, _)| *held == variable).map(|(_, value)| *value)
    };
    let table = |case: &mut Case<'_>, node: Node, values: &[(usize, u32)]| {
        case.diagrams.table.hold(node, &|variable| held(values, variable))
    };
    // Both must be patients that can be, and the rule speaks of either.
    let (before, after) = (table(case, case.diagrams.patients, earlier)?, table(case, case.diagrams.patients, later)?);
    let both = case.diagrams.table.and(before, after)?;
    let (of_earlier, of_later) = (table(case, whom, earlier)?, table(case, whom, later)?);
    let either = case.diagrams.table.or(of_earlier, of_later)?;
    let pairs = case.diagrams.table.and(both, either)?;
    for urgency in [Urgency::UrgentClinic, Urgency::SameDay, Urgency::Emergency] {
        let high = at_least(case, urgency)?;
        let (high_earlier, high_later) = (table(case, high, earlier)?, table(case, high, later)?);
        let low_later = case.diagrams.table.not(high_later)?;
        let drop = case.diagrams.table.and(high_earlier, low_later)?;
        let drop = case.diagrams.table.and(drop, pairs)?;
        worse = case.diagrams.table.or(worse, drop)?;
    }
    // The counterexample shown is the later patient.
    for (variable, value) in later {
        let is = case.diagrams.table.choose(*variable, |v| if v == *value { TRUE } else { FALSE })?;
        worse = case.diagrams.table.and(worse, is)?;
    }
    Ok(worse)
}
