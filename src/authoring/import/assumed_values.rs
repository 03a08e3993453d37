//! `assumed-values`: the values of something that is asked are not listed by its source.
//!
//! Why it matters: those that its rules and cases name were taken; there may be others, and nobody can answer with them.
//!
//! ```text
//! "gt0003": { "id": "gt0003", "path": "/data[at0001]" }        # and no `allowed_values`
//! ```
//!
//! Instead: look the values up in the model that the source is written over, and complete `of`. Where a number of points
//! is asked because no list is known, write the list.

use crate::data::finding::Finding;

pub(super) fn finding(facts: &[&str]) -> Finding {
    let named: Vec<String> = facts.iter().take(6).map(|fact| format!("`{fact}`")).collect();
    let more = facts.len().saturating_sub(named.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let message =
        format!("the source does not list the values of {}{more}: those that it names were taken", named.join(", "));
    Finding::warning("assumed-values", None, message)
        .help("look them up in the model that it is written over, and complete `of`".to_owned())
}
