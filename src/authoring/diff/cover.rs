//! A diagram as few conjunctions of facts: cubes, each grown from one patient until no value can be added.
//!
//! A cube may hold patients who are not compared: nobody can be one of them. Where a fact is not asked, its answer is
//! read by nobody, so a cube that names such a fact holds only people who are asked it.

use std::collections::BTreeMap;

use super::Pair;
use super::product::{Each, Version};
use crate::analysis::encode::variables::Variables;
use crate::diagram::count::Many;
use crate::diagram::{FALSE, NodeCount, NodeId, NodeLimit, PerVariable, Point, TRUE, Table, Variable, nth};
use crate::model::position::{FactId, Rows, positions};

/// The most cubes of one change; what is left is one part.
const MOST: usize = 300;
/// The most nodes looked at to describe one change.
const MOST_WORK: NodeCount = NodeCount(8_000_000);
/// The most nodes looked at to describe all changes, each its share: some seconds. A change with no share left is told as
/// one region.
pub(super) const MOST_WORK_IN_ALL: NodeCount = NodeCount(2_000_000_000);
/// Finding the patient nearest to the typical one passes over a diagram several times, and remembers each node.
const NEAREST: usize = 1_000;
/// With more cubes than this none is looked at twice.
const MOST_WEIGHED: usize = 60;

/// Which values of each variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cube(pub PerVariable<Vec<bool>>);

/// Patients of a change: those of a cube, or all who are in none.
pub(super) struct Part {
    pub cube: Option<Cube>,
    pub patients: Many,
    /// One of them, by variable.
    pub one: Point,
}

/// A table of its own for what is left to cover: most of what is built there is needed once.
struct Left {
    table: Table,
    who: NodeId,
    left: NodeId,
}

/// The most nodes of such a table.
const MOST_NODES: NodeCount = NodeCount(400_000);

impl Left {
    fn of(table: &Table, who: NodeId, left: NodeId) -> Result<Left, NodeLimit> {
        let mut fresh = Table::new(table.arity().clone(), MOST_NODES);
        let (who, left) = (fresh.transfer(table, who)?, fresh.transfer(table, left)?);
        Ok(Left { table: fresh, who, left })
    }

    /// Takes a cube's patients away; again in a fresh table when this one is full.
    fn take(&mut self, cube: &Cube) -> Result<(), NodeLimit> {
        let less = |table: &mut Table, left: NodeId| {
            let node = node(table, cube)?;
            let others = table.not(node)?;
            table.and(left, others)
        };
        let left = less(&mut self.table, self.left);
        self.left = match left {
            Ok(left) => left,
            Err(NodeLimit) => {
                *self = Left::of(&self.table, self.who, self.left)?;
                less(&mut self.table, self.left)?
            }
        };
        Ok(())
    }

    /// The patients of a cube, or without one those that are left.
    fn part(&mut self, cube: Option<Cube>, variables: &Variables) -> Result<Option<Part>, NodeLimit> {
        let who = match &cube {
            Some(cube) => {
                let node = node(&mut self.table, cube)?;
                self.table.and(node, self.who)?
            }
            None => self.left,
        };
        let patients = self.table.count(who);
        Ok(variables.nearest_to_typical(&self.table, who).map(|one| Part { cube, patients, one }))
    }
}

fn node(table: &mut Table, cube: &Cube) -> Result<NodeId, NodeLimit> {
    let mut node = TRUE;
    for (variable, values) in cube.0.each().rev().filter(|(_, values)| values.contains(&false)) {
        let below = node;
        let holds = |value: u32| nth(values, value) == Some(&true);
        node = table.choose(variable, |value| if holds(value) { below } else { FALSE })?;
    }
    Ok(node)
}

positions! {
    /// The position of a node of a diagram that lies flat.
    RowId
}

/// A diagram as rows: variable and children, children first.
pub(super) struct FlatDiagram {
    /// The first two are false and true, and have no variable.
    rows: Rows<RowId, Option<(Variable, Vec<RowId>)>>,
    top: RowId,
}

impl FlatDiagram {
    #[expect(clippy::indexing_slicing, reason = "children stand before their parents, and both constants before all")]
    pub fn of(table: &Table, node: NodeId) -> FlatDiagram {
        let mut nodes = table.descendants(node);
        let level = |node: NodeId| table.decision(node).map(|(variable, _)| variable);
        nodes.sort_by_key(|node| (level(*node).is_some(), std::cmp::Reverse(level(*node)), *node));
        let mut rows: Rows<RowId, Option<(Variable, Vec<RowId>)>> = Rows::new();
        let mut place = BTreeMap::from([(FALSE, rows.push(None)), (TRUE, rows.push(None))]);
        for node in nodes {
            if let Some((variable, children)) = table.decision(node) {
                let children = children.iter().map(|child| place[child]).collect();
                place.insert(node, rows.push(Some((variable, children))));
            }
        }
        FlatDiagram { rows, top: place[&node] }
    }

