//! Answers that cannot all be right: what is said, when, and what must hold until they are mended.

use super::safety::demand;
use super::step::verdict;
use super::{Booklet, part, rule};
use crate::authoring::export::blocks::{code, table};
use crate::data::markup::{Element, el};
use crate::model::pathway::{Contradiction, Safety};

/// Each contradiction; no part where there is none.
pub fn contradictions(review: &Booklet<'_>) -> Option<Element> {
    let whole = &review.whole;
    let document = whole.document;
    let impossible = document.impossible.iter().filter(|each| each.id.is_some()).map(|each| &each.when);
    let authored = document.contradictions.iter().map(|each| &each.when).chain(impossible);
    let all = whole.say.pathway.contradictions.iter().zip(authored).map(|(contradiction, authored)| {
        let when = rule::rule(whole, Some(&contradiction.when), Some(authored));
        let stands_for = whole.say.pathway.safety.iter().filter(|rule| is_of(rule, contradiction));
        let demands = stands_for.flat_map(|rule| rule.demands.iter().map(move |demand| (rule, demand)));
        let demands =
            demands.map(|(rule, one)| el("p").text(format!("{} ", demand(whole, one))).and(code(rule.id.clone())));
        let rows =
            table(vec![(whole.word("booklet-for-whom"), when), (whole.word("booklet-demands"), demands.collect())]);
        let said = el("p").text(whole.name("contradiction", &contradiction.id));
        el("article").and(el("h3").and(code(contradiction.id.clone()))).and(said).and(rows).and(verdict(whole))
    });
    let all: Vec<Element> = all.collect();
    (!all.is_empty()).then(|| part(whole, "contradictions").and(all))
}

/// Is it one of the rules that this contradiction stands for?
fn is_of(rule: &Safety, contradiction: &Contradiction) -> bool {
    let of = rule.id.strip_prefix(&contradiction.id);
    of.is_some_and(|rest| rest == ".shows" || rest == ".never_show")
}
