//! `everybody-impossible`: the rows of `[[impossible]]` leave nobody for whom anything is proved.
//!
//! Why it matters: gaps and overlaps are not looked for in people who cannot be; of nobody everything is true.
//!
//! ```toml
//! [[impossible]]
//! when = "days >= 0"
//! why = "an example"
//! ```
//!
//! Instead: name the answers that cannot be together, such as `"days < 14 and tried.exercise = no_help"`.

use crate::analysis::encode::Diagrams;
use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::diagram::{FALSE, NodeId, NodeLimit};
use crate::model::pathway::Pathway;

/// Reports the row with which nobody is left. Whoever is in doubt is not left either: no other answer would be.
pub(super) fn check(pathway: &Pathway, document: &Document, report: &mut Report) {
    // What is too large is told by the proof.
    let Ok(row) = last_row(pathway) else { return };
    let Some((row, authored)) = row.and_then(|row| Some((row, document.impossible.get(row)?))) else { return };
    let message = match row {
        0 => "everybody is declared impossible",
        _ => "with this row everybody is declared impossible",
    };
    let help = "name the answers that cannot be together; without such a row everybody is possible".to_owned();
    report.push(Finding::error("everybody-impossible", authored.when.text.at, message).help(help));
}

fn last_row(pathway: &Pathway) -> Result<Option<usize>, NodeLimit> {
    if pathway.impossible.is_empty() {
        return Ok(None);
    }
    let Ok(mut diagrams) = Diagrams::bare(pathway) else { return Ok(None) };
    let mut left: NodeId = diagrams.patients;
    for (row, rule) in pathway.impossible.iter().enumerate() {
        let maybe = diagrams.truths(pathway, rule)?.maybe;
        left = diagrams.table.and_not(left, maybe)?;
        if left == FALSE {
            return Ok(Some(row));
        }
    }
    Ok(None)
}
