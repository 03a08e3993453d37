//! The proof: what holds for every possible patient, and whoever breaks it.
//!
//! Patients are all combinations of answers, "not sure" included, once numbers are cut where guards compare them. Each
//! question is whether a diagram is empty; when it is not, the patient in it nearest to the typical one is the
//! counterexample.

mod after_loop;
mod clearance;
mod contradicts_nobody;
mod falls;
mod follow_up_loop;
mod gap;
mod no_raises;
mod overlap;
pub mod patient;
mod safety_rule_broken;
mod shown_twice;
mod silent_doubt;
mod too_large;
mod treatment_contradiction;
mod unreachable_branch;
mod urgency_order;

use crate::analysis::encode::{Diagrams, TooLarge};
use crate::authoring::document::Document;
use crate::data::finding::{Place, Report};
use crate::diagram::Full;
use crate::model::pathway::Pathway;

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
    let mut proving = Proving::new(pathway);
    while proving.go_on(Some(document)) {}
    proving.finish()
}

/// A proof in parts, so that a page can draw between them.
#[derive(Debug)]
pub struct Proving {
    pathway: Pathway,
    diagrams: Option<Diagrams>,
    report: Report,
    /// How many parts are done.
    done: usize,
    too_large: bool,
}

type Part = fn(&mut Case<'_>) -> Result<(), Full>;
/// What is proved once, for the whole pathway; the safety rules follow, one by one.
const PARTS: [Part; 11] = [
    gap::prove,
    overlap::prove,
    silent_doubt::prove,
    unreachable_branch::prove,
    treatment_contradiction::prove,
    shown_twice::prove,
    follow_up_loop::prove,
    after_loop::prove,
    no_raises::prove,
    contradicts_nobody::prove,
    urgency_order::prove,
];

impl Proving {
    /// Nothing proved yet.
    pub fn new(pathway: Pathway) -> Proving {
        Proving { pathway, diagrams: None, report: Report::default(), done: 0, too_large: false }
    }

    /// The pathway, not proved yet.
    pub fn pathway(&self) -> &Pathway {
        &self.pathway
    }

    /// Does the next part. Is there another?
    pub fn go_on(&mut self, document: Option<&Document>) -> bool {
        if self.too_large || self.done > PARTS.len() + self.pathway.safety.len() {
            return false;
        }
        if let Err(problem) = self.part(document) {
            self.report.push(too_large::finding(&self.pathway, document, problem));
            self.too_large = true;
        }
        self.done += 1;
        true
    }

    fn part(&mut self, document: Option<&Document>) -> Result<(), TooLarge> {
        let Some(diagrams) = &mut self.diagrams else {
            self.diagrams = Some(Diagrams::of(&self.pathway)?);
            return Ok(());
        };
        let mut case = Case { pathway: &self.pathway, document, diagrams, report: &mut self.report };
        let part = self.done.saturating_sub(1);
        match PARTS.get(part) {
            Some(prove) => prove(&mut case)?,
            None => safety_rule_broken::prove(&mut case, part - PARTS.len())?,
        }
        Ok(())
    }

    /// What was proved; parts that are still to do count as not proved.
    pub fn finish(self) -> Proved {
        let Proving { pathway, diagrams, report, done, too_large } = self;
        let report = report.sorted();
        let whole = diagrams.filter(|_| !too_large && done > PARTS.len() + pathway.safety.len());
        let proof = whole.as_ref().map(|diagrams| {
            let patients = diagrams.table.count(diagrams.patients);
            Proof {
                patients: patients.to_string(),
                patients_words: patients.words(),
                safety_rules: pathway.safety.len(),
                nodes: diagrams.table.size(),
            }
        });
        let pathway = whole.filter(|_| !report.has_errors()).map(|diagrams| (pathway, diagrams));
        Proved { report, proof, pathway }
    }
}

/// What every part of the proof works on.
struct Case<'a> {
    pathway: &'a Pathway,
    /// Where places come from; a bundle has none.
    document: Option<&'a Document>,
    diagrams: &'a mut Diagrams,
    report: &'a mut Report,
}

impl Case<'_> {
    fn place(&self, of: impl Fn(&Document) -> Option<Place>) -> Option<Place> {
        self.document.and_then(of)
    }
}
