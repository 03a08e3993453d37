//! `review-overdue`: the day by which the pathway was to be reviewed has passed.
//!
//! Why it matters: evidence changes; a reader must be told that this may be out of date.
//!
//! ```toml
//! review_due = 2025-01-01
//! ```
//!
//! Instead: review it, and set `reviewed` and `review_due`.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports a warning when `today` is past `review_due`; nothing when the date is not known.
pub fn check(document: &Document, today: Option<&str>, report: &mut Report) {
    let (due, reviewed) = (&document.about.review_due, &document.about.reviewed);
    // Dates written year first are in order when their texts are.
    if let Some(today) = today.filter(|today| !due.text.is_empty() && **today > *due.text) {
        report.push(
            Finding::warning(
                "review-overdue",
                due.at,
                format!("this pathway was to be reviewed by {}; today is {today}", due.text),
            )
            .help("review it, and set `reviewed` and `review_due`".to_owned()),
        );
    }
    if !due.text.is_empty() && due.text < reviewed.text {
        let message = format!("the next review ({}) lies before the last ({})", due.text, reviewed.text);
        report.push(
            Finding::error("review-overdue", due.at, message).help("set `review_due` after `reviewed`".to_owned()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::check;
    use crate::authoring::check::testing::finds;
    use crate::authoring::document::{About, Document};
    use crate::data::tree::Text;

    #[test]
    fn the_day_of_the_review() {
        let about =
            |due: &str| format!("[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-01-01\nreview_due = {due}\n");
        finds("review-overdue", &about("2026-11-22"), &[]);
        finds(
            "review-overdue",
            &about("2026-11-21"),
            &[("this pathway was to be reviewed by 2026-11-21; today is 2026-11-22", "2026-11-21")],
        );
        finds(
            "review-overdue",
            &about("2025-12-31"),
            &[
                ("the next review (2025-12-31) lies before the last (2026-01-01)", "2025-12-31"),
                ("this pathway was to be reviewed by 2025-12-31; today is 2026-11-22", "2025-12-31"),
            ],
        );
    }

    #[test]
    fn without_a_date_nothing_is_overdue() {
        let due = About { review_due: Text::new("2000-01-01"), ..About::default() };
        let found = check(&Document { about: due, ..Document::default() }, Default::default(), None).report.findings;
        assert!(found.iter().all(|finding| finding.code != "review-overdue"));
    }
}
