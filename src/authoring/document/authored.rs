//! The files of one pathway's folder to a [`Document`]: TOML, Fluent and CSL-JSON, each read by its own library.
//!
//! It is given texts, not paths: reading a disk is the command's business.

mod bad_source;
pub mod csl;
mod excused_rule;
pub mod fluent;
mod fluent_parts;
mod hidden_character;
pub mod json;
pub mod json_syntax;
mod missing_file;
mod overlay;
pub mod toml;
mod twice;
mod unread_file;
mod unknown_term;
mod unknown_text;
pub mod unknown_variable;
mod unsupported_fluent;

use super::files::{self, Role};
use super::{Document, SourceFile, bad_id, read};
use crate::data::finding::{Finding, Place, Report, bytes};
use crate::data::span::Span;
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
    /// Each case file as a tree.
    pub cases: Vec<Node>,
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
/// be paths. What is wrong with the writing of a file comes first: nothing is made of what is left of it.
pub fn read_overlaid(mut files: Vec<SourceFile>, overlay: Option<Vec<SourceFile>>) -> Folder {
    let mut folder = Folder::default();
    let languages = read_logic(&files, &mut folder);
    let mut unread = Vec::new();
    for (number, file) in (0u16..).zip(&files) {
        let (document, report) = (&mut folder.document, &mut folder.report);
        match files::role(&file.name, languages.as_deref()) {
            Role::Evidence => {
                if let Some(tree) = toml::tree(number, &file.text, report) {
                    read::evidence(&tree, document, report);
                    folder.evidence = tree;
                }
            }
            Role::Editions => document.editions = json::tree(number, &file.text, report),
            Role::Order => document.order = order(number, &file.text, report),
            Role::Sources => document.sources = csl::sources(number, &file.text, &mut document.past, report).into(),
            Role::Words(lang) => {
                let entries = fluent::texts(number, &file.text, Some(fluent::FILLED), report);
                document.texts.push(Texts::new(lang.to_owned(), entries));
                document.unused_terms.extend(unknown_term::unused(number, &file.text));
            }
            Role::OwnWords(lang) => {
                let entries = fluent::texts(number, &file.text, None, report);
                document.words.push(Texts::new(lang.to_owned(), entries));
            }
            Role::Case => {
                if let Some(tree) = toml::tree(number, &file.text, report) {
                    super::fit::fit(&tree, &super::format::CASE, report);
                    let signed = tree.get("signed").and_then(|signed| signed.get("on")).and_then(Node::text);
                    document.past.extend(signed.map(|on| ("on", on)));
                    folder.cases.push(tree);
                }
            }
            Role::Unread(why) => unread.push((number, why)),
            Role::Pathway | Role::Overlay | Role::Other => {}
        }
    }
    if let Some(mut overlay) = overlay {
        let first = u16::try_from(files.len()).unwrap_or(u16::MAX);
        folder.document.overlay = Some(files.len());
        overlay::complete(first, &mut overlay, &mut folder.report);
        overlay::apply(first, &overlay, &mut folder);
        files.extend(overlay);
    }
    if languages.is_some() {
        read::pathway(&folder.pathway, &mut folder.document, &mut folder.report);
    }
    missing_file::check(&mut files, &mut unread, &mut folder.document, &mut folder.report);
    unread_file::check(&unread, 0, &files, &mut folder.report);
    hidden_character::in_files(&files, &mut folder.report);
    bad_id::once(&mut folder.report, &files);
    folder.document.incomplete |= folder.report.findings.iter().any(|finding| is_lost(finding, &files));
    folder.document.files = files;
    folder
}

/// Reads `pathway.toml` as a tree, and which languages it lists; nothing where it cannot be read.
fn read_logic(files: &[SourceFile], folder: &mut Folder) -> Option<Vec<String>> {
    let (number, file) = (0u16..).zip(files).find(|(_, file)| file.name == "pathway.toml")?;
    folder.pathway = toml::tree(number, &file.text, &mut folder.report)?;
    Some(listed(&folder.pathway))
}

/// The languages that a `pathway.toml` lists; nothing where it cannot be read, and then nobody knows which it has.
pub fn languages(logic: &str) -> Option<Vec<String>> {
    toml::tree(0, logic, &mut Report::default()).as_ref().map(listed)
}

fn listed(logic: &Node) -> Vec<String> {
    read::languages(logic.get("pathway").unwrap_or(&Node::table())).into_iter().map(|language| language.text).collect()
}

/// Is something lost of what the pathway is made of? Of a case nothing else is made.
fn is_lost(finding: &Finding, files: &[SourceFile]) -> bool {
    let file = finding.at.and_then(|at| at.file_of(files));
    matches!(
        finding.code,
        "toml-syntax" | "json-syntax" | "fluent-syntax" | "hidden-character" | "bad-id" | "bad-domain"
    ) && file.is_none_or(|file| files::role(&file.name, None) != Role::Case)
}

/// A list of fact ids. What is no text is none: then the next tuning mends it.
fn order(file: u16, text: &str, report: &mut Report) -> Vec<crate::data::tree::Text> {
    let tree = json::tree(file, text, report).unwrap_or_default();
    tree.items().iter().filter_map(Node::text).collect()
}

pub(super) fn place(file: u16, Span { start, end }: Span) -> Place {
    Place { file, start: bytes(start), end: bytes(end.max(start)) }
}

/// Where a library says it stopped: an empty span becomes the sign that follows, and nothing lies outside the text.
pub(super) fn place_in(file: u16, text: &str, span: Span) -> Place {
    let start = text.floor_char_boundary(span.start);
    let sign = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    place(file, Span { start, end: text.ceil_char_boundary(span.end.max(start + sign)) })
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
            assert!(at.text_of(text).is_some(), "{text:?}: {at:?}");
        }
    }
}
