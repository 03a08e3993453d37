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

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports each as a note.
pub fn check(document: &Document, report: &mut Report) {
    for claim in document.claims.iter().filter(|claim| claim.status.text == "memory") {
        report.push(
            Finding::note("unchecked-claim", claim.id.at, format!("nobody has read the source of `{}`", claim.id.text))
                .help("read it, correct what it says, and set `status = \"seen\"`".to_owned()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[test]
    fn claims_that_nobody_has_read() {
        for (status, found) in [("seen", 0), ("seen-2nd", 0), ("synthesis", 0), ("memory", 1)] {
            let evidence = format!("[claims.N1]\nvalue = \"9 of 19\"\nsource = [\"S\"]\nstatus = \"{status}\"");
            assert_eq!(found_with("unchecked-claim", "", &[("evidence.toml", &evidence)]).len(), found, "{status}");
        }
    }
}
