//! Words of a pathway, and the publications that stand behind what it says.

use serde::{Serialize, Serializer};

use crate::data::finding::Place;
use crate::data::tree::Text;

/// A publication, already worded as a reference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Source {
    /// Its id.
    pub id: Text,
    /// The reference, one line.
    pub text: String,
    /// Where it can be opened.
    pub url: Option<String>,
}

/// Every word of one language, by message id: `fact-saddle`, `fact-saddle.why`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Texts {
    /// Language tag, such as `en`.
    pub lang: String,
    /// In order of key.
    entries: Vec<(String, Text)>,
}

impl Texts {
    /// The texts of a language; of two with one key the later counts.
    pub fn new(lang: String, entries: impl IntoIterator<Item = (String, Text)>) -> Texts {
        let mut texts = Texts { lang, entries: Vec::new() };
        for (key, text) in entries {
            match texts.find(&key) {
                Ok(known) => {
                    if let Some((_, earlier)) = texts.entries.get_mut(known) {
                        *earlier = text;
                    }
                }
                Err(place) => texts.entries.insert(place, (key, text)),
            }
        }
        texts
    }

    /// The text of a message, when there is one.
    pub fn get(&self, key: &str) -> Option<&str> {
        let found = self.find(key).ok()?;
        self.entries.get(found).map(|(_, text)| text.text.as_str())
    }

    /// The text of a message and its place, when there is one.
    pub fn entry(&self, key: &str) -> Option<(&str, Option<Place>)> {
        let found = self.find(key).ok()?;
        self.entries.get(found).map(|(_, text)| (text.text.as_str(), text.at))
    }

    /// Every message and its text, in order of key.
    pub fn entries(&self) -> &[(String, Text)] {
        &self.entries
    }

    /// The same without those whose key begins with one of these.
    pub fn but(&self, beginnings: &[&str]) -> Texts {
        self.only(|key| !beginnings.iter().any(|beginning| key.starts_with(beginning)))
    }

    /// The same, those of some keys only.
    pub fn only(&self, which: impl Fn(&str) -> bool) -> Texts {
        let kept = self.entries.iter().filter(|(key, _)| which(key));
        Texts { lang: self.lang.clone(), entries: kept.cloned().collect() }
    }

    fn find(&self, key: &str) -> Result<usize, usize> {
        self.entries.binary_search_by(|(known, _)| known.as_str().cmp(key))
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.entries.iter().map(|(key, text)| (key, &text.text)))
    }
}
