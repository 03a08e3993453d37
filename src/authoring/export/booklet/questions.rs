//! What the rules are made of: named conditions, and the questions with their answers.

use super::{Booklet, anchor, code, rule};
use crate::authoring::export::Whole;
use crate::authoring::export::markup::{Element, el};
use crate::model::pathway::Fact;
use crate::model::position::FactId;

/// Each named condition: its phrase, what it stands for in words, and as written.
pub fn conditions(review: &Booklet<'_>) -> Element {
    let whole = &review.whole;
    let rows = whole.say.pathway.conditions.each().map(|(position, condition)| {
        let authored = &whole.document.conditions[position];
        let phrase = whole.text("condition", &condition.name, "");
        let first = el("td").and(code(condition.name.clone())).and(phrase.map(|phrase| el("p").text(phrase)));
        let rule = rule::rule(whole, Some(&condition.rule), Some(&authored.guard));
        el("tr").with("id", anchor("condition", position)).and(first).and(el("td").and(rule))
    });
    el("table").with("class", "conditions").and(el("tbody").and(rows))
}

/// Each question with its answers.
pub fn questions(review: &Booklet<'_>) -> Element {
    let whole = &review.whole;
    let head = ["booklet-question", "booklet-answers"];
    let head = head.map(|key| el("th").with("scope", "col").text(whole.word(key)));
    let rows = whole.say.pathway.facts.each().map(|(position, fact)| question(whole, position, fact));
    el("table").and(el("thead").and(el("tr").and(head))).and(el("tbody").and(rows))
}

fn question(whole: &Whole<'_>, position: FactId, fact: &Fact) -> Element {
    let authored = whole.document.facts[position].asked_when.as_ref();
    let asked_when = rule::rule(whole, fact.asked_when.as_ref(), authored);
    let asked_when =
        (!asked_when.is_empty()).then(|| el("div").and(el("p").text(whole.word("booklet-requires"))).and(asked_when));
    let team = fact.asked_of_clinician.then(|| el("p").with("class", "fine").text(whole.word("booklet-asked-of-team")));
    let mut answers: Vec<Element> = match fact.domain.bounds() {
        None => {
            let words = fact.domain.words().iter();
            words
                .map(|word| el("li").text(format!("{} ", whole.say.label(position, word))).and(code(word.clone())))
                .collect()
        }
        Some(bounds) => {
            let [min, max, _] = bounds.map(|bound| bound.word().unwrap_or_default().text);
            let range = whole.words(&format!("{}-range", fact.domain.kind()), &[("min", &min), ("max", &max)]);
            let unit = whole.text("fact", &fact.id, "unit").unwrap_or_default();
            vec![el("li").text(format!("{range} {unit}"))]
        }
    };
    if !fact.certain {
        answers.push(el("li").text(format!("{} ", whole.say.label(position, "not_sure"))).and(code("not_sure")));
    }
    let first = el("td").and(el("p").text(whole.name("fact", &fact.id))).and(el("p").and(code(fact.id.clone())));
    el("tr").and(first.and(team).and(asked_when)).and(el("td").and(el("ul").and(answers)))
}
