//! Tables as CSV: a row of names, then a row a patient; empty is unanswered.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use csv::{ByteRecord, Reader, ReaderBuilder, Writer, WriterBuilder};
use treatment_pathway::analysis::lanes::PatientId;
use treatment_pathway::authoring::cohort::{Cell, ColumnId, RowReader, ScoreColumn};
use treatment_pathway::data::number::Scaled;
use treatment_pathway::model::position::Position;

use super::part::PartFile;
use super::tables::{ANSWER, LONGEST, RowIn, TableOut};

/// What is read at a time, in bytes.
const BUFFER: u64 = 1 << 18;

/// A file that is not read on when one row has taken too much of it: a quotation mark that nobody closed would take the
/// rest of the table into one cell, and into memory.
struct Bounded {
    file: File,
    left: u64,
}

impl Read for Bounded {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            let why = "a row is longer than a row can be: a quotation mark may be missing";
            return Err(io::Error::other(why));
        }
        let read = self.file.read(bytes)?;
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}

pub struct CsvIn {
    reader: Reader<Bounded>,
    names: Vec<String>,
    record: ByteRecord,
}

impl CsvIn {
    pub fn open(file: &Path) -> Result<CsvIn, String> {
        let file = File::open(file).map_err(|problem| problem.to_string())?;
        let mut builder = ReaderBuilder::new();
        builder.flexible(true).buffer_capacity(usize::try_from(BUFFER).map_err(|problem| problem.to_string())?);
        let mut reader = builder.from_reader(Bounded { file, left: LONGEST + BUFFER });
        let header = reader.headers().map_err(|problem| {
            let is_text = !matches!(problem.kind(), csv::ErrorKind::Utf8 { .. });
            if is_text { problem.to_string() } else { "its first line is no text".to_owned() }
        })?;
        let names: Vec<String> = header.iter().map(|name| name.trim_start_matches('\u{feff}').to_owned()).collect();
        if names.iter().all(String::is_empty) {
            return Err("it has no row of names".to_owned());
        }
        Ok(CsvIn { reader, names, record: ByteRecord::new() })
    }
}

impl RowIn for CsvIn {
    fn names(&self) -> &[String] {
        &self.names
    }

    fn next(&mut self) -> Result<bool, String> {
        self.reader.get_mut().left = LONGEST + BUFFER;
        self.reader.read_byte_record(&mut self.record).map_err(|problem| problem.to_string())
    }

    fn hand_over(&self, lane: PatientId, rows: &mut RowReader<'_>) {
        if self.record.len() != self.names.len() {
            let why = format!("has {} cells and not {}", self.record.len(), self.names.len());
            return rows.wrong(lane, &String::from_utf8_lossy(self.record.as_slice()), &why);
        }
        for (column, cell) in self.record.iter().enumerate() {
            match std::str::from_utf8(cell) {
                Ok(text) => rows.cell(ColumnId::at(column), lane, Cell::Text(text)),
                Err(_) => rows.wrong(lane, &String::from_utf8_lossy(cell), "is no text in UTF-8"),
            }
        }
    }
}

pub struct CsvOut {
    writer: Writer<PartFile>,
    scores: Vec<ScoreColumn>,
}

impl CsvOut {
    pub fn create(file: &Path, kept: Option<u64>, scores: &[ScoreColumn]) -> io::Result<CsvOut> {
        let names = ANSWER.into_iter().chain(scores.iter().map(|score| score.name.as_str()));
        Ok(CsvOut { scores: scores.to_vec(), ..CsvOut::with(file, kept, names)? })
    }

    /// The same with other columns.
    pub fn with<'n>(file: &Path, kept: Option<u64>, names: impl IntoIterator<Item = &'n str>) -> io::Result<CsvOut> {
        let mut writer = WriterBuilder::new().flexible(true).from_writer(PartFile::open(file, kept)?);
        if kept.is_none() {
            writer.write_record(names)?;
        }
        Ok(CsvOut { writer, scores: Vec::new() })
    }

    pub fn record(&mut self, cells: &[&str]) -> io::Result<()> {
        Ok(self.writer.write_record(cells)?)
    }

    /// Nothing is written any more, and nothing is left of it.
    pub fn discard(mut self) -> io::Result<()> {
        self.writer.flush()?;
        self.writer.get_ref().discard()
    }
}

impl TableOut for CsvOut {
    fn row(&mut self, cells: [&str; 7], scores: &[Option<Scaled>]) -> io::Result<()> {
        for cell in cells {
            self.writer.write_field(cell)?;
        }
        for (column, score) in self.scores.iter().zip(scores) {
            self.writer.write_field(column.printed(*score))?;
        }
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    fn kept(&mut self) -> io::Result<u64> {
        self.writer.flush()?;
        self.writer.get_ref().kept()
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.kept()?;
        self.writer.get_ref().place()
    }
}
