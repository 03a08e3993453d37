//! Multi-valued decision diagrams: shared, reduced, ordered, so that a function over every possible patient fits in a
//! few hundred nodes.
//!
//! After Bryant, "Graph-based algorithms for Boolean function manipulation" (IEEE Transactions on Computers, 1986),
//! with several values to a variable and several terminals. Equal functions are equal [`Node`]s, so asking whether a
//! rule holds for everybody is one comparison. Every operation is [`Table::ite`].
//!
//! Nothing here knows what a variable means; that is [`crate::analysis::encode::variables`].

pub mod count;
pub mod held;
mod ite;
mod look;
pub mod nearest;
mod unique;

use ite::{Done, Work};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use unique::Unique;

/// A diagram: a terminal, or a decision node of the [`Table`] that made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(u32);

/// The function that is false for everybody.
pub const FALSE: Node = Node(0);
/// The function that is true for everybody.
pub const TRUE: Node = Node(1);
/// Node numbers below this are terminals.
const TERMINALS: u32 = 1 << 16;
/// Stands for the variable of a terminal: below all others.
const NO_VARIABLE: u32 = u32::MAX;

/// In ascending order, each once. For lists of some dozens: a page pays for the code of every sorting there is.
pub fn each_once<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut sorted = Vec::new();
    for item in items {
        if let Err(place) = sorted.binary_search(&item) {
            sorted.insert(place, item);
        }
    }
    sorted
}

/// The table would grow past its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Full;

/// All diagrams over one order of variables.
#[derive(Debug, Clone)]
pub struct Table {
    /// How many values each variable has, in order.
    arity: Vec<u32>,
    /// Variable and first child of each node, in order of making: children before parents.
    nodes: Vec<(u32, u32)>,
    children: Vec<Node>,
    unique: Unique,
    done: Done,
    work: Work,
    most: usize,
}

impl Table {
    /// An empty table over variables with so many values each, of at most `most` nodes.
    pub fn new(arity: Vec<u32>, most: usize) -> Table {
        Table {
            arity,
            nodes: Vec::new(),
            children: Vec::new(),
            unique: Unique::default(),
            done: Done::default(),
            work: Work::default(),
            most,
        }
    }

    /// Changes the most nodes there may be.
    pub fn limit(&mut self, most: usize) {
        self.most = most;
    }

    /// The number of decision nodes ever made.
    pub fn size(&self) -> usize {
        self.nodes.len()
    }

    /// How many values each variable has.
    pub fn arity(&self) -> &[u32] {
        &self.arity
    }

    /// The constant function of this number.
    pub fn terminal(number: usize) -> Node {
        Node(u32::try_from(number).unwrap_or(0).min(TERMINALS - 1))
    }

    /// The number of a constant function.
    pub fn number(node: Node) -> Option<usize> {
        (node.0 < TERMINALS).then_some(node.0 as usize)
    }

    /// Variable and children of a decision node; none for a terminal.
    pub fn decision(&self, node: Node) -> Option<(usize, &[Node])> {
        let (variable, first) = *self.nodes.get(node.0.checked_sub(TERMINALS)? as usize)?;
        let many = *self.arity.get(variable as usize)? as usize;
        Some((variable as usize, self.children.get(first as usize..first as usize + many)?))
    }

    /// Where a decision node stands in the table.
    fn position(node: Node) -> Option<usize> {
        node.0.checked_sub(TERMINALS).map(|position| position as usize)
    }

    fn variable(&self, node: Node) -> u32 {
        Table::position(node)
            .and_then(|position| self.nodes.get(position))
            .map_or(NO_VARIABLE, |(variable, _)| *variable)
    }

    fn at(&self, node: Node, variable: u32, value: u32) -> Node {
        match self.decision(node) {
            Some((v, children)) if v == variable as usize => children.get(value as usize).copied().unwrap_or(FALSE),
            _ => node,
        }
    }

