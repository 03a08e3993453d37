//! The decision-aid standard: each item that a machine judges, on a pathway that holds them all and on the same with one
//! thing taken away.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::BTreeSet;

use treatment_pathway::authoring::proof::prove;
use treatment_pathway::authoring::standard::{Verdict, items, judge};

use support::{Files, PATHWAYS, files, folder};

/// The items with this verdict.
fn with(files: &Files, verdict: &Verdict) -> BTreeSet<&'static str> {
    let document = files.read().document;
    let checked = files.check();
    let mut proved = checked.pathway.and_then(|pathway| prove(pathway, &document).pathway);
    let judged = judge(&document, &checked.report, proved.as_mut().map(|(pathway, diagrams)| (&*pathway, diagrams)));
    judged.iter().filter(|judged| judged.verdict == *verdict).map(|judged| judged.item.id).collect()
}

fn ankle() -> Files {
    folder("tests/pathways/twisted-ankle")
}

/// The ankle with `to` in place of `from` fails these items and no others.
#[track_caller]
fn fails(file: &str, from: &str, to: &str, expected: &[&str]) {
    let bad = ankle().change(file, from, to);
    assert_eq!(with(&bad, &Verdict::Fails), expected.iter().copied().collect(), "{file}: `{to}` instead of `{from}`");
}

#[test]
fn the_standard_has_forty_four_items() {
    assert_eq!(items().count(), 44);
    assert_eq!(items().map(|item| item.id).collect::<BTreeSet<_>>().len(), 44);
    let (page, people) = (with(&ankle(), &Verdict::Page), with(&ankle(), &Verdict::People));
    assert_eq!(page, BTreeSet::from(["G1", "G2", "I2", "P6", "V1"]));
    assert_eq!((people.len(), with(&ankle(), &Verdict::Holds).len()), (13, 26));
}

#[test]
fn qualifying_items() {
    let text = |key: &str, to: &str, expected: &[&str]| fails("en.ftl", key, to, expected);
    text("    .intro = A few questions about an ankle that you twisted, and what to talk about next.\n", "", &["Q1"]);
    text("    .decision = The decision to talk about: do you want a brace, tablets, or neither?\n", "", &["Q2"]);
    text("    .chance = There are no good numbers. With exercises it helps most people.\n", "", &["C1", "P1", "Q4"]);
    text("    .harms = It can rub the skin. Some people trust it too much.\n", "", &["C1", "Q5"]);
    text("    .mind = It can feel safe. Some people worry without it.\n", "    .mind = { \"\" }\n", &["C1", "Q6"]);
    fails("pathway.toml", "no_treatment = \"as-it-is\"\n", "", &["I1", "Q3"]);
}

/// Not from the text of the guard but for every possible patient: who is offered a brace sees what happens without one.
#[test]
fn no_new_treatment_is_always_an_option() {
    let entry = "id = \"as-it-is\"\nwith = [\"routine\"]\n";
    let when = |guard: &str| format!("{entry}when = \"{guard}\"\n");
    fails("pathway.toml", entry, &when("days >= 0"), &[]);
    fails("pathway.toml", entry, &when("risk != none or possibly(risk = none)"), &[]);
    fails("pathway.toml", entry, &when("days > 5"), &["Q3"]);
    fails("pathway.toml", entry, "id = \"as-it-is\"\nwith = [\"urgent-clinic\"]\n", &["Q3"]);
}

#[test]
fn certifying_items() {
    let long = format!(
        "    .soon = {}\n",
        "You may feel the support on the first day, and more on each day after it. ".repeat(6)
    );
    fails("en.ftl", "    .soon = You may feel the support on the first day.\n", &long, &["C1"]);
    fails("sources.json", "    \"PMCID\": \"PMC7745493\"\n", "    \"note\": \"on paper\"\n", &[]);
    fails("sources.json", "    \"DOI\": \"10.1136/bmj.b2684\"\n", "    \"note\": \"on paper\"\n", &["C2"]);
    fails("pathway.toml", "published = 2026-11-22\n", "", &["C3"]);
    fails("ar.ftl", "    .update = يتغير حين يحتاج البرنامج إلى اختبار آخر.\n", "", &["C4"]);
    fails("en.ftl", "    .certain = Fairly sure. A guideline and a review say the same.\n", "", &["C1", "C5"]);
    fails("en.ftl", "    .funding = Nobody paid for it.\n", "", &["C6"]);
    fails("en.ftl", "    .measures = It measures whether the ligament is torn.\n", "", &["C7"]);
    fails("en.ftl", "    .if-positive = If it is torn, a brace and training matter more.\n", "", &["C8"]);
    fails("en.ftl", "    .if-negative = If it is whole, you can move more, and sooner.\n", "", &["C9"]);
    fails(
        "en.ftl",
        "    .downside = It can hurt. A loose ligament that never troubled you may be found.\n",
        "",
        &["C10"],
    );
}

