//! Which lane each step stands in, and the order of lanes.

use super::Lane;
use crate::model::pathway::Pathway;

/// The lanes in order, and the lane of each step. A step without a lane stands with the one written before it.
pub fn lanes(pathway: &Pathway, order: &[String]) -> (Vec<Lane>, Vec<usize>) {
    let first = pathway.steps.iter().find_map(|step| step.lane.as_deref());
    let mut names: Vec<Option<&str>> = Vec::new();
    let mut before = first;
    for step in &pathway.steps {
        before = step.lane.as_deref().or(before);
        names.push(before);
    }
    let mut ids: Vec<Option<&str>> = Vec::new();
    for id in order.iter().map(|id| Some(id.as_str())).chain(names.iter().copied()) {
        if names.contains(&id) && !ids.contains(&id) {
            ids.push(id);
        }
    }
    let of = names.iter().map(|name| ids.iter().position(|id| id == name).unwrap_or(0)).collect();
    (ids.into_iter().map(|id| Lane { id: id.map(str::to_owned), ..Lane::default() }).collect(), of)
}
