//! `pathway tune`

use std::path::Path;

use treatment_pathway::analysis::encode::MOST_NODES;
use treatment_pathway::authoring::order::{Order, smaller};
use treatment_pathway::diagram::NodeCount;

use super::{Done, load, save};

/// Twice what is proved may yet become small enough.
const MOST: NodeCount = NodeCount(2 * MOST_NODES.0);

pub fn run(dir: &Path) -> Done {
    // One that is too large to prove needs it most: it is checked, and not proved.
    let loaded = match load::unproved(dir) {
        Ok(loaded) => loaded,
        Err(refusal) => return refusal.tell(false),
    };
    let Some(pathway) = &loaded.checked.pathway else {
        return loaded.refuse(dir, "a pathway with errors is not tuned", false);
    };
    let file = dir.join("order.json");
    // Kept whenever there is a better one, for whoever does not want to wait.
    let keep = |order: &Order| {
        err!("{} nodes", order.nodes.0);
        let ids: Vec<&str> = order.facts.iter().map(|fact| pathway.facts[*fact].id.as_str()).collect();
        match serde_json::to_string_pretty(&ids) {
            Ok(text) => save::all(&[(file.clone(), text + "\n")]).map_err(|refusal| refusal.tell(false)),
            Err(problem) => {
                err!("error: {problem}");
                Err(Done::Unusable)
            }
        }
    };
    let (before, order) = match smaller(pathway, MOST, keep) {
        Ok((before, Some(order))) => (before, order),
        Ok((_, None)) => {
            err!("error: no order of facts was found in which {} can be proved", dir.display());
            return Done::Findings;
        }
        Err(done) => return done,
    };
    let before = before.map_or("too large".to_owned(), |nodes| format!("{} nodes", nodes.0));
    out!("{}: {before} before, {} nodes now", file.display(), order.nodes.0);
    if order.nodes > MOST_NODES {
        err!("error: at most {} nodes are proved", MOST_NODES.0);
        return Done::Findings;
    }
    Done::Well
}
