//! The same function in another table.

use super::hash::ByNode;
use super::{NodeId, NodeLimit, Table};

impl Table {
    /// A function of another table over the same variables.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn transfer(&mut self, from: &Table, node: NodeId) -> Result<NodeId, NodeLimit> {
        // A terminal is the same in every table.
        let mut made: ByNode<NodeId> = ByNode::default();
        let transferred = |made: &ByNode<NodeId>, node: &NodeId| made.get(node).copied().unwrap_or(*node);
        for old in from.descendants(node) {
            let Some((variable, children)) = from.decision(old) else { continue };
            let children: Vec<NodeId> = children.iter().map(|child| transferred(&made, child)).collect();
            let new = self.node(variable, &children)?;
            made.insert(old, new);
        }
        Ok(transferred(&made, &node))
    }
}
