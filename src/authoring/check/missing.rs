//! What a pathway's files lack of the words that a check asks for, by key: for whoever writes them in.

use std::collections::{BTreeMap, BTreeSet};

use super::texts::needed;
use super::{missing_plural, untranslated};
use crate::authoring::document::Document;
use crate::authoring::words::english;
use crate::model::text::Texts;

/// Texts that must be there in a language and are not, each once, what the pathway is first.
pub fn texts(document: &Document, lang: &str) -> Vec<String> {
    let there = document.texts.iter().find(|texts| texts.lang == lang);
    let units = missing_plural::lacking(document, lang, there).into_iter().flat_map(|lacking| lacking.keys());
    let (about, rest): (Vec<String>, Vec<String>) =
        needed(document).into_iter().map(|(key, _)| key).chain(units).partition(|key| key.starts_with("pathway"));
    let mut seen = BTreeSet::new();
    let lacks = |key: &String| there.is_none_or(|texts| texts.get(key).is_none());
    about.into_iter().chain(rest).filter(|key| lacks(key) && seen.insert(key.clone())).collect()
}

/// The page's own words that a language must have from the folder and has not; nothing where all are there.
pub fn words(document: &Document, lang: &str) -> BTreeSet<String> {
    let english: BTreeMap<_, _> = english().into_iter().collect();
    let none = Texts::new(lang.to_owned(), []);
    let there = document.words.iter().find(|words| words.lang == lang).unwrap_or(&none);
    let missing = untranslated::missing(document, there, &english).into_iter().map(|(key, _)| key);
    missing.filter(|key| there.get(key).is_none()).cloned().collect()
}
