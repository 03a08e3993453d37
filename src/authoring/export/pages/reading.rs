//! What can be read beside the walk: explainers, what people may have read, where experts differ, what to ask, words.

use super::evidence::{behind, disagreement};
use super::{Page, Site, name};
use crate::authoring::export::blocks::{prose, table};
use crate::data::markup::{Element, el};
use crate::model::text::Texts;
use crate::presentation::view::{ExplainerObject, corrections, disagreements, explainer};

/// Each of them that this pathway has.
pub fn pages(site: &Site<'_>) -> Vec<Page> {
    let say = &site.whole.say;
    let explainers = say.pathway.explainers.iter().filter_map(|each| explainer(say, &each.id));
    let explainers = explainers.map(|object| page(site, name("explainer", &object.id), &object));
    let corrections = corrections(say).map(|object| page(site, "corrections".to_owned(), &object));
    let all = say.pathway.disagreements.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    let differ = disagreements(say, &all);
    let body: Vec<Element> = differ.iter().flat_map(|one| disagreement(site, "h2", one)).collect();
    let about = site.word("pages-disagreements-describes");
    let heading = site.word("disagreements-heading");
    let differ = (!body.is_empty()).then(|| Page::new("disagreements", heading, &about, body));
    explainers.chain(corrections).chain(differ).chain([visit(site)]).chain(glossary(site)).collect()
}

fn page(site: &Site<'_>, file: String, object: &ExplainerObject) -> Page {
    let intro = object.intro.clone().unwrap_or_default();
    let mut body = prose(&intro);
    for part in &object.parts {
        // What people may have read is theirs: nobody who skims the headings should take it for ours.
        let heading = part.verdict.as_ref().map(|_| site.whole.say.quoted(&part.heading));
        body.push(el("h2").text(heading.unwrap_or_else(|| part.heading.clone())));
        body.extend(part.verdict.iter().map(|words| el("p").and(el("strong").text(words.clone()))));
        body.extend(prose(&part.text));
        body.extend(behind(site, &part.claims, &part.sources));
    }
    Page::new(file, object.title.clone(), &intro, body)
}

/// What to ask, and what may matter: to print and take along.
fn visit(site: &Site<'_>) -> Page {
    let asks = ["ask-1", "ask-2", "ask-3"].map(|key| el("li").text(site.word(key)));
    let mut body = vec![site.heading("h2", "ask-heading"), el("ul").and(asks)];
    let values = site.whole.say.pathway.values.iter();
    let values: Vec<Element> = values.map(|each| el("li").text(site.whole.name("value", &each.id))).collect();
    if !values.is_empty() {
        body.extend([site.heading("h2", "values-heading"), el("ul").with("class", "boxes").and(values)]);
    }
    Page::new("visit", site.word("pages-visit"), &site.word("pages-visit-describes"), body)
}

/// Words of the pathway with what they mean.
fn terms<'a>(site: &Site<'a>) -> Vec<(&'a str, &'a str)> {
    let texts: Option<&'a Texts> = site.whole.say.pathway.texts(site.whole.say.lang);
    let entries = texts.map(Texts::entries).unwrap_or_default();
    let words = entries.iter().filter(|(key, _)| key.starts_with("term-") && !key.contains('.'));
    let means = |key: &str| texts.and_then(|texts| texts.get(&format!("{key}.means")));
    words.filter_map(|(key, word)| Some((word.text.as_str(), means(key)?))).collect()
}

/// Are there any?
pub fn has_terms(site: &Site<'_>) -> bool {
    !terms(site).is_empty()
}

fn glossary(site: &Site<'_>) -> Option<Page> {
    let rows = terms(site).into_iter().map(|(word, means)| (word.to_owned(), prose(means)));
    let list = table(rows.collect())?;
    Some(Page::new("words", site.word("pages-glossary"), &site.word("pages-glossary-describes"), vec![list]))
}
