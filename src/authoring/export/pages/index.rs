//! The first page: what this is, for whom, and the ways to everything.

use super::{Page, Site, name};
use crate::authoring::export::blocks::prose;
use crate::data::markup::{Element, el};

/// The page.
pub fn page(site: &Site<'_>) -> Page {
    let whole = &site.whole;
    let text = |attribute: &str| whole.about(attribute);
    let intro = text("intro").unwrap_or_default();
    let mut body = prose(&intro);
    body.push(el("p").and(el("strong").text(site.word("pages-here"))));
    body.push(site.heading("h2", "pages-contents"));
    body.push(el("ul").with("class", "contents").and(contents(site)));
    if let Some(scope) = text("scope") {
        body.push(site.heading("h2", "before-you-start"));
        body.extend(prose(&scope));
    }
    Page::new("index", whole.title(), &intro, body)
}

fn contents(site: &Site<'_>) -> Vec<Element> {
    let pathway = site.whole.say.pathway;
    let explainers = pathway.explainers.iter();
    let explainers = explainers.map(|page| (name("explainer", &page.id), site.whole.name("explainer", &page.id), None));
    let line = |name: &str, title: &str, about: Option<&str>| {
        Some((name.to_owned(), site.word(title), about.map(|key| site.word(key))))
    };
    let first = [
        line("danger-signs", "pages-danger", Some("pages-danger-describes")),
        line("ladder", "ladder-heading", Some("pages-ladder-describes")),
        line("questions", "questions", Some("pages-questions-lead")),
        line("results", "pages-results", Some("pages-results-lead")),
    ];
    let corrects = !pathway.corrections.is_empty();
    let last = [
        corrects.then(|| line("corrections", "corrections-heading", Some("corrections-lead"))).flatten(),
        (!pathway.disagreements.is_empty())
            .then(|| line("disagreements", "disagreements-heading", Some("pages-disagreements-describes")))
            .flatten(),
        line("visit", "pages-visit", Some("pages-visit-describes")),
        super::reading::has_terms(site)
            .then(|| line("words", "pages-glossary", Some("pages-glossary-describes")))
            .flatten(),
        line("decided", "pages-decided", Some("pages-decided-lead")),
        line("sources", "booklet-sources", Some("pages-sources-describes")),
        line("about", "pages-about", Some("pages-about-describes")),
    ];
    let all = first.into_iter().flatten().chain(explainers).chain(last.into_iter().flatten());
    all.map(|(name, title, about)| {
        let link = el("a").with("href", format!("{name}.html")).text(title);
        el("li").and(el("p").and(link)).and(about.map(|about| el("p").with("class", "fine").text(about)))
    })
    .collect()
}
