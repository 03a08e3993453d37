//! Tables as Parquet.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "there are dozens of types and faults of Parquet, and few are read"
)]

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::builder::{ArrayBuilder, Decimal128Builder, StringBuilder};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Decimal128Type, DecimalType, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type,
    UInt16Type, UInt32Type,
};
use arrow_array::{Array, ArrayRef, ArrowPrimitiveType, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use treatment_pathway::analysis::lanes::{LANES, PatientId};
use treatment_pathway::cohort::{ANSWER, Cell, ColumnId, RowReader, ScoreColumn};
use treatment_pathway::data::number::Scaled;
use treatment_pathway::model::position::Position;

use super::super::refusal::Refusal;
use super::beside;
use super::tables::{TableIn, TableOut, piece};

/// Rows that are decoded at a time.
const DECODED: usize = 16 * LANES;

/// Opens a table.
pub fn open(file: &Path, no_table: impl Fn(String) -> Refusal) -> Result<Box<dyn TableIn>, Refusal> {
    Ok(Box::new(ParquetIn::open(file).map_err(no_table)?))
}

/// Begins a table, or goes on with one of which so much is kept.
pub fn create(
    file: &Path,
    kept: Option<u64>,
    scores: &[ScoreColumn],
    unwritable: impl Fn(io::Error) -> Refusal,
) -> Result<Box<dyn TableOut>, Refusal> {
    Ok(Box::new(ParquetOut::create(file, kept, scores).map_err(unwritable)?))
}

pub struct ParquetIn {
    file: PathBuf,
    names: Vec<String>,
    reader: ParquetRecordBatchReader,
    /// What is left of the last batch.
    batch: Option<RecordBatch>,
}

impl ParquetIn {
    pub fn open(file: &Path) -> Result<ParquetIn, String> {
        let (names, reader) = begin(file, 0)?;
        Ok(ParquetIn { file: file.to_path_buf(), names, reader, batch: None })
    }
}

fn begin(file: &Path, offset: u64) -> Result<(Vec<String>, ParquetRecordBatchReader), String> {
    let open = File::open(file).map_err(|problem| problem.to_string())?;
    let builder = ParquetRecordBatchReaderBuilder::try_new(open).map_err(|problem| problem.to_string())?;
    let schema = builder.schema().clone();
    let names = schema.fields().iter().map(|field| field.name().clone()).collect();
    let offset = offset.try_into().map_err(|_| "it has too many rows for this machine".to_owned())?;
    let reader = builder.with_batch_size(DECODED).with_offset(offset).build().map_err(|problem| problem.to_string())?;
    Ok((names, reader))
}

impl TableIn for ParquetIn {
    fn names(&self) -> &[String] {
        &self.names
    }

    fn read(&mut self, rows: &mut RowReader<'_>) -> Result<(), String> {
        let batch = loop {
            match self.batch.take() {
                Some(batch) if batch.num_rows() > 0 => break batch,
                _ => match self.reader.next() {
                    None => return Ok(()),
                    Some(next) => self.batch = Some(next.map_err(|problem| problem.to_string())?),
                },
            }
        };
        let many = LANES.min(batch.num_rows());
        let part = batch.slice(0, many);
        (0..many).map(PatientId::at).for_each(|lane| rows.row(lane));
        for (column, cells) in part.columns().iter().enumerate() {
            let id = ColumnId::at(column);
            if rows.reads(id) {
                let name = self.names.get(column).map(String::as_str).unwrap_or_default();
                let no_type = |of| format!("its column `{name}` is of a type that is not read: {of}");
                hand_over(id, cells, rows).map_err(no_type)?;
            }
        }
        self.batch = Some(batch.slice(many, batch.num_rows() - many));
        Ok(())
    }

    fn skip(&mut self, rows: u64) -> Result<(), String> {
        (_, self.reader) = begin(&self.file, rows)?;
        Ok(())
    }
}

/// A column of up to [`LANES`] rows; its type, where that is not read.
fn hand_over(column: ColumnId, cells: &ArrayRef, rows: &mut RowReader<'_>) -> Result<(), String> {
    let unread = || cells.data_type().to_string();
    match cells.data_type() {
        DataType::Null => {}
        DataType::Utf8 => texts(column, cells.as_string::<i32>(), rows),
        DataType::LargeUtf8 => texts(column, cells.as_string::<i64>(), rows),
        DataType::Utf8View => texts(column, cells.as_string_view(), rows),
        DataType::Dictionary(..) => {
            let words = cells.as_dictionary_opt::<Int32Type>().and_then(|cells| cells.downcast_dict::<StringArray>());
            texts(column, words.ok_or_else(unread)?, rows);
        }
        DataType::Boolean => each(cells.as_boolean(), |lane, truth| rows.cell(column, lane, Cell::Truth(truth))),
        DataType::Int8 => whole::<Int8Type>(column, cells, rows),
        DataType::Int16 => whole::<Int16Type>(column, cells, rows),
        DataType::Int32 => whole::<Int32Type>(column, cells, rows),
        DataType::Int64 => whole::<Int64Type>(column, cells, rows),
        DataType::UInt8 => whole::<UInt8Type>(column, cells, rows),
        DataType::UInt16 => whole::<UInt16Type>(column, cells, rows),
        DataType::UInt32 => whole::<UInt32Type>(column, cells, rows),
        DataType::Float32 => printed::<Float32Type>(column, cells, rows, |number| number.to_string()),
        DataType::Float64 => printed::<Float64Type>(column, cells, rows, |number| number.to_string()),
        DataType::Decimal128(digits, places) => {
            let print = |number| Decimal128Type::format_decimal(number, *digits, *places);
            printed::<Decimal128Type>(column, cells, rows, print);
        }
        _ => return Err(unread()),
    }
    Ok(())
}

/// Does with each cell that is not empty.
fn each<T>(cells: impl IntoIterator<Item = Option<T>>, mut with: impl FnMut(PatientId, T)) {
    for (lane, cell) in cells.into_iter().enumerate() {
        if let Some(cell) = cell {
            with(PatientId::at(lane), cell);
        }
    }
}

fn texts<'c>(column: ColumnId, cells: impl IntoIterator<Item = Option<&'c str>>, rows: &mut RowReader<'_>) {
    each(cells, |lane, text| rows.cell(column, lane, Cell::Text(text)));
}

