//! Each kind of finding, on the smallest pathway that shows it, beside the same pathway without it.
//!
//! The reports are kept in `snapshots/`, one file a kind: `cargo insta review` shows what changed in them.

use std::collections::BTreeSet;

use treatment_pathway::authoring::case::signature::line;

use crate::support::{FACTS, Files, STEPS, files, folder, fresh, in_pairs, pathway};

/// A kind of finding, a pathway without it and one with it, and what was done to it.
struct Shown {
    code: &'static str,
    good: Files,
    bad: Files,
    change: String,
}

/// The pathway with it comes about by writing `to` in place of `from`.
#[track_caller]
fn shown(code: &'static str, good: Files, file: &str, from: &str, to: &str) -> Shown {
    let bad = good.clone().change(file, from, to);
    Shown { code, good, bad, change: format!("{file}: `{}` instead of `{}`", to.trim(), from.trim()) }
}

/// Codes that `tests/import.rs` shows: what an import finds stands in no pathway.
fn imported() -> impl Iterator<Item = &'static str> {
    let shown = include_str!("../snapshots/import__shown.snap").lines();
    let severe = |line: &'static str| line.strip_prefix("error ").or_else(|| line.strip_prefix("warning "));
    shown.filter_map(severe).filter_map(|line| Some(line.split_once(": ")?.0))
}

