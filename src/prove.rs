//! The proof: what holds for every possible patient, and whoever breaks it.
//!
//! Patients are all combinations of answers, "not sure" included, once numbers are cut where guards compare them. Each
//! question is whether a diagram is empty; when it is not, the patient in it nearest to the typical one is the
//! counterexample.

mod follow_up_loop;
mod gap;
mod overlap;
pub mod patient;
mod safety_rule_broken;
mod silent_doubt;
mod too_large;
mod treatment_contradiction;
mod unreachable_branch;

use crate::diagnostic::Report;
use crate::diagram::compile::{Diagrams, TooLarge};
use crate::document::Document;
use crate::pathway::Pathway;

/// What a proof covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// How many patients, in decimal digits.
    pub patients: String,
    /// The same in words.
    pub patients_words: String,
    /// How many safety rules were decided.
    pub safety_rules: usize,
    /// Nodes of the diagrams.
    pub nodes: usize,
}

/// A pathway and what was proved of it.
#[derive(Debug)]
pub struct Proved {
    /// What breaks the pathway, for whom.
    pub report: Report,
    /// What was covered; `None` when the pathway is too large.
    pub proof: Option<Proof>,
    /// The pathway, when nothing breaks it, and its diagrams.
    pub pathway: Option<(Pathway, Diagrams)>,
}

/// Proves a checked pathway. `document` gives each finding its place.
pub fn prove(pathway: Pathway, document: &Document) -> Proved {
    let mut report = Report::default();
    let (proof, diagrams) = match proof(&pathway, document, &mut report) {
        Ok((proof, diagrams)) => (Some(proof), Some(diagrams)),
        Err(problem) => {
            report.push(too_large::finding(document, problem));
            (None, None)
        }
    };
    let report = report.sorted();
    let pathway = diagrams.filter(|_| !report.has_errors()).map(|diagrams| (pathway, diagrams));
    Proved { report, proof, pathway }
}

fn proof(pathway: &Pathway, document: &Document, report: &mut Report) -> Result<(Proof, Diagrams), TooLarge> {
    let mut diagrams = Diagrams::of(pathway)?;
    let mut case = Case { pathway, document, diagrams: &mut diagrams, report };
    gap::prove(&mut case)?;
    overlap::prove(&mut case)?;
    silent_doubt::prove(&mut case)?;
    unreachable_branch::prove(&mut case)?;
    treatment_contradiction::prove(&mut case)?;
    safety_rule_broken::prove(&mut case)?;
    follow_up_loop::prove(&mut case)?;
    let patients = diagrams.table.count(diagrams.patients);
    let proof = Proof {
        patients: patients.to_string(),
        patients_words: patients.words(),
        safety_rules: pathway.safety.len(),
        nodes: diagrams.table.size(),
    };
    Ok((proof, diagrams))
}

/// What every part of the proof works on.
struct Case<'a> {
    pathway: &'a Pathway,
    document: &'a Document,
    diagrams: &'a mut Diagrams,
    report: &'a mut Report,
}
