//! `pathway bundle`

use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::document::Document;
use treatment_pathway::authoring::layout::layout;
use treatment_pathway::authoring::map::map;
use treatment_pathway::authoring::words::words;
use treatment_pathway::data::finding::Report;
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::text::Texts;
use treatment_pathway::presentation::bundle::first::first_file;
use treatment_pathway::presentation::bundle::page::page_table;
use treatment_pathway::presentation::bundle::{Bundle, FORMAT, Packed, direction};
use treatment_pathway::presentation::session::Session;

use super::load::{Loaded, load};
use super::{Done, render, save};

/// Texts that no screen shows: safety rules stand in the booklet, and what words mean in the page's own table.
const NOT_ON_A_PAGE: &[&str] = &["safety-", "term-"];

/// Of a pathway of which no version was withdrawn.
pub const STATUS: &str = "{ \"withdrawn\": [] }\n";

pub fn run(dir: &Path, overlay: Option<&Path>, out: &Path) -> Done {
    let mut loaded = match load(dir, overlay, false) {
        Ok(loaded) => loaded,
        Err(done) => return done,
    };
    let Some((pathway, diagrams)) = loaded.sound() else {
        return loaded.refuse(dir, "a pathway with errors is not bundled", false);
    };
    if loaded.checked.report.findings.iter().any(|finding| finding.code == "placeholder-text") {
        return loaded.refuse(dir, "a pathway whose texts are still to be written is not bundled", false);
    }
    // A page in two languages is whole all the same, and whoever puts it on a site should know.
    let untranslated = loaded.checked.report.findings.iter().filter(|finding| finding.code == "untranslated");
    let untranslated = Report { findings: untranslated.cloned().collect() };
    render::text(&untranslated, &loaded.folder.document.files);
    let bundles = match bundles(&loaded, &pathway, Arc::new(diagrams)) {
        Ok(bundles) => bundles,
        Err(problem) => {
            err!("error: {problem}");
            return Done::Unusable;
        }
    };
    let bundles = bundles.into_iter().map(|(name, text)| (format!("{name}.json"), text));
    // What is withdrawn stays so, whatever is bundled after it.
    let status = (!out.join("status.json").exists()).then(|| ("status.json".to_owned(), STATUS.to_owned()));
    let files: Vec<_> = bundles.chain(status).map(|(name, text)| (out.join(name), text)).collect();
    if let Err(refusal) = save::all(&files) {
        return refusal.tell(false);
    }
    files.iter().for_each(|(file, _)| out!("{}", file.display()));
    Done::Well
}

/// The bundle of each language and its first file, by their names: `en`, `en.first`.
pub fn bundles(
    loaded: &Loaded,
    pathway: &Pathway,
    diagrams: Arc<Diagrams>,
) -> serde_json::Result<Vec<(String, String)>> {
    let session = Session::new(pathway.clone()).explained(diagrams);
    let mut files = Vec::new();
    for texts in &loaded.folder.document.texts {
        let bundle = bundle(loaded, pathway, texts);
        let first = first_file(&bundle, &words(&texts.lang, &loaded.folder.document.words), &session);
        files.push((texts.lang.clone(), serde_json::to_string(&bundle)?));
        files.push((format!("{}.first", texts.lang), serde_json::to_string(&first)?));
    }
    Ok(files)
}

/// SHA-256 of the authored logic, evidence and words of one language.
pub fn hash(document: &Document, lang: &str) -> String {
    let mut hash = Sha256::new();
    for (name, text) in document.shipped(lang) {
        for part in [name.as_str(), text] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The lanes of the map in the author's order.
pub fn lanes(document: &Document) -> Vec<String> {
    document.about.lanes.iter().map(|lane| lane.text.clone()).collect()
}

fn bundle(loaded: &Loaded, pathway: &Pathway, texts: &Texts) -> Bundle {
    let document = &loaded.folder.document;
    Bundle {
        format: FORMAT,
        lang: texts.lang.clone(),
        dir: direction(&texts.lang).to_owned(),
        languages: document.about.languages.iter().map(|language| language.text.clone()).collect(),
        hash: hash(document, &texts.lang),
        words: words(&texts.lang, &document.words).on_a_page(),
        texts: texts.but(NOT_ON_A_PAGE),
        pathway: pathway.pack(),
        sources: pathway.sources.pack(),
        page: Some(page_table(pathway, texts, &lanes(document))),
        map: map(pathway, &layout(pathway, &lanes(document))),
        editions: document.editions.clone().unwrap_or_else(|| Node::from(Vec::<Node>::new())),
    }
}
