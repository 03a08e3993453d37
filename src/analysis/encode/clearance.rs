//! Two walks of everybody: the first, and the one that goes on behind a card once the person says "I have been checked".
//! What holds in one need not hold in the other.

/// One of the two walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clearance {
    /// From the first step.
    Before,
    /// From the `after` of a card.
    After,
}

impl Clearance {
    /// Both walks, the first one first.
    pub const BOTH: [Clearance; 2] = [Clearance::Before, Clearance::After];
}
