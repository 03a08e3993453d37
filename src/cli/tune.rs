//! `pathway tune`

use std::path::Path;

use treatment_pathway::analysis::encode::order::smaller;

use super::{Done, walk};

pub fn run(dir: &Path) -> Done {
    let (pathway, _) = match walk::sound(dir, None, false) {
        Ok(sound) => sound,
        Err(done) => return done,
    };
    let (order, before, after) = smaller(&pathway, |nodes| eprintln!("{nodes} nodes"));
    let ids: Vec<&str> = order.iter().map(|fact| pathway.facts[*fact].id.as_str()).collect();
    let file = dir.join("order.json");
    let written = serde_json::to_string_pretty(&ids).map_err(std::io::Error::from);
    match written.and_then(|text| std::fs::write(&file, format!("{text}\n"))) {
        Ok(()) => {
            out!("{}: {before} nodes before, {after} now", file.display());
            Done::Well
        }
        Err(problem) => {
            eprintln!("error: `{}` cannot be written: {problem}", file.display());
            Done::Unusable
        }
    }
}