    /// Is somebody of the cube in it?
    pub fn meets(&self, cube: &Cube) -> bool {
        let mut reached: Rows<RowId, bool> = [false, true].into_iter().collect();
        for (variable, children) in self.rows.iter().flatten() {
            let mut values = cube.0[*variable].iter().zip(children);
            reached.push(values.any(|(allowed, child)| *allowed && reached[*child]));
        }
        reached[self.top]
    }
}

impl Cube {
    /// Has somebody of the cube this value?
    pub fn allows(&self, variable: Variable, value: u32) -> bool {
        nth(&self.0[variable], value) == Some(&true)
    }
}

impl Pair<'_> {
    /// Cubes that hold exactly these patients, of those compared; all of them in one part, where there are too many to
    /// describe.
    pub(super) fn cover(&mut self, who: NodeId) -> Result<Vec<Part>, NodeLimit> {
        match self.described(who) {
            Ok(cover) => Ok(cover),
            Err(NodeLimit) => self.undescribed(who),
        }
    }

    fn undescribed(&mut self, who: NodeId) -> Result<Vec<Part>, NodeLimit> {
        let who = self.once(who)?;
        let patients = self.diagrams.table.count(who);
        let one = self.diagrams.variables.nearest_to_typical(&self.diagrams.table, who);
        Ok(one.map(|one| Part { cube: None, patients, one }).into_iter().collect())
    }

    /// Takes so many nodes from those that may still be looked at.
    fn look_at(&mut self, NodeCount(nodes): NodeCount) -> Result<(), NodeLimit> {
        self.work = NodeCount(self.work.0.saturating_sub(nodes));
        self.share = NodeCount(self.share.0.checked_sub(nodes).ok_or(NodeLimit)?);
        Ok(())
    }

    fn described(&mut self, who: NodeId) -> Result<Vec<Part>, NodeLimit> {
        let asked = self.asked()?;
        let mut parts = vec![who];
        for (fact, applies) in &asked {
            let mut split = Vec::new();
            for part in parts {
                split.extend(self.split(part, *fact, *applies)?);
            }
            parts = split;
        }
        let mut cover = Vec::new();
        for part in parts {
            cover.extend(self.cover_part(part, &asked)?);
        }
        Ok(cover)
    }

    /// Facts that are not always asked, and of whom one version or the other asks them.
    fn asked(&mut self) -> Result<Vec<(FactId, NodeId)>, NodeLimit> {
        let mut asked = Vec::new();
        for fact in self.product.pathway.facts.positions() {
            let Each { old, new } = self.product.asked_when[fact].clone();
            if old.is_none() && new.is_none() {
                continue;
            }
            let [in_old, in_new] = self.product.known[fact];
            let mut applies = FALSE;
            for (version, rule, knows) in [(Version::Old, old, in_old), (Version::New, new, in_new)] {
                let when = match rule {
                    Some(rule) => self.diagrams.truths(&self.product.pathway, &rule)?.maybe,
                    None if knows => TRUE,
                    None => FALSE,
                };
                let when = self.restrict(when, version)?;
                applies = self.diagrams.table.or(applies, when)?;
            }
            asked.push((fact, applies));
        }
        // Whether a fact is asked depends on others, so the last one is let go first.
        let (order, _) = self.product.asking();
        asked.sort_by_key(|(fact, _)| std::cmp::Reverse(order.iter().position(|of| of == fact)));
        Ok(asked)
    }

    /// Those for whom this fact's answer does not matter, and the others, who are all asked.
    fn split(&mut self, who: NodeId, fact: FactId, applies: NodeId) -> Result<Vec<NodeId>, NodeLimit> {
        let variables: Vec<Variable> = self.diagrams.variables.of(fact).collect();
        let below = self.diagrams.table.descendants(who);
        self.look_at(NodeCount(below.len()))?;
        let reads = |variable: Variable| {
            below.iter().any(|n| self.diagrams.table.decision(*n).is_some_and(|(v, _)| v == variable))
        };
        if !variables.iter().any(|variable| reads(*variable)) {
            return Ok(vec![who]);
        }
        let others = self.diagrams.table.not(applies)?;
        let unasked = self.diagrams.table.and(who, others)?;
        // Whatever they would answer: every patient with the same other facts is one of them, or is not compared.
        let outside = self.outside(who)?;
        let mut matters = outside;
        for variable in variables {
            let mut any = FALSE;
            for value in 0..self.diagrams.variables.arity[variable] {
                let restricted = self.diagrams.table.restrict(matters, &|v| (v == variable).then_some(value))?;
                any = self.diagrams.table.or(any, restricted)?;
            }
            matters = any;
        }
        let never = self.diagrams.table.not(matters)?;
        let free = self.diagrams.table.and(who, never)?;
        let free = self.diagrams.table.or(free, unasked)?;
        let not_free = self.diagrams.table.not(free)?;
        let rest = self.diagrams.table.and(who, not_free)?;
        Ok([free, rest].into_iter().filter(|part| *part != FALSE).collect())
    }

    fn outside(&mut self, who: NodeId) -> Result<NodeId, NodeLimit> {
        let others = self.diagrams.table.not(who)?;
        self.diagrams.table.and(self.compared, others)
    }

    fn cover_part(&mut self, who: NodeId, asked: &[(FactId, NodeId)]) -> Result<Vec<Part>, NodeLimit> {
        let outside = self.outside(who)?;
        let outside = FlatDiagram::of(&self.diagrams.table, outside);
        let order = self.order(asked);
        let who = self.once(who)?;
        let mut left = Left::of(&self.diagrams.table, who, who)?;
        let mut cubes = Vec::new();
        // Every variable of a cube is tried once, against everybody outside.
        let work = outside.rows.len().saturating_mul(order.len());
        while left.left != FALSE && cubes.len() < MOST && work.saturating_mul(cubes.len()) < MOST_WORK.0 {
            // Of every cube one patient is looked for that it grows from, and one who is shown.
            let nearest = left.table.descendants(left.left).len().saturating_mul(2 * NEAREST);
            if self.look_at(NodeCount(work.saturating_add(nearest))).is_err() {
                break;
            }
            let Some(seed) = self.diagrams.variables.nearest_to_typical(&left.table, left.left) else { break };
            let cube = self.grown(&seed, &outside, &order);
            if left.take(&cube).is_err() {
                break;
            }
            cubes.push(cube);
        }
        let mut parts = Vec::new();
        let rest = left.part(None, &self.diagrams.variables)?;
        left = Left::of(&left.table, left.who, FALSE)?;
        if cubes.len() <= MOST_WEIGHED {
            drop_needless(&mut left, &mut cubes);
        }
        for cube in cubes {
            if left.table.size().0 > MOST_NODES.0 / 2 {
                left = Left::of(&left.table, left.who, FALSE)?;
            }
            parts.extend(left.part(Some(cube), &self.diagrams.variables)?);
        }
        parts.extend(rest);
        Ok(parts)
    }

    /// In which order variables are let go: facts that are not always asked, then those asked last.
    fn order(&self, asked: &[(FactId, NodeId)]) -> Vec<Variable> {
        let variables = &self.diagrams.variables;
        let mut order: Vec<Variable> = variables.arity.variables().rev().collect();
        let place = |variable: &Variable| {
            asked.iter().position(|(fact, _)| variables.fact_of[*variable] == *fact).unwrap_or(asked.len())
        };
        order.sort_by_key(place);
        order
    }

    /// The largest cube around a patient, as long as it meets nobody outside: first what is typical of them is let go,
    /// then the rest, then single values are added.
    fn grown(&self, seed: &Point, outside: &FlatDiagram, order: &[Variable]) -> Cube {
        let variables = &self.diagrams.variables;
        let only = |(arity, value): (&u32, &u32)| (0..*arity).map(|other| other == *value).collect();
        let mut cube = Cube(variables.arity.iter().zip(seed.iter()).map(only).collect());
        let typical = |variable: &Variable| seed[*variable] == variables.typical[*variable];
        let (usual, unusual): (Vec<Variable>, Vec<Variable>) = order.iter().partition(|variable| typical(variable));
        let mut kept = Vec::new();
        for variable in usual.into_iter().chain(unusual) {
            let before = std::mem::take(&mut cube.0[variable]);
            cube.0[variable] = vec![true; before.len()];
            if outside.meets(&cube) {
                cube.0[variable] = before;
                kept.push(variable);
            }
        }
        for variable in kept {
            let (start, many) = (seed[variable], variables.arity[variable]);
            let mut add = |value: u32| {
                let mut tried = cube.clone();
                if let Some(place) = tried.0[variable].get_mut(value as usize) {
                    *place = true;
                }
                let fits = !outside.meets(&tried);
                if fits {
                    cube = tried;
                }
                fits
            };
            // Stretches of a number are added from the first one on, so that they stay one stretch.
            let numbers = variables.ordered(&self.product.pathway, variable);
            if start < numbers {
                for value in start + 1..numbers {
                    if !add(value) {
                        break;
                    }
                }
                for value in (0..start).rev() {
                    if !add(value) {
                        break;
                    }
                }
            }
            for value in (numbers..many).filter(|value| *value != start) {
                add(value);
            }
        }
        cube
    }
}

/// Leaves out each cube whose patients the others hold too, as far as the table goes.
fn drop_needless(left: &mut Left, cubes: &mut Vec<Cube>) {
    let mut number = 0;
    while number < cubes.len() {
        let others = cubes.iter().enumerate().filter(|(other, _)| *other != number);
        let weighed = || -> Result<NodeId, NodeLimit> {
            let mut alone = cubes.get(number).map_or(Ok(FALSE), |cube| node(&mut left.table, cube))?;
            alone = left.table.and(alone, left.who)?;
            for (_, other) in others {
                let other = node(&mut left.table, other)?;
                let not = left.table.not(other)?;
                alone = left.table.and(alone, not)?;
            }
            Ok(alone)
        };
        if weighed() == Ok(FALSE) {
            cubes.remove(number);
        } else {
            number += 1;
        }
    }
}

impl Pair<'_> {
    /// Is this variable's whole range allowed?
    pub(super) fn free(cube: &Cube, variable: Variable) -> bool {
        !cube.0[variable].contains(&false)
    }
}
