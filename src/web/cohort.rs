//! The boundary to the page that answers whole tables: a proved pathway, and a run about each file. It is built by itself,
//! with the feature `cohort`; what it reads, answers and writes is what `pathway cohort` does.

use std::io;

use serde::Serialize;
use wasm_bindgen::prelude::*;

mod arriving;
mod opened;
mod plain;
mod refused;

pub use plain::{plain, read};

use arriving::Arriving;
use opened::opened;
use refused::{broken, refused, wrong};

use crate::analysis::lanes::Lanes;
use crate::analysis::verify::Proving;
use crate::cohort::csv::{CsvIn, CsvOut};
use crate::cohort::mapping::Mapping;
use crate::cohort::report::parts;
use crate::cohort::table::columns;
use crate::cohort::tables::{NO_TABLE, RowIn, TableForm, too_many_cuts};
use crate::cohort::{BAD, RowReader, Summary, answer_batch, known, score_columns, sources};
use crate::data::finding::{Report, unreadable};
use crate::data::markup::Element;
use crate::model::pathway::Pathway;
use crate::presentation::boundary::Certificate;
use crate::presentation::spoken::{Numbers, spoken};
use crate::presentation::words::Words;

/// A proved pathway that answers tables.
#[wasm_bindgen]
pub struct Clinics {
    pathway: &'static Pathway,
    lanes: &'static Lanes<'static>,
    words: Words,
    certificate: Certificate,
}

#[wasm_bindgen]
impl Clinics {
    /// Opens a bundle that the browser has parsed, and proves it: nobody is answered before that.
    ///
    /// # Errors
    /// `{ findings }` when the bundle is of another version or unsound.
    #[wasm_bindgen(constructor)]
    pub fn new(bundle: JsValue) -> Result<Clinics, JsValue> {
        let opened = opened(bundle).map_err(refused)?;
        let mut proving = Proving::new(opened.pathway, Vec::new());
        while proving.go_on() {}
        let proved = proving.finish();
        let (Some((pathway, _)), Some(proof)) = (proved.pathway, proved.proof) else {
            return Err(broken(&proved.violations));
        };
        let (certificate, words) = (Certificate::of(proof, opened.hash), opened.words);
        // A page has one pathway, for as long as it is open.
        let pathway: &Pathway = Box::leak(Box::new(spoken(&pathway, |_| words.clone(), &Numbers::default())));
        let lanes = Lanes::of(pathway).ok_or_else(|| refused(too_many_cuts().into()))?;
        Ok(Clinics { pathway, lanes: Box::leak(Box::new(lanes)), words, certificate })
    }

    /// What was proved.
    pub fn certificate(&self) -> Result<JsValue, JsValue> {
        plain(self.certificate.clone())
    }

    /// Every column that a table may have.
    pub fn columns(&self) -> Vec<String> {
        known(&columns(self.pathway), &Mapping::default())
    }

    /// Begins with a file of this name.
    ///
    /// # Errors
    /// `{ findings }` when it is of a kind that is not read.
    pub fn begin(&self, name: &str) -> Result<TableRun, JsValue> {
        readable(name).map_err(refused)?;
        let unwritten = |problem: io::Error| JsValue::from(problem.to_string());
        Ok(TableRun {
            name: name.to_owned(),
            pathway: self.pathway,
            lanes: self.lanes,
            words: self.words.clone(),
            arriving: Arriving::default(),
            table: None,
            summary: Summary::default(),
            answers: CsvOut::answers(Vec::new(), false, &score_columns(self.pathway)).map_err(unwritten)?,
            bad: CsvOut::with(Vec::new(), false, BAD).map_err(unwritten)?,
        })
    }
}

/// Of the forms of tables this page reads one.
fn readable(name: &str) -> Result<(), Report> {
    match TableForm::of(name)? {
        TableForm::Csv => Ok(()),
        TableForm::Ndjson | TableForm::Parquet => {
            let message = format!("`{name}` is of a kind that this page does not read");
            Err(wrong("unknown-table", message, "save it as .csv, or give it to the command `pathway cohort`"))
        }
    }
}

