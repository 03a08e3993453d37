//! Rows, and the place of each step in its row.

use std::collections::BTreeMap;

use super::lines::straight_crossings;
use super::{ACROSS, Column, Lane, LaneId, Layout, Rank, StepPlace};
use crate::model::position::{Rows, StepId};

/// One row for each rank of a lane, or several where a rank is wider than the map. Lanes learn what stands above them.
pub fn rows(
    lanes: &mut Rows<LaneId, Lane>,
    lane_of: &Rows<StepId, LaneId>,
    ranks: &Rows<StepId, Rank>,
) -> Rows<StepId, StepPlace> {
    let mut places = Rows::like(lane_of, |_| StepPlace::default());
    let mut above = 0;
    for lane in lanes.positions() {
        lanes[lane].above = above;
        let steps = || lane_of.positions().filter(|step| lane_of[*step] == lane);
        let mut all: Vec<Rank> = steps().map(|step| ranks[step]).collect();
        all.sort_unstable();
        all.dedup();
        let mut row = 0;
        for rank in all {
            let members: Vec<StepId> = steps().filter(|step| ranks[*step] == rank).collect();
            for line in members.chunks(ACROSS) {
                for (column, step) in line.iter().enumerate() {
                    places[*step] = StepPlace { lane, row, column };
                }
                row += 1;
            }
        }
        above += row;
    }
    places
}

/// How often all rows are looked at again, at most.
const ROUNDS: usize = 8;

/// Each row in turn takes the places with the fewest crossings, of those the ones with the shortest lines, of those the
/// author's order, until nothing changes. A rank of several rows keeps the author's order: it is read as a list.
pub fn columns(layout: &mut Layout, ranks: &Rows<StepId, Rank>) {
    let mut levels: BTreeMap<Rank, Vec<StepId>> = BTreeMap::new();
    for step in layout.places.positions() {
        levels.entry(layout.level(step)).or_default().push(step);
    }
    let of = |step: StepId, layout: &Layout| (layout.places[step].lane, ranks[step]);
    let list = |row: &[StepId], layout: &Layout| {
        let first = row.first().map(|step| of(*step, layout));
        layout.places.positions().filter(|step| Some(of(*step, layout)) == first).count() > ACROSS
    };
    let rows: Vec<Vec<StepId>> = levels.into_values().filter(|row| !list(row, layout)).collect();
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
fn put(layout: &mut Layout, row: &[StepId], places: Option<&Vec<Column>>) -> Vec<Column> {
    let before = row.iter().map(|step| layout.column(*step)).collect();
    for (step, column) in row.iter().zip(places.into_iter().flatten()) {
        layout.places[*step].column = *column;
    }
    before
}

/// Crossings of the lines at a row, and how far to the side they go.
fn cost(layout: &Layout, row: &[StepId]) -> (usize, usize) {
    let here = |edge: &&super::Edge| row.contains(&edge.from) || row.contains(&edge.to);
    let aside = |edge: &super::Edge| layout.column(edge.from).abs_diff(layout.column(edge.to));
    (straight_crossings(layout, Some(row)), layout.edges.iter().filter(here).map(aside).sum())
}

/// Every way to put so many steps into different columns, the first of them from the start and in order.
fn arrangements(steps: usize) -> Vec<Vec<Column>> {
    let mut all = vec![Vec::new()];
    for _ in 0..steps {
        let longer = |some: Vec<Column>| {
            (0..ACROSS)
                .filter(|column| !some.contains(column))
                .map(|column| [some.as_slice(), &[column]].concat())
                .collect()
        };
        all = all.into_iter().flat_map(|some| -> Vec<Vec<Column>> { longer(some) }).collect();
    }
    all
}

/// The steps of each lane as they are read: row by row.
pub fn order(layout: &mut Layout) {
    let places = &layout.places;
    for lane in layout.lanes.positions() {
        let mut steps: Vec<StepId> = places.positions().filter(|step| places[*step].lane == lane).collect();
        steps.sort_by_key(|step| (places[*step].row, places[*step].column));
        layout.lanes[lane].steps = steps;
    }
}
