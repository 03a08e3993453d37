//! Two walks of everybody are proved: the first, and the one that goes on behind a card once the person says "I have
//! been checked". What holds in one need not hold in the other, so each part of the proof asks both.

use super::Case;
use crate::analysis::encode::Reach;

/// One of the two walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Walk {
    /// From the first step.
    First,
    /// From the `after` of a card.
    AfterClearance,
}

/// Both of them.
pub(super) const BOTH: [Walk; 2] = [Walk::First, Walk::AfterClearance];

impl Walk {
    /// Said of whatever goes wrong there: the patient shown has to say so to see it.
    pub(super) fn told(self) -> &'static str {
        match self {
            Walk::First => "",
            Walk::AfterClearance => ", once they say that they have been checked",
        }
    }
}

impl Case<'_> {
    /// Where everybody comes on this walk.
    pub(super) fn reach(&self, walk: Walk) -> &Reach {
        match walk {
            Walk::First => &self.diagrams.reach,
            Walk::AfterClearance => &self.diagrams.reach_after_clearance,
        }
    }
}
