//! The engine's and the page's own words, apart from those of any pathway.
//!
//! They are written in Fluent beside this file; a bundle carries them with `{name}` where a value goes.

use std::collections::BTreeMap;

/// Words by key, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(pub BTreeMap<String, String>);

impl Words {
    /// The words of a key; a key without words stands for itself, which a test forbids.
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.get(key).map_or(key, String::as_str)
    }

    /// The words of a key with `{name}` filled in.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        values.iter().fold(self.get(key).to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }
}
