//! Tables as NDJSON: an object a line, a key a column; null and what is left out are unanswered.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

use serde_json::{Map, Value, json};
use treatment_pathway::analysis::lanes::PatientId;
use treatment_pathway::cohort::tables::{LONGEST, RowIn};
use treatment_pathway::cohort::{ANSWER, Cell, ColumnId, RowReader, ScoreColumn};
use treatment_pathway::data::number::Scaled;
use treatment_pathway::model::position::Position;

use super::part::PartFile;
use super::tables::TableOut;

pub struct NdjsonIn {
    reader: BufReader<File>,
    names: Vec<String>,
    places: HashMap<String, ColumnId>,
    line: Vec<u8>,
}

impl NdjsonIn {
    /// No line says which columns there are, so all that are known may come.
    pub fn open(file: &Path, known: &[String]) -> Result<NdjsonIn, String> {
        let file = File::open(file).map_err(|problem| problem.to_string())?;
        let places = known.iter().enumerate().map(|(at, name)| (name.clone(), ColumnId::at(at))).collect();
        let mut table = NdjsonIn {
            reader: BufReader::with_capacity(1 << 18, file),
            names: known.to_vec(),
            places,
            line: Vec::new(),
        };
        let start = table.reader.fill_buf().map_err(|problem| problem.to_string())?;
        match start.iter().find(|byte| !byte.is_ascii_whitespace()) {
            Some(b'{') => Ok(table),
            Some(_) => Err("its first line is no JSON object".to_owned()),
            None => Err("it is empty".to_owned()),
        }
    }
}

impl RowIn for NdjsonIn {
    fn names(&self) -> &[String] {
        &self.names
    }

    fn next(&mut self) -> Result<bool, String> {
        loop {
            self.line.clear();
            let mut line = (&mut self.reader).take(LONGEST + 1);
            let read = line.read_until(b'\n', &mut self.line).map_err(|problem| problem.to_string())?;
            if read == 0 {
                return Ok(false);
            }
            if line.limit() == 0 && !self.line.ends_with(b"\n") {
                self.reader.skip_until(b'\n').map_err(|problem| problem.to_string())?;
            }
            if !self.line.iter().all(u8::is_ascii_whitespace) {
                return Ok(true);
            }
        }
    }

    fn hand_over(&self, lane: PatientId, rows: &mut RowReader<'_>) {
        let text = String::from_utf8_lossy(&self.line);
        if self.line.len() as u64 > LONGEST {
            return rows.wrong(lane, &text, "is longer than a row can be");
        }
        let Ok(object) = serde_json::from_slice::<Map<String, Value>>(&self.line) else {
            return rows.wrong(lane, text.trim_end(), "is no JSON object");
        };
        for (name, value) in &object {
            let Some(column) = self.places.get(name).copied() else {
                rows.wrong(lane, name, "is a column that no fact has");
                continue;
            };
            match value {
                Value::Null => {}
                Value::Bool(truth) => rows.cell(column, lane, Cell::Truth(*truth)),
                Value::String(text) => rows.cell(column, lane, Cell::Text(text)),
                Value::Number(number) => match number.as_i64() {
                    Some(whole) => rows.cell(column, lane, Cell::Whole(whole)),
                    None => rows.cell(column, lane, Cell::Text(&number.to_string())),
                },
                Value::Array(_) | Value::Object(_) => rows.wrong(lane, name, "is a list or an object, and not a value"),
            }
        }
    }
}

pub struct NdjsonOut {
    part: PartFile,
    scores: Vec<ScoreColumn>,
}

impl NdjsonOut {
    pub fn create(file: &Path, kept: Option<u64>, scores: &[ScoreColumn]) -> io::Result<NdjsonOut> {
        Ok(NdjsonOut { part: PartFile::open(file, kept)?, scores: scores.to_vec() })
    }
}

impl TableOut for NdjsonOut {
    fn row(&mut self, cells: [&str; 7], scores: &[Option<Scaled>]) -> io::Result<()> {
        // Lists are lists here, and what is empty is null.
        let cell = |(name, text): (&&str, &str)| {
            let value = match *name {
                "recommend" | "offer" | "alongside" => {
                    json!(text.split(';').filter(|id| !id.is_empty()).collect::<Vec<_>>())
                }
                _ if text.is_empty() => Value::Null,
                _ => json!(text),
            };
            ((*name).to_owned(), value)
        };
        let mut row: Map<String, Value> = ANSWER.iter().zip(cells).map(cell).collect();
        for (column, score) in self.scores.iter().zip(scores) {
            let number = match score {
                Some(_) => serde_json::from_str(&column.printed(*score))?,
                None => Value::Null,
            };
            row.insert(column.name.clone(), number);
        }
        serde_json::to_writer(&mut self.part, &row)?;
        self.part.write_all(b"\n")
    }

    fn kept(&mut self) -> io::Result<u64> {
        self.part.flush()?;
        self.part.kept()
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.kept()?;
        self.part.place()
    }
}
