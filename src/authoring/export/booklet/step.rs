//! Each step: what it says, its rule, what is behind it, and room to write beside it.

use super::cases::Cases;
use super::{Booklet, anchor, evidence, link_to, rule};
use crate::authoring::document;
use crate::authoring::export::Whole;
use crate::authoring::export::blocks::{code, prose, table};
use crate::data::markup::{Element, el};
use crate::model::pathway::{Conclusion, Decision, Entry, StepKind};
use crate::model::position::StepId;

/// The steps in the order of the map, lane by lane.
pub fn lanes(review: &Booklet<'_>, cases: &Cases<'_>) -> Vec<Element> {
    let mut all = Vec::new();
    for (name, steps) in review.whole.lanes() {
        all.extend(name.map(|name| el("h3").text(name)));
        all.extend(steps.iter().map(|position| step(review, cases, *position)));
    }
    all
}

fn step(review: &Booklet<'_>, cases: &Cases<'_>, position: StepId) -> Element {
    let whole = &review.whole;
    let (about, authored) = (&whole.say.pathway.steps[position], &whole.document.steps[position]);
    let text = |attribute: &str| whole.text("step", &about.id, attribute);
    let words = |attribute: &str| text(attribute).map(|text| prose(&text)).unwrap_or_default();
    let kind = match &about.kind {
        StepKind::Decision(_) => whole.word("booklet-decision"),
        StepKind::Conclusion(conclusion) => {
            format!("{}: {}", whole.word("booklet-conclusion"), whole.urgency_words(conclusion.urgency))
        }
    };
    let does = match &about.kind {
        StepKind::Decision(decision) => branches(whole, decision, authored),
        StepKind::Conclusion(conclusion) => concludes(whole, &about.id, conclusion, authored),
    };
    let start = (whole.say.pathway.start == position).then(|| el("p").text(whole.word("booklet-start")));
    let sides = evidence::at_step(review, position);
    let open = evidence::open(review, &about.cites, &evidence::doubts(whole, position), &sides);
    let open = if open.is_empty() { Vec::new() } else { vec![el("ul").and(open)] };
    let behind = table(vec![
        (whole.word("booklet-decides"), words("decision")),
        (whole.word("booklet-clinical"), words("clinical")),
        (whole.word("booklet-claims"), evidence::claims(review, &about.cites).into_iter().collect()),
        (whole.word("booklet-sources"), evidence::cited(whole, &about.cites).into_iter().collect()),
        (whole.word("booklet-disagreements"), evidence::disagreed(review, &sides)),
        (whole.word("booklet-open"), open),
        (whole.word("booklet-cases"), vec![cases.at(review, position)]),
    ]);
    let article = el("article")
        .with("id", anchor("step", position))
        .and(el("h4").text(format!("{} ", whole.step(position))).and(code(about.id.clone())))
        .and(el("p").with("class", "fine").text(kind))
        .and(start)
        .and(words("text"));
    article.and(does).and(behind).and(verdict(whole))
}

/// Room for the reviewer: right as it is, or what has to change.
pub fn verdict(whole: &Whole<'_>) -> Element {
    let field = |key: &'static str| el("span").text(format!("☐ {}", whole.word(key)));
    el("div").with("class", "verdict").and([field("booklet-agree"), field("booklet-change")])
}

fn branches(whole: &Whole<'_>, decision: &Decision, authored: &document::AuthoredStep) -> Vec<Element> {
    let why = authored.why.as_ref().map_or("", |why| why.text.as_str());
    let how = if decision.first { whole.words("booklet-first", &[("why", why)]) } else { whole.word("booklet-one") };
    let head = ["booklet-if", "booklet-written", "booklet-leads-to"];
    let head = head.map(|key| el("th").with("scope", "col").text(whole.word(key)));
    let rows = decision.branches.iter().zip(&authored.branches).map(|(branch, authored)| {
        let words = match &branch.when {
            Some(when) => rule::words(whole, when),
            None => el("p").text(whole.word("booklet-otherwise")),
        };
        let link = link_to("step", branch.go).text(whole.step(branch.go));
        let written = authored.when.as_ref().map_or("otherwise", |when| when.text.text.as_str());
        el("tr").and(el("td").and(words)).and(el("td").and(code(written))).and(el("td").and(link))
    });
    let table = el("table").and(el("thead").and(el("tr").and(head))).and(el("tbody").and(rows));
    let also = decision.also.then(|| el("p").text(whole.word("booklet-also")));
    [el("p").text(how)].into_iter().chain(also).chain([table]).collect()
}

fn concludes(whole: &Whole<'_>, id: &str, conclusion: &Conclusion, authored: &document::AuthoredStep) -> Vec<Element> {
    let after = conclusion.after.map(|after| {
        let link = link_to("step", after).text(whole.step(after));
        el("p").text(whole.words("booklet-after", &[("step", "")])).and(link)
    });
    let review = conclusion.review.as_ref().map(|review| {
        let when = whole.text("step", id, "review").unwrap_or_else(|| review.after.clone());
        el("p").text(whole.words("booklet-look-again", &[("after", &when)]))
    });
    let shown = table(vec![
        (whole.word("booklet-recommends"), entries(whole, &conclusion.recommend, &authored.recommend)),
        (whole.word("booklet-offers"), entries(whole, &conclusion.offer, &authored.offer)),
    ]);
    after.into_iter().chain(shown).chain(review).collect()
}

fn entries(whole: &Whole<'_>, entries: &[Entry], authored: &[document::AuthoredEntry]) -> Vec<Element> {
    let one = |(entry, authored): (&Entry, &document::AuthoredEntry)| {
        let name = whole.name("treatment", &whole.say.pathway.treatments[entry.treatment].id);
        let link = link_to("treatment", entry.treatment).text(name);
        let when = rule::rule(whole, entry.when.as_ref(), authored.when.as_ref());
        el("div").with("class", "entry").and(el("p").and(link)).and(when)
    };
    entries.iter().zip(authored).map(one).collect()
}
