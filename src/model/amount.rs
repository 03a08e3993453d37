//! What scores are for one person: the least and the most, while something is not known.

use super::evaluation::Evaluation;
use super::guard::Truth;
use super::score::{Score, ScoredItem};
use crate::data::number::Scaled;

/// What a score is for somebody: the least and the most that it can be, in its own units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScoreAmount {
    /// At least.
    pub low: Scaled,
    /// At most.
    pub high: Scaled,
    /// Something that it counts is not answered yet.
    pub open: bool,
}

impl ScoredItem {
    /// What it adds for this person.
    pub fn amount(&self, person: Evaluation) -> ScoreAmount {
        let mut amount = ScoreAmount { low: self.base, high: self.base, open: false };
        for (level, weight) in self.levels.iter().zip(&self.weights) {
            let truth = person.truth(level);
            if truth == Truth::True {
                amount.low = amount.low.saturating_add(*weight);
            }
            if truth != Truth::False {
                amount.high = amount.high.saturating_add(*weight);
            }
            amount.open |= truth == Truth::Open;
        }
        amount
    }
}

impl Score {
    /// A number is there where all of its facts apply; a score always is.
    pub fn is_there(&self, person: Evaluation) -> bool {
        self.applies.iter().all(|rule| person.truth(rule) != Truth::False)
    }

    /// What it is for this person.
    pub fn amount(&self, person: Evaluation) -> ScoreAmount {
        let missing = |item: &ScoredItem| item.not_sure().is_some_and(|rule| person.truth(&rule) == Truth::True);
        let lacking = self.items.iter().filter(|item| missing(item)).count();
        let leave_out = u32::try_from(lacking).is_ok_and(|lacking| lacking <= self.may_miss);
        let (mut all, mut most) = (ScoreAmount { low: self.base, high: self.base, open: false }, self.base);
        for item in self.items.iter().filter(|item| !(leave_out && missing(item))) {
            let amount = item.amount(person);
            all.low = all.low.saturating_add(amount.low);
            all.high = all.high.saturating_add(amount.high);
            all.open |= amount.open;
            most = most.saturating_add(item.most());
        }
        let Some(share) = self.share() else { return all };
        let [low, high] = [all.low, all.high].map(|sum| sum.saturating_mul(share));
        let most = most.max(1);
        if low == high {
            let nearest = low.saturating_add(most / 2).div_euclid(most);
            return ScoreAmount { low: nearest, high: nearest, ..all };
        }
        // It lies between these, whatever is rounded.
        ScoreAmount { low: low.div_euclid(most), high: high.saturating_neg().div_euclid(most).saturating_neg(), ..all }
    }
}
