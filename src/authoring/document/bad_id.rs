//! `bad-id`: a name that cannot be used.
//!
//! Why it matters: ids stand in guards, in Fluent messages and in file names; a space or an umlaut breaks one of them.
//!
//! ```toml
//! [facts."leg pain"]
//! ```
//!
//! Instead: letters, digits, `_` and `-`, in parts joined by dots: `leg_pain`, `tried.exercise`.

use super::{AuthoredFact, SourceFile};
use crate::data::finding::{Finding, Place, Report};
use crate::data::span::Span;
use crate::data::tree::Text;
use crate::model::id::{is_every_objects, is_valid, message_id};

const KEPT: &[&str] = &["and", "or", "not", "in", "possibly", "not_sure", "not_applicable"];

/// Reports every id that cannot be used. An empty one is a missing key, reported already.
pub fn check<'a>(ids: impl Iterator<Item = &'a Text>, report: &mut Report) {
    for id in ids.filter(|id| !id.text.is_empty()) {
        if KEPT.contains(&id.text.as_str()) {
            let message = format!("`{}` is a word of the guard language", id.text);
            report.push(Finding::error("bad-id", id.at, message).help("choose another id".to_owned()));
        } else if is_every_objects(&id.text) {
            let message = format!("`{}` means something else in every page", id.text);
            report.push(Finding::error("bad-id", id.at, message).help("choose another id".to_owned()));
        } else if !is_valid(&id.text) {
            report.push(finding(id));
        }
    }
}

/// Reports every value of a fact that cannot be written in a guard.
pub fn check_values(fact: &AuthoredFact, report: &mut Report) {
    for value in fact.of.iter().filter(|value| !is_valid(&value.text)) {
        let message = format!("`{}` cannot have the value `{}`", fact.id.text, value.text);
        let message = format!("{message}: use letters, digits, `_` and `-`");
        let help = "what a reader sees stands in the words: `.is-VALUE = …`".to_owned();
        report.push(Finding::error("bad-domain", value.at, message).help(help));
    }
}

/// The finding for one id.
pub fn finding(id: &Text) -> Finding {
    Finding::error("bad-id", id.at, format!("`{}` cannot be an id", id.text))
        .help("use letters from a to z, digits, `_` and `-`, in parts joined by single dots".to_owned())
}

/// Each such name is told once, where the pathway has it, and not again wherever it is named: in a guard that cannot be
/// read because of it, in a message, in a case.
pub fn once(report: &mut Report, files: &[SourceFile]) {
    let mut ids: Vec<(bool, Place, String)> = Vec::new();
    let named = |finding: &&Finding| matches!(finding.code, "bad-id" | "bad-domain");
    for at in report.findings.iter().filter(named).filter_map(|finding| finding.at) {
        let file = at.file_of(files);
        let text = file.and_then(|file| at.text_of(&file.text)).unwrap_or_default();
        let id = text.trim_matches(['"', '\'']);
        if !KEPT.contains(&id) && !id.is_empty() {
            ids.push((file.is_none_or(|file| file.name != "pathway.toml"), at, id.to_owned()));
        }
    }
    ids.sort();
    let first: Vec<Place> = ids
        .iter()
        .enumerate()
        .filter(|(position, (_, _, id))| ids.iter().take(*position).all(|(_, _, earlier)| earlier != id))
        .map(|(_, (_, at, _))| *at)
        .collect();
    report.findings.retain(|finding| {
        let Some(at) = finding.at else { return true };
        let lines = at.file_of(files).map_or("", |file| lines_of(&file.text, at));
        let follows = ids.iter().any(|(_, _, id)| names(lines, id) || names(lines, &message_id(id)));
        first.contains(&at) && named(&finding) || !follows
    });
}

/// The whole lines on which a place stands.
fn lines_of(text: &str, at: Place) -> &str {
    let Span { start, end } = at.span();
    let start = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |line_end| line_end + 1);
    let end = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |rest| end + rest);
    text.get(start..end).unwrap_or_default()
}

/// Does it stand there as a whole word?
fn names(text: &str, id: &str) -> bool {
    let part = |sign: char| sign.is_alphanumeric() || sign == '_';
    text.match_indices(id).any(|(start, _)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let after = text.get(start + id.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(part) && !after.is_some_and(part)
    })
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
        finds(
            "[treatments.constructor]\n[conditions]\ntoString = \"saddle = yes\"",
            &[
                ("`constructor` means something else in every page", "constructor"),
                ("`toString` means something else in every page", "toString"),
            ],
        );
        finds("[treatments.a]\n[treatments.\"a.constructor\"]", &[]);
        finds("[[steps]]\nid = \"a/b\"", &[("`a/b` cannot be an id", "a/b")]);
        finds("[[steps]]\nid = \"\"", &[]);
    }
}
