//! What types that are made of words have in common.

use super::{Authored, UnfitTest, VersionReading};
use crate::model::guard::Op;
use crate::model::id::is_valid;
use crate::model::position::{Position, WordId};

/// The most words a fact can have: they are held as bits.
pub const MOST_MEMBERS: usize = 64;

/// Words of a guard that are no values.
const OF_GUARDS: [&str; 5] = ["and", "or", "not", "in", "possibly"];

pub(super) fn position(words: &[String], word: &str) -> Option<WordId> {
    words.iter().position(|known| known == word).map(WordId::at)
}

pub(super) fn members(words: &[String], bits: u64) -> impl Iterator<Item = &str> {
    let words = words.iter().enumerate();
    words.filter(move |(position, _)| bits >> position & 1 == 1).map(|(_, word)| word.as_str())
}

pub(super) fn are_countable(words: &[String]) -> bool {
    (1..=MOST_MEMBERS).contains(&words.len())
}

/// Is there a word for each of these bits?
pub(super) fn has(words: &[String], bits: u64) -> bool {
    let many = u32::try_from(words.len()).unwrap_or(u32::MAX);
    bits.checked_shr(many).unwrap_or(0) == 0
}

/// The bit of a word that is compared; `None` when it is no word of these.
pub(super) fn compared(words: &[String], op: Op, word: &str) -> Result<Option<u64>, UnfitTest> {
    match op {
        Op::Is | Op::IsNot => Ok(position(words, word).map(WordId::bit)),
        Op::Less | Op::AtMost | Op::More | Op::AtLeast => Err(UnfitTest::Order),
    }
}

/// The words of `of`.
pub(super) fn authored(authored: &mut Authored<'_>) -> Vec<String> {
    let written = authored.words("of");
    if written.is_empty() {
        authored.wrong(None, "lists no values: write `of = [ … ]`".to_owned());
    }
    if written.len() > MOST_MEMBERS {
        authored.wrong(None, format!("has more than {MOST_MEMBERS} values"));
    }
    for (position, word) in written.iter().enumerate() {
        let text = &word.text;
        if text == "not_sure" {
            authored.wrong(word.at, "lists `not_sure`, which is implied (`certain = true` removes it)".to_owned());
        }
        if OF_GUARDS.contains(&text.as_str()) {
            authored.wrong(word.at, format!("cannot have the value `{text}`, which means something else in a guard"));
        }
        // The word would mean both "this value" and "the question does not apply", and be read as doubt.
        if text == "not_applicable" && authored.may_not_apply {
            authored.wrong(word.at, "lists `not_applicable`, which `asked_when` implies".to_owned());
        }
        if !is_valid(text) {
            authored.wrong(word.at, format!("cannot have the value `{text}`: use letters, digits, `_` and `-`"));
        }
        if written.iter().take(position).any(|earlier| earlier == word) {
            authored.wrong(word.at, format!("lists `{text}` twice"));
        }
    }
    written.into_iter().take(MOST_MEMBERS).map(|word| word.text).collect()
}

/// What has become of a list of words.
pub(super) fn changed(old: &[String], new: &[String], changes: &mut Vec<String>) {
    let come = new.iter().filter(|word| !old.contains(word)).map(|word| format!("`{word}` is a new value"));
    let gone = old.iter().filter(|word| !new.contains(word)).map(|word| format!("`{word}` is no value any more"));
    changes.extend(come.chain(gone));
}

/// How one version's words stand among those of both.
pub(super) fn among(own: &[String], both: &[String]) -> VersionReading {
    VersionReading::of_words(own.iter().map(|word| position(both, word)).collect())
}
