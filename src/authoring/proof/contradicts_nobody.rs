//! `contradicts-nobody`: no patient can have the answers of a contradiction.
//!
//! Why it matters: whoever has answers that do not fit is to be asked about them, and by this rule nobody ever is.
//!
//! ```toml
//! [[contradictions]]
//! id = "joined-too-early"
//! when = "ct = joined and ct = not_done"
//! ```
//!
//! Instead: name the answers that can be given together and cannot be true together. What a page does not let anybody
//! answer needs no contradiction.

use super::Authored;
use crate::data::finding::Finding;
use crate::model::position::ContradictionId;

pub(super) fn finding(authored: &Authored<'_>, contradiction: ContradictionId) -> Finding {
    let at = authored.document.contradictions.checked(contradiction).and_then(|authored| authored.id.at);
    let id = &authored.pathway.contradictions[contradiction].id;
    let message = format!("no patient can have the answers of the contradiction `{id}`");
    Finding::warning("contradicts-nobody", at, message)
        .help("name answers that can be given together, or delete it".to_owned())
}
