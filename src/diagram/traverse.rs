//! The nodes of a diagram, and the way down to one value.

use std::collections::HashSet;

use super::hash::Mixing;
use super::store::child;
use super::{NodeId, Table, Variable};

impl Table {
    /// Every node of a diagram, terminals included, each once: children before parents.
    pub fn descendants(&self, node: NodeId) -> Vec<NodeId> {
        let mut seen: HashSet<NodeId, Mixing> = HashSet::default();
        let (mut found, mut rest) = (Vec::new(), vec![(node, false)]);
        while let Some((node, children_done)) = rest.pop() {
            if children_done {
                found.push(node);
            } else if seen.insert(node) {
                rest.push((node, true));
                let children = self.decision(node).map(|(_, children)| children).unwrap_or_default();
                rest.extend(children.iter().map(|child| (*child, false)));
            }
        }
        found
    }

    /// The value of a function at one point: `value(variable)`.
    pub fn evaluate(&self, mut node: NodeId, value: &impl Fn(Variable) -> u32) -> NodeId {
        while let Some((variable, children)) = self.decision(node) {
            node = *child(children, value(variable));
        }
        node
    }
}
