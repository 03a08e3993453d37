//! `bad-source`: a source that cannot be found again, or of which a reader would see less or something else than was
//! written.
//!
//! Why it matters: a statement is worth what stands behind it, and a link that leads nowhere is nothing.
//!
//! ```json
//! [{ "id": "S1", "title": "A trial", "DOI": "https://doi.org/10.1000/182" }]
//! ```
//!
//! Instead: `"DOI": "10.1000/182"`; `PMID` is digits, `PMCID` is `PMC` and digits, `URL` a whole address. An `author` is a
//! list of names, `issued` has a year, and a `title` is text: `&`, not `&amp;`.

use crate::data::finding::{Finding, Report};
use crate::data::tree::{Kind, Node};

const WHOLE: &str =
    "each source is an object with `id`, `type`, `title`, and one of `DOI`, `PMID`, `PMCID`, `URL`, `note`";

/// Reports what is wrong with one source, whose id is `id`.
pub(super) fn check(id: &str, item: &Node, report: &mut Report) {
    let text = |key: &str| item.get(key).and_then(Node::word).map(|word| word.text);
    if text("title").is_none_or(|title| title.trim().is_empty()) {
        report.push(
            Finding::error("bad-source", item.at, format!("source `{id}` has no `title`")).help(WHOLE.to_owned()),
        );
    }
    if !["DOI", "PMID", "PMCID", "URL", "note"].iter().any(|key| text(key).is_some_and(|text| !text.trim().is_empty()))
    {
        let message = format!("source `{id}` cannot be found again");
        report.push(Finding::error("bad-source", item.at, message).help(WHOLE.to_owned()));
    }
    for key in ["DOI", "PMID", "PMCID", "URL"] {
        let Some(node) = item.get(key) else { continue };
        let written = node.word().map(|word| word.text).unwrap_or_default();
        let (fits, like) = match key {
            "DOI" => (is_doi(&written), "10.1000/182"),
            "PMID" => (is_digits(&written), "12345678"),
            "PMCID" => (written.strip_prefix("PMC").is_some_and(is_digits), "PMC1234567"),
            _ => (is_address(&written), "https://example.org/"),
        };
        if !fits {
            let inside = written.find("10.").and_then(|start| written.get(start..)).filter(|rest| is_doi(rest));
            let right = inside
                .filter(|_| key == "DOI")
                .map_or_else(|| format!("write it like `{like}`"), |doi| format!("write `{doi}`"));
            let message = format!("source `{id}` has a `{key}` that is none: `{written}`");
            report.push(Finding::error("bad-source", node.at, message).help(right));
        }
    }
    dropped(id, item, report);
    shown_as_written(id, item, report);
}

/// What no reader would see.
fn dropped(id: &str, item: &Node, report: &mut Report) {
    let mut warn = |node: &Node, what: &str, help: &str| {
        let message = format!("source `{id}` has {what}");
        report.push(Finding::warning("bad-source", node.at, message).help(help.to_owned()));
    };
    if let Some(author) = item.get("author") {
        let named = |author: &Node| super::csl::name(author).is_some();
        if !matches!(author.kind, Kind::List(_)) || !author.items().iter().all(named) {
            let help = "write `[{ \"family\": \"Smith\", \"given\": \"J\" }]`, or `[{ \"literal\": \"WHO\" }]`";
            warn(author, "an `author` that is no list of names", help);
        }
    }
    if let Some(issued) = item.get("issued").filter(|issued| super::csl::year(issued).is_none()) {
        warn(issued, "an `issued` without a year", "write `{ \"date-parts\": [[2003]] }`");
    }
}

/// What a reader would see as marks.
fn shown_as_written(id: &str, item: &Node, report: &mut Report) {
    for key in ["title", "container-title", "publisher"] {
        let Some(text) = item.get(key).and_then(Node::text) else { continue };
        let plain = super::csl::without_markup(&text.text);
        if let Some(mark) = tag(&plain).or_else(|| entity(&plain)) {
            let message = format!("source `{id}` has `{mark}` in its `{key}`, which a reader would see as it stands");
            let help = "write the letter or sign itself".to_owned();
            report.push(Finding::warning("bad-source", text.at, message).help(help));
        }
    }
}

fn is_digits(text: &str) -> bool {
    (1..=12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_doi(text: &str) -> bool {
    let Some((registrant, own)) = text.strip_prefix("10.").and_then(|rest| rest.split_once('/')) else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    registrant.split('.').all(digits) && !own.is_empty() && !own.contains(char::is_whitespace)
}

fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.starts_with('/') && rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// The first tag of a markup language.
fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let name = rest.trim_start_matches(['<', '/']);
        let tag = rest.get(..=rest.find('>')?)?;
        name.starts_with(|sign: char| sign.is_ascii_alphabetic()).then_some(tag)
    })
}

