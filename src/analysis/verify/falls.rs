//! What `monotone` and `raises` ask: whether anybody is less urgent with a worse answer, all else the same.
//!
//! Getting worse is a list of moves, each from some values of the fact's variables to others. Made one after the other,
//! they lead from whoever is urgent to everybody who must be as urgent: two people are compared however far apart they
//! are, and a rule's `when` may hold for either of the two alone.

use super::Case;
use super::patient::told as told_of;
use super::safety_rule_broken::at_least;
use crate::analysis::encode::conclusion_of;
use crate::analysis::encode::variables::FactVariables;
use crate::data::finding::{Told, sentence};
use crate::diagram::{FALSE, Full, Node, TRUE, Table};
use crate::model::pathway::Urgency;
use crate::model::value::{Domain, Value};

/// The values of a fact's variables.
type Held = Vec<(usize, u32)>;

/// From less to more urgent: both name the same variables.
struct Move {
    from: Held,
    to: Held,
}

/// For whom urgency is lower with a later value of this order than with an earlier one, and for a set with a member more;
/// and how to say it.
pub(super) fn along(case: &mut Case<'_>, whom: Node, fact: usize, order: &[Value]) -> Result<(Node, String), Full> {
    let values = |value: &Value| case.diagrams.variables.values(fact, *value);
    let steps = order.iter().zip(order.iter().skip(1));
    let mut moves: Vec<Move> = steps.map(|(less, more)| Move { from: values(less), to: values(more) }).collect();
    if let Some(Domain::Set { exclusive, .. }) = case.pathway.facts.get(fact).map(|fact| &fact.domain) {
        moves.extend(grow(case, fact, !exclusive, false));
    }
    let name = case.pathway.facts.get(fact).map_or("", |fact| fact.id.as_str());
    let chain: Vec<String> = order.iter().map(|value| word(case, fact, *value)).collect();
    let chain = if chain.is_empty() { String::new() } else { sentence!(" ({})", chain.join(", ")) };
    falls(case, whom, fact, &moves, sentence!("urgency falls when `{name}` gets worse{chain}"))
}

/// For whom urgency is lower with one of these members more, or with "not sure", than without it; and how to say it.
pub(super) fn growing(case: &mut Case<'_>, whom: Node, fact: usize, members: u64) -> Result<(Node, String), Full> {
    let moves = grow(case, fact, members, true);
    let Some(about) = case.pathway.facts.get(fact) else { return Ok((FALSE, String::new())) };
    let added = about.members(members).map(str::to_owned);
    let added: Vec<String> = added.chain((!about.certain).then(|| "not_sure".to_owned())).collect();
    let how = sentence!("urgency falls when one of {{ {} }} is added to `{}`", added.join(", "), about.id);
    falls(case, whom, fact, &moves, how)
}

/// Adding each of these members to whatever is there; to "none", it takes its place. So does "not sure", if it counts.
fn grow(case: &Case<'_>, fact: usize, wanted: u64, unsure: bool) -> Vec<Move> {
    let (Some(FactVariables::Set { doubt, first, members }), Some(Domain::Set { of, exclusive })) =
        (case.diagrams.variables.facts.get(fact).cloned(), case.pathway.facts.get(fact).map(|fact| &fact.domain))
    else {
        return Vec::new();
    };
    let unsure = unsure && case.pathway.facts.get(fact).is_some_and(|fact| !fact.certain);
    let wanted = (0..members).filter(|member| wanted >> member & 1 == 1);
    let added: Vec<usize> = wanted.map(|member| first + member).chain(unsure.then_some(doubt)).collect();
    let none = of.iter().position(|word| word == "none").map(|position| first + position);
    let only = |one: usize| (doubt..=doubt + members).map(|v| (v, u32::from(v == one))).collect::<Held>();
    let instead = none.into_iter().flat_map(|none| {
        let others = added.iter().filter(move |variable| **variable != none);
        others.map(move |variable| Move { from: only(none), to: only(*variable) })
    });
    // Beside what stands alone there is nothing.
    let alone = (0..members).filter(|member| exclusive >> member & 1 == 1).map(|member| (first + member, 0));
    let alone: Held = alone.collect();
    let beside = added.iter().filter(|variable| alone.iter().all(|(alone, _)| alone != *variable)).map(|variable| {
        let with = |value: u32| alone.iter().copied().chain([(*variable, value)]).collect::<Held>();
        Move { from: with(0), to: with(1) }
    });
    // From "none" first: what took its place can have others added to it.
    instead.chain(beside).collect()
}

