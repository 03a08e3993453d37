//! `unreachable-step`: no way leads to a step.
//!
//! Why it matters: advice that nobody can ever see was meant for somebody.
//!
//! ```toml
//! [[steps]]
//! id = "leak-team"      # and no branch goes there
//! ```
//!
//! Instead: lead a branch to it, or delete it.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::model::pathway::{Contents, StepKind};
use crate::model::position::Rows;

/// Reports every step that neither the first step nor an `after` leads to.
pub fn check(document: &Document, pathway: &Contents, report: &mut Report) {
    let mut reached = Rows::like(&pathway.steps, |_| false);
    let mut rest = vec![pathway.start];
    while let Some(step) = rest.pop() {
        if std::mem::replace(&mut reached[step], true) {
            continue;
        }
        match &pathway.steps[step].kind {
            StepKind::Decision(decision) => rest.extend(decision.branches.iter().map(|branch| branch.go)),
            StepKind::Conclusion(conclusion) => rest.extend(conclusion.after),
        }
    }
    for (_, step) in document.steps.each().filter(|(step, _)| !reached[*step]) {
        report.push(
            Finding::error("unreachable-step", step.id.at, format!("no branch leads to `{}`", step.id.text))
                .help("lead a branch to it, or delete it".to_owned()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn steps_that_nothing_leads_to() {
        let step = |id: &str, after: &str| {
            format!(
                "[[steps]]\nid = \"{id}\"\nkind = \"conclusion\"\nurgency = \"same-day\"\nsources = [\"S\"]\n{after}\n"
            )
        };
        finds("unreachable-step", &(step("a", "after = \"b\"") + &step("b", "")), &[]);
        finds(
            "unreachable-step",
            &(step("a", "") + &step("b", "after = \"c\"") + &step("c", "")),
            &[("no branch leads to `b`", "b"), ("no branch leads to `c`", "c")],
        );
        let start =
            "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\nstart = \"b\"\n";
        finds(
            "unreachable-step",
            &(start.to_owned() + &step("a", "") + &step("b", "")),
            &[("no branch leads to `a`", "a")],
        );
    }
}
