//! A pathway from what others wrote: a GDL2 guideline with its published cases, a decision table.
//!
//! Always a whole folder that can be checked. What the source does not say (urgencies, typical answers, most words) is a
//! placeholder; what a pathway cannot say is a finding; whoever no rule is for ends at a conclusion that says so. Then the
//! proof finds what the source never could: holes, rules that hold together, rules that never decide, each as a patient.

pub mod bounds;
mod case_not_carried_over;
pub mod cond;
mod disputed_case;
pub mod draft;
pub mod gdl2;
pub mod names;
mod not_carried_over;
pub mod settle;
mod source_overlap;
mod source_syntax;
pub mod table;
mod unreachable_rule;
pub mod write;

use self::cond::Cond;
use self::draft::{Draft, DraftBranch, DraftFact, DraftKind};
use crate::authoring::document::SourceFile;
use crate::data::finding::Report;

/// What an import needs besides its source.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// The pathway's id: the folder's name.
    pub id: &'a str,
    /// The day, such as 2026-11-22.
    pub today: &'a str,
}

/// What came of an import.
#[derive(Debug)]
pub struct Imported {
    /// The folder's files.
    pub files: Vec<SourceFile>,
    /// What is to be said of it: places are in the source, or in the file of cases, which is the second.
    pub report: Report,
}

/// A pathway asks something and decides something, also where nothing of its source could be carried over.
fn ask_something(draft: &mut Draft) {
    let Some(decision) = draft.decisions.last_mut() else { return };
    let go = decision.otherwise.as_ref().map(|rest| rest.go.clone());
    if let (true, Some(go)) = (decision.branches.is_empty(), go) {
        let id = "still_to_be_written".to_owned();
        let label = "What the source asks is still to be written".to_owned();
        let values = [("no", "No"), ("yes", "Yes")].map(|(id, label)| (id.to_owned(), label.to_owned()));
        draft.facts.push(DraftFact { id: id.clone(), label: label.clone(), kind: DraftKind::Choice(values.into()) });
        let when = Cond::Among(id, vec!["yes".to_owned()]);
        decision.branches.push(DraftBranch { when, go, rule: label });
    }
}
