//! Why one treatment is not shown now, and the fewest answers that would have to be otherwise.

use super::say::Say;
use super::{ChangeObject, WhyNot};
use crate::analysis::explain::counterfactual::Change;
use crate::model::answers::Answers;
use crate::model::pathway::Changes;
use crate::presentation::session::Session;
use crate::presentation::words::Words;

/// Why not; none for a treatment that the pathway does not have.
pub fn why_not(session: &Session, lang: &str, words: &Words, treatment: &str) -> Option<WhyNot> {
    let (pathway, answers, walk) = (session.pathway(), session.answers(), session.walk());
    let say = Say { pathway, lang, words };
    let position = pathway.treatment(treatment)?;
    let about = &pathway.treatments[position];
    let standings = session.standings(&walk);
    let standing = &standings[position];
    let ways = session.ways_to(position);
    let in_words = |changes: Option<Vec<Change>>| {
        changes.map(|changes| changes.into_iter().map(|one| change(&say, answers, one)).collect())
    };
    let checked = ways.as_ref().is_some_and(|ways| ways.after_clearance);
    let (fewest, open) = ways.map_or((None, None), |ways| (ways.fewest, ways.open));
    Some(WhyNot {
        treatment: about.id.clone(),
        name: say.text("treatment", &about.id, ""),
        standing: standing.word.text(),
        standing_words: words.get(&format!("standing-{}", standing.word.text())).to_owned(),
        because: say.because(answers, standing),
        facts: standing.reason.facts().iter().map(|fact| &pathway.facts[*fact]).map(|fact| fact.id.clone()).collect(),
        sources: super::card::sources(&say, &about.cites),
        fewest: in_words(fewest),
        open: in_words(open),
        checked,
    })
}

/// A change in words, of somebody who answered this.
pub(super) fn change(say: &Say<'_>, answers: &Answers, change: Change) -> ChangeObject {
    let fact = &say.pathway.facts[change.fact];
    ChangeObject {
        fact: fact.id.clone(),
        short: say.short(change.fact),
        // A clinician's fact reads as its default until it is set.
        from: change.from.or(fact.default).map(|value| say.value(change.fact, value)),
        to: say.value(change.fact, change.to),
        // Whatever a question that is not asked reads as, nobody has answered it.
        who: match (answers.given(change.fact), fact.asked_of_clinician) {
            (None, false) if fact.changes != Changes::Person => "unanswered",
            _ => fact.changes.word(),
        },
    }
}
