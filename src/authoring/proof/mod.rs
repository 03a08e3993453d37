//! What the proof found, told to an author: each violation with its place in the document, its sentence and a way out.

mod after_loop;
mod contradicts_nobody;
mod everybody_impossible;
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
mod unasked_gate;
mod unreachable_branch;
mod unsaid_doubt;
mod urgency_order;

use crate::analysis::encode::Diagrams;
use crate::analysis::encode::clearance::Clearance;
use crate::analysis::verify::violation::{Violation, ViolationKind};
use crate::analysis::verify::{Proof, Proving};
use crate::authoring::document::{self, Document};
use crate::authoring::order::together::together;
use crate::data::finding::{Finding, Place, Report};
use crate::model::pathway::Pathway;
use crate::model::position::{BranchId, FactId, Position, StepId, TreatmentId};

/// A pathway, what was proved of it, and what its author is told.
#[derive(Debug)]
pub struct Judged {
    /// What breaks the pathway, for whom.
    pub report: Report,
    /// The same for an author: what is wrong with a decision on both walks is told of the first.
    pub for_author: Report,
    /// What was covered; `None` when the pathway is too large.
    pub proof: Option<Proof>,
    /// The pathway, when nothing breaks it, and its diagrams.
    pub pathway: Option<(Pathway, Diagrams)>,
}

/// Proves a pathway that was checked from this document. One that is too large in the order of facts that it has is tried
/// in another, which it keeps.
pub fn prove(pathway: Pathway, document: &Document) -> Judged {
    let mut nobody = Report::default();
    everybody_impossible::check(&pathway, document, &mut nobody);
    if nobody.has_errors() {
        return Judged { for_author: nobody.clone(), report: nobody, proof: None, pathway: None };
    }
    let all = |pathway: Pathway| {
        let mut proving = Proving::new(pathway, no_raises::unordered(document));
        while proving.go_on() {}
        proving
    };
    let mut proving = all(pathway);
    if proving.violations().iter().any(|violation| matches!(violation.kind, ViolationKind::TooLarge { .. })) {
        proving = all(proving.pathway().in_order(together(proving.pathway())));
    }
    let violations = proving.violations();
    let again = |kind: &ViolationKind| {
        let first = on_first_walk(kind);
        first != *kind && violations.iter().any(|other| other.kind == first)
    };
    let once: Vec<Violation> = violations.iter().filter(|violation| !again(&violation.kind)).cloned().collect();
    let mut for_author = report(proving.pathway(), document, &once);
    let mut report = report(proving.pathway(), document, violations);
    let mut proved = proving.finish();
    if let Some((pathway, diagrams)) = &mut proved.pathway {
        // Where it is too large to say, nothing is said: the pathway itself is proved.
        let gates = unasked_gate::findings(pathway, diagrams, document).unwrap_or_default();
        let doubts = unsaid_doubt::findings(pathway, diagrams, document).unwrap_or_default();
        let holes = gap::of_the_source(pathway, diagrams, document).unwrap_or_default();
        for finding in gates.into_iter().chain(doubts).chain(holes) {
            report.findings.push(finding.clone());
            for_author.findings.push(finding);
        }
        (report, for_author) = (report.sorted(), for_author.sorted());
    }
    Judged { report, for_author, proof: proved.proof, pathway: proved.pathway }
}

/// These violations as findings.
pub fn report(pathway: &Pathway, document: &Document, violations: &[Violation]) -> Report {
    let authored = Authored { pathway, document };
    Report { findings: violations.iter().map(|violation| authored.finding(violation)).collect() }.sorted()
}

/// The same violation of a step, on the first walk.
fn on_first_walk(kind: &ViolationKind) -> ViolationKind {
    let mut kind = kind.clone();
    if let ViolationKind::Gap { walk, .. }
    | ViolationKind::Overlap { walk, .. }
    | ViolationKind::SilentDoubt { walk, .. }
    | ViolationKind::ShownTwice { walk, .. }
    | ViolationKind::FollowUpLoop { walk, .. }
    | ViolationKind::UrgentBranchHidden { walk, .. } = &mut kind
    {
        *walk = Clearance::Before;
    }
    kind
}

/// A pathway beside the document it was made from: a row of one stands where it stands in the other.
struct Authored<'a> {
    pathway: &'a Pathway,
    document: &'a Document,
}

impl Authored<'_> {
    fn finding(&self, Violation { kind, who }: &Violation) -> Finding {
        let finding = match kind {
            ViolationKind::Gap { step, walk } => gap::finding(self, *step, *walk),
            ViolationKind::Overlap { step, branch, walk } => overlap::finding(self, *step, *branch, *walk),
            ViolationKind::SilentDoubt { step, branch, walk } => silent_doubt::finding(self, *step, *branch, *walk),
            ViolationKind::UnreachableBranch { step, branch } => unreachable_branch::finding(self, *step, *branch),
            ViolationKind::TreatmentContradiction { step, treatment } => {
                treatment_contradiction::finding(self, *step, *treatment)
            }
            ViolationKind::ShownTwice { step, treatment, walk } => shown_twice::finding(self, *step, *treatment, *walk),
            ViolationKind::RecordedDifferently { step, fact } => follow_up_loop::differently(self, *step, *fact),
            ViolationKind::FollowUpLoop { step, walk } => follow_up_loop::finding(self, *step, *walk),
            ViolationKind::AfterLoop { step } => after_loop::finding(self, *step),
            ViolationKind::NoRaises { fact } => no_raises::finding(self, *fact),
            ViolationKind::ContradictsNobody { contradiction } => contradicts_nobody::finding(self, *contradiction),
            ViolationKind::UrgentBranchHidden { step, branch, taken, walk } => {
                urgency_order::hidden(self, *step, [*branch, *taken], *walk)
            }
            ViolationKind::UrgentAfterCard { card, step } => urgency_order::after_card(self, *card, *step),
            ViolationKind::SafetyRuleBroken { rule, breach } => safety_rule_broken::finding(self, *rule, breach),
            ViolationKind::TooLarge { step } => too_large::finding(self, *step),
        };
        match who {
            Some(who) => patient::shown(self.pathway, who, finding),
            None => finding,
        }
    }

    fn step(&self, step: StepId) -> &document::AuthoredStep {
        &self.document.steps[step]
    }

    /// Where the id of a step stands.
    fn place_of_step(&self, step: StepId) -> Option<Place> {
        self.step(step).id.at
    }

    fn place_of_branch(&self, step: StepId, branch: BranchId) -> Option<Place> {
        self.step(step).branches.get(branch.number())?.at
    }

    fn step_id(&self, step: StepId) -> &str {
        &self.pathway.steps[step].id
    }

    fn treatment_id(&self, treatment: TreatmentId) -> &str {
        &self.pathway.treatments[treatment].id
    }

    fn fact_id(&self, fact: FactId) -> &str {
        &self.pathway.facts[fact].id
    }
}

/// Said of whatever goes wrong on this walk: the patient shown has to say so to see it.
fn once_checked(walk: Clearance) -> &'static str {
    match walk {
        Clearance::Before => "",
        Clearance::After => ", once they say that they have been checked",
    }
}

/// On the second walk a mistake is one of some patients only.
fn for_whom(walk: Clearance) -> &'static str {
    match walk {
        Clearance::Before => "",
        Clearance::After => " for some patients",
    }
}
