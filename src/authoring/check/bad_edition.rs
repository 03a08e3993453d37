//! `bad-edition`: an edition in `editions.json` cannot be read.
//!
//! Why it matters: a code is read by the facts of the edition it was made in. By others, it would say what nobody said.
//!
//! ```json
//! [{ "version": "0.1.0", "facts": [["fever", ["choice", []], false]] }]
//! ```
//!
//! Instead: a list of earlier editions, each with its `version` and its `facts`: the id, the domain and whether a
//! clinician is asked, in the order and form in which the `pathway.facts` of its bundle had them.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Place, Report};
use crate::data::packed::Packed;
use crate::data::tree::{Kind, Node};
use crate::model::domain::Domain;

/// Reports each edition that is none, and each that comes twice.
pub fn check(document: &Document, report: &mut Report) {
    let Some(editions) = &document.editions else { return };
    if !matches!(editions.kind, Kind::List(_)) {
        report.push(finding(editions.at, "`editions.json` should be a list of editions".to_owned()));
    }
    let mut versions = vec![document.about.version.text.clone()];
    for edition in editions.items() {
        let Some(version) = edition.get("version").and_then(Node::text) else {
            report.push(finding(edition.at, "an edition has no `version`".to_owned()));
            continue;
        };
        if versions.contains(&version.text) {
            report.push(finding(version.at, format!("there are two editions `{}`", version.text)));
        }
        let facts = edition.get("facts");
        if facts.is_none_or(|facts| facts.items().is_empty()) {
            report.push(finding(version.at, format!("edition `{}` has no facts", version.text)));
        }
        for fact in facts.map(Node::items).unwrap_or_default().iter().filter(|fact| !is_fact(fact)) {
            report.push(finding(fact.at, format!("this is no fact of edition `{}`", version.text)));
        }
        versions.push(version.text);
    }
}

fn is_fact(node: &Node) -> bool {
    let [id, domain, of_clinician] = node.items() else { return false };
    id.text().is_some() && is_domain(domain) && matches!(of_clinician.kind, Kind::Bool(_))
}

/// A domain whose values can be counted through, as a bundle has it.
fn is_domain(node: &Node) -> bool {
    let domain = Domain::unpack(node.clone()).filter(Domain::is_countable);
    domain.is_some_and(|domain| domain.pack().items().len() == node.items().len())
}

fn finding(at: Option<Place>, message: String) -> Finding {
    Finding::error("bad-edition", at, message)
        .help("take `version` and, of each of `pathway.facts`, `id`, `domain` and `asked_of_clinician` from the bundle of that edition".to_owned())
}
