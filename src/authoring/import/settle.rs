//! A draft is written, read and proved, and written again until nothing in it keeps it from being walked: rules that hold
//! together are read in the source's order, a rule that never decides is left out.

mod resolve;

use std::collections::BTreeSet;

use super::cond::Cond;
use super::draft::{Draft, DraftBranch, DraftFact, DraftKind, Rest};
use super::write::files;
use super::{case_not_carried_over, not_carried_over, source_overlap, unreachable_rule};
use crate::analysis::verify::Proving;
use crate::analysis::verify::violation::{Violation, ViolationKind};
use crate::authoring::check::check;
use crate::authoring::document::SourceFile;
use crate::authoring::document::authored::read_folder;
use crate::authoring::order::together::together;
use crate::authoring::proof;
use crate::data::finding::{Finding, Severity};
use crate::data::tree::Text;
use crate::model::pathway::Pathway;
use crate::model::position::Position;
use resolve::resolve;

/// How often a draft is written again; each time at least one branch is gone or one decision in order.
const MOST_ROUNDS: usize = 200;

/// A draft that can be walked, written.
#[derive(Debug)]
pub struct Settled {
    /// The folder's files.
    pub files: Vec<SourceFile>,
    /// What was found while it was proved.
    pub findings: Vec<Finding>,
    /// What still keeps it from being walked, for an author to mend.
    pub pathway_errors: Vec<Finding>,
}

/// Settles a draft. `last_wins`: why the order counts where rules hold together, which are then read from the last to the
/// first; without it rules that hold together are an error of the pathway. `silent`: cases in which the source says nothing.
pub fn settle(mut draft: Draft, silent: &BTreeSet<String>, last_wins: Option<&str>) -> Settled {
    let cases = std::mem::take(&mut draft.cases);
    let mut findings = Vec::new();
    let (mut errors, mut pathway) = (Vec::new(), None);
    for _ in 0..MOST_ROUNDS {
        leave_out_nobodys(&mut draft, &mut findings);
        only_reached(&mut draft);
        ask_something(&mut draft);
        let folder = read_folder(files(&draft));
        let checked = check(&folder.document, folder.report, Some(&draft.today));
        errors = checked.report.findings;
        errors.retain(|finding| finding.severity == Severity::Error);
        let Some(built) = checked.pathway else { break };
        let proving = proved(built);
        let violations = proving.violations().to_vec();
        let report = |violation: &Violation| {
            proof::report(proving.pathway(), &folder.document, std::slice::from_ref(violation)).findings.pop()
        };
        // Branches are known by their places: the order is changed first, and the last is left out first.
        let (overlaps, mut others): (Vec<_>, Vec<_>) =
            violations.iter().partition(|violation| matches!(violation.kind, ViolationKind::Overlap { .. }));
        others.reverse();
        let mut amended = |all: &[&Violation]| {
            // Each of them, and not only up to the first that changes something.
            let changed = all
                .iter()
                .filter(|violation| amend(&mut draft, violation, report(violation), last_wins, &mut findings));
            changed.count() > 0
        };
        if amended(&overlaps) || amended(&others) {
            // What the last round leaves behind.
            let why = format!("written {MOST_ROUNDS} times, it still has rules that overlap or decide for nobody");
            errors = vec![not_carried_over::said(None, why)];
            continue;
        }
        let broken = violations.iter().filter(|violation| violation.kind.severity() == Severity::Error);
        errors = broken.filter_map(report).collect();
        pathway = proving.finish().pathway.map(|(pathway, _)| pathway);
        break;
    }
    draft.cases = cases;
    draft.cases.retain_mut(|case| {
        case.expect.never_shows.retain(|id| draft.entries.iter().any(|entry| entry.id == *id));
        let has = |id: &String| draft.conclusions.iter().any(|conclusion| conclusion.id == *id);
        let can_be = case.expect.conclusion.as_ref().is_none_or(has)
            && case.expect.shows.iter().all(|id| draft.entries.iter().any(|entry| entry.id == *id));
        if !can_be {
            let title = Text::new(case.title.clone());
            findings
                .push(case_not_carried_over::finding(&title, "the rule that says what it expects decides for nobody"));
        }
        if let Some(pathway) = pathway.as_ref().filter(|_| can_be) {
            resolve(case, pathway, silent.contains(&case.id));
        }
        can_be
    });
    // Places are in the files that were written, and these are not the source.
    let placeless = |finding: Finding| Finding { at: None, ..finding };
    Settled { files: files(&draft), findings, pathway_errors: errors.into_iter().map(placeless).collect() }
}

fn proved(pathway: Pathway) -> Proving {
    let all = |pathway: Pathway| {
        let mut proving = Proving::new(pathway, Vec::new());
        while proving.go_on() {}
        proving
    };
    let proving = all(pathway);
    if proving.violations().iter().any(|violation| matches!(violation.kind, ViolationKind::TooLarge { .. })) {
        return all(proving.pathway().in_order(together(proving.pathway())));
    }
    proving
}

