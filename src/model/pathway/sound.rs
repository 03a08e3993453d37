//! Whether contents hang together: whatever the engine may rest on once a [`Pathway`](super::Pathway) is made
//! of them.
//!
//! The author's machine has checked the document, and the page proves the pathway; this is for a bundle that was cut,
//! edited or made up on its way.

use super::{Contents, Demand, LARGEST, LONGEST, StepKind};
use crate::model::evidence::Cites;
use crate::model::guard::{Leaf, Rule};
use crate::model::id::is_every_objects;
use crate::model::position::{AlongsideId, FactId, Position, RungId, SourceId, StepId, TreatmentId};
use crate::model::value::Value;

/// Every position is one, every number's domain can be counted through, and nothing leads back to itself.
pub fn sound(pathway: &Contents) -> bool {
    let Contents { facts, conditions, steps, alongside, treatments, safety, impossible, claims, sources, .. } = pathway;
    let beside = |entry: &AlongsideId| alongside.has(*entry);
    let fact = |fact: &FactId| facts.has(*fact);
    let step = |step: &StepId| steps.has(*step);
    let treatment = |treatment: &TreatmentId| treatments.has(*treatment);
    let rule = |rule: &Rule| reads_what_is_there(pathway, rule);
    let maybe = |when: &Option<Rule>| when.iter().all(rule);
    let rung = |rung: &RungId| pathway.rungs.has(*rung);
    let value = |of: &FactId, value: &Value| facts.checked(*of).is_some_and(|fact| fact.domain.can_be(*value));
    let source = |source: &SourceId| sources.has(*source);
    let cites = |cites: &Cites| cites.claims.iter().all(|claim| claims.has(*claim)) && cites.sources.iter().all(source);
    let leads = |kind: &StepKind| match kind {
        StepKind::Decision(decision) => decision.branches.iter().all(|branch| step(&branch.go) && maybe(&branch.when)),
        StepKind::Conclusion(conclusion) => {
            let mut records = conclusion.review.iter().flat_map(|review| &review.records);
            conclusion.entries().all(|e| treatment(&e.treatment) && maybe(&e.when))
                && conclusion.after.iter().all(step)
                && records.all(|record| {
                    [record.helped, record.not_helped].iter().all(|said| value(&record.fact, said))
                        && record.treatment.iter().all(treatment)
                })
        }
    };
    let demand = |demand: &Demand| match demand {
        Demand::UrgencyAtLeast(_) => true,
        Demand::NeverShow(position) => treatment(position),
        Demand::NeverBeside(position) => beside(position),
        Demand::NeverConclude(position) => step(position),
        Demand::MustShow { treatment: shown, alongside: shown_beside } => {
            shown.iter().all(treatment) && shown_beside.iter().all(beside)
        }
        Demand::Monotone { fact, order } => facts.has(*fact) && order.iter().all(|each| value(fact, each)),
        Demand::Grows { fact, members } => value(fact, &Value::Set { members: *members, doubt: false }),
        Demand::MustPrecede { step: before, treatment: shown } => step(before) && treatment(shown),
    };
    let objects = facts.iter().map(|fact| &fact.id).chain(treatments.iter().map(|treatment| &treatment.id));
    let mut objects = objects.chain(pathway.values.iter().map(|matter| &matter.id));
    // A page keeps these by their ids.
    !objects.any(|id| is_every_objects(id))
        && step(&pathway.start)
        && facts.iter().all(|fact| {
            let named = [Some(fact.typical), fact.unasked, fact.default];
            fact.domain.is_countable()
                && maybe(&fact.asked_when)
                && named.iter().flatten().all(|v| fact.domain.can_be(*v))
        })
        && pathway.order.iter().all(fact)
        && conditions.iter().all(|condition| rule(&condition.rule))
        && steps.iter().all(|step| leads(&step.kind) && cites(&step.cites))
        && alongside.iter().all(|entry| maybe(&entry.when) && entry.rung.iter().all(rung) && cites(&entry.cites))
        && treatments.iter().all(|t| {
            t.parent.iter().all(treatment)
                && t.tried_as.iter().all(fact)
                && t.rung.iter().all(rung)
                && maybe(&t.requires)
                && maybe(&t.never)
                && cites(&t.cites)
        })
        && safety.iter().all(|rule| maybe(&rule.when) && rule.demands.iter().all(demand))
        && impossible.iter().all(rule)
        && pathway.questions.iter().all(fact)
        && pathway.sooner.iter().all(|sooner| sooner.facts.iter().all(fact) && rule(&sooner.when))
        && pathway.checklists.iter().flat_map(|list| &list.rows).all(|tick| value(&tick.fact, &tick.value))
        && pathway.contradictions.iter().all(|contradiction| rule(&contradiction.when))
        && pathway.no_treatment.iter().all(beside)
        && pathway.disagreements.iter().all(|d| {
            d.steps.iter().all(step)
                && d.treatments.iter().all(treatment)
                && d.alongside.iter().all(beside)
                && cites(&d.cites)
                && d.positions.iter().all(|position| cites(&position.cites))
        })
        && pathway.explainers.iter().flat_map(|explainer| &explainer.parts).all(|part| cites(&part.cites))
        && pathway.corrections.iter().all(|correction| cites(&correction.cites))
        && claims.iter().all(|claim| claim.sources.iter().all(source))
        && ends(pathway)
}