#[rustfmt::skip]
fn all() -> Vec<Shown> {
    let logic = "pathway.toml";
    let small = || files("");
    vec![
        // Reading
        shown("toml-syntax", small(), logic, "id = \"small\"", "id = \"small"),
        shown("json-syntax", small(), "sources.json", "}]", "}"),
        shown("fluent-syntax", small(), "en.ftl", "step-rest = step-rest", "step-rest step-rest"),
        shown("missing-file", small(), logic, "version = \"1.0.0\"", "version = \"1.0.0\"\nlanguages = [\"en\", \"es\"]"),
        shown("unknown-term", small().with("en.ftl", &(small().0["en.ftl"].replace("step-rest text", "{ -rest }") + "-rest = Rest.\n")), "en.ftl", "{ -rest }", "{ -rst }"),
        shown("bad-source", small().with("sources.json", SOURCE), "sources.json", "10.1000/182", "https://doi.org/10.1000/182"),
        Shown { code: "unread-file", good: small().with("en.ftl~", ""), bad: small().with("en.ftl.ftl", ""), change: "en.ftl.ftl instead of en.ftl~".to_owned() },
        shown("unknown-variable", small(), "en.ftl", "step-rest text", "Call { $emergncy }"),
        shown("unsupported-fluent", small(), "en.ftl", "step-rest text", "{ $emergency ->\n        [911] Call 911.\n       *[other] Nothing to call.\n    }"),
        shown("hidden-character", small(), "en.ftl", "step-rest text", "Rest \u{202e}yltnegru\u{202c}, un\u{ad}til it is \u{ad}better"),
        shown("unknown-key", treatment("never = \"fever = yes\""), logic, "never =", "nevr ="),
        shown("missing-key", small(), logic, "typical = \"no\"", ""),
        shown("wrong-type", small(), logic, "max = 100", "max = \"100\""),
        shown("bad-id", small(), logic, "id = \"small\"", "id = \"small pathway\""),
        shown("guard-syntax", small(), logic, "days >= 14", "days => 14"),
        // An overlay
        shown("unknown-text", overlaid("").with("overlay/en.ftl", "step-rest = Rest\n"), "overlay/en.ftl", "step-rest", "step-rset"),
        shown("unasked-gate", sometimes_asked(), "overlay/overlay.toml", "days < 7 or age", "age"),
        shown("excused-rule", overlaid(""), "overlay/overlay.toml", "unavailable = []\n", EXCUSED),
        // Checking
        shown("bad-chain", raises(), logic, "[\"no\", \"not_sure\", \"yes\"]", "[\"yes\"]"),
        shown("bad-checklist", checklist(), logic, "rows = [\"fever = yes\"]", "rows = [\"fever = no\"]"),
        shown("bad-disagreement", disagreement(), logic, ", { id = \"coffee\", sources = [\"S\"] }", ""),
        shown("bad-domain", small(), logic, "of = [\"no\", \"yes\"]", "of = [\"no\", \"yes\", \"yes\"]"),
        shown("bad-edition", small().with("editions.json", EDITIONS), "editions.json", "\"0.9.0\"", "\"1.0.0\""),
        shown("bad-explainer", files("[[explainers]]\nid = \"tea\"\nparts = [{ id = \"a\", sources = [\"S\"] }]\n"), logic, "{ id = \"a\", sources = [\"S\"] }", ""),
        shown("bad-number", counted(), logic, "2 * days - 5", "days * days"),
        shown("bad-score", counted(), logic, "{ no = 0, yes = 1 }", "{ no = 0 }"),
        shown("bad-past", small(), logic, "typical = \"no\"", "typical = \"no\"\npast = true\nchangeable = true"),
        shown("bad-rate", claim(), "evidence.toml", "status", "rate = { of = 100, with = 480 }\nstatus"),
        shown("bad-wording", wording(), logic, "step-today*", "stp-today*"),
        shown("cycle", conditions(1), logic, "c0 = \"fever = yes\"", "c0 = \"c1\""),
        shown("dead-end", small(), logic, "urgency = \"routine\"\n", ""),
        shown("duplicate-id", small(), "sources.json", "}]", "}, { \"id\": \"S\", \"type\": \"book\", \"title\": \"Another\", \"note\": \"on a shelf\" }]"),
        shown("emergency-shows", treatment("never = \"fever = yes\""), logic, "urgency = \"routine\"", "urgency = \"emergency\"\nrecommend = [\"tea\"]"),
        shown("empty-rule", files("[[safety]]\nid = \"R\"\nurgency_at_least = \"routine\"\n"), logic, "urgency_at_least = \"routine\"", "when = \"fever = yes\""),
        shown("impossible-end", files("[[impossible]]\nid = \"so-long\"\nwhen = \"days >= 90\"\nwhy = \"tested\"\ngo = \"today\" # where\n"), logic, "go = \"today\" # where", ""),
        shown("future-date", small(), logic, "reviewed = 2026-11-22", "reviewed = 2027-11-21"),
        shown("merged-question", signs(), logic, "chills = \"same-day\"", "confused = \"emergency\""),
        shown("missing-funding", trial(), "evidence.toml", "funding = \"not known\"\n", ""),
        shown("missing-plural", small().change("en.ftl", "fact-days = fact-days\n", "fact-days = fact-days\n    .unit = days\n    .unit-one = day\n").change(logic, "max = 100", "max = 100\nunit = \"days\""), "en.ftl", "    .unit-one = day\n", ""),
        shown("missing-rung", files("[[rungs]]\nid = \"warm\"\nicon = \"pill\"\n[treatments.tea]\nsources = [\"S\"]\nrung = \"warm\" # where\n"), logic, "rung = \"warm\" # where", ""),
        shown("missing-text", small(), "en.ftl", "    .text = step-rest text\n", ""),
        shown("mixed-denominators", rates(), "evidence.toml", "of = 100, with = 2", "of = 1000, with = 2"),
        shown("missing-why", small(), logic, "why = \"the worse comes first\"\n", ""),
        shown("needless-after", small(), logic, "urgency = \"routine\"\n", "urgency = \"routine\"\nafter = \"today\"\n"),
        shown("needless-also", small(), logic, "hit = \"first\"\nwhy = \"the worse comes first\"\n", "also = true\n"),
        shown("never-beside", files("[[alongside]]\nid = \"tea\"\nwith = [\"routine\"]\n"), logic, "with = [\"routine\"]", "with = []"),
        shown("no-treatment", files(&(AID.to_owned() + "no_treatment = \"wait\"\n" + WAIT)), logic, "no_treatment = \"wait\"\n", ""),
        shown("one-in-x", small(), "en.ftl", "step-rest text", "Tea helps 1 in 5 people"),
        shown("out-of-range", small(), logic, "days >= 14", "days >= 140"),
        shown("placeholder-text", small(), "en.ftl", "step-rest text", "TODO: step-rest.text"),
        shown("question-order", files("[questions]\norder = [\"days\", \"fever\"]\n"), logic, "\"days\", \"fever\"", "\"days\", \"days\""),
        shown("requires-doubt", treatment("requires = \"fever = no\""), logic, "fever = no\"", "fever != yes or fever = not_sure\""),
        shown("review-overdue", small(), logic, "2027-11-22", "2026-11-22\n"),
        shown("too-deep", conditions(46), logic, "c0 = \"fever = yes\"", "c0 = \"d0\"\nd0 = \"d1\"\nd1 = \"fever = yes\""),
        shown("too-hard-to-read", small(), "en.ftl", "step-rest text", &"Neuromodulation utilises implantable electrical stimulators. ".repeat(20)),
        shown("type-mismatch", small(), logic, "fever = yes", "fever > yes"),
        shown("unchecked-claim", claim(), "evidence.toml", "seen", "memory"),
        shown("uncited-claim", claim(), "evidence.toml", "source = [\"S\"]\n", ""),
        shown("unknown-fact", small(), logic, "days >= 14", "dayz >= 14"),
        shown("unknown-id", small(), logic, "otherwise = \"rest\"", "otherwise = \"rst\""),
        shown("unknown-value", small(), logic, "fever = yes", "fever = yess"),
        shown("unreachable-step", small(), logic, "otherwise = \"rest\"", "otherwise = \"today\""),
        shown("unsaid-condition", closed_by_a_condition(), "en.ftl", "    .not-known = Ask whether this is so.\n", ""),
        shown("untranslated", small(), logic, "version = \"1.0.0\"", "version = \"1.0.0\"\nlanguages = [\"en\", \"en-GB\", \"fr\"]"),
        shown("unused-fact", small(), logic, "  { when = \"days >= 14\", go = \"today\" },\n", ""),
        shown("unused-text", small(), "en.ftl", "fact-days = fact-days\n", "fact-days = fact-days\nfact-daze = How dazed are you?\n"),
        shown("words-forbidden", wording(), "en.ftl", "step-today text", "Step-today text, for a\n        growing weakness. If nobody answers, go there"),
        shown("words-missing", wording(), "en.ftl", "step-today text", "Go today"),
        shown("written-out-sum", conditions(0), logic, "c0 = \"fever = yes\"", &format!("c0 = \"{SUM}\"")),
        // Cases
        shown("unfilled-case", small().with("cases/a.toml", CASE), "cases/a.toml", "[expect]\nurgency = \"same-day\"\n", ""),
        shown("void-signature", signed(), "cases/a.toml", "fever = \"yes\"", "fever = \"not_sure\""),
        // Proving
        shown("contradicts-nobody", files("[[contradictions]]\nid = \"odd\"\nwhen = \"fever = yes and days < 3\"\n"), logic, "fever = yes and days < 3", "days > 3 and days < 3"),
        shown("everybody-impossible", files("[[impossible]]\nwhen = \"fever = yes and days < 1\"\nwhy = \"made up\"\n"), logic, "fever = yes and days < 1", "days < 1 or days >= 1"),
        shown("gap", parted(), logic, "days > 14", "days > 15"),
        shown("overlap", parted(), logic, "days > 14", "days >= 14"),
        shown("silent-doubt", small(), logic, "possibly(fever = yes)", "fever = yes"),
        shown("unreachable-branch", small(), logic, "days >= 14", "fever = yes and days >= 14"),
        shown("treatment-contradiction", tea("{ treatment = \"tea\", when = \"tried != no_help\" }"), logic, "never = \"fever = yes\"", "never = \"days > 7\""),
        shown("shown-twice", tea("\"tea\""), logic, "recommend = [\"tea\"]", "recommend = [\"tea\"]\noffer = [{ treatment = \"tea\", when = \"days < 3\" }]"),
        shown("safety-rule-broken", rule(), logic, "days > 20", "days > 7"),
        shown("no-raises", raises(), logic, "raises = [[\"no\", \"not_sure\", \"yes\"]]\n", ""),
        shown("follow-up-loop", tea("{ treatment = \"tea\", when = \"tried != no_help\" }"), logic, "tried != no_help", "tried != good"),
        shown("unsaid-doubt", files("[[alongside]]\nid = \"tea\"\nwhen = \"not possibly(not fever = yes)\"\nwith = [\"same-day\", \"routine\"]\n"), logic, "not possibly(not fever = yes)", "fever = yes"),
        shown("urgency-order", stairs(), logic, "days >= 3 and days < 14", "days < 14"),
        shown("after-loop", card(), logic, "after = \"rest\"", "after = \"first\""),
        // A standard
        shown("below-standard", folder("tests/pathways/twisted-ankle"), logic, "published = 2026-11-22\n", ""),
        Shown { code: "too-large", good: seventeen_pairs(), bad: far_and_near(), change: "facts that meet in any order, instead of in one".to_owned() },
    ]
}

