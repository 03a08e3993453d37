//! Sources: CSL-JSON, worded as one line each.

use super::{bad_source, json, json_syntax};
use crate::data::finding::Report;
use crate::data::tree::{Kind, Node, Text};
use crate::model::text::Source;

/// Marks that CSL-JSON allows in a text; a line of plain text does without.
const MARKUP: [&str; 6] = ["i", "b", "sub", "sup", "sc", "span"];

/// The references of `sources.json`, and the years that cannot lie ahead.
pub fn sources(file: u16, text: &str, past: &mut Vec<(&'static str, Text)>, report: &mut Report) -> Vec<Source> {
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
        bad_source::check(&id.text, item, report);
        let issued = item.get("issued");
        let year = issued.and_then(year).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
        past.extend(year.map(|text| ("issued", Text { text, at: issued.and_then(|issued| issued.at) })));
        sources.push(Source { id, text: line(item), url: url(item) });
    }
    sources
}

fn field(item: &Node, key: &str) -> Option<String> {
    item.get(key).and_then(Node::word).map(|text| without_markup(text.text.trim())).filter(|text| !text.is_empty())
}

/// The stable address: a DOI before a PubMed Central id before a PubMed id before a plain address.
fn url(item: &Node) -> Option<String> {
    let word = |key: &str| item.get(key).and_then(Node::word).map(|word| word.text).filter(|text| !text.is_empty());
    let doi = word("DOI").map(|id| format!("https://doi.org/{}", in_address(&id)));
    let pmc = word("PMCID").map(|id| format!("https://www.ncbi.nlm.nih.gov/pmc/articles/{id}/"));
    let pubmed = word("PMID").map(|id| format!("https://pubmed.ncbi.nlm.nih.gov/{id}/"));
    let address = word("URL").filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    doi.or(pmc).or(pubmed).or(address)
}

/// An identifier where an address goes on: signs that would end it there or mean something stand by their number.
fn in_address(id: &str) -> String {
    let sign = |sign: char| match sign {
        '%' | '#' | '?' | '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}' => format!("%{:02X}", u32::from(sign)),
        sign => sign.to_string(),
    };
    id.chars().map(sign).collect()
}

/// One author, family name first.
pub(super) fn name(author: &Node) -> Option<String> {
    field(author, "literal").or_else(|| {
        let family = field(author, "family")?;
        Some(field(author, "given").map_or(family.clone(), |given| format!("{family} {given}")))
    })
}

/// When it was published: the year, or what stands there in its place.
pub(super) fn year(issued: &Node) -> Option<String> {
    let parts = issued.get("date-parts").map(Node::items).unwrap_or_default();
    let year = parts.first().and_then(|date| date.items().first()).and_then(Node::word).map(|year| year.text);
    year.filter(|year| !year.is_empty()).or_else(|| field(issued, "literal")).or_else(|| {
        let raw = field(issued, "raw")?;
        let digits = |year: &&str| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        Some(raw.split(['-', '/', ' ', ',']).find(digits).map_or_else(|| raw.clone(), str::to_owned))
    })
}

/// The text without the marks that CSL-JSON allows.
pub(super) fn without_markup(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let tag = after.split_once('>').map(|(tag, after)| (tag.trim_start_matches('/'), after));
        let named = tag.filter(|(tag, _)| MARKUP.contains(&tag.split(' ').next().unwrap_or_default()));
        rest = named.map_or(after, |(_, after)| after);
        if named.is_none() {
            plain.push('<');
        }
    }
    plain + rest
}

/// "Kumar K et al. The effects of … Neurosurgery 2008;63:762."
fn line(item: &Node) -> String {
    let authors = item.get("author").map(Node::items).unwrap_or_default();
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
    add(" ", item.get("issued").and_then(year));
    add(";", field(item, "volume"));
    add(":", field(item, "page"));
    line.push('.');
    line
}
