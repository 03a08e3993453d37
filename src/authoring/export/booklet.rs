//! The review booklet: everything a pathway does, on paper, for the clinician who signs it.
//!
//! Each step stands with its rule in words and as its author wrote it, with what is behind it, what is open about it and
//! which cases come to it. It is one HTML file without a script, and prints.

mod amounts;
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
use super::markup::{Element, el};
use super::svg::svg;
use crate::analysis::verify::Proof;
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
        .and(part(whole, "questions").and(questions::questions(review)))
        .and(texts::others(review))
        .and(part(whole, "sources").and(evidence::sources(review)))
        .and(front::signatures(review));
    let html = el("html").with("lang", whole.say.lang).with("dir", if whole.mirrored { "rtl" } else { "ltr" });
    // Wherever a text came from.
    whole.on_paper(&format!("<!doctype html>\n{}\n", html.and(head).and(el("body").and(main))))
}

/// The parts of the booklet, as the contents list them: those that every pathway has, and those that this one has.
fn parts(whole: &Whole<'_>) -> Vec<&'static str> {
    let has = |name: &str| match name {
        "explainers" => !whole.say.pathway.explainers.is_empty(),
        "corrections" => !whole.say.pathway.corrections.is_empty(),
        "contradictions" => !whole.say.pathway.contradictions.is_empty(),
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

/// An id in type that tells it from prose. It is written from left to right in every language.
fn code(text: impl Into<String>) -> Element {
    el("code").with("dir", "ltr").text(text)
}

/// A table of names and what they stand for; nothing where there is nothing.
fn table(rows: Vec<(String, Vec<Element>)>) -> Option<Element> {
    let rows: Vec<Element> = rows
        .into_iter()
        .filter(|(_, cells)| !cells.is_empty())
        .map(|(name, cells)| row(el("dt").text(name), el("dd").and(cells)))
        .collect();
    (!rows.is_empty()).then(|| el("dl").and(rows))
}

/// A name and what it stands for, side by side where there is room.
fn row(name: Element, about: Element) -> Element {
    el("div").with("class", "row").and(name).and(about)
}

/// A list; nothing where there is nothing.
fn list(items: Vec<Element>) -> Option<Element> {
    (!items.is_empty()).then(|| el("ul").and(items.into_iter().map(|item| el("li").and(item))))
}

/// An authored text: a blank line starts a paragraph, lines that begin with "- " are a list, as on the page.
fn prose(text: &str) -> Vec<Element> {
    let mut parts = Vec::new();
    for block in text.split("\n\n") {
        let (mut words, mut items): (Vec<&str>, Vec<Vec<&str>>) = (Vec::new(), Vec::new());
        for line in block.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match (line.strip_prefix("- "), items.last_mut()) {
                (Some(item), _) => items.push(vec![item]),
                (None, Some(item)) => item.push(line),
                (None, None) => words.push(line),
            }
        }
        if !words.is_empty() {
            parts.push(el("p").text(words.join(" ")));
        }
        if !items.is_empty() {
            parts.push(el("ul").and(items.into_iter().map(|item| el("li").text(item.join(" ")))));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::STYLE;

    #[test]
    fn the_style_has_nothing_that_is_escaped() {
        assert!(!STYLE.contains(['&', '<', '>', '"', '\'']));
    }
}
