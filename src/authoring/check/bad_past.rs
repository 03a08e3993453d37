//! `bad-past`: a fact is called past that a test or a confirmation may still change, or that the person can change.
//!
//! Why it matters: "nothing would change it" would be said of what somebody could still find out.
//!
//! ```toml
//! [facts.surgeon_reviewed]
//! asked_of = "clinician"
//! past = true
//! ```
//!
//! Instead: keep `past` for what has happened and stays so, such as which operation it was.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports each.
pub fn check(document: &Document, report: &mut Report) {
    for fact in document.facts.iter().filter(|fact| fact.past) {
        let id = &fact.id.text;
        let test = document.treatments.iter().find(|treatment| {
            let result = treatment.tried_as.as_ref().is_some_and(|tried| tried.text == *id);
            result && treatment.test
        });
        let message = match test {
            _ if fact.asked_of_clinician => {
                format!("`{id}` is confirmed by a clinician, who may still do so: it is not past")
            }
            _ if fact.changeable => format!("`{id}` is called `changeable` and `past`"),
            Some(test) => {
                format!("`{id}` is what the test `{}` found, and it may be done again: it is not past", test.id.text)
            }
            None => continue,
        };
        report.push(Finding::error("bad-past", fact.id.at, message).help("leave out `past = true`".to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn found(lines: &str, expected: &[&str]) {
        let fact = "[facts.scan]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\npast = true\n";
        let found = found_with("bad-past", &format!("{fact}{lines}"), &[]);
        let found: Vec<&str> = found.iter().map(|(message, _)| message.as_str()).collect();
        assert_eq!(found, expected, "{lines}");
    }

    #[test]
    fn what_may_still_change_is_not_past() {
        found("", &[]);
        found("changeable = true\n", &["`scan` is called `changeable` and `past`"]);
        let clinician = "asked_of = \"clinician\"\ndefault = \"no\"\n";
        found(clinician, &["`scan` is confirmed by a clinician, who may still do so: it is not past"]);
        let test = |test: &str| format!("[treatments.mri]\ntried_as = \"scan\"\nsources = [\"S\"]\n{test}\n");
        found(&test(""), &[]);
        found(&test("test = true"), &["`scan` is what the test `mri` found, and it may be done again: it is not past"]);
    }
}