    /// The function that is what `child(value)` is for each value of a variable.
    ///
    /// # Errors
    /// [`Full`].
    pub fn choose(&mut self, variable: usize, child: impl Fn(u32) -> Node) -> Result<Node, Full> {
        let many = self.arity.get(variable).copied().unwrap_or(0);
        let children: Vec<Node> = (0..many).map(child).collect();
        self.node(u32::try_from(variable).unwrap_or(NO_VARIABLE), &children)
    }

    /// The one node with this variable and these children; none at all when the children are all alike.
    fn node(&mut self, variable: u32, children: &[Node]) -> Result<Node, Full> {
        let Some(first) = children.first() else { return Ok(FALSE) };
        if children.iter().all(|child| child == first) {
            return Ok(*first);
        }
        let hash = unique::hash(variable, children);
        let same = |number: u32| self.decision(Node(number)) == Some((variable as usize, children));
        let place = match self.unique.find(hash, same) {
            Ok(number) => return Ok(Node(number)),
            Err(place) => place,
        };
        if self.nodes.len() >= self.most {
            return Err(Full);
        }
        let number = u32::try_from(self.nodes.len()).map_err(|_| Full)?.checked_add(TERMINALS).ok_or(Full)?;
        self.nodes.push((variable, u32::try_from(self.children.len()).map_err(|_| Full)?));
        self.children.extend_from_slice(children);
        self.unique.set(place, hash, number);
        Ok(Node(number))
    }
}

/// A hasher without a seed: the same on every machine. Order of hashes is never looked at.
#[derive(Default)]
struct Mixer(u64);
type Mixing = BuildHasherDefault<Mixer>;
/// What is known of some nodes.
type Of<T> = HashMap<Node, T, Mixing>;

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }
    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }
    fn write_u64(&mut self, number: u64) {
        // Multiplicative mixing after Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value_is(table: &mut Table, variable: usize, value: u32) -> Node {
        table.choose(variable, |v| if v == value { TRUE } else { FALSE }).expect("fits")
    }

    /// Three variables of 2, 3 and 2 values; every function is held against a table of its values.
    #[test]
    fn operations_agree_with_truth_tables() {
        let mut table = Table::new(vec![2, 3, 2], 1000);
        let a = value_is(&mut table, 0, 1);
        let b = value_is(&mut table, 1, 2);
        let c = value_is(&mut table, 2, 0);
        let ab = table.and(a, b).expect("fits");
        let f = table.or(ab, c).expect("fits");
        let not_f = table.not(f).expect("fits");
        for x in 0..2 {
            for y in 0..3 {
                for z in 0..2 {
                    let at = |variable: usize| [x, y, z][variable];
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
        let mut table = Table::new(vec![2, 2, 2], 1000);
        let (a, b) = (value_is(&mut table, 0, 1), value_is(&mut table, 2, 1));
        let and = table.and(a, b).expect("fits");
        let (not_a, not_b) = (table.not(a).expect("fits"), table.not(b).expect("fits"));
        let or = table.or(not_a, not_b).expect("fits");
        assert_eq!(table.not(or), Ok(and));
        let held = table.hold(and, &|variable| (variable == 0).then_some(1)).expect("fits");
        assert_eq!(held, b);
    }

    #[test]
    fn a_full_table_says_so() {
        let mut table = Table::new(vec![2; 20], 3);
        let mut all = TRUE;
        let mut full = false;
        for variable in 0..20 {
            match table.choose(variable, |v| if v == 1 { TRUE } else { FALSE }).and_then(|is| table.and(all, is)) {
                Ok(node) => all = node,
                Err(Full) => full = true,
            }
        }
        assert!(full);
    }

    #[test]
    fn ten_thousand_variables_do_not_exhaust_the_stack() {
        let mut table = Table::new(vec![2; 10_000], 1_000_000);
        let mut all = TRUE;
        for variable in (0..10_000).rev() {
            let is = value_is(&mut table, variable, 1);
            all = table.and(is, all).expect("fits");
        }
        let none = table.not(all).expect("fits");
        assert_eq!(table.and(all, none), Ok(FALSE));
    }
}
