//! Which lane each step stands in, and the order of lanes.

use super::{Lane, LaneId};
use crate::model::pathway::Pathway;
use crate::model::position::{Rows, StepId};

/// The lanes in order, and the lane of each step. A step without a lane stands with the one written before it.
pub fn lanes(pathway: &Pathway, order: &[String]) -> (Rows<LaneId, Lane>, Rows<StepId, LaneId>) {
    let mut before = pathway.steps.iter().find_map(|step| step.lane.as_deref());
    let mut names: Rows<StepId, Option<&str>> = Rows::new();
    for step in &pathway.steps {
        before = step.lane.as_deref().or(before);
        names.push(before);
    }
    let mut lanes: Rows<LaneId, Lane> = Rows::new();
    let place = |lanes: &mut Rows<LaneId, Lane>, id: Option<&str>| {
        let known = lanes.find(|lane| lane.id.as_deref() == id);
        known.unwrap_or_else(|| lanes.push(Lane { id: id.map(str::to_owned), ..Lane::default() }))
    };
    for id in order.iter().map(String::as_str).filter(|id| names.iter().any(|name| *name == Some(id))) {
        place(&mut lanes, Some(id));
    }
    let of = names.iter().map(|name| place(&mut lanes, *name)).collect();
    (lanes, of)
}
