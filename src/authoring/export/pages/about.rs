//! What these pages are and are not, who wrote them, and which document they were made of.

use super::{Page, Site};
use crate::authoring::export::amounts::many;
use crate::authoring::export::blocks::prose;
use crate::data::markup::el;

/// What a pathway says of itself, in this order.
const SAID: [&str; 7] = ["about", "limits", "evidence", "authors", "funding", "development", "update"];

/// The page.
pub fn page(site: &Site<'_>) -> Page {
    let whole = &site.whole;
    let texts = SAID.iter().filter_map(|attribute| whole.about(attribute));
    let mut body: Vec<_> = texts.flat_map(|text| prose(&text)).collect();
    let patients = many(whole, &site.proof.patients);
    let rules = site.proof.safety_rules.to_string();
    body.push(el("p").text(whole.words("booklet-proof", &[("patients", &patients), ("rules", &rules)])));
    body.push(el("p").text(site.word("booklet-proof-means")));
    body.push(el("p").with("class", "fine").text(whole.words("booklet-hash", &[("hash", site.hash)])));
    Page::new("about", site.word("pages-about"), &site.word("pages-about-describes"), body)
}
