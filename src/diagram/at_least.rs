//! Sums: for whom the weights of what holds reach a number.
//!
//! After Eén and Sörensson, "Translating pseudo-Boolean constraints into SAT" (Journal on Satisfiability 2, 2006): each
//! part is decided in turn, what is still wanted goes along, and two ways that want the same from there on are one. That
//! takes no more nodes than there are parts times sums.

use std::collections::BTreeMap;

use super::{FALSE, NodeId, NodeLimit, TRUE, Table, Variable, each_once};

/// So many parts of one number are worth a variable decided first: more than the answers to a question.
const MANY: usize = 16;

/// The most sums that are told apart before one part. A checked score has fewer; a bundle may be made up.
const MOST_SUMS: usize = 20_000;

/// What is decided at once: all parts that read one and the same variable, and how much they weigh at each of its values;
/// or a part that reads several.
enum Stage {
    Values(Variable, Vec<i64>),
    Part(NodeId, i64),
}

impl Stage {
    /// What it may weigh.
    fn weighs(&self) -> Vec<i64> {
        match self {
            Stage::Values(_, weights) => each_once(weights.iter().copied()),
            Stage::Part(_, weight) => vec![0, *weight],
        }
    }
}

impl Table {
    /// For whom the weights of the parts that hold, each above zero, reach a number.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn at_least(&mut self, parts: &[(NodeId, i64)], wanted: i64) -> Result<NodeId, NodeLimit> {
        if let Some(gate) = self.gate(parts) {
            let mut all = FALSE;
            for value in 0..self.arity[gate] {
                let here: Vec<_> =
                    parts.iter().map(|(part, weight)| (self.cofactor(*part, gate, value), *weight)).collect();
                let (so, here) = (self.literal(gate, value)?, self.at_least(&here, wanted)?);
                all = self.ite(so, here, all)?;
            }
            return Ok(all);
        }
        let stages = self.stages(parts);
        let mut rest =
            stages.iter().fold(0i64, |sum, stage| sum.saturating_add(stage.weighs().into_iter().max().unwrap_or(0)));
        if wanted <= 0 || wanted > rest {
            return Ok(if wanted <= 0 { TRUE } else { FALSE });
        }
        // What may be wanted before each stage, from the first on, and what it and all behind it weigh at most.
        let mut wants: Vec<(Vec<i64>, i64)> = vec![(vec![wanted], rest)];
        for stage in &stages {
            let weighs = stage.weighs();
            rest = rest.saturating_sub(weighs.iter().copied().max().unwrap_or(0));
            let before = wants.last().into_iter().flat_map(|(wants, _)| wants);
            let after = before.flat_map(|want| weighs.iter().map(|weight| want.saturating_sub(*weight)));
            let after = each_once(after.filter(|want| (1..=rest).contains(want)));
            if after.len() > MOST_SUMS {
                return Err(NodeLimit);
            }
            wants.push((after, rest));
        }
        let (mut below, mut most_below) = (BTreeMap::new(), 0);
        for (stage, (wants, most)) in stages.iter().zip(&wants).rev() {
            let mut here = BTreeMap::new();
            for want in wants {
                // One that nobody foresaw would be no answer: it is refused, as what is too large.
                let behind = |weight: i64| match want.saturating_sub(weight) {
                    ..=0 => Ok(TRUE),
                    left if left > most_below => Ok(FALSE),
                    left => below.get(&left).copied().ok_or(NodeLimit),
                };
                let node = match stage {
                    Stage::Part(part, weight) => self.ite(*part, behind(*weight)?, behind(0)?)?,
                    Stage::Values(variable, weights) => {
                        // A part that reads more than this variable may read this one as well.
                        let children = (0..).zip(weights);
                        let children = children
                            .map(|(value, weight)| Ok(self.cofactor(behind(*weight)?, *variable, value)))
                            .collect::<Result<Vec<NodeId>, NodeLimit>>()?;
                        self.node(*variable, &children)?
                    }
                };
                here.insert(*want, node);
            }
            (below, most_below) = (here, *most);
        }
        below.get(&wanted).copied().ok_or(NodeLimit)
    }

    /// A variable that stands above many parts, as whether a number is asked at all does above each of its values. Once it is
    /// decided, those parts read one variable and are decided together.
    fn gate(&self, parts: &[(NodeId, i64)]) -> Option<Variable> {
        let several = parts.iter().filter_map(|(part, _)| self.decision(*part));
        let several = several.filter(|(_, children)| children.iter().any(|child| Table::number(*child).is_none()));
        let several: Vec<Variable> = several.map(|(variable, _)| variable).collect();
        let many = |gate: &Variable| several.iter().filter(|variable| *variable == gate).count() >= MANY;
        each_once(several.iter().copied()).into_iter().find(many)
    }

    /// The parts in the order of the first variable that each reads.
    fn stages(&self, parts: &[(NodeId, i64)]) -> Vec<Stage> {
        // With its number each is one of its own.
        let order = each_once(parts.iter().enumerate().map(|(number, (part, _))| (self.variable(*part), number)));
        let parts = order.into_iter().filter_map(|(_, number)| parts.get(number).copied());
        let mut stages: Vec<Stage> = Vec::new();
        let mut together: Option<(Variable, Vec<i64>)> = None;
        for (part, weight) in parts {
            let one = self
                .decision(part)
                .filter(|(_, children)| children.iter().all(|child| Table::number(*child).is_some()));
            let Some((variable, children)) = one else {
                // One that is true or false of everybody reads none.
                if part != FALSE {
                    stages.push(Stage::Part(part, weight));
                }
                continue;
            };
            let (_, weights) = match &mut together {
                Some(same) if same.0 == variable => same,
                other => {
                    let before = other.replace((variable, vec![0; children.len()]));
                    stages.extend(before.map(|(variable, weights)| Stage::Values(variable, weights)));
                    let Some(new) = other else { continue };
                    new
                }
            };
            for (sum, child) in weights.iter_mut().zip(children) {
                *sum = sum.saturating_add(if *child == TRUE { weight } else { 0 });
            }
        }
        stages.extend(together.map(|(variable, weights)| Stage::Values(variable, weights)));
        let order = each_once(stages.iter().enumerate().map(|(number, stage)| match stage {
            Stage::Values(variable, _) => (*variable, false, number),
            Stage::Part(part, _) => (self.variable(*part), true, number),
        }));
        let mut stages: Vec<Option<Stage>> = stages.into_iter().map(Some).collect();
        order.into_iter().filter_map(|(_, _, number)| stages.get_mut(number).and_then(Option::take)).collect()
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
        let mut above = |variable: Variable, least: u32| {
            table.choose(variable, |value| if value >= least { TRUE } else { FALSE }).expect("fits")
        };
        let parts = [(3, 1, 2), (0, 1, 3), (1, 1, 1), (1, 2, 4), (2, 1, 5), (3, 3, 1)];
        let parts = parts.map(|(variable, least, weight)| (Variable::at(variable), least, weight));
        let weighted = parts.map(|(variable, least, weight)| (above(variable, least), weight));
        for wanted in 0..=17 {
            let who = table.at_least(&weighted, wanted).expect("fits");
            for point in 0..48u32 {
                let values = [point % 2, point / 2 % 3, point / 6 % 2, point / 12];
                let holding = parts.iter().filter(|(variable, least, _)| values[variable.number()] >= *least);
                let sum: i64 = holding.map(|(_, _, weight)| weight).sum();
                let found = table.evaluate(who, &|variable| values[variable.number()]);
                assert_eq!(found == TRUE, sum >= wanted, "{values:?} {sum} {wanted}");
            }
        }
    }

    /// A part may read several variables, and another the same ones.
    #[test]
    fn parts_that_read_several_variables_count_as_well() {
        let mut table = Table::new(vec![2, 3, 2], NodeCount(10_000));
        let [a, b, c] = [(0, 1), (1, 2), (2, 1)]
            .map(|(variable, value)| table.literal(Variable::at(variable), value).expect("fits"));
        let (either, both) = (table.or(a, c).expect("fits"), table.and(b, c).expect("fits"));
        let parts = [(both, 2), (a, 1), (either, 3), (b, 1), (TRUE, 1), (FALSE, 9)];
        for wanted in 0..=9 {
            let who = table.at_least(&parts, wanted).expect("fits");
            for point in 0..12u32 {
                let [x, y, z] = [point % 2 == 1, point / 2 % 3 == 2, point / 6 == 1];
                let sum = 2 * i64::from(y && z) + i64::from(x) + 3 * i64::from(x || z) + i64::from(y) + 1;
                let at = [point % 2, point / 2 % 3, point / 6];
                assert_eq!(
                    table.evaluate(who, &|variable| at[variable.number()]) == TRUE,
                    sum >= wanted,
                    "{at:?} {wanted}"
                );
            }
        }
    }

    /// A number that is asked of some only, with a hundred values.
    #[test]
    fn what_stands_above_many_values_is_decided_first() {
        let mut table = Table::new(vec![2, 101, 101], NodeCount(100_000));
        let asked = table.literal(Variable::at(0), 1).expect("fits");
        let mut parts = Vec::new();
        for least in 1..=100 {
            for variable in 1..=2 {
                let above = table.choose(Variable::at(variable), |value| if value >= least { TRUE } else { FALSE });
                parts.push((table.and(asked, above.expect("fits")).expect("fits"), 1));
            }
        }
        let before = table.size().0;
        let who = table.at_least(&parts, 100).expect("fits");
        assert!(table.size().0 - before < 400, "{}", table.size().0 - before);
        for (gate, a, b) in [(1, 40, 60), (1, 40, 59), (1, 0, 100), (0, 100, 100)] {
            let found = table.evaluate(who, &|variable| [gate, a, b][variable.number()]);
            assert_eq!(found == TRUE, gate == 1 && a + b >= 100, "{gate} {a} {b}");
        }
    }

    /// With weights of which no two sums are the same there would be a million of them.
    #[test]
    fn too_many_sums_have_an_end() {
        let mut table = Table::new(vec![2; 40], NodeCount(1_000_000));
        let mut parts = Vec::new();
        for variable in 0..40 {
            let holds = table.literal(Variable::at(variable), 1).expect("fits");
            parts.push((holds, 1i64 << variable));
        }
        assert_eq!(table.at_least(&parts, (1 << 39) + 12_345), Err(NodeLimit));
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
