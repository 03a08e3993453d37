//! `pathway bundle`

use std::path::Path;

use sha2::{Digest, Sha256};
use treatment_pathway::authoring::document::Document;
use treatment_pathway::authoring::layout::layout;
use treatment_pathway::authoring::map::map;
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::text::Texts;
use treatment_pathway::presentation::bundle::page::page_table;
use treatment_pathway::presentation::bundle::{Bundle, FORMAT, Packed, direction};

use super::load::{Loaded, load};
use super::words::words;
use super::{Done, render};

/// Texts that no screen shows: safety rules stand in the booklet, and what words mean in the page's own table.
const NOT_ON_A_PAGE: &[&str] = &["safety-", "term-"];

/// Of a pathway of which no version was withdrawn.
pub const STATUS: &str = "{ \"withdrawn\": [] }\n";

pub fn run(dir: &Path, overlay: Option<&Path>, out: &Path) -> Done {
    let loaded = match load(dir, overlay, None) {
        Ok(loaded) => loaded,
        Err(done) => return done,
    };
    let Some(pathway) = &loaded.checked.pathway else {
        render::text(&loaded.checked.report, &loaded.folder.document.files);
        eprintln!(
            "{}: {}; a pathway with errors is not bundled",
            dir.display(),
            render::summary(&loaded.checked.report)
        );
        return Done::Findings;
    };
    let bundles = bundles(&loaded, pathway).into_iter().map(|(lang, text)| (format!("{lang}.json"), text));
    // What is withdrawn stays so, whatever is bundled after it.
    let status = (!out.join("status.json").exists()).then(|| ("status.json".to_owned(), STATUS.to_owned()));
    for (name, text) in bundles.chain(status) {
        let file = out.join(name);
        if let Err(problem) = std::fs::create_dir_all(out).and_then(|()| std::fs::write(&file, text)) {
            eprintln!("error: `{}` cannot be written: {problem}", file.display());
            return Done::Unusable;
        }
        out!("{}", file.display());
    }
    Done::Well
}

/// Each language and its bundle.
pub fn bundles(loaded: &Loaded, pathway: &Pathway) -> Vec<(String, String)> {
    let document = &loaded.folder.document;
    let listed = |texts: &&Texts| document.about.languages.iter().any(|language| language.text == texts.lang);
    document
        .texts
        .iter()
        .filter(listed)
        .filter_map(|texts| {
            let bundle = bundle(loaded, pathway, texts);
            serde_json::to_string(&bundle).ok().map(|text| (texts.lang.clone(), text))
        })
        .collect()
}

/// SHA-256 of the authored logic, evidence and words of one language.
pub fn hash(document: &Document, lang: &str) -> String {
    let mut hash = Sha256::new();
    for file in document.files.iter().filter(|file| !file.name.starts_with("cases/")) {
        let own = file.name.rsplit('/').next() == Some(format!("{}.ftl", lang).as_str());
        if own || !file.name.ends_with(".ftl") {
            hash.update(file.name.as_bytes());
            hash.update([0]);
            hash.update(file.text.as_bytes());
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
        words: words(&texts.lang).on_a_page(),
        texts: texts.but(NOT_ON_A_PAGE),
        pathway: pathway.pack(),
        sources: pathway.sources.pack(),
        page: Some(page_table(pathway, texts)),
        map: map(pathway, &layout(pathway, &lanes(document))),
        editions: document.editions.clone().unwrap_or_else(|| Node::from(Vec::<Node>::new())),
    }
}