/// Changes a draft so that this violation is gone, where an import may.
fn amend(
    draft: &mut Draft,
    violation: &Violation,
    proved: Option<Finding>,
    last_wins: Option<&str>,
    findings: &mut Vec<Finding>,
) -> bool {
    match (&violation.kind, last_wins) {
        (ViolationKind::Overlap { step, branch, .. }, Some(why)) => {
            let Some(decision) = draft.decisions.get_mut(step.number()) else { return false };
            // Once the order is changed, a branch is found from the other end.
            let place = if decision.first.is_none() {
                Some(branch.number())
            } else {
                decision.branches.len().checked_sub(branch.number() + 1)
            };
            let rule = place.and_then(|place| decision.branches.get(place)).map(|branch| branch.rule.clone());
            findings.extend(proved.map(|proved| source_overlap::finding(&rule.unwrap_or_default(), proved)));
            if decision.first.is_none() {
                decision.first = Some(why.to_owned());
                decision.branches.reverse();
            }
            true
        }
        (ViolationKind::UnreachableBranch { step, branch }, Some(_)) => {
            let Some(decision) = draft.decisions.get_mut(step.number()) else { return false };
            if branch.number() < decision.branches.len() {
                let gone = decision.branches.remove(branch.number());
                findings.push(unreachable_rule::finding(&gone.rule));
                return true;
            }
            // Nobody is left: the rest goes where the last branch does.
            let Some(rest) = decision.otherwise.take() else { return false };
            if !draft.conclusions.iter().any(|conclusion| conclusion.id == rest.go && conclusion.no_rule) {
                findings.push(unreachable_rule::finding(&rest.rule));
            }
            true
        }
        _ => false,
    }
}

/// A pathway asks something and decides something, also where nothing of its source could be carried over.
fn ask_something(draft: &mut Draft) {
    let Some(decision) = draft.decisions.last_mut() else { return };
    if !draft.facts.is_empty() && !decision.branches.is_empty() {
        return;
    }
    let go = decision.otherwise.as_ref().map(|rest| rest.go.clone());
    if let Some(go) = go {
        let id = "still_to_be_written".to_owned();
        let label = "What the source asks is still to be written".to_owned();
        let values = [("no", "No"), ("yes", "Yes")].map(|(id, label)| (id.to_owned(), label.to_owned()));
        draft.facts.push(DraftFact { id: id.clone(), label: label.clone(), kind: DraftKind::Choice(values.into()) });
        let when = Cond::Among(id, vec!["yes".to_owned()]);
        decision.branches.push(DraftBranch { when, go, rule: label });
    }
}

/// Leaves out branches that nobody can take, as their conditions say by themselves; one that everybody can take is for
/// whoever is left.
fn leave_out_nobodys(draft: &mut Draft, findings: &mut Vec<Finding>) {
    // One that cannot be written would be there for everybody.
    draft.entries.retain(|entry| {
        let can_be = entry.when == Cond::Always || entry.when.guard().is_some();
        if !can_be {
            findings.push(unreachable_rule::finding(&entry.label));
        }
        can_be
    });
    for decision in &mut draft.decisions {
        let mut left_out: Vec<DraftBranch> = Vec::new();
        let everybodys = |branch: &DraftBranch| branch.when == Cond::Always;
        // What is read last decides: as long as the order is the source's, that is the last of them.
        let place = match decision.first {
            Some(_) => decision.branches.iter().position(everybodys),
            None => decision.branches.iter().rposition(everybodys),
        };
        if let Some(place) = place {
            let mut after = decision.branches.split_off(place);
            let branch = after.remove(0);
            if decision.first.is_some() {
                left_out.append(&mut after);
            } else {
                left_out.append(&mut decision.branches);
                decision.branches = after;
            }
            let doubt = Some("as in the source, what is not known counts as not there".to_owned());
            decision.otherwise = Some(Rest { go: branch.go, doubt, rule: branch.rule });
        }
        let (nobodys, kept) =
            std::mem::take(&mut decision.branches).into_iter().partition(|branch| branch.when.guard().is_none());
        decision.branches = kept;
        left_out.extend::<Vec<DraftBranch>>(nobodys);
        findings.extend(left_out.iter().map(|branch| unreachable_rule::finding(&branch.rule)));
    }
}

/// Leaves out conclusions to which nothing leads any more.
fn only_reached(draft: &mut Draft) {
    let branches = draft.decisions.iter().flat_map(|decision| decision.branches.iter().map(|branch| &branch.go));
    let rest = draft.decisions.iter().filter_map(|decision| decision.otherwise.as_ref()).map(|rest| &rest.go);
    let reached: BTreeSet<String> = branches.chain(rest).cloned().collect();
    draft.conclusions.retain(|conclusion| reached.contains(&conclusion.id));
}
