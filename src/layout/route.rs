//! Where each line runs: always between boxes, or down a column that is empty there.

use super::lines::{FINE, LAST, Piece, bundled, crossings_of, pieces};
use super::{Edge, Layout};

/// Lays every line: twice, because the first time a line does not know those after it. Then tracks keep apart what
/// would lie on top of each other.
pub fn route(layout: &mut Layout) {
    for round in 0..2 {
        for position in 0..layout.edges.len() {
            let known = if round == 0 { position } else { layout.edges.len() };
            let via = (0..=LAST)
                .filter(|via| is_free(layout, position, *via))
                .min_by_key(|via| crowding(layout, position, known, |edge| edge.via = *via));
            change(layout, position, |edge| edge.via = via.unwrap_or(0));
        }
    }
    for position in 0..layout.edges.len() {
        let tracks = [0, 1, -1, 2, -2];
        let track = tracks.into_iter().min_by_key(|track| covered(layout, position, *track)).unwrap_or(0);
        change(layout, position, |edge| edge.track = track);
    }
}

fn change(layout: &mut Layout, position: usize, change: impl Fn(&mut Edge)) {
    layout.edges.get_mut(position).into_iter().for_each(change);
}

/// May this line run here? Beside columns always; in the middle of one where no box is in its way.
fn is_free(layout: &Layout, position: usize, via: usize) -> bool {
    let Some(edge) = layout.edges.get(position) else { return false };
    let (from, to) = (layout.level(edge.from), layout.level(edge.to));
    let between = |level: usize| if from < to { from < level && level < to } else { to <= level && level <= from };
    let in_the_way = |step: usize| layout.column(step) * 2 + 1 == via && between(layout.level(step));
    via % 2 == 0 || !(0..layout.places.len()).any(in_the_way)
}

/// What speaks against laying a line so: crossings, corners, length.
fn crowding(layout: &Layout, position: usize, known: usize, lay: impl Fn(&mut Edge)) -> (usize, usize, usize) {
    let Some(mut edge) = layout.edges.get(position).copied() else { return (0, 0, 0) };
    lay(&mut edge);
    let others = layout.edges.iter().take(known).enumerate().filter(|(other, _)| *other != position);
    let crossed = others.map(|(_, other)| crossings_of(layout, &edge, other).len()).sum();
    let [leaves, arrives] = [edge.from, edge.to].map(|step| layout.column(step) * 2 + 1);
    let ends = [leaves, arrives];
    let corners = ends.iter().filter(|end| **end != edge.via).count();
    (crossed, corners, ends.iter().map(|end| end.abs_diff(edge.via)).sum())
}

/// How many lines, of those laid before, a line on this track would lie upon.
fn covered(layout: &Layout, position: usize, track: i64) -> usize {
    let Some(edge) = layout.edges.get(position) else { return 0 };
    let edge = Edge { track, ..*edge };
    let before = layout.edges.iter().take(position);
    // A fork is one line: it stays on its own track.
    let own = before.clone().find(|other| one_line(&edge, other));
    if let Some(own) = own {
        return usize::from(own.track != track);
    }
    before.filter(|other| !bundled(&edge, other) && overlap(layout, &edge, other)).count()
}

/// The branches of one decision, or the ways on from several cards to the same step.
fn one_line(a: &Edge, b: &Edge) -> bool {
    a.checked == b.checked && if a.checked { a.to == b.to } else { a.from == b.from }
}

/// Do two lines run along each other anywhere?
fn overlap(layout: &Layout, a: &Edge, b: &Edge) -> bool {
    let along = |low: (i64, i64), high: (i64, i64)| low.0.max(high.0) < low.1.min(high.1);
    let sorted = |a: i64, b: i64| (a.min(b), a.max(b));
    let touch = |(a1, a2): Piece, (b1, b2): Piece| {
        let flat = a1.1 == a2.1 && b1.1 == b2.1 && a1.1 == b1.1;
        let steep = a1.0 == a2.0 && b1.0 == b2.0 && a1.0 == b1.0;
        (flat && along(sorted(a1.0, a2.0), sorted(b1.0, b2.0)))
            || (steep && along(sorted(a1.1, a2.1), sorted(b1.1, b2.1)))
    };
    pieces(layout, a).any(|a| pieces(layout, b).any(|b| touch(a, b)))
}

/// Tracks stay within their gap.
const _: () = assert!(FINE > 4);
