//! A batch of rows to what is written of each, and what is counted of all.

use super::rows::{RowAnswer, RowReader};
use super::summary::Summary;
use crate::data::number::Scaled;
use crate::model::pathway::Pathway;
use crate::model::position::Position;
use crate::model::walk::End;

/// The columns of what is written; those of the scores follow.
pub const ANSWER: [&str; 7] = ["id", "conclusion", "urgency", "recommend", "offer", "alongside", "open_fact"];

/// The columns of the list of bad rows.
pub const BAD: [&str; 4] = ["row", "column", "value", "what_is_wrong"];

/// Answers and counts the rows that were read; hands over what is bad, and then what is written of each row.
///
/// # Errors
/// Why something could not be written.
pub fn answer_batch<E>(
    pathway: &Pathway,
    rows: &mut RowReader<'_>,
    summary: &mut Summary,
    mut bad: impl FnMut([&str; 4]) -> Result<(), E>,
    mut answered: impl FnMut([&str; 7], &[Option<Scaled>]) -> Result<(), E>,
) -> Result<(), E> {
    let before = summary.rows;
    let problems = rows.finish();
    summary.note(before, problems);
    for problem in problems {
        let row = (before + problem.lane.ordinal() as u64).to_string();
        bad([&row, &problem.column, &problem.value, &problem.why])?;
    }
    rows.answers(|answer| {
        summary.add(pathway, &answer);
        cells(pathway, &answer).map_or(Ok(()), |row| answered(row, answer.scores))
    })
}

/// What stands in the columns for one row. A bad row is listed, and never answered.
fn cells<'a>(pathway: &'a Pathway, answer: &RowAnswer<'a>) -> Option<[&'a str; 7]> {
    let [recommend, offer, alongside] = answer.shown;
    Some(match answer.end? {
        End::Concludes(step) => {
            let urgency = pathway.conclusion(step).map_or("", |conclusion| conclusion.urgency.word());
            [answer.id, &pathway.steps[step].id, urgency, recommend, offer, alongside, ""]
        }
        End::Asks { fact, .. } => [answer.id, "", "", "", "", "", &pathway.facts[fact].id],
        End::Stuck(_) => [answer.id, "", "", "", "", "", ""],
    })
}
