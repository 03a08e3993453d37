//! A better order of facts: one in which the proof is small.
//!
//! Sifting after Rudell, "Dynamic variable ordering for ordered binary decision diagrams" (ICCAD 1993), by facts instead
//! of variables and by proving again instead of swapping levels: slower by far, and done once, by the author, who keeps
//! what was found in `order.json`.

pub mod groups;
pub mod meet;
pub mod together;

use crate::analysis::encode::variables::Variables;
use crate::analysis::verify::Proving;
use crate::diagram::{NodeCount, each_once};
use crate::model::pathway::Pathway;
use crate::model::position::{FactId, Rows, positions};

positions! {
    /// The position of a fact in an order.
    PlaceId
}

/// A fact is tried beside those that it is read with, then at so many places around the best.
const AROUND: usize = 3;
/// Rounds over all facts, unless one brings less than a fiftieth.
const ROUNDS: usize = 6;

/// An order of facts, and how large the proof is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The facts.
    pub facts: Vec<FactId>,
    /// The nodes of the proof.
    pub nodes: NodeCount,
}

/// The nodes of the proof in the order that the pathway has, and a smaller order; `None` beyond `most` nodes. `tell` hears
/// of the order it begins with, and of the best after each round.
///
/// # Errors
/// What `tell` says, which is the end of it.
pub fn smaller<E>(
    pathway: &Pathway,
    most: NodeCount,
    mut tell: impl FnMut(&Order) -> Result<(), E>,
) -> Result<(Option<NodeCount>, Option<Order>), E> {
    let now = at_most(pathway, Variables::new(pathway).order(), most);
    let before = now.as_ref().map(|now| now.nodes);
    let most = before.map_or(most, fewer);
    let Some(mut best) = at_most(pathway, together::together(pathway), most).or(now) else {
        return Ok((None, None));
    };
    tell(&best)?;
    let mut with: Rows<FactId, Vec<FactId>> = Rows::like(&pathway.facts, |_| Vec::new());
    for group in groups::all(pathway) {
        group.iter().for_each(|fact| with[*fact].extend(&group));
    }
    for _ in 0..ROUNDS {
        let NodeCount(start) = best.nodes;
        for fact in best.facts.clone() {
            let beside = best.facts.iter().enumerate().filter(|(_, other)| with[fact].contains(other));
            let beside = each_once(beside.flat_map(|(place, _)| [place.saturating_sub(1), place, place + 1]));
            move_to_best(pathway, &mut best, fact, beside);
            let here = best.facts.iter().position(|other| *other == fact).unwrap_or(0);
            move_to_best(pathway, &mut best, fact, here.saturating_sub(AROUND)..=here + AROUND);
        }
        tell(&best)?;
        if best.nodes.0 >= start - start / 50 {
            break;
        }
    }
    Ok((before, Some(best)))
}

/// Moves a fact to each of these places, and leaves it where the proof is smallest.
fn move_to_best(pathway: &Pathway, best: &mut Order, fact: FactId, places: impl IntoIterator<Item = usize>) {
    let others: Vec<FactId> = best.facts.iter().copied().filter(|other| *other != fact).collect();
    for place in places {
        let mut facts = others.clone();
        facts.insert(place.min(others.len()), fact);
        if facts != best.facts
            && let Some(better) = at_most(pathway, facts, fewer(best.nodes))
        {
            *best = better;
        }
    }
}

fn fewer(NodeCount(nodes): NodeCount) -> NodeCount {
    NodeCount(nodes.saturating_sub(1))
}

/// This order, when the proof has at most so many nodes in it.
fn at_most(pathway: &Pathway, facts: Vec<FactId>, most: NodeCount) -> Option<Order> {
    let mut proving = Proving::new(pathway.in_order(facts.clone()), Vec::new()).within(most);
    while proving.go_on() {}
    let nodes = proving.finish().proof?.nodes;
    Some(Order { facts, nodes })
}
