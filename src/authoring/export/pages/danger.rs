//! What cannot wait: for each urgency what to do, and every sign that leads to it.

use super::frame::dialled;
use super::signs::Sign;
use super::{Page, Site};
use crate::authoring::export::blocks::prose;
use crate::data::markup::{Element, el};
use crate::model::pathway::Urgency;
use crate::model::position::StepId;

/// The most urgent first, each with what to do.
const URGENT: [(Urgency, &str); 3] = [
    (Urgency::Emergency, "least-emergency"),
    (Urgency::SameDay, "least-same-day"),
    (Urgency::UrgentClinic, "least-urgent-clinic"),
];

/// The page.
pub fn page(site: &Site<'_>, signs: &[Sign]) -> Page {
    let whole = &site.whole;
    let mut body = vec![el("p").text(site.word("pages-danger-lead"))];
    body.extend(whole.about("emergency").iter().flat_map(|text| prose(text)));
    body.extend(site.numbers.crisis.as_ref().map(|number| {
        let words = site.numbers.crisis_said(whole.say.words);
        el("p").and(el("a").with("href", dialled(number)).text(words))
    }));
    for (urgency, key) in URGENT {
        let steps = whole.say.pathway.steps.positions().filter(|step| whole.urgency(*step) == Some(urgency));
        let steps: Vec<StepId> = steps.collect();
        if !steps.is_empty() {
            let class = format!("danger {}", urgency.word());
            let heading = el("h2").text(format!("{}: {}", whole.urgency_words(urgency), site.word(key)));
            let section = el("section").with("class", class).with("id", urgency.word()).and(heading);
            body.push(section.and(by_sign(site, &steps, signs)).and(together(site, &steps, signs)));
        }
    }
    body.push(el("p").text(site.word("pages-unsure")));
    Page::new("danger-signs", site.word("pages-danger"), &site.word("pages-danger-describes"), body)
}

fn of(signs: &[Sign], step: StepId) -> Vec<&Sign> {
    signs.iter().filter(|sign| sign.conclusion == step).collect()
}

/// Each result of one urgency with the signs that lead to it by themselves.
fn by_sign(site: &Site<'_>, steps: &[StepId], signs: &[Sign]) -> Vec<Element> {
    let one = |step: &StepId| {
        let signs = of(signs, *step);
        (!signs.is_empty()).then(|| [el("h3").and(site.step_link(*step))].into_iter().chain(site.sign_list(&signs)))
    };
    steps.iter().filter_map(one).flatten().collect()
}

/// Whom the decisions send to a result. Who comes there once they have been checked is told there.
fn rules(site: &Site<'_>, step: StepId) -> Vec<Element> {
    let whole = &site.whole;
    let ways = whole.say.pathway.steps.positions().flat_map(|from| whole.onward(from));
    let here = ways.filter(|onward| onward.to == step && !onward.checked);
    here.map(|onward| el("p").with("class", "fine").text(whole.label(&onward))).collect()
}

/// The results that it takes more than one answer to come to.
fn together(site: &Site<'_>, steps: &[StepId], signs: &[Sign]) -> Vec<Element> {
    let others = steps.iter().filter(|step| of(signs, **step).is_empty());
    let one = |step: &StepId| {
        let strong = el("p").and(el("strong").and(site.step_link(*step)));
        el("li").and(strong).and(rules(site, *step))
    };
    let links: Vec<Element> = others.map(one).collect();
    if links.is_empty() {
        return Vec::new();
    }
    let lead = el("p").text(site.word("pages-together-lead"));
    vec![site.heading("h3", "pages-together"), lead, el("ul").and(links)]
}
