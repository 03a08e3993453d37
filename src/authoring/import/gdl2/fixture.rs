//! The published cases of a guideline: what goes in, what must come out.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use std::collections::BTreeMap;

use saphyr::{MarkedYaml, Scalar, YamlData, YamlLoader};
use saphyr_parser::Parser;

use crate::authoring::import::source_syntax;
use crate::data::finding::{Place, Report, bytes};
use crate::data::tree::Text;

/// One case.
#[derive(Debug, Clone, Default)]
pub struct Fixture {
    /// Its name.
    pub id: Text,
    /// Elements, each with its value as written.
    pub input: BTreeMap<String, String>,
    /// What must come out.
    pub expected: BTreeMap<String, String>,
}

/// Reads cases; a finding where the file holds none.
pub fn fixtures(file: u16, text: &str, report: &mut Report) -> Vec<Fixture> {
    let mut loader = YamlLoader::<MarkedYaml<'_>>::default();
    // Of a key that stands twice the last counts, as in the readers for which these files were written.
    loader.allow_duplicate_keys(true);
    let documents = match Parser::new_from_str(text).load(&mut loader, true) {
        Ok(()) => loader.into_documents(),
        Err(problem) => {
            let start = byte_at(text, problem.marker().index());
            let at = Place { file, start, end: start.saturating_add(1) };
            let help = format!("its reader says: {}", problem.info());
            report.push(source_syntax::finding(Some(at), "these cases are no YAML".to_owned(), &help));
            return Vec::new();
        }
    };
    let cases = documents.first().and_then(|document| document.data.as_mapping_get("test_cases"));
    let Some(YamlData::Sequence(cases)) = cases.map(|cases| &cases.data) else {
        let at = Place { file, start: 0, end: 1 };
        let why = "the file of cases has no list `test_cases`".to_owned();
        let help = "name the file of cases that is published with the guideline";
        report.push(source_syntax::finding(Some(at), why, help));
        return Vec::new();
    };
    let read = |case: &MarkedYaml<'_>| {
        let id = case.data.as_mapping_get("id");
        let at = id.map(|id| {
            let start = byte_at(text, id.span.start.index());
            Place { file, start, end: byte_at(text, id.span.end.index()).max(start.saturating_add(1)) }
        });
        let id = id.and_then(|id| word(&id.data)).unwrap_or_default();
        Fixture {
            id: Text { text: id, at },
            input: elements(case.data.as_mapping_get("input")),
            expected: elements(case.data.as_mapping_get("expected_output")),
        }
    };
    cases.iter().map(read).collect()
}

/// By element, whichever instance it is of.
fn elements(part: Option<&MarkedYaml<'_>>) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let Some(YamlData::Mapping(instances)) = part.map(|part| &part.data) else { return all };
    for (_, instance) in instances {
        let YamlData::Mapping(values) = &instance.data else { continue };
        for (key, value) in values {
            if let (Some(key), Some(value)) = (word(&key.data), word(&value.data)) {
                let id = key.split('|').next().unwrap_or(&key).trim().to_owned();
                all.insert(id, value);
            }
        }
    }
    all
}

fn word<'a>(data: &YamlData<'a, MarkedYaml<'a>>) -> Option<String> {
    match data {
        YamlData::Value(Scalar::String(text)) | YamlData::Representation(text, ..) => Some(text.trim().to_owned()),
        YamlData::Value(Scalar::Integer(number)) => Some(number.to_string()),
        YamlData::Value(Scalar::FloatingPoint(number)) => Some(number.to_string()),
        YamlData::Value(Scalar::Boolean(truth)) => Some(truth.to_string()),
        _ => None,
    }
}

/// The byte at which so many characters have been read.
fn byte_at(text: &str, characters: usize) -> u32 {
    bytes(text.char_indices().nth(characters).map_or(text.len(), |(at, _)| at))
}
