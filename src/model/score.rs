//! Scores: points that answers add up to, and what a comparison of one means.
//!
//! Each item adds a known amount, or as long as it is in doubt somewhere between its least and its most; so a score is an
//! interval, and a comparison is decided as soon as the whole interval lies on one side. What does not apply adds nothing.
//! Where some items may be missing the sum is taken over those answered, as many questionnaires say of themselves.

use super::guard::{Op, Rule, Test, Threshold};
use super::position::{FactId, ScoreId};
use crate::data::number::{Printed, Scaled};

/// Hundredths, in which a score that is a share of something is counted.
const SHARE_DECIMALS: u32 = 2;
/// The most that one item adds or takes away, in the units of its score, so that sums stay far from the largest number.
pub const MOST_POINTS: Scaled = 1_000_000;
/// The most items of a score, and the most of what one of them can add.
pub const MOST_PARTS: usize = 2_000;

/// A score; or a number that is computed from others, which is a sum of the same kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Score {
    /// Its id.
    pub id: String,
    /// What adds to it, in the author's order.
    pub items: Vec<ScoredItem>,
    /// How many decimal places its points have.
    pub decimals: u32,
    /// So many of its facts may be answered "not sure", and the rest stands for them.
    pub may_miss: u32,
    /// What the largest sum counts as, in hundredths; without it, itself.
    pub out_of: Option<Scaled>,
    /// What is added to the sum of all items.
    pub base: Scaled,
    /// A formula of the author's makes it, and not points.
    pub computed: bool,
    /// Of such a number: that each of its facts which is not asked of everybody is asked. There is none where one is not.
    pub applies: Vec<Rule>,
}

/// One thing that adds to a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoredItem {
    /// What it is.
    pub what: Scored,
    /// What it adds at least.
    pub base: Scaled,
    /// What it adds besides: each holds only where those before it do, or is the only one.
    pub levels: Vec<Rule>,
    /// How much each of them adds.
    pub weights: Vec<Scaled>,
}

/// What an item counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scored {
    /// The answer to a fact.
    Fact(FactId),
    /// Whether this holds.
    Rule(Rule),
}

impl ScoredItem {
    /// The most that it adds.
    pub fn most(&self) -> Scaled {
        self.weights.iter().fold(self.base, |sum, weight| sum.saturating_add(*weight))
    }

    /// That it is answered "not sure"; nothing where it is no answer.
    pub(super) fn not_sure(&self) -> Option<Rule> {
        match &self.what {
            Scored::Fact(fact) => Some(Rule::Is(*fact, Test::NotSure)),
            Scored::Rule(_) => None,
        }
    }
}

impl Score {
    /// How many decimal places its value has.
    pub fn value_decimals(&self) -> u32 {
        if self.share().is_some() { SHARE_DECIMALS } else { self.decimals }
    }

    /// What the largest sum counts as, where that is not itself.
    pub(super) fn share(&self) -> Option<Scaled> {
        let unit = 10i64.saturating_pow(SHARE_DECIMALS.saturating_sub(self.decimals));
        let itself = || self.most_points().saturating_mul(unit);
        self.out_of.or_else(|| (self.may_miss > 0).then(itself))
    }

    fn sum(&self, of: fn(&ScoredItem) -> Scaled) -> Scaled {
        self.items.iter().fold(self.base, |sum: Scaled, item| sum.saturating_add(of(item)))
    }

    fn most_points(&self) -> Scaled {
        self.sum(ScoredItem::most)
    }

    /// The least and the most that it can be, in the units of its value.
    pub fn bounds(&self) -> [Scaled; 2] {
        let [least, most] = [self.sum(|item| item.base), self.most_points()];
        match self.share() {
            Some(share) => [least.saturating_mul(share).div_euclid(most.max(1)), share],
            None => [least, most],
        }
    }

    /// The distance between two sums that can follow each other; none where it is a share, which can be anything.
    pub fn step(&self) -> Option<Scaled> {
        let weights = self.items.iter().flat_map(|item| &item.weights);
        let step = weights.fold(0, |step, weight| divisor(step, *weight));
        self.share().is_none().then(|| step.max(1))
    }

    /// What its text is called.
    pub fn text(&self) -> &'static str {
        if self.computed { "number" } else { "score" }
    }

    /// One of its values as it is written.
    pub fn shown(&self, value: Scaled) -> String {
        Printed(value, self.value_decimals()).to_string()
    }

    /// A comparison of it as an author writes it, or the contrary. No comparison holds with a number of what does not apply,
    /// so that one that does not hold says no more than that.
    pub fn guard(&self, by: &Threshold, not: bool) -> String {
        let op = match (by.more, by.below != (not && !self.computed)) {
            (false, false) => Op::AtLeast,
            (true, false) => Op::More,
            (false, true) => Op::Less,
            (true, true) => Op::AtMost,
        };
        let not = if not && self.computed { "not " } else { "" };
        format!("{not}{} {} {}", self.id, op.sign(), self.shown(by.cut))
    }
}

