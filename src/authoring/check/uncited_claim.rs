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
//! Instead: `source = ["S18"]`. Conclusions, treatments, positions and the parts of an explainer name `claims` or `sources`
//! too. A part that only asks states nothing: it needs none. So does a correction whose `verdict` is `unproven`, where its
//! `.true` says that no source was found.

use super::placeholder_text::is_placeholder;
use crate::authoring::document::{AuthoredCites, AuthoredExplainer, AuthoredPart, Document};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;
use crate::model::id::message_id;

/// Reports every claim, conclusion, treatment, position, part and correction that cites nothing.
pub fn check(document: &Document, report: &mut Report) {
    for claim in document.claims.iter().filter(|claim| claim.sources.is_empty()) {
        uncited("claim", &claim.id, report);
    }
    let cites_nothing = |cites: &AuthoredCites| cites.claims.is_empty() && cites.sources.is_empty();
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
    for explainer in &document.explainers {
        for part in
            explainer.parts.iter().filter(|part| cites_nothing(&part.cites) && states(document, explainer, part))
        {
            uncited("part", &part.id, report);
        }
    }
    let proven = document.corrections.iter().filter(|correction| correction.verdict.text != "unproven");
    for correction in proven.filter(|correction| cites_nothing(&correction.cites)) {
        uncited("correction", &correction.id, report);
    }
}

/// Does a part state anything, in any language?
fn states(document: &Document, explainer: &AuthoredExplainer, part: &AuthoredPart) -> bool {
    let key = format!("explainer-{}.{}", message_id(&explainer.id.text), message_id(&part.id.text));
    document.texts.iter().filter_map(|texts| texts.get(&key)).any(|text| !is_placeholder(text) && !only_asks(text))
}

/// Questions alone, and the line with a colon that leads to them.
fn only_asks(text: &str) -> bool {
    let text = text.replace("\n- ", "\n\n");
    let blocks = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    blocks.into_iter().all(|block| {
        block.ends_with(['?', '؟', ':']) && !block.split_whitespace().any(|word| word.ends_with(['.', '!', '…']))
    })
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
    use crate::authoring::check::testing::{finds, found_with};

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
        let part = |cites: &str, text: &str| {
            let lines = format!("[[explainers]]\nid = \"e\"\nparts = [{{ id = \"a\"{cites} }}]");
            found_with(
                "uncited-claim",
                &lines,
                &[("en.ftl", &format!("explainer-e = E\n .a-title = A\n .a =\n  {text}\n"))],
            )
        };
        let uncited = [("the part `a` names no source".to_owned(), "a".to_owned())];
        for text in
            ["It heals.", "Ask:\n\n  - What is it?\n  - it heals", "Does it heal? It does!", "What now?\n\n  Wait"]
        {
            assert_eq!(part("", text), uncited, "{text}");
            assert_eq!(part(", sources = [\"S\"]", text), []);
        }
        for text in ["What can I do?", "Ask your team:\n\n  - What is it?\n  - Does it\n    heal?", "هل يشفى؟"] {
            assert_eq!(part("", text), [], "{text}");
        }
        for (verdict, uncited) in [("right", true), ("half", true), ("unproven", false), ("wrong", true)] {
            let lines = format!("[[corrections]]\nid = \"r\"\nverdict = \"{verdict}\"\n");
            let found = [("the correction `r` names no source", "r")];
            finds("uncited-claim", &lines, if uncited { &found } else { &[] });
            finds("uncited-claim", &format!("{lines}sources = [\"S\"]"), &[]);
        }
        let evidence = "[claims.N1]\nvalue = \"9 of 19\"\nstatus = \"seen\"";
        let found = found_with("uncited-claim", "", &[("evidence.toml", evidence)]);
        assert_eq!(found, [("the claim `N1` names no source".to_owned(), "N1".to_owned())]);
    }
}
