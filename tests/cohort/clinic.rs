//! A table of patients, and what we say of each alone.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use treatment_pathway::cohort::table::{Columns, columns};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::pathway::Pathway;

use crate::patients::{Cell, Patients, cases, cells, walked};
use crate::support::{Ran, folder, pathway};

pub const DIR: &str = "pathways/failed-back";

pub struct Clinic {
    dir: String,
    names: Vec<String>,
    rows: Vec<Vec<Cell>>,
    /// `id, conclusion, urgency, recommend, offer, alongside, open_fact`.
    pub ours: Vec<[String; 7]>,
}

impl Clinic {
    pub fn of(dir: &str, many: usize, seed: u64) -> Clinic {
        let files = folder(dir);
        let pathway = files.pathway();
        let columns = columns(&pathway);
        let cases = cases(&pathway, &files);
        let mut patients = Patients::of(&pathway, &cases, seed);
        let named = |columns: &Columns| {
            let each = columns.each().flat_map(|(fact, own)| own.each(&pathway.facts[fact]).collect::<Vec<_>>());
            std::iter::once("id".to_owned()).chain(each.map(|(name, _)| name.to_owned())).collect()
        };
        let names = named(&columns);
        let (mut rows, mut ours) = (Vec::new(), Vec::new());
        for number in 0..many {
            let (id, answers) = (format!("p{number:08}"), patients.patient());
            rows.push([vec![Cell::Text(id.clone())], cells(&pathway, &columns, &answers)].concat());
            ours.push(alone(&pathway, id, &answers));
        }
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(dir).display().to_string();
        Clinic { dir, names, rows, ours }
    }

    pub fn write(&self, dir: &Path, kind: &str) {
        let file = dir.join(format!("patients.{kind}"));
        match kind {
            "csv" => fs::write(file, self.csv()).expect("a table"),
            "ndjson" => fs::write(file, self.ndjson()).expect("a table"),
            _ => self.parquet(&file),
        }
    }

    pub fn csv(&self) -> String {
        let mut text = self.names.join(",");
        for row in &self.rows {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| match cell {
                    Cell::Empty => String::new(),
                    Cell::Text(text) | Cell::Number(text) => text.clone(),
                    Cell::Truth(truth) => truth.to_string(),
                })
                .collect();
            write!(text, "\n{}", cells.join(",")).expect("text");
        }
        text + "\n"
    }

    fn ndjson(&self) -> String {
        let line = |row: &Vec<Cell>| {
            let cell = |(name, cell): (&String, &Cell)| {
                let value = match cell {
                    Cell::Empty => return None,
                    Cell::Text(text) => json!(text),
                    Cell::Number(number) => json!(number.parse::<i64>().expect("whole numbers")),
                    Cell::Truth(truth) => json!(truth),
                };
                Some((name.clone(), value))
            };
            Value::Object(self.names.iter().zip(row).filter_map(cell).collect::<Map<_, _>>()).to_string() + "\n"
        };
        self.rows.iter().map(line).collect()
    }

    #[cfg(not(feature = "parquet"))]
    fn parquet(&self, _: &Path) {
        unreachable!("without Parquet");
    }

    #[cfg(feature = "parquet")]
    fn parquet(&self, file: &Path) {
        use std::sync::Arc;

        use arrow_array::{ArrayRef, BooleanArray, Int32Array, RecordBatch, StringArray};
        let column = |at: usize| -> ArrayRef {
            let cells = || self.rows.iter().map(move |row| &row[at]);
            let first = cells().find(|cell| **cell != Cell::Empty);
            match first {
                Some(Cell::Truth(_)) => {
                    let truth = |cell: &Cell| if let Cell::Truth(truth) = cell { Some(*truth) } else { None };
                    Arc::new(cells().map(truth).collect::<BooleanArray>())
                }
                Some(Cell::Number(_)) => {
                    let number = |cell: &Cell| if let Cell::Number(number) = cell { number.parse().ok() } else { None };
                    Arc::new(cells().map(number).collect::<Int32Array>())
                }
                _ => {
                    let text = |cell: &Cell| if let Cell::Text(text) = cell { Some(text.clone()) } else { None };
                    Arc::new(cells().map(text).collect::<StringArray>())
                }
            }
        };
        let columns = self.names.iter().enumerate().map(|(at, name)| (name.as_str(), column(at), true));
        let batch = RecordBatch::try_from_iter_with_nullable(columns).expect("a batch");
        let file = fs::File::create(file).expect("a file");
        let mut writer = parquet::arrow::ArrowWriter::try_new(file, batch.schema(), None).expect("a table");
        writer.write(&batch).expect("rows");
        writer.close().expect("an end");
    }

    pub fn run(&self, dir: &Path, words: &[&str]) -> Ran {
        pathway(&[&["cohort", &self.dir][..], words].concat(), dir)
    }

    /// The answers of a run are what we say of each alone.
    #[track_caller]
    pub fn agrees(&self, csv: &str) {
        let mut lines = csv.lines();
        assert_eq!(lines.next(), Some("id,conclusion,urgency,recommend,offer,alongside,open_fact"));
        let mut count = 0;
        for (line, ours) in lines.zip(&self.ours) {
            assert_eq!(line, ours.join(","));
            count += 1;
        }
        assert_eq!(count, self.ours.len());
    }
}

fn alone(pathway: &Pathway, id: String, answers: &Answers) -> [String; 7] {
    let [conclusion, urgency, open] = walked(pathway, answers);
    let shown = Evaluation::new(pathway, answers).walk().shown;
    let treatments = |of: &[_]| of.iter().map(|it| pathway.treatments[*it].id.clone()).collect::<Vec<_>>().join(";");
    let beside: Vec<_> = shown.alongside.iter().map(|it| pathway.alongside[*it].id.clone()).collect();
    [id, conclusion, urgency, treatments(&shown.recommend), treatments(&shown.offer), beside.join(";"), open]
}

/// A table of answers, as the same in CSV.
#[cfg(feature = "parquet")]
pub fn parquet_as_csv(file: &Path) -> String {
    use arrow_array::Array;
    use arrow_array::cast::AsArray;
    use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
    let reader = ParquetRecordBatchReaderBuilder::try_new(fs::File::open(file).expect("a file")).expect("a table");
    let names: Vec<String> = reader.schema().fields().iter().map(|field| field.name().clone()).collect();
    let mut text = names.join(",") + "\n";
    for batch in reader.build().expect("rows") {
        let batch = batch.expect("rows");
        for row in 0..batch.num_rows() {
            let cell = |column: &arrow_array::ArrayRef| {
                let column = column.as_string::<i32>();
                if column.is_null(row) { String::new() } else { column.value(row).to_owned() }
            };
            text += &(batch.columns().iter().map(cell).collect::<Vec<_>>().join(",") + "\n");
        }
    }
    text
}
