//! Every treatment on its rung, from what is gentle to what cannot be undone.

use super::{Page, Site};
use crate::authoring::export::blocks::prose;
use crate::data::markup::{Element, el};
use crate::presentation::view::{LadderEntry, LadderRung, ladder};

/// The page.
pub fn page(site: &Site<'_>) -> Page {
    let rungs = ladder(&site.whole.say, &lanes(site));
    let (beside, on): (Vec<_>, Vec<_>) = rungs.iter().partition(|rung| rung.beside);
    let body = on.into_iter().chain(beside).flat_map(|each| rung(site, each)).collect();
    Page::new("ladder", site.word("ladder-heading"), &site.word("pages-ladder-describes"), body)
}

/// The lanes in the author's order, for a pathway without rungs.
pub fn lanes(site: &Site<'_>) -> Vec<String> {
    site.whole.document.about.lanes.iter().map(|lane| lane.text.clone()).collect()
}

fn rung(site: &Site<'_>, rung: &LadderRung) -> Vec<Element> {
    let name = if rung.name.is_empty() { site.word("ladder-rest") } else { rung.name.clone() };
    let kinds = |id: &str| rung.entries.iter().filter(|entry| entry.parent.as_deref() == Some(id)).collect::<Vec<_>>();
    let here = |id: &str| rung.entries.iter().any(|entry| entry.id == id);
    let first = rung.entries.iter().filter(|entry| entry.parent.as_deref().is_none_or(|parent| !here(parent)));
    let items = first.map(|entry| {
        let nested = kinds(&entry.id).into_iter().map(|kind| el("li").and(line(site, kind)));
        let nested: Vec<Element> = nested.collect();
        let item = el("li").and(line(site, entry));
        item.and((!nested.is_empty()).then(|| el("ul").and(nested)))
    });
    vec![el("h2").text(name), el("ul").with("class", "rung").and(items.collect::<Vec<_>>())]
}

/// Its name, how far it can be undone, what it is.
fn line(site: &Site<'_>, entry: &LadderEntry) -> Vec<Element> {
    let kind = if entry.beside { "alongside" } else { "treatment" };
    let undo = entry.undo.as_ref().map(|word| {
        el("span").with("class", "undo").text(site.whole.say.words.get(&format!("undo-{word}")).to_owned())
    });
    let what = site.whole.text(kind, &entry.id, if entry.beside { "text" } else { "what" });
    let name = el("p").and(el("strong").and(site.link(kind, &entry.id))).and(undo);
    [name].into_iter().chain(what.iter().flat_map(|text| prose(text))).collect()
}
