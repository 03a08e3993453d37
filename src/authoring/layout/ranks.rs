//! How far down its lane a step stands: below every step of the lane that may come before it.

use super::Edge;

/// The rank of each step within its lane.
pub fn ranks(start: usize, edges: &[Edge], lane_of: &[usize], lanes: usize) -> Vec<usize> {
    let order = in_order(start, edges, lane_of.len());
    let mut place = vec![0; lane_of.len()];
    for (position, step) in order.iter().enumerate() {
        if let Some(place) = place.get_mut(*step) {
            *place = position;
        }
    }
    let at = |step: usize| place.get(step).copied().unwrap_or(0);
    // How many steps of each lane may come before a step.
    let mut before = vec![vec![0; lanes]; lane_of.len()];
    let mut ranks = vec![0; lane_of.len()];
    for step in order {
        let Some(mut here) = before.get(step).cloned() else { continue };
        if let Some(own) = lane_of.get(step).and_then(|lane| here.get_mut(*lane)) {
            if let Some(rank) = ranks.get_mut(step) {
                *rank = *own;
            }
            *own += 1;
        }
        // A line back up, which only a card's way on can be, moves nothing down.
        for edge in edges.iter().filter(|edge| edge.from == step && at(edge.to) > at(step)) {
            let Some(there) = before.get_mut(edge.to) else { continue };
            there.iter_mut().zip(&here).for_each(|(there, here)| *there = (*there).max(*here));
        }
    }
    ranks
}

/// Every step after those that lead to it, where lines form no circle.
fn in_order(start: usize, edges: &[Edge], steps: usize) -> Vec<usize> {
    let next = |step: usize| -> Vec<usize> {
        let onward = edges.iter().filter(|edge| edge.from == step);
        onward.rev().map(|edge| edge.to).collect()
    };
    let (mut seen, mut order) = (vec![false; steps], Vec::new());
    for root in std::iter::once(start).chain(0..steps) {
        let mut way = vec![(root, None)];
        while let Some((step, rest)) = way.last_mut() {
            let step = *step;
            if rest.is_none() {
                match seen.get_mut(step) {
                    Some(seen) if !*seen => *seen = true,
                    _ => {
                        way.pop();
                        continue;
                    }
                }
            }
            match rest.get_or_insert_with(|| next(step)).pop() {
                Some(onward) => way.push((onward, None)),
                None => {
                    order.push(step);
                    way.pop();
                }
            }
        }
    }
    order.reverse();
    order
}
