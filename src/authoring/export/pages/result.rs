//! Where the questions can lead: a page for each conclusion, and the list of them.

use super::detail::clinical;
use super::evidence::{disagreement, known};
use super::signs::Sign;
use super::{Page, Site, name};
use crate::authoring::export::blocks::prose;
use crate::data::markup::{Element, el};
use crate::model::pathway::{Conclusion, Entry, Urgency};
use crate::model::position::StepId;
use crate::presentation::view::{claims, disagreements, sources};

/// The most urgent first.
const ORDER: [Urgency; 4] = [Urgency::Emergency, Urgency::SameDay, Urgency::UrgentClinic, Urgency::Routine];

/// The conclusions of an urgency, in the author's order.
fn of(site: &Site<'_>, urgency: Urgency) -> Vec<StepId> {
    let all = site.whole.say.pathway.steps.positions();
    all.filter(|step| site.whole.urgency(*step) == Some(urgency)).collect()
}

/// The list.
pub fn list(site: &Site<'_>) -> Page {
    let mut body = vec![el("p").text(site.word("pages-results-lead"))];
    for urgency in ORDER {
        let links = of(site, urgency).into_iter().map(|step| el("li").and(site.step_link(step)));
        let links: Vec<Element> = links.collect();
        if !links.is_empty() {
            body.extend([el("h2").text(site.whole.urgency_words(urgency)), el("ul").and(links)]);
        }
    }
    Page::new("results", site.word("pages-results"), &site.word("pages-results-lead"), body)
}

/// A page for each.
pub fn pages(site: &Site<'_>, signs: &[Sign]) -> Vec<Page> {
    let all = ORDER.into_iter().flat_map(|urgency| of(site, urgency));
    all.filter_map(|step| Some(page(site, step, site.whole.say.pathway.conclusion(step)?, signs))).collect()
}

fn page(site: &Site<'_>, step: StepId, conclusion: &Conclusion, signs: &[Sign]) -> Page {
    let whole = &site.whole;
    let id = whole.step_id(step);
    let text = |attribute: &str| whole.text("step", id, attribute);
    let urgency = conclusion.urgency;
    let urgent = el("p").and(el("strong").text(whole.urgency_words(urgency)));
    let said = text("text").unwrap_or_default();
    let mut body =
        vec![el("section").with("class", format!("danger {}", urgency.word())).and(urgent).and(prose(&said))];
    // Whoever has to call now is told nothing else.
    let note =
        (urgency == Urgency::Routine).then(|| el("p").with("class", "fine").text(site.word("pages-result-note")));
    body.extend(note);
    body.extend(site.lane(&whole.say.pathway.steps[step]));
    body.extend(text("decision").iter().flat_map(|text| prose(text)));
    body.extend(entries(site, "recommend-heading", None, &conclusion.recommend));
    body.extend(entries(site, "offer-heading", Some("offer-lead"), &conclusion.offer));
    body.extend(beside(site, conclusion));
    if let Some(review) = &conclusion.review {
        let after = text("review").unwrap_or_else(|| review.after.clone());
        body.push(site.heading("h2", "review-heading"));
        body.push(el("p").text(whole.words("review-after", &[("after", &after)])));
    }
    if let Some(after) = conclusion.after {
        body.push(site.heading("h2", "checked-heading"));
        body.push(el("p").text(site.word("checked-text")));
        body.push(el("p").and(site.step_link(after)));
    }
    body.extend(clinical(site, text("clinical").as_deref()));
    body.extend(comes_here(site, step, signs));
    let cites = &whole.say.pathway.steps[step].cites;
    body.extend(known(site, "h2", &claims(&whole.say, cites), &sources(&whole.say, cites)));
    let sides = whole.say.pathway.disagreements.iter().filter(|one| one.steps.contains(&step));
    let sides = disagreements(&whole.say, &sides.map(|one| one.id.clone()).collect::<Vec<_>>());
    if !sides.is_empty() {
        body.push(site.heading("h2", "disagreements-heading"));
        body.extend(sides.iter().flat_map(|one| disagreement(site, "h3", one)));
    }
    let about = format!("{}. {said}", whole.urgency_words(urgency));
    Page::new(name("result", id), whole.step(step), &about, body)
}

/// What is shown there, each with for whom.
fn entries(site: &Site<'_>, heading: &str, lead: Option<&str>, entries: &[Entry]) -> Vec<Element> {
    if entries.is_empty() {
        return Vec::new();
    }
    let one = |entry: &Entry| {
        let id = &site.whole.say.pathway.treatments[entry.treatment].id;
        let what = site.whole.text("treatment", id, "what");
        let when = entry.when.as_ref().map(|rule| {
            let only = el("p").text(format!("{}:", site.word("booklet-requires")));
            el("div").with("class", "rule").and(only).and(site.rule(rule))
        });
        let link = el("p").and(el("strong").and(site.link("treatment", id)));
        el("li").and(link).and(what.iter().flat_map(|text| prose(text))).and(when)
    };
    let lead = lead.map(|key| el("p").text(site.word(key)));
    let list = el("ul").and(entries.iter().map(one).collect::<Vec<_>>());
    [site.heading("h2", heading)].into_iter().chain(lead).chain([list]).collect()
}

/// What may stand beside it.
fn beside(site: &Site<'_>, conclusion: &Conclusion) -> Vec<Element> {
    let all = site.whole.say.pathway.alongside.iter().filter(|entry| conclusion.has_beside(entry));
    let links: Vec<Element> = all.map(|entry| el("li").and(site.link("alongside", &entry.id))).collect();
    let heading = site.heading("h2", "alongside-heading");
    if links.is_empty() { links } else { vec![heading, el("ul").and(links)] }
}

/// Single signs that lead here, and the rules of the steps before it.
fn comes_here(site: &Site<'_>, step: StepId, signs: &[Sign]) -> Vec<Element> {
    let whole = &site.whole;
    let mine: Vec<&Sign> = signs.iter().filter(|sign| sign.conclusion == step).collect();
    let lead = (!mine.is_empty()).then(|| el("p").text(site.word("pages-enough")));
    let mut body: Vec<Element> = lead.into_iter().chain(site.sign_list(&mine)).collect();
    let before = whole.say.pathway.steps.positions();
    let ways = before.flat_map(|from| whole.onward(from).into_iter().map(move |onward| (from, onward)));
    let ways = ways.filter(|(_, onward)| onward.to == step).map(|(from, onward)| {
        let label = el("p").with("class", "fine").text(whole.label(&onward));
        el("li").and(el("p").and(site.step_link(from))).and(label)
    });
    let ways: Vec<Element> = ways.collect();
    body.extend((!ways.is_empty()).then(|| el("ul").and(ways)));
    let heading = (!body.is_empty()).then(|| site.heading("h2", "pages-comes-here"));
    heading.into_iter().chain(body).collect()
}
