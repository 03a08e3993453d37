//! Any folder is a proved pathway or a list of findings, each at a place that exists; and a proved one can be walked.
#![no_main]

mod folder;

use libfuzzer_sys::fuzz_target;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::Document;
use treatment_pathway::authoring::document::authored::read_folder;
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::finding::Report;
use treatment_pathway::model::walk::End;
use treatment_pathway::presentation::session::Session;

fuzz_target!(|text: &str| {
    let read = read_folder(folder::files(text));
    let checked = check(&read.document, read.report, Some("2026-11-22"));
    every_finding_points_somewhere(&checked.report, &read.document);
    let Some(pathway) = checked.pathway else { return };
    let proved = prove(pathway, &read.document);
    every_finding_points_somewhere(&proved.report, &read.document);
    let Some((pathway, _)) = proved.pathway else { return };
    assert!(!matches!(Session::new(pathway).walk().end, End::Stuck(_)), "proved, and stuck");
});

fn every_finding_points_somewhere(report: &Report, document: &Document) {
    for finding in &report.findings {
        assert!(!finding.message.is_empty(), "`{}` says nothing", finding.code);
        let Some(at) = finding.at else { continue };
        let file = &document.files[usize::from(at.file)];
        assert!(at.text_of(&file.text).is_some(), "no such place: {finding:?}");
    }
}
