//! Rows, and the place of each step in its row.

use super::lines::straight_crossings;
use super::{ACROSS, Layout, Place};

/// One row for each rank of a lane, or several where a rank is wider than the map.
pub fn rows(layout: &mut Layout, lane_of: &[usize], ranks: &[usize]) {
    layout.places = vec![Place::default(); lane_of.len()];
    let mut above = 0;
    for (lane, about) in layout.lanes.iter_mut().enumerate() {
        about.above = above;
        let steps = || (0..lane_of.len()).filter(|step| lane_of.get(*step) == Some(&lane));
        let mut all: Vec<usize> = steps().filter_map(|step| ranks.get(step).copied()).collect();
        all.sort_unstable();
        all.dedup();
        let mut row = 0;
        for rank in all {
            let members: Vec<usize> = steps().filter(|step| ranks.get(*step) == Some(&rank)).collect();
            for line in members.chunks(ACROSS) {
                for (column, step) in line.iter().enumerate() {
                    if let Some(place) = layout.places.get_mut(*step) {
                        *place = Place { lane, row, column };
                    }
                }
                row += 1;
            }
        }
        above += row;
    }
}

/// How often all rows are looked at again, at most.
const ROUNDS: usize = 8;

/// Each row in turn takes the places with the fewest crossings, of those the ones with the shortest lines, of those the
/// author's order, until nothing changes. A rank of several rows keeps the author's order: it is read as a list.
pub fn columns(layout: &mut Layout, ranks: &[usize]) {
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for step in 0..layout.places.len() {
        let level = layout.level(step);
        if rows.len() <= level {
            rows.resize(level + 1, Vec::new());
        }
        rows.get_mut(level).into_iter().for_each(|row| row.push(step));
    }
    let of = |step: usize, layout: &Layout| (layout.places.get(step).map(|place| place.lane), ranks.get(step).copied());
    let list = |row: &[usize], layout: &Layout| {
        let first = row.first().map(|step| of(*step, layout));
        (0..layout.places.len()).filter(|step| Some(of(*step, layout)) == first).count() > ACROSS
    };
    rows.retain(|row| !list(row, layout));
    for round in 0..ROUNDS {
        let mut moved = false;
        // Down, then up: what a row is held against has just been placed.
        for turn in 0..rows.len() {
            let Some(row) = rows.get(if round % 2 == 0 { turn } else { rows.len() - 1 - turn }) else { continue };
            let before = put(layout, row, None);
            let best = arrangements(row.len()).into_iter().min_by_key(|places| {
                put(layout, row, Some(places));
                cost(layout, row)
            });
            moved |= best.as_ref().is_some_and(|best| *best != before);
            put(layout, row, best.as_ref());
        }
        if !moved {
            break;
        }
    }
}

/// Moves the steps of a row; gives back where they stood.
fn put(layout: &mut Layout, row: &[usize], places: Option<&Vec<usize>>) -> Vec<usize> {
    let before = row.iter().map(|step| layout.column(*step)).collect();
    for (step, column) in row.iter().zip(places.into_iter().flatten()) {
        if let Some(place) = layout.places.get_mut(*step) {
            place.column = *column;
        }
    }
    before
}

/// Crossings of the lines at a row, and how far to the side they go.
fn cost(layout: &Layout, row: &[usize]) -> (usize, usize) {
    let here = |edge: &&super::Edge| row.contains(&edge.from) || row.contains(&edge.to);
    let aside = |edge: &super::Edge| layout.column(edge.from).abs_diff(layout.column(edge.to));
    (straight_crossings(layout, Some(row)), layout.edges.iter().filter(here).map(aside).sum())
}

/// Every way to put so many steps into different columns, the first of them from the start and in order.
fn arrangements(steps: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for _ in 0..steps {
        let longer = |some: Vec<usize>| {
            (0..ACROSS)
                .filter(|column| !some.contains(column))
                .map(|column| [some.as_slice(), &[column]].concat())
                .collect()
        };
        all = all.into_iter().flat_map(|some| -> Vec<Vec<usize>> { longer(some) }).collect();
    }
    all
}

/// The steps of each lane as they are read: row by row.
pub fn order(layout: &mut Layout) {
    let places = &layout.places;
    for (lane, about) in layout.lanes.iter_mut().enumerate() {
        let here = |step: &usize| places.get(*step).is_some_and(|place| place.lane == lane);
        about.steps = (0..places.len()).filter(here).collect();
        about.steps.sort_by_key(|step| places.get(*step).map(|place| (place.row, place.column)));
    }
}
