//! `missing-why`: a decision reads its branches in order, and nobody says why that order is right.
//!
//! Why it matters: with `hit = "first"` the order is part of the medicine; a reviewer must be able to question it.
//!
//! ```toml
//! hit = "first"
//! ```
//!
//! Instead: `why = "urgency falls from branch to branch"`; or leave `hit` out and let exactly one branch hold.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every such decision.
pub fn check(document: &Document, report: &mut Report) {
    for step in document.steps.iter().filter(|step| step.hit_first && step.why.is_none()) {
        report.push(
            Finding::error(
                "missing-why",
                step.id.at,
                format!("`{}` takes the first branch that holds: say `why`", step.id.text),
            )
            .help("add `why = \"…\"`".to_owned()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn an_order_without_a_reason() {
        let steps = |head: &str| {
            let last = "[[steps]]\nid = \"z\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
            format!("[[steps]]\nid = \"a\"\nkind = \"decision\"\n{head}\nbranches = [{{ otherwise = \"z\" }}]\n{last}")
        };
        finds("missing-why", &steps("hit = \"first\"\nwhy = \"worst first\""), &[]);
        finds("missing-why", &steps(""), &[]);
        finds("missing-why", &steps("hit = \"first\""), &[("`a` takes the first branch that holds: say `why`", "a")]);
    }
}
