//! Any folder is a pathway or a list of findings, each at a place that exists; and a pathway can be walked.
#![no_main]

mod folder;

use libfuzzer_sys::fuzz_target;
use treatment_pathway::check::check;
use treatment_pathway::document::authored::read_folder;
use treatment_pathway::session::Session;

fuzz_target!(|text: &str| {
    let read = read_folder(folder::files(text));
    let checked = check(&read.document, read.report, Some("2026-11-22"));
    for finding in &checked.report.findings {
        assert!(!finding.message.is_empty(), "`{}` says nothing", finding.code);
        let Some(at) = finding.at else { continue };
        let file = &read.document.files[usize::from(at.file)];
        assert!(file.text.get(at.start as usize..at.end as usize).is_some(), "no such place: {finding:?}");
    }
    if let Some(pathway) = checked.pathway {
        Session::new(pathway).walk();
    }
});
