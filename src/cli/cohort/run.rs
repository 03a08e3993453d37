//! The run itself: rows in, answers out, and every so often what is done is kept.

use std::io;

use treatment_pathway::analysis::lanes::Lanes;
use treatment_pathway::authoring::cohort::mapping::Mapping;
use treatment_pathway::authoring::cohort::{ColumnId, RowReader, Summary, TableColumn, score_columns};
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::position::{Position, Rows};
use treatment_pathway::model::walk::End;

use super::beside;
use super::csv::CsvOut;
use super::progress::Progress;
use super::state::{Fingerprint, State};
use super::tables::{TableIn, TableOut, create};
use crate::cli::args::CohortArgs;
use crate::cli::refusal::Refusal;

/// After so many batches what is done is kept.
const KEPT_EVERY: u64 = 256;
/// The columns of the list of bad rows.
const BAD: [&str; 4] = ["row", "column", "value", "what_is_wrong"];

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
        let mut bad = CsvOut::with(&bad_file, bad_kept, BAD).map_err(unwritable(&bad_file))?;
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
            let first = summary.rows;
            let problems = rows.finish();
            summary.note(first, problems);
            for problem in problems {
                let row = (first + problem.lane.ordinal() as u64).to_string();
                bad.record(&[&row, &problem.column, &problem.value, &problem.why]).map_err(unwritable(&bad_file))?;
            }
            self.write(&mut rows, answers.as_mut(), &mut summary).map_err(unwritable(out))?;
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
            bad.discard().map_err(unwritable(&bad_file))?;
            super::remove(&bad_file)?;
        }
        State::remove(out)?;
        Ok(summary)
    }

    fn write(&self, rows: &mut RowReader<'_>, out: &mut dyn TableOut, summary: &mut Summary) -> io::Result<()> {
        let pathway = self.pathway;
        rows.answers(|answer| {
            summary.add(pathway, &answer);
            let [recommend, offer, alongside] = answer.shown;
            let row = match answer.end {
                // A bad row is listed, and never answered.
                None => return Ok(()),
                Some(End::Concludes(step)) => {
                    let urgency = pathway.conclusion(step).map_or("", |conclusion| conclusion.urgency.word());
                    [answer.id, &pathway.steps[step].id, urgency, recommend, offer, alongside, ""]
                }
                Some(End::Asks { fact, .. }) => [answer.id, "", "", "", "", "", &pathway.facts[fact].id],
                Some(End::Stuck(_)) => [answer.id, "", "", "", "", "", ""],
            };
            out.row(row, answer.scores)
        })
    }

    /// What is done so far is on the disk before it is said to be.
    fn keep(&self, answers: &mut dyn TableOut, bad: &mut CsvOut, summary: &Summary) -> io::Result<Result<(), Refusal>> {
        let (kept, bad_kept) = (answers.kept()?, bad.kept()?);
        let state = State { fingerprint: self.fingerprint.clone(), kept, bad_kept, summary: summary.clone() };
        Ok(state.write(&self.args.out))
    }
}
