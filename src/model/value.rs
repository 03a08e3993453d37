//! What a fact can be: its domain, and the value a person gave it.

use std::fmt;

/// A number in units of the fact's smallest decimal place, so that `0.1 + 0.2` has no opinion: with one decimal, 3.5
/// is 35.
pub type Scaled = i64;

/// The most members a set fact can have: they are held as bits.
pub const MOST_MEMBERS: usize = 64;
/// The most decimal places a `step` can have.
pub const MOST_DECIMALS: u32 = 6;

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

/// Reads `3`, `-2` or `7.5` exactly, scaled to `decimals` places; `None` when it is no number or has more places.
pub fn parse_scaled(text: &str, decimals: u32) -> Option<Scaled> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !is_digits(whole) || !is_digits(part) || (digits.contains('.') && part.is_empty()) {
        return None;
    }
    let part = part.trim_end_matches('0');
    let places = u32::try_from(part.len()).ok().filter(|places| *places <= decimals)?;
    let unit = 10i64.checked_pow(decimals)?;
    let fraction = if part.is_empty() { 0 } else { part.parse::<i64>().ok()? };
    let fraction = fraction.checked_mul(10i64.checked_pow(decimals - places)?)?;
    whole.parse::<i64>().ok()?.checked_mul(unit)?.checked_add(fraction)?.checked_mul(sign)
}

/// Prints a scaled number as [`parse_scaled`] reads it, without trailing zeros.
pub struct Shown(pub Scaled, pub u32);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shown(number, decimals) = *self;
        let unit = 10u64.checked_pow(decimals).unwrap_or(1);
        let (whole, part) = (number.unsigned_abs() / unit, number.unsigned_abs() % unit);
        write!(f, "{}{whole}", if number < 0 { "-" } else { "" })?;
        if part == 0 {
            return Ok(());
        }
        let part = format!("{part:0places$}", places = decimals as usize);
        write!(f, ".{}", part.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_printed_exactly() {
        for (text, decimals, scaled) in
            [("3", 0, Some(3)), ("-2", 0, Some(-2)), ("7.5", 1, Some(75)), ("7.50", 1, Some(75)), ("0.1", 2, Some(10))]
        {
            assert_eq!(parse_scaled(text, decimals), scaled, "{text}");
        }
        for (text, decimals) in
            [("", 0), ("-", 0), ("3.5", 0), ("1e3", 0), ("1.", 1), (".5", 1), ("99999999999999999999", 0), ("+1", 0)]
        {
            assert_eq!(parse_scaled(text, decimals), None, "{text}");
        }
        for (scaled, decimals, text) in [(75, 1, "7.5"), (-75, 1, "-7.5"), (70, 1, "7"), (5, 2, "0.05"), (0, 3, "0")] {
            assert_eq!(Shown(scaled, decimals).to_string(), text);
        }
    }
}
