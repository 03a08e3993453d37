//! The diagrams say the same as the walk, for random people on every pathway here; and each counterexample breaks what
//! the finding says it breaks.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "fuzz/folder.rs"]
mod folder_in_one;
mod support;

use std::collections::BTreeSet;
use treatment_pathway::model::evaluation::Evaluation;

use proptest::test_runner::{Config, TestRunner};
use support::{FACTS, PATHWAYS, STEPS, files, folder, in_pairs, person};
use treatment_pathway::analysis::encode::{Diagrams, Reach};
use treatment_pathway::analysis::verify::Proving;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::authored::read_folder;
use treatment_pathway::authoring::order::together::together;
use treatment_pathway::authoring::order::{Order, smaller};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::finding::{Finding, Told};
use treatment_pathway::diagram::{NodeCount, NodeId, Point, TRUE, Variable};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::walk::{End, Walk};

/// Fuzzing begins from these: with a seed that is refused, nothing behind the check is reached.
#[test]
fn the_pathway_that_fuzzing_begins_from_is_sound() {
    let read = read_folder(folder_in_one::files(include_str!("fuzz/seeds/document/cough")));
    let checked = check(&read.document, read.report, Some("2026-11-22"));
    let judged = prove(checked.pathway.expect("sound"), &read.document);
    assert!(judged.pathway.is_some(), "{:#?}", judged.report);
}

/// How many people walk each pathway.
const PEOPLE: u32 = 3_000;

fn agree(pathway: &Pathway, diagrams: &Diagrams, values: &Point) {
    let at = |variable: Variable| values[variable];
    let holds = |node| diagrams.table.evaluate(node, &at) == TRUE;
    assert!(holds(diagrams.patients));
    let answers = diagrams.variables.answers(pathway, &at);
    let walked = Evaluation::new(pathway, &answers).walk();
    walks(pathway, &diagrams.reach, &walked, &answers, &holds);
    let after = walked.reached().and_then(|card| pathway.conclusion(card)?.after);
    if let Some(after) = after {
        walks(
            pathway,
            &diagrams.reach_after_clearance,
            &Evaluation::new(pathway, &answers).walk_after_clearance(after),
            &answers,
            &holds,
        );
    } else {
        assert!(!diagrams.reach_after_clearance.at.iter().any(|comes| holds(*comes)), "no card, for {answers:?}");
    }
}

/// What is said of one of the two walks.
fn walks(pathway: &Pathway, reach: &Reach, walked: &Walk, answers: &Answers, holds: &impl Fn(NodeId) -> bool) {
    let End::Concludes(end) = walked.end else { panic!("{:?} for {answers:?}", walked.end) };
    for (step, comes) in reach.at.each() {
        let came = walked.passed.iter().any(|passed| passed.step == step);
        assert_eq!(holds(*comes), came, "step {} for {answers:?}", pathway.steps[step].id);
    }
    for passed in &walked.passed {
        for (branch, takes) in reach.takes[passed.step].each() {
            assert_eq!(
                holds(*takes),
                passed.branch == Some(branch),
                "{} for {answers:?}",
                pathway.steps[passed.step].id
            );
        }
    }
    for shown in reach.shown.iter().filter(|shown| shown.step == end) {
        let seen = walked.shown.recommend.contains(&shown.treatment) || walked.shown.offer.contains(&shown.treatment);
        // One treatment may stand twice at a conclusion, under two guards.
        let any = reach.shown.iter().filter(|o| o.step == end && o.treatment == shown.treatment).any(|o| holds(o.when));
        assert_eq!(any, seen, "{} for {answers:?}", pathway.treatments[shown.treatment].id);
    }
}

#[test]
fn the_diagrams_say_what_the_walk_says() {
    for dir in PATHWAYS {
        let pathway = folder(dir).check().pathway.expect("sound");
        let diagrams = Diagrams::of(&pathway).expect("fits");
        let people = person(&diagrams);
        let config = Config { cases: PEOPLE, failure_persistence: None, ..Config::default() };
        let outcome = TestRunner::new(config).run(&people, |values| {
            agree(&pathway, &diagrams, &values);
            Ok(())
        });
        assert!(outcome.is_ok(), "{dir}: {outcome:?}");
    }
}

/// Speed may change with the order of facts; no count, no finding and no counterexample may.
#[test]
fn the_order_of_facts_changes_no_answer() {
    let rule = "[[safety]]\nid = \"R\"\nwhen = \"fever = yes or days >= 3\"\nurgency_at_least = \"emergency\"\n";
    let ways = "{ when = \"fever = yes\", go = \"now\" }, { otherwise = \"rest\", doubt = \"tested\" }";
    let broken = decision(ways) + rule;
    for (files, sound) in [(folder("tests/pathways/twisted-ankle"), true), (files(&broken), false)] {
        let (pathway, document) = (files.check().pathway.expect("sound"), files.read().document);
        let orders = [
            pathway.facts.positions().rev().collect(),
            together(&pathway),
            tuned(&pathway, NodeCount(100_000)).1.expect("small").facts,
            pathway.facts.positions().next_back().into_iter().collect(),
        ];
        let first = prove(pathway.clone(), &document);
        assert_eq!(first.pathway.is_some(), sound, "{:?}", first.report);
        for order in orders {
            let other = prove(pathway.in_order(order), &document);
            assert_eq!(other.report, first.report);
            assert_eq!(
                other.proof.map(|proof| proof.patients),
                first.proof.as_ref().map(|proof| proof.patients.clone())
            );
        }
    }
}

