//! `unsaid-doubt`: an entry beside a conclusion is shown to people who are not sure, and nothing is written for them.
//!
//! Why it matters: in doubt the entry is shown as a caution. Its text speaks to those for whom it holds, and tells whoever is
//! not sure that it is so.
//!
//! ```text
//! alongside-tablets = Tablets are not safe for everybody
//!     .text = You take a blood thinner. Ask before you take a tablet for pain.
//! ```
//!
//! Instead: write what somebody is told who is not sure, under the entry's message:
//!
//! ```text
//!     .unsure = You were not sure whether you take a blood thinner. Ask before you take a tablet for pain.
//! ```

use super::patient;
use crate::analysis::encode::Diagrams;
use crate::analysis::encode::clearance::Clearance;
use crate::authoring::document::Document;
use crate::data::finding::Finding;
use crate::diagram::{FALSE, NodeId, NodeLimit};
use crate::model::guard::Rule;
use crate::model::id::message_id;
use crate::model::pathway::{Alongside, Pathway};

/// One finding for each entry of which no language says anything to whoever is not sure, with somebody who is shown it.
///
/// # Errors
/// [`NodeLimit`] when it is too large to say.
pub(super) fn findings(
    pathway: &Pathway,
    diagrams: &mut Diagrams,
    document: &Document,
) -> Result<Vec<Finding>, NodeLimit> {
    let mut found = Vec::new();
    for (entry, authored) in pathway.alongside.iter().zip(&document.alongside) {
        let message = format!("alongside-{}", message_id(&entry.id));
        // Where one language says it, the others lack a text.
        let says = format!("{message}.unsure");
        let Some(when) = entry.when.as_ref().filter(|_| document.texts.iter().all(|texts| texts.get(&says).is_none()))
        else {
            continue;
        };
        let who = in_doubt(pathway, diagrams, entry, when)?;
        if who == FALSE {
            continue;
        }
        let at = authored.when.as_ref().and_then(|guard| guard.text.at);
        let sentence = format!("`{}` is shown to whoever is not sure, and says nothing to them", entry.id);
        let help = format!("add `.unsure = …` under `{message}`: what they are told who are not sure");
        let finding = Finding::warning("unsaid-doubt", at, sentence).help(help);
        found.push(patient::shown_by(pathway, diagrams, who, finding));
    }
    Ok(found)
}

/// Who comes to a conclusion that shows the entry, on either walk, and is not sure whether it is for them.
fn in_doubt(pathway: &Pathway, diagrams: &mut Diagrams, entry: &Alongside, when: &Rule) -> Result<NodeId, NodeLimit> {
    let truths = diagrams.truths(pathway, when)?;
    let doubt = diagrams.table.and_not(truths.maybe, truths.sure)?;
    let doubt = diagrams.table.and(doubt, diagrams.possible)?;
    for step in pathway.steps.positions() {
        if !pathway.conclusion(step).is_some_and(|conclusion| conclusion.has_beside(entry)) {
            continue;
        }
        for walk in Clearance::BOTH {
            let reach = diagrams.reach_on(walk).at(step);
            if diagrams.table.intersects(doubt, reach) {
                return diagrams.table.and(doubt, reach);
            }
        }
    }
    Ok(FALSE)
}
