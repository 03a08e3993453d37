//! A diagram laid out to be walked again and again: the way that most people go is passed without stopping.
//!
//! Of each node one child is where the usual value leads. Such children, one below the other, are a run. Who walks has one
//! bit for each value of each variable, in order, and the values that lead out of a run are bits too: one `and` says of as
//! many nodes as a word has bits for whether anybody leaves the run there, and its lowest bit says where. Not to be known
//! is one more value, and leads out of every run.

use std::collections::VecDeque;

use super::hash::ByNode;
use super::{Assignment, NodeId, PerVariable, Point, Table, nth};

/// One function, laid out.
#[derive(Debug, Clone, Default)]
pub struct Runs {
    /// The first bit of each variable, which says that its value is not known, and how many values follow.
    bits: PerVariable<(u32, u32)>,
    rows: Vec<Row>,
    /// Of whom nothing is said, not even that it is not known.
    nobody: Bits,
    /// Where the values lead that lead out, in the order of rows and bits.
    exits: Vec<Entry>,
    start: Entry,
}

/// As much of a run as has its bits in one word.
#[derive(Debug, Clone, Copy)]
struct Row {
    /// Values that lead out.
    exits: u64,
    /// Values that are not known.
    unknown: u64,
    word: u32,
    /// The place of the lowest exit.
    first: u32,
    /// Where everybody goes on who does not leave.
    then: Entry,
}

/// Where a node begins: its row, and in the last bits the bit. From [`Entry::END`] on a terminal.
#[derive(Debug, Clone, Copy)]
struct Entry(u32);

/// A value for some of the variables, as [`Runs`] reads it.
#[derive(Debug, Clone, Default)]
pub struct Bits(Box<[u64]>);

impl Entry {
    const END: u32 = 1 << 31;

    fn node(row: usize, bit: u32) -> Entry {
        let row = u32::try_from(row).ok().filter(|row| *row < Entry::END / u64::BITS);
        row.map_or(Entry::default(), |row| Entry(row * u64::BITS + bit))
    }
}

impl Default for Entry {
    /// No terminal that there is: what cannot be laid out is not known.
    fn default() -> Entry {
        Entry(u32::MAX)
    }
}

impl Runs {
    /// Lays a function out; `usual` is what most people have.
    pub fn of(table: &Table, node: NodeId, usual: &Point) -> Runs {
        let mut many = 0;
        let next = |arity: &u32| {
            many += 1 + arity;
            (many - 1 - arity, *arity)
        };
        let bits = table.arity().iter().map(next).collect();
        let nobody = Bits((0..many.div_ceil(u64::BITS)).map(|_| 0).collect());
        let runs = Runs { bits, nobody, ..Runs::default() };
        let mut making = Making { table, usual, runs, begins: ByNode::default(), exits: Vec::new() };
        let mut rest = VecDeque::from([node]);
        while let Some(node) = rest.pop_front() {
            let made = making.exits.len();
            making.run(node);
            rest.extend(making.exits.iter().skip(made));
        }
        let exits = making.exits.iter().map(|exit| making.entry(*exit)).collect();
        Runs { exits, start: making.entry(node), ..making.runs }
    }

    /// Somebody's values.
    pub fn bits(&self, values: &Assignment) -> Bits {
        let Bits(mut words) = self.nobody.clone();
        for ((unknown, arity), value) in self.bits.iter().zip(values.iter()) {
            let bit = unknown + value.filter(|value| value < arity).map_or(0, |value| value + 1);
            if let Some(word) = words.get_mut((bit / u64::BITS) as usize) {
                *word |= 1 << (bit % u64::BITS);
            }
        }
        Bits(words)
    }

    /// The terminal that comes out, when every variable on the path to it is known.
    pub fn terminal(&self, Bits(words): &Bits) -> Option<NodeId> {
        let Entry(mut here) = self.start;
        while here < Entry::END {
            let row = nth(&self.rows, here / u64::BITS)?;
            let at_least = u64::MAX << (here % u64::BITS);
            let out = nth(words, row.word)? & (row.exits | row.unknown) & at_least;
            Entry(here) = if out == 0 {
                row.then
            } else {
                let lowest = out & out.wrapping_neg();
                if row.unknown & lowest != 0 {
                    return None;
                }
                let before = (row.exits & (lowest - 1)).count_ones();
                *nth(&self.exits, row.first + before)?
            };
        }
        Some(NodeId(here - Entry::END)).filter(|node| Table::number(*node).is_some())
    }
}

/// Runs half made.
struct Making<'a> {
    table: &'a Table,
    usual: &'a Point,
    runs: Runs,
    /// Where the nodes begin that stand in a run.
    begins: ByNode<Entry>,
    /// The exits by their nodes, of which some stand nowhere yet.
    exits: Vec<NodeId>,
}

impl Making<'_> {
    fn entry(&self, node: NodeId) -> Entry {
        match Table::number(node) {
            Some(_) => Entry(Entry::END + node.0),
            None => self.begins.get(&node).copied().unwrap_or_default(),
        }
    }

    /// Makes a run of the nodes from here on, down to one that stands in another.
    fn run(&mut self, mut node: NodeId) {
        let above = self.runs.rows.len();
        while let Some((variable, children)) = self.table.decision(node).filter(|_| !self.begins.contains_key(&node)) {
            let Some(usual) = nth(children, self.usual[variable]) else { break };
            let (unknown, _) = self.runs.bits[variable];
            let begins = self.leads_out(above, unknown, None);
            self.begins.insert(node, begins);
            for (bit, child) in (unknown + 1..).zip(children).filter(|(_, child)| *child != usual) {
                self.leads_out(above, bit, Some(*child));
            }
            node = *usual;
        }
        let then = self.entry(node);
        self.goes_on(above, then);
    }

    /// In the run that begins after the rows `above`, a value leads out; where it stands. Without an exit, the value is not known.
    fn leads_out(&mut self, above: usize, bit: u32, exit: Option<NodeId>) -> Entry {
        let (word, first) = (bit / u64::BITS, u32::try_from(self.exits.len()).unwrap_or(u32::MAX));
        if self.runs.rows.get(above..).and_then(<[Row]>::last).is_none_or(|row| row.word != word) {
            self.goes_on(above, Entry::node(self.runs.rows.len(), 0));
            self.runs.rows.push(Row { exits: 0, unknown: 0, word, first, then: Entry::default() });
        }
        if let Some(row) = self.runs.rows.last_mut() {
            *(if exit.is_some() { &mut row.exits } else { &mut row.unknown }) |= 1 << (bit % u64::BITS);
        }
        self.exits.extend(exit);
        Entry::node(self.runs.rows.len() - 1, bit % u64::BITS)
    }

    /// Whoever stays in the run goes on there.
    fn goes_on(&mut self, above: usize, then: Entry) {
        if let Some(row) = self.runs.rows.get_mut(above..).and_then(<[Row]>::last_mut) {
            row.then = then;
        }
    }
}
