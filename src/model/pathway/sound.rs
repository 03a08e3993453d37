//! Whether contents hang together: whatever the engine may rest on once a [`Pathway`](super::Pathway) is made
//! of them.
//!
//! The author's machine has checked the document, and the page proves the pathway; this is for a bundle that was cut,
//! edited or made up on its way.

use super::{Contents, Demand, LARGEST, LONGEST, StepKind, Treatment};
use crate::model::evidence::Cites;
use crate::model::guard::{Leaf, Rule, Threshold};
use crate::model::id::is_every_objects;
use crate::model::position::{AlongsideId, FactId, LinkId, Position, Rows, RungId, SourceId, StepId, TreatmentId};
use crate::model::score::Scored;
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
        && pathway.scores.iter().flat_map(|score| &score.applies).all(rule)
        && pathway.scores.iter().flat_map(|score| &score.items).all(|item| {
            let counts = match &item.what {
                Scored::Fact(of) => fact(of),
                Scored::Rule(what) => rule(what),
            };
            let weighs = item.weights.len() == item.levels.len() && item.weights.iter().all(|weight| *weight > 0);
            counts && weighs && item.levels.iter().all(rule)
        })
        && steps.iter().all(|step| leads(&step.kind) && cites(&step.cites))
        && alongside.iter().all(|entry| maybe(&entry.when) && entry.rung.iter().all(rung) && cites(&entry.cites))
        && treatments.iter().all(|t| {
            t.parent.iter().all(treatment)
                && t.tried_as.iter().all(fact)
                && t.rung.iter().all(rung)
                && t.rules().all(rule)
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
    let scores = &mut |compared: &Threshold| {
        let weighs =
            compared.weights.len() == compared.parts.len() && compared.weights.iter().all(|weight| *weight > 0);
        sound &= pathway.scores.has(compared.score) && weighs;
    };
    rule.scores(scores);
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
        StepKind::Decision(decision) => decision.branches.iter().map(|branch| LinkId::at(branch.go.number())).collect(),
        StepKind::Conclusion(_) => Vec::new(),
    });
    let parent = |treatment: &Treatment| treatment.parent.iter().map(|of| LinkId::at(of.number())).collect();
    let parents = pathway.treatments.iter().map(parent);
    let named = pathway.facts.iter().map(|fact| fact.asked_when.as_ref());
    let named = named.chain(pathway.conditions.iter().map(|condition| Some(&condition.rule)));
    let named = named.map(|rule| rule.map(|rule| pathway.rests_on(rule)).unwrap_or_default()).collect();
    let few = |heights: Rows<LinkId, _>| {
        heights.iter().all(|height| *height <= LONGEST) && written_out(&named, &heights) <= LARGEST
    };
    heights(&steps.collect()).is_some() && heights(&parents.collect()).is_some() && heights(&named).is_some_and(few)
}

/// The longest way on from each link; none when a way never ends.
fn heights(onward: &Rows<LinkId, Vec<LinkId>>) -> Option<Rows<LinkId, usize>> {
    let mut heights = Rows::like(onward, |_| 0);
    for _ in 0..=onward.len() {
        let before = heights.clone();
        for (link, targets) in onward.each() {
            let height = targets.iter().filter_map(|target| heights.checked(*target)).map(|height| height + 1).max();
            heights[link] = height.unwrap_or(0);
        }
        if heights == before {
            return Some(heights);
        }
    }
    None
}

/// The most comparisons that any of these stands for.
fn written_out(onward: &Rows<LinkId, Vec<LinkId>>, heights: &Rows<LinkId, usize>) -> usize {
    let mut sizes = Rows::like(onward, |_| 1);
    for height in 1..=heights.iter().copied().max().unwrap_or(0) {
        for (link, targets) in onward.each().filter(|(link, _)| heights[*link] == height) {
            let parts = targets.iter().filter_map(|target| sizes.checked(*target));
            sizes[link] = parts.copied().fold(1, usize::saturating_add);
        }
    }
    sizes.into_iter().max().unwrap_or(0)
}
