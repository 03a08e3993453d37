//! `missing-key`: something that must be said is not.
//!
//! Why it matters: a fact without `typical` cannot complete a case, a step without `kind` cannot be walked.
//!
//! ```toml
//! [facts.saddle]
//! type = "choice"
//! of = ["no", "yes"]
//! ```
//!
//! Instead: add the key, here `typical = "no"`.

use crate::data::finding::Finding;
use crate::data::shape::{Key, Shape};
use crate::data::tree::Node;

/// The finding for one key.
pub fn finding(node: &Node, key: &Key, shape: &Shape) -> Finding {
    Finding::error("missing-key", node.at, format!("{} needs `{}`: {}", shape.what, key.name, key.about))
        .help(format!("add `{} = …`", key.name))
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn what_must_be_said() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("missing-key", lines, expected);
        finds("", &[]);
        finds(
            "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22",
            &[("`[pathway]` needs `review_due`: the day it must be reviewed again", "pathway")],
        );
        finds(
            "[facts.x]\nof = [\"no\"]",
            &[
                ("a fact needs `type`: what kind of value it has", "x"),
                ("a fact needs `typical`: what most people answer; completes cases", "x"),
            ],
        );
        finds(
            "[[safety]]\nid = \"I1\"\nmust_precede = { step = \"start\" }",
            &[("`must_precede` needs `treatment`: the treatment", "must_precede")],
        );
    }
}
