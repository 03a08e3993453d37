//! What a proof of a few lines finds, and lines that many tests begin with.

use crate::support::files;
use std::collections::BTreeSet;
use treatment_pathway::analysis::verify::Proving;
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::finding::{Finding, Told};

/// Without what only authors are told: which words are missing for whom.
pub fn of_the_proof(findings: Vec<Finding>) -> Vec<Finding> {
    findings.into_iter().filter(|finding| finding.code != "unsaid-doubt").collect()
}

/// What a proof of these lines finds.
pub fn found(lines: &str) -> Vec<Finding> {
    let files = files(lines);
    let checked = files.check();
    assert!(checked.pathway.is_some(), "{:?}", checked.report);
    let pathway = checked.pathway.expect("sound");
    let document = files.read().document;
    let found = of_the_proof(prove(pathway.clone(), &document).report.findings);
    // A page names a violation by its code alone: the same, and as grave, as in the author's finding.
    let facts = pathway
        .facts
        .positions()
        .filter(|fact| document.facts[*fact].raises.is_empty() && document.facts[*fact].no_raises.is_none());
    let mut proving = Proving::new(pathway.clone(), facts.collect());
    while proving.go_on() {}
    let kinds: BTreeSet<_> = proving.finish().violations.iter().map(|v| (v.kind.code(), v.kind.severity())).collect();
    assert_eq!(kinds, found.iter().map(|finding| (finding.code, finding.severity)).collect());
    found.iter().for_each(|finding| assert!(finding.help.is_some(), "no way out: {finding:?}"));
    found
}

pub fn told<'a>(finding: &'a Finding, fact: &str) -> &'a Told {
    let patient = finding.patient.as_ref().expect("a patient");
    &patient.iter().find(|(id, _)| id == fact).expect(fact).1
}

#[track_caller]
pub fn finds(lines: &str, code: &str, fact: &str, value: &Told) {
    let findings = found(lines);
    let finding = findings.iter().find(|finding| finding.code == code);
    let finding = finding.unwrap_or_else(|| panic!("no {code} among {findings:?}"));
    assert_eq!(told(finding, fact), value, "{finding:?}");
}

pub const ENDS: &str = r#"
[[steps]]
id = "now"
kind = "conclusion"
urgency = "emergency"
sources = ["S"]
[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
sources = ["S"]
"#;

pub fn decision(branches: &str) -> String {
    format!("[[steps]]\nid = \"first\"\nkind = \"decision\"\nbranches = [{branches}]\n{ENDS}")
}

pub fn number(text: &str) -> Told {
    Told::Number(text.to_owned())
}

pub fn word(text: &str) -> Told {
    Told::Word(text.to_owned())
}

/// Everybody is shown this treatment, which these lines make, with whatever it is a kind of.
pub fn shows(treatment: &str, rule: &str) -> String {
    let ids = treatment.match_indices('.').filter_map(|(dot, _)| treatment.get(..dot)).chain([treatment]);
    let made: String = ids.map(|id| format!("[treatments.\"{id}\"]\nsources = [\"S\"]\n")).collect();
    format!(
        "[[steps]]\nid = \"only\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n\
         offer = [\"{treatment}\"]\n{made}[[safety]]\nid = \"R\"\n{rule}\n"
    )
}

/// What these lines break, in words.
pub fn broken(lines: &str) -> Vec<String> {
    let findings = found(lines).into_iter().filter(|finding| finding.code == "safety-rule-broken");
    findings.map(|finding| finding.message).collect()
}

/// A fever leads to a card, and from there to `behind`; everybody else comes to `mid` and then perhaps to the pill.
pub fn card(behind: &str, more: &str) -> String {
    let step = |id: &str, kind: &str, rest: &str| format!("[[steps]]\nid = \"{id}\"\nkind = \"{kind}\"\n{rest}\n");
    let end = |id: &str, urgency: &str, rest: &str| {
        step(id, "conclusion", &format!("urgency = \"{urgency}\"\nsources = [\"S\"]\n{rest}"))
    };
    let first = r#"{ when = "possibly(fever = yes)", go = "now" }, { otherwise = "mid" }"#;
    let mid = r#"{ when = "days >= 3", go = "pills" }, { otherwise = "rest" }"#;
    let decisions =
        [("first", first), ("mid", mid)].map(|(id, ways)| step(id, "decision", &format!("branches = [{ways}]")));
    let now = end("now", "emergency", &format!("after = \"{behind}\""));
    let pills = end("pills", "routine", "offer = [\"pill.strong\"]");
    let kinds = "[treatments.pill]\nsources = [\"S\"]\n[treatments.\"pill.strong\"]\nsources = [\"S\"]\n";
    format!("{}{now}{pills}{}{kinds}[[safety]]\nid = \"R\"\n{more}\n", decisions.concat(), end("rest", "routine", ""))
}

/// The cold are sent to a card, and from there to `next`; everybody else comes there at once.
pub fn behind(next: &str, more: &str) -> String {
    let choice = |id: &str| {
        format!("[facts.{id}]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\nno_raises = \"tested\"\n")
    };
    let end = |id: &str, urgency: &str| {
        format!("[[steps]]\nid = \"{id}\"\nkind = \"conclusion\"\nurgency = \"{urgency}\"\nsources = [\"S\"]\n")
    };
    let flags = r#"{ when = "possibly(cold = yes)", go = "card" }, { when = "cold = no", go = "next" }"#;
    let decisions = [("flags", flags), ("next", next)]
        .map(|(id, ways)| format!("[[steps]]\nid = \"{id}\"\nkind = \"decision\"\nbranches = [{ways}]\n"));
    format!(
        "{}{}{}{}after = \"next\"\n{}{}{more}",
        choice("cold"),
        choice("bone"),
        decisions.concat(),
        end("card", "emergency"),
        end("xray", "urgent-clinic"),
        end("rest", "routine")
    )
}

/// A fact with these lines, and what everybody is told by it.
pub fn of_fact(fact: &str, ways: &str) -> String {
    format!("[facts.x]\n{fact}\n{}", decision(ways))
}
