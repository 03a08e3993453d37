//! Positions in a pathway: a fact, a step, a treatment is one number, and each kind of number is a type of its own, so
//! that no table is read with the number of another.
//!
//! A position is made where a pathway is built or a bundle is opened, both of which check it once. From there a table
//! always has its row.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A number that names a row of one kind of table.
pub trait Position: Copy + Eq + Ord {
    /// The position of the row with this number.
    fn at(number: usize) -> Self;
    /// The number.
    fn number(self) -> usize;
    /// As people count: the first is 1.
    fn ordinal(self) -> usize {
        self.number() + 1
    }
}

/// Declares kinds of positions, each a type of its own.
macro_rules! positions {
    ($($(#[$about:meta])* $visible:vis $name:ident)*) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visible struct $name(u32);

        impl $crate::model::position::Position for $name {
            fn at(number: usize) -> $name {
                $name(u32::try_from(number).unwrap_or(u32::MAX))
            }
            fn number(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}
pub(crate) use positions;

self::positions! {
    /// The position of a fact.
    pub FactId
    /// The position of a condition.
    pub ConditionId
    /// The position of a score.
    pub ScoreId
    /// The position of a step.
    pub StepId
    /// The position of a branch among those of its decision.
    pub BranchId
    /// The position of a treatment.
    pub TreatmentId
    /// The position of a rung of the ladder.
    pub RungId
    /// The position of an entry beside a conclusion.
    pub AlongsideId
    /// The position of a safety rule.
    pub SafetyId
    /// The position of a page: facts asked together, or one asked alone.
    pub PageId
    /// The position of a claim.
    pub ClaimId
    /// The position of a source.
    pub SourceId
    /// The position of a contradiction.
    pub ContradictionId
    /// The position of a word among those of its fact.
    pub WordId
    /// The position of what leads to others. Steps do by themselves; of facts and conditions, which rest on each other,
    /// facts come first.
    pub LinkId
}

impl WordId {
    /// Its bit, where words are held as bits.
    pub fn bit(self) -> u64 {
        1u64.checked_shl(self.0).unwrap_or(0)
    }
}

/// Rows in order, each found by its position.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rows<P, T> {
    rows: Vec<T>,
    position: PhantomData<P>,
}

impl<P: Position, T> Rows<P, T> {
    /// No rows.
    pub fn new() -> Rows<P, T> {
        Rows { rows: Vec::new(), position: PhantomData }
    }

    /// A row for each row of another table, by its position.
    pub fn like<U>(other: &Rows<P, U>, row: impl FnMut(P) -> T) -> Rows<P, T> {
        other.positions().map(row).collect()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Adds a row, and says where it stands.
    pub fn push(&mut self, row: T) -> P {
        self.rows.push(row);
        P::at(self.rows.len() - 1)
    }

    /// The rows in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }

    /// The rows in order, to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.rows.iter_mut()
    }

    /// Every position, in order.
    pub fn positions(&self) -> impl DoubleEndedIterator<Item = P> + ExactSizeIterator + Clone + use<P, T> {
        (0..self.rows.len()).map(P::at)
    }

    /// The rows with their positions.
    pub fn each(&self) -> impl DoubleEndedIterator<Item = (P, &T)> + ExactSizeIterator + Clone {
        self.rows.iter().enumerate().map(|(number, row)| (P::at(number), row))
    }

    /// The position of the first row that is so.
    pub fn find(&self, so: impl FnMut(&T) -> bool) -> Option<P> {
        self.rows.iter().position(so).map(P::at)
    }

    /// Is there a row at this position? A checked pathway has one for each of its own.
    pub fn has(&self, position: P) -> bool {
        position.number() < self.rows.len()
    }

    /// The row at this position, where a position is still to be checked.
    pub fn checked(&self, position: P) -> Option<&T> {
        self.rows.get(position.number())
    }

    /// The rows themselves.
    pub fn as_slice(&self) -> &[T] {
        &self.rows
    }
}

impl<P: Position, T> Default for Rows<P, T> {
    fn default() -> Rows<P, T> {
        Rows::new()
    }
}

impl<P: Position, T> From<Vec<T>> for Rows<P, T> {
    fn from(rows: Vec<T>) -> Rows<P, T> {
        Rows { rows, position: PhantomData }
    }
}

impl<P: Position, T> FromIterator<T> for Rows<P, T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Rows<P, T> {
        Rows::from(rows.into_iter().collect::<Vec<T>>())
    }
}

impl<P: Position, T> IntoIterator for Rows<P, T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a, P: Position, T> IntoIterator for &'a Rows<P, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "positions are checked where a pathway is made: `check::build`, `bundle::open`"
)]
impl<P: Position, T> Index<P> for Rows<P, T> {
    type Output = T;
    fn index(&self, position: P) -> &T {
        &self.rows[position.number()]
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "positions are checked where a pathway is made: `check::build`, `bundle::open`"
)]
impl<P: Position, T> IndexMut<P> for Rows<P, T> {
    fn index_mut(&mut self, position: P) -> &mut T {
        &mut self.rows[position.number()]
    }
}

impl<P: Position, T> Extend<T> for Rows<P, T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, rows: I) {
        self.rows.extend(rows);
    }
}
