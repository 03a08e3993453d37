//! A case of the source as a file of `cases/`.

use std::fmt::Write as _;

use super::quote::{as_answer, comment, quoted, quoted_list};
use crate::authoring::import::cond::written;
use crate::authoring::import::draft::DraftCase;

/// The file.
pub(super) fn case(case: &DraftCase) -> String {
    let mut text = format!("id = {}\n", quoted(&case.id));
    if !case.title.is_empty() {
        let _ = writeln!(text, "title = {}", quoted(&comment(&case.title)));
    }
    if let Some(note) = &case.note {
        let _ = writeln!(text, "note = {}", quoted(note));
    }
    if !case.unanswered.is_empty() {
        let _ = writeln!(text, "unanswered = {}", quoted_list(case.unanswered.iter().map(String::as_str)));
    }
    text.push_str("\n[facts]\n");
    for (fact, value) in &case.facts {
        let _ = writeln!(text, "{fact} = {}", as_answer(value));
    }
    let expect = &case.expect;
    text.push_str("\n[expect]\n");
    for (key, word) in [("conclusion", &expect.conclusion), ("asks", &expect.asks)] {
        if let Some(word) = word {
            let _ = writeln!(text, "{key} = {}", quoted(word));
        }
    }
    for (key, words) in [("shows", &expect.shows), ("never_shows", &expect.never_shows)] {
        if !words.is_empty() {
            let _ = writeln!(text, "{key} = {}", quoted_list(words.iter().map(String::as_str)));
        }
    }
    if !expect.scores.is_empty() {
        text.push_str("\n[expect.scores]\n");
        for (score, points) in &expect.scores {
            let _ = writeln!(text, "{score} = {}", written(*points));
        }
    }
    text
}
