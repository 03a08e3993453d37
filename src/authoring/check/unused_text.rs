//! `unused-text`: words that nobody will ever read.
//!
//! Why it matters: usually the id is misspelt, and the sentence somebody wrote with care is not shown.
//!
//! ```text
//! fact-sadle = New numbness between the legs?
//! ```
//!
//! Instead: correct the id; the finding offers the nearest one that lacks a text.

use std::collections::BTreeSet;

use super::texts::{allowed, needed};
use crate::authoring::document::Document;
use crate::authoring::plural::forms;
use crate::data::finding::{Finding, Report};
use crate::model::id::nearest;
use crate::presentation::words::Form;

/// Reports each as a warning.
pub fn check(document: &Document, report: &mut Report) {
    // While a key is misspelt, what was to show a text may be what could not be read.
    if report.findings.iter().any(|finding| finding.code == "unknown-key") {
        return;
    }
    let needed: BTreeSet<String> = needed(document).into_iter().map(|(key, _)| key).collect();
    for texts in &document.texts {
        for (key, text) in texts.entries() {
            if needed.contains(key) || allowed(document, key) && is_of(&texts.lang, key) {
                continue;
            }
            let missing = needed.iter().map(String::as_str).filter(|known| texts.get(known).is_none());
            let help = nearest(key, missing)
                .map_or("delete it, or add what would show it".to_owned(), |near| format!("did you mean `{near}`?"));
            report.push(Finding::warning("unused-text", text.at, format!("nothing shows the text `{key}`")).help(help));
        }
    }
    for term in &document.unused_terms {
        let help = format!("delete it, or name it in a text: `{{ {} }}`", term.text);
        let message = format!("nothing shows the text `{}`", term.text);
        report.push(Finding::warning("unused-text", term.at, message).help(help));
    }
}

/// Has the language this form, where the text is a unit in one?
fn is_of(lang: &str, key: &str) -> bool {
    let form = Form::OWN.into_iter().find(|form| key.split_once('.').is_some_and(|(_, name)| name == form.unit()));
    form.is_none_or(|form| forms(lang).contains(&form))
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn unused(fluent: &str, keys: &[&str]) {
        let lines = "[[alongside]]\nid = \"a.b\"\nwith = [\"routine\"]\n[conditions]\nhot = \"signs = fever\"\n[[safety]]\nid = \"I1\"\n";
        let found = found_with("unused-text", lines, &[("en.ftl", fluent)]);
        let mut found: Vec<&str> = found.iter().filter_map(|(message, _)| message.split('`').nth(1)).collect();
        found.sort_unstable();
        assert_eq!(found, keys, "in {fluent}");
    }

    #[test]
    fn words_that_nobody_reads() {
        unused("fact-saddle = a\n .short = b\n .find-out = c\n .is-no = d\n .is-not_sure = e\n", &[]);
        unused("alongside-a--b = a\n .unsure = b\n", &["alongside-a--b.unsure"]);
        unused(
            "alongside-a--b = a\n .text = b\ncondition-hot = c\nsafety-I1 = { -term }\n-term = { -other }\n-other = e\n",
            &[],
        );
        unused("safety-I1 = a\n-term = { -other }\n-other = e\n", &["-other", "-term"]);
        unused("step-start = a\n .text = b\n .clinical = c\n", &[]);
        unused("fact-sadle = a\n .short = b\n", &["fact-sadle", "fact-sadle.short"]);
        unused("fact-saddle = a\n .is-maybe = b\n", &["fact-saddle.is-maybe"]);
        unused("step-rest = a\n .decision = b\nstep-start = c\n .decision = d\n", &["step-start.decision"]);
        unused("pathway = a\n .authors = b\n .limits = c\n .colour = d\n", &["pathway.colour"]);
        unused("alongside-a--b = a\n .chance = b\n .clinical = c\n .measures = d\n", &["alongside-a--b.measures"]);
        unused("treatment-tea = a\n .chance = b\n", &["treatment-tea", "treatment-tea.chance"]);
        unused("claim-N1 = a\n .outcome = b\n", &["claim-N1", "claim-N1.outcome"]);
        unused("explainer-e = a\n .intro = b\n", &["explainer-e", "explainer-e.intro"]);
        unused("term-disc = a\n .means = b\n", &[]);
        unused("fact-nrs = a\n .unit = b\n .unit-one = c\n .unit-two = d\n", &["fact-nrs.unit-two"]);
        unused("fact-saddle = a\n .unit-one = c\n", &["fact-saddle.unit-one"]);
        unused("page-one = a\ncondition-cold = b\nhello = c\n", &["condition-cold", "hello", "page-one"]);
    }
}
