//! `void-signature`: a case has changed since somebody signed it.
//!
//! Why it matters: they agreed with another patient, or with another answer.
//!
//! ```toml
//! signed = { by = "Dr N. Name", on = 2026-11-23, hash = "00000000000000000000000000000000" }
//! ```
//!
//! Instead: have it read again, and write the line that `pathway test DIR --sign NAME CASE` prints, or delete `signed`.
//! The hash covers `facts`, `assumed`, `expect`, the name and the day; not the title, a note or comments.

use super::id;
use super::signature::{self, Signature};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Node;

/// Reports a warning for each.
pub(super) fn check(cases: &[Node], report: &mut Report) {
    for case in cases.iter().filter(|case| signature::of(case) == Signature::Void) {
        let signed = case.get("signed");
        let by = signed.and_then(|signed| signed.get("by")?.text()).unwrap_or_default().text;
        let id = id(case).text;
        let message = format!("`{id}` is not the case that {by} signed: it has changed since");
        let help =
            format!("have it read again, and replace `signed` by what `pathway test DIR --sign NAME {id}` prints");
        report.push(Finding::warning("void-signature", signed.and_then(|signed| signed.at), message).help(help));
    }
}
