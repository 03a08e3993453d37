//! The lines of a map as corners, and how often they cross.

use std::collections::BTreeSet;

use super::{ACROSS, Edge, Layout};
use crate::model::position::StepId;

/// How many steps lie between two neighbouring places at which a line may run; a track is one such step.
pub const FINE: i64 = 8;

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The corners of a line: from the middle of its first step down, across, up or down, across, and to its last. A step
/// in column `c` and row `r` has its middle at `((2c + 1) * FINE, (2r + 1) * FINE)`.
pub fn corners(layout: &Layout, edge: &Edge) -> [(i64, i64); 6] {
    let x = |step: StepId| (2 * whole(layout.column(step)) + 1) * FINE;
    let y = |step: StepId| (2 * whole(layout.level(step)) + 1) * FINE;
    let (leaves, arrives) = (x(edge.from), x(edge.to));
    // The middle of a box is the middle: only gaps have tracks.
    let run = if edge.via % 2 == 1 { whole(edge.via) * FINE } else { whole(edge.via) * FINE + edge.track };
    let (below, over) = (y(edge.from) + FINE + edge.track, y(edge.to) - FINE + edge.track);
    [(leaves, y(edge.from)), (leaves, below), (run, below), (run, over), (arrives, over), (arrives, y(edge.to))]
}

/// Lines from one step, or to one step, are drawn as one line that forks.
pub fn bundled(a: &Edge, b: &Edge) -> bool {
    a.from == b.from || a.to == b.to
}

/// A straight piece of a line, from corner to corner.
pub type Piece = ((i64, i64), (i64, i64));

/// The straight pieces of a line.
pub fn pieces(layout: &Layout, edge: &Edge) -> impl Iterator<Item = Piece> + Clone {
    let corners = corners(layout, edge);
    corners.into_iter().zip(corners.into_iter().skip(1))
}

/// Where these two lines cross.
pub fn crossings_of(layout: &Layout, a: &Edge, b: &Edge) -> Vec<(i64, i64)> {
    let mut points = Vec::new();
    if bundled(a, b) {
        return points;
    }
    let cross = |flat: Piece, steep: Piece| {
        let (((x1, y), (x2, also_y)), ((x, y1), (also_x, y2))) = (flat, steep);
        let within = x1.min(x2) < x && x < x1.max(x2) && y1.min(y2) < y && y < y1.max(y2);
        (y == also_y && x == also_x && within).then_some((x, y))
    };
    for a in pieces(layout, a) {
        points.extend(pieces(layout, b).filter_map(|b| cross(a, b).or(cross(b, a))));
    }
    points
}

/// Every point at which lines cross. Where a fork crosses another it is one point, however many lines they stand for.
pub fn crossings(layout: &Layout) -> BTreeSet<(i64, i64)> {
    let edges = &layout.edges;
    let later = |position| edges.each().filter(move |(other, _)| *other > position);
    edges.each().flat_map(|(at, a)| later(at).flat_map(|(_, b)| crossings_of(layout, a, b))).collect()
}

/// Do two lines run along each other anywhere, so that they look like one?
pub fn overlap(layout: &Layout, a: &Edge, b: &Edge) -> bool {
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

/// How often straight lines from middle to middle, cross, which depends on places alone; of lines at a row, or of all.
pub fn straight_crossings(layout: &Layout, row: Option<&[StepId]>) -> usize {
    let point = |step: StepId| (whole(layout.column(step)), whole(layout.level(step)));
    let turns =
        |a: (i64, i64), b: (i64, i64), c: (i64, i64)| ((b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)).signum();
    let here = |edge: &Edge| row.is_none_or(|row| row.contains(&edge.from) || row.contains(&edge.to));
    let cross = |a: &Edge, b: &Edge| {
        let (a, b) = ((point(a.from), point(a.to)), (point(b.from), point(b.to)));
        turns(a.0, a.1, b.0) * turns(a.0, a.1, b.1) < 0 && turns(b.0, b.1, a.0) * turns(b.0, b.1, a.1) < 0
    };
    let edges = &layout.edges;
    let mut count = 0;
    for (position, a) in edges.each().filter(|(_, edge)| here(edge)) {
        // A pair of which both are at the row is met from either: it counts once.
        let others = edges.each().filter(|(other, b)| *other > position || !here(b));
        count += others.filter(|(_, b)| !bundled(a, b) && cross(a, b)).count();
    }
    count
}

/// The last place at which a line may run up or down.
pub const LAST: usize = 2 * ACROSS;
