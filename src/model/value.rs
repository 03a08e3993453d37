//! What a fact can be: its domain, and the value a person gave it.

pub use crate::data::number::{MOST_DECIMALS, Scaled, Shown, parse_scaled};

/// The most members a set fact can have: they are held as bits.
pub const MOST_MEMBERS: usize = 64;
/// The values a fact can take, beside "not sure".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// One of these words.
    Choice {
        /// In the author's order.
        of: Vec<String>,
    },
    /// Any of these words together; an `exclusive` one stands alone.
    Set {
        /// In the author's order.
        of: Vec<String>,
        /// Bits of the members that exclude all others (`none`, `not_done`).
        exclusive: u64,
    },
    /// A number between two bounds.
    Number {
        /// Smallest value.
        min: Scaled,
        /// Largest value.
        max: Scaled,
        /// Distance between neighbours.
        step: Scaled,
        /// How many decimal places one unit of [`Scaled`] stands for.
        decimals: u32,
    },
}

/// What a person answered, in the terms of the fact's [`Domain`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// "I'm not sure": an answer, and never read as no.
    NotSure,
    /// The question does not apply to this person.
    NotApplicable,
    /// Position in `of`.
    Choice(usize),
    /// Members as bits; `doubt` says that the person was not sure about the others.
    Set {
        /// Bit of each member that was named.
        members: u64,
        /// "not sure" was named too.
        doubt: bool,
    },
    /// A number, scaled.
    Number(Scaled),
}

impl Domain {
    /// The words of a choice or set; none for a number.
    pub fn words(&self) -> &[String] {
        match self {
            Domain::Choice { of } | Domain::Set { of, .. } => of,
            Domain::Number { .. } => &[],
        }
    }

    /// Position of a word among [`Domain::words`].
    pub fn position(&self, word: &str) -> Option<usize> {
        self.words().iter().position(|known| known == word)
    }

    /// What the format calls it.
    pub fn kind(&self) -> &'static str {
        match self {
            Domain::Choice { .. } => "choice",
            Domain::Set { .. } => "set",
            Domain::Number { .. } => "number",
        }
    }

    /// Several of its words may be said together.
    pub fn is_set(&self) -> bool {
        matches!(self, Domain::Set { .. })
    }

    /// Bits of the members that stand alone.
    pub fn exclusive(&self) -> u64 {
        if let Domain::Set { exclusive, .. } = self { *exclusive } else { 0 }
    }

    /// Decimal places of its numbers.
    pub fn decimals(&self) -> u32 {
        if let Domain::Number { decimals, .. } = self { *decimals } else { 0 }
    }

    /// Smallest value, largest value and the distance between neighbours, of a number.
    pub fn bounds(&self) -> Option<[Scaled; 3]> {
        if let Domain::Number { min, max, step, .. } = self { Some([*min, *max, *step]) } else { None }
    }

    /// Its values can be counted through.
    pub fn is_countable(&self) -> bool {
        match self {
            Domain::Choice { of } | Domain::Set { of, .. } => (1..=MOST_MEMBERS).contains(&of.len()),
            Domain::Number { min, max, step, decimals } => {
                max.checked_sub(*min).is_some_and(|wide| wide >= 0) && *step > 0 && *decimals <= MOST_DECIMALS
            }
        }
    }

    /// Can it be answered like this? "Not sure" and "does not apply" are read like any answer.
    pub fn can_be(&self, value: &Value) -> bool {
        match (self, value) {
            (_, Value::NotSure | Value::NotApplicable) => true,
            (Domain::Choice { of }, Value::Choice(word)) => *word < of.len(),
            (Domain::Set { .. }, Value::Set { members, .. }) => self.has_members(*members),
            (Domain::Number { min, max, .. }, Value::Number(number)) => (min..=max).contains(&number),
            (Domain::Choice { .. } | Domain::Set { .. } | Domain::Number { .. }, _) => false,
        }
    }

    /// Is there a word for each of these bits?
    pub fn has_members(&self, bits: u64) -> bool {
        let words = u32::try_from(self.words().len()).unwrap_or(u32::MAX);
        bits.checked_shr(words).unwrap_or(0) == 0
    }
}
