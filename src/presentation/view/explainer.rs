//! A page of text beside the walk, on demand: it is the same for everybody, and no screen carries it. What people may have
//! read is one more such page.

use super::card::{claims, source_objects, sources};
use super::say::Say;
use super::{ClaimObject, SourceObject};
use crate::data::object::objects;
use crate::model::evidence::{Correction, Explainer};
use crate::model::id::message_id;

objects! {
    /// A page of text.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct ExplainerObject {
        pub id: String,
        pub title: String,
        pub intro: Option<String>,
        pub parts: Vec<PartObject>,
        /// Every source cited here.
        pub sources: Vec<SourceObject>,
    }

    /// One thing that it tells.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct PartObject {
        pub id: String,
        pub heading: String,
        /// How much of what people may have read is true, in words; null in any other page.
        pub verdict: Option<String>,
        pub text: String,
        pub claims: Vec<ClaimObject>,
        pub sources: Vec<String>,
    }
}

/// The explainer of this id; none when there is none.
pub fn explainer(say: &Say<'_>, id: &str) -> Option<ExplainerObject> {
    let explainer = say.pathway.explainers.iter().find(|explainer| explainer.id == id)?;
    Some(page(say, id, say.text("explainer", id, ""), say.maybe("explainer", id, "intro"), parts(say, explainer)))
}

fn parts(say: &Say<'_>, explainer: &Explainer) -> Vec<PartObject> {
    let part = explainer.parts.iter().map(|part| {
        let key = message_id(&part.id);
        PartObject {
            id: part.id.clone(),
            heading: say.text("explainer", &explainer.id, &[key.as_ref(), "-title"].concat()),
            verdict: None,
            text: say.text("explainer", &explainer.id, &key),
            claims: claims(say, &part.cites),
            sources: sources(say, &part.cites),
        }
    });
    part.collect()
}

/// "You may have read …": each sentence as somebody may have read it, and what is true. None where nothing is corrected.
pub fn corrections(say: &Say<'_>) -> Option<ExplainerObject> {
    let corrected = say.pathway.corrections.iter().map(|correction| corrected(say, correction));
    let parts: Vec<PartObject> = corrected.collect();
    let word = |key: &str| say.words.get(key).to_owned();
    (!parts.is_empty()).then(|| page(say, "", word("corrections-heading"), Some(word("corrections-lead")), parts))
}

fn corrected(say: &Say<'_>, correction: &Correction) -> PartObject {
    PartObject {
        id: correction.id.clone(),
        heading: say.text("correction", &correction.id, ""),
        verdict: Some(say.words.get(&["verdict-", &correction.verdict].concat()).to_owned()),
        text: say.text("correction", &correction.id, "true"),
        claims: claims(say, &correction.cites),
        sources: sources(say, &correction.cites),
    }
}

fn page(say: &Say<'_>, id: &str, title: String, intro: Option<String>, parts: Vec<PartObject>) -> ExplainerObject {
    let cited: Vec<String> = parts.iter().flat_map(|part| part.sources.iter().cloned()).collect();
    ExplainerObject { id: id.to_owned(), title, intro, parts, sources: source_objects(say, &cited) }
}
