//! The engine's and the page's own words, apart from those of any pathway.
//!
//! They are written in Fluent beside this file; a bundle carries them with `{name}` where a value goes.

use serde::{Serialize, Serializer};

use crate::data::tree::Text;
use crate::model::text::Texts;

/// Words by key, in one language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Words(pub Texts);

impl FromIterator<(String, String)> for Words {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(words: I) -> Words {
        Words(Texts::new(String::new(), words.into_iter().map(|(key, text)| (key, Text::new(text)))))
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl Words {
    /// Those that a page may need: a booklet is for paper.
    #[cfg(feature = "authoring")]
    pub fn on_a_page(self) -> Words {
        Words(self.0.but(&["booklet-"]))
    }

    /// The words of a key; a key without words stands for itself, which a test forbids.
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.get(key).unwrap_or(key)
    }

    /// The words of a key with `{name}` filled in.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(key);
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let named = after.split_once('}').and_then(|(name, after)| {
                values.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value, after))
            });
            let (value, after) = named.unwrap_or(("{", after));
            filled.push_str(value);
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}
