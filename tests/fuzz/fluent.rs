//! Any words of a pathway are read or found wrong, each finding at a place that exists; what is read hides nothing and is
//! filled with what is known; and whatever is missing can be written in, so that nothing is missing and the rest stays.
#![no_main]

mod folder;

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::authored::fluent::FILLED;
use treatment_pathway::authoring::document::authored::{Folder, read_folder};
use treatment_pathway::authoring::document::{Document, SourceFile};
use treatment_pathway::authoring::scaffold::scaffold;
use treatment_pathway::authoring::words::filled;
use treatment_pathway::data::finding::Severity;
use treatment_pathway::data::hidden::hidden;

const COUGH: &str = include_str!("seeds/document/cough");

fuzz_target!(|text: &str| {
    let mut files = folder::files(COUGH);
    for file in files.iter_mut().filter(|file| file.name == "en.ftl") {
        text.clone_into(&mut file.text);
    }
    let read = checked(files.clone());
    let wrong = |folder: &Folder| {
        let errors = folder.report.findings.iter().filter(|finding| finding.severity == Severity::Error);
        errors.map(|finding| finding.code).collect::<Vec<_>>()
    };
    // Nothing is written into a file that cannot be read whole.
    if ["fluent-syntax", "hidden-character"].iter().any(|code| wrong(&read).contains(code)) {
        return;
    }
    for written in scaffold(&read.document) {
        files.retain(|file| file.name != written.name);
        files.push(SourceFile { name: written.name, text: written.text });
    }
    let whole = checked(files);
    assert_eq!(scaffold(&whole.document), [], "written twice");
    // What was named and missing may be there now; nothing else is wrong than before.
    assert!(wrong(&whole).iter().all(|code| wrong(&read).contains(code)), "what is written is wrong");
    let (before, after) = (texts(&read.document), texts(&whole.document));
    // A text that named another one which was missing says more, now that it is there.
    let named = wrong(&read).contains(&"unknown-term");
    let stays = |key: &str, text: &str| after.get(key).is_some_and(|now| *now == text || named);
    assert!(before.iter().all(|(key, text)| stays(key, text)), "what stood there has changed");
    if wrong(&whole).is_empty() {
        for text in after.values() {
            assert_eq!(hidden(text), [], "{text:?}");
            assert!(filled(text).iter().all(|name| FILLED.contains(name)), "{text:?}");
        }
    }
});

/// Read, and everything checked besides.
fn checked(files: Vec<SourceFile>) -> Folder {
    let folder = read_folder(files);
    let found = check(&folder.document, folder.report.clone(), Some("2026-11-22")).report;
    for finding in &found.findings {
        assert!(!finding.message.is_empty() && finding.help.is_some(), "{finding:?}");
        assert_eq!(hidden(&finding.message), [], "{finding:?}");
        let Some(at) = finding.at else { continue };
        let file = &folder.document.files[usize::from(at.file)];
        assert!(at.text_of(&file.text).is_some(), "no such place: {finding:?}");
    }
    folder
}

fn texts(document: &Document) -> BTreeMap<&str, &str> {
    let all = document.texts.iter().flat_map(|texts| texts.entries());
    all.map(|(key, text)| (key.as_str(), text.text.as_str())).collect()
}