fn whole<T: ArrowPrimitiveType>(column: ColumnId, cells: &ArrayRef, rows: &mut RowReader<'_>)
where
    T::Native: Into<i64>,
{
    each(cells.as_primitive::<T>(), |lane, number| rows.cell(column, lane, Cell::Whole(number.into())));
}

fn printed<T: ArrowPrimitiveType>(
    column: ColumnId,
    cells: &ArrayRef,
    rows: &mut RowReader<'_>,
    print: impl Fn(T::Native) -> String,
) {
    each(cells.as_primitive::<T>(), |lane, number| rows.cell(column, lane, Cell::Text(&print(number))));
}

/// As many as the largest number of a score has.
const DIGITS: u8 = 19;

/// What is written stands in pieces until the end, because a Parquet file that was not finished cannot be gone on with.
pub struct ParquetOut {
    file: PathBuf,
    folder: PathBuf,
    schema: Arc<Schema>,
    pieces: u64,
    columns: [StringBuilder; 7],
    scores: Vec<Decimal128Builder>,
    writer: Option<ArrowWriter<File>>,
}

fn lost(problem: ParquetError) -> io::Error {
    match problem {
        ParquetError::External(inner) => match inner.downcast::<io::Error>() {
            Ok(inner) => *inner,
            Err(inner) => io::Error::other(inner),
        },
        other => io::Error::other(other.to_string()),
    }
}

impl ParquetOut {
    pub fn create(file: &Path, kept: Option<u64>, scores: &[ScoreColumn]) -> io::Result<ParquetOut> {
        let folder = beside(file, ".part");
        if kept.is_none() && folder.is_dir() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let texts = ANSWER.iter().map(|name| Field::new(*name, DataType::Utf8, *name != "id"));
        let mut fields: Vec<Field> = texts.collect();
        let mut ends = Vec::new();
        for score in scores {
            let places = score.decimals.try_into().map_err(io::Error::other)?;
            let of = DataType::Decimal128(DIGITS, places);
            fields.push(Field::new(&score.name, of.clone(), true));
            ends.push(Decimal128Builder::new().with_data_type(of));
        }
        let schema = Arc::new(Schema::new(fields));
        let columns = std::array::from_fn(|_| StringBuilder::new());
        Ok(ParquetOut {
            file: file.to_path_buf(),
            folder,
            schema,
            pieces: kept.unwrap_or(0),
            columns,
            scores: ends,
            writer: None,
        })
    }

    fn writer(&self, file: &Path) -> io::Result<ArrowWriter<File>> {
        let how = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        ArrowWriter::try_new(File::create(file)?, self.schema.clone(), Some(how)).map_err(lost)
    }

    fn write(&mut self) -> io::Result<()> {
        let [ids, ..] = &self.columns;
        if ids.is_empty() {
            return Ok(());
        }
        let texts = self.columns.iter_mut().map(|column| Arc::new(column.finish()) as ArrayRef);
        let columns = texts.chain(self.scores.iter_mut().map(|column| Arc::new(column.finish()) as ArrayRef)).collect();
        let batch = RecordBatch::try_new(self.schema.clone(), columns).map_err(io::Error::other)?;
        let mut writer = match self.writer.take() {
            Some(writer) => writer,
            None => self.writer(&piece(&self.folder, self.pieces))?,
        };
        writer.write(&batch).map_err(lost)?;
        self.writer = Some(writer);
        Ok(())
    }
}

impl TableOut for ParquetOut {
    fn row(&mut self, cells: [&str; 7], scores: &[Option<Scaled>]) -> io::Result<()> {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            if cell.is_empty() { column.append_null() } else { column.append_value(cell) }
        }
        for (column, score) in self.scores.iter_mut().zip(scores) {
            column.append_option(score.map(i128::from));
        }
        let [ids, ..] = &self.columns;
        if ids.len() == DECODED { self.write() } else { Ok(()) }
    }

    fn kept(&mut self) -> io::Result<u64> {
        self.write()?;
        if let Some(writer) = self.writer.take() {
            writer.into_inner().map_err(lost)?.sync_data()?;
            self.pieces += 1;
        }
        Ok(self.pieces)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        let pieces = self.kept()?;
        let whole = self.folder.join("whole.parquet");
        let one = if pieces == 1 {
            piece(&self.folder, 0)
        } else {
            let mut writer = self.writer(&whole)?;
            for number in 0..pieces {
                let builder =
                    ParquetRecordBatchReaderBuilder::try_new(File::open(piece(&self.folder, number))?).map_err(lost)?;
                for batch in builder.with_batch_size(DECODED).build().map_err(lost)? {
                    writer.write(&batch.map_err(io::Error::other)?).map_err(lost)?;
                }
            }
            writer.into_inner().map_err(lost)?.sync_data()?;
            whole
        };
        fs::rename(one, &self.file)?;
        fs::remove_dir_all(&self.folder)
    }
}
