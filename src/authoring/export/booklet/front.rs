//! The first page, what is open, and the page that is signed.

use super::{Booklet, anchor, evidence, part, parts};
use crate::authoring::export::amounts;
use crate::data::markup::{Element, el};
use crate::model::evidence::Cites;

/// What this is, of which version, and what was proved of it.
pub fn front(review: &Booklet<'_>, title: String) -> Element {
    let whole = &review.whole;
    let pathway = whole.say.pathway;
    let version = whole.words(
        "booklet-version",
        &[
            ("version", &pathway.version),
            ("reviewed", &amounts::day(whole, &pathway.reviewed)),
            ("due", &amounts::day(whole, &pathway.review_due)),
        ],
    );
    let rules = review.proof.safety_rules.to_string();
    let patients = amounts::many(whole, &review.proof.patients);
    let proof = whole.words("booklet-proof", &[("patients", &patients), ("rules", &rules)]);
    let contents = parts(whole).into_iter().map(|name| {
        let heading = whole.say.words.get(&format!("booklet-{name}")).to_owned();
        el("li").and(el("a").with("href", format!("#{name}")).text(heading))
    });
    el("header")
        .and(el("h1").text(title))
        .and(el("p").text(whole.word("booklet-lead")))
        .and(el("p").and(el("strong").text(whole.word("booklet-none-validated"))))
        .and(el("p").text(version))
        .and(el("p").with("class", "fine").text(whole.words("booklet-hash", &[("hash", review.hash)])))
        .and(el("p").text(proof))
        .and(el("p").text(whole.word("booklet-proof-means")))
        .and(
            el("nav")
                .with("aria-labelledby", "contents")
                .and(el("h2").with("id", "contents").text(whole.word("booklet-contents")))
                .and(el("ol").and(contents)),
        )
}

/// Everything that is open, each with a way to where it stands; then what the check remarks.
pub fn open(review: &Booklet<'_>) -> Element {
    let whole = &review.whole;
    let pathway = whole.say.pathway;
    let line = |place: String, name: String, open: Vec<Element>| {
        let link = el("a").with("href", format!("#{place}")).text(name);
        (!open.is_empty()).then(|| el("div").and(el("p").and(link)).and(el("ul").and(open)))
    };
    let steps = pathway.steps.each().filter_map(|(at, step)| {
        let (doubts, sides) = (evidence::doubts(whole, at), evidence::at_step(review, at));
        line(anchor("step", at), whole.step(at), evidence::open(review, &step.cites, &doubts, &sides))
    });
    let others = |kind: &'static str, place: String, id: &str, cites: &Cites| {
        let open = evidence::open(review, cites, &[], &evidence::with(review, id));
        line(place, whole.name(kind, id), open)
    };
    let treatments = pathway
        .treatments
        .each()
        .filter_map(|(at, about)| others("treatment", anchor("treatment", at), &about.id, &about.cites));
    let alongside = pathway
        .alongside
        .each()
        .filter_map(|(at, entry)| others("alongside", anchor("alongside", at), &entry.id, &entry.cites));
    let explainers = pathway.explainers.iter().enumerate().filter_map(|(at, page)| {
        let open = page.parts.iter().flat_map(|part| evidence::open(review, &part.cites, &[], &[]));
        line(format!("explainer-{at}"), whole.name("explainer", &page.id), open.collect())
    });
    let corrections = pathway.corrections.iter().enumerate().filter_map(|(at, one)| {
        let open = evidence::open(review, &one.cites, &[], &[]);
        line(format!("correction-{at}"), whole.name("correction", &one.id), open)
    });
    let mut lines: Vec<Element> =
        steps.chain(treatments).chain(alongside).chain(explainers).chain(corrections).collect();
    if lines.is_empty() {
        lines.push(el("p").text(whole.word("booklet-open-none")));
    }
    let remarks = review.findings.iter().map(|finding| el("li").with("dir", "ltr").with("lang", "en").text(finding));
    let remarks =
        (!review.findings.is_empty()).then(|| [el("h3").text(whole.word("booklet-findings")), el("ul").and(remarks)]);
    part(whole, "open").and(lines).and(remarks.into_iter().flatten())
}

/// How many people have room to sign.
const SIGNERS: usize = 4;

/// Room for signatures.
pub fn signatures(review: &Booklet<'_>) -> Element {
    let whole = &review.whole;
    let columns = ["name", "role", "date", "signature"];
    let head = columns
        .map(|key| el("th").with("scope", "col").text(whole.say.words.get(&format!("booklet-{key}")).to_owned()));
    let row = || el("tr").and(columns.map(|_| el("td")));
    let table = el("table")
        .with("class", "sign")
        .and(el("thead").and(el("tr").and(head)))
        .and(el("tbody").and((0..SIGNERS).map(|_| row())));
    let hash = el("p").with("class", "fine").text(whole.words("booklet-hash", &[("hash", review.hash)]));
    part(whole, "sign").and(hash).and(table)
}
