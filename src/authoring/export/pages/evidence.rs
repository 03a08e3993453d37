//! What stands behind a statement: each claim with how sure it is, who has read it, and its sources; and the list of all
//! sources.

use super::{Page, Site};
use crate::data::markup::{Element, el};
use crate::model::evidence::Cites;
use crate::model::pathway::Pathway;
use crate::model::position::{ClaimId, Position};
use crate::presentation::view::{ClaimObject, DisagreementObject, RateObject, claims};

/// The claims, and the sources that stand behind it besides. A claim that names no source is not shown.
pub fn behind(site: &Site<'_>, claims: &[ClaimObject], sources: &[String]) -> Vec<Element> {
    let shown: Vec<&ClaimObject> = claims.iter().filter(|claim| !claim.sources.is_empty()).collect();
    let items = shown.iter().map(|claim| {
        let about = [claim.certainty_words.as_deref(), Some(&claim.status_words), claim.funding_words.as_deref()];
        el("li").and(el("p").text(claim.text.clone())).and(fine(site, about, &claim.sources))
    });
    let items: Vec<Element> = items.collect();
    let other = sources.iter().filter(|id| !shown.iter().any(|claim| claim.sources.contains(*id)));
    let other: Vec<String> = other.cloned().collect();
    let list = (!items.is_empty()).then(|| el("ul").with("class", "claims").and(items));
    list.into_iter().chain((!other.is_empty()).then(|| fine(site, [None; 3], &other))).collect()
}

/// The same under its own heading; nothing where nothing stands behind it.
pub fn known(site: &Site<'_>, level: &'static str, claims: &[ClaimObject], sources: &[String]) -> Vec<Element> {
    let behind = behind(site, claims, sources);
    let heading = (!behind.is_empty()).then(|| site.heading(level, "evidence"));
    heading.into_iter().chain(behind).collect()
}

/// A line in small type: how sure, who has read it, who paid, and a link to each source.
fn fine(site: &Site<'_>, about: [Option<&str>; 3], sources: &[String]) -> Element {
    let about: Vec<String> =
        about.into_iter().flatten().map(|words| format!("{}. ", words.trim_end_matches('.'))).collect();
    let mut line = el("p").with("class", "fine").text(about.concat());
    for (at, link) in links(site, sources).into_iter().enumerate() {
        line = if at == 0 { line.and(link) } else { line.text(", ").and(link) };
    }
    line
}

fn links(site: &Site<'_>, ids: &[String]) -> Vec<Element> {
    let known = &site.whole.say.pathway.sources;
    let positions = ids.iter().filter_map(|id| known.find(|source| source.id.text == *id));
    let link = |number: usize| {
        let words = site.whole.words("source-number", &[("numbers", &(number + 1).to_string())]);
        el("a").with("href", format!("sources.html#source-{}", number + 1)).text(words)
    };
    positions.map(|position| link(position.number())).collect()
}

/// Numbers, as so many of so many people: both groups have the same weight.
pub fn rates(site: &Site<'_>, rates: &[RateObject]) -> Vec<Element> {
    let whole = &site.whole;
    let said = |group: &str, count: u32, of: u32| {
        let (count, of) = (count.to_string(), of.to_string());
        el("li").text(whole.words("rate", &[("group", group), ("count", &count), ("of", &of)]))
    };
    let one = |rate: &RateObject| {
        let effect = rate.effect.as_ref().map(|word| whole.say.words.get(&format!("effect-{word}")).to_owned());
        let about: Vec<&str> = [Some(rate.outcome.as_str()), rate.span.as_deref()].into_iter().flatten().collect();
        let others = rate.without.map(|count| said(rate.without_words.as_deref().unwrap_or_default(), count, rate.of));
        let behind = [rate.certainty_words.as_deref(), Some(&rate.status_words), rate.funding_words.as_deref()];
        el("li")
            .and(effect.map(|words| el("p").with("class", "fine").text(words)))
            .and(el("p").and(el("strong").text(about.join(", "))))
            .and(el("ul").and(said(&rate.with_words, rate.with, rate.of)).and(others))
            .and(fine(site, behind, &rate.sources))
    };
    let shown: Vec<Element> = rates.iter().filter(|rate| !rate.sources.is_empty()).map(one).collect();
    let list = (!shown.is_empty())
        .then(|| [site.heading("h2", "numbers-heading"), el("ul").with("class", "claims").and(shown)]);
    list.into_iter().flatten().collect()
}

/// A question on which experts differ: each side, none of them the winner, and what this pathway does.
pub fn disagreement(site: &Site<'_>, level: &'static str, one: &DisagreementObject) -> Vec<Element> {
    let side = |text: &str, claims: &[ClaimObject], sources: &[String]| {
        [el("p").text(text)].into_iter().chain(behind(site, claims, sources)).collect::<Vec<_>>()
    };
    let sides = one.positions.iter().map(|each| el("li").and(side(&each.text, &each.claims, &each.sources)));
    let below = if level == "h2" { "h3" } else { "h4" };
    let here = site.heading(below, "disagreement-here");
    let sides = el("ul").and(sides.collect::<Vec<_>>());
    let question = el(level).text(one.question.clone());
    [question, sides, here].into_iter().chain(side(&one.here, &one.claims, &one.sources)).collect()
}

/// Claims that stand behind what is said of the pathway as a whole: no step, treatment or page names them.
fn of_the_whole(pathway: &Pathway) -> Cites {
    let sides = pathway.disagreements.iter().flat_map(|one| one.positions.iter().map(|side| &side.cites));
    let cited = pathway.steps.iter().map(|step| &step.cites);
    let cited = cited.chain(pathway.treatments.iter().map(|treatment| &treatment.cites));
    let cited = cited.chain(pathway.alongside.iter().map(|entry| &entry.cites));
    let cited = cited.chain(pathway.explainers.iter().flat_map(|page| page.parts.iter().map(|part| &part.cites)));
    let cited = cited.chain(pathway.corrections.iter().map(|correction| &correction.cites));
    let cited = cited.chain(pathway.disagreements.iter().map(|one| &one.cites)).chain(sides);
    let cited: Vec<ClaimId> = cited.flat_map(|cites| cites.claims.iter().copied()).collect();
    let others = pathway.claims.positions().filter(|claim| !cited.contains(claim));
    Cites { claims: others.collect(), sources: Vec::new() }
}

/// Every source, worded, with a way to open it.
pub fn page(site: &Site<'_>) -> Page {
    let items = site.whole.say.pathway.sources.each().map(|(at, source)| {
        let url = source.url.as_ref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        let link =
            url.map(|url| el("a").with("href", url).with("dir", "ltr").with("rel", "noreferrer").text(url.clone()));
        let text = el("span").with("dir", "auto").with("itemprop", "citation").text(source.text.clone());
        el("li")
            .with("id", format!("source-{}", at.number() + 1))
            .and(el("p").and(text))
            .and(link.map(|link| el("p").and(link)))
    });
    let mut body = vec![el("ol").with("class", "sources").and(items.collect::<Vec<_>>())];
    let others = of_the_whole(site.whole.say.pathway);
    body.extend(known(site, "h2", &claims(&site.whole.say, &others), &[]));
    Page::new("sources", site.word("booklet-sources"), &site.word("pages-sources-describes"), body)
}