/// The first sign that is written by its name or number.
fn entity(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let entity = rest.get(..=rest.find(';')?)?;
        let name = entity.trim_matches(['&', ';', '#']);
        let plain = !name.is_empty() && name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        plain.then_some(entity)
    })
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;
    use crate::authoring::document::SourceFile;
    use crate::authoring::document::authored::read_folder;

    /// What is found in a source with these keys beside its `id`: what is named in each message.
    #[track_caller]
    fn finds(keys: &str, expected: &[&str]) {
        let sources = format!("[{{ \"id\": \"S\", {keys} }}]");
        let found = found_with("bad-source", "", &[("sources.json", &sources)]);
        let found: Vec<&str> = found.iter().filter_map(|(message, _)| message.split('`').nth(3)).collect();
        assert_eq!(found, expected, "{keys}");
    }

    #[test]
    fn a_source_can_be_found_again() {
        for good in [
            r#""DOI": "10.1136/bmj.326.7386.417""#,
            r#""DOI": "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2""#,
            r#""PMID": 12595378"#,
            r#""PMID": "12595378", "PMCID": "PMC149439""#,
            r#""URL": "https://www.who.int/a?b=c#d""#,
            r#""note": "a leaflet from the clinic""#,
        ] {
            finds(&format!("\"title\": \"A\", {good}"), &[]);
        }
        for (bad, key) in [
            (r#""DOI": "https://doi.org/10.1000/ABC""#, "DOI"),
            (r#""DOI": "doi:10.1000/ABC""#, "DOI"),
            (r#""DOI": "10.1000""#, "DOI"),
            (r#""DOI": "10.1000/A B""#, "DOI"),
            (r#""DOI": ["10.1000/ABC"], "note": "x""#, "DOI"),
            (r#""PMID": "12.5""#, "PMID"),
            (r#""PMID": 12.5"#, "PMID"),
            (r#""PMID": "PMC149439""#, "PMID"),
            (r#""PMCID": "149439""#, "PMCID"),
            (r#""URL": "www.who.int""#, "URL"),
            (r#""URL": "javascript:alert(1)""#, "URL"),
            (r#""URL": "https:// who.int""#, "URL"),
        ] {
            finds(&format!("\"title\": \"A\", {bad}"), &[key]);
        }
        finds(r#""title": "", "note": "x""#, &["title"]);
        finds(r#""title": ["A"], "note": "x""#, &["title"]);
        let nowhere =
            found_with("bad-source", "", &[("sources.json", r#"[{ "id": "S", "title": "A", "note": " " }]"#)]);
        assert_eq!(nowhere.first().map(|(message, _)| message.as_str()), Some("source `S` cannot be found again"));
    }

    #[test]
    fn nothing_is_dropped_or_shown_as_marks() {
        let finds = |keys: &str, expected: &[&str]| finds(&format!("\"note\": \"x\", {keys}"), expected);
        for (keys, expected) in [
            (r#""title": "<i>In vivo</i> & p < 0.05, 1 > 0; H<sub>2</sub>O""#, [].as_slice()),
            (r#""title": "R&amp;D""#, &["&amp;"]),
            (r#""title": "Salt &#38; pain""#, &["&#38;"]),
            (r#""title": "<em>In vivo</em>""#, &["<em>"]),
            (r#""title": "A", "container-title": "<p>J""#, &["<p>"]),
            (r#""title": "A", "author": "Smith""#, &["author"]),
            (r#""title": "A", "author": ["Smith"]"#, &["author"]),
            (r#""title": "A", "author": [{ "family": "Smith" }, { "given": "J" }]"#, &["author"]),
            (r#""title": "A", "author": [{ "literal": "WHO" }, { "family": "Smith", "given": "J" }]"#, &[]),
            (r#""title": "A", "issued": "2003""#, &["issued"]),
            (r#""title": "A", "issued": { "date-parts": [[]] }"#, &["issued"]),
            (r#""title": "A", "issued": { "raw": "2003-04" }"#, &[]),
        ] {
            finds(keys, expected);
        }
    }

    /// The line that a reader sees, and where it leads.
    #[track_caller]
    fn reads(keys: &str, line: &str, url: &str) {
        let file = |name: &str, text: String| SourceFile { name: name.to_owned(), text };
        let sources = file("sources.json", format!("[{{ \"id\": \"S\", {keys} }}]"));
        let read = read_folder(vec![file("pathway.toml", String::new()), sources]);
        let source = read.document.sources.iter().next().expect("a source");
        assert_eq!((source.text.as_str(), source.url.as_deref()), (line, Some(url)));
    }

    #[test]
    fn a_source_is_one_line_and_one_address() {
        let trial =
            r#""title": "<i>In vivo</i>, a <span class=\"nocase\">trial</span>", "author": [{ "family": "Kumar" }]"#;
        let with = |keys: &str| format!("{trial}, {keys}");
        let doi = r#""DOI": "10.1002/a<1661::A>3.0;2-2#x""#;
        let issued = r#""issued": { "raw": "2003-04" }"#;
        let line = "Kumar. In vivo, a trial 2003.";
        reads(&with(&format!("{doi}, {issued}")), line, "https://doi.org/10.1002/a%3C1661::A%3E3.0;2-2%23x");
        let literal = r#""issued": { "literal": "Spring 2003" }, "PMID": 12595378"#;
        reads(&with(literal), "Kumar. In vivo, a trial Spring 2003.", "https://pubmed.ncbi.nlm.nih.gov/12595378/");
    }
}
