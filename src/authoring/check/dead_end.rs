//! `dead-end`: a step that a person cannot leave, or that ends a walk without saying how urgent it is.
//!
//! Why it matters: somebody stands there without an answer.
//!
//! ```toml
//! [[steps]]
//! id = "time"
//! kind = "decision"
//! branches = [{ when = "weeks < 6" }]
//! ```
//!
//! Instead: every branch says `go`, and one more says `otherwise`; every conclusion has an `urgency`.

use crate::authoring::document::{AuthoredBranch, AuthoredStep, Document};
use crate::data::finding::{Finding, Report};

/// Reports every such step.
pub fn check(document: &Document, report: &mut Report) {
    if document.steps.is_empty() {
        let help = "write a first `[[steps]]`; a walk starts there".to_owned();
        report.push(Finding::error("dead-end", document.about.id.at, "the pathway has no steps").help(help));
    }
    for step in &document.steps {
        let mut dead = |message: String| {
            let help =
                "a decision has `branches`; a conclusion has `urgency`, and may `recommend` and `offer`".to_owned();
            report.push(Finding::error("dead-end", step.id.at.or(step.at), message).help(help));
        };
        let id = &step.id.text;
        match (step.is_conclusion, step.branches.is_empty()) {
            (true, false) => dead(format!("the conclusion `{id}` has branches; a walk ends there")),
            (false, true) => dead(format!("the decision `{id}` has no branches")),
            (true, true) if step.urgency.is_none() => dead(format!("the conclusion `{id}` needs an `urgency`")),
            _ => {}
        }
        if !step.is_conclusion && (step.urgency.is_some() || !step.recommend.is_empty() || !step.offer.is_empty()) {
            dead(format!(
                "the decision `{id}` cannot conclude: `urgency`, `recommend` and `offer` belong to a conclusion"
            ));
        }
        branches(step, report);
    }
}

fn branches(step: &AuthoredStep, report: &mut Report) {
    for (position, branch) in step.branches.iter().enumerate() {
        let AuthoredBranch { when, go, otherwise, .. } = branch;
        let message = match (when.is_some(), go.is_some(), otherwise.is_some()) {
            (true, true, false) => continue,
            (false, false, true) if position + 1 == step.branches.len() => continue,
            (false, false, true) => "`otherwise` is for everybody else and must be the last branch",
            (true, false, false) => "this branch says when, but not where to `go`",
            (false, true, false) => {
                "this branch says where to `go`, but not `when`; for everybody else write `otherwise`"
            }
            (_, _, true) => "a branch has `when` and `go`, or `otherwise`, not both",
            (false, false, false) => "this branch leads nowhere",
        };
        let help = "write `{ when = \"a guard\", go = \"a-step\" }`, and last `{ otherwise = \"a-step\" }`".to_owned();
        report.push(Finding::error("dead-end", branch.at.or(step.id.at), message).help(help));
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn steps_that_nobody_leaves() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("dead-end", lines, expected);
        let decision = |branches: &str| {
            let last = "[[steps]]\nid = \"z\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
            format!("[[steps]]\nid = \"a\"\nkind = \"decision\"\nbranches = [{branches}]\n{last}")
        };
        finds(&decision("{ when = \"saddle = yes\", go = \"z\" }, { otherwise = \"z\" }"), &[]);
        finds(&decision(""), &[("the decision `a` has no branches", "a")]);
        for (branch, message) in [
            ("{}", "this branch leads nowhere"),
            ("{ when = \"saddle = yes\" }", "this branch says when, but not where to `go`"),
            ("{ go = \"z\" }", "this branch says where to `go`, but not `when`; for everybody else write `otherwise`"),
            ("{ otherwise = \"z\", go = \"z\" }", "a branch has `when` and `go`, or `otherwise`, not both"),
        ] {
            finds(&decision(branch), &[(message, branch)]);
        }
        let early = "{ otherwise = \"z\" }";
        finds(
            &decision(&format!("{early}, {{ when = \"saddle = yes\", go = \"z\" }}")),
            &[("`otherwise` is for everybody else and must be the last branch", early)],
        );
    }

    #[test]
    fn conclusions_end_a_walk_and_decisions_do_not() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("dead-end", lines, expected);
        finds("steps = [] # no [[steps]]", &[("the pathway has no steps", "p")]);
        finds("[[steps]]\nid = \"a\"\nkind = \"conclusion\"", &[("the conclusion `a` needs an `urgency`", "a")]);
        finds(
            "[[steps]]\nid = \"a\"\nkind = \"conclusion\"\nbranches = [{ otherwise = \"a\" }]",
            &[("the conclusion `a` has branches; a walk ends there", "a")],
        );
        finds(
            "[[steps]]\nid = \"a\"\nkind = \"decision\"\nurgency = \"routine\"\nbranches = [{ otherwise = \"a\" }]",
            &[("the decision `a` cannot conclude: `urgency`, `recommend` and `offer` belong to a conclusion", "a")],
        );
    }
}
