//! The map as a bundle carries it: small integers, and the ids from which a page finds its words.

use crate::document::Node;
use crate::document::object::objects;
use crate::layout::{ACROSS, Layout};
use crate::pathway::Pathway;

objects! {
    /// Where each step stands.
    #[expect(missing_docs, reason = "described in www/src/view.d.ts")]
    pub struct MapObject {
        pub across: usize,
        pub lanes: Vec<LaneObject>,
        pub lines: Vec<Node>,
    }

    /// Steps that belong together.
    #[expect(missing_docs, reason = "described in www/src/view.d.ts")]
    pub struct LaneObject {
        pub lane: Option<String>,
        pub steps: Vec<PlaceObject>,
    }

    /// A step and its place.
    #[expect(missing_docs, reason = "described in www/src/view.d.ts")]
    pub struct PlaceObject {
        pub id: String,
        pub row: usize,
        pub column: usize,
        pub urgency: Option<&'static str>,
    }
}

/// The map of a pathway.
pub fn map(pathway: &Pathway, layout: &Layout) -> MapObject {
    let place = |step: &usize| {
        let (about, place) = (pathway.steps.get(*step)?, layout.places.get(*step)?);
        let urgency = pathway.conclusion(*step).map(|conclusion| conclusion.urgency.word());
        Some(PlaceObject { id: about.id.clone(), row: place.row, column: place.column, urgency })
    };
    let lanes = layout
        .lanes
        .iter()
        .map(|lane| LaneObject { lane: lane.id.clone(), steps: lane.steps.iter().filter_map(place).collect() });
    // Lines name steps as they are read, lane after lane.
    let read: Vec<usize> = layout.lanes.iter().flat_map(|lane| lane.steps.iter().copied()).collect();
    let at = |step: usize| Node::from(read.iter().position(|other| *other == step).unwrap_or(0));
    let line = |edge: &crate::layout::Edge| {
        Node::from(vec![at(edge.from), at(edge.to), Node::from(edge.via), Node::from(edge.track)])
    };
    MapObject { across: ACROSS, lanes: lanes.collect(), lines: layout.edges.iter().map(line).collect() }
}
