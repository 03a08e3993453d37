//! `bad-explainer`: an explainer without parts, or with parts whose texts cannot be told apart.
//!
//! Why it matters: a reader opens a page and finds nothing, or reads a heading as if it were the text below it.
//!
//! ```toml
//! [[explainers]]
//! id = "causes"
//! parts = [{ id = "before" }, { id = "before-title" }]
//! ```
//!
//! Instead: name at least one part. `intro` is the text above all parts, and an id with `-title` behind it the heading of
//! that part: no part is called so.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;

/// Reports each.
pub fn check(document: &Document, report: &mut Report) {
    for explainer in &document.explainers {
        let id = &explainer.id.text;
        let mut wrong = |at: &Text, message: &str, help: &str| {
            let finding = Finding::error("bad-explainer", at.at, format!("the explainer `{id}` {message}"));
            report.push(finding.help(help.to_owned()));
        };
        if explainer.parts.is_empty() {
            wrong(&explainer.id, "has no parts", "name in `parts` what it tells");
        }
        for (place, part) in explainer.parts.iter().enumerate().filter(|(_, part)| !part.id.text.is_empty()) {
            let name = &part.id.text;
            if name == "intro" || name.ends_with("-title") {
                let help =
                    "`.intro` stands above all parts, and `-title` ends the name of a heading: choose another id";
                wrong(&part.id, &format!("has a part `{name}`"), help);
            }
            if explainer.parts.iter().take(place).any(|earlier| earlier.id == part.id) {
                wrong(&part.id, &format!("has two parts `{name}`"), "give one of them another id");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn parts_that_can_be_told_apart() {
        for (parts, expected) in [
            ("{ id = \"a\" }, { id = \"b\" }", None),
            ("", Some(("the explainer `e` has no parts", "e"))),
            ("{ id = \"intro\" }", Some(("the explainer `e` has a part `intro`", "intro"))),
            ("{ id = \"a-title\" }", Some(("the explainer `e` has a part `a-title`", "a-title"))),
            ("{ id = \"a\" }, { id = \"a\" }", Some(("the explainer `e` has two parts `a`", "a"))),
        ] {
            let lines = format!("[[explainers]]\nid = \"e\"\nparts = [{parts}]");
            finds("bad-explainer", &lines, expected.as_slice());
        }
    }
}
