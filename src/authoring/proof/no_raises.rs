//! `no-raises`: how soon somebody must be seen depends on a fact, and nothing says how urgency rises with it.
//!
//! Why it matters: that a worse answer never makes anybody wait longer is the mistake people make most easily, and a
//! proof can only hold what is written.
//!
//! ```toml
//! [facts.saddle]
//! type = "choice"
//! of = ["no", "yes"]
//! typical = "no"
//! ```
//!
//! Instead: `raises = [["no", "not_sure", "yes"]]`. Where no value is worse than another, as with the kind of operation,
//! `no_raises = "…"` says why.

use super::Authored;
use crate::authoring::document::Document;
use crate::data::finding::Finding;
use crate::model::position::FactId;

/// The facts of which the document says neither how urgency rises with them nor why it does not.
pub(super) fn unordered(document: &Document) -> Vec<FactId> {
    let facts = document.facts.each();
    let silent = facts.filter(|(_, authored)| authored.raises.is_empty() && authored.no_raises.is_none());
    silent.map(|(fact, _)| fact).collect()
}

pub(super) fn finding(authored: &Authored<'_>, fact: FactId) -> Finding {
    let at = authored.document.facts[fact].id.at;
    let id = authored.fact_id(fact);
    let message = format!("how soon somebody must be seen depends on `{id}`, which has no `raises`");
    Finding::warning("no-raises", at, message)
        .help("write its values from least to most urgent, or say why there is no order: `no_raises`".to_owned())
}
