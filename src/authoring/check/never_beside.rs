//! `never-beside`: an alongside entry that stands beside no conclusion at all.
//!
//! Why it matters: somebody wrote it for a reader, and no reader ever sees it.
//!
//! ```toml
//! [[alongside]]
//! id = "second-opinion"
//! with = []
//! ```
//!
//! Instead: name in `with` the urgencies it stands beside, or delete the entry.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every such entry.
pub fn check(document: &Document, report: &mut Report) {
    for entry in document.alongside.iter().filter(|entry| entry.with.is_empty() && !entry.id.text.is_empty()) {
        let message = format!("`{}` stands beside no conclusion: its `with` is empty", entry.id.text);
        report.push(
            Finding::error("never-beside", entry.id.at, message)
                .help("name the urgencies it stands beside, such as `with = [\"routine\"]`".to_owned()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn what_stands_nowhere() {
        let beside = |with: &str| format!("[[alongside]]\nid = \"b\"\nwith = [{with}]\n");
        finds("never-beside", &beside("\"routine\""), &[]);
        let message = "`b` stands beside no conclusion: its `with` is empty";
        finds("never-beside", &beside(""), &[(message, "b")]);
    }
}
