//! A diagram laid out to be walked again and again: the way that most people go is passed without stopping.
//!
//! Of each node one child is where the usual value leads. Such children, one below the other, are a run. Who walks has one
//! bit for each unusual value of each variable, in order, and the values that lead out of a run are bits too: one `and` says
//! of as many nodes as a word has bits for whether anybody leaves the run there, and its lowest bit says where. Of a variable
//! that is not known all bits are set: as each node has an unusual value that leads elsewhere, nobody passes it so.

use super::hash::ByNode;
use super::{Assignment, NodeId, PerVariable, Point, Table, nth};

/// One function, laid out.
#[derive(Debug, Clone, Default)]
pub struct Runs {
    variables: PerVariable<Usual>,
    /// As many words as anybody has bits in.
    words: u32,
    /// Row after row; each is as much of a run as has its bits in one word. What is read together lies together: the bits
    /// that lead out, low and high half, the word, where everybody goes on who does not leave, and where each bit leads.
    rows: Vec<u32>,
    start: Entry,
}

/// The values of one variable.
#[derive(Debug, Clone, Copy)]
struct Usual {
    /// The bit of the first value that is not the usual one; those of the others follow.
    first: u32,
    arity: u32,
    usual: u32,
}

/// Where a node begins: its row, and in the last bits the bit. From [`Entry::END`] on a terminal.
#[derive(Debug, Clone, Copy)]
struct Entry(u32);

/// A value for some of the variables, as [`Runs`] reads it.
#[derive(Debug, Clone, Default)]
pub struct Bits(Box<[Word]>);

/// Some of somebody's bits.
#[derive(Debug, Clone, Copy, Default)]
struct Word {
    /// What is not as usual, or not known.
    unusual: u64,
    /// What is not known.
    unknown: u64,
}

impl Usual {
    /// The bit of a value, unless it is the usual one.
    fn bit(self, value: u32) -> Option<u32> {
        (value != self.usual).then_some(self.first + value - u32::from(value > self.usual))
    }
}

impl Entry {
    const END: u32 = 1 << 31;

    fn node(row: u32, bit: u32) -> Entry {
        if row < Entry::END / u64::BITS { Entry(row * u64::BITS + bit) } else { Entry::default() }
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
        let next = |(arity, usual): (&u32, &u32)| {
            let first = many;
            many += arity.saturating_sub(1);
            Usual { first, arity: *arity, usual: *usual }
        };
        let variables = table.arity().iter().zip(usual.iter()).map(next).collect();
        let runs = Runs { variables, words: many.div_ceil(u64::BITS), ..Runs::default() };
        let mut making = Making { table, runs, begins: ByNode::default(), exits: Vec::new() };
        let mut next = Some(node);
        for at in 0.. {
            let Some(node) = next else { break };
            making.run(node);
            next = making.exits.get(at).map(|(_, node)| *node);
        }
        making.runs.start = making.entry(node);
        for (place, node) in std::mem::take(&mut making.exits) {
            let Entry(entry) = making.entry(node);
            making.write(place, |_| entry);
        }
        making.runs
    }

    /// Somebody's values.
    pub fn bits(&self, values: &Assignment) -> Bits {
        let mut words: Box<[Word]> = (0..self.words).map(|_| Word::default()).collect();
        for (variable, value) in self.variables.iter().zip(values.iter()) {
            let value = value.filter(|value| *value < variable.arity);
            for bit in (0..variable.arity).filter(|one| value.is_none_or(|value| value == *one)) {
                let Some(bit) = variable.bit(bit) else { continue };
                let Some(word) = words.get_mut((bit / u64::BITS) as usize) else { continue };
                let bit = 1 << (bit % u64::BITS);
                word.unusual |= bit;
                word.unknown |= if value.is_none() { bit } else { 0 };
            }
        }
        Bits(words)
    }

    /// The terminal that comes out, when every variable on the path to it is known.
    pub fn terminal(&self, Bits(words): &Bits) -> Option<NodeId> {
        let Entry(mut here) = self.start;
        while here < Entry::END {
            let (row, leads) = self.rows.get((here / u64::BITS) as usize..)?.split_first_chunk()?;
            let [low, high, word, then] = *row;
            let exits = u64::from(high) << 32 | u64::from(low);
            let word = nth(words, word)?;
            let out = word.unusual & exits & (u64::MAX << (here % u64::BITS));
            here = if out == 0 {
                then
            } else {
                let lowest = out & out.wrapping_neg();
                if word.unknown & lowest != 0 {
                    return None;
                }
                *nth(leads, (exits & (lowest - 1)).count_ones())?
            };
        }
        Some(NodeId(here - Entry::END)).filter(|node| Table::number(*node).is_some())
    }
}

/// Runs half made.
struct Making<'a> {
    table: &'a Table,
    runs: Runs,
    /// Where the nodes begin that stand in a run.
    begins: ByNode<Entry>,
    /// The nodes that bits lead to, of which some stand nowhere yet, and where that is written.
    exits: Vec<(u32, NodeId)>,
}

/// What stands first in a row.
const WORD: u32 = 2;
const THEN: u32 = 3;

impl Making<'_> {
    fn entry(&self, node: NodeId) -> Entry {
        match Table::number(node) {
            Some(_) => Entry(Entry::END + node.0),
            None => self.begins.get(&node).copied().unwrap_or_default(),
        }
    }

    /// Makes a run of the nodes from here on, down to one that stands in another.
    fn run(&mut self, mut node: NodeId) {
        let mut row = None;
        while let Some((variable, children)) = self.table.decision(node).filter(|_| !self.begins.contains_key(&node)) {
            let values = self.runs.variables[variable];
            let Some(usual) = nth(children, values.usual) else { break };
            for (value, child) in (0..).zip(children).filter(|(_, child)| *child != usual) {
                let Some(bit) = values.bit(value) else { continue };
                let at = self.row_of(row, bit / u64::BITS);
                row = Some(at);
                self.exits.push((self.end(), *child));
                self.runs.rows.push(0);
                let bit = bit % u64::BITS;
                self.write(at + u32::from(bit >= u32::BITS), |half| half | 1 << (bit % u32::BITS));
                self.begins.entry(node).or_insert(Entry::node(at, bit));
            }
            node = *usual;
        }
        let Entry(then) = self.entry(node);
        if let Some(row) = row {
            self.write(row + THEN, |_| then);
        }
    }

    /// The row, if it is of this word; or one behind it.
    fn row_of(&mut self, row: Option<u32>, word: u32) -> u32 {
        let new = self.end();
        match row {
            Some(row) if nth(&self.runs.rows, row + WORD) == Some(&word) => return row,
            Some(row) => self.write(row + THEN, |_| Entry::node(new, 0).0),
            None => {}
        }
        self.runs.rows.extend([0, 0, word, Entry::default().0]);
        new
    }

    /// Where the next row begins.
    fn end(&self) -> u32 {
        u32::try_from(self.runs.rows.len()).unwrap_or(u32::MAX)
    }

    fn write(&mut self, place: u32, change: impl Fn(u32) -> u32) {
        if let Some(cell) = self.runs.rows.get_mut(place as usize) {
            *cell = change(*cell);
        }
    }
}
