//! A rule as a reviewer reads it: in words, and below them as its author wrote it.
//!
//! On a page a rule is one sentence. Who signs it has to see what belongs together: "and" and "or" are lists here.

use super::{code, link_to};
use crate::authoring::document::AuthoredGuard;
use crate::authoring::export::Whole;
use crate::authoring::export::markup::{Element, el};
use crate::model::guard::Rule;

/// A rule in words and as written.
pub fn rule(whole: &Whole<'_>, rule: Option<&Rule>, written: Option<&AuthoredGuard>) -> Vec<Element> {
    let words = rule.map(|rule| words(whole, rule));
    let written = written.map(|written| el("p").and(code(written.text.text.clone())));
    words.into_iter().chain(written).collect()
}

/// A rule in words.
pub fn words(whole: &Whole<'_>, rule: &Rule) -> Element {
    let nested = |key: &'static str, parts: &[Rule]| {
        let parts = parts.iter().map(|part| el("li").and(words(whole, part)));
        el("div").and(el("p").text(whole.word(key))).and(el("ul").and(parts))
    };
    let plain = |text: String| el("p").text(text);
    match rule {
        Rule::Is(..) => plain(whole.say.rule(rule)),
        Rule::Named(position) => {
            let condition = &whole.say.pathway.conditions[*position];
            match whole.text("condition", &condition.name, "") {
                Some(phrase) => el("p").and(link_to("condition", *position).text(phrase)),
                None => words(whole, &condition.rule),
            }
        }
        Rule::And(parts) => nested("booklet-all", parts),
        Rule::Or(parts) => nested("booklet-any", parts),
        Rule::Not(inner) if matches!(**inner, Rule::Is(..)) => plain(whole.say.not(inner)),
        Rule::Not(inner) => nested("booklet-not", std::slice::from_ref(inner)),
        Rule::Possibly(inner) => nested("booklet-possibly", std::slice::from_ref(inner)),
    }
}