/// The small pathway, in which a worse fever is never less urgent.
fn raises() -> Files {
    files("").change("pathway.toml", "no_raises = \"made up\"", "raises = [[\"no\", \"not_sure\", \"yes\"]]")
}

/// The small pathway, in which a fever counts, and a number is computed.
fn counted() -> Files {
    let score = "[scores.ill]\nof = [\"fever\"]\npoints = { no = 0, yes = 1 }\n";
    let number = "[numbers.long]\nis = \"2 * days - 5\"\n";
    files(&format!("{score}{number}[conditions]\nbad = \"ill >= 1 or long > 7\"\n"))
}

/// The small pathway, in which a fever is a row of a list.
fn checklist() -> Files {
    let asked = "no_raises = \"made up\"\npage = \"flags\"";
    let list = "[pages.flags]\nas = \"checklist\"\nrows = [\"fever = yes\"]\n";
    files(&format!("{}{list}", FACTS.replace("no_raises = \"made up\"", asked)))
}

/// The small pathway, in which a fever is two signs.
fn signs() -> Files {
    let signs = "signs = { yes = { fever = \"same-day\", chills = \"same-day\" } }";
    files("").change("pathway.toml", "no_raises = \"made up\"", &format!("no_raises = \"made up\"\n{signs}"))
}

