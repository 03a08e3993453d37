//! Each counterexample breaks what the finding says it breaks: steps, branches and safety rules.

use crate::found::{ENDS, broken, decision, finds, found, number, of_the_proof, shows, word};
use crate::support::{FACTS, STEPS, files};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::finding::Finding;

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

#[test]
fn what_is_never_shown_is_shown_as_no_kind_either() {
    for shown in ["pill", "pill.strong", "pill.strong.long"] {
        let never = |treatment: &str| broken(&shows(shown, &format!("never_show = [\"{treatment}\"]")));
        assert_eq!(never("pill"), ["safety rule `R`: `pill` is shown to somebody"], "{shown}");
    }
    let kind = "never_show = [\"pill.strong\"]\n[treatments.\"pill.strong\"]\nsources = [\"S\"]";
    assert_eq!(broken(&shows("pill", kind)), [""; 0], "a kind is not what it is a kind of");
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
