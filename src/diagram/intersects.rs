//! Whether two functions are true at the same point: a search through pairs of nodes, which builds nothing.

use std::collections::HashSet;

use super::hash::Mixing;
use super::{FALSE, NodeId, TRUE, Table};

/// The most pairs looked at, for each node that may be made.
const STEPS_PER_NODE: usize = 8;

impl Table {
    /// Is there a point at which both are true? After too long a search the answer is yes, and building the two together
    /// says that the table is at its limit.
    pub fn intersects(&self, a: NodeId, b: NodeId) -> bool {
        let mut seen: HashSet<(NodeId, NodeId), Mixing> = HashSet::default();
        let mut rest = vec![(a, b)];
        while let Some((a, b)) = rest.pop() {
            match (a, b) {
                (FALSE, _) | (_, FALSE) => continue,
                (TRUE, _) | (_, TRUE) => return true,
                _ if a == b => return true,
                _ => {}
            }
            if !seen.insert((a, b)) {
                continue;
            }
            if seen.len() >= self.limit.0.saturating_mul(STEPS_PER_NODE) {
                return true;
            }
            let variable = self.variable(a).min(self.variable(b));
            let both = |value| (self.cofactor(a, variable, value), self.cofactor(b, variable, value));
            rest.extend((0..self.arity[variable]).map(both));
        }
        false
    }
}
