//! What `monotone` and `raises` ask: whether anybody is less urgent with a worse answer, all else the same.
//!
//! Getting worse is a list of moves, each from some values of the fact's variables to others. Made one after the other,
//! they lead from whoever is urgent to everybody who must be as urgent: two people are compared however far apart they
//! are, and a rule's `when` may hold for either of the two alone.

use super::Verifier;
use super::safety_rule_broken::at_least;
use super::violation::{Breach, FallingPair};
use crate::analysis::encode::conclusion_of;
use crate::analysis::encode::variables::FactVariables;
use crate::diagram::{FALSE, NodeId, NodeLimit, Point, TRUE, Variable};
use crate::model::pathway::Urgency;
use crate::model::position::{FactId, Position};
use crate::model::value::Value;

/// Some variables and their values.
type Values = Vec<(Variable, u32)>;

/// From less to more urgent: both name the same variables.
struct Move {
    from: Values,
    to: Values,
}

/// For whom urgency is lower with a later value of this order than with an earlier one, and for a set with a member more;
/// and how to say it.
pub(super) fn along(
    verifier: &mut Verifier<'_>,
    whom: NodeId,
    fact: FactId,
    order: &[Value],
) -> Result<(NodeId, Breach), NodeLimit> {
    let values = |value: &Value| verifier.diagrams.variables.values(fact, *value);
    let steps = order.iter().zip(order.iter().skip(1));
    let mut moves: Vec<Move> = steps.map(|(less, more)| Move { from: values(less), to: values(more) }).collect();
    moves.extend(grow(verifier, fact, !verifier.pathway.facts[fact].domain.exclusive(), false));
    let (worse, pair) = falls(verifier, whom, fact, &moves)?;
    Ok((worse, Breach::FallsAlong { fact, order: order.to_vec(), pair }))
}

/// For whom urgency is lower with one of these members more, or with "not sure", than without it; and how to say it.
pub(super) fn growing(
    verifier: &mut Verifier<'_>,
    whom: NodeId,
    fact: FactId,
    members: u64,
) -> Result<(NodeId, Breach), NodeLimit> {
    let moves = grow(verifier, fact, members, true);
    let (worse, pair) = falls(verifier, whom, fact, &moves)?;
    Ok((worse, Breach::FallsWith { fact, members, pair }))
}

/// Adding each of these members of a set to whatever is there; to "none", it takes its place. So does "not sure", if it
/// counts.
fn grow(verifier: &Verifier<'_>, fact: FactId, wanted: u64, unsure: bool) -> Vec<Move> {
    let about = &verifier.pathway.facts[fact];
    let FactVariables::Set { doubt, first, members } = verifier.diagrams.variables.facts[fact] else {
        return Vec::new();
    };
    let (none, exclusive) = (about.domain.position("none"), about.domain.exclusive());
    let unsure = unsure && !about.certain;
    let wanted = (0..members).filter(|member| wanted >> member & 1 == 1);
    let added: Vec<Variable> = wanted.map(|member| first.after(member)).chain(unsure.then_some(doubt)).collect();
    let none = none.and_then(|none| first.run(members).nth(none.number()));
    let only = |one: Variable| doubt.run(members + 1).map(|v| (v, u32::from(v == one))).collect::<Values>();
    let instead = none.into_iter().flat_map(|none| {
        let others = added.iter().filter(move |variable| **variable != none);
        others.map(move |variable| Move { from: only(none), to: only(*variable) })
    });
    // Beside what stands alone there is nothing.
    let alone = (0..members).filter(|member| exclusive >> member & 1 == 1).map(|member| (first.after(member), 0));
    let alone: Values = alone.collect();
    let beside = added.iter().filter(|variable| alone.iter().all(|(alone, _)| alone != *variable)).map(|variable| {
        let with = |value: u32| alone.iter().copied().chain([(*variable, value)]).collect::<Values>();
        Move { from: with(0), to: with(1) }
    });
    // From "none" first: what took its place can have others added to it.
    instead.chain(beside).collect()
}

/// Who is less urgent than somebody from whom these moves lead to them; and how to say it, of the two people who show it.
fn falls(
    verifier: &mut Verifier<'_>,
    whom: NodeId,
    fact: FactId,
    moves: &[Move],
) -> Result<(NodeId, Option<FallingPair>), NodeLimit> {
    let mut worse = FALSE;
    let mut broken = Vec::new();
    for urgency in [Urgency::UrgentClinic, Urgency::SameDay, Urgency::Emergency] {
        let high = at_least(verifier, urgency)?;
        // The rule speaks of either: of whoever was urgent, or of whoever is no more.
        let of_high = verifier.diagrams.table.and(high, whom)?;
        let sides = if whom == TRUE { vec![(high, TRUE)] } else { vec![(of_high, TRUE), (high, whom)] };
        for (from, of_low) in sides {
            let (risen, stages) = rise(verifier, from, moves)?;
            let low = verifier.diagrams.table.and_not(risen, high)?;
            let here = verifier.diagrams.table.and(low, of_low)?;
            worse = verifier.diagrams.table.or(worse, here)?;
            broken.push((here, stages));
        }
    }
    Ok((worse, pair(verifier, worse, fact, moves, &broken)))
}

/// Whom all the moves lead to, and who was there before each of them: people that can be, since the moves lead to no
/// others.
fn rise(verifier: &mut Verifier<'_>, from: NodeId, moves: &[Move]) -> Result<(NodeId, Vec<NodeId>), NodeLimit> {
    let table = &mut verifier.diagrams.table;
    let (mut here, mut before) = (from, Vec::new());
    for Move { from, to } in moves {
        before.push(here);
        let mut there = table.restrict(here, &|variable| value_of(from, variable))?;
        for (variable, value) in to.iter().rev() {
            let is = table.literal(*variable, *value)?;
            there = table.and(is, there)?;
        }
        here = table.or(here, there)?;
    }
    Ok((here, before))
}

/// The patient that the violation shows, and somebody more urgent from whom the moves lead to them.
fn pair(
    verifier: &mut Verifier<'_>,
    worse: NodeId,
    fact: FactId,
    moves: &[Move],
    broken: &[(NodeId, Vec<NodeId>)],
) -> Option<FallingPair> {
    let later = verifier.example(worse)?;
    let holds =
        |node: NodeId, values: &Point| verifier.diagrams.table.evaluate(node, &|variable| values[variable]) == TRUE;
    let (_, stages) = broken.iter().find(|(here, _)| holds(*here, &later))?;
    // Back along the moves, each undone that was needed, to somebody who is more urgent.
    let mut earlier = later.clone();
    for (before, Move { from, .. }) in stages.iter().zip(moves).rev() {
        if !holds(*before, &earlier) {
            from.iter().for_each(|(variable, value)| earlier[*variable] = *value);
        }
    }
    let end = |values: &Point| {
        let value = |variable: Variable| values[variable];
        let answer = verifier.diagrams.variables.answer(verifier.pathway, fact, &value)?;
        let conclusion = verifier.diagrams.table.evaluate(verifier.diagrams.conclusion, &value);
        let urgency = verifier.pathway.conclusion(conclusion_of(conclusion)?)?.urgency;
        Some((answer, urgency))
    };
    Some(FallingPair { better: end(&earlier)?, worse: end(&later)? })
}

fn value_of(values: &[(Variable, u32)], variable: Variable) -> Option<u32> {
    values.iter().find(|(own, _)| *own == variable).map(|(_, value)| *value)
}
