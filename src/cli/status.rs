//! `status.json`, which says of a bundle which versions were withdrawn.

use std::path::Path;

use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::json;
use treatment_pathway::data::finding::Report;
use treatment_pathway::data::tree::{Kind, Node};

use super::listing::{self, Unreadable};
use super::refusal::Refusal;

/// Versions that must not be shown any more, and why, by language.
#[derive(Default)]
pub struct Status(Vec<Withdrawn>);

struct Withdrawn {
    versions: Vec<String>,
    why: Vec<(String, String)>,
}

impl Status {
    /// Reads it. In a page what cannot be read withdraws nothing; an author is told.
    pub fn read(path: &Path) -> Result<Status, Refusal> {
        let name = path.display().to_string();
        let unreadable = |Unreadable { why, help }| Refusal::unreadable(&name, &why, help);
        let text = listing::read_text(path).map_err(unreadable)?;
        let (mut report, file) = (Report::default(), SourceFile { name: name.clone(), text });
        let Some(node) = json::tree(0, &file.text, &mut report) else {
            return Err(Refusal { report, files: vec![file] });
        };
        let help = "write { \"withdrawn\": [{ \"versions\": [\"1.0.0\"], \"why\": { \"en\": \"…\" } }] }";
        let list = node.get("withdrawn").and_then(|list| items(list)?.iter().map(one).collect::<Option<_>>());
        list.map(Status)
            .ok_or_else(|| Refusal::unreadable(&name, "it is no list of versions that were withdrawn", help))
    }

    /// Why a version was withdrawn, in this language or else in any; none where it was not.
    pub fn why(&self, version: &str, lang: &str) -> Option<String> {
        let Withdrawn { why, .. } = self.0.iter().find(|one| one.versions.iter().any(|each| each == version))?;
        let general = lang.split('-').next().unwrap_or(lang);
        let said = [lang, general, "en"].into_iter().find_map(|lang| why.iter().find(|(known, _)| known == lang));
        Some(said.or(why.first()).map(|(_, why)| why.clone()).unwrap_or_default())
    }
}

fn items(node: &Node) -> Option<&[Node]> {
    if let Kind::List(items) = &node.kind { Some(items) } else { None }
}

fn text(node: &Node) -> Option<String> {
    if let Kind::Text(text) = &node.kind { Some(text.clone()) } else { None }
}

fn one(node: &Node) -> Option<Withdrawn> {
    let versions = items(node.get("versions")?)?.iter().map(text).collect::<Option<_>>()?;
    let why = node.get("why").filter(|why| matches!(why.kind, Kind::Table(_)))?;
    let why = why.entries().iter().map(|(lang, why)| Some((lang.text.clone(), text(why)?))).collect::<Option<_>>()?;
    Some(Withdrawn { versions, why })
}
