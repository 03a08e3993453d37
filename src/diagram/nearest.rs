//! The patient of a diagram who is nearest to the typical one: as few variables away as possible.


use super::variables::Variables;
use super::{Of, Node, TRUE, Table};

impl Table {
    /// The values of all variables for the nearest patient for whom the function is true; `None` when it never is.
    pub fn nearest(&self, node: Node, variables: &Variables) -> Option<Vec<u32>> {
        let mut nodes = self.below(node);
        nodes.sort_unstable();
        // Fewest steps away from here down to true, and the value to take.
        let mut best: Of<(u32, u32)> = Of::default();
        for node in nodes {
            let Some((variable, children)) = self.decision(node) else {
                if node == TRUE {
                    best.insert(node, (0, 0));
                }
                continue;
            };
            let typical = variables.typical.get(variable).copied().unwrap_or(0);
            let ways = (0u32..).zip(children).filter_map(|(value, child)| {
                let (far, _) = best.get(child)?;
                Some((far + u32::from(value != typical), value != typical, value))
            });
            if let Some((far, _, value)) = ways.min() {
                best.insert(node, (far, value));
            }
        }
        best.get(&node)?;
        let mut values = variables.typical.clone();
        let mut here = node;
        while let Some((variable, children)) = self.decision(here) {
            let (_, value) = best.get(&here)?;
            if let Some(place) = values.get_mut(variable) {
                *place = *value;
            }
            here = *children.get(*value as usize)?;
        }
        Some(values)
    }
}
