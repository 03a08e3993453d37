//! Whether functions can still be true once some variables are assigned: searches that build nothing.

use std::collections::HashSet;

use super::hash::Mixing;
use super::store::PerNode;
use super::{Assignment, FALSE, NodeId, TRUE, Table};

impl Table {
    /// Which of these functions can still be true. Each node is looked at once, and only where it can still be reached.
    pub fn satisfiable(&self, nodes: &[NodeId], assigned: &Assignment) -> Vec<bool> {
        let mut known: PerNode<Option<bool>> = PerNode::new(&self.nodes, None);
        let is = |known: &PerNode<Option<bool>>, node: NodeId| match known.get(node) {
            Some(known) => *known,
            None => Some(node == TRUE),
        };
        for node in nodes {
            let mut path = vec![*node];
            while let Some(node) = path.last().copied() {
                let children = self.children_left(node, assigned);
                let open = children.iter().find(|child| is(&known, **child).is_none());
                let found = children.iter().any(|child| is(&known, *child) == Some(true));
                match open {
                    Some(child) if !found && is(&known, node).is_none() => path.push(*child),
                    _ => {
                        path.pop();
                        if let Some(place) = known.get_mut(node) {
                            *place = place.or(Some(found));
                        }
                    }
                }
            }
        }
        nodes.iter().map(|node| is(&known, *node) == Some(true)).collect()
    }

    /// Is there still a point at which `a` is the terminal `wanted` and `b` is true? After too long a search the answer
    /// is yes: what is only possible is never said to be certain.
    pub fn satisfiable_together(&self, a: NodeId, wanted: NodeId, b: NodeId, assigned: &Assignment) -> bool {
        let mut seen: HashSet<(NodeId, NodeId), Mixing> = HashSet::default();
        let mut rest = vec![(a, b)];
        while let Some((a, b)) = rest.pop() {
            let (a_ends, b_ends) = (Table::number(a).is_some(), Table::number(b).is_some());
            if b == FALSE || (a_ends && a != wanted) || !seen.insert((a, b)) {
                continue;
            }
            if a_ends && b_ends || seen.len() >= self.limit.0 {
                return true;
            }
            let variable = self.variable(a).min(self.variable(b));
            let mut to = |value| rest.push((self.cofactor(a, variable, value), self.cofactor(b, variable, value)));
            match assigned[variable] {
                Some(value) => to(value),
                // The first value is looked at first.
                None => (0..self.arity[variable]).rev().for_each(to),
            }
        }
        false
    }
}