/// Every test is of a fact that is there and of values that it can have; every name is one.
fn reads_what_is_there(pathway: &Contents, rule: &Rule) -> bool {
    let mut sound = true;
    rule.visit(&mut |leaf| {
        sound &= match leaf {
            Leaf::Is(fact, test) => pathway.facts.checked(fact).is_some_and(|fact| fact.domain.can_test(test)),
            Leaf::Named(condition) => pathway.conditions.has(condition),
        };
    });
    sound
}

/// Steps, conditions and kinds of treatments come to an end, and no condition stands for too much.
fn ends(pathway: &Contents) -> bool {
    let steps = pathway.steps.iter().map(|step| match &step.kind {
        StepKind::Decision(decision) => decision.branches.iter().map(|branch| branch.go.number()).collect(),
        StepKind::Conclusion(_) => Vec::new(),
    });
    let parents = pathway.treatments.iter().map(|treatment| treatment.parent.iter().map(|of| of.number()).collect());
    let named = pathway.facts.iter().map(|fact| fact.asked_when.as_ref());
    let named = named.chain(pathway.conditions.iter().map(|condition| Some(&condition.rule)));
    let named: Vec<Vec<usize>> =
        named.map(|rule| rule.map(|rule| pathway.rests_on(rule)).unwrap_or_default()).collect();
    heights(&steps.collect::<Vec<_>>(), usize::MAX).is_some()
        && heights(&parents.collect::<Vec<_>>(), usize::MAX).is_some()
        && heights(&named, LONGEST).is_some_and(|heights| written_out(&named, &heights) <= LARGEST)
}

/// The longest way on from each node; none when a way is longer than this, or never ends.
fn heights(onward: &[Vec<usize>], longest: usize) -> Option<Vec<usize>> {
    let mut heights = vec![0; onward.len()];
    for _ in 0..=onward.len() {
        let before = heights.clone();
        for (node, targets) in onward.iter().enumerate() {
            let height = targets.iter().filter_map(|target| heights.get(*target)).map(|height| height + 1).max();
            if let (Some(place), Some(height)) = (heights.get_mut(node), height) {
                *place = height;
            }
        }
        if heights == before {
            return (heights.iter().max() <= Some(&longest)).then_some(heights);
        }
    }
    None
}

/// The most comparisons that any of these stands for.
fn written_out(onward: &[Vec<usize>], heights: &[usize]) -> usize {
    let mut sizes = vec![1usize; onward.len()];
    for height in 1..=heights.iter().copied().max().unwrap_or(0) {
        for (node, targets) in onward.iter().enumerate().filter(|(node, _)| heights.get(*node) == Some(&height)) {
            let size = targets.iter().filter_map(|target| sizes.get(*target)).fold(1, |all, s| s.saturating_add(all));
            if let Some(place) = sizes.get_mut(node) {
                *place = size;
            }
        }
    }
    sizes.into_iter().max().unwrap_or(0)
}
