//! The run itself: rows in, answers out, and every so often what is done is kept.

use std::io;

use treatment_pathway::analysis::lanes::Lanes;
use treatment_pathway::cohort::csv::CsvOut;
use treatment_pathway::cohort::mapping::Mapping;
use treatment_pathway::cohort::{BAD, ColumnId, RowReader, Summary, TableColumn, answer_batch, score_columns};
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::position::Rows;

use super::beside;
use super::part::PartFile;
use super::progress::Progress;
use super::state::{Fingerprint, State};
use super::tables::{TableIn, TableOut, create};
use crate::cli::args::CohortArgs;
use crate::cli::refusal::Refusal;

/// After so many batches what is done is kept.
const KEPT_EVERY: u64 = 256;

/// A run about one table.
pub struct CohortRun<'a> {
    pub pathway: &'a Pathway,
    pub lanes: &'a Lanes<'a>,
    pub sources: Rows<ColumnId, TableColumn>,
    pub mapping: &'a Mapping,
    pub args: &'a CohortArgs,
    pub fingerprint: Fingerprint,
}

impl CohortRun<'_> {
    /// Answers everybody in the table.
    pub fn run(self, table: &mut dyn TableIn) -> Result<Summary, Refusal> {
        let (out, data) = (&self.args.out, self.args.data.display().to_string());
        let bad_file = beside(out, ".bad.csv");
        let unwritable = |file: &std::path::Path| {
            let name = file.display().to_string();
            move |problem: io::Error| Refusal::unwritable(&name, &problem)
        };
        let before = State::read(out, &bad_file, &self.fingerprint)?;
        let again = format!(
            "run this again to go on after the rows that are done; if you change the table, take `{}` away first",
            beside(out, ".part.json").display()
        );
        let unreadable = |why: String| Refusal::unreadable(&data, &why, &again);
        let mut answers = create(out, before.as_ref().map(|state| state.kept), &score_columns(self.pathway))?;
        let bad_kept = before.as_ref().map(|state| state.bad_kept);
        let bad_part = PartFile::open(&bad_file, bad_kept);
        let bad = bad_part.and_then(|part| CsvOut::with(part, bad_kept.is_some(), BAD));
        let mut bad = bad.map_err(unwritable(&bad_file))?;
        let mut summary = before.map(|state| state.summary).unwrap_or_default();
        if summary.rows > 0 {
            err!("{} rows were answered before; this goes on from there", summary.rows);
            table.skip(summary.rows).map_err(unreadable)?;
        }
        let mut progress = Progress::begin(summary.rows);
        let mut rows = RowReader::new(self.lanes, self.pathway, self.sources.clone(), self.mapping);
        for turn in 1u64.. {
            rows.begin();
            if let Err(why) = table.read(&mut rows) {
                if summary.rows == 0 {
                    return Err(unreadable(why));
                }
                self.keep(answers.as_mut(), &mut bad, &summary).map_err(|problem| unwritable(out)(problem))??;
                return Err(unreadable(why));
            }
            if rows.rows().len() == 0 {
                break;
            }
            let listed = |cells: [&str; 4]| bad.record(&cells).map_err(unwritable(&bad_file));
            let written = |cells: [&str; 7], scores: &[_]| answers.row(cells, scores).map_err(unwritable(out));
            answer_batch(self.pathway, &mut rows, &mut summary, listed, written)?;
            progress.rows(summary.rows);
            if turn.is_multiple_of(KEPT_EVERY) {
                self.keep(answers.as_mut(), &mut bad, &summary).map_err(|problem| unwritable(out)(problem))??;
            }
        }
        progress.end();
        answers.finish().map_err(unwritable(out))?;
        if summary.bad > 0 {
            Box::new(bad).finish().map_err(unwritable(&bad_file))?;
        } else {
            bad.flushed().and_then(PartFile::discard).map_err(unwritable(&bad_file))?;
            super::remove(&bad_file)?;
        }
        State::remove(out)?;
        Ok(summary)
    }

    /// What is done so far is on the disk before it is said to be.
    fn keep(
        &self,
        answers: &mut dyn TableOut,
        bad: &mut CsvOut<PartFile>,
        summary: &Summary,
    ) -> io::Result<Result<(), Refusal>> {
        let (kept, bad_kept) = (answers.kept()?, bad.kept()?);
        let state = State { fingerprint: self.fingerprint.clone(), kept, bad_kept, summary: summary.clone() };
        Ok(state.write(&self.args.out))
    }
}
