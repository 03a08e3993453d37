//! The published cases of a guideline: what goes in, what must come out.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use std::collections::BTreeMap;

use saphyr::{MarkedYaml, Scalar, YamlData, YamlLoader};
use saphyr_parser::{Event, Parser, ScanError};

use crate::authoring::import::{case_not_carried_over, source_syntax};
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

/// How deep lists may stand in each other, so that no file exhausts the stack; cases nest five deep.
const DEEPEST: usize = 32;

/// Reads cases; a finding where the file holds none, and for each that cannot be read whole.
pub fn fixtures(file: u16, text: &str, report: &mut Report) -> Vec<Fixture> {
    // Places are counted in letters there, and in bytes here.
    let starts: Vec<u32> = text.char_indices().map(|(at, _)| bytes(at)).collect();
    let byte_at = |letter: usize| starts.get(letter).copied().unwrap_or(bytes(text.len()));
    let documents = match documents(text) {
        Ok(documents) => documents,
        Err(problem) => {
            let start = byte_at(problem.marker().index());
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
            let start = byte_at(id.span.start.index());
            Place { file, start, end: byte_at(id.span.end.index()).max(start.saturating_add(1)) }
        });
        let id = Text { text: id.and_then(|id| word(&id.data)).unwrap_or_default(), at };
        let [input, expected] = ["input", "expected_output"].map(|part| elements(case.data.as_mapping_get(part)));
        let Some((input, expected)) = input.zip(expected) else {
            let why = "something in it is no element with one value";
            report.push(case_not_carried_over::finding(&id, why));
            return None;
        };
        Some(Fixture { id, input, expected })
    };
    cases.iter().filter_map(read).collect()
}

/// The file as its reader has it. What stands for something else is refused before: a line of it can stand for millions.
fn documents(text: &str) -> Result<Vec<MarkedYaml<'_>>, ScanError> {
    let mut depth = 0usize;
    for event in Parser::new_from_str(text) {
        let (event, span) = event?;
        match event {
            Event::Alias(_) => return Err(ScanError::new_str(span.start, "write out what the alias stands for")),
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(ScanError::new_str(span.start, "its lists stand too deep in each other"));
        }
    }
    let mut loader = YamlLoader::<MarkedYaml<'_>>::default();
    // Of a key that stands twice the last counts, as in the readers for which these files were written.
    loader.allow_duplicate_keys(true);
    Parser::new_from_str(text).load(&mut loader, true)?;
    Ok(loader.into_documents())
}

/// By element, whichever instance it is of; `None` where one of them is more than a value.
fn elements(part: Option<&MarkedYaml<'_>>) -> Option<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for (_, instance) in entries(part)? {
        for (key, value) in entries(Some(instance))? {
            let key = word(&key.data)?;
            let id = key.split('|').next().unwrap_or(&key).trim().to_owned();
            all.insert(id, word(&value.data)?);
        }
    }
    Some(all)
}

/// What is not there has no entries.
fn entries<'a, 'y>(part: Option<&'a MarkedYaml<'y>>) -> Option<Vec<(&'a MarkedYaml<'y>, &'a MarkedYaml<'y>)>> {
    match part.map(|part| &part.data) {
        None | Some(YamlData::Value(Scalar::Null)) => Some(Vec::new()),
        Some(YamlData::Mapping(entries)) => Some(entries.iter().collect()),
        Some(_) => None,
    }
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
