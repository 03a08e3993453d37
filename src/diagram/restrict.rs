//! A function with some variables fixed (Bryant 1986, section 4.4).

use super::hash::ByNode;
use super::store::child;
use super::{NodeId, NodeLimit, Table, Variable};

impl Table {
    /// The function with some variables fixed at a value, whatever the point: `fixed(variable)`.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn restrict(&mut self, node: NodeId, fixed: &impl Fn(Variable) -> Option<u32>) -> Result<NodeId, NodeLimit> {
        // A terminal stays what it is.
        let mut made: ByNode<NodeId> = ByNode::default();
        let restricted = |made: &ByNode<NodeId>, node: &NodeId| made.get(node).copied().unwrap_or(*node);
        for old in self.descendants(node) {
            let Some((variable, children)) = self.decision(old) else { continue };
            let children: Vec<NodeId> = children.iter().map(|child| restricted(&made, child)).collect();
            let new = match fixed(variable) {
                Some(value) => *child(&children, value),
                None => self.node(variable, &children)?,
            };
            made.insert(old, new);
        }
        Ok(restricted(&made, &node))
    }
}
