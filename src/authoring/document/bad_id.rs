//! `bad-id`: a name that cannot be used.
//!
//! Why it matters: ids stand in guards, in Fluent messages and in file names; a space or an umlaut breaks one of them.
//!
//! ```toml
//! [facts."leg pain"]
//! ```
//!
//! Instead: letters, digits, `_` and `-`, in parts joined by dots: `leg_pain`, `tried.exercise`.

use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;
use crate::model::id::is_valid;

const KEPT: &[&str] = &["and", "or", "not", "in", "possibly", "not_sure", "not_applicable"];

/// Reports every id that cannot be used. An empty one is a missing key, reported already.
pub fn check<'a>(ids: impl Iterator<Item = &'a Text>, report: &mut Report) {
    for id in ids.filter(|id| !id.text.is_empty()) {
        if KEPT.contains(&id.text.as_str()) {
            let message = format!("`{}` is a word of the guard language", id.text);
            report.push(Finding::error("bad-id", id.at, message).help("choose another id".to_owned()));
        } else if !is_valid(&id.text) {
            report.push(
                Finding::error("bad-id", id.at, format!("`{}` cannot be an id", id.text))
                    .help("use letters, digits, `_` and `-`, in parts joined by single dots".to_owned()),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn names_that_cannot_be_used() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("bad-id", lines, expected);
        finds("[treatments.\"tea.green-4.b\"]\n[conditions]\n_ = \"saddle = yes\"", &[]);
        finds("[treatments.\"green tea\"]", &[("`green tea` cannot be an id", "\"green tea\"")]);
        finds("[treatments.\"thé\"]", &[("`thé` cannot be an id", "\"thé\"")]);
        finds("[treatments.a--b]", &[("`a--b` cannot be an id", "a--b")]);
        finds("[conditions]\nor = \"saddle = yes\"", &[("`or` is a word of the guard language", "or")]);
        finds("[facts.not_sure]\ntype = \"choice\"", &[("`not_sure` is a word of the guard language", "not_sure")]);
        finds("[[steps]]\nid = \"a/b\"", &[("`a/b` cannot be an id", "a/b")]);
        finds("[[steps]]\nid = \"\"", &[]);
    }
}