fn divisor(a: Scaled, b: Scaled) -> Scaled {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// The comparison of a score with a number.
#[derive(Debug, Clone, Copy)]
pub struct Compared {
    /// The score.
    pub score: ScoreId,
    /// The number, in the units of the score's value.
    pub cut: Scaled,
    /// It must be more than that, and not only as much.
    pub more: bool,
    /// The other way round: less, or at most as much.
    pub below: bool,
}

impl Score {
    /// The rule of a comparison. With a number of what does not apply none holds, so that "less" is more than "not at least".
    pub fn compared(&self, by: Compared) -> Rule {
        let reaches = self.reaches(by);
        let said = if by.below { Rule::Not(Box::new(reaches)) } else { reaches };
        if !self.computed || !by.below && self.applies.is_empty() {
            return said;
        }
        let parts = self.applies.iter().cloned().chain([said]).collect();
        threshold(by, vec![Rule::And(parts)], vec![1], 1)
    }

    /// The rule that this score is at least, or more than, so much.
    fn reaches(&self, by: Compared) -> Rule {
        let by = Compared { below: false, ..by };
        let Some(share) = self.share() else { return self.plain(by, 1, 1) };
        let most = self.most_points();
        let with_all = self.plain(by, share, most);
        if self.may_miss == 0 {
            return with_all;
        }
        let missing: Vec<Rule> = self.items.iter().filter_map(ScoredItem::not_sure).collect();
        let weights = vec![1; missing.len()];
        let too_many = threshold(by, missing, weights, Scaled::from(self.may_miss).saturating_add(1));
        let few = Rule::Not(Box::new(too_many.clone()));
        let answered = self.over_those_answered(by, share, most);
        // Whoever is above it both ways is above it, however many are missing.
        let either = Rule::Or(vec![
            Rule::And(vec![few, answered.clone()]),
            Rule::And(vec![too_many, with_all.clone()]),
            Rule::And(vec![answered, with_all]),
        ]);
        threshold(by, vec![either], vec![1], 1)
    }

    /// Every item counts; what is not known lies between its least and its most.
    fn plain(&self, by: Compared, share: Scaled, most: Scaled) -> Rule {
        let (mut parts, mut weights) = (Vec::new(), Vec::new());
        for item in &self.items {
            parts.extend(item.levels.iter().cloned());
            weights.extend(item.weights.iter().map(|weight| weight.saturating_mul(share)));
        }
        let base = self.sum(|item| item.base).saturating_mul(share);
        let wanted = by.cut.saturating_mul(most).saturating_sub(base).saturating_add(by.more.into());
        threshold(by, parts, weights, wanted)
    }

    /// Items that are missing count as if they stood at the number itself, so that they decide nothing.
    fn over_those_answered(&self, by: Compared, share: Scaled, most: Scaled) -> Rule {
        let (mut parts, mut weights, mut base) = (Vec::new(), Vec::new(), 0i64);
        for item in &self.items {
            let missing = by.cut.saturating_mul(item.most());
            let Scored::Fact(fact) = item.what else { continue };
            // What each answer adds, and who answers so or higher; the lowest is everybody who answers.
            let mut sum = item.base;
            let mut answers = vec![(sum.saturating_mul(share), None)];
            for (level, weight) in item.levels.iter().zip(&item.weights) {
                sum = sum.saturating_add(*weight);
                answers.push((sum.saturating_mul(share), Some(level)));
            }
            let mut adds: Vec<Scaled> = answers.iter().map(|(adds, _)| *adds).chain([missing]).collect();
            adds.sort_unstable();
            adds.dedup();
            base = base.saturating_add(adds.first().copied().unwrap_or(0));
            for pair in adds.windows(2) {
                let &[below, here] = pair else { continue };
                let level = answers.iter().find(|(adds, _)| *adds >= here);
                parts.push(so_or_higher(fact, level.map(|(_, level)| *level), missing >= here));
                weights.push(here.saturating_sub(below));
            }
        }
        let wanted = by.cut.saturating_mul(most).saturating_sub(base).saturating_add(by.more.into());
        threshold(by, parts, weights, wanted)
    }
}

/// Who certainly answers at this level or higher; with those who are not sure, or without them.
fn so_or_higher(fact: FactId, level: Option<Option<&Rule>>, with_not_sure: bool) -> Rule {
    let not = |rule: Rule| Rule::Not(Box::new(rule));
    match (level, with_not_sure) {
        (Some(Some(level)), true) => Rule::Possibly(Box::new(level.clone())),
        (Some(Some(level)), false) => not(Rule::Possibly(Box::new(not(level.clone())))),
        (Some(None), true) => Rule::And(Vec::new()),
        (Some(None), false) => not(Rule::Is(fact, Test::NotSure)),
        (None, true) => Rule::Is(fact, Test::NotSure),
        (None, false) => Rule::Or(Vec::new()),
    }
}

fn threshold(by: Compared, parts: Vec<Rule>, weights: Vec<Scaled>, wanted: Scaled) -> Rule {
    let Compared { score, cut, more, below } = by;
    Rule::AtLeast(Box::new(Threshold { score, cut, more, below, parts, weights, wanted }))
}
