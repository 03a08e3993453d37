//! Findings as text for a terminal and as JSON.

use codespan_reporting::diagnostic::{Diagnostic, Label, Severity as Drawn};
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term;
use serde_json::{Value, json};
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::data::finding::{Finding, Report, Severity, Told};

/// Draws every finding on standard error, in colour where that is a terminal.
pub fn text(report: &Report, files: &[SourceFile]) {
    let mut drawn = SimpleFiles::new();
    let ids: Vec<usize> = files.iter().map(|file| drawn.add(file.name.as_str(), file.text.as_str())).collect();
    let config = term::Config { start_context_lines: 1, end_context_lines: 1, ..term::Config::default() };
    let plain = anstream::AutoStream::choice(&std::io::stderr()) == anstream::ColorChoice::Never;
    let choice = if plain { term::termcolor::ColorChoice::Never } else { term::termcolor::ColorChoice::Always };
    let out = term::termcolor::StandardStream::stderr(choice);
    for finding in &report.findings {
        let diagnostic = diagnostic(finding, &ids);
        if let Err(problem) = term::emit_to_write_style(&mut out.lock(), &config, &drawn, &diagnostic) {
            eprintln!("{}: {} ({problem})", finding.code, finding.message);
        }
    }
}

fn diagnostic(finding: &Finding, ids: &[usize]) -> Diagnostic<usize> {
    let severity = match finding.severity {
        Severity::Error => Drawn::Error,
        Severity::Warning => Drawn::Warning,
        Severity::Note => Drawn::Note,
    };
    let label = finding.at.and_then(|at| {
        let file = ids.get(usize::from(at.file))?;
        Some(Label::primary(*file, at.start as usize..at.end as usize))
    });
    Diagnostic::new(severity)
        .with_code(finding.code)
        .with_message(&finding.message)
        .with_labels(label.into_iter().collect())
        .with_notes(finding.help.iter().map(|help| format!("help: {help}")).collect())
}

/// Every finding in one line, with where it stands.
pub fn lines(report: &Report, files: &[SourceFile]) -> Vec<String> {
    let line = |finding: &Finding| {
        let file = finding.at.and_then(|at| files.get(usize::from(at.file)));
        let place = file.zip(finding.at).map(|(file, at)| {
            let (line, _) = line_and_column(&file.text, at.start as usize);
            format!(" ({}, line {line})", file.name)
        });
        format!("{}: {}{}", finding.code, finding.message, place.unwrap_or_default())
    };
    report.findings.iter().map(line).collect()
}

/// Every finding as the design's JSON has it.
pub fn findings(report: &Report, files: &[SourceFile]) -> Value {
    report.findings.iter().map(|finding| object(finding, files)).collect()
}

fn object(finding: &Finding, files: &[SourceFile]) -> Value {
    let file = finding.at.and_then(|at| files.get(usize::from(at.file)));
    let place = file.zip(finding.at).map(|(file, at)| line_and_column(&file.text, at.start as usize));
    let patient = finding.patient.as_ref().map(|facts| {
        let facts = facts.iter().map(|(fact, value)| (fact.clone(), answer(value)));
        Value::Object(facts.collect())
    });
    json!({
        "code": finding.code,
        "severity": finding.severity.word(),
        "message": finding.message,
        "file": file.map(|file| &file.name),
        "line": place.map(|(line, _)| line),
        "column": place.map(|(_, column)| column),
        "help": finding.help,
        "patient": patient,
    })
}

/// An answer as JSON.
pub fn answer(value: &Told) -> Value {
    match value {
        Told::Word(word) => json!(word),
        Told::Words(words) => json!(words),
        Told::Number(number) => number.parse().map_or_else(|_| json!(number), Value::Number),
    }
}

/// Both counted from 1; a column is a character.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
    (line, column)
}

/// "2 errors, 1 warning"
pub fn summary(report: &Report) -> String {
    let count = |severity: Severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let parts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Note]
        .into_iter()
        .map(|severity| (severity, count(severity)))
        .filter(|(_, count)| *count > 0)
        .map(|(severity, count)| many(count, severity.word()))
        .collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}

/// "1 step", "2 steps".
pub fn many(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
