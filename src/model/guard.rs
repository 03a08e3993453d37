//! Guards: the closed language of conditions.
//!
//! `saddle = yes or weakness in { new_mild, severe } and not possibly(infection)`
//!
//! [`parse()`] makes a [`Guard`], which prints back exactly. [`rule`] gives it types against the document's facts and
//! makes a [`Rule`], which [`crate::model::evaluation`] reads against one person's answers. The language cannot loop, call or count.

pub mod parse;
pub mod print;
pub mod rule;
pub mod threshold;
pub mod truth;

pub use parse::parse;
pub use rule::{Leaf, Rule, Test};
pub use threshold::Threshold;
pub use truth::Truth;

use crate::data::span::Span;

/// A word of a guard and the bytes it stands at.
#[derive(Debug, Clone)]
pub struct Word {
    /// As written.
    pub text: String,
    /// Where, in the guard's text.
    pub at: Span,
}

/// Words are the same when they read the same, wherever they stand.
impl PartialEq for Word {
    fn eq(&self, other: &Word) -> bool {
        self.text == other.text
    }
}
impl Eq for Word {}

/// How a comparison compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// `=`; on a set: contains.
    Is,
    /// `!=`; on a set: does not contain.
    IsNot,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

impl Op {
    /// As it is written.
    pub fn sign(self) -> &'static str {
        match self {
            Op::Is => "=",
            Op::IsNot => "!=",
            Op::Less => "<",
            Op::AtMost => "<=",
            Op::More => ">",
            Op::AtLeast => ">=",
        }
    }
}

/// A guard as authored: names, not yet looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guard {
    /// `fact = value`
    Compare(Word, Op, Word),
    /// `fact in { a, b }`
    In(Word, Vec<Word>),
    /// A named condition.
    Named(Word),
    /// `not g`
    Not(Box<Guard>),
    /// `a and b and c`
    And(Vec<Guard>),
    /// `a or b or c`
    Or(Vec<Guard>),
    /// `possibly(g)`: true under doubt.
    Possibly(Box<Guard>),
}
