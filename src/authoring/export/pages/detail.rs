//! A page for each treatment, and for what stands beside results: what a decision aid says of it, in the same order for all.

use super::evidence::{disagreement, known, rates};
use super::ladder::lanes;
use super::{Page, Site, name};
use crate::authoring::export::blocks::{prose, table};
use crate::data::markup::{Element, el};
use crate::model::guard::Rule;
use crate::model::pathway::{Alongside, Entry, Treatment};
use crate::model::position::TreatmentId;
use crate::presentation::view::{Detail, detail, ladder};

/// Every treatment, in the order of the ladder.
pub fn treatments(site: &Site<'_>) -> Vec<Page> {
    let pathway = site.whole.say.pathway;
    let rungs = ladder(&site.whole.say, &lanes(site));
    let on = rungs.iter().flat_map(|rung| &rung.entries).filter(|entry| !entry.beside);
    on.filter_map(|entry| pathway.treatment(&entry.id)).map(|position| treatment(site, position)).collect()
}

fn treatment(site: &Site<'_>, position: TreatmentId) -> Page {
    let whole = &site.whole;
    let pathway = whole.say.pathway;
    let about = &pathway.treatments[position];
    let parent = about.parent.map(|parent| {
        let name = whole.name("treatment", &pathway.treatments[parent].id);
        let words = whole.words("booklet-kind-of", &[("name", &name)]);
        el("p").and(site.link_as("treatment", &pathway.treatments[parent].id, words))
    });
    let kinds = pathway.treatments.iter().filter(|other| other.parent == Some(position));
    let kinds: Vec<Element> = kinds.map(|kind| el("li").and(site.link("treatment", &kind.id))).collect();
    let undo = about.reversible.as_ref().map(|word| {
        let said = whole.say.words.get(&format!("undo-{word}")).to_owned();
        el("p").and(el("span").with("class", "undo").text(said))
    });
    let mut body: Vec<Element> = parent.into_iter().chain(undo).collect();
    body.extend((!kinds.is_empty()).then(|| el("ul").and(kinds)));
    body.extend(said(site, "treatment", &about.id));
    body.extend(rules(site, about));
    body.extend(shown_at(site, position));
    page(site, "treatment", &about.id, body)
}

/// Everything that may stand beside results.
pub fn alongside(site: &Site<'_>) -> Vec<Page> {
    let one = |entry: &Alongside| {
        let mut body = said(site, "alongside", &entry.id);
        let with: Vec<String> = entry.with.iter().map(|urgency| site.whole.urgency_words(*urgency)).collect();
        let when = match &entry.when {
            Some(rule) => vec![el("div").with("class", "rule").and(site.rule(rule))],
            None => vec![el("p").text(site.word("booklet-always"))],
        };
        let rows =
            vec![(site.word("booklet-if"), when), (site.word("booklet-with"), vec![el("p").text(with.join(", "))])];
        body.push(site.heading("h2", "pages-rules"));
        body.extend(table(rows));
        page(site, "alongside", &entry.id, body)
    };
    site.whole.say.pathway.alongside.iter().map(one).collect()
}

fn page(site: &Site<'_>, kind: &'static str, id: &str, body: Vec<Element>) -> Page {
    let file = name(if kind == "alongside" { "also" } else { kind }, id);
    let about = site.whole.text(kind, id, if kind == "alongside" { "text" } else { "what" });
    Page::new(file, site.whole.name(kind, id), &about.unwrap_or_default(), body)
}

/// All that is said of it.
fn said(site: &Site<'_>, kind: &'static str, id: &str) -> Vec<Element> {
    let whole = &site.whole;
    let text = whole.text(kind, id, "text");
    let mut body: Vec<Element> = text.iter().flat_map(|text| prose(text)).collect();
    let unsure = whole.text(kind, id, "unsure").filter(|_| kind == "alongside");
    if let Some(unsure) = unsure {
        body.push(site.heading("h2", "booklet-unsure"));
        body.extend(prose(&unsure));
    }
    let Some(detail) = detail(&whole.say, id) else { return body };
    // What an alongside entry is stands in its text, which is above.
    for row in detail.rows.iter().filter(|row| text.as_deref() != Some(&row.text)) {
        body.push(el("h2").text(row.heading.clone()));
        body.extend(prose(&row.text));
    }
    body.extend(clinical(site, detail.clinical.as_deref()));
    body.extend(rates(site, &detail.rates));
    body.extend(known(site, "h2", &detail.claims, &cited(&detail)));
    if !detail.disagreements.is_empty() {
        body.push(site.heading("h2", "disagreements-heading"));
        body.extend(detail.disagreements.iter().flat_map(|one| disagreement(site, "h3", one)));
    }
    body
}

/// Sources of its own: those of its disagreements stand there.
fn cited(detail: &Detail) -> Vec<String> {
    let of_sides = |id: &String| detail.disagreements.iter().any(|one| one.cited().any(|cited| cited == id));
    detail.sources.iter().map(|source| source.id.clone()).filter(|id| !of_sides(id)).collect()
}

/// The same in a clinician's words.
pub fn clinical(site: &Site<'_>, words: Option<&str>) -> Option<Element> {
    words.map(|words| el("p").with("class", "fine").text(site.whole.words("clinical", &[("what", words)])))
}

/// For whom it is, what must come first, and what speaks against it.
fn rules(site: &Site<'_>, about: &Treatment) -> Vec<Element> {
    let rows = [
        ("booklet-applies", &about.applies_when),
        ("booklet-requires", &about.requires),
        ("booklet-never", &about.never),
    ];
    let row = |(key, rule): (&str, &Option<Rule>)| {
        let rule = rule.as_ref().map(|rule| el("div").with("class", "rule").and(site.rule(rule)));
        (site.word(key), rule.into_iter().collect())
    };
    let rules = table(rows.into_iter().map(row).collect());
    let heading = rules.is_some().then(|| site.heading("h2", "pages-rules"));
    heading.into_iter().chain(rules).collect()
}

/// The results that recommend or offer it, or a kind of it.
fn shown_at(site: &Site<'_>, treatment: TreatmentId) -> Vec<Element> {
    let pathway = site.whole.say.pathway;
    let mut lines = Vec::new();
    for step in pathway.steps.positions() {
        let shows = |entry: &Entry| pathway.is_kind(entry.treatment, treatment);
        if pathway.conclusion(step).is_some_and(|conclusion| conclusion.entries().any(shows)) {
            lines.push(el("li").and(site.step_link(step)));
        }
    }
    let heading = site.heading("h2", "booklet-shown-at");
    if lines.is_empty() { lines } else { vec![heading, el("ul").and(lines)] }
}
