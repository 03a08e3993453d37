//! Which values a function can still have once some variables are assigned. Nothing is built: assignments come and go, and
//! a table that grew with them would never stop.

use super::store::{PerNode, child};
use super::{Assignment, NodeId, Table, each_once};

impl Table {
    /// The terminals that can still come out, smallest number first.
    pub fn terminals(&self, node: NodeId, assigned: &Assignment) -> Vec<NodeId> {
        let mut seen = PerNode::new(&self.nodes, false);
        let (mut found, mut rest) = (Vec::new(), vec![node]);
        while let Some(node) = rest.pop() {
            match seen.get_mut(node) {
                Some(seen) if !*seen => {
                    *seen = true;
                    rest.extend(self.children_left(node, assigned));
                }
                Some(_) => {}
                None => found.push(node),
            }
        }
        each_once(found)
    }

    /// The children that can still be reached.
    pub(super) fn children_left<'a>(&'a self, node: NodeId, assigned: &Assignment) -> &'a [NodeId] {
        let Some((variable, children)) = self.decision(node) else { return &[] };
        match assigned[variable] {
            Some(value) => std::slice::from_ref(child(children, value)),
            None => children,
        }
    }
}
