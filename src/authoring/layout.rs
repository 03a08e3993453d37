//! Where each step stands on the map: lanes from top to bottom as the author orders them, rows within a lane so that
//! what comes later stands lower, and places within a row so that few lines cross.
//!
//! All of it is small integers, and none of it depends on anybody's answers: a map that moved under its reader's eyes
//! would be no map. A page places boxes in a grid and measures them; a drawing gives them a size of its own. Both draw
//! the same lines, because lines are laid out here too: they run between boxes and never across one.
//!
//! After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures" (IEEE
//! Transactions on Systems, Man, and Cybernetics, 1981), with lanes that a layer may not leave.

mod arrange;
mod lanes;
pub mod lines;
mod ranks;
mod route;

use crate::model::pathway::{Pathway, StepKind};
use crate::model::position::{Rows, StepId, positions};

/// How many boxes stand beside each other: as many as a page's column has room for.
pub const ACROSS: Column = 4;
/// A place across the map, from the start.
pub type Column = usize;
/// How far down a step stands.
pub type Rank = usize;

positions! {
    /// The position of a lane.
    pub LaneId
}
positions! {
    /// The position of a line.
    pub EdgeId
}

/// The map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// From top to bottom.
    pub lanes: Rows<LaneId, Lane>,
    /// By step.
    pub places: Rows<StepId, StepPlace>,
    /// In the author's order.
    pub edges: Rows<EdgeId, Edge>,
}

/// Steps that belong together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lane {
    /// Its id; `None` where no step has a lane.
    pub id: Option<String>,
    /// Its steps, row by row.
    pub steps: Vec<StepId>,
    /// How many rows stand above it.
    pub above: Rank,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StepPlace {
    /// Its lane.
    pub lane: LaneId,
    /// Counted from the top of the lane.
    pub row: Rank,
    /// Counted from where a line of text begins; less than [`ACROSS`].
    pub column: Column,
}

/// A line from a step to one that may follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge {
    /// It leaves below this step.
    pub from: StepId,
    /// It arrives above this one.
    pub to: StepId,
    /// It is followed only once the person has been checked.
    pub checked: bool,
    /// Where it runs up or down: 0 is the gap before the first column, 1 the middle of that column, and so on.
    pub via: usize,
    /// How far beside the middle of its gap it runs, so that two lines can be told apart: -2 to 2.
    pub track: i64,
}

impl Layout {
    /// The row of a step, counted from the top of the map.
    pub fn level(&self, step: StepId) -> Rank {
        let place = self.places[step];
        self.lanes[place.lane].above + place.row
    }

    /// The column of a step.
    pub fn column(&self, step: StepId) -> Column {
        self.places[step].column
    }
}

/// The map of a pathway. `lanes` come in this order; those not named follow in the order of their first steps.
pub fn layout(pathway: &Pathway, lanes: &[String]) -> Layout {
    let edges = edges(pathway);
    let (mut lanes, lane_of) = lanes::lanes(pathway, lanes);
    let ranks = ranks::ranks(pathway.start, &edges, &lane_of, &lanes);
    let places = arrange::rows(&mut lanes, &lane_of, &ranks);
    let mut layout = Layout { lanes, places, edges };
    arrange::columns(&mut layout, &ranks);
    arrange::order(&mut layout);
    route::route(&mut layout);
    layout
}

/// Every line once, however many branches it stands for.
fn edges(pathway: &Pathway) -> Rows<EdgeId, Edge> {
    let mut edges: Rows<EdgeId, Edge> = Rows::new();
    for (from, step) in pathway.steps.each() {
        let (onward, checked): (Vec<StepId>, bool) = match &step.kind {
            StepKind::Decision(decision) => {
                let possible = decision.branches.iter().filter(|branch| !pathway.is_for_the_impossible(branch));
                (possible.map(|branch| branch.go).collect(), false)
            }
            StepKind::Conclusion(conclusion) => (conclusion.after.into_iter().collect(), true),
        };
        for to in onward {
            if !edges.iter().any(|edge| (edge.from, edge.to) == (from, to)) {
                edges.push(Edge { from, to, checked, via: 0, track: 0 });
            }
        }
    }
    edges
}