/// Who is less urgent than somebody from whom these moves lead to them; and how to say it, of the two people who show it.
fn falls(case: &mut Case<'_>, whom: Node, fact: usize, moves: &[Move], how: String) -> Result<(Node, String), Full> {
    let mut worse = FALSE;
    let mut broken = Vec::new();
    for urgency in [Urgency::UrgentClinic, Urgency::SameDay, Urgency::Emergency] {
        let high = at_least(case, urgency)?;
        // The rule speaks of either: of whoever was urgent, or of whoever is no more.
        let of_high = case.diagrams.table.and(high, whom)?;
        let sides = if whom == TRUE { vec![(high, TRUE)] } else { vec![(of_high, TRUE), (high, whom)] };
        for (from, of_low) in sides {
            let stages = rise(case, from, moves)?;
            let low = case.diagrams.table.without(stages.last().copied().unwrap_or(from), high)?;
            let here = case.diagrams.table.and(low, of_low)?;
            worse = case.diagrams.table.or(worse, here)?;
            broken.push((here, stages));
        }
    }
    let both = told(case, worse, fact, moves, &broken).map(|both| sentence!(": {both}")).unwrap_or_default();
    Ok((worse, sentence!("{how}{both}")))
}

/// Whom the moves so far lead to, before the first move and after each: people that can be, since the moves lead to no
/// others.
fn rise(case: &mut Case<'_>, from: Node, moves: &[Move]) -> Result<Vec<Node>, Full> {
    let table = &mut case.diagrams.table;
    let (mut here, mut stages) = (from, vec![from]);
    for Move { from, to } in moves {
        let mut there = table.hold(here, &|variable| held(from, variable))?;
        for (variable, value) in to.iter().rev() {
            let is = table.choose(*variable, |v| if v == *value { TRUE } else { FALSE })?;
            there = table.and(is, there)?;
        }
        here = table.or(here, there)?;
        stages.push(here);
    }
    Ok(stages)
}

/// "with `x` = no it was same-day, with `x` = yes only routine", of the patient that the finding shows.
fn told(case: &mut Case<'_>, worse: Node, fact: usize, moves: &[Move], broken: &[(Node, Vec<Node>)]) -> Option<String> {
    if cfg!(not(feature = "cli")) {
        return None;
    }
    let later = case.example(worse)?;
    let holds = |node: Node, values: &[u32]| {
        case.diagrams.table.evaluate(node, &|variable| values.get(variable).copied().unwrap_or(0)) == TRUE
    };
    let (_, stages) = broken.iter().find(|(here, _)| holds(*here, &later))?;
    // Back along the moves, each undone that was needed, to somebody who is more urgent.
    let mut earlier = later.clone();
    for (before, Move { from, .. }) in stages.iter().zip(moves).rev() {
        if !holds(*before, &earlier) {
            from.iter().for_each(|(variable, value)| {
                if let Some(place) = earlier.get_mut(*variable) {
                    *place = *value;
                }
            });
        }
    }
    let id = case.pathway.facts.get(fact)?.id.as_str();
    let tell = |values: &[u32]| {
        let value = |variable: usize| values.get(variable).copied().unwrap_or(0);
        let answer = case.diagrams.variables.answer(case.pathway, fact, &value)?;
        let ending = Table::number(case.diagrams.table.evaluate(case.diagrams.ending, &value))?;
        let urgency = case.pathway.conclusion(conclusion_of(ending)?)?.urgency.word();
        Some((sentence!("with `{id}` = {}", word(case, fact, answer)), urgency))
    };
    let ((earlier, high), (later, low)) = (tell(&earlier)?, tell(&later)?);
    Some(sentence!("{earlier} it was {high}, {later} only {low}"))
}

/// An answer as a guard would write it.
fn word(case: &Case<'_>, fact: usize, value: Value) -> String {
    match case.pathway.facts.get(fact).map(|about| told_of(&about.write(value))) {
        Some(Told::Word(word) | Told::Number(word)) => word,
        Some(Told::Words(words)) => sentence!("{{ {} }}", words.join(", ")),
        None => String::new(),
    }
}

fn held(values: &[(usize, u32)], variable: usize) -> Option<u32> {
    values.iter().find(|(held, _)| *held == variable).map(|(_, value)| *value)
}
