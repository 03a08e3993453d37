//! Who comes to each step on a walk, and what is shown there.

use crate::diagram::{FALSE, NodeId};
use crate::model::pathway::Pathway;
use crate::model::position::{BranchId, Rows, StepId, TreatmentId};

/// A treatment shown at a conclusion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownAt {
    /// The treatment.
    pub treatment: TreatmentId,
    /// The conclusion.
    pub step: StepId,
    /// Who comes there.
    pub reach: NodeId,
    /// To whom of them it is shown.
    pub when: NodeId,
}

/// Where the patients of a walk come.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// Who comes to each step, by the step's position.
    pub at: Rows<StepId, NodeId>,
    /// Who takes each branch of each decision.
    pub takes: Rows<StepId, Rows<BranchId, NodeId>>,
    /// Where each treatment is shown, and to whom of those who come there; kept apart, because their product is large.
    pub shown: Vec<ShownAt>,
}

impl Reach {
    /// Who comes to a step.
    pub fn at(&self, step: StepId) -> NodeId {
        self.at[step]
    }

    /// Who takes a branch of a decision; nobody where nobody comes to it at all.
    pub fn takes(&self, step: StepId, branch: BranchId) -> NodeId {
        self.takes[step].checked(branch).map_or(FALSE, |takes| *takes)
    }

    /// Nobody comes anywhere yet.
    pub(super) fn nobody(pathway: &Pathway) -> Reach {
        let (at, takes) = (Rows::like(&pathway.steps, |_| FALSE), Rows::like(&pathway.steps, |_| Rows::new()));
        Reach { at, takes, shown: Vec::new() }
    }
}
