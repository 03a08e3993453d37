//! Whether a score is at least so much: rules with weights, of which those that hold must reach a sum.
//!
//! An item whose values add 0, 1 or 3 points is two rules, "at least its second value" with weight 1 and "at least its
//! third" with weight 2; an item that takes points away is the rule that it does not hold. So every weight is above zero,
//! and more that holds never makes the sum smaller: "not sure" then means "between the least and the most that this item
//! may add". Whole sums of this kind are known as pseudo-Boolean constraints.

use super::rule::Rule;
use super::truth::Truth;
use crate::model::position::ScoreId;
use crate::model::value::Scaled;

/// A score is at least so much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The score.
    pub score: ScoreId,
    /// What it is compared with, in the units of the score's value.
    pub cut: Scaled,
    /// It must be more than that, and not only as much.
    pub more: bool,
    /// It is said the other way round: that it is less, or at most as much.
    pub below: bool,
    /// What adds to it.
    pub parts: Vec<Rule>,
    /// How much each part adds when it holds.
    pub weights: Vec<Scaled>,
    /// What the weights of those that hold must reach.
    pub wanted: Scaled,
}

impl Threshold {
    /// Its parts with their weights.
    pub fn weighted(&self) -> impl Iterator<Item = (&Rule, Scaled)> {
        self.parts.iter().zip(self.weights.iter().copied())
    }

    /// How much of what says the same as the whole is enough for it: the weights that must hold, those that must not,
    /// or all.
    pub(crate) fn spare(&self, here: Truth) -> Scaled {
        let all = self.weights.iter().fold(0, |sum: Scaled, weight| sum.saturating_add(*weight));
        match here {
            Truth::True => self.wanted,
            Truth::False => all.saturating_sub(self.wanted).saturating_add(1),
            Truth::Doubt | Truth::Open => all,
        }
    }
}

/// Whether the weights of what holds reach a sum: surely, surely not, or it is open while an answer can still make it
/// sure, or else in doubt.
pub fn reaches(parts: &[(Truth, Scaled)], wanted: Scaled) -> Truth {
    let sum = |of: &[Truth]| {
        let some = parts.iter().filter(|(truth, _)| of.contains(truth));
        some.fold(0, |sum: Scaled, (_, weight)| sum.saturating_add(*weight))
    };
    let (sure, open, doubt) = (sum(&[Truth::True]), sum(&[Truth::Open]), sum(&[Truth::Doubt]));
    if sure >= wanted {
        Truth::True
    } else if sure.saturating_add(open).saturating_add(doubt) < wanted {
        Truth::False
    } else if sure.saturating_add(open) >= wanted || sure.saturating_add(doubt) < wanted {
        Truth::Open
    } else {
        Truth::Doubt
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Truth::{Doubt, False, Open, True};

    #[test]
    fn a_sum_is_decided_as_soon_as_nothing_left_can_change_it() {
        for (parts, wanted, expected) in [
            (&[(True, 2), (Open, 1)][..], 2, True),
            (&[(True, 1), (Open, 1)], 2, Open),
            (&[(True, 1), (Doubt, 1)], 2, Doubt),
            (&[(True, 1), (Doubt, 1), (Open, 1)], 4, False),
            // The open part alone can neither reach it nor keep it from being reached.
            (&[(Doubt, 2), (Open, 1)], 2, Doubt),
            // It can keep it from being reached.
            (&[(Doubt, 1), (Open, 1)], 2, Open),
            (&[(False, 5)], 1, False),
            (&[], 0, True),
            (&[], 1, False),
        ] {
            assert_eq!(reaches(parts, wanted), expected, "{parts:?} {wanted}");
        }
    }
}
