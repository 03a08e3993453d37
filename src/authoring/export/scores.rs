//! What each score counts, and how each number is computed, for whoever reads or signs a pathway on paper.

use super::Whole;
use super::blocks::{code, list, row};
use crate::authoring::document::{AuthoredItem, AuthoredNumber, AuthoredScore};
use crate::data::markup::{Element, el};
use crate::model::position::{Position, ScoreId};
use crate::model::score::{Score, Scored};

/// A row for each, with its id, and a list of what adds to it.
pub fn scores(whole: &Whole<'_>) -> Option<Element> {
    let pathway = whole.say.pathway;
    let authored = &whole.document.scores;
    let rows = pathway.scores.each().map(|(position, score)| {
        let about = match authored.checked(position) {
            Some(authored) => points(whole, score, authored),
            None => {
                // What is computed stands after what is counted.
                let number = whole.document.numbers.get(position.number().saturating_sub(authored.len()));
                number.map(|number| formula(whole, number)).into_iter().collect()
            }
        };
        one(whole, position, score, about)
    });
    let rows: Vec<Element> = rows.collect();
    (!rows.is_empty()).then(|| el("dl").and(rows))
}

fn one(whole: &Whole<'_>, position: ScoreId, score: &Score, about: Vec<Element>) -> Element {
    let name = el("dt").text(whole.say.text(score.text(), &score.id, "")).text(" ").and(code(score.id.clone()));
    row(name, el("dd").and(about)).with("id", format!("score-{}", position.number()))
}

/// Each item with its points; and what else was written of it.
fn points(whole: &Whole<'_>, score: &Score, authored: &AuthoredScore) -> Vec<Element> {
    let say = whole.say;
    let mut items: Vec<Element> = Vec::new();
    // Facts stand before guards, in the author's order.
    let mut guards = authored.items.iter();
    for item in &score.items {
        match &item.what {
            Scored::Fact(fact) => {
                let words = say.pathway.facts[*fact].domain.words().iter();
                let adds = words.filter_map(|word| {
                    let (_, adds) = authored.points.iter().find(|(value, _)| value.text == *word)?;
                    Some(el("li").text(format!("{}: {}", say.label(*fact, word), say.words.number(&adds.text))))
                });
                items.push(el("span").text(say.short(*fact)).and(el("ul").and(adds.collect::<Vec<_>>())));
            }
            Scored::Rule(rule) => {
                let adds = guards.next().map(|AuthoredItem { points, .. }| say.words.number(&points.text));
                items.push(el("span").text(format!("{}: {}", say.rule(rule).in_line(), adds.unwrap_or_default())));
            }
        }
    }
    let keys = [("may_miss", &authored.may_miss), ("out_of", &authored.out_of)];
    let keys = keys.into_iter().filter_map(|(key, value)| Some(code(format!("{key} = {}", value.as_ref()?.text))));
    list(items).into_iter().chain(keys.map(|key| el("p").and(key))).collect()
}

/// The formula as it is written, with the short name of each fact in place of its id.
fn formula(whole: &Whole<'_>, number: &AuthoredNumber) -> Element {
    let say = whole.say;
    let is_of_a_name = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == '.';
    let pieces = number.is.text.split_inclusive(|sign: char| !is_of_a_name(sign));
    let words = pieces.map(|piece| {
        let name = piece.trim_end_matches(|sign: char| !is_of_a_name(sign));
        let after = piece.strip_prefix(name).unwrap_or_default().replace('*', "×").replace('/', "÷").replace('-', "−");
        match say.pathway.facts.find(|fact| fact.id == name) {
            Some(fact) => say.short(fact) + &after,
            None => name.to_owned() + &after,
        }
    });
    el("p").text(words.collect::<String>())
}
