//! The point of a function that is nearest to another: as few groups of variables away as possible.
//!
//! A shortest path, after Lee, "Representation of switching circuits by binary-decision programs" (Bell System Technical
//! Journal, 1959), and Akers, "Binary decision diagrams" (IEEE Transactions on Computers, 1978), from the terminals up.
//! Ties are broken by the numbers of the groups, so that the order of variables never shows.

use super::hash::ByNode;
use super::store::child;
use super::{Assignment, NodeId, PerVariable, Point, TRUE, Table, each_once};

/// How far away: groups changed, groups assumed, and which (the smaller its number, the heavier).
type Distance = (u32, u32, u128);
const HERE: Distance = (0, 0, 0);

/// Variables that change together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct VariableGroup(pub usize);

/// What it costs that a group of variables is not what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// It counts.
    Change,
    /// It counts only between two points that are equally near.
    Assume,
    /// It must stay.
    Never,
}

impl Cost {
    fn distance(self, VariableGroup(group): VariableGroup) -> Option<Distance> {
        let which = 1u128 << (127 - group.min(127));
        match self {
            Cost::Change => Some((1, 0, which)),
            Cost::Assume => Some((0, 1, which)),
            Cost::Never => None,
        }
    }
}

fn sum(a: Distance, b: Distance) -> Distance {
    (a.0 + b.0, a.1 + b.1, a.2.saturating_add(b.2))
}

/// From where, and at what cost.
pub struct Origin<'a> {
    /// The value of each variable.
    pub values: &'a Point,
    /// The group of each variable. The variables of a group stand together in the order.
    pub groups: &'a PerVariable<VariableGroup>,
    /// What a change of this group costs.
    pub cost: &'a dyn Fn(VariableGroup) -> Cost,
}

/// How far it is from a node, and the value to take there.
type Step = Option<(Distance, u32)>;

/// The same while the node's group is as it was, and once it has changed.
#[derive(Clone, Copy)]
struct Steps {
    unchanged: Step,
    changed: Step,
}

impl Table {
    /// The nearest point at which the function is true; `None` when there is none.
    pub fn nearest(&self, node: NodeId, from: &Origin<'_>) -> Option<Point> {
        let nodes = self.descendants(node);
        let mut fixed: Assignment = PerVariable::like(&self.arity, None);
        let (distance, mut values) = self.path(node, &nodes, from, &fixed)?;
        // Of several that are equally near: the first value of the first group.
        let differs = fixed.variables().filter(|variable| values[*variable] != from.values[*variable]);
        for (_, variable) in each_once(differs.map(|variable| (from.groups[variable], variable))) {
            for value in 0..values[variable] {
                fixed[variable] = Some(value);
                match self.path(node, &nodes, from, &fixed) {
                    Some((other, found)) if other == distance => {
                        values = found;
                        break;
                    }
                    Some(_) | None => {}
                }
            }
            fixed[variable] = Some(values[variable]);
        }
        Some(values)
    }

    /// The shortest path down to true, through what is fixed.
    fn path(&self, node: NodeId, nodes: &[NodeId], from: &Origin<'_>, fixed: &Assignment) -> Option<(Distance, Point)> {
        let mut best: ByNode<Steps> = ByNode::default();
        for node in nodes {
            let Some((variable, children)) = self.decision(*node) else { continue };
            let group = from.groups[variable];
            let step = |changed: bool| {
                let steps = (0u32..).zip(children).filter_map(|(value, child)| {
                    if fixed[variable].is_some_and(|fixed| fixed != value) {
                        return None;
                    }
                    let differs = value != from.values[variable];
                    let cost = if differs && !changed { (from.cost)(group).distance(group)? } else { HERE };
                    let onward = self.onward(&best, *child, from, (changed || differs).then_some(group))?;
                    Some((sum(cost, onward), differs, value))
                });
                steps.min().map(|(distance, _, value)| (distance, value))
            };
            best.insert(*node, Steps { unchanged: step(false), changed: step(true) });
        }
        let distance = self.onward(&best, node, from, None)?;
        let mut values = from.values.clone();
        let (mut here, mut changed) = (node, None);
        while let Some((variable, children)) = self.decision(here) {
            let group = from.groups[variable];
            let steps = best.get(&here)?;
            let (_, value) = (if changed == Some(group) { steps.changed } else { steps.unchanged })?;
            if value != from.values[variable] {
                changed = Some(group);
            }
            values[variable] = value;
            here = *child(children, value);
        }
        // What is fixed and stands on no node is as it was: then the path did not need it.
        let kept = fixed.iter().zip(values.iter()).all(|(fixed, value)| fixed.is_none_or(|fixed| fixed == *value));
        kept.then_some((distance, values))
    }

    /// How far it is from a node whose parent's group has `changed`.
    fn onward(
        &self,
        best: &ByNode<Steps>,
        node: NodeId,
        from: &Origin<'_>,
        changed: Option<VariableGroup>,
    ) -> Option<Distance> {
        let Some((variable, _)) = self.decision(node) else { return (node == TRUE).then_some(HERE) };
        let Steps { unchanged, changed: after } = *best.get(&node)?;
        let group = from.groups[variable];
        (if changed == Some(group) { after } else { unchanged }).map(|(distance, _)| distance)
    }
}