fn tuned(pathway: &Pathway, most: NodeCount) -> (Option<NodeCount>, Option<Order>) {
    smaller(pathway, most, |_| Ok::<(), ()>(())).expect("somebody who hears of it")
}

/// A pathway that is tuned needs no proof; where it has one, the order is as small as it says.
#[test]
fn what_is_too_large_to_prove_is_tuned() {
    let files = in_pairs(16, (0..8).map(|n| (n, n + 8)));
    let (pathway, document) = (files.check().pathway.expect("sound"), files.read().document);
    let now = prove(pathway.clone(), &document).proof.expect("small").nodes;
    for most in [now, NodeCount(now.0 - 1)] {
        let (before, order) = tuned(&pathway, most);
        assert_eq!(before, Some(now).filter(|now| *now <= most));
        let order = order.expect("another order is smaller");
        assert!(order.nodes.0 * 4 < now.0, "{} nodes of {}", order.nodes.0, now.0);
        let proved = prove(pathway.in_order(order.facts), &document);
        assert_eq!(proved.proof.map(|proof| proof.nodes), Some(order.nodes));
    }
    assert_eq!(tuned(&pathway, NodeCount(20)), (None, None));
}

#[test]
fn what_is_too_large_in_the_order_of_asking_is_proved_in_another() {
    let files = in_pairs(34, (0..17).map(|n| (n, n + 17)));
    let (pathway, document) = (files.check().pathway.expect("sound"), files.read().document);
    let mut asked = Proving::new(pathway.clone(), Vec::new());
    while asked.go_on() {}
    assert!(asked.finish().proof.is_none());
    let (kept, _) = prove(pathway, &document).pathway.expect("proved in another order");
    // In which a page proves it too.
    let mut again = Proving::new(kept, Vec::new());
    while again.go_on() {}
    assert!(again.finish().pathway.is_some());
}

#[test]
fn every_pathway_here_is_proved() {
    for dir in PATHWAYS {
        let files = folder(dir);
        let folder = files.read();
        let pathway = files.check().pathway.expect("sound");
        let rules = pathway.safety.len();
        let proved = prove(pathway, &folder.document);
        assert!(!proved.report.has_errors(), "{dir}: {:?}", proved.report);
        assert_eq!(proved.proof.expect("small enough").safety_rules, rules);
    }
}

/// Without what only authors are told: which words are missing for whom.
fn of_the_proof(findings: Vec<Finding>) -> Vec<Finding> {
    findings.into_iter().filter(|finding| finding.code != "unsaid-doubt").collect()
}

/// What a proof of these lines finds.
fn found(lines: &str) -> Vec<Finding> {
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

fn told<'a>(finding: &'a Finding, fact: &str) -> &'a Told {
    let patient = finding.patient.as_ref().expect("a patient");
    &patient.iter().find(|(id, _)| id == fact).expect(fact).1
}

#[track_caller]
fn finds(lines: &str, code: &str, fact: &str, value: &Told) {
    let findings = found(lines);
    let finding = findings.iter().find(|finding| finding.code == code);
    let finding = finding.unwrap_or_else(|| panic!("no {code} among {findings:?}"));
    assert_eq!(told(finding, fact), value, "{finding:?}");
}

const ENDS: &str = r#"
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

fn decision(branches: &str) -> String {
    format!("[[steps]]\nid = \"first\"\nkind = \"decision\"\nbranches = [{branches}]\n{ENDS}")
}

fn number(text: &str) -> Told {
    Told::Number(text.to_owned())
}

fn word(text: &str) -> Told {
    Told::Word(text.to_owned())
}

