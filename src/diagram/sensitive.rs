//! Whether some variables alone can change a function within a domain: a search through pairs of points.

use std::collections::HashSet;
use std::ops::Range;

use super::hash::Mixing;
use super::{Assignment, FALSE, NodeId, Table, Variable};

impl Table {
    /// Are there still two points of a domain that differ in these variables alone, and at which the function is not the
    /// same? After too long a search the answer is yes: what may matter is never said not to.
    pub fn sensitive(&self, node: NodeId, domain: NodeId, only: Range<Variable>, assigned: &Assignment) -> bool {
        let mut seen: HashSet<[NodeId; 4], Mixing> = HashSet::default();
        let mut rest = vec![[node, node, domain, domain]];
        while let Some(pair) = rest.pop() {
            let [one, other, domain_one, domain_other] = pair;
            let alike = one == other && self.variable(one) >= only.end;
            if alike || domain_one == FALSE || domain_other == FALSE || !seen.insert(pair) {
                continue;
            }
            let variable = pair.iter().map(|node| self.variable(*node)).min().unwrap_or(Variable::NONE);
            if variable == Variable::NONE || seen.len() >= self.limit.0 {
                return true;
            }
            let at = |value, of: [NodeId; 2]| of.map(|node| self.cofactor(node, variable, value));
            let mut to = |value, other_value| {
                let ([one, domain_one], [other, domain_other]) =
                    (at(value, [one, domain_one]), at(other_value, [other, domain_other]));
                rest.push([one, other, domain_one, domain_other]);
            };
            let many = self.arity[variable];
            match assigned[variable] {
                Some(value) => to(value, value),
                None if only.contains(&variable) => {
                    (0..many).for_each(|value| (0..many).for_each(|other| to(value, other)));
                }
                None => (0..many).rev().for_each(|value| to(value, value)),
            }
        }
        false
    }
}