/// One file: its pieces in, answers out.
#[wasm_bindgen]
pub struct TableRun {
    name: String,
    pathway: &'static Pathway,
    lanes: &'static Lanes<'static>,
    words: Words,
    /// Until its row of names was read.
    arriving: Arriving,
    table: Option<(CsvIn<Arriving>, RowReader<'static>)>,
    summary: Summary,
    answers: CsvOut<Vec<u8>>,
    bad: CsvOut<Vec<u8>>,
}

/// What came of all rows, and the picture of it as elements.
#[derive(Serialize)]
struct Counted<'a> {
    summary: &'a Summary,
    picture: Vec<Element>,
}

#[wasm_bindgen]
impl TableRun {
    /// The next piece: answers whoever it completes, and gives how many rows were read so far.
    ///
    /// # Errors
    /// `{ findings }` when this is no table, or not a table of this pathway.
    pub fn give(&mut self, bytes: &[u8]) -> Result<f64, JsValue> {
        self.arriving().push(bytes);
        self.go_on().map_err(refused)
    }

    /// That was all of it: answers everybody who is left.
    ///
    /// # Errors
    /// The same.
    pub fn end(&mut self) -> Result<f64, JsValue> {
        self.arriving().ended = true;
        self.go_on().map_err(refused)
    }

    /// The answers since this was asked last, as CSV.
    pub fn answers(&mut self) -> Result<Vec<u8>, JsValue> {
        self.answers.taken().map_err(|problem| JsValue::from(problem.to_string()))
    }

    /// The bad rows since this was asked last, as CSV.
    pub fn bad(&mut self) -> Result<Vec<u8>, JsValue> {
        self.bad.taken().map_err(|problem| JsValue::from(problem.to_string()))
    }

    /// What came of the rows so far.
    pub fn counted(&self) -> Result<JsValue, JsValue> {
        let picture = parts(self.pathway, &self.words, &self.summary);
        plain(Counted { summary: &self.summary, picture })
    }

    fn arriving(&mut self) -> &mut Arriving {
        match &mut self.table {
            Some((table, _)) => table.source(),
            None => &mut self.arriving,
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "nobody has that many rows")]
    fn go_on(&mut self) -> Result<f64, Report> {
        if self.table.is_none() && self.arriving.ready() {
            self.table = Some(self.opened()?);
        }
        let again = "put it in, and give the table once more";
        let failed = |why: String| wrong("unreadable-file", unreadable(&self.name, &why), again);
        let (answers, bad, summary) = (&mut self.answers, &mut self.bad, &mut self.summary);
        if let Some((table, rows)) = &mut self.table {
            while batch(table, rows).map_err(failed)? {
                answer_batch(
                    self.pathway,
                    rows,
                    summary,
                    |cells| bad.record(&cells),
                    |cells, scores| answers.answer(cells, scores),
                )
                .map_err(|problem| failed(problem.to_string()))?;
                rows.begin();
            }
        }
        Ok(summary.rows as f64)
    }

    fn opened(&mut self) -> Result<(CsvIn<Arriving>, RowReader<'static>), Report> {
        let table = CsvIn::open(std::mem::take(&mut self.arriving))
            .map_err(|why| wrong("unreadable-file", unreadable(&self.name, &why), NO_TABLE))?;
        let mapping = Mapping::default();
        let sources = sources(self.pathway, &columns(self.pathway), &mapping, table.names());
        let sources = sources.map_err(|findings| Report { findings })?;
        Ok((table, RowReader::new(self.lanes, self.pathway, sources, &mapping)))
    }
}

/// Fills a batch. False where it is not full and more may come, or nobody is left.
fn batch(table: &mut CsvIn<Arriving>, rows: &mut RowReader<'_>) -> Result<bool, String> {
    while let Some(lane) = rows.room() {
        if !table.source().ready() {
            return Ok(false);
        }
        if !table.next()? {
            break;
        }
        rows.row(lane);
        table.hand_over(lane, rows);
    }
    Ok(rows.rows().len() > 0)
}
