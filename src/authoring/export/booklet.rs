//! The review booklet: everything a pathway does, on paper, for the clinician who signs it.
//!
//! Each step stands with its rule in words and as its author wrote it, with what is behind it, what is open about it and
//! which cases come to it. It is one HTML file without a script, and prints.

mod cases;
mod contradictions;
mod evidence;
mod explainers;
mod front;
mod questions;
mod rule;
mod safety;
mod step;
mod texts;
mod treatment;

use super::Whole;
use super::scores::scores;
use super::svg::svg;
use crate::analysis::verify::Proof;
use crate::data::markup::{Element, el};
use crate::data::tree::Node;
use crate::model::position::Position;
use cases::Cases;

/// What a booklet is made of.
#[derive(Clone, Copy)]
pub struct Booklet<'a> {
    /// The pathway and its map.
    pub whole: Whole<'a>,
    /// `evidence.toml` as authored: numbers, populations and who paid are for a reviewer.
    pub evidence: &'a Node,
    /// Each case file.
    pub cases: &'a [Node],
    /// What the check remarks, in words.
    pub findings: &'a [String],
    /// What the proof covered.
    pub proof: &'a Proof,
    /// Of what was authored: a signature is under this very document.
    pub hash: &'a str,
}

const STYLE: &str = include_str!("booklet/style.css");

/// The booklet as a file.
pub fn booklet(review: &Booklet<'_>) -> String {
    let whole = &review.whole;
    let title = whole.words("booklet-title", &[("title", &whole.title())]);
    let cases = Cases::of(review);
    let head = el("head")
        .and(el("meta").with("charset", "utf-8"))
        .and(el("meta").with("name", "viewport").with("content", "width=device-width"))
        .and(el("title").text(title.clone()))
        .and(el("style").text(STYLE));
    let map = part(whole, "map").and(el("figure").and(svg(whole, "map")));
    let main = el("main")
        .and(front::front(review, title))
        .and(texts::of_the_pathway(review))
        .and(map)
        .and(front::open(review))
        .and(part(whole, "steps").and(step::lanes(review, &cases)))
        .and(part(whole, "treatments").and(treatment::treatments(review)))
        .and(part(whole, "alongside").and(treatment::alongside(review)))
        .and(explainers::explainers(review))
        .and(explainers::corrections(review))
        .and(part(whole, "safety").and(safety::rules(review)))
        .and(contradictions::contradictions(review))
        .and(part(whole, "conditions").and(questions::conditions(review)))
        .and(scores(whole).map(|scores| part(whole, "scores").and(scores)))
        .and(part(whole, "questions").and(questions::questions(review)))
        .and(texts::others(review))
        .and(part(whole, "sources").and(evidence::sources(review)))
        .and(front::signatures(review));
    let html = el("html").with("lang", whole.say.lang).with("dir", if whole.mirrored { "rtl" } else { "ltr" });
    format!("<!doctype html>\n{}\n", html.and(head).and(el("body").and(main)))
}

/// The parts of the booklet, as the contents list them: those that every pathway has, and those that this one has.
fn parts(whole: &Whole<'_>) -> Vec<&'static str> {
    let has = |name: &str| match name {
        "explainers" => !whole.say.pathway.explainers.is_empty(),
        "corrections" => !whole.say.pathway.corrections.is_empty(),
        "contradictions" => !whole.say.pathway.contradictions.is_empty(),
        "scores" => !whole.say.pathway.scores.is_empty(),
        _ => true,
    };
    let all = [
        "about",
        "map",
        "open",
        "steps",
        "treatments",
        "alongside",
        "explainers",
        "corrections",
        "safety",
        "contradictions",
        "conditions",
        "scores",
        "questions",
        "words",
        "sources",
        "sign",
    ];
    all.into_iter().filter(|name| has(name)).collect()
}

/// A part with its heading.
fn part(whole: &Whole<'_>, name: &str) -> Element {
    let heading = whole.say.words.get(&format!("booklet-{name}")).to_owned();
    el("section").with("id", name).and(el("h2").text(heading))
}

/// The name of the place where a row of the pathway stands in the booklet.
fn anchor(kind: &str, position: impl Position) -> String {
    format!("{kind}-{}", position.number())
}

/// A link to it.
fn link_to(kind: &str, position: impl Position) -> Element {
    el("a").with("href", format!("#{}", anchor(kind, position)))
}

#[cfg(test)]
mod tests {
    use super::STYLE;

    #[test]
    fn the_style_has_nothing_that_is_escaped() {
        assert!(!STYLE.contains(['&', '<', '>', '"', '\'']));
    }
}
