//! A pathway from its folder, checked and proved.

use std::path::Path;

use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::authored::read_folder;
use treatment_pathway::authoring::document::{Document, SourceFile};
use treatment_pathway::model::pathway::Pathway;

/// A checked pathway, not proved yet, and its document. Its cases are not read.
///
/// # Panics
/// When it is unsound: then there is nothing to time.
pub fn read(folder: &Path) -> (Pathway, Document) {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
    let files = entries.filter(|path| path.is_file()).map(|path| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        SourceFile { name, text: std::fs::read_to_string(path).expect("text") }
    });
    checked(files.collect())
}

/// The same from its files.
///
/// # Panics
/// When it is unsound.
pub fn checked(files: Vec<SourceFile>) -> (Pathway, Document) {
    let mut folder = read_folder(files);
    let checked = check(&folder.document, std::mem::take(&mut folder.report), None);
    let findings = checked.report.findings;
    (checked.pathway.unwrap_or_else(|| panic!("unsound: {findings:#?}")), folder.document)
}