#[test]
fn quality_items() {
    fails(
        "evidence.toml",
        "population = \"522 athletes aged 12 to 70 with a lateral ankle sprain up to two months before\"\n",
        "",
        &["P2"],
    );
    fails("en.ftl", "It can rub the skin.", "It rubs the skin of 1 in 10 people.", &["P3"]);
    fails("evidence.toml", "months = 12\n", "", &["P4"]);
    let other = "claims = [\"surgery-last\", \"surgery-unproven\"]";
    let rate = "\n[claims.surgery-last]\nrate = { of = 1000, with = 3 }\nmonths = 12\n";
    let population = "[claims.surgery-last]\n";
    assert!(ankle().0["pathway.toml"].contains(other));
    fails(
        "evidence.toml",
        population,
        &format!("{}population = \"people with a torn ligament\"\n", rate.trim_start()),
        &["P5"],
    );
    fails(
        "en.ftl",
        "    .evidence = We read the abstracts and pages that are named under each claim. Nobody searched for all there is.\n",
        "",
        &["E1"],
    );
    fails(
        "evidence.toml",
        "certainty = \"moderate\"\nstatus = \"seen\"\nsource = [\"hupperets-2009\"]",
        "status = \"seen\"\nsource = [\"hupperets-2009\"]",
        &["C5", "E2"],
    );
    fails("en.ftl", "    .authors = Made by the programmers of this software, who are not clinicians.\n", "", &["S1"]);
    let hard = "Neuromodulation utilises implantable electrical stimulators. ".repeat(30);
    fails("en.ftl", "After six weeks there is still more to try, one step after the other.", &hard, &["L1"]);
}

/// What is shipped holds every item that a machine judges: where none of a claim's sources can be opened, it does not.
#[test]
fn the_pathways_here_fail_no_item() {
    for dir in PATHWAYS {
        assert_eq!(with(&folder(dir), &Verdict::Fails), BTreeSet::new(), "{dir}");
    }
}

/// A small pathway is no decision aid, and is not said to be one.
#[test]
fn what_does_not_apply_is_not_said_to_hold() {
    let small = files("");
    assert_eq!(with(&small, &Verdict::DoesNotApply), BTreeSet::from(["C10", "C7", "C8", "C9", "E2", "P2", "P4", "P5"]));
    let fails = with(&small, &Verdict::Fails);
    assert!(["Q3", "C3", "C4", "C6", "E1", "S1", "I1"].iter().all(|item| fails.contains(item)), "{fails:?}");
}

/// The command prints the scorecard as JSON, and its exit code says whether all of it holds.
#[test]
fn the_command_judges_too() {
    for (files, code, held) in
        [(ankle(), 0, 26), (ankle().change("pathway.toml", "published = 2026-11-22\n", ""), 1, 25)]
    {
        let dir = files.write("judged");
        let words = ["check", "judged", "--standard", "ipdas", "--today", "2026-11-23", "--format", "json"];
        let ran = support::pathway(&words, dir.parent().expect("a folder"));
        assert_eq!(ran.code, Some(code), "{}", ran.err);
        let printed: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        let standard = &printed["standard"];
        assert_eq!((&standard["held"], &standard["judged_by_machine"]), (&held.into(), &26.into()));
        assert_eq!(standard["items"].as_array().map(Vec::len), Some(44));
        assert_eq!(standard["development"], "Nobody has tried it with patients or clinicians yet.");
    }
}
