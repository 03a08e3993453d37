//! The head of a table: which columns are inputs, which outputs, and what happens when several rules hold.

use super::grid::{Sheet, SheetColumnId, TableRow};
use crate::model::position::{Position, Rows, positions};

positions! {
    /// The position of a column among those that say something.
    pub RuleColumnId
}

/// What happens when several rules hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    /// That must not be.
    Unique,
    /// The first of them decides.
    First,
    /// Something that a pathway does not have.
    Other(String),
}

/// A column that says something.
#[derive(Debug, Clone)]
pub struct RuleColumn {
    /// Where it stands in the sheet.
    pub place: SheetColumnId,
    /// What it is called.
    pub label: String,
    /// Its unit, where that is said.
    pub unit: Option<String>,
    /// It says for whom a rule is.
    pub is_input: bool,
    /// It says what comes out.
    pub is_output: bool,
}

/// The head of a table.
#[derive(Debug, Clone)]
pub struct Header {
    /// How many rows it takes, those above it included.
    pub rows: usize,
    /// What the table is called, where that is said.
    pub title: Option<String>,
    /// What happens when several rules hold.
    pub policy: Policy,
    /// The columns, from left to right.
    pub columns: Rows<RuleColumnId, RuleColumn>,
    /// The column that numbers the rules.
    numbered: Option<SheetColumnId>,
}

impl Header {
    /// What a row is called.
    pub fn rule(&self, row: &TableRow) -> String {
        match self.numbered.map(|column| row.cell(column)).filter(|number| !number.is_empty()) {
            Some(number) => format!("rule {number}"),
            None => format!("row {}", row.number),
        }
    }
}

/// Columns that number the rules.
const NUMBERS: [&str; 8] = ["rule", "rules", "#", "no", "no.", "nr", "nr.", "id"];
/// Columns whose name says that they are outputs.
const OUTPUTS: [&str; 14] = [
    "output",
    "outputs",
    "step",
    "action",
    "actions",
    "result",
    "conclusion",
    "recommendation",
    "decision",
    "guidance",
    "guidance displayed to user",
    "advice",
    "outcome",
    "then",
];
/// Columns that are for a reader of the table alone.
const ASIDE: [&str; 12] = [
    "annotation",
    "annotations",
    "comment",
    "comments",
    "note",
    "notes",
    "description",
    "reference",
    "references",
    "reference(s)",
    "source",
    "sources",
];
/// Words before a name that say what the column is.
const MARKS: [(&str, bool); 8] = [
    ("input:", true),
    ("in:", true),
    ("if:", true),
    ("when:", true),
    ("output:", false),
    ("out:", false),
    ("then:", false),
    ("action:", false),
];
/// What a row of types may have: the second row of a table of DMN.
const TYPES: [&str; 8] = ["string", "number", "boolean", "integer", "long", "double", "decimal", "date"];

/// Reads the head of a table; nothing where there is none.
pub fn header(grid: &Sheet) -> Option<Header> {
    let mut policy = None;
    let mut title = None;
    let mut head = None;
    let leftmost = SheetColumnId::default();
    for (at, row) in grid.rows.iter().enumerate() {
        let first = row.cell(leftmost).trim_end_matches(':').to_lowercase();
        let rest = row.cells().iter().skip(1).find(|cell| !cell.is_empty());
        match first.as_str() {
            "hit policy" | "hit policy indicator" => policy = rest.map(|word| policy_of(word)),
            "decision id" | "decision" | "decision table" | "name" | "title" | "business rule"
                if rest.is_some() && row.cells().iter().filter(|cell| !cell.is_empty()).count() == 2 =>
            {
                if title.is_none() || first != "business rule" {
                    title = rest.cloned();
                }
            }
            "trigger" => {}
            _ if row.cells().iter().filter(|cell| !cell.is_empty()).count() < 2 => {}
            _ => {
                head = Some(at);
                break;
            }
        }
    }
    let at = head?;
    let row = grid.rows.get(at)?;
    let mut rows = at + 1;
    let is_type = |cell: &String| cell.is_empty() || TYPES.contains(&cell.to_lowercase().as_str());
    if grid.rows.get(rows).is_some_and(|row| !row.is_empty() && row.cells().iter().all(is_type)) {
        rows += 1;
    }
    let mut columns: Vec<RuleColumn> = Vec::new();
    let mut numbered = None;
    let width = grid.rows.iter().skip(rows).map(|row| row.cells().len()).max().unwrap_or(0).max(row.cells().len());
    let mut several: Option<bool> = None;
    for place in (0..width).map(SheetColumnId::at) {
        let name = row.cell(place).trim();
        let lower = name.to_lowercase();
        if place == leftmost && (NUMBERS.contains(&lower.as_str()) || name.is_empty() || is_policy(name)) {
            numbered = Some(place);
            if is_policy(name) {
                policy = policy.or_else(|| Some(policy_of(name)));
            }
            continue;
        }
        if name.is_empty() {
            // Below one head that spans several columns.
            if let Some(is_input) = several {
                columns.push(column(place, "", is_input, !is_input));
            }
            continue;
        }
        several = match lower.as_str() {
            "input" | "inputs" => Some(true),
            "output" | "outputs" | "action" | "actions" => Some(false),
            _ => None,
        };
        if ASIDE.contains(&lower.as_str()) {
            continue;
        }
        let mark = MARKS.iter().find(|(mark, _)| lower.starts_with(mark));
        let label = mark.map_or(name, |(mark, _)| name.get(mark.len()..).unwrap_or(name).trim());
        let is_output = mark.map_or(OUTPUTS.contains(&lower.as_str()), |(_, is_input)| !is_input);
        columns.push(column(place, label, several == Some(true) || mark.is_some_and(|(_, input)| *input), is_output));
    }
    if columns.iter().all(|column| !column.is_output) {
        columns.last_mut()?.is_output = true;
    }
    for column in &mut columns {
        column.is_input = !column.is_output;
    }
    columns.iter().any(|column| column.is_input).then_some(Header {
        rows,
        title,
        policy: policy.unwrap_or(Policy::Unique),
        columns: columns.into(),
        numbered,
    })
}

fn column(place: SheetColumnId, name: &str, is_input: bool, is_output: bool) -> RuleColumn {
    let unit = [('[', ']'), ('(', ')')].into_iter().find_map(|(open, close)| {
        let (label, rest) = name.split_once(open)?;
        let unit = rest.strip_suffix(close)?;
        (!label.trim().is_empty() && !unit.is_empty()).then(|| (label.trim().to_owned(), unit.trim().to_owned()))
    });
    let (label, unit) = unit.map_or((name.to_owned(), None), |(label, unit)| (label, Some(unit)));
    RuleColumn { place, label, unit, is_input, is_output }
}

fn is_policy(word: &str) -> bool {
    // As DMN prints them: a small letter is a name.
    matches!(word, "U" | "F" | "A" | "P" | "C" | "R" | "O" | "C+" | "Unique" | "First" | "UNIQUE" | "FIRST")
}

fn policy_of(word: &str) -> Policy {
    match word.trim().to_lowercase().as_str() {
        "u" | "unique" => Policy::Unique,
        "f" | "first" => Policy::First,
        _ => Policy::Other(word.trim().to_owned()),
    }
}
