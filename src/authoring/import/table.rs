//! Decision tables: a row for each rule, a column for each input and output, as the WHO's decision-support tables and
//! users of DMN write them.

mod cell;
mod grid;
mod header;
mod read;

use std::collections::BTreeSet;

use self::cell::Tested;
use self::grid::{Sheet, TableRow};
use self::header::{Policy, RuleColumn, RuleColumnId, header};
use self::read::{TableInputs, inputs};
use super::cond::Cond;
use super::draft::{Draft, DraftBranch, DraftConclusion, DraftDecision, Rest};
use super::names::Names;
use super::settle::settle;
use super::{Imported, ImportedFrom, not_carried_over, source_syntax};
use crate::data::finding::Report;
use crate::model::position::Rows;

const HELP: &str = "a table has a row of names, and below it a row for each rule: see the guide";
/// What the proof finds in a table is for its author to mend, and `pathway check` says it.
const PROVED: [&str; 4] = ["gap", "overlap", "unreachable-branch", "silent-doubt"];

/// Makes a pathway of a table.
///
/// # Errors
/// Why the file is no table.
pub fn import(origin: &ImportedFrom<'_>, name: &str, bytes: &[u8]) -> Result<Imported, Report> {
    let grid = grid::read(name, bytes).map_err(|finding| Report::from(*finding))?;
    let Some(header) = header(&grid) else {
        return Err(source_syntax::finding(None, "this is no decision table".to_owned(), HELP).into());
    };
    let mut report = Report::default();
    let rows: Vec<&TableRow> = grid.rows.iter().skip(header.rows).filter(|row| !row.is_empty()).collect();
    if rows.is_empty() {
        return Err(source_syntax::finding(None, "this table has no rule".to_owned(), HELP).into());
    }
    if let Policy::Other(word) = &header.policy {
        let why = format!("hit policy `{word}` is not carried over: the first rule that holds decides");
        report.push(not_carried_over::said(None, why));
    }
    let cells = read_cells(&grid, &rows, &header.columns, &mut report);
    let inputs = inputs(&header.columns, &cells, &mut report);
    let draft = draft(origin, &header, &grid, &rows, &cells, &inputs, &mut report);
    let settled = settle(draft, &BTreeSet::new(), None);
    let errors = settled.pathway_errors.into_iter().filter(|finding| !PROVED.contains(&finding.code));
    report.findings.extend(settled.findings.into_iter().chain(errors));
    Ok(Imported { files: settled.files, report: report.sorted() })
}

/// The tests of each row's inputs; `None` where one of them cannot be read, and so the row cannot.
fn read_cells(
    grid: &Sheet,
    rows: &[&TableRow],
    columns: &Rows<RuleColumnId, RuleColumn>,
    report: &mut Report,
) -> Vec<Option<Vec<(RuleColumnId, Tested)>>> {
    let mut row_of = |row: &TableRow| {
        let mut tests = Vec::new();
        let mut whole = true;
        for (at, column) in columns.each().filter(|(_, column)| column.is_input) {
            match cell::read(row.cell(column.place)) {
                Ok(test) => tests.push((at, test)),
                Err(why) => {
                    whole = false;
                    let why = format!("row {} is not carried over: `{}` {why}", row.number, row.cell(column.place));
                    report.push(not_carried_over::said(grid.place(row), why));
                }
            }
        }
        whole.then_some(tests)
    };
    rows.iter().map(|row| row_of(row)).collect()
}

/// The rules of a table: for whom, and what is said.
fn draft(
    origin: &ImportedFrom<'_>,
    header: &header::Header,
    grid: &Sheet,
    rows: &[&TableRow],
    cells: &[Option<Vec<(RuleColumnId, Tested)>>],
    inputs: &TableInputs,
    report: &mut Report,
) -> Draft {
    let title = header.title.clone().unwrap_or_else(|| origin.id.replace(['-', '_'], " "));
    let mut draft = Draft {
        id: origin.id.to_owned(),
        title: title.clone(),
        origin: "Imported from a decision table".to_owned(),
        reference: title.clone(),
        today: origin.today.to_owned(),
        facts: inputs.facts(),
        ..Draft::default()
    };
    let outputs: Vec<&RuleColumn> = header.columns.iter().filter(|column| column.is_output).collect();
    let (mut steps, mut known): (Names, Vec<(Vec<String>, String)>) = (Names::default(), Vec::new());
    let (mut branches, mut otherwise): (Vec<DraftBranch>, Option<Rest>) = (Vec::new(), None);
    let decision = steps.kebab(&title, "table");
    for (row, tests) in rows.iter().zip(cells) {
        let Some(tests) = tests else { continue };
        let said: Vec<String> = outputs.iter().map(|column| cell::said(row.cell(column.place))).collect();
        let conds: Result<Vec<Cond>, String> = tests.iter().map(|(at, test)| inputs.cond(*at, test)).collect();
        let when = match conds {
            _ if said.iter().all(String::is_empty) => {
                report.push(not_carried_over::said(
                    grid.place(row),
                    format!("row {} is not carried over: it says nothing", row.number),
                ));
                continue;
            }
            Ok(conds) => Cond::all(conds),
            Err(why) => {
                let why = format!("row {} is not carried over: {why}", row.number);
                report.push(not_carried_over::said(grid.place(row), why));
                continue;
            }
        };
        let rule = header.rule(row);
        if let Some(rest) = &otherwise {
            let why = format!("{rule} is not carried over: {} holds for everybody who is left", rest.rule);
            report.push(not_carried_over::said(grid.place(row), why));
            continue;
        }
        let go = known.iter().find(|(own, _)| *own == said).map(|(_, go)| go.clone());
        let go = go.unwrap_or_else(|| {
            let label = said.iter().find(|text| !text.is_empty()).cloned().unwrap_or_default();
            let id = steps.kebab(&label, "conclusion");
            let line = |(column, text): (&&RuleColumn, &String)| match outputs.len() {
                1 => text.clone(),
                _ => format!("{}: {text}", column.label),
            };
            let lines = outputs.iter().zip(&said).filter(|(_, text)| !text.is_empty()).map(line).collect();
            draft.conclusions.push(DraftConclusion { id: id.clone(), label, lines, no_rule: false });
            known.push((said, id.clone()));
            id
        });
        if when == Cond::Always {
            // Whether whoever is not sure may go there is for somebody to say: a row does not.
            otherwise = Some(Rest { go, doubt: None, rule });
        } else if when == Cond::Never {
            let why = format!("{rule} is not carried over: nobody can meet all of its cells");
            report.push(not_carried_over::said(grid.place(row), why));
        } else {
            branches.push(DraftBranch { when, go, rule });
        }
    }
    let otherwise = otherwise.unwrap_or_else(|| {
        let id = steps.kebab("no rule", "conclusion");
        draft.conclusions.push(DraftConclusion {
            id: id.clone(),
            label: "No rule of the table".to_owned(),
            lines: vec!["The table has no rule for these answers, or one that counts was not sure.".to_owned()],
            no_rule: true,
        });
        let doubt = Some("without a certain answer no rule of the table holds".to_owned());
        Rest { go: id, doubt, rule: "no rule of the table".to_owned() }
    });
    let first = (header.policy != Policy::Unique).then(|| "in the table the first rule that holds decides".to_owned());
    draft.decisions.push(DraftDecision { id: decision, label: title, first, branches, otherwise: Some(otherwise) });
    draft
}
