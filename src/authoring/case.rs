//! Cases: facts in, what must come out. A clinician reads and signs them.

mod scores;
pub mod signature;
mod unfilled_case;
mod void_signature;

use crate::data::finding::{Finding, Report, Severity};
use crate::data::tree::{Kind, Node, Text};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::id::did_you_mean;
use crate::model::pathway::Pathway;
use crate::model::walk::{End, Walk};

/// The result of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its id.
    pub id: String,
    /// What did not come out as expected; empty when the case passes.
    pub failures: Vec<String>,
}

/// What is to be said of a folder's cases, whatever the pathway.
pub fn check(cases: &[Node], report: &mut Report) {
    let mut seen: Vec<Text> = Vec::new();
    for id in cases.iter().map(id).filter(|id| !id.text.is_empty()) {
        if seen.contains(&id) {
            let message = format!("the case `{}` exists already", id.text);
            report.push(Finding::error("duplicate-id", id.at, message).help("give it another id".to_owned()));
        }
        seen.push(id);
    }
    unfilled_case::check(cases, report);
    void_signature::check(cases, report);
}

/// What keeps a folder's cases from being run on this pathway: facts, values and ids that it does not have.
pub fn check_names(pathway: &Pathway, cases: &[Node], report: &mut Report) {
    for case in cases {
        let ran = if is_unfilled(case) { answers(pathway, case).map(drop) } else { run(pathway, case).map(drop) };
        report.findings.extend(ran.err().unwrap_or_default());
    }
}

/// Nobody has written yet what must come out.
pub fn is_unfilled(case: &Node) -> bool {
    case.get("expect").is_none()
}

/// Its id.
pub fn id(case: &Node) -> Text {
    case.get("id").and_then(Node::word).unwrap_or_default()
}

/// The answers of a case. Facts in neither `facts` nor `assumed` take their typical value, unless they are `unanswered`; a
/// clinician's fact keeps its default.
///
/// # Errors
/// Unknown ids and values.
pub fn answers(pathway: &Pathway, case: &Node) -> Result<Answers, Vec<Finding>> {
    let mut answers = unstated(pathway);
    let mut findings = Vec::new();
    let mut stated = Answers::none(pathway);
    for part in ["facts", "assumed"].into_iter().filter_map(|key| case.get(key)) {
        match Answers::read(pathway, part) {
            Ok(given) => {
                for fact in given.answered() {
                    // What the source says and what was added to it: neither is the one that was meant.
                    if stated.given(fact).is_some() {
                        let id = &pathway.facts[fact].id;
                        let message = format!("`{id}` stands in `[facts]` and in `[assumed]`");
                        let key = part.entries().iter().find(|(key, _)| key.text == *id);
                        let finding = Finding::error("duplicate-id", key.and_then(|(key, _)| key.at), message);
                        findings.push(finding.help("keep what the source says, and take the other out".to_owned()));
                    }
                    stated.set(fact, given.given(fact));
                    answers.set(fact, given.given(fact));
                }
            }
            Err(found) => findings.extend(found),
        }
    }
    for name in case.get("unanswered").map(Node::words).unwrap_or_default() {
        match pathway.fact(&name.text) {
            Some(fact) if stated.given(fact).is_some() => {
                let finding =
                    Finding::error("duplicate-id", name.at, format!("`{}` is answered and `unanswered`", name.text));
                findings.push(finding.help("keep one of the two".to_owned()));
            }
            Some(fact) => answers.set(fact, None),
            None => {
                let finding = Finding::error("unknown-fact", name.at, format!("no fact is called `{}`", name.text));
                let known = pathway.facts.iter().map(|fact| fact.id.as_str());
                findings.push(finding.help(did_you_mean(&name.text, known)));
            }
        }
    }
    if findings.is_empty() { Ok(answers) } else { Err(findings) }
}

/// The answers of a case that states nothing.
pub fn unstated(pathway: &Pathway) -> Answers {
    let mut answers = Answers::none(pathway);
    for (position, fact) in pathway.facts.each() {
        answers.set(position, if fact.asked_of_clinician { fact.default } else { Some(fact.typical) });
    }
    answers
}

/// Runs a case.
///
/// # Errors
/// Unknown ids and values in the case.
pub fn run(pathway: &Pathway, case: &Node) -> Result<Outcome, Vec<Finding>> {
    let (answers, mut findings) = match answers(pathway, case) {
        Ok(answers) => (answers, Vec::new()),
        Err(findings) => (unstated(pathway), findings),
    };
    let nothing = Node::table();
    let expect = case.get("expect").unwrap_or(&nothing);
    let first = Evaluation::new(pathway, &answers).walk();
    let mut failures = Vec::new();
    judge(pathway, &answers, &first, expect, "", &mut failures, &mut findings);
    scores::judge(Evaluation::new(pathway, &answers), expect, &mut failures, &mut findings);
    if let Some(after) = expect.get("after") {
        let step = first.reached().and_then(|step| pathway.conclusion(step)?.after);
        match step {
            Some(step) => {
                let after_clearance = Evaluation::new(pathway, &answers).walk_after_clearance(step);
                judge(pathway, &answers, &after_clearance, after, "once checked, ", &mut failures, &mut findings);
            }
            None => failures.push("nothing is unlocked by having been checked".to_owned()),
        }
    }
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(findings);
    }
    Ok(Outcome { id: id(case).text, failures })
}

