//! `shown-twice`: a conclusion shows the same treatment twice to the same person.
//!
//! Why it matters: what is recommended is the next thing to do, what is offered has no winner. Nothing is both, and a
//! list that names a thing twice makes it look like two.
//!
//! ```toml
//! recommend = ["exercise"]
//! offer = ["exercise", "brace"]
//! ```
//!
//! Instead: name it once; or part the two by `when`, so that nobody is shown both.

use super::Case;
use super::clearance::{BOTH, Walk};
use crate::analysis::encode::Shown;
use crate::data::finding::{Finding, sentence};
use crate::diagram::Full;

pub(super) fn prove(case: &mut Case<'_>) -> Result<(), Full> {
    for walk in BOTH {
        let all = case.reach(walk).shown.clone();
        for (number, shown) in all.iter().enumerate() {
            let before = all.iter().take(number);
            for earlier in before.filter(|earlier| (earlier.step, earlier.treatment) == (shown.step, shown.treatment)) {
                twice(case, *shown, *earlier, walk)?;
            }
        }
    }
    Ok(())
}

fn twice(case: &mut Case<'_>, shown: Shown, earlier: Shown, walk: Walk) -> Result<(), Full> {
    let both = case.diagrams.table.and(shown.when, earlier.when)?;
    let comes = case.diagrams.table.and(shown.comes, earlier.comes)?;
    if !case.diagrams.table.meets(both, comes) {
        return Ok(());
    }
    let who = case.diagrams.table.and(both, comes)?;
    let treatment = case.pathway.treatments.get(shown.treatment).map_or("", |treatment| treatment.id.as_str());
    let step = case.pathway.steps.get(shown.step).map_or("", |step| step.id.as_str());
    let at = case.place(|document| {
        let step = document.steps.get(shown.step)?;
        step.recommend.iter().chain(&step.offer).rfind(|entry| entry.treatment.text == treatment)?.treatment.at
    });
    let message = sentence!("`{step}` shows `{treatment}` twice to the same patients{}", walk.told());
    case.break_for(
        who,
        Finding::error("shown-twice", at, message)
            .help(sentence!("name it once, or part the two by `when` so that nobody is shown both")),
    );
    Ok(())
}
