//! `if`, then, else: the one operation that all others are (Brace, Rudell and Bryant, DAC 1990), with a stack of its own
//! in place of the caller's.

use super::apply_cache::Key;
use super::store::Children;
use super::{FALSE, NodeId, NodeLimit, TRUE, Table, Variable};

/// The most steps taken, for each node that may be made: what bounds the time of an operation.
const STEPS_PER_NODE: usize = 64;

/// An operation half done.
#[derive(Debug, Clone)]
struct Frame {
    key: Key,
    /// Of each operand its children, where it decides on this variable.
    children: [Option<Children>; 3],
    variable: Variable,
    arity: u32,
    value: u32,
    /// How many results stood before this operation's.
    made: usize,
}

/// What an operation works with, kept so that the next one need not ask for memory.
#[derive(Debug, Clone, Default)]
pub(super) struct Work {
    frames: Vec<Frame>,
    made: Vec<NodeId>,
    /// Steps taken since the table was made.
    steps: usize,
}

impl Table {
    /// At each point what `then` is where `test` is true, what `or` is where it is false; all three true or false.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn ite(&mut self, test: NodeId, then: NodeId, or: NodeId) -> Result<NodeId, NodeLimit> {
        self.choice(test, then, or, true)
    }

    /// The same, where `then` and `or` may have other constants than true and false.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn select(&mut self, test: NodeId, then: NodeId, or: NodeId) -> Result<NodeId, NodeLimit> {
        self.choice(test, then, or, false)
    }

    /// With a stack of its own, as deep as there are variables. `truths`: true and false are the only constants.
    fn choice(&mut self, test: NodeId, then: NodeId, or: NodeId, truths: bool) -> Result<NodeId, NodeLimit> {
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

    fn work(&mut self, key: Key, truths: bool, work: &mut Work) -> Result<NodeId, NodeLimit> {
        work.frames.push(self.frame(key, 0));
        loop {
            let Some(frame) = work.frames.last_mut() else { return work.made.pop().ok_or(NodeLimit) };
            if frame.value < frame.arity {
                let (value, (a, b, c), [x, y, z]) = (frame.value, frame.key, frame.children);
                frame.value += 1;
                let child = |node, children: Option<Children>| {
                    children.map_or(node, |children| self.nodes.child(children, value))
                };
                match self.simple((child(a, x), child(b, y), child(c, z)), truths) {
                    Ok(node) => work.made.push(node),
                    Err(key) => work.frames.push(self.frame(key, work.made.len())),
                }
                continue;
            }
            let (key, variable, from) = (frame.key, frame.variable, frame.made);
            work.frames.pop();
            let node = self.node(variable, work.made.get(from..).ok_or(NodeLimit)?)?;
            work.made.truncate(from);
            work.made.push(node);
            work.steps += 1;
            if work.steps > self.limit.0.saturating_mul(STEPS_PER_NODE) {
                return Err(NodeLimit);
            }
            self.cache.set(key, node, self.nodes.len());
        }
    }

    fn frame(&self, key: Key, made: usize) -> Frame {
        let rows = [self.nodes.row(key.0), self.nodes.row(key.1), self.nodes.row(key.2)];
        let variable = rows.iter().flatten().map(|(variable, _)| *variable).min().unwrap_or(Variable::NONE);
        let children = rows.map(|row| row.filter(|(own, _)| *own == variable).map(|(_, children)| children));
        Frame { key, children, variable, arity: self.arity[variable], value: 0, made }
    }

    /// What needs no work, or the operation in the one form in which it is remembered.
    fn simple(&self, (test, mut then, mut or): Key, truths: bool) -> Result<NodeId, Key> {
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
        self.cache.get(key).ok_or(key)
    }

    /// Both.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn and(&mut self, a: NodeId, b: NodeId) -> Result<NodeId, NodeLimit> {
        self.ite(a, b, FALSE)
    }

    /// Either.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn or(&mut self, a: NodeId, b: NodeId) -> Result<NodeId, NodeLimit> {
        self.ite(a, TRUE, b)
    }

    /// The opposite.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn not(&mut self, a: NodeId) -> Result<NodeId, NodeLimit> {
        self.ite(a, FALSE, TRUE)
    }

    /// The first and not the second.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn and_not(&mut self, a: NodeId, b: NodeId) -> Result<NodeId, NodeLimit> {
        self.ite(b, FALSE, a)
    }
}
