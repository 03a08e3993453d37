//! `pathway test`

use std::collections::BTreeSet;

use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::case::signature::{self, Signature};
use treatment_pathway::authoring::case::{self, is_unfilled};
use treatment_pathway::authoring::cover::{GoalId, Goals};
use treatment_pathway::authoring::document::files::{Role, role};
use treatment_pathway::data::finding::{Place, Report, Severity};
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::pathway::Pathway;

use super::args::TestArgs;
use super::load::load;
use super::{Done, render, sign};

/// The most branches and conditions that are named.
const MOST: usize = 10;

pub fn run(args: &TestArgs) -> Done {
    let dir = &args.dir;
    let mut loaded = match load(dir, None, false) {
        Ok(loaded) => loaded,
        Err(done) => return done,
    };
    let diagrams = loaded.diagrams.take();
    let files = &loaded.folder.document.files;
    let (Some(pathway), Some(diagrams)) = (&loaded.checked.pathway, diagrams) else {
        return loaded.refuse(dir, "its cases were not run", false);
    };
    if let Some(by) = &args.sign {
        return sign::run(args, by, &loaded.folder, pathway);
    }
    // What waits to be filled in or signed again, and what looks like a case and is not run.
    let is_case = |at: Place| at.file_of(files).is_some_and(|file| role(&file.name, None) == Role::Case);
    let mut found = loaded.checked.report.clone();
    found.findings.retain(|finding| {
        finding.severity != Severity::Error && (finding.code == "unread-file" || finding.at.is_some_and(is_case))
    });
    render::text(&found, files);
    let (mut passed, mut failed, mut unfilled) = (0, 0, 0);
    let (mut signed, mut unsigned) = (Vec::new(), Vec::new());
    for case in &loaded.folder.cases {
        let name = case.at.and_then(|at| at.file_of(files)).map_or("", |file| file.name.as_str());
        let ran = if is_unfilled(case) {
            case::answers(pathway, case).map(|_| None)
        } else {
            case::run(pathway, case).map(Some)
        };
        match ran {
            Ok(None) => unfilled += 1,
            Ok(Some(outcome)) => {
                let by = if signature::of(case) == Signature::Valid { &mut signed } else { &mut unsigned };
                by.push(case);
                if outcome.failures.is_empty() {
                    passed += 1;
                    continue;
                }
                failed += 1;
                out!("{} ({name}) failed:", outcome.id);
                outcome.failures.iter().for_each(|failure| out!("  {failure}"));
            }
            Err(findings) => {
                failed += 1;
                out!("{name} cannot be run:");
                render::text(&Report { findings }, files);
            }
        }
    }
    tell(reached(pathway, diagrams, &signed, &unsigned).as_ref(), !signed.is_empty());
    let rest = if unfilled > 0 { format!(", {unfilled} not filled in") } else { String::new() };
    out!("{passed} cases passed, {failed} failed{rest}");
    if failed > 0 { Done::Findings } else { Done::Well }
}

/// What a case meets, as far as it can be run.
pub fn met(goals: &Goals<'_>, case: &Node) -> Vec<GoalId> {
    // Whoever fills a case in can say both.
    let checked = case.get("expect").is_none_or(|expect| expect.get("after").is_some());
    case::answers(goals.pathway, case).map(|answers| goals.met(&answers, checked)).unwrap_or_default()
}

/// How far the signed cases come, or, when there is none, the others.
pub struct Reached {
    /// In a sentence.
    pub summary: String,
    /// What they do not reach, a sentence each.
    pub missing: Vec<String>,
}

/// What cases reach; `None` where that is too much to work out.
pub fn reached(pathway: &Pathway, mut diagrams: Diagrams, signed: &[&Node], unsigned: &[&Node]) -> Option<Reached> {
    let goals = Goals::of(pathway);
    let who = goals.who(&mut diagrams).ok()?;
    let (cases, whose, sign) = match signed.len() {
        0 => (unsigned, "no case is signed; unsigned cases take".to_owned(), ""),
        many => (signed, format!("{many} of {} cases are signed; they take", many + unsigned.len()), "signed "),
    };
    let met: BTreeSet<GoalId> = cases.iter().flat_map(|case| met(&goals, case)).collect();
    let reach = goals.reach(&who, &met);
    let ((taken, branches), (decided, conditions)) = (reach.branches, reach.conditions);
    let missing = reach.missing.iter().map(|goal| {
        let name = goals.name(*goal);
        if goals.is_branch(*goal) {
            format!("no {sign}case takes {name}")
        } else {
            format!("no two {sign}cases turn on {name}")
        }
    });
    let summary = format!("{whose} {taken} of {branches} branches, and turn on {decided} of {conditions} conditions");
    Some(Reached { missing: missing.collect(), summary })
}

fn tell(reached: Option<&Reached>, signed: bool) {
    let Some(reached) = reached else {
        return out!("which branches and conditions the cases reach is too much to work out");
    };
    reached.missing.iter().take(MOST).for_each(|missing| out!("{missing}"));
    if let Some(more) = reached.missing.len().checked_sub(MOST).filter(|more| *more > 0) {
        out!("and so for {more} more{}", if signed { "" } else { ": `pathway cover` writes cases for all" });
    }
    out!("{}", reached.summary);
}
