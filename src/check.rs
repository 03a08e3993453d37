//! Everything that is wrong with a document, all at once; and, when nothing is, the [`Pathway`].
//!
//! One kind of finding is one file: what it checks, why it matters, an example, the way out, and its code.

mod bad_domain;
mod build;
mod cycle;
mod dead_end;
mod duplicate_id;
mod guards;
mod missing_text;
mod missing_why;
mod out_of_range;
mod requires_doubt;
mod review_overdue;
mod too_deep;
mod type_mismatch;
mod unchecked_claim;
mod uncited_claim;
mod unknown_fact;
mod unknown_id;
mod unknown_value;
mod unreachable_step;
mod unused_fact;
mod unused_text;

use crate::diagnostic::Report;
use crate::document::Document;
use crate::pathway::Pathway;

/// What a check finds.
#[derive(Debug)]
pub struct Checked {
    /// Every finding, sorted.
    pub report: Report,
    /// The pathway, when no finding is an error.
    pub pathway: Option<Pathway>,
}

/// Checks a document. `found` is what reading it found already; `today` (such as 2026-11-22) is what the review date
/// is held against, because the engine reads no clock.
pub fn check(document: &Document, found: Report, today: Option<&str>) -> Checked {
    let mut report = found;
    duplicate_id::check(document, &mut report);
    let (pathway, sound) = build::build(document, &mut report);
    dead_end::check(document, &mut report);
    missing_why::check(document, &mut report);
    requires_doubt::check(document, &mut report);
    if sound {
        cycle::check(document, &pathway, &mut report);
        unreachable_step::check(document, &pathway, &mut report);
        unused_fact::check(document, &pathway, &mut report);
    }
    missing_text::check(document, &mut report);
    unused_text::check(document, &mut report);
    uncited_claim::check(document, &mut report);
    unchecked_claim::check(document, &mut report);
    review_overdue::check(document, today, &mut report);
    let report = report.sorted();
    let pathway = (sound && !report.has_errors()).then_some(pathway);
    Checked { report, pathway }
}
