//! What breaks a pathway, as a value: what is wrong, at which positions, and for whom. Authoring gives it a place and a
//! sentence.

use crate::analysis::encode::clearance::Clearance;
use crate::data::finding::Severity;
use crate::model::answers::Answers;
use crate::model::pathway::Urgency;
use crate::model::position::{AlongsideId, BranchId, ContradictionId, FactId, SafetyId, StepId, TreatmentId};
use crate::model::value::Value;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// What.
    pub kind: ViolationKind,
    /// The counterexample: of all whom it concerns, the patient nearest to the typical one. None where it is about the
    /// pathway and not about anybody in it.
    pub who: Option<Answers>,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ViolationKind {
    /// Somebody comes to a decision and no branch holds.
    Gap {
        /// The decision.
        step: StepId,
        /// On which walk.
        walk: Clearance,
    },
    /// Somebody comes to a decision and two branches hold.
    Overlap {
        /// The decision.
        step: StepId,
        /// The later of the two branches.
        branch: BranchId,
        /// On which walk.
        walk: Clearance,
    },
    /// Somebody takes `otherwise` only because an earlier guard was in doubt.
    SilentDoubt {
        /// The decision.
        step: StepId,
        /// Its `otherwise`.
        branch: BranchId,
        /// On which walk.
        walk: Clearance,
    },
    /// Nobody can take a branch of a step that somebody comes to.
    UnreachableBranch {
        /// The decision.
        step: StepId,
        /// The branch.
        branch: BranchId,
    },
    /// A conclusion shows a treatment against its own `never` or `requires`.
    TreatmentContradiction {
        /// The conclusion.
        step: StepId,
        /// The treatment.
        treatment: TreatmentId,
    },
    /// A conclusion shows a treatment twice to the same person.
    ShownTwice {
        /// The conclusion.
        step: StepId,
        /// The treatment.
        treatment: TreatmentId,
        /// On which walk.
        walk: Clearance,
    },
    /// Two conclusions record the same fact differently when something did not help.
    RecordedDifferently {
        /// One of the two conclusions.
        step: StepId,
        /// The fact.
        fact: FactId,
    },
    /// Supposing that what a conclusion shows did not help leads back to the same screen.
    FollowUpLoop {
        /// The conclusion.
        step: StepId,
        /// On which walk.
        walk: Clearance,
    },
    /// Whoever says that they have been checked is shown the same card again.
    AfterLoop {
        /// The card.
        step: StepId,
    },
    /// How soon somebody must be seen depends on a fact, and nothing says how urgency rises with it.
    NoRaises {
        /// The fact.
        fact: FactId,
    },
    /// No patient can have the answers of a contradiction.
    ContradictsNobody {
        /// The contradiction.
        contradiction: ContradictionId,
    },
    /// A branch is taken although a more urgent one, further down, holds as well.
    UrgentBranchHidden {
        /// The decision.
        step: StepId,
        /// The more urgent branch.
        branch: BranchId,
        /// The branch taken.
        taken: BranchId,
        /// On which walk.
        walk: Clearance,
    },
    /// What comes behind a card is more urgent than the card.
    UrgentAfterCard {
        /// The card.
        card: StepId,
        /// The conclusion that comes behind it.
        step: StepId,
    },
    /// A safety rule does not hold.
    SafetyRuleBroken {
        /// The rule.
        rule: SafetyId,
        /// What was demanded, and is not so.
        breach: Breach,
    },
    /// The diagrams do not fit within the limit of nodes.
    TooLarge {
        /// The step at which the limit was hit.
        step: Option<StepId>,
    },
}

/// How a safety rule is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Breach {
    /// Somebody ends less urgent.
    EndsBelow(Urgency),
    /// A treatment is shown that must never be.
    Shown {
        /// The treatment.
        treatment: TreatmentId,
        /// On which walk.
        walk: Clearance,
    },
    /// An entry stands beside a conclusion that must never stand there.
    ShownBeside {
        /// The entry.
        alongside: AlongsideId,
        /// On which walk.
        walk: Clearance,
    },
    /// Neither is shown, and one of them must be.
    NotShown {
        /// The treatment.
        treatment: Option<TreatmentId>,
        /// The entry beside the conclusion.
        alongside: Option<AlongsideId>,
        /// On which walk.
        walk: Clearance,
    },
    /// Somebody ends where nobody may.
    Concludes {
        /// The conclusion.
        step: StepId,
        /// On which walk.
        walk: Clearance,
    },
    /// A treatment is shown before the step that must come first.
    ShownBefore {
        /// The treatment.
        treatment: TreatmentId,
        /// The step.
        step: StepId,
        /// On which walk.
        walk: Clearance,
    },
    /// Urgency falls along the order of a fact's values, or with a member more where there is no order.
    FallsAlong {
        /// The fact.
        fact: FactId,
        /// From least to most urgent.
        order: Vec<Value>,
        /// Two people who show it.
        pair: Option<FallingPair>,
    },
    /// Urgency falls when one of these members is added to a set.
    FallsWith {
        /// The fact.
        fact: FactId,
        /// The members, one bit each.
        members: u64,
        /// Two people who show it.
        pair: Option<FallingPair>,
    },
}

/// Two people who differ in one fact only, of whom the one with the worse answer is less urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FallingPair {
    /// The better answer, and how urgent it is.
    pub better: (Value, Urgency),
    /// The worse answer, and how urgent it is.
    pub worse: (Value, Urgency),
}

impl ViolationKind {
    /// The stable word for it.
    pub fn code(&self) -> &'static str {
        match self {
            ViolationKind::Gap { .. } => "gap",
            ViolationKind::Overlap { .. } => "overlap",
            ViolationKind::SilentDoubt { .. } => "silent-doubt",
            ViolationKind::UnreachableBranch { .. } => "unreachable-branch",
            ViolationKind::TreatmentContradiction { .. } => "treatment-contradiction",
            ViolationKind::ShownTwice { .. } => "shown-twice",
            ViolationKind::RecordedDifferently { .. } | ViolationKind::FollowUpLoop { .. } => "follow-up-loop",
            ViolationKind::AfterLoop { .. } => "after-loop",
            ViolationKind::NoRaises { .. } => "no-raises",
            ViolationKind::ContradictsNobody { .. } => "contradicts-nobody",
            ViolationKind::UrgentBranchHidden { .. } | ViolationKind::UrgentAfterCard { .. } => "urgency-order",
            ViolationKind::SafetyRuleBroken { .. } => "safety-rule-broken",
            ViolationKind::TooLarge { .. } => "too-large",
        }
    }

    /// Whether it keeps the pathway from running.
    pub fn severity(&self) -> Severity {
        match self {
            ViolationKind::FollowUpLoop { .. }
            | ViolationKind::NoRaises { .. }
            | ViolationKind::ContradictsNobody { .. } => Severity::Warning,
            ViolationKind::Gap { .. }
            | ViolationKind::Overlap { .. }
            | ViolationKind::SilentDoubt { .. }
            | ViolationKind::UnreachableBranch { .. }
            | ViolationKind::TreatmentContradiction { .. }
            | ViolationKind::ShownTwice { .. }
            | ViolationKind::RecordedDifferently { .. }
            | ViolationKind::AfterLoop { .. }
            | ViolationKind::UrgentBranchHidden { .. }
            | ViolationKind::UrgentAfterCard { .. }
            | ViolationKind::SafetyRuleBroken { .. }
            | ViolationKind::TooLarge { .. } => Severity::Error,
        }
    }
}