/// The small pathway, with rules for its words.
fn wording() -> Files {
    files(
        "[[wording]]\nid = \"today\"\nwhere = \"step-today*\"\nmust_say = { en = \"step-today text\" }\n\
         must_not_say = { en = \"growing weakness\" }\nunless = { en = \"new or growing weakness\" }\n\
         why = \"weakness that is new cannot wait either\"\n",
    )
}

/// A treatment that a rule demands is not available, and the overlay says why that may be.
const EXCUSED: &str = "unavailable = [\"tea\"]\n[[excused]]\nrule = \"I1\"\ntreatment = \"tea\"\nwhy = \"no kettle\"\n";

/// A pathway in which tea must be shown to whoever may rest, with an overlay.
fn overlaid(lines: &str) -> Files {
    let shown = STEPS.replace("urgency = \"routine\"", "urgency = \"routine\"\nrecommend = [\"tea\"]");
    let rule =
        "[[safety]]\nid = \"I1\"\nwhen = \"days < 14 and fever = no and fever != not_sure\"\nmust_show = [\"tea\"]\n";
    files(&format!("{FACTS}{shown}[treatments.tea]\nsources = [\"S\"]\n{rule}"))
        .with("overlay/overlay.toml", &format!("unavailable = []\n{lines}"))
}

/// An overlay whose gate reads what only some are asked.
fn sometimes_asked() -> Files {
    let age = "[facts.age]\ntype = \"number\"\nmin = 0\nmax = 100\ntypical = 40\nasked_when = \"days >= 7\"\n";
    let shown = STEPS.replace("urgency = \"routine\"", "urgency = \"routine\"\nrecommend = [\"tea\"]");
    let gate = "unavailable = []\n[[stricter]]\ntreatment = \"tea\"\nrequires = \"days < 7 or age < 75\"\n";
    files(&format!("{FACTS}{age}{shown}[treatments.tea]\nsources = [\"S\"]\n")).with("overlay/overlay.toml", gate)
}

