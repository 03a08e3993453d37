//! Numbers of an imported document, exact, and how two of them compare.

use crate::data::number::{Printed, parse_scaled};
use crate::model::guard::Op;

/// A number in millionths: exact for whatever a guideline writes.
pub type Micro = i64;

/// How many decimal places a [`Micro`] has.
pub const PLACES: u32 = crate::data::number::MOST_DECIMALS;

/// One.
pub const ONE: Micro = 10i64.pow(PLACES);

/// The largest number that is read, either side of zero: bounds twice as wide, rounded up, still are numbers.
const LARGEST: Micro = 10_000_000_000 * ONE;

/// A number as a source writes it; nothing where it is none, or none that can be exact.
pub fn number(text: &str) -> Option<Micro> {
    parse_scaled(text, PLACES).and_then(within)
}

/// This number, where it is not too large.
pub fn within(number: Micro) -> Option<Micro> {
    (-LARGEST..=LARGEST).contains(&number).then_some(number)
}

/// A number as it is written.
pub fn written(number: Micro) -> String {
    Printed(number, PLACES).to_string()
}

/// What holds where this does not.
pub(super) fn opposite(op: Op) -> Op {
    match op {
        Op::Is => Op::IsNot,
        Op::IsNot => Op::Is,
        Op::Less => Op::AtLeast,
        Op::AtMost => Op::More,
        Op::More => Op::AtMost,
        Op::AtLeast => Op::Less,
    }
}

/// No number meets both comparisons.
pub(super) fn apart(one: Op, than: Micro, other: Op, limit: Micro) -> bool {
    let above = |op: Op| matches!(op, Op::More | Op::AtLeast);
    let below = |op: Op| matches!(op, Op::Less | Op::AtMost);
    match (one, other) {
        (Op::Is, Op::Is) => than != limit,
        (Op::Is, Op::IsNot) | (Op::IsNot, Op::Is) => than == limit,
        (Op::Is, _) => !holds(than, other, limit),
        (_, Op::Is) => !holds(limit, one, than),
        _ if above(one) && below(other) => than > limit || (than == limit && (one == Op::More || other == Op::Less)),
        _ if below(one) && above(other) => limit > than || (than == limit && (one == Op::Less || other == Op::More)),
        _ => false,
    }
}

/// Does this number meet the comparison?
pub fn holds(number: Micro, op: Op, than: Micro) -> bool {
    match op {
        Op::Is => number == than,
        Op::IsNot => number != than,
        Op::Less => number < than,
        Op::AtMost => number <= than,
        Op::More => number > than,
        Op::AtLeast => number >= than,
    }
}
