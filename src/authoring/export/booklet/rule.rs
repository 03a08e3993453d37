//! A rule as a reviewer reads it: in words, and below them as its author wrote it.
//!
//! On a page a rule is one sentence. Who signs it has to see what belongs together: "and" and "or" are lists here.

use super::link_to;
use crate::authoring::document::AuthoredGuard;
use crate::authoring::export::Whole;
use crate::authoring::export::blocks::code;
use crate::authoring::export::rule_list::rule_list;
use crate::data::markup::{Element, el};
use crate::model::guard::Rule;

/// A rule in words and as written.
pub fn rule(whole: &Whole<'_>, rule: Option<&Rule>, written: Option<&AuthoredGuard>) -> Vec<Element> {
    let words = rule.map(|rule| words(whole, rule));
    let written = written.map(|written| el("p").and(code(written.text.text.clone())));
    words.into_iter().chain(written).collect()
}

/// A rule in words, with a link to each condition that has a phrase.
pub fn words(whole: &Whole<'_>, rule: &Rule) -> Element {
    let link = |name: &str| Some(link_to("condition", whole.say.pathway.condition(name)?));
    rule_list(&whole.say.rule(rule), &link)
}
