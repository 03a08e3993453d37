//! What the rules are made of: named conditions, and the questions with their answers.

use super::{Booklet, anchor, rule};
use crate::authoring::export::Whole;
use crate::authoring::export::blocks::code;
use crate::data::markup::{Element, el};
use crate::model::id::message_id;
use crate::model::pathway::Fact;
use crate::model::position::FactId;

/// Each named condition: its phrase, what it stands for in words, and as written.
pub fn conditions(review: &Booklet<'_>) -> Element {
    let whole = &review.whole;
    let rows = whole.say.pathway.conditions.each().map(|(position, condition)| {
        let authored = &whole.document.conditions[position];
        let phrase = whole.text("condition", &condition.name, "");
        let first = el("td").and(code(condition.name.clone())).and(phrase.map(|phrase| el("p").text(phrase)));
        let said = ["met", "not-met", "not-known"].map(|of| whole.text("condition", &condition.name, of));
        let first = first.and(said.into_iter().flatten().map(|text| el("p").with("class", "fine").text(text)));
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
                .map(|word| {
                    let row = whole.text("fact", &fact.id, &format!("row-{}", message_id(word)));
                    let row = row.map(|row| el("p").with("class", "fine").text(row));
                    el("li").text(format!("{} ", whole.say.label(position, word))).and(code(word.clone())).and(row)
                })
                .collect()
        }
        Some(bounds) => {
            let [min, max, _] = bounds.map(|bound| whole.say.words.number(&bound.word().unwrap_or_default().text));
            let max = whole.text("fact", &fact.id, "unit").map_or(max.clone(), |unit| format!("{max} {unit}"));
            let range = whole.words(&format!("{}-range", fact.domain.kind()), &[("min", &min), ("max", &max)]);
            vec![el("li").text(range)]
        }
    };
    // Where a fact is not asked of everybody, nothing else is an answer for the others.
    if fact.may_be_unsaid() {
        let words = el("li").text(format!("{} ", whole.say.label(position, "not_applicable")));
        answers.push(words.and(code("not_applicable")));
    }
    if !fact.certain {
        answers.push(el("li").text(format!("{} ", whole.say.label(position, "not_sure"))).and(code("not_sure")));
    }
    let said = ["why", "find-out"].map(|of| whole.text("fact", &fact.id, of));
    let first = el("td")
        .and(el("p").text(whole.name("fact", &fact.id)))
        .and(said.into_iter().flatten().map(|text| el("p").with("class", "fine").text(text)))
        .and(el("p").and(code(fact.id.clone())));
    el("tr").and(first.and(team).and(asked_when)).and(el("td").and(el("ul").and(answers)))
}
