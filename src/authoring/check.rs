//! Everything that is wrong with a document, all at once; and, when nothing is, the [`Pathway`].
//!
//! One kind of finding is one file: what it checks, why it matters, an example, the way out, and its code.

mod bad_chain;
mod bad_checklist;
mod bad_disagreement;
mod bad_domain;
mod bad_edition;
mod bad_explainer;
mod bad_number;
mod bad_past;
mod bad_rate;
mod bad_score;
mod bad_wording;
mod build;
mod cycle;
mod dead_end;
mod duplicate_id;
mod emergency_shows;
mod empty_rule;
mod formula;
mod future_date;
mod guards;
mod impossible_end;
mod merged_question;
pub mod missing;
mod missing_funding;
mod missing_plural;
mod missing_rung;
mod missing_text;
mod missing_why;
mod mixed_denominators;
mod needless_after;
mod needless_also;
mod never_beside;
mod no_treatment;
mod one_in_x;
mod out_of_range;
pub mod placeholder_text;
mod question_order;
pub mod readability;
mod requires_doubt;
mod review_overdue;
mod texts;
mod too_deep;
mod too_hard_to_read;
mod type_mismatch;
mod unchecked_claim;
mod uncited_claim;
mod unknown_fact;
mod unknown_id;
mod unknown_value;
mod unreachable_step;
mod unsaid_condition;
mod untranslated;
mod unused_fact;
mod unused_text;
mod wording;
mod words_forbidden;
mod words_missing;
mod written_out_sum;

use crate::authoring::document::Document;
use crate::data::finding::Report;
use crate::model::pathway::{Contents, Pathway};

/// What a check finds.
#[derive(Debug)]
pub struct Checked {
    /// Every finding, sorted.
    pub report: Report,
    /// The pathway, when no finding is an error.
    pub pathway: Option<Pathway>,
}

/// A kind of finding, by what it reads.
enum Kind {
    /// What is written.
    Document(fn(&Document, &mut Report)),
    /// The contents that it makes as well. Where it makes none, another finding has said why.
    Contents(fn(&Document, &Contents, &mut Report)),
    /// The day.
    Today(fn(&Document, Option<&str>, &mut Report)),
}

/// Every kind of finding that is looked for in what is written; the others are found where names are looked up (`build`).
/// A new kind is a file, its `mod` above and its row here.
const KINDS: &[Kind] = &[
    Kind::Document(bad_chain::check),
    Kind::Document(bad_disagreement::check),
    Kind::Document(bad_edition::check),
    Kind::Document(bad_explainer::check),
    Kind::Document(bad_past::check),
    Kind::Document(bad_wording::check),
    Kind::Contents(cycle::check),
    Kind::Document(dead_end::check),
    Kind::Document(emergency_shows::check),
    Kind::Document(empty_rule::check),
    Kind::Document(impossible_end::check),
    Kind::Today(future_date::check),
    Kind::Document(merged_question::check),
    Kind::Document(missing_funding::check),
    Kind::Document(missing_plural::check),
    Kind::Document(missing_rung::check),
    Kind::Document(missing_text::check),
    Kind::Document(missing_why::check),
    Kind::Document(mixed_denominators::check),
    Kind::Document(needless_after::check),
    Kind::Document(needless_also::check),
    Kind::Document(never_beside::check),
    Kind::Document(no_treatment::check),
    Kind::Document(one_in_x::check),
    Kind::Document(placeholder_text::check),
    Kind::Document(requires_doubt::check),
    Kind::Today(review_overdue::check),
    Kind::Document(too_hard_to_read::check),
    Kind::Document(unchecked_claim::check),
    Kind::Document(uncited_claim::check),
    Kind::Contents(unreachable_step::check),
    Kind::Contents(unsaid_condition::check),
    Kind::Contents(unused_fact::check),
    Kind::Document(untranslated::check),
    Kind::Document(unused_text::check),
    Kind::Document(words_forbidden::check),
    Kind::Document(words_missing::check),
    Kind::Document(written_out_sum::check),
];