/// Holds one walk against what was expected of it.
fn judge(
    pathway: &Pathway,
    answers: &Answers,
    walk: &Walk,
    expect: &Node,
    when: &str,
    failures: &mut Vec<String>,
    findings: &mut Vec<Finding>,
) {
    let mut fail = |message: String| failures.push(format!("{when}{message}"));
    let asks = expect.get("asks").and_then(Node::word);
    if let Some(asks) = asks.as_ref().filter(|asks| pathway.fact(&asks.text).is_none()) {
        let finding = Finding::error("unknown-fact", asks.at, format!("no fact is called `{}`", asks.text));
        let known = pathway.facts.iter().map(|fact| fact.id.as_str());
        findings.push(finding.help(did_you_mean(&asks.text, known)));
    }
    let concluded = match walk.end {
        End::Asks { fact, .. } if asks.as_ref().is_some_and(|asks| asks.text == pathway.facts[fact].id) => None,
        End::Concludes(_) if asks.is_some() => {
            let asks = asks.map(|asks| asks.text).unwrap_or_default();
            fail(format!("the walk concludes instead of asking for `{asks}`"));
            None
        }
        End::Concludes(step) => pathway.conclusion(step).map(|conclusion| (&pathway.steps[step], conclusion)),
        End::Asks { fact, .. } => {
            let again = if answers.given(fact).is_some() { ", which is answered: no branch holds" } else { "" };
            let fact = &pathway.facts[fact].id;
            fail(format!("the walk asks for `{fact}` instead of concluding{again}"));
            None
        }
        End::Stuck(_) => {
            fail("no branch holds".to_owned());
            None
        }
    };
    let word = |key: &str| expect.get(key).and_then(Node::word);
    let words = |key: &str| -> Vec<Text> {
        expect.get(key).map(Node::items).unwrap_or_default().iter().filter_map(Node::word).collect()
    };
    if let Some((step, conclusion)) = concluded {
        for (key, found) in [("urgency", conclusion.urgency.word()), ("conclusion", step.id.as_str())] {
            if let Some(expected) = word(key).filter(|expected| expected.text != found) {
                fail(format!("{key} is `{found}`, expected `{}`", expected.text));
            }
        }
    }
    let steps: Vec<&str> = walk.passed.iter().map(|passed| pathway.steps[passed.step].id.as_str()).collect();
    let treatments =
        walk.shown.recommend.iter().chain(&walk.shown.offer).map(|treatment| &pathway.treatments[*treatment]);
    let beside = walk.shown.alongside.iter().map(|entry| &pathway.alongside[*entry]);
    let mut shown: Vec<&str> = treatments.map(|t| t.id.as_str()).collect();
    shown.extend(beside.map(|entry| entry.id.as_str()));
    let known_steps: Vec<&str> = pathway.steps.iter().map(|step| step.id.as_str()).collect();
    let mut known: Vec<&str> = pathway.treatments.iter().map(|treatment| treatment.id.as_str()).collect();
    known.extend(pathway.alongside.iter().map(|entry| entry.id.as_str()));
    for (key, names, found, wanted) in [
        ("steps", &known_steps, &steps, true),
        ("not_steps", &known_steps, &steps, false),
        ("shows", &known, &shown, true),
        ("never_shows", &known, &shown, false),
    ] {
        for name in words(key) {
            if !names.contains(&name.text.as_str()) {
                let finding = Finding::error("unknown-id", name.at, format!("nothing is called `{}`", name.text));
                findings.push(finding.help(did_you_mean(&name.text, names.iter().copied())));
            } else if found.contains(&name.text.as_str()) != wanted {
                let what = match (key, wanted) {
                    ("steps", _) => "is not walked",
                    ("not_steps", _) => "is walked",
                    (_, true) => "is not shown",
                    (_, false) => "is shown",
                };
                fail(format!("`{}` {what}", name.text));
            }
        }
    }
    for key in ["urgency", "conclusion"] {
        let known = if key == "conclusion" { &known_steps } else { continue };
        if let Some(name) = word(key).filter(|name| !known.contains(&name.text.as_str())) {
            let finding = Finding::error("unknown-id", name.at, format!("no step is called `{}`", name.text));
            findings.push(finding.help(did_you_mean(&name.text, known.iter().copied())));
        }
    }
    if !matches!(expect.kind, Kind::Table(_)) || expect.entries().is_empty() {
        findings.push(
            Finding::error("missing-key", expect.at, "a case that expects nothing cannot fail")
                .help("write what must come out under `[expect]`, such as `conclusion = \"…\"`".to_owned()),
        );
    }
}
