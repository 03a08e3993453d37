//! `pathway cover`

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use treatment_pathway::authoring::cover::{GoalId, Goals, file, patients};

use super::load::load;
use super::{Done, save, test};

pub fn run(dir: &Path, out: Option<&Path>) -> Done {
    let mut loaded = match load(dir, None, false) {
        Ok(loaded) => loaded,
        Err(done) => return done,
    };
    let diagrams = loaded.diagrams.take();
    let (Some(pathway), Some(mut diagrams)) = (&loaded.checked.pathway, diagrams) else {
        return loaded.refuse(dir, "no cases are made for it", false);
    };
    let goals = Goals::of(pathway);
    let met: BTreeSet<GoalId> = loaded.folder.cases.iter().flat_map(|case| test::met(&goals, case)).collect();
    let found = goals.who(&mut diagrams).and_then(|who| Ok((patients(&goals, &mut diagrams, &who, &met)?, who)));
    let Ok((patients, who)) = found else {
        err!("error: this pathway is too large to look for cases; split a step whose guards read many facts");
        return Done::Unusable;
    };
    let folder = out.map_or_else(|| dir.join("cases"), Path::to_path_buf);
    let mut number = 0;
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    let mut all = met.clone();
    for patient in &patients {
        let (id, file) = loop {
            number += 1;
            let id = file::id(number);
            let file = folder.join(format!("{id}.toml"));
            if !file.exists() {
                break (id, file);
            }
        };
        let text = file::text(&goals, patient, &id);
        files.push((file, text));
        all.extend(&patient.goals);
    }
    if let Err(refusal) = save::all(&files) {
        return refusal.tell(false);
    }
    files.iter().for_each(|(file, _)| out!("{}", file.display()));
    let (before, after) = (goals.reach(&who, &met), goals.reach(&who, &all));
    if !after.impossible.is_empty() {
        out!("proved for every patient:");
        for goal in &after.impossible {
            let name = goals.name(*goal);
            if goals.is_branch(*goal) { out!("  nobody takes {name}") } else { out!("  no two turn on {name}") }
        }
    }
    let counts = [
        ("branches taken", before.branches, after.branches),
        ("conditions turned on", before.conditions, after.conditions),
    ];
    for (what, (here, _), (there, of)) in counts {
        out!("{what}: {here} of {of} by the cases there were, {} by those written", there - here);
    }
    out!("{} cases written", patients.len());
    if !patients.is_empty() {
        out!(
            "next: write what must come out below `[expect]` in each, then `pathway test {} --sign NAME`",
            dir.display()
        );
    }
    Done::Well
}
