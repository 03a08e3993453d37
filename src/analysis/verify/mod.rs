//! The proof: what holds for every possible patient, and whoever breaks it.
//!
//! Patients are all combinations of answers, "not sure" included, once numbers are cut where guards compare them. Each
//! question is whether a diagram is empty; when it is not, the patient in it nearest to the typical one is the
//! counterexample.

mod after_loop;
mod contradicts_nobody;
mod falls;
mod follow_up_loop;
mod gap;
mod no_raises;
mod overlap;
mod safety_rule_broken;
mod shown_twice;
mod silent_doubt;
mod treatment_contradiction;
mod unreachable_branch;
mod urgency_order;
pub mod violation;

use crate::analysis::encode::clearance::Clearance;
use crate::analysis::encode::{Diagrams, MOST_NODES, Reach, TooLarge};
use crate::data::finding::Severity;
use crate::diagram::{FALSE, NodeCount, NodeId, NodeLimit, Point};
use crate::model::pathway::Pathway;
use crate::model::position::{FactId, SafetyId, StepId};
use violation::{Violation, ViolationKind};

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
    pub nodes: NodeCount,
}

/// A pathway and what was proved of it.
#[derive(Debug)]
pub struct Proved {
    /// What breaks the pathway, for whom; in the order of discovery.
    pub violations: Vec<Violation>,
    /// What was covered; `None` when the pathway is too large.
    pub proof: Option<Proof>,
    /// The pathway, when nothing breaks it, and its diagrams.
    pub pathway: Option<(Pathway, Diagrams)>,
}

/// A proof in parts, so that a page can draw between them.
#[derive(Debug)]
pub struct Proving {
    pathway: Pathway,
    unordered: Vec<FactId>,
    diagrams: Option<Diagrams>,
    violations: Vec<Violation>,
    /// How many parts are done.
    done: usize,
    /// The most nodes.
    most: NodeCount,
    too_large: bool,
}

type Part = fn(&mut Verifier<'_>) -> Result<(), NodeLimit>;
/// What is proved once, for the whole pathway; the safety rules follow, one by one.
const PARTS: [Part; 11] = [
    gap::verify,
    overlap::verify,
    silent_doubt::verify,
    unreachable_branch::verify,
    treatment_contradiction::verify,
    shown_twice::verify,
    follow_up_loop::verify,
    after_loop::verify,
    no_raises::verify,
    contradicts_nobody::verify,
    urgency_order::verify,
];

impl Proving {
    /// Nothing proved yet. `unordered`: facts of which nothing says how urgency rises with them. It is an author's matter
    /// to say so, and whoever proves what an author has finished names none.
    pub fn new(pathway: Pathway, unordered: Vec<FactId>) -> Proving {
        Proving {
            pathway,
            unordered,
            diagrams: None,
            violations: Vec::new(),
            done: 0,
            most: MOST_NODES,
            too_large: false,
        }
    }

    /// The same in at most so many nodes.
    pub fn within(self, most: NodeCount) -> Proving {
        Proving { most, ..self }
    }

    /// The pathway, not proved yet.
    pub fn pathway(&self) -> &Pathway {
        &self.pathway
    }

    /// What breaks it, as far as it was looked at.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// Does the next part. Is there another?
    pub fn go_on(&mut self) -> bool {
        if self.too_large || self.done > PARTS.len() + self.pathway.safety.len() {
            return false;
        }
        if let Err(TooLarge { step }) = self.part() {
            self.violations.push(Violation { kind: ViolationKind::TooLarge { step }, who: None });
            self.too_large = true;
        }
        self.done += 1;
        true
    }

    fn part(&mut self) -> Result<(), TooLarge> {
        let Some(diagrams) = &mut self.diagrams else {
            self.diagrams = Some(Diagrams::within(&self.pathway, self.most)?);
            return Ok(());
        };
        let (pathway, unordered) = (&self.pathway, self.unordered.as_slice());
        let mut verifier = Verifier { pathway, unordered, diagrams, violations: &mut self.violations };
        let part = self.done.saturating_sub(1);
        match PARTS.get(part) {
            Some(verify) => verify(&mut verifier)?,
            None => {
                let rule: Option<SafetyId> = pathway.safety.positions().nth(part - PARTS.len());
                rule.map(|rule| safety_rule_broken::verify(&mut verifier, rule)).transpose()?;
            }
        }
        Ok(())
    }

    /// What was proved; parts that are still to do count as not proved.
    pub fn finish(self) -> Proved {
        let Proving { pathway, diagrams, violations, done, too_large, .. } = self;
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
        let sound = violations.iter().all(|violation| violation.kind.severity() != Severity::Error);
        let pathway = whole.filter(|_| sound).map(|diagrams| (pathway, diagrams));
        Proved { violations, proof, pathway }
    }
}

/// What every part of the proof works on.
struct Verifier<'a> {
    pathway: &'a Pathway,
    unordered: &'a [FactId],
    diagrams: &'a mut Diagrams,
    violations: &'a mut Vec<Violation>,
}

impl Verifier<'_> {
    /// Who comes where on this walk.
    fn reach(&self, walk: Clearance) -> &Reach {
        self.diagrams.reach_on(walk)
    }

    /// Who comes to a step on this walk.
    fn reach_at(&self, walk: Clearance, step: StepId) -> NodeId {
        self.reach(walk).at(step)
    }

    /// Adds a violation that is about the pathway and not about anybody in it.
    fn violates(&mut self, kind: ViolationKind) {
        self.violations.push(Violation { kind, who: None });
    }

    /// Adds a violation by the patients of a diagram, shown by the one nearest to the typical; nothing when there are
    /// none.
    fn violates_for(&mut self, who: NodeId, kind: ViolationKind) {
        if who == FALSE {
            return;
        }
        let values = self.example(who);
        let answers = |values: Point| self.diagrams.variables.answers(self.pathway, &|variable| values[variable]);
        let who = values.map(answers);
        self.violations.push(Violation { kind, who });
    }

    /// The values of the patient nearest to the typical. Somebody whom the author declared impossible is shown only when
    /// there is nobody else.
    fn example(&mut self, who: NodeId) -> Option<Point> {
        let likely = self.diagrams.table.and(who, self.diagrams.possible).unwrap_or(who);
        let who = if likely == FALSE { who } else { likely };
        self.diagrams.variables.nearest_to_typical(&self.diagrams.table, who)
    }
}
