//! The first page, what is open, and the page that is signed.

use super::{PARTS, Review, evidence, part};
use crate::export::markup::{Element, el};

/// What this is, of which version, and what was proved of it.
pub fn front(review: &Review<'_>, title: String) -> Element {
    let whole = &review.whole;
    let pathway = whole.say.pathway;
    let version = whole.words(
        "booklet-version",
        &[("version", &pathway.version), ("reviewed", &pathway.reviewed), ("due", &pathway.review_due)],
    );
    let rules = review.proof.safety_rules.to_string();
    let proof = whole.words("booklet-proof", &[("patients", &review.proof.patients_words), ("rules", &rules)]);
    let contents = PARTS.map(|name| {
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
pub fn open(review: &Review<'_>) -> Element {
    let whole = &review.whole;
    let mut lines: Vec<Element> = Vec::new();
    for (step, about) in whole.say.pathway.steps.iter().enumerate() {
        let open = evidence::open(review, &about.cites, &evidence::doubts(whole, step));
        if !open.is_empty() {
            let link = el("a").with("href", format!("#step-{step}")).text(whole.step(step));
            lines.push(el("div").and(el("p").and(link)).and(el("ul").and(open)));
        }
    }
    for (position, treatment) in whole.say.pathway.treatments.iter().enumerate() {
        let open = evidence::open(review, &treatment.cites, &[]);
        if !open.is_empty() {
            let name = whole.name("treatment", &treatment.id);
            let link = el("a").with("href", format!("#treatment-{position}")).text(name);
            lines.push(el("div").and(el("p").and(link)).and(el("ul").and(open)));
        }
    }
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
pub fn signatures(review: &Review<'_>) -> Element {
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
