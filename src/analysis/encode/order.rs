//! A better order of facts: one in which the diagrams are small.
//!
//! Sifting after Rudell, "Dynamic variable ordering for ordered binary decision diagrams" (ICCAD 1993), by facts
//! instead of variables and by compiling again instead of swapping levels: slower by far, and done once, by the author,
//! who keeps what was found in `order.json`.

use super::Diagrams;
use super::variables::Variables;
use crate::model::pathway::Pathway;
use crate::model::position::FactId;

/// A fact is tried at every so many places, then at those around the best.
const STRIDE: usize = 3;
/// Rounds over all facts, unless one brings less than a fiftieth.
const ROUNDS: usize = 6;

/// An order of facts, and the nodes the pathway's diagrams need in the order it has now and in this one. `tell` hears of
/// each round.
pub fn smaller(pathway: &Pathway, tell: impl Fn(usize)) -> (Vec<FactId>, usize, usize) {
    let mut order = Variables::new(pathway).order();
    let mut best = nodes(pathway, &order, usize::MAX).unwrap_or(usize::MAX);
    let before = best;
    for _ in 0..ROUNDS {
        let start = best;
        for fact in order.clone() {
            let others: Vec<FactId> = order.iter().copied().filter(|other| *other != fact).collect();
            let mut places: Vec<usize> = (0..=others.len()).step_by(STRIDE).collect();
            for finer in [false, true] {
                if finer {
                    let here = order.iter().position(|other| *other == fact).unwrap_or(0);
                    places = ((here + 1).saturating_sub(STRIDE)..here + STRIDE).collect();
                }
                for place in &places {
                    let mut attempt = others.clone();
                    attempt.insert((*place).min(others.len()), fact);
                    if let Some(fewer) = nodes(pathway, &attempt, best) {
                        (best, order) = (fewer, attempt);
                    }
                }
            }
        }
        tell(best);
        if best > start - start / 50 {
            break;
        }
    }
    (order, before, best)
}

/// The nodes of the diagrams in this order, when they are fewer than `fewer_than`.
fn nodes(pathway: &Pathway, order: &[FactId], fewer_than: usize) -> Option<usize> {
    let diagrams = Diagrams::within(&pathway.in_order(order.to_vec()), fewer_than.saturating_sub(1)).ok()?;
    Some(diagrams.table.size()).filter(|size| *size < fewer_than)
}
