//! `if`, then, else: the one operation that all others are.

use super::{FALSE, Full, Mixer, Node, TRUE, Table};
use std::hash::Hasher;

/// Operations already done. A place holds the last one that fell on it: forgetting costs time, never an answer.
#[derive(Debug, Clone, Default)]
pub(super) struct Done {
    /// A power of two of them.
    places: Vec<(Key, Node)>,
    /// Steps taken since the table was made.
    steps: usize,
}

type Key = (Node, Node, Node);
/// The most operations remembered: 1 MB, which is about what a processor has at hand.
const MOST_PLACES: usize = 1 << 16;
/// The most steps taken, for each node that may be made: what bounds the time of a proof.
const STEPS_PER_NODE: usize = 64;

/// An operation half done.
#[derive(Debug, Clone)]
struct Frame {
    key: Key,
    /// Of each operand its first child, where it decides on this variable.
    first: [Option<u32>; 3],
    variable: u32,
    arity: u32,
    value: u32,
    made: usize,
}

/// What an operation works with, kept so that the next one need not ask for memory.
#[derive(Debug, Clone, Default)]
pub(super) struct Work {
    frames: Vec<Frame>,
    made: Vec<Node>,
}

impl Done {
    fn place(&self, (test, then, or): Key) -> usize {
        let mut mixer = Mixer(u64::from(test.0));
        mixer.write_u32(then.0);
        mixer.write_u32(or.0);
        (mixer.finish() >> 32) as usize & self.places.len().wrapping_sub(1)
    }

    fn get(&self, key: Key) -> Option<Node> {
        self.places.get(self.place(key)).filter(|(known, _)| *known == key).map(|(_, node)| *node)
    }

    /// `nodes`: how many the table has. There are twice as many places, so that they grow together.
    fn set(&mut self, key: Key, node: Node, nodes: usize) {
        if self.places.len() < (nodes * 2).min(MOST_PLACES) || self.places.is_empty() {
            // No operation has FALSE for its test.
            let more = (self.places.len() * 4).clamp(1 << 12, MOST_PLACES);
            let known = std::mem::replace(&mut self.places, vec![((FALSE, FALSE, FALSE), FALSE); more]);
            known.into_iter().filter(|(key, _)| key.0 != FALSE).for_each(|(key, node)| self.put(key, node));
        }
        self.put(key, node);
    }

    fn put(&mut self, key: Key, node: Node) {
        let place = self.place(key);
        if let Some(place) = self.places.get_mut(place) {
            *place = (key, node);
        }
    }
}

impl Table {
    /// For each patient what `then` is where `test` is true, what `or` is where it is false; all three true or false.
    ///
    /// # Errors
    /// [`Full`].
    pub fn ite(&mut self, test: Node, then: Node, or: Node) -> Result<Node, Full> {
        self.choice(test, then, or, true)
    }

    /// The same, where `then` and `or` may have other constants than true and false.
    ///
    /// # Errors
    /// [`Full`].
    pub fn select(&mut self, test: Node, then: Node, or: Node) -> Result<Node, Full> {
        self.choice(test, then, or, false)
    }

    /// With a stack of its own, as deep as there are variables. `truths`: true and false are the only constants.
    fn choice(&mut self, test: Node, then: Node, or: Node, truths: bool) -> Result<Node, Full> {
        match self.simple((test, then, or), truths) {
            Ok(node) => Ok(node),
            Err(key) => {
                let mut work = std::mem::take(&mut self.work);
                let node = self.work(key, truths, &mut work);
                work.frames.clear();
                work.made.clear();
                self.work = work;
                node
            }
        }
    }

    fn work(&mut self, key: Key, truths: bool, Work { frames, made }: &mut Work) -> Result<Node, Full> {
        frames.push(self.frame(key, 0));
        loop {
            let Some(frame) = frames.last_mut() else { return Ok(made.pop().unwrap_or(FALSE)) };
            if frame.value < frame.arity {
                let (value, (a, b, c), [x, y, z]) = (frame.value, frame.key, frame.first);
                frame.value += 1;
                let child = |node, first: Option<u32>| match first {
                    Some(first) => self.children.get((first + value) as usize).copied().unwrap_or(FALSE),
                    None => node,
                };
                match self.simple((child(a, x), child(b, y), child(c, z)), truths) {
                    Ok(node) => made.push(node),
                    Err(key) => frames.push(self.frame(key, made.len())),
                }
                continue;
            }
            let (key, variable, from) = (frame.key, frame.variable, frame.made);
            frames.pop();
            let node = self.node(variable, made.get(from..).unwrap_or_default())?;
            made.truncate(from);
            made.push(node);
            self.done.steps += 1;
            if self.done.steps > self.most.saturating_mul(STEPS_PER_NODE) {
                return Err(Full);
            }
            self.done.set(key, node, self.nodes.len());
        }
    }

    fn frame(&self, key: Key, made: usize) -> Frame {
        let about = |node: Node| {
            let position = Table::position(node)?;
            self.nodes.get(position).copied()
        };
        let of = [about(key.0), about(key.1), about(key.2)];
        let variable = of.iter().flatten().map(|(variable, _)| *variable).min().unwrap_or(super::NO_VARIABLE);
        let first = of.map(|of| of.filter(|(own, _)| *own == variable).map(|(_, first)| first));
        let arity = self.arity.get(variable as usize).copied().unwrap_or(0);
        Frame { key, first, variable, arity, value: 0, made }
    }

    /// What needs no work, or the operation in the one form in which it is remembered.
    fn simple(&self, (test, mut then, mut or): Key, truths: bool) -> Result<Node, Key> {
        if then == test {
            then = TRUE;
        }
        if or == test {
            or = FALSE;
        }
        match test {
            TRUE => return Ok(then),
            FALSE => return Ok(or),
            _ if then == or => return Ok(then),
            _ if then == TRUE && or == FALSE => return Ok(test),
            _ => {}
        }
        // "Both" and "either" are the same the other way round.
        let key = match (then, or) {
            (then, FALSE) if truths && then < test => (then, test, FALSE),
            (TRUE, or) if truths && or < test => (or, TRUE, test),
            _ => (test, then, or),
        };
        self.done.get(key).ok_or(key)
    }

    /// Both.
    ///
    /// # Errors
    /// [`Full`].
    pub fn and(&mut self, a: Node, b: Node) -> Result<Node, Full> {
        self.ite(a, b, FALSE)
    }

    /// Either.
    ///
    /// # Errors
    /// [`Full`].
    pub fn or(&mut self, a: Node, b: Node) -> Result<Node, Full> {
        self.ite(a, TRUE, b)
    }

    /// The opposite.
    ///
    /// # Errors
    /// [`Full`].
    pub fn not(&mut self, a: Node) -> Result<Node, Full> {
        self.ite(a, FALSE, TRUE)
    }

    /// The first and not the second.
    ///
    /// # Errors
    /// [`Full`].
    pub fn without(&mut self, a: Node, b: Node) -> Result<Node, Full> {
        self.ite(b, FALSE, a)
    }
}
