//! A page for each question: why it is asked, how to find it out, its answers, and what to do where one is a danger sign.

use super::questions::in_order;
use super::signs::Sign;
use super::{Page, Site, name};
use crate::authoring::export::blocks::prose;
use crate::data::markup::{Element, el};
use crate::model::pathway::Fact;
use crate::model::position::{FactId, StepId};

/// Every question in the order of asking.
pub fn pages(site: &Site<'_>, signs: &[Sign]) -> Vec<Page> {
    let facts = in_order(site).into_iter().flat_map(|(_, facts)| facts);
    facts.map(|fact| page(site, fact, signs)).collect()
}

/// The question; where another is asked in the same words, with what it is about before it.
pub fn asked(site: &Site<'_>, position: FactId) -> String {
    let whole = &site.whole;
    let facts = &whole.say.pathway.facts;
    let words = |fact: &Fact| whole.name("fact", &fact.id);
    let own = words(&facts[position]);
    if facts.each().any(|(other, fact)| other != position && words(fact) == own) {
        return whole.words("fact-and-answer", &[("fact", &whole.say.short(position)), ("answer", &own)]);
    }
    own
}

fn page(site: &Site<'_>, position: FactId, signs: &[Sign]) -> Page {
    let whole = &site.whole;
    let fact = &whole.say.pathway.facts[position];
    let text = |attribute: &str| whole.text("fact", &fact.id, attribute);
    let part = fact.page.as_ref().and_then(|page| whole.text("page", page, ""));
    let part = part.map(|page| whole.words("pages-part-of", &[("what", &page)]));
    let part = part.map(|words| el("p").with("class", "fine").and(el("a").with("href", "questions.html").text(words)));
    let mut body: Vec<Element> = part.into_iter().collect();
    body.extend(fact.asked_of_clinician.then(|| el("p").text(site.word("pages-team"))));
    body.extend(answers(site, position, fact));
    body.extend(what_to_do(site, position, signs));
    for (key, attribute) in [("why-we-ask", "why"), ("find-out", "find-out")] {
        if let Some(text) = text(attribute) {
            body.push(site.heading("h2", key));
            body.extend(prose(&text));
        }
    }
    if let Some(rule) = &fact.asked_when {
        body.push(el("p").text(site.word("pages-asked-if")));
        body.push(el("div").with("class", "rule").and(site.rule(rule)));
    }
    Page::new(name("question", &fact.id), asked(site, position), &text("why").unwrap_or_default(), body)
}

/// Every answer there is; "not sure" is one of them.
fn answers(site: &Site<'_>, position: FactId, fact: &Fact) -> Vec<Element> {
    let several = fact.domain.is_set().then(|| el("p").text(site.word("pages-several")));
    let unsure = (!fact.certain).then(|| el("p").with("class", "fine").text(site.word("pages-unsure")));
    let heading = site.heading("h2", "answers-short");
    [heading].into_iter().chain(several).chain([boxes(site, position, fact)]).chain(unsure).collect()
}

/// The answers, each with a box to tick on paper.
pub fn boxes(site: &Site<'_>, position: FactId, fact: &Fact) -> Element {
    let say = &site.whole.say;
    let mut labels: Vec<String> = match fact.domain.bounds() {
        Some(bounds) => {
            let [min, max, _] = bounds.map(|bound| say.words.number(&bound.word().unwrap_or_default().text));
            let unit = site.whole.text("fact", &fact.id, "unit");
            let max = unit.map_or(max.clone(), |unit| format!("{max} {unit}"));
            vec![site.whole.words(&format!("{}-range", fact.domain.kind()), &[("min", &min), ("max", &max)])]
        }
        None => fact.domain.words().iter().map(|word| say.label(position, word)).collect(),
    };
    labels.extend(fact.may_be_unsaid().then(|| say.label(position, "not_applicable")));
    labels.extend((!fact.certain).then(|| say.label(position, "not_sure")));
    el("ul").with("class", "boxes").and(labels.into_iter().map(|label| el("li").text(label)))
}

/// For each answer that is a danger sign by itself, what is to be done now.
fn what_to_do(site: &Site<'_>, position: FactId, signs: &[Sign]) -> Vec<Element> {
    let whole = &site.whole;
    let here: Vec<&Sign> = signs.iter().filter(|sign| sign.fact == position).collect();
    if here.is_empty() {
        // What is asked of a few only may be one for them: there nothing is said that would calm anybody.
        let always = whole.say.pathway.facts[position].asked_when.is_none();
        return always.then(|| el("p").text(site.word("pages-no-danger"))).into_iter().collect();
    }
    let mut conclusions: Vec<StepId> = Vec::new();
    for sign in &here {
        if !conclusions.contains(&sign.conclusion) {
            conclusions.push(sign.conclusion);
        }
    }
    conclusions.sort_by_key(|step| std::cmp::Reverse(whole.urgency(*step)));
    let one = |step: &StepId| {
        let urgency = whole.urgency(*step);
        let class = format!("danger {}", urgency.map(|urgency| urgency.word()).unwrap_or_default());
        let mine = here.iter().filter(|sign| sign.conclusion == *step);
        let labels = mine.map(|sign| el("li").and(el("strong").text(sign.answer(whole))));
        let text = whole.text("step", whole.step_id(*step), "text").unwrap_or_default();
        el("section")
            .with("class", class)
            .and(el("h3").and(site.step_link(*step)))
            .and(el("p").text(site.word("pages-enough")))
            .and(el("ul").with("class", "signs").and(labels.collect::<Vec<_>>()))
            .and(prose(&text))
    };
    [site.heading("h2", "tick-do")].into_iter().chain(conclusions.iter().map(one)).collect()
}
