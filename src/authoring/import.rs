//! A pathway from what others wrote: a GDL2 guideline with its published cases, a decision table.
//!
//! Always a whole folder that can be checked. What the source does not say (urgencies, typical answers, most words) is a
//! placeholder; what a pathway cannot say is a finding; whoever no rule is for ends at a conclusion that says so. Then the
//! proof finds what the source never could: holes, rules that hold together, rules that never decide, each as a patient.

mod assumed_values;
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

use crate::authoring::document::SourceFile;
use crate::data::finding::Report;

/// What an import needs besides its source.
#[derive(Debug, Clone, Copy)]
pub struct ImportedFrom<'a> {
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
