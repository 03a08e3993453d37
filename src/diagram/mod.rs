//! Multi-valued decision diagrams: shared, reduced, ordered, so that a function of many variables fits in a few hundred
//! nodes.
//!
//! After Bryant, "Graph-based algorithms for Boolean function manipulation" (IEEE Transactions on Computers, 1986), with
//! several values to a variable as in Srinivasan, Kam, Malik and Brayton, "Algorithms for discrete function manipulation"
//! (ICCAD 1990), and several terminals as in Bahar et al., "Algebraic decision diagrams and their applications" (ICCAD
//! 1993). Equal functions are equal [`NodeId`]s, so asking whether two are the same is one comparison. Every operation is
//! [`Table::ite`].
//!
//! Nothing here knows what a variable means.

mod apply_cache;
mod at_least;
pub mod count;
mod hash;
mod intersects;
mod ite;
pub mod nearest;
mod restrict;
pub mod runs;
mod satisfiable;
mod sensitive;
mod store;
pub mod support;
mod terminals;
mod transfer;
mod traverse;
mod unique;

use apply_cache::ApplyCache;
use ite::Work;
use store::Nodes;
pub use store::{Assignment, PerVariable, Point, Variable, nth};
use unique::Unique;

/// A diagram: a terminal, or a decision node of the [`Table`] that made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

/// The function that is false everywhere.
pub const FALSE: NodeId = NodeId(0);
/// The function that is true everywhere.
pub const TRUE: NodeId = NodeId(1);
/// Node numbers below this are terminals.
const TERMINALS: u32 = 1 << 16;

/// In ascending order, each once. For lists of some dozens, with less code than a sort.
pub fn each_once<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut sorted = Vec::new();
    for item in items {
        if let Err(place) = sorted.binary_search(&item) {
            sorted.insert(place, item);
        }
    }
    sorted
}

/// A number of nodes: how many there are, may be made or may be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeCount(pub usize);

/// The table would grow past its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeLimit;

/// All diagrams over one order of variables.
#[derive(Debug, Clone)]
pub struct Table {
    /// How many values each variable has, in order.
    arity: PerVariable<u32>,
    nodes: Nodes,
    unique: Unique,
    cache: ApplyCache,
    work: Work,
    limit: NodeCount,
}

impl Table {
    /// An empty table over variables with so many values each, of at most `limit` nodes.
    pub fn new(arity: impl Into<PerVariable<u32>>, limit: NodeCount) -> Table {
        Table {
            arity: arity.into(),
            nodes: Nodes::default(),
            unique: Unique::default(),
            cache: ApplyCache::default(),
            work: Work::default(),
            limit,
        }
    }

    /// Changes the most nodes there may be.
    pub fn limit(&mut self, limit: NodeCount) {
        self.limit = limit;
    }

    /// The number of decision nodes ever made.
    pub fn size(&self) -> NodeCount {
        self.nodes.len()
    }

    /// How many values each variable has.
    pub fn arity(&self) -> &PerVariable<u32> {
        &self.arity
    }

    /// The constant function of this number.
    pub fn terminal(number: usize) -> NodeId {
        NodeId(u32::try_from(number).unwrap_or(u32::MAX).min(TERMINALS - 1))
    }

    /// The number of a constant function.
    pub fn number(node: NodeId) -> Option<usize> {
        (node.0 < TERMINALS).then_some(node.0 as usize)
    }

    /// Variable and children of a decision node; none for a terminal.
    pub fn decision(&self, node: NodeId) -> Option<(Variable, &[NodeId])> {
        let (variable, children) = self.nodes.row(node)?;
        Some((variable, self.nodes.children(children, self.arity[variable])))
    }

    /// The variable on which a node decides.
    fn variable(&self, node: NodeId) -> Variable {
        self.nodes.row(node).map_or(Variable::NONE, |(variable, _)| variable)
    }

    /// The function once a variable has this value, where no variable above it is left to decide on.
    fn cofactor(&self, node: NodeId, variable: Variable, value: u32) -> NodeId {
        match self.nodes.row(node) {
            Some((own, children)) if own == variable => self.nodes.child(children, value),
            Some(_) | None => node,
        }
    }

