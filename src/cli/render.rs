//! Findings as text for a terminal and as JSON.

use codespan_reporting::diagnostic::{Diagnostic, Label, Severity as Drawn};
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term;
use codespan_reporting::term::termcolor::Buffer;
use serde_json::{Value, json};
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::data::finding::{Finding, Place, Report, Severity, Told};
use treatment_pathway::data::hidden::{shown, shown_in_place};
use treatment_pathway::data::span::Span;

use super::output::Stream;

/// Draws every finding on standard error.
pub fn text(report: &Report, files: &[SourceFile]) {
    draw(report, files, Stream::Err);
}

/// Draws every finding, in colour where that is a terminal.
pub fn draw(report: &Report, files: &[SourceFile], on: Stream) {
    let mut drawn = SimpleFiles::new();
    let ids: Vec<usize> =
        files.iter().map(|file| drawn.add(shown(&file.name).into_owned(), shown_in_place(&file.text))).collect();
    let config = term::Config { start_context_lines: 1, end_context_lines: 1, ..term::Config::default() };
    for finding in &report.findings {
        let mut buffer = if on.takes_colours() { Buffer::ansi() } else { Buffer::no_color() };
        let diagnostic = diagnostic(finding, files, &ids);
        match term::emit_to_write_style(&mut buffer, &config, &drawn, &diagnostic) {
            Ok(()) => on.write_drawn(&String::from_utf8_lossy(buffer.as_slice())),
            Err(problem) => on.write(format_args!("{}: {} ({problem})\n", finding.code, finding.message)),
        }
    }
}

fn diagnostic(finding: &Finding, files: &[SourceFile], ids: &[usize]) -> Diagnostic<usize> {
    let severity = match finding.severity {
        Severity::Error => Drawn::Error,
        Severity::Warning => Drawn::Warning,
        Severity::Note => Drawn::Note,
    };
    let whole = file_of(finding, files).is_some_and(|file| is_about(finding, file));
    let label = finding.at.filter(|_| !whole).and_then(|at| {
        let file = at.file_of(ids)?;
        let Span { start, end } = at.span();
        Some(Label::primary(*file, start..end))
    });
    Diagnostic::new(severity)
        .with_code(finding.code)
        .with_message(&finding.message)
        .with_labels(label.into_iter().collect())
        .with_notes(finding.help.iter().map(|help| format!("help: {help}")).collect())
}

fn file_of<'a>(finding: &Finding, files: &'a [SourceFile]) -> Option<&'a SourceFile> {
    finding.at.and_then(|at| at.file_of(files))
}

/// Is it about a file that was not read? There is nothing to draw of it, and the message names it.
fn is_about(finding: &Finding, file: &SourceFile) -> bool {
    file.text.is_empty() && finding.message.contains(&format!("`{}`", shown(&file.name)))
}

/// Every finding in one line, with where it stands.
pub fn lines(report: &Report, files: &[SourceFile]) -> Vec<String> {
    let line = |finding: &Finding| {
        let file = file_of(finding, files).filter(|file| !is_about(finding, file));
        let place = file.zip(finding.at).map(|(file, at)| {
            let (line, _) = line_and_column(&file.text, at);
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
    let file = file_of(finding, files);
    let place =
        file.filter(|file| !is_about(finding, file)).zip(finding.at).map(|(file, at)| line_and_column(&file.text, at));
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
fn line_and_column(text: &str, at: Place) -> (usize, usize) {
    let before = text.get(..at.span().start).unwrap_or(text);
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