#[test]
fn a_gap_is_told_by_the_number_between() {
    let steps = decision(r#"{ when = "days < 6", go = "now" }, { when = "days > 6", go = "rest" }"#);
    finds(&steps, "gap", "days", &number("6"));
}

#[test]
fn an_overlap_is_told_by_the_number_in_both() {
    let steps = decision(r#"{ when = "days <= 6", go = "now" }, { when = "days >= 6", go = "rest" }"#);
    finds(&steps, "overlap", "days", &number("6"));
}

#[test]
fn doubt_may_not_end_in_otherwise_unsaid() {
    let steps = decision(r#"{ when = "fever = yes", go = "now" }, { otherwise = "rest" }"#);
    finds(&steps, "silent-doubt", "fever", &word("not_sure"));
    let said = decision(r#"{ when = "fever = yes", go = "now" }, { otherwise = "rest", doubt = "a reason" }"#);
    assert_eq!(found(&said), []);
}

#[test]
fn a_safety_rule_holds_under_doubt() {
    let steps = decision(r#"{ when = "fever = yes", go = "now" }, { otherwise = "rest", doubt = "a slip" }"#);
    let rule = "[[safety]]\nid = \"R\"\nwhen = \"fever = yes\"\nurgency_at_least = \"emergency\"\n";
    finds(&format!("{steps}{rule}"), "safety-rule-broken", "fever", &word("not_sure"));
    let steps = decision(r#"{ when = "possibly(fever = yes)", go = "now" }, { otherwise = "rest" }"#);
    assert_eq!(found(&format!("{steps}{rule}")), []);
}

/// A contradiction stands for two safety rules, about those for whom it is certain.
#[test]
fn what_holds_while_answers_do_not_fit_is_proved() {
    let lines = |beside: &str, offered: &str, demands: &str| {
        let steps = STEPS.replace(
            "urgency = \"same-day\"",
            "urgency = \"same-day\"\noffer = [{ treatment = \"tea\", when = \"OFFERED\" }]",
        );
        format!(
            "{FACTS}{}[treatments.tea]\nsources = [\"S\"]\n[[alongside]]\nid = \"check\"\nwhen = \"{beside}\"\nwith = [\"same-day\"]\n\
             [[contradictions]]\nid = \"odd\"\nwhen = \"fever = yes and days < 7\"\n{demands}\n",
            steps.replace("OFFERED", offered)
        )
    };
    let both = "shows = \"check\"\nnever_show = [\"tea\"]";
    let (shown, kept) = ("fever = yes and days < 7", "days >= 7");
    for (demands, rules) in [(both, 2), ("shows = \"check\"", 1), ("never_show = [\"tea\"]", 1), ("", 0)] {
        let files = files(&lines(shown, kept, demands));
        let proved = prove(files.pathway(), &files.read().document);
        assert_eq!(of_the_proof(proved.report.findings), [], "{demands}");
        assert_eq!(proved.proof.expect("small enough").safety_rules, rules, "{demands}");
    }
    // Nobody is in contradiction who is not sure: they may see the tea, and need not see what is beside.
    assert_eq!(
        found(&lines("fever = yes and days < 7 and fever != not_sure", "days >= 7 or fever = not_sure", both)),
        []
    );
    for (beside, offered, how) in [
        ("fever = yes and days < 6", kept, "safety rule `odd.shows`: `check` is not shown to somebody"),
        (shown, "days >= 6", "safety rule `odd.never_show`: `tea` is shown to somebody"),
    ] {
        let lines = lines(beside, offered, both);
        assert_eq!(broken(&lines), [how]);
        finds(&lines, "safety-rule-broken", "days", &number("6"));
        finds(&lines, "safety-rule-broken", "fever", &word("yes"));
    }
}

#[test]
fn urgency_does_not_fall_along_an_order() {
    let steps = decision(r#"{ when = "fever = not_sure", go = "now" }, { otherwise = "rest" }"#);
    let order = "[[safety]]\nid = \"M\"\nmonotone = { fact = \"fever\", order = [\"no\", \"not_sure\", \"yes\"] }\n";
    finds(&format!("{steps}{order}"), "safety-rule-broken", "fever", &word("yes"));
    let both = "with `fever` = not_sure it was emergency, with `fever` = yes only routine";
    assert_eq!(
        broken(&format!("{steps}{order}")),
        [format!("safety rule `M`: urgency falls when `fever` gets worse (no, not_sure, yes): {both}")]
    );
    let steps = decision(r#"{ when = "possibly(fever = yes)", go = "now" }, { otherwise = "rest" }"#);
    assert_eq!(found(&format!("{steps}{order}")), []);
}

/// The rule counts for the first and the last of the order, and not for whoever stands between them.
#[test]
fn urgency_does_not_fall_from_one_end_of_an_order_to_the_other() {
    let steps = decision(r#"{ when = "fever = no", go = "now" }, { otherwise = "rest", doubt = "tested" }"#);
    let rule = "[[safety]]\nid = \"M\"\nwhen = \"fever = yes and fever != not_sure\"\n\
                monotone = { fact = \"fever\", order = [\"no\", \"not_sure\", \"yes\"] }\n";
    let facts = "[facts.fever]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\n";
    let both = "with `fever` = no it was emergency, with `fever` = yes only routine";
    assert_eq!(
        broken(&format!("{facts}{steps}{rule}")),
        [format!("safety rule `M`: urgency falls when `fever` gets worse (no, not_sure, yes): {both}")]
    );
}

#[test]
fn a_shown_treatment_obeys_its_own_rules() {
    let with = |when: &str, rules: &str| {
        format!(
            "[[steps]]\nid = \"first\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n\
             offer = [{{ treatment = \"pill\", when = \"{when}\" }}]\n\
             [treatments.pill]\n{rules}sources = [\"S\"]\n"
        )
    };
    let lines = |when: &str| with(when, "never = \"fever = yes\"\nrequires = \"days >= 3\"\n");
    finds(&lines("fever = no"), "treatment-contradiction", "days", &number("2"));
    finds(&lines("days >= 3"), "treatment-contradiction", "fever", &word("yes"));
    assert_eq!(found(&lines("days >= 3 and fever = no")), []);
    // Nobody is shown what does not apply to them; whoever is not sure may be.
    let applies = |when: &str| with(when, "applies_when = \"fever = yes\"\n");
    finds(&applies("days >= 3"), "treatment-contradiction", "fever", &word("no"));
    assert_eq!(found(&applies("possibly(fever = yes)")), []);
}

#[test]
fn nobody_takes_a_branch_that_others_have_taken() {
    let steps = format!(
        "[[steps]]\nid = \"first\"\nkind = \"decision\"\nhit = \"first\"\nwhy = \"w\"\nbranches = [\
         {{ when = \"days >= 6\", go = \"now\" }}, {{ when = \"days >= 9\", go = \"rest\" }}, {{ otherwise = \"rest\" }}]\n{ENDS}"
    );
    assert!(found(&steps).iter().any(|finding| finding.code == "unreachable-branch"));
}

/// Everybody is shown this treatment, which these lines make, with whatever it is a kind of.
fn shows(treatment: &str, rule: &str) -> String {
    let ids = treatment.match_indices('.').filter_map(|(dot, _)| treatment.get(..dot)).chain([treatment]);
    let made: String = ids.map(|id| format!("[treatments.\"{id}\"]\nsources = [\"S\"]\n")).collect();
    format!(
        "[[steps]]\nid = \"only\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n\
         offer = [\"{treatment}\"]\n{made}[[safety]]\nid = \"R\"\n{rule}\n"
    )
}

/// What these lines break, in words.
fn broken(lines: &str) -> Vec<String> {
    let findings = found(lines).into_iter().filter(|finding| finding.code == "safety-rule-broken");
    findings.map(|finding| finding.message).collect()
}

#[test]
fn what_is_never_shown_is_shown_as_no_kind_either() {
    for shown in ["pill", "pill.strong", "pill.strong.long"] {
        let never = |treatment: &str| broken(&shows(shown, &format!("never_show = [\"{treatment}\"]")));
        assert_eq!(never("pill"), ["safety rule `R`: `pill` is shown to somebody"], "{shown}");
    }
    let kind = "never_show = [\"pill.strong\"]\n[treatments.\"pill.strong\"]\nsources = [\"S\"]";
    assert_eq!(broken(&shows("pill", kind)), [""; 0], "a kind is not what it is a kind of");
}

/// A fever leads to a card, and from there to `behind`; everybody else comes to `mid` and then perhaps to the pill.
fn card(behind: &str, more: &str) -> String {
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

#[test]
fn what_comes_before_a_treatment_comes_before_its_kinds_and_behind_a_card() {
    let precede = |behind: &str, step: &str| {
        let lines = card(behind, &format!("must_precede = {{ step = \"{step}\", treatment = \"pill\" }}"));
        broken(&lines).len()
    };
    assert_eq!(precede("mid", "mid"), 0, "it came on the way, or behind the card");
    assert_eq!(precede("pills", "first"), 0, "it came before the card");
    assert_eq!(precede("pills", "mid"), 1, "the card leads past it");
    assert_eq!(precede("mid", "rest"), 2, "it never comes, on either side");
}

#[test]
fn what_goes_wrong_behind_a_card_is_said_to_be_there() {
    let checked = "once they say that they have been checked";
    for (rule, how) in [
        ("when = \"fever = yes\"\nnever_show = [\"pill\"]", "`pill` is shown to somebody"),
        ("must_precede = { step = \"mid\", treatment = \"pill\" }", "`pill` is shown to somebody before `mid`"),
    ] {
        assert_eq!(broken(&card("pills", rule)), [format!("safety rule `R`: {how}, {checked}")]);
    }
}

/// The cold are sent to a card, and from there to `next`; everybody else comes there at once.
fn behind(next: &str, more: &str) -> String {
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

#[test]
fn what_holds_before_a_card_is_proved_behind_it_too() {
    let said = |next: &str, more: &str| -> Vec<(&'static str, String)> {
        let findings = found(&behind(next, more)).into_iter();
        findings.map(|finding| (finding.code, finding.message)).collect()
    };
    let checked = ", once they say that they have been checked";
    let bone = r#"{ when = "bone = yes", go = "xray" }, { otherwise = "rest", doubt = "tested" }"#;
    let missing = r#"{ when = "cold = no and bone = yes", go = "xray" }, { when = "cold = no and bone in { no, not_sure }", go = "rest" }"#;
    let twice = r#"{ when = "possibly(cold = yes)", go = "xray" }, { when = "cold = no or cold = yes and bone = yes", go = "rest" }"#;
    let silent = r#"{ when = "cold != no and bone = yes", go = "xray" }, { otherwise = "rest" }"#;
    let show = "[[alongside]]\nid = \"come-back\"\nwith = [\"routine\", \"urgent-clinic\"]\nsources = [\"S\"]\n\
                when = \"cold = no\"\n[[safety]]\nid = \"R\"\nmust_show = [\"come-back\"]\n";
    assert_eq!(said(bone, ""), []);
    assert_eq!(said(missing, ""), [("gap", format!("no branch of `next` holds for some patients{checked}"))]);
    assert_eq!(
        said(twice, ""),
        [("overlap", format!("branch 2 of `next` holds together with an earlier one for some patients{checked}")),]
    );
    let doubt =
        format!("doubt ends in the `otherwise` of `next` for some patients{checked}, and nobody has said that it may");
    assert_eq!(said(silent, ""), [("silent-doubt", doubt)]);
    let unseen = format!("safety rule `R`: `come-back` is not shown to somebody{checked}");
    assert_eq!(said(bone, show), [("safety-rule-broken", unseen)]);
}

/// What goes wrong on both walks is one mistake; behind the card alone it is told there.
#[test]
fn a_mistake_of_a_decision_is_told_of_one_walk() {
    let codes = |next: &str| -> Vec<(&'static str, bool)> {
        let files = files(&behind(next, ""));
        let judged = prove(files.pathway(), &files.read().document);
        let both = [&judged.report, &judged.for_author].map(|report| report.findings.iter());
        let [all, told] =
            both.map(|of| of.map(|found| (found.code, found.message.contains("checked"))).collect::<Vec<_>>());
        assert!(all.len() == 2 && all.iter().any(|(_, checked)| *checked), "{all:?}");
        told
    };
    for (next, code) in [
        (r#"{ when = "bone = yes", go = "xray" }, { when = "bone = no", go = "rest" }"#, "gap"),
        (
            r#"{ when = "bone = yes", go = "xray" }, { when = "possibly(bone = no) or bone = yes", go = "rest" }"#,
            "overlap",
        ),
        (r#"{ when = "bone = yes", go = "xray" }, { otherwise = "rest" }"#, "silent-doubt"),
    ] {
        assert_eq!(codes(next), [(code, false)], "{next}");
    }
}

#[test]
fn somebody_is_left_whom_no_row_declares_impossible() {
    let with = |rows: &[&str]| -> Vec<(usize, String)> {
        let rows: String = rows.iter().map(|row| format!("[[impossible]]\nwhen = \"{row}\"\nwhy = \"x\"\n")).collect();
        let files = files(&rows);
        let text = files.0["pathway.toml"].clone();
        let judged = prove(files.pathway(), &files.read().document);
        let found = judged.report.findings.into_iter().filter(|finding| finding.code == "everybody-impossible");
        let before = |finding: &Finding| text.get(..finding.at?.start as usize);
        let line = |finding: &Finding| before(finding).expect("a place").matches("[[impossible]]").count();
        let found: Vec<_> = found.map(|finding| (line(&finding), finding.message)).collect();
        assert!(found.is_empty() || judged.pathway.is_none(), "of nobody nothing is proved");
        found
    };
    let (one, several) = ("everybody is declared impossible", "with this row everybody is declared impossible");
    assert_eq!(with(&["fever = yes and days > 9"]), []);
    assert_eq!(with(&["fever = yes"]), []);
    assert_eq!(with(&["fever = yes", "days >= 1"]), []);
    assert_eq!(with(&["days >= 0"]), [(1, one.to_owned())]);
    // Whoever is not sure would be one of the two if they knew.
    assert_eq!(with(&["fever = yes or fever = no"]), [(1, one.to_owned())]);
    assert_eq!(with(&["days > 9", "fever = yes", "days <= 9"]), [(3, several.to_owned())]);
}

#[test]
fn a_branch_that_only_checked_people_take_is_taken() {
    let cold = r#"{ when = "possibly(cold = yes)", go = "xray" }, { when = "cold = no", go = "rest" }"#;
    assert_eq!(found(&behind(cold, "")), []);
    let nobody = r#"{ when = "cold = yes and cold = no", go = "xray" }, { otherwise = "rest", doubt = "tested" }"#;
    let found = found(&behind(nobody, ""));
    assert!(found.iter().any(|finding| finding.code == "unreachable-branch"), "{found:?}");
}

#[test]
fn whoever_has_been_checked_does_not_come_to_the_same_card() {
    let again = |next: &str| -> Vec<String> {
        let ways = format!("{{ when = \"bone = yes\", go = \"{next}\" }}, {{ when = \"bone = no\", go = \"rest\" }}");
        let findings = found(&behind(&format!("{ways}, {{ otherwise = \"xray\", doubt = \"tested\" }}"), ""));
        findings.into_iter().map(|finding| format!("{}: {}", finding.code, finding.message)).collect()
    };
    let message = "after-loop: `card` comes again for some patients, once they say that they have been checked";
    assert_eq!(again("card"), [message]);
    // A card that names itself is the shortest way back.
    let itself = behind(r#"{ when = "bone = yes", go = "xray" }, { otherwise = "rest", doubt = "tested" }"#, "");
    let itself = itself.replace("after = \"next\"", "after = \"card\"");
    assert!(found(&itself).iter().any(|finding| format!("{}: {}", finding.code, finding.message) == message));
    assert_eq!(again("xray"), [""; 0]);
}

#[test]
fn a_conclusion_that_is_never_reached_is_reached_on_neither_walk() {
    let ends = "safety rule `R`: somebody ends at `rest`";
    let checked = format!("{ends}, once they say that they have been checked");
    let rule = |when: &str| format!("when = \"{when}\"\nnever_conclude = [\"rest\"]");
    assert_eq!(broken(&card("mid", &rule("fever = yes and days < 3"))), [checked.as_str()]);
    assert_eq!(broken(&card("mid", &rule("fever = no and fever != not_sure and days < 3"))), [ends]);
    assert_eq!(broken(&card("mid", &rule("days >= 3"))), [""; 0]);
}

#[test]
fn a_rule_speaks_of_conclusions_of_its_urgencies_only() {
    let rule = |with: &str| format!("with = [\"{with}\"]\nnever_show = [\"pill\"]");
    assert_eq!(broken(&card("mid", &rule("routine"))).len(), 2, "on both walks");
    assert_eq!(broken(&card("mid", &rule("same-day"))), [""; 0]);
    let must = |with: &str| broken(&card("mid", &format!("with = [\"{with}\"]\nmust_show = [\"pill\"]"))).len();
    assert!(must("routine") > 0);
    assert_eq!(must("same-day"), 0);
}

#[test]
fn beside_a_conclusion_that_stands_alone_stands_nothing() {
    let entry = "[[alongside]]\nid = \"tea\"\nwith = [\"routine\"]\n";
    let ends = |alone: &str| {
        let ways = r#"{ when = "possibly(fever = yes)", go = "now" }, { otherwise = "rest" }"#;
        let lines = decision(ways).replace("urgency = \"routine\"", &format!("urgency = \"routine\"\n{alone}"));
        broken(&format!("{lines}{entry}[[safety]]\nid = \"R\"\nmust_show = [\"tea\"]\n"))
    };
    assert_eq!(ends(""), [""; 0]);
    assert_eq!(ends("alone = true"), ["safety rule `R`: `tea` is not shown to somebody"]);
}

#[test]
fn nothing_less_urgent_stands_on_top_of_what_is_more_urgent() {
    let end = |id: &str, urgency: &str| {
        format!("[[steps]]\nid = \"{id}\"\nkind = \"conclusion\"\nurgency = \"{urgency}\"\nsources = [\"S\"]\n")
    };
    let decision = |id: &str, head: &str, ways: &str| {
        format!("[[steps]]\nid = \"{id}\"\nkind = \"decision\"\n{head}branches = [{ways}]\n")
    };
    let ends = end("rest", "routine") + &end("today", "same-day") + &end("soon", "urgent-clinic");
    let mixed = decision(
        "mixed",
        "",
        r#"{ when = "possibly(fever = yes)", go = "today" }, { when = "fever = no", go = "rest" }"#,
    );
    let said = |ways: &str, more: &str| -> Vec<String> {
        let first = decision("first", "hit = \"first\"\nwhy = \"tested\"\n", ways);
        let findings = found(&format!("{first}{ends}{more}")).into_iter();
        findings.filter(|finding| finding.code == "urgency-order").map(|finding| finding.message).collect()
    };
    let broken = "branch 2 of `first` is more urgent than branch 1, which some patients take although both hold";
    let rest = r#"{ when = "fever = yes", go = "today" }, { otherwise = "rest", doubt = "tested" }"#;
    let stairs =
        |second: &str| format!(r#"{{ when = "days < 3", go = "rest" }}, {{ when = "{second}", go = "soon" }}, {rest}"#);
    let fever = "branch 3 of `first` is more urgent than branch 1, which some patients take although both hold";
    let later = "branch 3 of `first` is more urgent than branch 2, which some patients take although both hold";
    assert_eq!(said(&stairs("days < 14"), ""), [broken, fever, later]);
    assert_eq!(said(&stairs("days >= 3 and days < 14"), ""), [fever, later]);
    let worst_first = r#"{ when = "fever = yes", go = "today" }, { when = "days < 14", go = "soon" }, { when = "days < 20", go = "rest" }, { otherwise = "rest", doubt = "tested" }"#;
    assert_eq!(said(worst_first, ""), [""; 0]);
    // A branch is as urgent as where this patient ends by it, and a later one as where everybody would at least.
    let by_mixed = |when: &str| {
        format!(
            r#"{{ when = "{when}", go = "mixed" }}, {{ when = "days < 14", go = "soon" }}, {{ otherwise = "rest", doubt = "tested" }}"#
        )
    };
    assert_eq!(said(&by_mixed("days < 3"), &mixed), [broken], "without a fever it ends at rest");
    assert_eq!(said(&by_mixed("days < 3 and possibly(fever = yes)"), &mixed), [""; 0], "it ends today");
    let to_mixed = |when: &str| {
        format!(
            r#"{{ when = "days < 3", go = "soon" }}, {{ when = "{when}", go = "mixed" }}, {{ otherwise = "rest", doubt = "tested" }}"#
        )
    };
    assert_eq!(said(&to_mixed("days < 14"), &mixed), [""; 0], "some would end at rest");
    assert_eq!(said(&to_mixed("days < 14 and fever = yes"), &mixed), [broken], "all of them would end today");
}

#[test]
fn what_comes_behind_a_card_is_no_more_urgent_than_the_card() {
    let order = |next: &str| -> Vec<String> {
        let findings = found(&behind(next, "")).into_iter();
        findings.map(|finding| format!("{}: {}", finding.code, finding.message)).collect()
    };
    let bone = r#"{ when = "bone = yes", go = "xray" }, { otherwise = "rest", doubt = "tested" }"#;
    assert_eq!(order(bone), [""; 0]);
    let lines = behind(bone, "").replace("\"emergency\"", "\"urgent-clinic\"");
    let raised = lines.replacen(
        "id = \"xray\"\nkind = \"conclusion\"\nurgency = \"urgent-clinic\"",
        "id = \"xray\"\nkind = \"conclusion\"\nurgency = \"same-day\"",
        1,
    );
    let findings = found(&raised);
    let message = "`xray` comes behind `card`, which is less urgent, once they say that they have been checked";
    assert!(findings.iter().any(|f| (f.code, f.message.as_str()) == ("urgency-order", message)), "{findings:?}");
}

#[test]
fn a_set_that_grows_makes_nobody_less_urgent() {
    let facts =
        "[facts.signs]\ntype = \"set\"\nof = [\"none\", \"rash\", \"cough\"]\nexclusive = [\"none\"]\ntypical = []\n";
    let ways =
        r#"{ when = "signs = rash and not possibly(signs = cough)", go = "now" }, { otherwise = "rest", doubt = "d" }"#;
    let rule = "[[safety]]\nid = \"M\"\nmonotone = { fact = \"signs\", order = [] }\n";
    let both = "with `signs` = { rash } it was emergency, with `signs` = { rash, cough } only routine";
    assert_eq!(
        broken(&format!("{facts}{}{rule}", decision(ways))),
        [format!("safety rule `M`: urgency falls when `signs` gets worse: {both}")]
    );
}

/// A fact with these lines, and what everybody is told by it.
fn of_fact(fact: &str, ways: &str) -> String {
    format!("[facts.x]\n{fact}\n{}", decision(ways))
}

/// Whatever a fact raises is held for everybody, and told like a rule.
#[test]
fn each_chain_of_a_fact_is_a_safety_rule() {
    let choice =
        |chains: &str| format!("type = \"choice\"\nof = [\"no\", \"a\", \"b\"]\ntypical = \"no\"\nraises = {chains}");
    let now = |when: &str| format!("{{ when = \"{when}\", go = \"now\" }}, {{ otherwise = \"rest\", doubt = \"d\" }}");
    let told = |chains: &str, when: &str| broken(&of_fact(&choice(chains), &now(when)));
    assert_eq!(told("[[\"no\", \"not_sure\", \"b\"], [\"no\", \"a\", \"b\"]]", "possibly(x = b)"), [""; 0]);
    assert_eq!(
        told("[[\"no\", \"b\"], [\"no\", \"not_sure\", \"a\"]]", "possibly(x = b)"),
        ["safety rule `raises:x.2`: urgency falls when `x` gets worse (no, not_sure, a): \
          with `x` = not_sure it was emergency, with `x` = a only routine"]
    );
    let set = |chains: &str| {
        format!(
            "type = \"set\"\nof = [\"none\", \"a\", \"b\"]\nexclusive = [\"none\"]\ntypical = []\nraises = {chains}"
        )
    };
    let told = |chains: &str, when: &str| broken(&of_fact(&set(chains), &now(when)));
    assert_eq!(told("[[\"a\", \"b\"]]", "possibly(x in { a, b })"), [""; 0]);
    assert_eq!(
        told("[[\"a\"]]", "x != b"),
        ["safety rule `raises:x`: urgency falls when one of { a, not_sure } is added to `x`: \
         with `x` = { none } it was emergency, with `x` = not_sure only routine"],
        "not sure about one is not sure about the other"
    );
    assert_eq!(told("[[\"a\"]]", "possibly(x != b)"), [""; 0], "the other may lower it");
    assert_eq!(
        told("[[\"a\", \"b\"]]", "possibly(x != b)"),
        ["safety rule `raises:x`: urgency falls when one of { a, b, not_sure } is added to `x`: \
         with `x` = { none } it was emergency, with `x` = { b } only routine"]
    );
    let lines = of_fact(&set("[[\"a\"], [\"b\"]]"), &now("possibly(x in { a, b })"));
    let files = files(&lines);
    assert_eq!(prove(files.pathway(), &files.read().document).proof.expect("small").safety_rules, 2);
}

/// What a value means by itself is held of whoever gives that answer, and not of who is unsure.
#[test]
fn each_sign_of_a_fact_is_a_safety_rule() {
    let yes = "{ when = \"x = yes\", go = \"now\" }, { otherwise = \"rest\", doubt = \"d\" }";
    let choice = |signs: &str| {
        let fact = "type = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"";
        broken(&of_fact(&format!("{fact}\nsigns = {{ {signs} }}"), yes))
    };
    assert_eq!(choice("yes = { one = \"emergency\", two = \"emergency\" }, no = \"routine\""), [""; 0]);
    assert_eq!(choice("no = \"same-day\""), ["safety rule `signs:x.no`: somebody ends below `same-day`"]);
    assert_eq!(choice("not_sure = [\"same-day\"]"), ["safety rule `signs:x.not_sure`: somebody ends below `same-day`"]);
    let set = |signs: &str| {
        let fact = "type = \"set\"\nof = [\"none\", \"yes\", \"b\"]\nexclusive = [\"none\"]\ntypical = []";
        broken(&of_fact(&format!("{fact}\nsigns = {{ {signs} }}"), yes))
    };
    assert_eq!(set("yes = \"emergency\""), [""; 0]);
    assert_eq!(set("b = \"same-day\""), ["safety rule `signs:x.b`: somebody ends below `same-day`"]);
    let broken =
        "[facts.x]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\nsigns = { no = \"same-day\" }\n";
    finds(&format!("{broken}{}", decision(yes)), "safety-rule-broken", "x", &word("no"));
}

/// With a `when`, neither the pairs between the two people nor what stands between them in a set hide that it falls.
#[test]
fn a_rule_for_some_compares_everybody_it_speaks_of() {
    let some = |order: &str, when: &str| {
        format!("[[safety]]\nid = \"M\"\nwhen = \"{when}\"\nmonotone = {{ fact = \"x\"{order} }}")
    };
    let choice = "type = \"choice\"\nof = [\"v0\", \"v1\", \"v2\", \"v3\"]\ntypical = \"v0\"\ncertain = true";
    let ways = r#"{ when = "x in { v0, v1 }", go = "now" }, { when = "x in { v2, v3 }", go = "rest" }"#;
    let order = ", order = [\"v0\", \"v1\", \"v2\", \"v3\"]";
    let far = broken(&(of_fact(choice, ways) + &some(order, "x in { v0, v3 }")));
    let both = "with `x` = v0 it was emergency, with `x` = v2 only routine";
    assert_eq!(far, [format!("safety rule `M`: urgency falls when `x` gets worse (v0, v1, v2, v3): {both}")]);
    let nobody = broken(&(of_fact(choice, ways) + &some(", order = [\"v0\", \"v1\"]", "x in { v0, v3 }")));
    assert_eq!(nobody, [""; 0]);
    // Three members lie between those of whom the rule speaks, and it falls in the midst.
    let set = "type = \"set\"\nof = [\"a\", \"b\", \"c\"]\ntypical = []\ncertain = true";
    let ways =
        r#"{ when = "x = b and x = c or x = c and x = a or x = a and x = b", go = "rest" }, { otherwise = "now" }"#;
    let all = "x = a and x = b and x = c or not (x in { a, b, c })";
    assert_eq!(broken(&(of_fact(set, ways) + &some("", all))).len(), 1);
    let same = r#"{ when = "x = a and x = b and x = c", go = "now" }, { otherwise = "rest" }"#;
    assert_eq!(broken(&(of_fact(set, same) + &some("", all))), [""; 0]);
}

#[test]
fn any_response_on_record_counts_as_what_came_before() {
    let breaks = |enough: &str| {
        let facts = "[facts.tea]\ntype = \"choice\"\nof = [\"not_tried\", \"no\", \"some\", \"yes\"]\n\
                     typical = \"not_tried\"\n";
        let ways = format!(
            "[[steps]]\nid = \"first\"\nkind = \"decision\"\nbranches = [{{ when = \"{enough}\", go = \"next\" }}, \
             {{ otherwise = \"base\", doubt = \"tested\" }}]\n"
        );
        let end = |id: &str| {
            format!("[[steps]]\nid = \"{id}\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n")
        };
        let records = "[steps.review]\nafter = \"a week\"\n\
                       records = [{ fact = \"tea\", helped = \"yes\", not_helped = \"no\" }]\n";
        let pill = "offer = [\"pill\"]\n[treatments.pill]\nsources = [\"S\"]\n";
        let rule = "[[safety]]\nid = \"R\"\nmust_precede = { step = \"base\", treatment = \"pill\" }\n";
        broken(&format!("{facts}{ways}{}{records}{}{pill}{rule}", end("base"), end("next"))).len()
    };
    assert_eq!(breaks("tea in { no, some, yes }"), 0);
    assert_eq!(breaks("tea in { not_tried, some }"), 1, "not tried is no response");
    assert_eq!(breaks("possibly(tea = some)"), 1, "not sure is no response");
}

#[test]
fn the_largest_number_is_not_cut_off() {
    let facts = "[facts.many]\ntype = \"number\"\nmin = 0\nmax = 9223372036854775807\ntypical = 3\ncertain = true\n";
    let ways = decision(r#"{ when = "many >= 5", go = "now" }, { otherwise = "rest" }"#);
    let files = files(&format!("{facts}{ways}"));
    let proved = prove(files.pathway(), &files.read().document);
    assert_eq!(proved.proof.expect("small").patients, "2");
}
