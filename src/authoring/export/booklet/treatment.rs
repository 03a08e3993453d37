//! Each treatment, and what is shown beside results.

use super::step::verdict;
use super::{Booklet, anchor, evidence, link_to, rule};
use crate::authoring::export::Whole;
use crate::authoring::export::blocks::{code, prose, table};
use crate::data::markup::{Element, el};
use crate::model::pathway::{Alongside, Treatment};
use crate::model::position::{AlongsideId, TreatmentId};
use crate::presentation::view::detail;

/// Every treatment with its gates.
pub fn treatments(review: &Booklet<'_>) -> Vec<Element> {
    let treatments = review.whole.say.pathway.treatments.each();
    treatments.map(|(position, treatment)| one(review, position, treatment)).collect()
}

fn one(review: &Booklet<'_>, position: TreatmentId, treatment: &Treatment) -> Element {
    let whole = &review.whole;
    let pathway = whole.say.pathway;
    let sides = evidence::with(review, &treatment.id);
    let authored = &whole.document.treatments[position];
    let gate = |rule: Vec<Element>| {
        if rule.is_empty() { vec![el("p").text(whole.word("booklet-nothing"))] } else { rule }
    };
    let applies = rule::rule(whole, treatment.applies_when.as_ref(), authored.applies_when.as_ref());
    let requires = rule::rule(whole, treatment.requires.as_ref(), authored.requires.as_ref());
    let never = rule::rule(whole, treatment.never.as_ref(), authored.never.as_ref());
    let tried = treatment.tried_as.map(|fact| {
        let name = el("p").text(format!("{} ", whole.say.short(fact)));
        name.and(code(pathway.facts[fact].id.clone()))
    });
    let parent = treatment.parent.map(|parent| {
        let name = whole.name("treatment", &pathway.treatments[parent].id);
        el("p").text(whole.words("booklet-kind-of", &[("name", &name)]))
    });
    let rows = table(vec![
        (whole.word("booklet-applies"), applies),
        (whole.word("booklet-requires"), gate(requires)),
        (whole.word("booklet-never"), gate(never)),
        (whole.word("booklet-tried-as"), tried.into_iter().collect()),
        (
            whole.word("booklet-reversible"),
            treatment.reversible.iter().map(|word| el("p").and(code(word.clone()))).collect(),
        ),
        (whole.word("booklet-shown-at"), vec![shown_at(whole, position)]),
        (whole.word("booklet-claims"), evidence::claims(review, &treatment.cites).into_iter().collect()),
        (whole.word("booklet-disagreements"), evidence::disagreed(review, &sides)),
        (whole.word("booklet-sources"), evidence::cited(whole, &treatment.cites).into_iter().collect()),
    ]);
    let open = evidence::open(review, &treatment.cites, &[], &sides);
    let open =
        (!open.is_empty()).then(|| table(vec![(whole.word("booklet-open"), vec![el("ul").and(open)])])).flatten();
    el("article")
        .with("id", anchor("treatment", position))
        .and(el("h3").text(format!("{} ", whole.name("treatment", &treatment.id))).and(code(treatment.id.clone())))
        .and(parent)
        .and(said(whole, "treatment", &treatment.id))
        .and(rows)
        .and(open)
        .and(verdict(whole))
}

/// Everything that is said of a treatment or of what stands beside results, under the headings a reader knows.
fn said(whole: &Whole<'_>, kind: &str, id: &str) -> Vec<Element> {
    let text = whole.text(kind, id, "text").map(|text| prose(&text)).unwrap_or_default();
    let Some(detail) = detail(&whole.say, id) else { return text };
    let clinical = detail.clinical.map(|name| (whole.word("booklet-clinical"), vec![el("p").text(name)]));
    let rows = detail.rows.into_iter().map(|row| (row.heading, prose(&row.text)));
    text.into_iter().chain(table(clinical.into_iter().chain(rows).collect())).collect()
}

/// The conclusions that recommend or offer it, or a kind of it.
fn shown_at(whole: &Whole<'_>, treatment: TreatmentId) -> Element {
    let mut lines = Vec::new();
    for step in whole.say.pathway.steps.positions() {
        let Some(conclusion) = whole.say.pathway.conclusion(step) else { continue };
        for (key, entries) in [("booklet-recommends", &conclusion.recommend), ("booklet-offers", &conclusion.offer)] {
            if entries.iter().any(|entry| whole.say.pathway.is_kind(entry.treatment, treatment)) {
                let link = link_to("step", step).text(whole.step(step));
                lines.push(el("li").and(link).text(format!(" ({})", whole.word(key))));
            }
        }
    }
    if lines.is_empty() { el("p").text(whole.word("booklet-shown-nowhere")) } else { el("ul").and(lines) }
}

/// What is shown beside results.
pub fn alongside(review: &Booklet<'_>) -> Vec<Element> {
    review.whole.say.pathway.alongside.each().map(|(at, entry)| beside(review, at, entry)).collect()
}

fn beside(review: &Booklet<'_>, position: AlongsideId, entry: &Alongside) -> Element {
    let whole = &review.whole;
    let sides = evidence::with(review, &entry.id);
    let authored = whole.document.alongside[position].when.as_ref();
    let when = rule::rule(whole, entry.when.as_ref(), authored);
    let when = if when.is_empty() { vec![el("p").text(whole.word("booklet-always"))] } else { when };
    let with: Vec<String> = entry.with.iter().map(|urgency| whole.urgency_words(*urgency)).collect();
    let open = evidence::open(review, &entry.cites, &[], &sides);
    let open = if open.is_empty() { Vec::new() } else { vec![el("ul").and(open)] };
    let unsure = whole.text("alongside", &entry.id, "unsure").map(|text| prose(&text)).unwrap_or_default();
    let rows = table(vec![
        (whole.word("booklet-if"), when),
        (whole.word("booklet-unsure"), unsure),
        (whole.word("booklet-with"), vec![el("p").text(with.join(", "))]),
        (whole.word("booklet-claims"), evidence::claims(review, &entry.cites).into_iter().collect()),
        (whole.word("booklet-disagreements"), evidence::disagreed(review, &sides)),
        (whole.word("booklet-sources"), evidence::cited(whole, &entry.cites).into_iter().collect()),
        (whole.word("booklet-open"), open),
    ]);
    el("article")
        .with("id", anchor("alongside", position))
        .and(el("h3").text(format!("{} ", whole.name("alongside", &entry.id))).and(code(entry.id.clone())))
        .and(said(whole, "alongside", &entry.id))
        .and(rows)
        .and(verdict(whole))
}
