//! A rule as a reviewer reads it: in words, and below them as its author wrote it.
//!
//! On a page a rule is one sentence. Who signs it has to see what belongs together: "and" and "or" are lists here.

use super::{code, link_to};
use crate::authoring::document::AuthoredGuard;
use crate::authoring::export::Whole;
use crate::authoring::export::markup::{Element, el};
use crate::model::guard::Rule;
use crate::presentation::view::rule_words::RuleWords;

/// A rule in words and as written.
pub fn rule(whole: &Whole<'_>, rule: Option<&Rule>, written: Option<&AuthoredGuard>) -> Vec<Element> {
    let words = rule.map(|rule| words(whole, rule));
    let written = written.map(|written| el("p").and(code(written.text.text.clone())));
    words.into_iter().chain(written).collect()
}

/// A rule in words, with a link to each condition that has a phrase.
pub fn words(whole: &Whole<'_>, rule: &Rule) -> Element {
    nested(whole, &whole.say.rule(rule))
}

fn nested(whole: &Whole<'_>, rule: &RuleWords) -> Element {
    let words = el("p");
    let position = rule.condition.as_ref().and_then(|name| whole.say.pathway.condition(name));
    let words = match position {
        Some(condition) => words.and(link_to("condition", condition).text(rule.words.clone())),
        None => words.text(rule.words.clone()),
    };
    if rule.parts.is_empty() {
        return words;
    }
    let parts = rule.parts.iter().map(|part| el("li").and(nested(whole, part)));
    el("div").and(words).and(el("ul").and(parts))
}
