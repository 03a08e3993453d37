//! Any JSON is answers or findings; all of the answers are taken or none; and whatever was taken can be walked.
#![no_main]

mod folder;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::authored::read_folder;
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::walk::End;
use treatment_pathway::presentation::session::Session;

static PATHWAY: LazyLock<Pathway> = LazyLock::new(|| {
    let read = read_folder(folder::files(include_str!("seeds/document/cough")));
    let checked = check(&read.document, read.report, None);
    let Some(pathway) = checked.pathway else { panic!("the seed is unsound: {:#?}", checked.report.findings) };
    let proved = prove(pathway, &read.document);
    let Some((pathway, _)) = proved.pathway else { panic!("the seed is unsound: {:#?}", proved.report.findings) };
    pathway
});

fuzz_target!(|text: &str| {
    let Ok(facts) = serde_json::from_str::<Node>(text) else { return };
    let mut session = Session::new(PATHWAY.clone());
    match session.answer(&facts) {
        Ok(()) => {
            let walk = session.walk();
            assert_eq!(walk, session.walk(), "the same answers, the same walk");
            assert!(!matches!(walk.end, End::Stuck(_)), "proved, and stuck");
        }
        Err(findings) => {
            assert!(!findings.is_empty(), "refused without a reason");
            assert_eq!(session.answers().answered().count(), 0, "half of it was taken");
        }
    }
});