/// What is wrong with an overlay stands in the overlay; what it takes away, the pathway's safety rules may miss.
#[test]
fn an_overlay_is_proved_with_the_pathway() {
    let gate = |guard: &str| format!("[[stricter]]\ntreatment = \"tea\"\n{guard}\n");
    let excuse = |rule: &str, treatment: &str| {
        format!("[[excused]]\nrule = \"{rule}\"\ntreatment = \"{treatment}\"\nwhy = \"so\"\n")
    };
    let tea = "[\"tea\"]";
    for (unavailable, lines, expected) in [
        ("[]", "".to_owned(), vec![]),
        (tea, "".to_owned(), vec![("safety-rule-broken", "tea")]),
        (tea, excuse("I1", "tea"), vec![("excused-rule", "I1")]),
        ("[]", excuse("I1", "tea"), vec![("excused-rule", "tea")]),
        (tea, excuse("I2", "tea"), vec![("unknown-id", "I2")]),
        ("[\"tee\"]", "".to_owned(), vec![("unknown-id", "tee")]),
        ("[]", gate("when = \"days < 20\""), vec![]),
        ("[]", gate("requires = \"days < 20\""), vec![]),
        ("[]", gate("when = \"days < 13\""), vec![("safety-rule-broken", "tea")]),
        ("[]", gate("requires = \"days < 13\""), vec![("safety-rule-broken", "tea")]),
        ("[]", gate("requires = \"possibly(fever = no)\""), vec![("requires-doubt", "possibly(fever = no)")]),
        ("[]", gate("when = \"feever = no\""), vec![("unknown-fact", "feever")]),
        ("[]", gate("when = \"days =< 13\""), vec![("guard-syntax", "<")]),
        ("[]", gate(""), vec![("missing-key", "[[stricter]]")]),
        ("[]", gate("wen = \"days < 13\""), vec![("missing-key", "[[stricter]]"), ("unknown-key", "wen")]),
    ] {
        let overlay = format!("unavailable = {unavailable}\n{lines}");
        let dir = overlaid("").with("overlay/overlay.toml", &overlay).write("overlaid");
        let ran = pathway(
            &["check", "overlaid", "--overlay", "overlaid/overlay", "--format", "json", "--today", "2026-11-23"],
            dir.parent().expect("a folder"),
        );
        let json: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        let mut found: Vec<(String, String)> = Vec::new();
        for finding in json["findings"].as_array().expect("findings") {
            assert_eq!(finding["file"], "overlaid/overlay/overlay.toml", "{finding:#}");
            let word = |key: &str| finding[key].as_u64().expect("a number") as usize;
            let line: &str = overlay.lines().nth(word("line") - 1).expect("a line");
            found.push((
                finding["code"].as_str().expect("a code").to_owned(),
                line.chars().skip(word("column") - 1).collect(),
            ));
        }
        found.sort();
        let agree = found.len() == expected.len()
            && found.iter().zip(&expected).all(|((code, at), (wanted, text))| code == wanted && at.starts_with(text));
        assert!(agree, "{overlay}\n{found:#?}\ninstead of {expected:#?}");
        let errors = json["findings"].as_array().expect("findings").iter().any(|f| f["severity"] == "error");
        assert_eq!(ran.code, Some(i32::from(errors)));
    }
}

/// A source that can be found again.
const SOURCE: &str = r#"[{ "id": "S", "type": "article-journal", "title": "A trial", "DOI": "10.1000/182" }]"#;

/// Two of four.
const SUM: &str = "(fever = yes and (days > 9 or days > 19 or days > 29)) or (days > 9 and (days > 19 or days > 29)) \
                   or (days > 19 and days > 29)";

/// A case of the small pathway.
const CASE: &str = "id = \"a\"\n\n[facts]\nfever = \"yes\"\n\n[expect]\nurgency = \"same-day\"\n";

/// The small pathway with a signed case.
fn signed() -> Files {
    let files = files("").with("cases/a.toml", CASE);
    let line = line(&files.read().cases[0], "Dr N. Name", "2026-11-23");
    files.with("cases/a.toml", &CASE.replacen('\n', &format!("\n{line}\n"), 1))
}

/// The small pathway with one treatment.
fn treatment(key: &str) -> Files {
    files(&format!("[treatments.tea]\n{key}\nsources = [\"S\"]\n"))
}

