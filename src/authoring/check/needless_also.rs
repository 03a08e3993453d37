//! `needless-also`: a step says that further cards are shown below the first, and there are none.
//!
//! Why it matters: `also` shows what later branches of a `hit = "first"` decision lead to. Where exactly one branch holds
//! there is no other, and a conclusion has no branches, so whatever was meant to be shown is not.
//!
//! ```toml
//! [[steps]]
//! id = "red-flags"
//! kind = "decision"
//! also = true
//! ```
//!
//! Instead: write `hit = "first"` with its `why`, or delete `also`.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every such step.
pub fn check(document: &Document, report: &mut Report) {
    for step in document.steps.iter().filter(|step| step.also && (step.is_conclusion || !step.hit_first)) {
        let message = format!("`{}` has `also`, and no branch of it can hold beside another", step.id.text);
        report.push(
            Finding::error("needless-also", step.id.at.or(step.at), message)
                .help("write `hit = \"first\"` with its `why`, or delete `also`".to_owned()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn only_a_first_hit_decision_has_further_cards() {
        let end = "[[steps]]\nid = \"z\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
        let step = |keys: &str| {
            format!("[[steps]]\nid = \"a\"\nkind = \"decision\"\nbranches = [{{ otherwise = \"z\" }}]\n{keys}\n{end}")
        };
        let found = [("`a` has `also`, and no branch of it can hold beside another", "a")];
        finds("needless-also", &step("hit = \"first\"\nwhy = \"worst first\"\nalso = true"), &[]);
        finds("needless-also", &step("also = false"), &[]);
        finds("needless-also", &step("also = true"), &found);
        finds("needless-also", &end.replace("\"z\"", "\"a\"\nalso = true"), &found);
    }
}
