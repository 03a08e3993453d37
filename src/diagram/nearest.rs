//! The patient of a diagram who is nearest to another: as few facts away as possible.
//!
//! A shortest path, after Lee's and Akers' evaluation of decision diagrams from the terminals up. Ties are broken by
//! the author's order of facts, so that the order of variables never shows.

use super::{Node, Of, TRUE, Table, each_once};
use crate::analysis::encode::variables::Variables;

/// How far away: facts changed, facts assumed, and which (the earlier the author names one, the heavier).
type Far = (u32, u32, u128);

/// What it costs that a fact is not what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// It counts.
    Change,
    /// Nobody has said what it is: it counts only between two who are equally near.
    Assume,
    /// It must stay.
    Never,
}

impl Cost {
    fn far(self, fact: usize) -> Option<Far> {
        let which = 1u128 << (127 - fact.min(127));
        match self {
            Cost::Change => Some((1, 0, which)),
            Cost::Assume => Some((0, 1, which)),
            Cost::Never => None,
        }
    }
}

fn sum(a: Far, b: Far) -> Far {
    (a.0 + b.0, a.1 + b.1, a.2.saturating_add(b.2))
}

/// From whom, and at what cost.
pub struct From<'a> {
    /// What the variables mean.
    pub variables: &'a Variables,
    /// The value of each variable.
    pub values: &'a [u32],
    /// What a change of this fact costs.
    pub cost: &'a dyn Fn(usize) -> Cost,
}

impl From<'_> {
    fn fact(&self, variable: usize) -> usize {
        self.variables.fact_of.get(variable).copied().unwrap_or(usize::MAX)
    }

    fn value(&self, variable: usize) -> u32 {
        self.values.get(variable).copied().unwrap_or(0)
    }
}

impl Table {
    /// The values of all variables for the patient nearest to the typical one; `None` when the function is never true.
    pub fn nearest(&self, node: Node, variables: &Variables) -> Option<Vec<u32>> {
        self.nearest_to(node, &From { variables, values: &variables.typical, cost: &|_| Cost::Change })
    }

    /// The values of all variables for the nearest patient for whom the function is true; `None` when there is none.
    pub fn nearest_to(&self, node: Node, from: &From<'_>) -> Option<Vec<u32>> {
        let nodes = self.below(node);
        let mut fixed: Vec<Option<u32>> = vec![None; self.arity().len()];
        let (far, mut values) = self.path(node, &nodes, from, &fixed)?;
        // Of several that are equally near: the first value of the first fact.
        let differs = (0..fixed.len()).filter(|v| values.get(*v) != from.values.get(*v));
        for (_, variable) in each_once(differs.map(|variable| (from.fact(variable), variable))) {
            for value in 0..values.get(variable).copied().unwrap_or(0) {
                if let Some(place) = fixed.get_mut(variable) {
                    *place = Some(value);
                }
                match self.path(node, &nodes, from, &fixed) {
                    Some((other, found)) if other == far => {
                        values = found;
                        break;
                    }
                    _ => {}
                }
            }
            if let Some(place) = fixed.get_mut(variable) {
                *place = values.get(variable).copied();
            }
        }
        Some(values)
    }

    /// The shortest path down to true, through what is fixed.
    fn path(&self, node: Node, nodes: &[Node], from: &From<'_>, fixed: &[Option<u32>]) -> Option<(Far, Vec<u32>)> {
        // How far it is from here, and the value to take: while this fact is as it was, and once it has changed.
        let mut best: Of<[Option<(Far, u32)>; 2]> = Of::default();
        let onward = |best: &Of<[Option<(Far, u32)>; 2]>, child: Node, fact: usize, changed: bool| -> Option<Far> {
            let Some((below, _)) = self.decision(child) else { return (child == TRUE).then_some((0, 0, 0)) };
            let [same, other] = *best.get(&child)?;
            (if changed && from.fact(below) == fact { other } else { same }).map(|(far, _)| far)
        };
        for node in nodes {
            let Some((variable, children)) = self.decision(*node) else { continue };
            let fact = from.fact(variable);
            let step = |changed: bool| {
                let ways = (0u32..).zip(children).filter_map(|(value, child)| {
                    let differs = value != from.value(variable);
                    if fixed.get(variable).copied().flatten().is_some_and(|fixed| fixed != value) {
                        return None;
                    }
                    let cost = if differs && !changed { (from.cost)(fact).far(fact)? } else { (0, 0, 0) };
                    Some((sum(cost, onward(&best, *child, fact, changed || differs)?), differs, value))
                });
                ways.min().map(|(far, _, value)| (far, value))
            };
            let steps = [step(false), step(true)];
            best.insert(*node, steps);
        }
        let far = onward(&best, node, usize::MAX, false)?;
        let mut values = from.values.to_vec();
        let (mut here, mut changed) = (node, None);
        while let Some((variable, children)) = self.decision(here) {
            let fact = from.fact(variable);
            let [same, other] = *best.get(&here)?;
            let (_, value) = (if changed == Some(fact) { other } else { same })?;
            if value != from.value(variable) {
                changed = Some(fact);
            }
            *values.get_mut(variable)? = value;
            here = *children.get(value as usize)?;
        }
        // What is fixed and stands on no node is as it was: then the path did not need it.
        let kept = fixed.iter().zip(&values).all(|(fixed, value)| fixed.is_none_or(|fixed| fixed == *value));
        kept.then_some((far, values))
    }
}
