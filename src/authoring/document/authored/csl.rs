//! Sources: CSL-JSON, worded as one line each.

use super::{json, json_syntax};
use crate::data::finding::Report;
use crate::data::tree::{Kind, Node};
use crate::model::text::Source;

/// The references of `sources.json`.
pub fn sources(file: u16, text: &str, report: &mut Report) -> Vec<Source> {
    let Some(tree) = json::tree(file, text, report) else { return Vec::new() };
    if !matches!(tree.kind, Kind::List(_)) {
        report.push(json_syntax::not_a_reference(tree.at, "`sources.json` should be a list of references"));
    }
    let mut sources = Vec::new();
    for item in tree.items() {
        let Some(id) = item.get("id").and_then(Node::word) else {
            report.push(json_syntax::not_a_reference(item.at, "a source has no `id`"));
            continue;
        };
        if item.get("title").and_then(Node::text).is_none() {
            report.push(json_syntax::not_a_reference(item.at, &format!("source `{}` has no `title`", id.text)));
        }
        let url = url(item);
        if url.is_none() && item.get("note").is_none() {
            let problem = format!("source `{}` cannot be found again", id.text);
            report.push(json_syntax::not_a_reference(item.at, &problem));
        }
        sources.push(Source { id, text: line(item), url });
    }
    sources
}

fn field(item: &Node, key: &str) -> Option<String> {
    item.get(key).and_then(Node::word).map(|text| text.text).filter(|text| !text.is_empty())
}

/// The stable address: a DOI before a PubMed Central id before a PubMed id before a plain address.
fn url(item: &Node) -> Option<String> {
    let doi = field(item, "DOI").map(|id| format!("https://doi.org/{id}"));
    let pmc = field(item, "PMCID").map(|id| format!("https://www.ncbi.nlm.nih.gov/pmc/articles/{id}/"));
    let pubmed = field(item, "PMID").map(|id| format!("https://pubmed.ncbi.nlm.nih.gov/{id}/"));
    let address = field(item, "URL").filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    doi.or(pmc).or(pubmed).or(address)
}

/// "Kumar K et al. The effects of … Neurosurgery 2008;63:762."
fn line(item: &Node) -> String {
    let authors = item.get("author").map(Node::items).unwrap_or_default();
    let name = |author: &Node| {
        field(author, "literal").or_else(|| {
            let family = field(author, "family")?;
            Some(field(author, "given").map_or(family.clone(), |given| format!("{family} {given}")))
        })
    };
    let mut line = authors.first().and_then(name).unwrap_or_default();
    if authors.len() > 1 {
        line.push_str(" et al");
    }
    let mut add = |between: &str, part: Option<String>| {
        if let Some(part) = part {
            if !line.is_empty() {
                line.push_str(if line.ends_with(['.', '?']) { between.trim_start_matches('.') } else { between });
            }
            line.push_str(&part);
        }
    };
    add(". ", field(item, "title"));
    add(". ", field(item, "container-title").or_else(|| field(item, "publisher")));
    let dates = item.get("issued").and_then(|issued| issued.get("date-parts")).map(Node::items).unwrap_or_default();
    let year = dates.first().and_then(|date| date.items().first()).and_then(Node::word);
    add(" ", year.map(|year| year.text));
    add(";", field(item, "volume"));
    add(":", field(item, "page"));
    line.push('.');
    line
}
