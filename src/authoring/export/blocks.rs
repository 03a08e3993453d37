//! Parts of a page that the booklet and the plain pages have in common: paragraphs, lists, rows, ids.

use crate::data::markup::{Element, el};

/// An id in type that tells it from prose. It is written from left to right in every language.
pub fn code(text: impl Into<String>) -> Element {
    el("code").with("dir", "ltr").text(text)
}

/// A table of names and what they stand for; nothing where there is nothing.
pub fn table(rows: Vec<(String, Vec<Element>)>) -> Option<Element> {
    let rows: Vec<Element> = rows
        .into_iter()
        .filter(|(_, cells)| !cells.is_empty())
        .map(|(name, cells)| row(el("dt").text(name), el("dd").and(cells)))
        .collect();
    (!rows.is_empty()).then(|| el("dl").and(rows))
}

/// A name and what it stands for, side by side where there is room.
pub fn row(name: Element, about: Element) -> Element {
    el("div").with("class", "row").and(name).and(about)
}

/// A list; nothing where there is nothing.
pub fn list(items: Vec<Element>) -> Option<Element> {
    (!items.is_empty()).then(|| el("ul").and(items.into_iter().map(|item| el("li").and(item))))
}

/// An authored text: a blank line starts a paragraph, lines that begin with "- " are a list, as on the page.
pub fn prose(text: &str) -> Vec<Element> {
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
