//! The words of a draft: the source's own, and what is still to be written.

use super::conditions;
use super::quote::comment;
use crate::authoring::check::placeholder_text::MARK;
use crate::authoring::import::draft::{Draft, DraftKind};
use crate::data::hidden::hidden;
use crate::model::id::message_id;

/// What the source itself has words for. Those of a value or a name are its own; what a reader is told is still to be
/// written.
pub(super) fn words(draft: &Draft) -> Vec<(String, String)> {
    let mut words = vec![("pathway".to_owned(), format!("{MARK}: {}", plain(&draft.title)))];
    let mut add = |key: String, text: String| words.push((key, text));
    for fact in &draft.facts {
        let key = format!("fact-{}", message_id(&fact.id));
        add(key.clone(), format!("{MARK}: {}", plain(&fact.label)));
        add(format!("{key}.short"), own(&fact.label));
        match &fact.kind {
            DraftKind::Choice(values) => values.iter().for_each(|(value, label)| {
                add(format!("{key}.is-{}", message_id(value)), own(label));
            }),
            DraftKind::Number(bounds) => {
                bounds.unit.iter().for_each(|unit| add(format!("{key}.unit"), plain(unit)));
            }
        }
    }
    draft.scores.iter().for_each(|score| add(format!("score-{}", score.id), own(&score.label)));
    for number in &draft.numbers {
        add(format!("score-{}", number.id), own(&number.label));
    }
    for name in conditions(draft) {
        add(format!("condition-{}", name.0), format!("{MARK}: {}", name.0.replace('_', " ")));
    }
    draft.decisions.iter().for_each(|step| add(format!("step-{}", step.id), own(&step.label)));
    for step in &draft.conclusions {
        add(format!("step-{}", step.id), own(&step.label));
        let lines: Vec<String> = step.lines.iter().map(|line| plain(line)).collect();
        add(format!("step-{}.text", step.id), format!("{MARK}: {}", lines.join("\n")));
    }
    for entry in &draft.entries {
        add(format!("alongside-{}", entry.id), own(&entry.label));
        add(format!("alongside-{}.text", entry.id), format!("{MARK}: {}", plain(&entry.text)));
    }
    words
}

/// A name of the source: as it is, where that is short; a longer one is to be written again.
fn own(text: &str) -> String {
    let plain = plain(text);
    let short = plain.split_whitespace().count() <= 3 && plain.len() <= 30 && !plain.starts_with(MARK);
    if short { plain } else { format!("{MARK}: {plain}") }
}

/// A text of the source as Fluent can have it: on one line, and no sign of it read as Fluent's own.
fn plain(text: &str) -> String {
    let hidden: Vec<char> = hidden(text).into_iter().map(|one| one.sign).collect();
    let seen: String = text.chars().filter(|sign| !hidden.contains(sign)).collect();
    let line = comment(&seen).replace(['{', '}'], "|");
    if line.is_empty() { MARK.to_owned() } else { line }
}
