//! How far down its lane a step stands: below every step of the lane that may come before it.

use super::{Edge, EdgeId, Lane, LaneId, Rank};
use crate::model::position::{Rows, StepId};

/// The rank of each step within its lane.
pub fn ranks(
    start: StepId,
    edges: &Rows<EdgeId, Edge>,
    lane_of: &Rows<StepId, LaneId>,
    lanes: &Rows<LaneId, Lane>,
) -> Rows<StepId, Rank> {
    let order = in_order(start, edges, lane_of);
    let mut at = Rows::like(lane_of, |_| 0);
    for (number, step) in order.iter().enumerate() {
        at[*step] = number;
    }
    // How many steps of each lane may come before a step.
    let mut before: Rows<StepId, Rows<LaneId, Rank>> = Rows::like(lane_of, |_| Rows::like(lanes, |_| 0));
    let mut ranks = Rows::like(lane_of, |_| 0);
    for step in order {
        let mut here = before[step].clone();
        let own = &mut here[lane_of[step]];
        ranks[step] = *own;
        *own += 1;
        // A line back up, which only a card's way on can be, moves nothing down.
        for edge in edges.iter().filter(|edge| edge.from == step && at[edge.to] > at[step]) {
            before[edge.to].iter_mut().zip(&here).for_each(|(there, here)| *there = (*there).max(*here));
        }
    }
    ranks
}

/// Every step after those that lead to it, where lines form no circle.
fn in_order(start: StepId, edges: &Rows<EdgeId, Edge>, steps: &Rows<StepId, LaneId>) -> Vec<StepId> {
    let next = |step: StepId| -> Vec<StepId> {
        let onward = edges.iter().filter(|edge| edge.from == step);
        onward.rev().map(|edge| edge.to).collect()
    };
    let (mut seen, mut order) = (Rows::like(steps, |_| false), Vec::new());
    for root in std::iter::once(start).chain(steps.positions()) {
        let mut path = vec![(root, None)];
        while let Some((step, rest)) = path.last_mut() {
            let step = *step;
            if rest.is_none() && std::mem::replace(&mut seen[step], true) {
                path.pop();
                continue;
            }
            match rest.get_or_insert_with(|| next(step)).pop() {
                Some(onward) => path.push((onward, None)),
                None => {
                    order.push(step);
                    path.pop();
                }
            }
        }
    }
    order.reverse();
    order
}
