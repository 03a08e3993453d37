//! Everything that can be chosen, and what the texts say of it.

use super::Gap;
use crate::authoring::document::{AuthoredCites, AuthoredClaim, Document};
use crate::data::tree::Text;
use crate::model::id::{message_id, parent};
use crate::model::rows::ROWS;
use crate::model::text::Texts;

/// A treatment, or the entry about no new treatment.
#[derive(Clone, Copy)]
pub struct Alternative<'a> {
    pub kind: &'static str,
    pub id: &'a Text,
    pub cites: &'a AuthoredCites,
}

/// All of them, and the languages that must be complete.
pub struct Options<'a> {
    pub treatments: Vec<Alternative<'a>>,
    pub none: Option<Alternative<'a>>,
    /// What measures rather than treats.
    pub tests: Vec<Alternative<'a>>,
    pub languages: Vec<&'a Texts>,
}

impl<'a> Options<'a> {
    pub fn of(document: &'a Document) -> Options<'a> {
        let treatment = |one: &'a crate::authoring::document::AuthoredTreatment| Alternative {
            kind: "treatment",
            id: &one.id,
            cites: &one.cites,
        };
        let entry = |one: &'a crate::authoring::document::AuthoredAlongside| Alternative {
            kind: "alongside",
            id: &one.id,
            cites: &one.cites,
        };
        let none = document.about.no_treatment.as_ref();
        let tests = document.treatments.iter().filter(|one| one.test).map(treatment);
        Options {
            treatments: document.treatments.iter().map(treatment).collect(),
            none: document.alongside.iter().find(|one| Some(&one.id) == none).map(entry),
            tests: tests.chain(document.alongside.iter().filter(|one| one.test).map(entry)).collect(),
            languages: document
                .about
                .languages
                .iter()
                .filter_map(|language| document.texts.iter().find(|texts| texts.lang == language.text))
                .collect(),
        }
    }

    /// Treatments and no new treatment.
    pub fn all(&self) -> impl Iterator<Item = Alternative<'a>> {
        self.treatments.iter().copied().chain(self.none)
    }

    /// A gap for each of these that has no text in a language.
    pub fn lack(&self, of: impl Iterator<Item = Alternative<'a>>, attributes: &[&str]) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for choice in of {
            for texts in &self.languages {
                let missing = attributes.iter().filter(|attribute| choice.says(texts, attribute).is_none());
                gaps.extend(missing.map(|attribute| no_text(&choice.key(attribute), choice.id, texts)));
            }
        }
        gaps
    }

    /// A gap for each language without this text of the pathway itself.
    pub fn pathway_lacks(&self, document: &Document, attributes: &[&str]) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for texts in &self.languages {
            for key in attributes.iter().map(|attribute| format!("pathway.{attribute}")) {
                if said(texts, &key).is_none() {
                    gaps.push(no_text(&key, &document.about.id, texts));
                }
            }
        }
        gaps
    }
}

impl Alternative<'_> {
    fn key(&self, attribute: &str) -> String {
        format!("{}-{}.{attribute}", self.kind, message_id(&self.id.text))
    }

    /// What a language says of it; a kind has the words of its parent.
    pub fn says<'t>(&self, texts: &'t Texts, attribute: &str) -> Option<&'t str> {
        let mut id = Some(self.id.text.as_str());
        while let Some(known) = id {
            if let Some(text) = said(texts, &format!("{}-{}.{attribute}", self.kind, message_id(known))) {
                return Some(text);
            }
            id = parent(known).filter(|_| self.kind == "treatment");
        }
        if attribute == "what" && self.kind == "alongside" { said(texts, &self.key("text")) } else { None }
    }

    /// Words of all its rows, and how many rows there are.
    pub fn length(&self, texts: &Texts) -> (usize, usize) {
        let rows: Vec<usize> =
            ROWS.iter().filter_map(|row| self.says(texts, row)).map(|text| text.split_whitespace().count()).collect();
        (rows.iter().sum(), rows.len())
    }

    /// Does something stand behind it, or behind what it is a kind of?
    pub fn rests_on_something(&self) -> bool {
        !self.cites.claims.is_empty() || !self.cites.sources.is_empty()
    }
}

fn said<'t>(texts: &'t Texts, key: &str) -> Option<&'t str> {
    texts.get(key).filter(|text| !text.trim().is_empty())
}

fn no_text(key: &str, id: &Text, texts: &Texts) -> Gap {
    let message = format!("`{key}` has no text in `{}`", texts.lang);
    Gap { message, at: id.at, help: "write it, or say that it is not known".to_owned() }
}

/// Claims with a number, behind anything that can be chosen.
pub fn rates<'a>(document: &'a Document, options: &Options<'a>) -> Vec<&'a AuthoredClaim> {
    let cited: Vec<&Text> = options.all().flat_map(|choice| &choice.cites.claims).collect();
    document.claims.iter().filter(|claim| claim.rate.is_some() && cited.contains(&&claim.id)).collect()
}
