//! Which facts meet: at the widest place of an order, the answers that must all be known at once, because each is read
//! together with one that comes later.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::PlaceId;
use super::groups::{self, Group};
use crate::analysis::encode::variables::Variables;
use crate::model::guard::Rule;
use crate::model::pathway::{Pathway, StepKind};
use crate::model::position::{FactId, Rows, StepId};

/// The facts that meet in the guards on the way to a step, its own among them; without a step, in all rules. Whatever is
/// read together with most others comes first.
pub fn meeting(pathway: &Pathway, step: Option<StepId>) -> Vec<FactId> {
    let groups = match step {
        Some(step) => groups::of(pathway, guards_up_to(pathway, step)),
        None => groups::all(pathway),
    };
    let order: Rows<PlaceId, FactId> = Variables::new(pathway).order().into();
    let mut places: Rows<FactId, PlaceId> = Rows::like(&pathway.facts, |_| PlaceId::default());
    order.each().for_each(|(place, fact)| places[*fact] = place);
    let cuts = order.positions().skip(1).rev().map(|cut| Cut::of(&groups, &places, cut));
    // The first of the widest.
    let Some(widest) = cuts.max_by_key(|cut| cut.width) else { return Vec::new() };
    let mut facts = widest.before;
    facts.sort_by_key(|(fact, groups)| (Reverse(*groups), places[*fact]));
    facts.into_iter().take(widest.width).map(|(fact, _)| fact).collect()
}

/// Between two places of the order: what is read on both sides.
struct Cut {
    /// The facts before it that are read with one behind it, and in how many groups.
    before: Vec<(FactId, usize)>,
    /// So many of their answers must be known at once: of each group no more than whether it can still hold.
    width: usize,
}

impl Cut {
    fn of(groups: &[Group], places: &Rows<FactId, PlaceId>, cut: PlaceId) -> Cut {
        let mut crossing = 0;
        let (mut before, mut behind) = (BTreeMap::new(), BTreeSet::new());
        for group in groups {
            let (first, last): (Vec<FactId>, Vec<FactId>) = group.iter().partition(|fact| places[**fact] < cut);
            if !first.is_empty() && !last.is_empty() {
                crossing += 1;
                first.into_iter().for_each(|fact| *before.entry(fact).or_insert(0) += 1);
                behind.extend(last);
            }
        }
        Cut { width: before.len().min(behind.len()).min(crossing), before: before.into_iter().collect() }
    }
}

/// The guards of a step and of all that lead to it, by way of a card too.
fn guards_up_to(pathway: &Pathway, step: StepId) -> impl Iterator<Item = &Rule> {
    let mut leads: Rows<StepId, bool> = Rows::like(&pathway.steps, |other| other == step);
    let mut rest = vec![step];
    while let Some(target) = rest.pop() {
        for (from, about) in pathway.steps.each() {
            let goes = match &about.kind {
                StepKind::Decision(decision) => decision.branches.iter().any(|branch| branch.go == target),
                StepKind::Conclusion(conclusion) => conclusion.after == Some(target),
            };
            if goes && !std::mem::replace(&mut leads[from], true) {
                rest.push(from);
            }
        }
    }
    let steps = pathway.steps.each().filter(move |(step, _)| leads[*step]);
    steps.flat_map(|(_, about)| match &about.kind {
        StepKind::Decision(decision) => decision.guards().collect::<Vec<_>>(),
        StepKind::Conclusion(_) => Vec::new(),
    })
}
