//! The files of one pathway's folder to a [`Document`]: TOML, Fluent and CSL-JSON, each read by its own library.
//!
//! It is given texts, not paths: reading a disk is the command's business.

pub mod csl;
mod excused_rule;
pub mod fluent;
pub mod json;
pub mod json_syntax;
pub mod missing_file;
mod overlay;
pub mod toml;
mod unknown_term;
mod unknown_text;

use std::ops::Range;

use super::{Document, SourceFile, read};
use crate::data::finding::{Place, Report};
use crate::data::tree::Node;
use crate::model::text::Texts;

/// A folder, read.
#[derive(Debug, Default)]
pub struct Folder {
    /// What was authored.
    pub document: Document,
    /// `pathway.toml` as a tree, for the bundle.
    pub pathway: Node,
    /// `evidence.toml` as a tree.
    pub evidence: Node,
    /// Each case file as a tree, with its position among the document's files.
    pub cases: Vec<(u16, Node)>,
    /// Everything found while reading.
    pub report: Report,
}

impl Default for Node {
    fn default() -> Node {
        Node::table()
    }
}

/// Reads the files of a folder; names are relative to it, with `/`.
pub fn read_folder(files: Vec<SourceFile>) -> Folder {
    read_overlaid(files, None)
}

/// Reads the files of a folder, and a clinic's overlay on it: `overlay.toml` and the words it replaces, whose names may
/// be paths.
pub fn read_overlaid(mut files: Vec<SourceFile>, overlay: Option<Vec<SourceFile>>) -> Folder {
    let mut folder = Folder::default();
    for (number, file) in (0u16..).zip(&files) {
        let (document, report) = (&mut folder.document, &mut folder.report);
        match file.name.as_str() {
            "pathway.toml" => {
                folder.pathway = toml::tree(number, &file.text, report);
            }
            "evidence.toml" => {
                folder.evidence = toml::tree(number, &file.text, report);
                read::evidence(&folder.evidence, document, report);
            }
            "editions.json" => document.editions = json::tree(number, &file.text, report),
            "order.json" => document.order = order(number, &file.text, report),
            "sources.json" => document.sources = csl::sources(number, &file.text, report).into(),
            name if name.ends_with(".ftl") && !name.contains('/') => {
                let lang = name.trim_end_matches(".ftl").to_owned();
                let entries = fluent::texts(number, &lang, &file.text, report);
                document.texts.push(Texts::new(lang, entries));
                document.unused_terms.extend(unknown_term::unused(number, &file.text));
            }
            name if name.starts_with("cases/") && name.ends_with(".toml") => {
                let tree = toml::tree(number, &file.text, report);
                super::fit::fit(&tree, &super::format::CASE, report);
                folder.cases.push((number, tree));
            }
            _ => {}
        }
    }
    if let Some(overlay) = overlay {
        overlay::apply(u16::try_from(files.len()).unwrap_or(u16::MAX), &overlay, &mut folder);
        files.extend(overlay);
    }
    if files.iter().any(|file| file.name == "pathway.toml") {
        read::pathway(&folder.pathway, &mut folder.document, &mut folder.report);
    }
    missing_file::check(&files, &folder.document, &mut folder.report);
    folder.document.files = files;
    folder
}

/// A list of fact ids. What is no text is none: then the next tuning mends it.
fn order(file: u16, text: &str, report: &mut Report) -> Vec<crate::data::tree::Text> {
    let tree = json::tree(file, text, report).unwrap_or_default();
    tree.items().iter().filter_map(Node::text).collect()
}

pub(super) fn place(file: u16, start: usize, end: usize) -> Place {
    let byte = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    Place { file, start: byte(start), end: byte(end.max(start)) }
}

/// Where a library says it stopped: an empty span becomes the sign that follows, and nothing lies outside the text.
pub(super) fn place_in(file: u16, text: &str, span: Range<usize>) -> Place {
    let start = text.floor_char_boundary(span.start);
    let sign = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    place(file, start, text.ceil_char_boundary(span.end.max(start + sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_pointed_at_inside_the_file() {
        for (name, text) in [
            ("pathway.toml", "[facts.a"),
            ("pathway.toml", "id = \"ä"),
            ("evidence.toml", "x = ä"),
            ("en.ftl", "pathway = {"),
            ("en.ftl", "ä"),
            ("sources.json", "[{\"id\": \"ä"),
            ("pathway.toml", "[conditions]\na = \"ä\""),
            ("pathway.toml", "[conditions]\na = \"\\tä = ä\""),
        ] {
            let file = SourceFile { name: name.to_owned(), text: text.to_owned() };
            let folder = read_folder(vec![file]);
            let syntax = folder.report.findings.iter().find(|finding| finding.code.ends_with("-syntax"));
            let at = syntax.expect(text).at.expect(text);
            assert!(text.get(at.start as usize..at.end as usize).is_some(), "{text:?}: {at:?}");
        }
    }
}
