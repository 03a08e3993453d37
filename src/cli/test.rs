//! `pathway test`

use std::collections::BTreeSet;
use std::path::Path;

use treatment_pathway::case;
use treatment_pathway::diagnostic::Report;
use treatment_pathway::pathway::{Pathway, StepKind};

use super::load::load;
use super::{Done, render};

pub fn run(dir: &Path) -> Done {
    let loaded = match load(dir, None, None) {
        Ok(loaded) => loaded,
        Err(done) => return done,
    };
    let files = &loaded.folder.document.files;
    let Some(pathway) = &loaded.checked.pathway else {
        render::text(&loaded.checked.report, files);
        eprintln!("{}: {}; its cases were not run", dir.display(), render::summary(&loaded.checked.report));
        return Done::Findings;
    };
    let (mut passed, mut failed) = (0usize, 0usize);
    let mut taken: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (file, case) in &loaded.folder.cases {
        let name = files.get(usize::from(*file)).map_or("", |file| file.name.as_str());
        match case::run(pathway, case) {
            Ok(outcome) => {
                taken.extend(outcome.branches);
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
    for branch in branches(pathway).filter(|(place, _)| !taken.contains(place)).map(|(_, words)| words) {
        out!("no case takes {branch}");
    }
    out!("{passed} cases passed, {failed} failed");
    if failed > 0 { Done::Findings } else { Done::Well }
}

/// Every branch of every decision, and how to name it.
fn branches(pathway: &Pathway) -> impl Iterator<Item = ((usize, usize), String)> {
    pathway.steps.iter().enumerate().flat_map(move |(number, step)| {
        let branches = match &step.kind {
            StepKind::Decision(decision) => decision.branches.as_slice(),
            StepKind::Conclusion(_) => &[],
        };
        branches.iter().enumerate().map(move |(position, branch)| {
            let to = pathway.steps.get(branch.go).map_or("", |step| step.id.as_str());
            ((number, position), format!("branch {} of `{}`, to `{to}`", position + 1, step.id))
        })
    })
}
