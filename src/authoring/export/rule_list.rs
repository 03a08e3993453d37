//! A rule in words with its lists: "and" and "or" are lists, so that one sees what belongs together.

use crate::data::markup::{Element, el};
use crate::presentation::view::rule_words::RuleWords;

/// A rule in words; `link` is the way to a condition that has a phrase.
pub fn rule_list(rule: &RuleWords, link: &impl Fn(&str) -> Option<Element>) -> Element {
    let words = el("p");
    let words = match rule.condition.as_deref().and_then(link) {
        Some(link) => words.and(link.text(rule.words.clone())),
        None => words.text(rule.words.clone()),
    };
    if rule.parts.is_empty() {
        return words;
    }
    let parts = rule.parts.iter().map(|part| el("li").and(rule_list(part, link)));
    el("div").and(words).and(el("ul").and(parts))
}