/// Checks a document. `found` is what reading it found already; `today` (such as 2026-11-22) is what the review date
/// is held against, because the engine reads no clock.
pub fn check(document: &Document, found: Report, today: Option<&str>) -> Checked {
    // What a file lacks that could not be read may well stand in it: nobody is told that it is missing.
    if document.incomplete {
        return Checked { report: found.sorted(), pathway: None };
    }
    let mut report = found;
    // Of two things of one name, only the first could be meant: then no pathway is built.
    duplicate_id::check(document, &mut report);
    let contents = build::build(document, &mut report);
    for kind in KINDS {
        match kind {
            Kind::Document(check) => check(document, &mut report),
            Kind::Contents(check) => contents.iter().for_each(|contents| check(document, contents, &mut report)),
            Kind::Today(check) => check(document, today, &mut report),
        }
    }
    let report = report.sorted();
    let pathway = contents.filter(|_| !report.has_errors()).map(Pathway::made_of_checked);
    Checked { report, pathway }
}

/// For the tests of each kind of finding: what is found in a few lines of `pathway.toml`, to which whatever is missing
/// is added.
#[cfg(test)]
pub(crate) mod testing {
    use crate::authoring::document::SourceFile;
    use crate::authoring::document::authored::read_folder;

    pub const ABOUT: &str = "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\n";
    const FACTS: &str = r#"
[facts.saddle]
type = "choice"
of = ["no", "yes"]
typical = "no"
[facts.nrs]
type = "number"
min = 0
max = 10
typical = 5
certain = true
[facts.signs]
type = "set"
of = ["none", "fever", "chills"]
exclusive = ["none"]
typical = []
"#;
    const STEPS: &str = r#"
[[steps]]
id = "start"
kind = "decision"
hit = "first"
why = "tested"
branches = [
  { when = "saddle = yes or nrs > 8 or signs = fever", go = "today" },
  { otherwise = "rest", doubt = "tested" },
]
[[steps]]
id = "today"
kind = "conclusion"
urgency = "same-day"
sources = ["S"]
[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
sources = ["S"]
"#;

    /// Findings of this code, each with the text it points at.
    pub fn found(code: &str, lines: &str) -> Vec<(String, String)> {
        found_with(code, lines, &[])
    }

    /// The same, with these files in place of those made up.
    pub fn found_with(code: &str, lines: &str, files: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut text = lines.to_owned();
        for (table, made_up) in [("[pathway]", ABOUT), ("[facts", FACTS), ("[[steps]]", STEPS)] {
            if !lines.contains(table) {
                text.push('\n');
                text.push_str(made_up);
            }
        }
        let sources = r#"[{ "id": "S", "title": "A source", "note": "made up" }]"#;
        let mut all = vec![("pathway.toml", text.as_str()), ("sources.json", sources)];
        all.extend([("evidence.toml", "[claims]"), ("en.ftl", "")]);
        all.retain(|(name, _)| files.iter().all(|(other, _)| other != name));
        all.extend(files);
        let file = |(name, text): (&str, &str)| SourceFile { name: name.to_owned(), text: text.to_owned() };
        let folder = read_folder(all.into_iter().map(file).collect());
        let report = super::check(&folder.document, folder.report, Some("2026-11-22")).report;
        for finding in &report.findings {
            assert!(finding.help.is_some(), "no way out: {finding:?}");
        }
        let of_code = report.findings.into_iter().filter(|finding| finding.code == code);
        let at = |place: crate::data::finding::Place| {
            let file = place.file_of(&folder.document.files).expect("a file of the document");
            place.text_of(&file.text).expect("a place in the file").to_owned()
        };
        of_code.map(|finding| (finding.message, finding.at.map(at).unwrap_or_default())).collect()
    }

    /// These lines have exactly these findings of this code: what is said, and of which text.
    #[track_caller]
    pub fn finds(code: &str, lines: &str, expected: &[(&str, &str)]) {
        let found = found(code, lines);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        assert_eq!(found, expected, "in {lines}");
    }

    /// A condition of this text has exactly these findings of this code.
    #[track_caller]
    pub fn guard_finds(code: &str, guard: &str, expected: &[(&str, &str)]) {
        finds(code, &format!("[conditions]\nc = \"{guard}\"\nd = \"saddle = yes\"\n"), expected);
    }
}
