//! Tables as CSV: a row of names, then a row a patient; empty is unanswered. Where the bytes come from and go to is for
//! others to say: a file here, what a browser has handed over so far there.

use std::io::{self, Read, Write};

use csv::{ByteRecord, ErrorKind, Reader, ReaderBuilder, Writer, WriterBuilder};

use super::answer::ANSWER;
use super::columns::ColumnId;
use super::rows::{Cell, RowReader};
use super::scores::ScoreColumn;
use super::tables::{LONGEST, RowIn};
use crate::analysis::lanes::PatientId;
use crate::data::number::Scaled;
use crate::model::position::Position;

/// What is read at a time, in bytes.
const BUFFER: u32 = 1 << 18;

/// A reader takes no more than this from its source before it has a row, or says why there is none.
pub const AHEAD: u64 = LONGEST + BUFFER as u64;

/// A file that is not read on when one row has taken too much of it: a quotation mark that nobody closed would take the
/// rest of the table into one cell, and into memory.
struct Bounded<R> {
    source: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    /// As much as there is room for, however little the source gives at a time: where a row gets too long must not depend
    /// on that.
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            let why = "a row is longer than a row can be: a quotation mark may be missing";
            return Err(io::Error::other(why));
        }
        let room = bytes.len();
        let mut rest = bytes;
        while !rest.is_empty() {
            let read = self.source.read(rest)?;
            if read == 0 {
                break;
            }
            rest = rest.get_mut(read..).unwrap_or_default();
        }
        let read = room - rest.len();
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}

/// A table that is read.
pub struct CsvIn<R> {
    reader: Reader<Bounded<R>>,
    names: Vec<String>,
    record: ByteRecord,
}

impl<R: Read> CsvIn<R> {
    /// Reads the row of names.
    ///
    /// # Errors
    /// Why this is no table.
    pub fn open(source: R) -> Result<CsvIn<R>, String> {
        let mut builder = ReaderBuilder::new();
        builder.flexible(true).buffer_capacity(usize::try_from(BUFFER).map_err(|problem| problem.to_string())?);
        let mut reader = builder.from_reader(Bounded { source, left: AHEAD });
        let header = reader.headers().map_err(|problem| {
            let is_text = !matches!(problem.kind(), ErrorKind::Utf8 { .. });
            if is_text { problem.to_string() } else { "its first line is no text".to_owned() }
        })?;
        let names: Vec<String> = header.iter().map(|name| name.trim_start_matches('\u{feff}').to_owned()).collect();
        if names.iter().all(String::is_empty) {
            return Err("it has no row of names".to_owned());
        }
        Ok(CsvIn { reader, names, record: ByteRecord::new() })
    }

    /// Where its bytes come from.
    pub fn source(&mut self) -> &mut R {
        &mut self.reader.get_mut().source
    }
}

impl<R: Read> RowIn for CsvIn<R> {
    fn names(&self) -> &[String] {
        &self.names
    }

    fn next(&mut self) -> Result<bool, String> {
        self.reader.get_mut().left = AHEAD;
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

/// A table that is written.
pub struct CsvOut<W: Write> {
    writer: Writer<W>,
    scores: Vec<ScoreColumn>,
}

impl<W: Write> CsvOut<W> {
    /// Answers, with the scores behind them. What is written before is `kept`, and needs no row of names.
    ///
    /// # Errors
    /// What the disk says.
    pub fn answers(to: W, kept: bool, scores: &[ScoreColumn]) -> io::Result<CsvOut<W>> {
        let names = ANSWER.into_iter().chain(scores.iter().map(|score| score.name.as_str()));
        Ok(CsvOut { scores: scores.to_vec(), ..CsvOut::with(to, kept, names)? })
    }

    /// The same with other columns.
    ///
    /// # Errors
    /// What the disk says.
    pub fn with<'n>(to: W, kept: bool, names: impl IntoIterator<Item = &'n str>) -> io::Result<CsvOut<W>> {
        let mut writer = WriterBuilder::new().flexible(true).from_writer(to);
        if !kept {
            writer.write_record(names)?;
        }
        Ok(CsvOut { writer, scores: Vec::new() })
    }

    /// A row as it is.
    ///
    /// # Errors
    /// What the disk says.
    pub fn record(&mut self, cells: &[&str]) -> io::Result<()> {
        Ok(self.writer.write_record(cells)?)
    }

    /// A row with its scores.
    ///
    /// # Errors
    /// What the disk says.
    pub fn answer(&mut self, cells: [&str; 7], scores: &[Option<Scaled>]) -> io::Result<()> {
        for cell in cells {
            self.writer.write_field(cell)?;
        }
        for (column, score) in self.scores.iter().zip(scores) {
            self.writer.write_field(column.printed(*score))?;
        }
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    /// Where it goes, with all that was written so far.
    ///
    /// # Errors
    /// What the disk says.
    pub fn flushed(&mut self) -> io::Result<&W> {
        self.writer.flush()?;
        Ok(self.writer.get_ref())
    }
}

impl CsvOut<Vec<u8>> {
    /// What was written since this was asked last.
    ///
    /// # Errors
    /// None that memory has.
    pub fn taken(&mut self) -> io::Result<Vec<u8>> {
        let next = CsvOut::with(Vec::new(), true, [])?;
        let written = std::mem::replace(&mut self.writer, next.writer);
        written.into_inner().map_err(|problem| io::Error::other(problem.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes in small pieces.
    struct Trickle<'a>(&'a [u8]);

    impl Read for Trickle<'_> {
        fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
            let room = bytes.len().min(1000);
            self.0.read(bytes.get_mut(..room).unwrap_or_default())
        }
    }

    fn read(source: impl Read) -> (u64, Option<String>) {
        let mut table = CsvIn::open(source).expect("a row of names");
        for row in 0u64.. {
            match table.next() {
                Ok(true) => {}
                Ok(false) => return (row, None),
                Err(why) => return (row, Some(why)),
            }
        }
        unreachable!("a table ends")
    }

    #[test]
    fn where_a_row_is_too_long_does_not_depend_on_the_pieces() {
        let mut said = Vec::new();
        let (longest, ahead) = (1 << 20, (1 << 20) + (1 << 18));
        for length in [10, longest, ahead - 20, ahead, ahead + 100, 2 * ahead] {
            let long = "x".repeat(length);
            let text = format!("id,fever\na,no\nb,\"{long}\"\nc,no\n");
            let whole = read(text.as_bytes());
            assert_eq!(read(Trickle(text.as_bytes())), whole, "{length}");
            said.push(whole.0);
        }
        assert_eq!((said.first(), said.last()), (Some(&3), Some(&1)));
    }

    #[test]
    fn what_is_taken_in_parts_is_the_whole() {
        let mut out = CsvOut::with(Vec::new(), false, ["a", "b"]).expect("names");
        let mut all = out.taken().expect("names");
        for cells in [["1", "x;y"], ["", "say \"so\""]] {
            out.record(&cells).expect("a row");
            all.extend(out.taken().expect("a row"));
        }
        assert_eq!(String::from_utf8(all).expect("text"), "a,b\n1,x;y\n,\"say \"\"so\"\"\"\n");
    }
}
