//! `needless-after`: a step says where the walk goes on "once the person has been checked", and nobody has to be.
//!
//! Why it matters: `after` unlocks what lies behind an urgent card. A routine conclusion has no such card, and a decision
//! goes on by its branches, so whatever was meant to follow is never reached.
//!
//! ```toml
//! [[steps]]
//! id = "rest"
//! kind = "conclusion"
//! urgency = "routine"
//! after = "options"
//! ```
//!
//! Instead: delete `after`; to go on after a treatment did not help, record that in `review`.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every such step.
pub fn check(document: &Document, report: &mut Report) {
    for step in &document.steps {
        let urgent = step.is_conclusion && step.urgency.as_ref().is_none_or(|urgency| urgency.text != "routine");
        let Some(after) = step.after.as_ref().filter(|_| !urgent) else { continue };
        let message = format!("`{}` has an `after`, and nobody there needs to be checked first", step.id.text);
        report.push(
            Finding::error("needless-after", after.at, message)
                .help("delete it, or give the conclusion its urgency".to_owned()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn only_who_must_be_checked_goes_on_behind_a_card() {
        let step = |kind: &str| {
            let last = "[[steps]]\nid = \"z\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
            format!("[[steps]]\nid = \"a\"\n{kind}\nafter = \"z\"\nsources = [\"S\"]\n{last}")
        };
        let found = [("`a` has an `after`, and nobody there needs to be checked first", "z")];
        for urgent in ["urgent-clinic", "same-day", "emergency"] {
            finds("needless-after", &step(&format!("kind = \"conclusion\"\nurgency = \"{urgent}\"")), &[]);
        }
        finds("needless-after", &step("kind = \"conclusion\"\nurgency = \"routine\""), &found);
        finds("needless-after", &step("kind = \"decision\"\nbranches = [{ otherwise = \"z\" }]"), &found);
    }
}
