//! `json-syntax`: `sources.json` is not a list of CSL-JSON references.
//!
//! Why it matters: a claim whose source cannot be read is a claim without a source.
//!
//! ```json
//! [{ "id": "S1", "title": "A trial" ]
//! ```
//!
//! Instead: let a reference manager export "CSL JSON", or mend the place named.

use super::place_in;
use crate::data::finding::{Finding, Place};
use crate::data::span::Span;

/// The finding for text that is not JSON.
pub fn finding(file: u16, text: &str, problem: &serde_json::Error) -> Finding {
    let lines = text.split_inclusive('\n').take(problem.line().saturating_sub(1));
    let at = lines.fold(problem.column().saturating_sub(1), |before, line| before + line.len());
    let message = problem.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    let found = |at, message: String, help: &str| Finding::error("json-syntax", at, message).help(help.to_owned());
    let here = Some(place_in(file, text, Span { start: at, end: at }));
    match message.as_str() {
        TWICE => {
            let key = last_text(text, at).unwrap_or(Span { start: at, end: at });
            let message = format!("the key `{}` stands twice", key.of(text).unwrap_or_default());
            found(Some(place_in(file, text, key)), message, "keep one of the two")
        }
        "number out of range" => found(here, "no number here is as large as this one".to_owned(), "write fewer digits"),
        TOO_DEEP => found(here, message, "write it with fewer brackets inside each other"),
        _ => found(here, message, "look just before this place for a comma, quote or bracket too few or too many"),
    }
}

/// What `data::serial` says.
const TWICE: &str = "a key stands twice";
const TOO_DEEP: &str = "this nests too deep";

/// The last text in quotes that ends before this byte.
fn last_text(text: &str, end: usize) -> Option<Span> {
    let end = text.get(..=end).or_else(|| text.get(..end))?.rfind('"')?;
    let is_quote = |(at, _): &(_, &str)| {
        let before = text.get(..*at).unwrap_or_default();
        (before.len() - before.trim_end_matches('\\').len()) % 2 == 0
    };
    let (quote, _) = text.get(..end)?.rmatch_indices('"').find(is_quote)?;
    Some(Span { start: quote + 1, end })
}

/// The finding for JSON that is no reference.
pub fn not_a_reference(at: Option<Place>, what: &str) -> Finding {
    Finding::error("json-syntax", at, what.to_owned()).help(
        "each source is an object with `id`, `type`, `title`, and one of `DOI`, `PMID`, `PMCID`, `URL`, `note`"
            .to_owned(),
    )
}
