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

/// The finding for text that is not JSON.
pub fn finding(file: u16, text: &str, problem: &serde_json::Error) -> Finding {
    let before: usize = text.split_inclusive('\n').take(problem.line().saturating_sub(1)).map(str::len).sum();
    let at = before + problem.column().saturating_sub(1);
    let message = problem.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    Finding::error("json-syntax", Some(place_in(file, text, at..at)), message)
        .help("look just before this place for a comma, quote or bracket too few or too many".to_owned())
}

/// The finding for JSON that is no reference.
pub fn not_a_reference(at: Option<Place>, what: &str) -> Finding {
    Finding::error("json-syntax", at, what.to_owned()).help(
        "each source is an object with `id`, `type`, `title`, and one of `DOI`, `PMID`, `PMCID`, `URL`, `note`"
            .to_owned(),
    )
}
