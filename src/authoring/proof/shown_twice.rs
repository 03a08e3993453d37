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

use super::{Authored, once_checked};
use crate::analysis::encode::clearance::Clearance;
use crate::data::finding::Finding;
use crate::model::position::{StepId, TreatmentId};

pub(super) fn finding(authored: &Authored<'_>, step: StepId, treatment: TreatmentId, walk: Clearance) -> Finding {
    let (id, treatment) = (authored.step_id(step), authored.treatment_id(treatment));
    let shown = authored.step(step);
    let mut entries = shown.recommend.iter().chain(&shown.offer);
    let at = entries.rfind(|entry| entry.treatment.text == treatment).and_then(|entry| entry.treatment.at);
    let message = format!("`{id}` shows `{treatment}` twice to the same patients{}", once_checked(walk));
    Finding::error("shown-twice", at, message)
        .help("name it once, or part the two by `when` so that nobody is shown both".to_owned())
}
