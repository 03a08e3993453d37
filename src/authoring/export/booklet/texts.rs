//! Texts that belong to no step and no treatment, each with its key: what is said of the pathway itself, and the words of
//! rungs, pages, terms, values and claims.

use super::{Booklet, part};
use crate::authoring::export::blocks::{code, prose};
use crate::data::markup::{Element, el};
use crate::data::tree::Text;

/// What is said of the pathway itself, from its introduction to who paid for it.
pub fn of_the_pathway(review: &Booklet<'_>) -> Element {
    part(&review.whole, "about").and(rows(review, |kind| kind == "pathway"))
}

/// Other words that people see.
pub fn others(review: &Booklet<'_>) -> Element {
    part(&review.whole, "words")
        .and(rows(review, |kind| ["rung", "page", "term", "value", "claim", "lane"].contains(&kind)))
}

fn rows(review: &Booklet<'_>, of: impl Fn(&str) -> bool) -> Option<Element> {
    let say = &review.whole.say;
    let entries = say.pathway.texts(say.lang)?.entries();
    let entries = entries.iter().filter(|(key, _)| of(key.split(['-', '.']).next().unwrap_or(key)));
    let row = |(key, text): &(String, Text)| {
        el("div").with("class", "row").and(el("dt").and(code(key.clone()))).and(el("dd").and(prose(&text.text)))
    };
    let rows: Vec<Element> = entries.map(row).collect();
    (!rows.is_empty()).then(|| el("dl").and(rows))
}
