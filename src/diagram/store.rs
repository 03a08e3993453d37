//! The rows of a diagram: what stands by variable, by node and by hash.
//!
//! A [`Variable`] counts the variables of one table, a node's number is given out when its row is made, and a hash is cut
//! to the places there are. So a row is always there, and this is the one place that reads rows without asking.

use std::ops::{Index, IndexMut};

use super::{NodeCount, NodeId, TERMINALS};

/// The position of a variable in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(pub(super) u32);

impl Variable {
    /// Stands for the variable of a terminal: below all others.
    pub(super) const NONE: Variable = Variable(u32::MAX);

    /// The variable at this place of the order.
    pub fn at(number: usize) -> Variable {
        Variable(u32::try_from(number).unwrap_or(u32::MAX))
    }

    /// Its place in the order.
    pub fn number(self) -> usize {
        self.0 as usize
    }

    /// This variable and those after it, so many in all.
    pub fn run(self, many: u32) -> impl DoubleEndedIterator<Item = Variable> {
        (self.0..self.0.saturating_add(many)).map(Variable)
    }

    /// This variable and those after it, up to another.
    pub fn until(self, end: Variable) -> impl DoubleEndedIterator<Item = Variable> {
        (self.0..end.0).map(Variable)
    }

    /// The variable so many places further down.
    pub fn after(self, places: u32) -> Variable {
        Variable(self.0.saturating_add(places))
    }
}

/// One row for each variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PerVariable<T>(Vec<T>);

/// A value for each variable.
pub type Point = PerVariable<u32>;
/// A value for some of the variables.
pub type Assignment = PerVariable<Option<u32>>;

impl<T> PerVariable<T> {
    /// How many variables.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The rows, in the order of the variables.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The rows, to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.0.iter_mut()
    }

    /// Every variable.
    pub fn variables(&self) -> impl DoubleEndedIterator<Item = Variable> + ExactSizeIterator + Clone + use<T> {
        (0..self.0.len()).map(Variable::at)
    }

    /// The rows with their variables.
    pub fn each(&self) -> impl DoubleEndedIterator<Item = (Variable, &T)> + ExactSizeIterator + Clone {
        self.0.iter().enumerate().map(|(number, row)| (Variable::at(number), row))
    }

    /// Adds a variable below all others.
    pub fn push(&mut self, row: T) -> Variable {
        self.0.push(row);
        Variable::at(self.0.len() - 1)
    }
}

impl<T: Clone> PerVariable<T> {
    /// The same row for as many variables as another has.
    pub fn like<U>(other: &PerVariable<U>, row: T) -> PerVariable<T> {
        PerVariable(vec![row; other.len()])
    }
}

impl<T> Default for PerVariable<T> {
    fn default() -> PerVariable<T> {
        PerVariable(Vec::new())
    }
}

impl<T> From<Vec<T>> for PerVariable<T> {
    fn from(rows: Vec<T>) -> PerVariable<T> {
        PerVariable(rows)
    }
}

impl<'a, T> IntoIterator for &'a PerVariable<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> FromIterator<T> for PerVariable<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> PerVariable<T> {
        PerVariable(rows.into_iter().collect())
    }
}

#[expect(clippy::indexing_slicing, reason = "a variable is one of the table's")]
impl<T> Index<Variable> for PerVariable<T> {
    type Output = T;
    fn index(&self, variable: Variable) -> &T {
        &self.0[variable.number()]
    }
}

#[expect(clippy::indexing_slicing, reason = "a variable is one of the table's")]
impl<T> IndexMut<Variable> for PerVariable<T> {
    fn index_mut(&mut self, variable: Variable) -> &mut T {
        &mut self.0[variable.number()]
    }
}

/// Decision nodes in the order of making: children before parents.
#[derive(Debug, Clone, Default)]
pub(super) struct Nodes {
    /// Variable and first child of each.
    rows: Vec<(Variable, u32)>,
    children: Vec<NodeId>,
}

/// Where the children of a node begin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Children(u32);

impl Nodes {
    pub(super) fn len(&self) -> NodeCount {
        NodeCount(self.rows.len())
    }

    /// The node that [`Nodes::push`] makes next; `None` once numbers have run out.
    pub(super) fn next(&self) -> Option<NodeId> {
        Some(NodeId(u32::try_from(self.rows.len()).ok()?.checked_add(TERMINALS)?))
    }

    /// Adds the next node. `None` once there are too many children to count.
    pub(super) fn push(&mut self, variable: Variable, children: &[NodeId]) -> Option<()> {
        self.rows.push((variable, u32::try_from(self.children.len()).ok()?));
        self.children.extend_from_slice(children);
        Some(())
    }

    /// The variable and children of a decision node.
    #[expect(clippy::indexing_slicing, reason = "a node was given out when its row was made")]
    pub(super) fn row(&self, node: NodeId) -> Option<(Variable, Children)> {
        let (variable, first) = self.rows[node.0.checked_sub(TERMINALS)? as usize];
        Some((variable, Children(first)))
    }

    #[expect(clippy::indexing_slicing, reason = "as many children were pushed as the variable has values")]
    pub(super) fn children(&self, Children(first): Children, many: u32) -> &[NodeId] {
        &self.children[first as usize..(first + many) as usize]
    }

    pub(super) fn child(&self, Children(first): Children, value: u32) -> NodeId {
        *child(&self.children, first + value)
    }
}

/// The child for a value of the variable.
#[expect(clippy::indexing_slicing, reason = "a node has a child for each value of its variable")]
pub(super) fn child<T>(children: &[T], value: u32) -> &T {
    &children[value as usize]
}

/// The row of this number, where it is still to be asked whether there is one.
pub fn nth<T>(rows: &[T], number: u32) -> Option<&T> {
    rows.get(number as usize)
}

/// One row for each decision node there is.
#[derive(Debug, Clone)]
pub(super) struct PerNode<T>(Vec<T>);

impl<T: Clone> PerNode<T> {
    pub(super) fn new(nodes: &Nodes, row: T) -> PerNode<T> {
        PerNode(vec![row; nodes.rows.len()])
    }
}

#[expect(clippy::indexing_slicing, reason = "a node was given out when its row was made")]
impl<T> PerNode<T> {
    /// The row of a decision node; none for a terminal.
    pub(super) fn get(&self, node: NodeId) -> Option<&T> {
        Some(&self.0[node.0.checked_sub(TERMINALS)? as usize])
    }

    /// The same, to be changed.
    pub(super) fn get_mut(&mut self, node: NodeId) -> Option<&mut T> {
        Some(&mut self.0[node.0.checked_sub(TERMINALS)? as usize])
    }
}

/// Places by hash: a power of two of them.
#[derive(Debug, Clone)]
pub(super) struct Places<T>(Vec<T>);

#[expect(clippy::indexing_slicing, reason = "a hash is cut to the places there are, of which there is at least one")]
impl<T: Copy> Places<T> {
    /// At least so many, and at least one.
    pub(super) fn new(many: usize, empty: T) -> Places<T> {
        Places(vec![empty; many.next_power_of_two()])
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// What is at the place of a hash.
    pub(super) fn at(&self, hash: u32) -> T {
        self.0[hash as usize & (self.0.len() - 1)]
    }

    /// Puts something at the place of a hash.
    pub(super) fn put(&mut self, hash: u32, row: T) {
        let last = self.0.len() - 1;
        self.0[hash as usize & last] = row;
    }

    pub(super) fn into_rows(self) -> impl Iterator<Item = T> {
        self.0.into_iter()
    }
}
