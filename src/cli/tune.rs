//! `pathway tune`

use std::path::Path;

use treatment_pathway::analysis::encode::order::smaller;

use super::{Done, save, walk};

pub fn run(dir: &Path) -> Done {
    let (pathway, ..) = match walk::sound(dir, None, false) {
        Ok(sound) => sound,
        Err(done) => return done,
    };
    let (order, before, after) = smaller(&pathway, |nodes| err!("{nodes} nodes"));
    let ids: Vec<&str> = order.iter().map(|fact| pathway.facts[*fact].id.as_str()).collect();
    let file = dir.join("order.json");
    let text = match serde_json::to_string_pretty(&ids) {
        Ok(text) => text + "\n",
        Err(problem) => {
            err!("error: {problem}");
            return Done::Unusable;
        }
    };
    if let Err(done) = save::all(&[(file.clone(), text)]) {
        return done;
    }
    out!("{}: {before} nodes before, {after} now", file.display());
    Done::Well
}
