//! Pages of text beside the walk, and what people may have read: each part with what stands behind it.

use super::step::verdict;
use super::{Booklet, evidence, part};
use crate::authoring::export::blocks::{code, prose, table};
use crate::data::markup::{Element, el};
use crate::model::evidence::Cites;
use crate::presentation::view::{self, ExplainerObject, PartObject, explainer};

/// Every explainer; no part of the booklet where there is none.
pub fn explainers(review: &Booklet<'_>) -> Option<Element> {
    let whole = &review.whole;
    let all = whole.say.pathway.explainers.iter().enumerate().filter_map(|(at, authored)| {
        let cites = authored.parts.iter().map(|part| &part.cites);
        Some(page(review, &explainer(&whole.say, &authored.id)?, cites).with("id", format!("explainer-{at}")))
    });
    let all: Vec<Element> = all.collect();
    (!all.is_empty()).then(|| part(whole, "explainers").and(all))
}

/// What people may have read, and what is true; no part of the booklet where nothing is corrected.
pub fn corrections(review: &Booklet<'_>) -> Option<Element> {
    let whole = &review.whole;
    let object = view::corrections(&whole.say)?;
    let corrections = object.parts.iter().zip(&whole.say.pathway.corrections);
    let all = corrections.enumerate().map(|(at, (object, authored))| {
        let heading = el("h3").text(format!("{} ", object.heading)).and(code(authored.id.clone()));
        let verdict_words = object.verdict.iter().map(|words| el("p").and(el("strong").text(words.clone())));
        let about = prose(&object.text).into_iter().chain(behind(review, &authored.cites));
        let article = el("article").with("id", format!("correction-{at}"));
        article.and(heading).and(verdict_words).and(about).and(verdict(whole))
    });
    Some(part(whole, "corrections").and(all))
}

/// One page: its parts stand in the order of what they cite.
fn page<'a>(review: &Booklet<'_>, object: &ExplainerObject, cites: impl Iterator<Item = &'a Cites>) -> Element {
    let parts = object.parts.iter().zip(cites).map(|(part, cites)| one(review, part, cites));
    let heading = el("h3").text(format!("{} ", object.title)).and(code(object.id.clone()));
    let intro = object.intro.iter().flat_map(|intro| prose(intro));
    el("article").and(heading).and(intro).and(parts).and(verdict(&review.whole))
}

fn one(review: &Booklet<'_>, object: &PartObject, cites: &Cites) -> Element {
    el("div").and(el("h4").text(object.heading.clone())).and(prose(&object.text)).and(behind(review, cites))
}

/// What stands behind it.
fn behind(review: &Booklet<'_>, cites: &Cites) -> Option<Element> {
    let whole = &review.whole;
    table(vec![
        (whole.word("booklet-claims"), evidence::claims(review, cites).into_iter().collect()),
        (whole.word("booklet-sources"), evidence::cited(whole, cites).into_iter().collect()),
    ])
}
