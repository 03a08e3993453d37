//! Something that can be chosen, by its id: a treatment, or an alongside entry such as "no new treatment now".

use super::say::Say;
use crate::model::evidence::Cites;
use crate::model::id::parent;
use crate::model::pathway::Pathway;
use crate::model::position::AlongsideId;
use crate::model::rows::{ROWS, ROWS_OF_TREATMENT, TEST_ROWS};

/// One of them.
#[derive(Clone, Copy)]
pub struct Chosen<'a> {
    /// How its texts are named.
    kind: &'static str,
    /// Its id.
    pub id: &'a str,
    /// What stands behind it.
    pub cites: &'a Cites,
    /// It measures rather than treats.
    pub test: bool,
    /// Can it be undone?
    pub reversible: Option<&'a str>,
}

impl<'a> Chosen<'a> {
    /// The one of this id; of a treatment and an alongside entry of one name, the treatment.
    pub fn of(pathway: &'a Pathway, id: &str) -> Option<Chosen<'a>> {
        let treatment = pathway.treatments.iter().find(|treatment| treatment.id == id).map(|treatment| Chosen {
            kind: "treatment",
            id: &treatment.id,
            cites: &treatment.cites,
            test: treatment.test,
            reversible: treatment.reversible.as_deref(),
        });
        treatment.or_else(|| Some(Chosen::alongside(pathway, pathway.alongside.find(|entry| entry.id == id)?)))
    }

    /// The alongside entry at this position.
    pub fn alongside(pathway: &'a Pathway, position: AlongsideId) -> Chosen<'a> {
        let entry = &pathway.alongside[position];
        Chosen { kind: "alongside", id: &entry.id, cites: &entry.cites, test: entry.test, reversible: None }
    }

    /// Its name.
    pub fn name(self, say: &Say<'_>) -> String {
        say.text(self.kind, self.id, "")
    }

    /// A clinician's name for it: its own, never its parent's.
    pub fn clinical(self, say: &Say<'_>) -> Option<String> {
        say.maybe(self.kind, self.id, "clinical")
    }

    /// The treatment it is a kind of.
    pub fn parent(self) -> Option<&'a str> {
        parent(self.id).filter(|_| self.kind == "treatment")
    }

    /// What is said of it in one row; a kind that says nothing has its parent's words.
    pub fn row(self, say: &Say<'_>, row: &str) -> Option<String> {
        let mut id = Some(self.id);
        while let Some(known) = id {
            if let Some(text) = say.maybe(self.kind, known, row) {
                return Some(text);
            }
            id = parent(known).filter(|_| self.kind == "treatment");
        }
        // What an alongside entry is stands in its text.
        if row == "what" && self.kind == "alongside" { say.maybe(self.kind, self.id, "text") } else { None }
    }

    /// Should it say something in this row? Only a test measures, and whoever does nothing needs nothing first.
    pub fn should_say(self, row: &str) -> bool {
        if TEST_ROWS.contains(&row) { self.test } else { self.kind == "treatment" || !ROWS_OF_TREATMENT.contains(&row) }
    }
}

/// Every row there is, in the order shown: what a test measures follows what it is.
pub fn rows() -> impl Iterator<Item = &'static str> {
    let (what, rest) = ROWS.split_at(1.min(ROWS.len()));
    what.iter().chain(TEST_ROWS).chain(rest).copied()
}

/// What a row is called, as somebody would ask.
pub fn heading(say: &Say<'_>, row: &str) -> String {
    say.words.get(&format!("row-{row}")).to_owned()
}
