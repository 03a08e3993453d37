//! `unchecked-claim`: a claim whose source nobody has read.
//!
//! Why it matters: it may shape a rule, but no reader should take it for an established fact.
//!
//! ```toml
//! [claims.old-series]
//! status = "memory"
//! ```
//!
//! Instead: read the source and change the status to `seen`, or leave the note standing for the reviewer.

use crate::diagnostic::{Finding, Report};
use crate::document::Document;

/// Reports each as a note.
pub fn check(document: &Document, report: &mut Report) {
    for claim in document.claims.iter().filter(|claim| claim.status.text == "memory") {
        report.push(Finding::note(
            "unchecked-claim",
            claim.id.at,
            format!("nobody has read the source of `{}`", claim.id.text),
        ));
    }
}
