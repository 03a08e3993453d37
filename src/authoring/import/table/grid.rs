//! The cells of a table, from CSV or a workbook.

#![expect(clippy::wildcard_enum_match_arm, reason = "a cell of each other kind is its text")]

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use calamine::{Data, DataRef, Reader, Xlsx, XlsxError};

use crate::authoring::import::source_syntax;
use crate::data::finding::{Finding, Place, bytes};
use crate::model::position::{Rows, positions};

positions! {
    /// The position of a column in a sheet.
    pub SheetColumnId
}

/// How a workbook begins.
const WORKBOOK: &[u8] = b"PK\x03\x04";
/// The most rows and columns that are read: a proof of twice as many takes six times as long.
const MOST_ROWS: usize = 1_000;
const MOST_COLUMNS: usize = 200;
/// The most bytes that a workbook may unpack to: a few thousand packed bytes can stand for as many million.
const MOST_UNPACKED: u64 = 64 << 20;

/// The cells of a table.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Row by row.
    pub rows: Vec<TableRow>,
}

/// One row.
#[derive(Debug, Clone, Default)]
pub struct TableRow {
    /// Counted from 1, as a spreadsheet does.
    pub number: usize,
    /// Where it stands in a text; of a workbook nowhere.
    at: Option<Place>,
    cells: Rows<SheetColumnId, String>,
}

impl TableRow {
    /// A cell; one that is not there is empty.
    pub fn cell(&self, column: SheetColumnId) -> &str {
        self.cells.checked(column).map_or("", String::as_str)
    }

    /// The cells.
    pub fn cells(&self) -> &[String] {
        self.cells.as_slice()
    }

    /// No cell has anything.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

impl Sheet {
    /// Where a row stands.
    pub fn place(&self, row: &TableRow) -> Option<Place> {
        row.at
    }
}

/// Reads a table.
///
/// # Errors
/// Why it is none.
pub fn read(name: &str, of: &[u8]) -> Result<Sheet, Box<Finding>> {
    let refused = |at: Option<Place>, why: String, help: &str| Box::new(source_syntax::finding(at, why, help));
    let grid = if of.starts_with(WORKBOOK) {
        let why = |problem: XlsxError| {
            refused(None, format!("`{name}` is no workbook: {problem}"), "save it again as xlsx, or as CSV")
        };
        workbook(of).map_err(why)?.ok_or_else(|| {
            let why = format!("`{name}` unpacks to more than {} MB", MOST_UNPACKED >> 20);
            refused(None, why, "save the sheet alone as CSV")
        })?
    } else {
        let text = std::str::from_utf8(of).map_err(|problem| {
            let why = format!("`{name}` is not UTF-8 text (byte {})", problem.valid_up_to());
            refused(None, why, "save it as UTF-8, which every spreadsheet can")
        })?;
        csv(text)
    };
    if grid.rows.len() > MOST_ROWS || grid.rows.iter().any(|row| row.cells.len() > MOST_COLUMNS) {
        let why = format!("the table has more than {MOST_ROWS} rows or {MOST_COLUMNS} columns");
        return Err(refused(None, why, "write it in parts, each a decision of its own"));
    }
    Ok(grid)
}

fn unpacks_to_more(of: &[u8]) -> Result<bool, XlsxError> {
    let mut packed = zip::ZipArchive::new(Cursor::new(of))?;
    let mut unpacked = 0;
    for at in 0..packed.len() {
        let file = packed.by_index(at)?;
        // What the file says of its own size is not believed.
        unpacked += io::copy(&mut file.take(MOST_UNPACKED + 1 - unpacked), &mut io::sink())?;
        if unpacked > MOST_UNPACKED {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The first sheet, cell by cell: two cells far apart are a large sheet, and two cells. `None` where it is too large.
fn workbook(of: &[u8]) -> Result<Option<Sheet>, XlsxError> {
    if unpacks_to_more(of)? {
        return Ok(None);
    }
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(of))?;
    let sheet = workbook.sheet_names().first().cloned().unwrap_or_default();
    let mut reader = workbook.worksheet_cells_reader(&sheet)?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let mut read = 0;
    while let Some(cell) = reader.next_cell()? {
        let ((row, column), value) = (cell.get_position(), cell.get_value());
        if matches!(value, DataRef::Empty) {
            continue;
        }
        let cells = rows.entry(row).or_default();
        // One more than may be is enough to be refused for.
        let column = (column as usize).min(MOST_COLUMNS);
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        let text = text(&Data::from(value.clone()));
        // Many cells may share one long text.
        read += text.len() as u64;
        if read > MOST_UNPACKED {
            return Ok(None);
        }
        if let Some(cell) = cells.get_mut(column) {
            *cell = text;
        }
        if rows.len() > MOST_ROWS {
            break;
        }
    }
    let row = |(at, cells): (u32, Vec<String>)| TableRow { number: at as usize + 1, at: None, cells: cells.into() };
    Ok(Some(Sheet { rows: rows.into_iter().map(row).collect() }))
}

fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::Bool(truth) => if *truth { "yes" } else { "no" }.to_owned(),
        other => other.to_string().trim().to_owned(),
    }
}

fn csv(text: &str) -> Sheet {
    let (text, skipped) = text.strip_prefix('\u{feff}').map_or((text, 0), |rest| (rest, 3));
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    let delimiter = [b';', b'\t', b','].into_iter().max_by_key(|sign| (count(*sign), *sign == b',')).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    // What is UTF-8 as a whole is read whatever stands in it.
    for record in reader.records().flatten().take(MOST_ROWS + 1) {
        let start = record.position().map_or(0, |position| position.byte()) as usize + skipped;
        let line = text.get(start.saturating_sub(skipped)..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let number = record.position().map_or(0, |position| position.line()) as usize;
        let at = Place { file: 0, start: bytes(start), end: bytes(start + line.len().max(1)) };
        rows.push(TableRow { number, at: Some(at), cells: record.iter().map(str::to_owned).collect() });
    }
    Sheet { rows }
}
