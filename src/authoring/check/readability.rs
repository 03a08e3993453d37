//! How hard a screen is to read, in years of school, with a formula made for its language.
//!
//! A screen is what a person sees at one time: a page of questions, a result, a treatment. Words for clinicians
//! (`.clinical`) are left out, and so are labels, which are no sentences.

mod formulas;
mod prose;
mod screens;
mod syllables;

use std::collections::BTreeMap;

use super::placeholder_text::is_placeholder;
use crate::authoring::document::Document;
use crate::data::finding::Place;
use crate::model::text::Texts;

/// What a formula reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// Sentences.
    pub sentences: usize,
    /// Their words.
    pub words: usize,
    /// Syllables of those words.
    pub syllables: syllables::Syllables,
    /// Words of three syllables or more.
    pub long: usize,
    /// Words of the longest sentence.
    pub longest: usize,
}

/// Words from which a grade says anything.
const SOME: usize = 30;

/// One screen in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Such as `step-rest`; `all` for everything of a language.
    pub name: String,
    /// Its language.
    pub lang: String,
    /// What was counted.
    pub counted: Counted,
    /// Grades by the name of their formula, in tenths.
    pub grades: Vec<(&'static str, i64)>,
    /// Where its longest sentence stands.
    pub at: Option<Place>,
    /// Its long words, the most frequent first.
    pub long_words: Vec<String>,
}

impl Screen {
    /// Has it enough words for a grade to say anything?
    pub fn says_something(&self) -> bool {
        self.counted.words >= SOME
    }

    /// The hardest of its grades, in tenths, and its formula; none where nothing is made for its language.
    pub fn hardest(&self) -> Option<(&'static str, i64)> {
        self.grades.iter().copied().max_by_key(|(_, grade)| *grade)
    }
}

/// A grade as it is written: `7.8`.
pub fn written(tenths: i64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Is there a formula for this language?
pub fn measured(lang: &str) -> bool {
    formulas::of(lang).is_some()
}

/// Every screen of every language of the pathway, and all of a language together last.
pub fn table(document: &Document) -> Vec<Screen> {
    let listed = |texts: &&Texts| document.about.languages.iter().any(|language| language.text == texts.lang);
    let screens = screens::screens(document);
    let mut table = Vec::new();
    for texts in document.texts.iter().filter(listed) {
        let all: Vec<&String> = screens.iter().flat_map(|(_, keys)| keys).collect();
        table.extend(screens.iter().map(|(name, keys)| screen(name, keys.iter(), texts)));
        table.push(screen("all", all.into_iter(), texts));
    }
    table.retain(|screen| screen.counted.words > 0);
    table
}

fn screen<'a>(name: &str, keys: impl Iterator<Item = &'a String>, texts: &Texts) -> Screen {
    let formula = formulas::of(&texts.lang);
    let mut counted = Counted::default();
    let mut at = None;
    let mut long_words: BTreeMap<String, usize> = BTreeMap::new();
    for (text, place) in keys.filter_map(|key| texts.entry(key)).filter(|(text, _)| !is_placeholder(text)) {
        for words in prose::sentences(text) {
            counted.sentences += 1;
            counted.words += words.len();
            for word in &words {
                let syllables = formula.map_or(0, |formula| (formula.syllables)(word));
                counted.syllables += syllables;
                if formulas::is_long(syllables) {
                    counted.long += 1;
                    *long_words.entry(word.to_lowercase()).or_default() += 1;
                }
            }
            if words.len() > counted.longest {
                counted.longest = words.len();
                at = place;
            }
        }
    }
    let mut long_words: Vec<(String, usize)> = long_words.into_iter().collect();
    long_words.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    let long_words = long_words.into_iter().map(|(word, _)| word).collect();
    let grades = formula.filter(|_| counted.words > 0).map(|formula| (formula.grades)(&counted)).unwrap_or_default();
    Screen { name: name.to_owned(), lang: texts.lang.clone(), counted, grades, at, long_words }
}
