//! `no-treatment`: a decision aid that does not say what happens without a new treatment.
//!
//! Why it matters: doing nothing new is always an option, and a fair comparison has it as a column.
//!
//! ```toml
//! [pathway]
//! decision_aid = true
//! ```
//!
//! Instead: write an alongside entry about it and name it: `no_treatment = "watchful-waiting"`.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports it once.
pub fn check(document: &Document, report: &mut Report) {
    let about = &document.about;
    if about.decision_aid && about.no_treatment.is_none() {
        let message = "this decision aid does not say what happens without a new treatment";
        let help = "name the alongside entry that does: `no_treatment = \"…\"` under `[pathway]`";
        report.push(Finding::error("no-treatment", about.id.at, message).help(help.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn what_happens_without() {
        let about = |rest: &str| {
            let about = "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\n";
            format!("{about}{rest}\n[[alongside]]\nid = \"wait\"\nwith = [\"routine\"]")
        };
        finds("no-treatment", &about(""), &[]);
        finds("no-treatment", &about("decision_aid = true\nno_treatment = \"wait\""), &[]);
        let message = "this decision aid does not say what happens without a new treatment";
        finds("no-treatment", &about("decision_aid = true"), &[(message, "p")]);
    }
}