    /// The function that is what `child(value)` is for each value of a variable.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn choose(&mut self, variable: Variable, child: impl Fn(u32) -> NodeId) -> Result<NodeId, NodeLimit> {
        let children: Vec<NodeId> = (0..self.arity[variable]).map(child).collect();
        self.node(variable, &children)
    }

    /// The function that is true where a variable has this value.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn literal(&mut self, variable: Variable, value: u32) -> Result<NodeId, NodeLimit> {
        self.choose(variable, |v| if v == value { TRUE } else { FALSE })
    }

    /// The function with one of these children for each value of a variable; when they are all alike, that child.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn node(&mut self, variable: Variable, children: &[NodeId]) -> Result<NodeId, NodeLimit> {
        // Of a variable without values there is no point at which anything could be true.
        let Some(first) = children.first() else { return Ok(FALSE) };
        if children.iter().all(|child| child == first) {
            return Ok(*first);
        }
        let hash = unique::hash(variable, children);
        let same = |node: NodeId| self.decision(node) == Some((variable, children));
        let place = match self.unique.find(hash, same) {
            Ok(node) => return Ok(node),
            Err(place) => place,
        };
        if self.nodes.len() >= self.limit {
            return Err(NodeLimit);
        }
        let node = self.nodes.next().ok_or(NodeLimit)?;
        self.nodes.push(variable, children).ok_or(NodeLimit)?;
        self.unique.set(place, hash, node, self.nodes.len());
        Ok(node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value_is(table: &mut Table, variable: usize, value: u32) -> NodeId {
        table.literal(Variable::at(variable), value).expect("fits")
    }

    /// Three variables of 2, 3 and 2 values; every function is held against a table of its values.
    #[test]
    fn operations_agree_with_truth_tables() {
        let mut table = Table::new(vec![2, 3, 2], NodeCount(1000));
        let a = value_is(&mut table, 0, 1);
        let b = value_is(&mut table, 1, 2);
        let c = value_is(&mut table, 2, 0);
        let ab = table.and(a, b).expect("fits");
        let f = table.or(ab, c).expect("fits");
        let not_f = table.not(f).expect("fits");
        for x in 0..2 {
            for y in 0..3 {
                for z in 0..2 {
                    let at = |variable: Variable| [x, y, z][variable.number()];
                    let expected = (x == 1 && y == 2) || z == 0;
                    assert_eq!(table.evaluate(f, &at) == TRUE, expected);
                    assert_eq!(table.evaluate(not_f, &at) == TRUE, !expected);
                }
            }
        }
        assert_eq!(table.or(f, not_f), Ok(TRUE));
        assert_eq!(table.and(f, not_f), Ok(FALSE));
    }

    #[test]
    fn equal_functions_are_equal_nodes() {
        let mut table = Table::new(vec![2, 2, 2], NodeCount(1000));
        let (a, b) = (value_is(&mut table, 0, 1), value_is(&mut table, 2, 1));
        let and = table.and(a, b).expect("fits");
        let (not_a, not_b) = (table.not(a).expect("fits"), table.not(b).expect("fits"));
        let or = table.or(not_a, not_b).expect("fits");
        assert_eq!(table.not(or), Ok(and));
        let restricted = table.restrict(and, &|variable| (variable == Variable::at(0)).then_some(1)).expect("fits");
        assert_eq!(restricted, b);
    }

    #[test]
    fn a_full_table_says_so() {
        let mut table = Table::new(vec![2; 20], NodeCount(3));
        let mut all = TRUE;
        let mut full = false;
        for variable in 0..20 {
            match table.literal(Variable::at(variable), 1).and_then(|is| table.and(all, is)) {
                Ok(node) => all = node,
                Err(NodeLimit) => full = true,
            }
        }
        assert!(full);
    }

    #[test]
    fn ten_thousand_variables_do_not_exhaust_the_stack() {
        let mut table = Table::new(vec![2; 10_000], NodeCount(1_000_000));
        let mut all = TRUE;
        for variable in (0..10_000).rev() {
            let is = value_is(&mut table, variable, 1);
            all = table.and(is, all).expect("fits");
        }
        let none = table.not(all).expect("fits");
        assert_eq!(table.and(all, none), Ok(FALSE));
    }
}
