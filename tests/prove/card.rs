//! Behind a card there is a second walk, and it is proved like the first.

use crate::found::{behind, broken, card, found};
use crate::support::files;
use treatment_pathway::authoring::proof::prove;

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
