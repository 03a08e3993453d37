//! Sums: for whom the weights of what holds reach a number.
//!
//! After Eén and Sörensson, "Translating pseudo-Boolean constraints into SAT" (Journal on Satisfiability 2, 2006): each
//! part is decided in turn, what is still wanted goes along, and two ways that want the same from there on are one. That
//! takes no more nodes than there are parts times sums.

use std::collections::BTreeMap;

use super::{FALSE, NodeId, NodeLimit, TRUE, Table};

impl Table {
    /// For whom the weights of the parts that hold, each above zero, reach a number.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn at_least(&mut self, parts: &[(NodeId, i64)], wanted: i64) -> Result<NodeId, NodeLimit> {
        // The part decided last stands deepest, where the diagrams of most variables begin below it.
        let mut parts = parts.to_vec();
        parts.sort_by_key(|(part, _)| self.variable(*part));
        let all = parts.iter().fold(0i64, |sum, (_, weight)| sum.saturating_add(*weight));
        // What may be wanted before each part, from the first on: the weights of those before it are taken or not.
        let mut wants: Vec<Vec<i64>> = vec![vec![wanted]];
        let mut rest = all;
        for (_, weight) in &parts {
            let before = wants.last().into_iter().flatten();
            let after = before.flat_map(|want| [want.saturating_sub(*weight), *want]);
            rest = rest.saturating_sub(*weight);
            let open = |want: &i64| *want > 0 && *want <= rest;
            let mut after: Vec<i64> = after.filter(open).collect();
            after.sort_unstable();
            after.dedup();
            wants.push(after);
        }
        let mut below: BTreeMap<i64, NodeId> = BTreeMap::new();
        let mut left = 0i64;
        for ((part, weight), wants) in parts.iter().zip(&wants).rev() {
            let behind = |want: i64| match below.get(&want) {
                Some(node) => *node,
                None if want <= 0 => TRUE,
                None => FALSE,
            };
            let mut here = BTreeMap::new();
            for want in wants {
                let (with, without) = (behind(want.saturating_sub(*weight)), behind(*want));
                here.insert(*want, self.ite(*part, with, without)?);
            }
            left = left.saturating_add(*weight);
            below = here;
        }
        let decided = if wanted <= 0 { TRUE } else { FALSE };
        Ok(if wanted <= 0 || wanted > left { decided } else { below.get(&wanted).copied().unwrap_or(decided) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagram::{NodeCount, Variable};

    /// Held against the sum at every point, whatever the order of the parts; some share a variable, as the values of one
    /// item do.
    #[test]
    fn a_sum_is_that_of_every_point() {
        let arity = vec![2, 3, 2, 4];
        let mut table = Table::new(arity.clone(), NodeCount(10_000));
        let mut above = |variable: usize, least: u32| {
            table.choose(Variable::at(variable), |value| if value >= least { TRUE } else { FALSE }).expect("fits")
        };
        let parts = [
            (above(3, 1), 2, (3, 1)),
            (above(0, 1), 3, (0, 1)),
            (above(1, 1), 1, (1, 1)),
            (above(1, 2), 4, (1, 2)),
            (above(2, 1), 5, (2, 1)),
            (above(3, 3), 1, (3, 3)),
        ];
        let weighted: Vec<(NodeId, i64)> = parts.iter().map(|(part, weight, _)| (*part, *weight)).collect();
        for wanted in 0..=17 {
            let who = table.at_least(&weighted, wanted).expect("fits");
            for point in 0..48u32 {
                let values = [point % 2, point / 2 % 3, point / 6 % 2, point / 12];
                let holds = |(variable, least): (usize, u32)| values[variable] >= least;
                let sum: i64 = parts.iter().filter(|(_, _, at)| holds(*at)).map(|(_, weight, _)| weight).sum();
                let found = table.evaluate(who, &|variable| values[variable.number()]);
                assert_eq!(found == TRUE, sum >= wanted, "{values:?} {sum} {wanted}");
            }
        }
    }

    #[test]
    fn forty_items_take_no_more_nodes_than_items_times_sums() {
        let mut table = Table::new(vec![4; 40], NodeCount(100_000));
        let mut parts = Vec::new();
        for variable in 0..40 {
            for least in 1..4 {
                let level = table.choose(Variable::at(variable), |v| if v >= least { TRUE } else { FALSE });
                parts.push((level.expect("fits"), 1));
            }
        }
        let before = table.size().0;
        table.at_least(&parts, 40).expect("fits");
        assert!(table.size().0 - before < 40 * 40 * 3, "{}", table.size().0);
    }
}
