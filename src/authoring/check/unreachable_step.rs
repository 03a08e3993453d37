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
use crate::model::pathway::{Pathway, StepKind};

/// Reports every step that neither the first step nor an `after` leads to.
pub fn check(document: &Document, pathway: &Pathway, report: &mut Report) {
    let mut reached = vec![false; pathway.steps.len()];
    let mut rest = vec![pathway.start];
    while let Some(step) = rest.pop() {
        match reached.get_mut(step) {
            Some(mark) if !*mark => *mark = true,
            _ => continue,
        }
        match pathway.steps.get(step).map(|step| &step.kind) {
            Some(StepKind::Decision(decision)) => rest.extend(decision.branches.iter().map(|branch| branch.go)),
            Some(StepKind::Conclusion(conclusion)) => rest.extend(conclusion.after),
            None => {}
        }
    }
    for (step, _) in document.steps.iter().zip(reached).filter(|(_, reached)| !reached) {
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
