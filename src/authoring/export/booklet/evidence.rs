//! What stands behind a statement, and what is still open about it.

use super::{Booklet, anchor, link_to};
use crate::authoring::export::Whole;
use crate::authoring::export::amounts;
use crate::authoring::export::blocks::{code, list, row};
use crate::data::markup::{Element, el};
use crate::data::tree::{Kind, Node};
use crate::model::evidence::{Cites, Claim};
use crate::model::position::{SourceId, StepId};
use crate::presentation::view::{DisagreementObject, detail, disagreements, funding_words, sources as sources_of};

/// The claims that stand behind something: the sentence, the number as authored, how sure, who has read it.
pub fn claims(review: &Booklet<'_>, cites: &Cites) -> Option<Element> {
    let claims = cites.claims.iter().map(|position| &review.whole.say.pathway.claims[*position]);
    list(claims.map(|claim| one(review, claim)).collect())
}

/// Keys of a claim that are told in words.
const WORDED: [&str; 4] = ["certainty", "status", "funding", "source"];

fn one(review: &Booklet<'_>, claim: &Claim) -> Element {
    let whole = &review.whole;
    let sentence = whole.name("claim", &claim.id);
    let authored = review.evidence.get("claims").and_then(|claims| claims.get(&claim.id));
    let entries = authored.map(Node::entries).unwrap_or_default();
    let rows = entries.iter().filter(|(key, _)| !WORDED.contains(&key.text.as_str()));
    let in_words = |value: &Node| {
        if let Kind::Date(day) = &value.kind { Some(amounts::day(whole, day)) } else { Some(value.word()?.text) }
    };
    let rows = rows.filter_map(|(key, value)| Some((key.text.clone(), in_words(value)?)));
    let rows = rows.map(|(key, value)| row(el("dt").and(code(key)), el("dd").with("dir", "auto").text(value)));
    let certainty = claim.certainty.as_ref().map(|word| format!("certainty-{word}"));
    let about = certainty.into_iter().chain([format!("status-{}", claim.status)]);
    let about = about.map(|key| whole.say.words.get(&key).to_owned());
    let paid = funding_words(&whole.say, claim).map(|paid| format!("{}.", paid.trim_end_matches('.')));
    let about: Vec<String> = about.chain(paid).collect();
    el("div")
        .and(el("p").text(format!("{sentence} ")).and(code(claim.id.clone())))
        .and(el("dl").with("class", "small").and(rows))
        .and(
            el("p")
                .with("class", "fine")
                .text(format!("{} ", about.join(" ")))
                .and(source_links(whole, &claim.sources)),
        )
}

/// The sources of something, each a way to its line at the end.
pub fn cited(whole: &Whole<'_>, cites: &Cites) -> Option<Element> {
    let positions = positions(whole, &sources_of(&whole.say, cites));
    (!positions.is_empty()).then(|| el("p").and(source_links(whole, &positions)))
}

fn positions(whole: &Whole<'_>, ids: &[String]) -> Vec<SourceId> {
    let position = |id: &String| whole.say.pathway.sources.find(|source| source.id.text == *id);
    ids.iter().filter_map(position).collect()
}

fn source_links(whole: &Whole<'_>, positions: &[SourceId]) -> Vec<Element> {
    let id = |position: SourceId| whole.say.pathway.sources[position].id.text.clone();
    positions.iter().map(|position| link_to("source", *position).text(id(*position))).collect()
}

/// The disagreements that stand at a step.
pub fn at_step(review: &Booklet<'_>, step: StepId) -> Vec<DisagreementObject> {
    let say = &review.whole.say;
    let here = say.pathway.disagreements.iter().filter(|disagreement| disagreement.steps.contains(&step));
    disagreements(say, &here.map(|disagreement| disagreement.id.clone()).collect::<Vec<_>>())
}

/// The disagreements that stand with a treatment or an alongside entry.
pub fn with(review: &Booklet<'_>, id: &str) -> Vec<DisagreementObject> {
    detail(&review.whole.say, id).map(|detail| detail.disagreements).unwrap_or_default()
}

/// Each question with its sides, none of them the winner, and what this pathway does about it.
pub fn disagreed(review: &Booklet<'_>, disagreements: &[DisagreementObject]) -> Vec<Element> {
    let whole = &review.whole;
    let links = |ids: &[String]| source_links(whole, &positions(whole, ids));
    let one = |disagreement: &DisagreementObject| {
        let sides = disagreement.positions.iter().map(|side| {
            let text = el("p").text(format!("{} ", side.text)).and(links(&side.sources));
            el("li").and(text)
        });
        let here = whole.words("booklet-here", &[("what", &disagreement.here)]);
        el("div")
            .with("class", "entry")
            .and(el("p").and(el("strong").text(disagreement.question.clone())))
            .and(el("ul").and(sides))
            .and(el("p").text(format!("{here} ")).and(links(&disagreement.sources)))
    };
    disagreements.iter().map(one).collect()
}

/// Every source, worded.
pub fn sources(review: &Booklet<'_>) -> Element {
    let sources = review.whole.say.pathway.sources.each().map(|(at, source)| {
        let link = source.url.as_ref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        let link = link.map(|url| el("a").with("href", url).with("dir", "ltr").text(url.clone()));
        el("li")
            .with("id", anchor("source", at))
            .and(code(source.id.text.clone()))
            .and(el("span").with("dir", "auto").text(source.text.clone()))
            .and(link)
    });
    el("ul").with("class", "sources").and(sources)
}

/// Why people in doubt take a branch of this step.
pub fn doubts(whole: &Whole<'_>, step: StepId) -> Vec<String> {
    whole.onward(step).into_iter().filter_map(|onward| onward.doubt).collect()
}

/// What is open: claims that nobody has looked up, what doubt leads to, and what experts do not agree on.
pub fn open(review: &Booklet<'_>, cites: &Cites, doubts: &[String], sides: &[DisagreementObject]) -> Vec<Element> {
    let whole = &review.whole;
    let claims = cites.claims.iter().map(|position| &whole.say.pathway.claims[*position]);
    let memory = claims.filter(|claim| claim.status == "memory").map(|claim| {
        let claim = format!("{} ({})", whole.name("claim", &claim.id), claim.id);
        whole.words("booklet-open-memory", &[("claim", &claim)])
    });
    let doubts = doubts.iter().map(|why| whole.words("booklet-open-doubt", &[("why", why)]));
    let sides = sides.iter();
    let sides = sides.map(|one| whole.words("booklet-open-disagreement", &[("what", &one.question)]));
    memory.chain(doubts).chain(sides).map(|line| el("li").text(line)).collect()
}
