//! A diagram laid out to be walked again and again: the way that most people go is passed without stopping.
//!
//! Of each node one child is where the usual value leads. Such children, one below the other, are a run. Who walks has one
//! bit for each unusual value of each variable, in order, and the values that lead out of a run are bits too: one `and` says
//! of as many nodes as a word has bits for whether anybody leaves the run there, and its lowest bit says where. Of a variable
//! that is not known all bits are set: as each node has an unusual value that leads elsewhere, nobody passes it so.

use std::collections::VecDeque;

use super::hash::ByNode;
use super::{Assignment, NodeId, PerVariable, Point, Table, nth};

/// One function, laid out.
#[derive(Debug, Clone, Default)]
pub struct Runs {
    variables: PerVariable<Usual>,
    /// As many words as anybody has bits in.
    words: u32,
    /// The rows, one after the other and each with its exits, so that what is read together lies together: the bits that
    /// lead out, low and high half, the word they are of, where it goes on, and where each of those bits leads.
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

/// As much of a run as has its bits in one word.
#[derive(Debug, Clone, Copy)]
struct Row {
    /// Values that lead out.
    exits: u64,
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
        let next = |(arity, usual): (&u32, &u32)| {
            let first = many;
            many += arity.saturating_sub(1);
            Usual { first, arity: *arity, usual: *usual }
        };
        let variables = table.arity().iter().zip(usual.iter()).map(next).collect();
        let runs = Runs { variables, words: many.div_ceil(u64::BITS), ..Runs::default() };
        let mut making = Making { table, runs, rows: Vec::new(), begins: ByNode::default(), exits: Vec::new() };
        let mut rest = VecDeque::from([node]);
        while let Some(node) = rest.pop_front() {
            let made = making.exits.len();
            making.run(node);
            rest.extend(making.exits.iter().skip(made));
        }
        making.laid_out(node)
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
    rows: Vec<Row>,
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

    /// All rows one after the other, each at a place that is known only now.
    fn laid_out(self, node: NodeId) -> Runs {
        let exits = |row: &Row| self.exits.iter().skip(row.first as usize).take(row.exits.count_ones() as usize);
        let mut end = 0;
        let mut next = |row: &Row| {
            end += 4 + exits(row).len();
            end - 4 - exits(row).len()
        };
        let places: Vec<usize> = self.rows.iter().map(&mut next).collect();
        let placed = |Entry(entry): Entry| {
            let place = nth(&places, entry / u64::BITS).filter(|_| entry < Entry::END);
            place.map_or(Entry(entry), |place| Entry::node(*place, entry % u64::BITS)).0
        };
        let mut rows = Vec::with_capacity(end);
        for row in &self.rows {
            rows.extend([row.exits as u32, (row.exits >> 32) as u32, row.word, placed(row.then)]);
            rows.extend(exits(row).map(|exit| placed(self.entry(*exit))));
        }
        Runs { start: Entry(placed(self.entry(node))), rows, ..self.runs }
    }

    /// Makes a run of the nodes from here on, down to one that stands in another.
    fn run(&mut self, mut node: NodeId) {
        let above = self.rows.len();
        while let Some((variable, children)) = self.table.decision(node).filter(|_| !self.begins.contains_key(&node)) {
            let values = self.runs.variables[variable];
            let Some(usual) = nth(children, values.usual) else { break };
            for (value, child) in (0..).zip(children).filter(|(_, child)| *child != usual) {
                let Some(bit) = values.bit(value) else { continue };
                let exit = self.leads_out(above, bit, *child);
                self.begins.entry(node).or_insert(exit);
            }
            node = *usual;
        }
        let then = self.entry(node);
        self.goes_on(above, then);
    }

    /// In the run that begins after the rows `above`, a value leads out; where it stands.
    fn leads_out(&mut self, above: usize, bit: u32, exit: NodeId) -> Entry {
        let (word, first) = (bit / u64::BITS, u32::try_from(self.exits.len()).unwrap_or(u32::MAX));
        if self.rows.get(above..).and_then(<[Row]>::last).is_none_or(|row| row.word != word) {
            self.goes_on(above, Entry::node(self.rows.len(), 0));
            self.rows.push(Row { exits: 0, word, first, then: Entry::default() });
        }
        if let Some(row) = self.rows.last_mut() {
            row.exits |= 1 << (bit % u64::BITS);
        }
        self.exits.push(exit);
        Entry::node(self.rows.len() - 1, bit % u64::BITS)
    }

    /// Whoever stays in the run goes on there.
    fn goes_on(&mut self, above: usize, then: Entry) {
        if let Some(row) = self.rows.get_mut(above..).and_then(<[Row]>::last_mut) {
            row.then = then;
        }
    }
}
