//! Where each line runs: always between boxes, or down a column that is empty there.

use super::lines::{FINE, LAST, bundled, crossings_of, overlap};
use super::{Edge, EdgeId, Layout, Rank};
use crate::model::position::{Position, StepId};

/// Lays every line: twice, because the first time a line does not know those after it. Then tracks keep apart what
/// would lie on top of each other.
pub fn route(layout: &mut Layout) {
    for round in 0..2 {
        for position in layout.edges.positions() {
            let known = if round == 0 { position.number() } else { layout.edges.len() };
            let via = (0..=LAST)
                .filter(|via| is_free(layout, position, *via))
                .min_by_key(|via| crowding(layout, position, known, |edge| edge.via = *via));
            // The gap before the first column is always free.
            layout.edges[position].via = via.unwrap_or(0);
        }
    }
    // A fork is one line: all of it stays on one track.
    let mut forks: Vec<Vec<EdgeId>> = Vec::new();
    for (at, edge) in layout.edges.each() {
        let first = |fork: &&mut Vec<EdgeId>| fork.first().map(|first| layout.edges[*first]);
        match forks.iter_mut().find(|fork| first(fork).is_some_and(|first| one_line(&first, edge))) {
            Some(fork) => fork.push(at),
            None => forks.push(vec![at]),
        }
    }
    for round in 0..3 {
        for (position, fork) in forks.iter().enumerate() {
            let known = if round == 0 { position } else { forks.len() };
            let others: Vec<EdgeId> =
                forks.iter().take(known).filter(|other| *other != fork).flatten().copied().collect();
            let cost = |track: &i64| {
                let lines = fork.iter().map(|at| upon(layout, *at, *track, &others));
                lines.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
            };
            let track = [0, 1, -1, 2, -2].into_iter().min_by_key(cost).unwrap_or(0);
            fork.iter().for_each(|at| layout.edges[*at].track = track);
        }
    }
}

/// May this line run here? Beside columns always; in the middle of one where no box is in its way.
fn is_free(layout: &Layout, position: EdgeId, via: usize) -> bool {
    let edge = &layout.edges[position];
    let (from, to) = (layout.level(edge.from), layout.level(edge.to));
    let between = |level: Rank| if from < to { from < level && level < to } else { to <= level && level <= from };
    let in_the_way = |step: StepId| layout.column(step) * 2 + 1 == via && between(layout.level(step));
    via.is_multiple_of(2) || !layout.places.positions().any(in_the_way)
}

/// What speaks against laying a line so: crossings, corners, length.
fn crowding(layout: &Layout, position: EdgeId, known: usize, lay: impl Fn(&mut Edge)) -> (usize, usize, usize) {
    let mut edge = layout.edges[position];
    lay(&mut edge);
    let others = layout.edges.each().take(known).filter(|(other, _)| *other != position);
    let crossed = others.map(|(_, other)| crossings_of(layout, &edge, other).len()).sum();
    let [leaves, arrives] = [edge.from, edge.to].map(|step| layout.column(step) * 2 + 1);
    let ends = [leaves, arrives];
    let corners = ends.iter().filter(|end| **end != edge.via).count();
    (crossed, corners, ends.iter().map(|end| end.abs_diff(edge.via)).sum())
}

/// How many of these lines one on this track would lie upon, and how often it would cross them.
fn upon(layout: &Layout, position: EdgeId, track: i64, laid: &[EdgeId]) -> (usize, usize) {
    let edge = Edge { track, ..layout.edges[position] };
    let others = laid.iter().map(|at| &layout.edges[*at]);
    let (mut along, mut across) = (0, 0);
    for other in others.filter(|other| !bundled(&edge, other)) {
        along += usize::from(overlap(layout, &edge, other));
        across += crossings_of(layout, &edge, other).len();
    }
    (along, across)
}

/// The branches of one decision, or the ways on from several cards to the same step.
fn one_line(a: &Edge, b: &Edge) -> bool {
    a.checked == b.checked && if a.checked { a.to == b.to } else { a.from == b.from }
}

/// Tracks stay within their gap.
const _: () = assert!(FINE > 4);
