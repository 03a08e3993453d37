//! The engine's and the page's own words, apart from those of any pathway.
//!
//! They are written in Fluent beside this file; a bundle carries them with `{name}` where a value goes.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::data::tree::Text;
use crate::model::text::Texts;

/// A form that a word takes beside a number, by CLDR's names. Languages have one to six of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// As beside 0 in Arabic.
    Zero,
    /// As beside 1 in English.
    One,
    /// As beside 2 in Arabic.
    Two,
    /// As beside 2, 3 and 4 in Polish.
    Few,
    /// As beside 5 in Polish.
    Many,
    /// As beside all other numbers.
    Other,
}

impl Form {
    /// All of them but the last, which is how a unit is written where no number stands beside it.
    pub const OWN: [Form; 5] = [Form::Zero, Form::One, Form::Two, Form::Few, Form::Many];

    /// The attribute that holds a unit in this form.
    pub fn unit(self) -> &'static str {
        match self {
            Form::Zero => "unit-zero",
            Form::One => "unit-one",
            Form::Two => "unit-two",
            Form::Few => "unit-few",
            Form::Many => "unit-many",
            Form::Other => "unit",
        }
    }
}

/// Which form a number takes in a language: `form("pl", "22")`. The rules are a library's on the author's side and the
/// browser's in a page.
pub type FormOf = fn(lang: &str, number: &str) -> Form;

/// Words by key, in one language.
#[derive(Clone)]
pub struct Words {
    texts: Texts,
    form: FormOf,
}

impl Default for Words {
    fn default() -> Words {
        Words { texts: Texts::default(), form: |_, _| Form::Other }
    }
}

/// The rules are no part of what is said.
impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        self.texts == other.texts
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.texts.fmt(f)
    }
}

impl FromIterator<(String, String)> for Words {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(words: I) -> Words {
        let words = words.into_iter().map(|(key, text)| (key, Text::new(text)));
        Words { texts: Texts::new(String::new(), words), ..Words::default() }
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.texts.serialize(to)
    }
}

#[cfg(feature = "authoring")]
impl Words {
    /// Those that a page may need: a booklet is for paper, plain pages have their own, and some are for a terminal.
    pub fn on_a_page(self) -> Words {
        self.but(&["booklet-", "pages-", "terminal-"])
    }

    /// The same without those whose key begins with one of these.
    pub fn but(&self, beginnings: &[&str]) -> Words {
        Words { texts: self.texts.but(beginnings), ..self.clone() }
    }
}

impl Words {
    /// The same, and which form numbers take beside them; until that is said, all take the last.
    pub fn with_forms(self, form: FormOf) -> Words {
        Words { form, ..self }
    }

    /// The form that a number takes in a language.
    pub fn form(&self, lang: &str, number: &str) -> Form {
        (self.form)(lang, number)
    }

    /// The words of a key; a key without words stands for itself, which a test forbids.
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.texts.get(key).unwrap_or(key)
    }

    /// A number as it is written in this language. Its digits are never put in groups: what is a thousand here is one
    /// elsewhere.
    pub fn number(&self, number: &str) -> String {
        number.replace('.', self.get("decimal-mark"))
    }

    /// The words of a key with `{name}` filled in.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        fill(self.get(key), values)
    }
}

/// A text with `{name}` filled in, once: what is filled in is not looked through again, and what nothing fills stays.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
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

#[cfg(test)]
mod tests {
    use super::{Form, Words, fill};

    fn words(all: &[(&str, &str)]) -> Words {
        all.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn words_are_equal_that_say_the_same_by_whichever_rules() {
        let few = words(&[("a", "1")]).with_forms(|_, _| Form::Few);
        assert_eq!((few.form("pl", "2"), words(&[]).form("pl", "2")), (Form::Few, Form::Other));
        assert_eq!(few, words(&[("a", "1")]));
        assert_ne!(few, words(&[("a", "2")]));
        assert_eq!(few.get("a"), "1");
        assert_eq!(format!("{few:?}"), format!("{:?}", few.texts));
    }

    #[test]
    fn what_is_filled_in_is_not_looked_through_again() {
        let values = [("a", "{b}"), ("b", "2")];
        assert_eq!(fill("{a}, {b}. {c}, {", &values), "{b}, 2. {c}, {");
    }
}