/// A treatment that a named condition closes.
fn closed_by_a_condition() -> Files {
    let files = files("[conditions]\nhot = \"fever = yes\"\n[treatments.tea]\nnever = \"hot\"\nsources = [\"S\"]\n");
    let sentences = "condition-hot = fever\n    .met = Tea has to wait.\n    .not-known = Ask whether this is so.\n";
    let fluent = files.0["en.ftl"].clone() + sentences;
    files.with("en.ftl", &fluent)
}

/// The small pathway with a claim.
fn claim() -> Files {
    files("").with("evidence.toml", "[claims.N1]\nvalue = \"9 of 19\"\nsource = [\"S\"]\nstatus = \"seen\"\n")
}

/// The small pathway with a claim that compares.
fn trial() -> Files {
    let compared = "comparator = \"waiting\"\nfunding = \"not known\"\n";
    claim().change("evidence.toml", "status", &(compared.to_owned() + "status"))
}

/// The small pathway with two treatments, each with a number.
fn rates() -> Files {
    let claim = |id: &str, with: usize| {
        format!(
            "[claims.{id}]\nvalue = \"{with}%\"\nsource = [\"S\"]\nstatus = \"seen\"\nrate = {{ of = 100, with = {with} }}\n"
        )
    };
    let texts = |id: &str| format!("claim-{id} = a\n    .outcome = b\n    .with = c\n");
    let files = files("[treatments.tea]\nclaims = [\"N1\"]\n[treatments.coffee]\nclaims = [\"N2\"]\n");
    let words = files.0["en.ftl"].replace("claim-N1 = claim-N1\n", "").replace("claim-N2 = claim-N2\n", "");
    files
        .with("evidence.toml", &(claim("N1", 1) + &claim("N2", 2)))
        .with("en.ftl", &(words + &texts("N1") + &texts("N2")))
}

/// The small pathway, with a question on which sources disagree.
fn disagreement() -> Files {
    let positions = "[{ id = \"tea\", sources = [\"S\"] }, { id = \"coffee\", sources = [\"S\"] }]";
    files(&format!("[[disagreements]]\nid = \"which\"\nsteps = [\"rest\"]\npositions = {positions}\n"))
}

/// A decision aid, and what happens without a treatment.
const AID: &str = "[pathway]\nid = \"small\"\nversion = \"1.0.0\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\ndecision_aid = true\n";
const EDITIONS: &str = r#"[{ "version": "0.9.0", "facts": [["fever", ["choice", ["no", "yes"]], false]] }]"#;
const WAIT: &str = "[[alongside]]\nid = \"wait\"\nwith = [\"routine\"]\nsources = [\"S\"]\n";

/// The small pathway, whose first branch reads a condition written in terms of another, and so on.
fn conditions(chain: usize) -> Files {
    let mut lines = "[conditions]\nc0 = \"fever = yes\"\n".to_owned();
    (1..=chain).for_each(|number| lines.push_str(&format!("c{number} = \"c{}\"\n", number - 1)));
    files(&(lines + &STEPS.replace("fever = yes", &format!("c{chain}"))))
}

/// A decision of which exactly one branch holds.
fn parted() -> Files {
    let order = "hit = \"first\"\nwhy = \"the worse comes first\"\n";
    let branches =
        STEPS.replace(order, "").replace("possibly(fever = yes)", "days > 14").replace("days >= 14", "days < 0");
    files(
        &branches.replace("{ when = \"days < 0\", go = \"today\" },\n  { otherwise =", "{ when = \"days <= 14\", go ="),
    )
}

/// The small pathway, which recommends tea, and asks later whether it helped.
fn tea(entry: &str) -> Files {
    let tried =
        "[facts.tried]\ntype = \"choice\"\nof = [\"no\", \"good\", \"no_help\"]\ncertain = true\ntypical = \"no\"\n";
    let review = "{ after = \"a week\", records = [{ fact = \"tried\", helped = \"good\", not_helped = \"no_help\", treatment = \"tea\" }] }";
    let treatment = "[treatments.tea]\ntried_as = \"tried\"\nnever = \"fever = yes\"\nsources = [\"S\"]\n";
    let shown = format!("urgency = \"routine\"\nrecommend = [{entry}]\nreview = {review}");
    files(&format!("{FACTS}{tried}{}{treatment}", STEPS.replace("urgency = \"routine\"", &shown)))
}

