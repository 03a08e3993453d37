//! The map as a bundle carries it: small integers, and the ids from which a page finds its words. `PathwayMap` in
//! `www/src/view.d.ts` is its shape.

use crate::authoring::layout::{ACROSS, Edge, Layout};
use crate::data::packed::table;
use crate::data::tree::Node;
use crate::model::pathway::Pathway;
use crate::model::position::{Rows, StepId};

/// The map of a pathway.
pub fn map(pathway: &Pathway, layout: &Layout) -> Node {
    let place = |step: &StepId| {
        let (about, place) = (&pathway.steps[*step], &layout.places[*step]);
        let urgency = pathway.conclusion(*step).map(|conclusion| conclusion.urgency.word());
        table([
            ("id", about.id.as_str().into()),
            ("row", place.row.into()),
            ("column", place.column.into()),
            ("urgency", urgency.into()),
        ])
    };
    let lane = |lane: &crate::authoring::layout::Lane| {
        let steps: Vec<Node> = lane.steps.iter().map(place).collect();
        table([("lane", lane.id.clone().into()), ("steps", steps.into())])
    };
    // Lines name steps as they are read, lane after lane.
    let mut at = Rows::like(&layout.places, |_| 0usize);
    for (number, step) in layout.lanes.iter().flat_map(|lane| &lane.steps).enumerate() {
        at[*step] = number;
    }
    let line = |edge: &Edge| {
        Node::from(vec![Node::from(at[edge.from]), at[edge.to].into(), edge.via.into(), edge.track.into()])
    };
    let lanes: Vec<Node> = layout.lanes.iter().map(lane).collect();
    let lines: Vec<Node> = layout.edges.iter().map(line).collect();
    table([("across", ACROSS.into()), ("lanes", lanes.into()), ("lines", lines.into())])
}
