//! A page of text beside the walk, on demand: it is the same for everybody, and no screen carries it.

use super::card::{claims, source_objects, sources};
use super::say::Say;
use super::{ClaimObject, SourceObject};
use crate::document::object::objects;
use crate::id::message_id;
use crate::pathway::Explainer;

objects! {
    /// A page of text.
    #[expect(missing_docs, reason = "described in www/src/view.d.ts")]
    pub struct ExplainerObject {
        pub id: String,
        pub title: String,
        pub intro: Option<String>,
        pub parts: Vec<PartObject>,
        pub sources: Vec<SourceObject>,
    }

    /// One thing that it tells.
    #[expect(missing_docs, reason = "described in www/src/view.d.ts")]
    pub struct PartObject {
        pub id: String,
        pub heading: String,
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
            text: say.text("explainer", &explainer.id, &key),
            claims: claims(say, &part.cites),
            sources: sources(say, &part.cites),
        }
    });
    part.collect()
}

fn page(say: &Say<'_>, id: &str, title: String, intro: Option<String>, parts: Vec<PartObject>) -> ExplainerObject {
    let cited: Vec<String> = parts.iter().flat_map(|part| part.sources.iter().cloned()).collect();
    ExplainerObject { id: id.to_owned(), title, intro, parts, sources: source_objects(say, &cited) }
}
