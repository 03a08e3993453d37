//! What a `monotone` rule asks: whether anybody is less urgent with a worse answer, all else the same.

use super::Case;
use super::patient::told as told_of;
use super::safety_rule_broken::at_least;
use crate::diagnostic::{Told, sentence};
use crate::diagram::compile::conclusion_of;
use crate::diagram::variables::FactVariables;
use crate::diagram::{FALSE, Full, Node, TRUE, Table};
use crate::pathway::Urgency;
use crate::value::{Domain, Value};

/// The values of a fact's variables.
type Held = Vec<(usize, u32)>;

/// For whom urgency is lower with the later value than with the earlier one, all else the same; and how to say it, of
/// the two patients who show it.
pub(super) fn falls(case: &mut Case<'_>, whom: Node, fact: usize, order: &[Value]) -> Result<(Node, String), Full> {
    let mut worse = FALSE;
    let mut broken = Vec::new();
    for (earlier, later) in pairs(case, fact, order, reads(case, whom, fact)) {
        let here = between(case, whom, &earlier, &later)?;
        worse = case.diagrams.table.or(worse, here)?;
        broken.push((here, earlier));
    }
    let name = case.pathway.facts.get(fact).map_or("", |fact| fact.id.as_str());
    let both = told(case, worse, fact, &broken).map(|both| sentence!(": {both}")).unwrap_or_default();
    Ok((worse, sentence!("urgency falls when `{name}` gets worse{both}")))
}

/// "with `x` = no it was same-day, with `x` = yes only routine", of the patient that the finding shows.
fn told(case: &mut Case<'_>, worse: Node, fact: usize, broken: &[(Node, Held)]) -> Option<String> {
    if cfg!(not(feature = "cli")) {
        return None;
    }
    let values = case.example(worse)?;
    let at = |variable: usize| values.get(variable).copied().unwrap_or(0);
    let holds = |node: Node| case.diagrams.table.evaluate(node, &at) == TRUE;
    let (_, earlier) = broken.iter().find(|(here, _)| holds(*here))?;
    let before = |variable: usize| held(earlier, variable).unwrap_or_else(|| at(variable));
    let about = case.pathway.facts.get(fact)?;
    let tell = |value: &dyn Fn(usize) -> u32| {
        let answer = case.diagrams.variables.answer(case.pathway, fact, &|variable| value(variable))?;
        let ending = Table::number(case.diagrams.table.evaluate(case.diagrams.ending, &|variable| value(variable)))?;
        let urgency = case.pathway.conclusion(conclusion_of(ending)?)?.urgency.word();
        let answer = match told_of(&about.write(answer)) {
            Told::Word(word) | Told::Number(word) => word,
            Told::Words(words) => sentence!("{{ {} }}", words.join(", ")),
        };
        Some((sentence!("with `{}` = {answer}", about.id), urgency))
    };
    let ((earlier, high), (later, low)) = (tell(&before)?, tell(&at)?);
    Some(sentence!("{earlier} it was {high}, {later} only {low}"))
}

/// Does this hang on the fact?
fn reads(case: &Case<'_>, whom: Node, fact: usize) -> bool {
    let of = |variable: usize| case.diagrams.variables.fact_of.get(variable) == Some(&fact);
    let table = &case.diagrams.table;
    table.below(whom).into_iter().filter_map(|node| table.decision(node)).any(|(variable, _)| of(variable))
}

/// What is held less urgent, and more: along the order, and for a set with one member more. Neighbours are enough while
/// the rule counts for all of the order alike; where it hangs on the fact itself, `every` pair is held.
fn pairs(case: &Case<'_>, fact: usize, order: &[Value], every: bool) -> Vec<(Held, Held)> {
    let values = |value: &Value| case.diagrams.variables.values(fact, *value);
    let far = if every { order.len() } else { 1 };
    let of = |(place, earlier): (usize, &Value)| {
        let later = order.iter().skip(place + 1).take(far);
        later.map(|later| (values(earlier), values(later))).collect::<Vec<_>>()
    };
    let mut pairs: Vec<(Held, Held)> = order.iter().enumerate().flat_map(of).collect();
    let (Some(FactVariables::Set { doubt, first, members }), Some(Domain::Set { of, exclusive })) =
        (case.diagrams.variables.facts.get(fact).cloned(), case.pathway.facts.get(fact).map(|fact| &fact.domain))
    else {
        return pairs;
    };
    for member in (0..members).filter(|member| exclusive >> member & 1 == 0) {
        // Beside others: the member alone changes.
        pairs.push((vec![(first + member, 0)], vec![(first + member, 1)]));
        // From nothing (or "none") to this member alone.
        let none = of.iter().position(|word| word == "none").map_or(0, |position| 1u64 << position);
        let only = |bits: u64| {
            let member = |position: usize| (first + position, u32::from(bits >> position & 1 == 1));
            (0..members).map(member).chain([(doubt, 0)]).collect::<Held>()
        };
        pairs.push((only(none), only(1 << member)));
    }
    pairs
}

fn held(values: &[(usize, u32)], variable: usize) -> Option<u32> {
    values.iter().find(|(held, _)| *held == variable).map(|(_, value)| *value)
}

/// Who is less urgent with the later value than with the earlier; the counterexample shown is the later patient.
fn between(case: &mut Case<'_>, whom: Node, earlier: &[(usize, u32)], later: &[(usize, u32)]) -> Result<Node, Full> {
    let mut worse = FALSE;
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
    for (variable, value) in later {
        let is = case.diagrams.table.choose(*variable, |v| if v == *value { TRUE } else { FALSE })?;
        worse = case.diagrams.table.and(worse, is)?;
    }
    Ok(worse)
}
