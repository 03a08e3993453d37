//! Tables as CSV: a row of names, then a row a patient; empty is unanswered.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use csv::{ByteRecord, Reader, ReaderBuilder, Writer};
use treatment_pathway::analysis::lanes::LANES;
use treatment_pathway::authoring::cohort::{Cell, RowReader};

use super::beside;
use super::tables::{ANSWER, TableIn, TableOut};

pub struct CsvIn {
    reader: Reader<BufReader<File>>,
    names: Vec<String>,
    record: ByteRecord,
}

impl CsvIn {
    pub fn open(file: &Path) -> Result<CsvIn, String> {
        let file = File::open(file).map_err(|problem| problem.to_string())?;
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(BufReader::with_capacity(1 << 18, file));
        let header = reader.headers().map_err(|_| "its first line is no text".to_owned())?;
        let names: Vec<String> = header.iter().map(|name| name.trim_start_matches('\u{feff}').to_owned()).collect();
        if names.iter().all(String::is_empty) {
            return Err("it has no row of names".to_owned());
        }
        Ok(CsvIn { reader, names, record: ByteRecord::new() })
    }

    fn next(&mut self) -> Result<bool, String> {
        self.reader.read_byte_record(&mut self.record).map_err(|problem| problem.to_string())
    }
}

impl TableIn for CsvIn {
    fn names(&self) -> &[String] {
        &self.names
    }

    fn read(&mut self, rows: &mut RowReader<'_>) -> Result<usize, String> {
        let mut lane = 0;
        while lane < LANES && self.next()? {
            if self.record.len() != self.names.len() {
                let why = format!("has {} cells and not {}", self.record.len(), self.names.len());
                rows.wrong(lane, &String::from_utf8_lossy(self.record.as_slice()), &why);
            } else {
                for (column, cell) in self.record.iter().enumerate() {
                    match std::str::from_utf8(cell) {
                        Ok(text) => rows.cell(column, lane, Cell::Text(text)),
                        Err(_) => rows.wrong(lane, &String::from_utf8_lossy(cell), "is no text in UTF-8"),
                    }
                }
            }
            lane += 1;
        }
        Ok(lane)
    }

    fn skip(&mut self, rows: u64) -> Result<(), String> {
        for _ in 0..rows {
            self.next()?;
        }
        Ok(())
    }
}

/// A file that grows, and is cut back to what was kept of it.
pub fn part(file: &Path, kept: Option<u64>) -> io::Result<(PathBuf, File)> {
    let part = beside(file, ".part");
    let mut open = OpenOptions::new().create(true).write(true).truncate(false).open(&part)?;
    open.set_len(kept.unwrap_or(0))?;
    open.seek(SeekFrom::End(0))?;
    Ok((part, open))
}

pub struct CsvOut {
    writer: Writer<BufWriter<File>>,
    part: PathBuf,
    file: PathBuf,
}

impl CsvOut {
    pub fn create(file: &Path, kept: Option<u64>) -> io::Result<CsvOut> {
        CsvOut::with(file, kept, &ANSWER)
    }

    /// The same with other columns.
    pub fn with(file: &Path, kept: Option<u64>, names: &[&str]) -> io::Result<CsvOut> {
        let (part, open) = part(file, kept)?;
        let writer = BufWriter::with_capacity(1 << 18, open);
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(writer);
        if kept.unwrap_or(0) == 0 {
            writer.write_record(names)?;
        }
        Ok(CsvOut { writer, part, file: file.to_path_buf() })
    }

    pub fn record(&mut self, cells: &[&str]) -> io::Result<()> {
        Ok(self.writer.write_record(cells)?)
    }
}

impl TableOut for CsvOut {
    fn row(&mut self, cells: [&str; 7]) -> io::Result<()> {
        self.record(&cells)
    }

    fn kept(&mut self) -> io::Result<u64> {
        self.writer.flush()?;
        let mut file = self.writer.get_ref().get_ref();
        file.sync_data()?;
        file.stream_position()
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.kept()?;
        std::fs::rename(&self.part, &self.file)
    }
}

/// Nothing is written any more, and nothing is left of it.
pub fn discard(mut out: CsvOut) -> io::Result<()> {
    out.writer.flush()?;
    std::fs::remove_file(&out.part)
}
