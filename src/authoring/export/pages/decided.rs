//! Every decision with its branches in words, and what the conditions in them stand for: for whoever wants to know how it
//! is decided.

use super::evidence::known;
use super::{Page, Site};
use crate::authoring::export::blocks::prose;
use crate::authoring::export::scores::scores;
use crate::data::markup::{Element, el};
use crate::model::pathway::{Condition, Decision, Step, StepKind};
use crate::model::position::{ConditionId, Position, StepId};
use crate::presentation::view::{claims, disagreements, sources};

/// The page.
pub fn page(site: &Site<'_>) -> Page {
    let pathway = site.whole.say.pathway;
    let mut body = vec![el("p").text(site.word("pages-decided-lead"))];
    for (position, step) in pathway.steps.each() {
        if let StepKind::Decision(decision) = &step.kind {
            body.push(one(site, position, step, decision));
        }
    }
    let conditions = pathway.conditions.each().filter_map(|(position, each)| condition(site, position, each));
    let conditions: Vec<Element> = conditions.collect();
    if !conditions.is_empty() {
        body.push(site.heading("h2", "pages-conditions"));
        body.push(el("dl").and(conditions));
    }
    if let Some(scores) = scores(&site.whole) {
        body.push(site.heading("h2", "pages-scores"));
        body.push(scores);
    }
    Page::new("decided", site.word("pages-decided"), &site.word("pages-decided-lead"), body)
}

fn one(site: &Site<'_>, position: StepId, step: &Step, decision: &Decision) -> Element {
    let whole = &site.whole;
    let text = |attribute: &str| whole.text("step", &step.id, attribute).map(|text| prose(&text)).unwrap_or_default();
    let branches = decision.branches.iter().filter(|branch| !whole.say.pathway.is_for_the_impossible(branch));
    let branches = branches.map(|branch| {
        let when = match &branch.when {
            Some(rule) => site.rule(rule),
            None => el("p").text(site.word("booklet-otherwise")),
        };
        let doubt = branch.doubt.as_ref().map(|why| whole.words("booklet-open-doubt", &[("why", why)]));
        let doubt = doubt.map(|words| el("p").with("class", "fine").text(words));
        let to = el("p").text("→ ").and(site.step_link(branch.go));
        el("li").and(el("div").with("class", "rule").and(when)).and(doubt).and(to)
    });
    let branches = el("ol").and(branches.collect::<Vec<_>>());
    let sides = whole.say.pathway.disagreements.iter().filter(|one| one.steps.contains(&position));
    let sides = disagreements(&whole.say, &sides.map(|one| one.id.clone()).collect::<Vec<_>>());
    let sides =
        sides.into_iter().map(|one| el("li").and(el("a").with("href", "disagreements.html").text(one.question)));
    let sides: Vec<Element> = sides.collect();
    let sides = (!sides.is_empty()).then(|| [site.heading("h3", "disagreements-heading"), el("ul").and(sides)]);
    el("section")
        .with("id", format!("step-{}", position.number()))
        .and(el("h2").text(whole.step(position)))
        .and(site.lane(step))
        .and(text("text"))
        .and(text("decision"))
        .and(text("clinical"))
        .and(branches)
        .and(known(site, "h3", &claims(&whole.say, &step.cites), &sources(&whole.say, &step.cites)))
        .and(sides.into_iter().flatten())
}

/// A condition that has a phrase, and what it stands for.
fn condition(site: &Site<'_>, position: ConditionId, condition: &Condition) -> Option<Element> {
    let phrase = site.whole.say.phrase(position)?;
    let row = el("div").with("class", "row").with("id", format!("condition-{}", position.number()));
    let rule = el("dd").with("class", "rule").and(site.rule(&condition.rule));
    Some(row.and(el("dt").text(phrase)).and(rule))
}
