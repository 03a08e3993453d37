//! The cases of both pathways: patients, and what must come out for them.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use treatment_pathway::authoring::case::run;
use treatment_pathway::authoring::case::signature::{self, Signature, line};

use support::{Files, PATHWAYS, files, folder};

#[test]
fn every_case_of_our_pathways_passes() {
    for dir in PATHWAYS {
        let (pathway, read) = (folder(dir).pathway(), folder(dir).read());
        assert!(!read.cases.is_empty(), "{dir} has cases");
        let mut failures = Vec::new();
        for case in &read.cases {
            let file = case.at.expect("a place").file_of(&read.document.files).expect("a file of the folder");
            let name = &file.name;
            match run(&pathway, case) {
                Ok(outcome) => failures.extend(outcome.failures.iter().map(|failure| format!("{name}: {failure}"))),
                Err(findings) => failures.extend(findings.iter().map(|finding| format!("{name}: {}", finding.message))),
            }
        }
        assert!(failures.is_empty(), "{dir}\n{}", failures.join("\n"));
    }
}

/// A small pathway whose emergency leads on to what it offers.
fn small() -> Files {
    files(
        r#"
[facts.fever]
type = "choice"
of = ["no", "yes"]
typical = "no"

[facts.loose]
type = "choice"
of = ["no", "yes"]
typical = "yes"
asked_of = "clinician"
default = "no"

[[steps]]
id = "first"
kind = "decision"
hit = "first"
why = "the worse comes first"
branches = [{ when = "possibly(fever = yes)", go = "now" }, { otherwise = "rest" }]

[[steps]]
id = "now"
kind = "conclusion"
urgency = "emergency"
sources = ["S"]
after = "rest"

[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
sources = ["S"]
recommend = ["tea", { treatment = "surgery", when = "loose = yes" }]

[treatments.tea]
sources = ["S"]

[treatments.surgery]
sources = ["S"]

[[alongside]]
id = "drink"
with = ["routine"]
"#,
    )
}

/// What a case of these lines says: "" when it passes, else every failure or finding.
#[track_caller]
fn says(case: &str, expected: &str) {
    let case = small().with("cases/a.toml", &format!("id = \"a\"\n{case}\n"));
    let found = match run(&case.pathway(), &case.read().cases[0]) {
        Ok(outcome) => outcome.failures.join("; "),
        Err(findings) => findings.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>().join("; "),
    };
    assert_eq!(found, expected);
}

#[test]
fn a_case_says_what_differs() {
    says(
        "[expect]\nurgency = \"routine\"\nconclusion = \"rest\"\nshows = [\"tea\", \"drink\"]\nnever_shows = [\"surgery\"]",
        "",
    );
    says("[expect]\nurgency = \"same-day\"", "urgency is `routine`, expected `same-day`");
    says("[expect]\nconclusion = \"now\"", "conclusion is `rest`, expected `now`");
    says("[expect]\nsteps = [\"first\", \"now\"]\nnot_steps = [\"rest\"]", "`now` is not walked; `rest` is walked");
    says("[expect]\nshows = [\"surgery\"]\nnever_shows = [\"tea\"]", "`surgery` is not shown; `tea` is shown");
    says(
        "[facts]\nfever = \"yes\"\n[expect.after]\nurgency = \"same-day\"",
        "once checked, urgency is `routine`, expected `same-day`",
    );
    says("[expect.after]\nurgency = \"same-day\"", "nothing is unlocked by having been checked");
}

#[test]
fn facts_that_are_not_stated_are_typical_and_those_of_clinicians_are_not() {
    says("[facts]\nloose = \"yes\"\n[expect]\nshows = [\"surgery\"]", "");
    says("[assumed]\nloose = \"yes\"\n[expect]\nshows = [\"surgery\"]", "");
    says(
        "[facts]\nfever = \"not_sure\"\n[expect]\nurgency = \"emergency\"\nnever_shows = [\"tea\"]\n[expect.after]\nshows = [\"tea\"]",
        "",
    );
}

/// What the source says and what was added may not be the same thing, whichever is right and however it is written.
#[test]
fn a_fact_is_given_once() {
    for (facts, assumed) in [("no", "yes"), ("yes", "no"), ("no", "no")] {
        let case =
            format!("[assumed]\nloose = \"{assumed}\"\n[facts]\nloose = \"{facts}\"\n[expect]\nurgency = \"routine\"");
        says(&case, "`loose` stands in `[facts]` and in `[assumed]`");
    }
    let case = "id = \"a\"\n[assumed]\nfever = \"no\"\nloose = \"no\"\n[facts]\nfever = \"yes\"\n[expect]\nurgency = \"routine\"\n";
    let read = small().with("cases/a.toml", case);
    let found = run(&read.pathway(), &read.read().cases[0]).expect_err("a finding");
    let at = found[0].at.expect("a place");
    assert_eq!(
        (found.len(), found[0].code, at.start as usize),
        (1, "duplicate-id", case.find("fever").expect("there"))
    );
}

#[test]
fn a_case_with_a_slip_is_not_run() {
    says("[facts]\nfevr = \"yes\"\n[expect]\nurgency = \"routine\"", "no fact is called `fevr`");
    says("[facts]\nfever = \"ja\"\n[expect]\nurgency = \"routine\"", "`fever` cannot be `ja`");
    says("[expect]\nsteps = [\"frist\"]", "nothing is called `frist`");
    says("[expect]\nconclusion = \"rset\"", "no step is called `rset`");
    says("[expect]", "a case that expects nothing cannot fail");
}

/// What `pathway check` says of these cases.
fn checked(cases: &[&str]) -> Vec<String> {
    let named = cases.iter().enumerate().map(|(number, text)| (format!("cases/{number}.toml"), *text));
    let files = named.fold(small(), |files, (name, text)| files.with(&name, text));
    let dir = files.write("checked");
    let ran = support::pathway(&["check", ".", "--format", "json"], &dir);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let findings = report["findings"].as_array().expect("findings").iter();
    let of_cases = findings.filter(|finding| finding["file"].as_str().is_some_and(|file| file.starts_with("cases/")));
    let told = of_cases.map(|finding| {
        let text = |key: &str| finding[key].as_str().expect("a text").to_owned();
        format!("{}:{} {}: {}", text("file"), finding["line"], text("code"), text("message"))
    });
    told.collect()
}

#[test]
fn a_check_reads_the_names_in_cases() {
    let good = "id = \"a\"\n[facts]\nfever = \"yes\"\n[expect]\nurgency = \"emergency\"\n";
    let other = good.replace("\"a\"", "\"b\"");
    assert_eq!(checked(&[good, &other]), [""; 0]);
    assert_eq!(checked(&[good, good]), ["cases/1.toml:1 duplicate-id: the case `a` exists already"]);
    let slips =
        "id = \"a\"\n[facts]\nfevr = \"yes\"\nfever = \"ja\"\n[expect]\nconclusion = \"rset\"\nshows = [\"te\"]\n";
    assert_eq!(
        checked(&[slips]),
        [
            "cases/0.toml:3 unknown-fact: no fact is called `fevr`",
            "cases/0.toml:4 unknown-value: `fever` cannot be `ja`",
            "cases/0.toml:6 unknown-id: no step is called `rset`",
            "cases/0.toml:7 unknown-id: nothing is called `te`",
        ]
    );
}

const SIGNED: &str = r#"id = "a"
title = "A fever"

[facts]
fever = "yes"
"tried.tea" = "good"
days = 7

[assumed]
loose = "no"

[expect]
urgency = "same-day"
shows = ["tea", "drink"]
"#;

/// A case that is signed, and then changed: is the signature still good?
#[track_caller]
fn once_changed(from: &str, to: &str, expected: Signature) {
    let case = |text: &str| small().with("cases/a.toml", text).read().cases[0].clone();
    let line = line(&case(SIGNED), "Dr \"N.\" Name", "2026-11-23");
    let signed = SIGNED.replacen('\n', &format!("\n{line}\n"), 1);
    assert_eq!(signature::of(&case(&signed)), Signature::Valid, "{signed}");
    assert_eq!(signed.matches(from).count(), 1, "`{from}` stands there once");
    assert_eq!(signature::of(&case(&signed.replace(from, to))), expected, "{from} -> {to}");
}

#[test]
fn a_signature_is_void_once_the_case_changes() {
    assert_eq!(signature::of(&treatment_pathway::data::tree::Node::table()), Signature::None);
    for (from, to) in [
        ("fever = \"yes\"", "fever = \"no\""),
        ("fever = \"yes\"", "fever = \"not_sure\""),
        ("fever = \"yes\"\n", ""),
        ("days = 7", "days = 8"),
        ("days = 7", "days = 7\nnausea = \"no\""),
        ("[assumed]\nloose = \"no\"\n", ""),
        ("[assumed]\n", ""),
        ("\"same-day\"", "\"emergency\""),
        ("\"tea\", ", ""),
        ("shows = [\"tea\", \"drink\"]", "shows = [\"teadrink\"]"),
        ("shows", "never_shows"),
        ("\\\"N.\\\"", "M."),
        ("2026-11-23", "2026-11-24"),
    ] {
        once_changed(from, to, Signature::Void);
    }
    for (from, to) in [
        ("title = \"A fever\"", "title = \"Hot\"\nnote = \"asked twice\" # and once more"),
        ("[\"tea\", \"drink\"]", "[\"drink\", \"tea\"]"),
        ("fever = \"yes\"\n\"tried.tea\" = \"good\"", "tried.tea = \"good\"\nfever = [\"yes\"]"),
    ] {
        once_changed(from, to, Signature::Valid);
    }
}