/// One decision after the other, the longer the more urgent.
fn stairs() -> Files {
    let ways = "  { when = \"days < 3\", go = \"rest\" },\n  { when = \"days >= 3 and days < 14\", go = \"today\" },\n";
    files(&STEPS.replace("  { when = \"days >= 14\", go = \"today\" },\n", ways))
}

/// The small pathway, and whoever was checked today goes on to rest.
fn card() -> Files {
    files(&STEPS.replace("urgency = \"same-day\"", "urgency = \"same-day\"\nafter = \"rest\""))
}

/// The small pathway with a safety rule.
fn rule() -> Files {
    files("[[safety]]\nid = \"I1\"\nwhen = \"days > 20\"\nurgency_at_least = \"same-day\"\n")
}

/// Seventeen pairs, of which all first halves are asked before all second halves: too large in this order, not in another.
fn seventeen_pairs() -> Files {
    in_pairs(34, (0..17).map(|n| (n, n + 17)))
}

/// Fifty-nine facts, each read with the next one and with others far away, so that they meet in any order.
fn far_and_near() -> Files {
    in_pairs(59, (0..59).flat_map(|n| [(n, (n + 1) % 59), (n, (3 * n + 1) % 59)]))
}

#[test]
fn each_finding_says_what_where_and_how_to_go_on() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for Shown { code, good, bad, change } in all() {
        let (without, _) = report(code, &good);
        assert!(!without.contains(&format!("[{code}]")), "{code} is found in a pathway that has none:\n{without}");
        assert!(!without.contains("error["), "the pathway without {code} has errors:\n{without}");
        let (text, json) = report(code, &bad);
        assert!(text.contains(&format!("[{code}]")), "{code} is not found:\n{text}");
        settings.set_description(change);
        settings.bind(|| insta::assert_snapshot!(code, format!("{text}\n{json}")));
    }
}

/// What `check` says, in text and as JSON.
fn report(code: &str, files: &Files) -> (String, String) {
    files.write(code);
    let parent = fresh(code).parent().expect("a folder").to_path_buf();
    files.write(code);
    let overlay = format!("{code}/overlay");
    let mut words = vec!["check", code, "--today", "2026-11-23"];
    words.extend(files.0.contains_key("overlay/overlay.toml").then_some(["--overlay", &overlay]).into_iter().flatten());
    words.extend((code == "below-standard").then_some(["--standard", "ipdas"]).into_iter().flatten());
    let text = pathway(&words, &parent);
    let as_json = pathway(&[words.as_slice(), &["--format", "json"]].concat(), &parent);
    assert_eq!(text.code, as_json.code);
    assert_eq!(text.code, Some(i32::from(text.err.contains("error["))), "{}", text.err);
    assert_eq!(as_json.err, "", "with JSON nothing else is said");
    let json: serde_json::Value = serde_json::from_str(&as_json.out).expect("JSON");
    // How long the proof took differs from run to run.
    let said = text.out.lines().filter(|line| !line.starts_with("proved for")).collect::<Vec<_>>().join("\n");
    (text.err + &said + "\n", format!("{:#}", json["findings"]))
}

/// The list is made from the sources, so that no kind of finding is left out.
#[test]
fn every_kind_of_finding_is_shown_here() {
    let list = include_str!("../../pathways/FINDINGS.md");
    let listed: BTreeSet<&str> = list.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let shown: BTreeSet<&str> = all().iter().map(|shown| shown.code).chain(imported()).collect();
    assert_eq!(shown, listed);
}

/// A gate of the overlay is never lost behind a condition that happens to have its name.
#[test]
fn a_stricter_gate_takes_no_name_that_is_there() {
    let dir = overlaid("[[stricter]]\ntreatment = \"tea\"\nwhen = \"days < 13\"\n")
        .change(
            "pathway.toml",
            "[treatments.tea]",
            "[conditions]\n\"stricter-1.when\" = \"days < 20\"\n[treatments.tea]",
        )
        .write("taken");
    let ran = pathway(&["check", "taken", "--overlay", "taken/overlay"], dir.parent().expect("a folder"));
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("duplicate-id") && ran.err.contains("stricter-1.when"), "{}", ran.err);
}
