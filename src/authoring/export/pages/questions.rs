//! All questions in the order in which they are asked, page by page: a form to read, or to print.

use super::question::{asked, boxes};
use super::{Page, Site};
use crate::authoring::export::blocks::prose;
use crate::data::markup::{Element, el};
use crate::model::id::message_id;
use crate::model::pathway::Checklist;
use crate::model::position::FactId;

/// Every fact in the order of asking, those that are asked together beside each other; what only a clinician answers
/// comes last.
pub fn in_order(site: &Site<'_>) -> Vec<(Option<String>, Vec<FactId>)> {
    let pathway = site.whole.say.pathway;
    let team = |fact: &FactId| pathway.facts[*fact].asked_of_clinician;
    let named = pathway.questions.iter().copied().chain(pathway.facts.positions());
    let (last, first): (Vec<FactId>, Vec<FactId>) = named.partition(team);
    let mut groups: Vec<(Option<String>, Vec<FactId>)> = Vec::new();
    for fact in first.into_iter().chain(last) {
        if groups.iter().any(|(_, facts)| facts.contains(&fact)) {
            continue;
        }
        let page = &pathway.facts[fact].page;
        match groups.iter_mut().find(|(known, _)| page.is_some() && known == page) {
            Some((_, facts)) => facts.push(fact),
            None => groups.push((page.clone(), vec![fact])),
        }
    }
    groups
}

/// The page.
pub fn page(site: &Site<'_>) -> Page {
    let whole = &site.whole;
    let mut body: Vec<Element> =
        ["pages-questions-lead", "pages-unsure"].map(|key| el("p").text(site.word(key))).into();
    let mut alone: Vec<Element> = Vec::new();
    for (page, facts) in in_order(site) {
        let Some(page) = page else {
            alone.extend(facts.iter().map(|fact| question(site, *fact)));
            continue;
        };
        flush(site, &mut alone, &mut body);
        let heading = whole.text("page", &page, "").unwrap_or_else(|| site.word("questions"));
        body.push(el("h2").text(heading));
        let list = whole.say.pathway.checklists.iter().find(|list| list.page == page);
        // What a checklist says above its rows is how its boxes are pressed.
        let lead = if list.is_some() { None } else { whole.text("page", &page, "text") };
        body.extend(lead.iter().flat_map(|text| prose(text)));
        body.extend(list.map(|list| rows(site, list)));
        let listed = |fact: &FactId| list.is_some_and(|list| list.rows.iter().any(|row| row.fact == *fact));
        let others: Vec<Element> =
            facts.iter().filter(|fact| !listed(fact)).map(|fact| question(site, *fact)).collect();
        body.extend((!others.is_empty()).then(|| el("ul").and(others)));
    }
    flush(site, &mut alone, &mut body);
    body.extend(contradictions(site));
    Page::new("questions", site.word("questions"), &site.word("pages-questions-lead"), body)
}

/// Questions that stand on no page, under one heading.
fn flush(site: &Site<'_>, alone: &mut Vec<Element>, body: &mut Vec<Element>) {
    if !alone.is_empty() {
        let list = el("ul").and(std::mem::take(alone));
        body.extend([site.heading("h2", "questions"), list]);
    }
}

fn question(site: &Site<'_>, position: FactId) -> Element {
    let fact = &site.whole.say.pathway.facts[position];
    let link = el("p").and(site.fact_link(position, asked(site, position)));
    el("li").and(link).and(boxes(site, position, fact))
}

/// A checklist, a row for each sign: to be ticked, or not sure, which is no empty box.
fn rows(site: &Site<'_>, list: &Checklist) -> Element {
    let tick = |key: &str| el("span").with("class", "tick").text(site.word(key));
    let rows = list.rows.iter().filter_map(|row| {
        let fact = &site.whole.say.pathway.facts[row.fact];
        let value = fact.domain.named(row.value)?.next()?;
        let words = site.whole.text("fact", &fact.id, &format!("row-{}", message_id(value)))?;
        let unsure = (!fact.certain).then(|| tick("tick-not-sure"));
        let ticks = el("p").and(tick("tick-yes")).and(unsure);
        Some(el("li").and(el("p").and(site.fact_link(row.fact, words))).and(ticks))
    });
    let none = el("li").and(el("p").and(tick("none-of-these")));
    el("ul").with("class", "rows").and(rows.collect::<Vec<_>>()).and(none)
}

fn contradictions(site: &Site<'_>) -> Vec<Element> {
    let all = site.whole.say.pathway.contradictions.iter();
    let all = all.map(|each| el("li").text(site.whole.name("contradiction", &each.id)));
    let all: Vec<Element> = all.collect();
    let heading = site.heading("h2", "contradictions-heading");
    if all.is_empty() { all } else { vec![heading, el("ul").and(all)] }
}
