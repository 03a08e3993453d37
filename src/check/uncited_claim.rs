//! `uncited-claim`: a statement with no source behind it.
//!
//! Why it matters: advice that rests on nothing cannot be questioned; a claim without a source is never shown.
//!
//! ```toml
//! [claims.N05]
//! value = "9 of 19"
//! status = "seen"
//! ```
//!
//! Instead: `source = ["S18"]`. Conclusions treatments and positions name `claims` or `sources` too.

use crate::diagnostic::{Finding, Report};
use crate::document::{Cites, Document, Text};

/// Reports every claim, conclusion, treatment and position that cites nothing.
pub fn check(document: &Document, report: &mut Report) {
    for claim in document.claims.iter().filter(|claim| claim.sources.is_empty()) {
        uncited("claim", &claim.id, report);
    }
    let cites_nothing = |cites: &Cites| cites.claims.is_empty() && cites.sources.is_empty();
    for step in document.steps.iter().filter(|step| step.is_conclusion && cites_nothing(&step.cites)) {
        uncited("conclusion", &step.id, report);
    }
    for treatment in document.treatments.iter().filter(|treatment| cites_nothing(&treatment.cites)) {
        uncited("treatment", &treatment.id, report);
    }
    let positions = document.disagreements.iter().flat_map(|disagreement| &disagreement.positions);
    for position in positions.filter(|position| cites_nothing(&position.cites)) {
        uncited("position", &position.id, report);
    }
}

fn uncited(what: &str, id: &Text, report: &mut Report) {
    let key = if what == "claim" { "source" } else { "sources" };
    report.push(
        Finding::error("uncited-claim", id.at, format!("the {what} `{}` names no source", id.text))
            .help(format!("add `{key} = [\"…\"]`")),
    );
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{finds, found_with};

    #[test]
    fn what_rests_on_nothing() {
        finds("uncited-claim", "[treatments.tea]\nsources = [\"S\"]", &[]);
        finds("uncited-claim", "[treatments.tea]", &[("the treatment `tea` names no source", "tea")]);
        finds(
            "uncited-claim",
            "[[steps]]\nid = \"a\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = []",
            &[("the conclusion `a` names no source", "a")],
        );
        finds(
            "uncited-claim",
            "[[disagreements]]\nid = \"d\"\npositions = [{ id = \"a\" }, { id = \"b\", sources = [\"S\"] }]",
            &[("the position `a` names no source", "a")],
        );
        let evidence = "[claims.N1]\nvalue = \"9 of 19\"\nstatus = \"seen\"";
        let found = found_with("uncited-claim", "", &[("evidence.toml", evidence)]);
        assert_eq!(found, [("the claim `N1` names no source".to_owned(), "N1".to_owned())]);
    }
}
