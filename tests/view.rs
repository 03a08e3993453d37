//! What a screen shows, for a few people with a twisted ankle. `cargo insta review` shows what changed.
//!
//! The engine's own phrases are put in by key, so that a change of wording changes nothing here.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value as Json, json};
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::words::english;
use treatment_pathway::model::pathway::Contents;
use treatment_pathway::model::value::Value;
use treatment_pathway::presentation::bundle::Packed;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::say::Say;
use treatment_pathway::presentation::view::{
    LadderRung, compare, corrections, detail, disagreements, explainer, ladder, say, sheet, view,
};
use treatment_pathway::presentation::words::Words;

use support::{FACTS, STEPS, files, folder, json as node};

fn phrases() -> Words {
    let filled =
        ["because-never", "because-never-doubt", "because-requires", "because-doubt", "because-open", "because-tried"];
    let filled = filled.map(|key| (key.to_owned(), format!("{key} [{{what}}]")));
    let not = ("say-not".to_owned(), "not [{what}]".to_owned());
    let now = ("because-now".to_owned(), "({now})".to_owned());
    let numbers = ["say-at-least", "say-at-most"].map(|key| (key.to_owned(), format!("{key} {{number}}")));
    filled.into_iter().chain([not, now]).chain(numbers).collect()
}

fn ankle(answers: &str) -> Session {
    let session = folder("tests/pathways/twisted-ankle").session();
    let diagrams = Diagrams::of(session.pathway()).expect("fits");
    let mut session = session.explained(Arc::new(diagrams));
    session.answer(&node(answers)).expect("answers");
    session
}

fn seen(session: &Session, lang: &str) -> Json {
    serde_json::to_value(view(session, lang, &phrases())).expect("a view")
}

#[track_caller]
fn snapshot(name: &str, what: Json) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_json_snapshot!(name, what));
}

/// A year on, with everything tried.
const YEAR: &str = r#"{
    "looks": [], "snap": "no", "tender": "none", "four_steps": "yes", "days": 365, "gives_way": "yes", "sport": "yes",
    "tried.exercise": "some", "tried.supervised": "no_help", "tried.brace": "no_help", "loose": "yes"
}"#;

#[test]
fn the_first_page() {
    let mut first = seen(&ankle("{}"), "en");
    // The rest of the first page is what every page shows of the treatments.
    first["walk"].take();
    first["treatments"].take();
    first["sources"].take();
    snapshot("first-page", first);
}

/// Each rung with its picture, how far most of it can be undone, and what stands on it.
fn rungs(dir: &str, lang: &str, lanes: &[&str]) -> Vec<String> {
    let pathway = folder(dir).pathway();
    let say = Say { pathway: &pathway, lang, words: &Words::default() };
    let lanes: Vec<String> = lanes.iter().map(|lane| (*lane).to_owned()).collect();
    let told = |rung: &LadderRung| {
        let ids: Vec<&str> = rung.entries.iter().map(|entry| entry.id.as_str()).collect();
        let (icon, undo) = (rung.icon.as_deref().unwrap_or("-"), rung.undo.as_deref().unwrap_or("-"));
        let beside = if rung.beside { " beside" } else { "" };
        format!("{} [{icon} {undo}{beside}]: {}", rung.name, ids.join(" "))
    };
    ladder(&say, &lanes).iter().map(told).collect()
}

#[test]
fn the_ladder_has_the_rungs_of_its_author() {
    let en = rungs("pathways/failed-back", "en", &[]);
    assert_eq!(
        en.iter().map(|rung| rung.split(": ").next().unwrap_or_default()).collect::<Vec<_>>(),
        [
            "Moving and understanding [movement yes]",
            "Medicines [pill yes]",
            "Injections and other needle procedures [needle temporary]",
            "Spinal cord stimulation [wave removable]",
            "Pain pump [pump removable]",
            "Another operation [scalpel no]",
            "Waiting and looking again [clock - beside]",
            "A second opinion [talk - beside]",
        ]
    );
    assert!(en[0].ends_with(": education exercise psychological-care pain-programme"), "{}", en[0]);
    assert_eq!(en[5].split_whitespace().filter(|word| word.starts_with("revision-surgery")).count(), 8, "kinds too");
    assert!(rungs("pathways/failed-back", "es", &[])[2].starts_with("Inyecciones "));
}

#[test]
fn without_rungs_the_ladder_is_made_of_lanes() {
    let all = rungs("tests/pathways/twisted-ankle", "en", &["later"]);
    let mut ids: Vec<&str> =
        all.iter().flat_map(|rung| rung.split(": ").skip(1)).flat_map(|ids| ids.split(' ')).collect();
    let pathway = folder("tests/pathways/twisted-ankle").pathway();
    let mut every: Vec<&str> = pathway.treatments.iter().map(|treatment| treatment.id.as_str()).collect();
    ids.sort_unstable();
    every.sort_unstable();
    assert_eq!(ids, every, "each once");
    let lanes = ["Healing [- yes]", "When it lasts [- no]"];
    assert_eq!(all.iter().map(|rung| rung.split(": ").next().unwrap_or_default()).collect::<Vec<_>>(), lanes);
}

#[test]
fn an_emergency_and_what_lies_behind_it() {
    let mut session = ankle(r#"{ "looks": ["numb", "bruised"], "snap": "yes", "tender": [] }"#);
    session.set_checked(true);
    let view = seen(&session, "en");
    let behind = &view["unlocked"];
    snapshot(
        "emergency",
        json!({ "card": view["card"], "answers": view["answers"], "behind": { "card": behind["card"], "question": behind["question"] } }),
    );
}

#[test]
fn the_end_of_a_walk() {
    snapshot("end", seen(&ankle(YEAR), "en"));
}

#[test]
fn what_holds_only_in_doubt_is_not_said_as_if_it_were_so() {
    for (sport, said) in [("yes", "Keep up"), ("not_sure", "If you go back to sport")] {
        let view = seen(&ankle(&YEAR.replace(r#""sport": "yes""#, &format!(r#""sport": "{sport}""#))), "en");
        let beside = view["card"]["alongside"].as_array().expect("entries");
        let entry = beside.iter().find(|entry| entry["id"] == "next-sprain").expect("it stands beside");
        assert!(entry["text"].as_str().expect("a text").starts_with(said), "{sport}: {entry}");
    }
}

/// As soon as they are given, and until one of them is changed.
#[test]
fn answers_that_do_not_fit_are_said_with_the_answers() {
    let unfit = r#"{ "days": 6, "tried.exercise": "some", "tried.supervised": "no_help" }"#;
    let flags = r#""looks": [], "snap": "no", "tender": "none", "four_steps": "yes", "#;
    let asks = seen(&ankle(unfit), "en");
    let further = seen(&ankle(&unfit.replace("{ ", &format!("{{ {flags}"))), "en");
    for view in [&asks, &further] {
        assert_eq!(view["walk"]["contradictions"], json!(["too-early-to-say"]));
        let because = view["contradictions"][0]["because"].as_array().expect("answers");
        let said: Vec<(&Json, &Json)> = because.iter().map(|one| (&one["fact"], &one["answer"])).collect();
        let expected = [("days", "6 days"), ("tried.supervised", "Did not help")].map(|(a, b)| (json!(a), json!(b)));
        assert_eq!(said, expected.iter().map(|(a, b)| (a, b)).collect::<Vec<_>>());
    }
    assert_ne!(asks["walk"]["ask"], further["walk"]["ask"], "at different places of the walk");
    for (from, to) in [("no_help", "not_sure"), ("no_help", "some"), (": 6", ": 7"), ("\"some\"", "\"not_tried\"")] {
        let view = seen(&ankle(&unfit.replacen(from, to, 1)), "en");
        assert_eq!((&view["contradictions"], &view["walk"]["contradictions"]), (&json!([]), &json!([])), "{to}");
    }
    let mut session = ankle(unfit);
    session.retract("days");
    assert_eq!(seen(&session, "en")["contradictions"], json!([]), "what nobody has said yet is none");
}

#[test]
fn pages_beside_the_walk_cite_what_is_behind_them() {
    let (session, words) = (ankle("{}"), phrases());
    let say = say(&session, "en", &words);
    let told = |page| serde_json::to_value(page).expect("a page");
    let healing = told(explainer(&say, "healing"));
    assert_eq!(healing["title"], "How a sprain heals");
    let of = |page: &Json, key: &str| -> Vec<Json> {
        page["parts"].as_array().expect("parts").iter().map(|part| part[key].clone()).collect()
    };
    assert_eq!(of(&healing, "id"), ["first-days", "weeks-after", "to-ask"]);
    assert_eq!(of(&healing, "heading"), ["The first days", "The weeks after", "What you can ask"]);
    assert_eq!(healing["parts"][0]["claims"][0]["id"], "ten-days");
    let cited: Vec<&Json> =
        healing["sources"].as_array().expect("sources").iter().map(|source| &source["id"]).collect();
    assert_eq!(cited, ["vuurberg-2018", "halabchi-2020", "hupperets-2009"]);
    assert!(told(explainer(&say, "nothing")).is_null());
    let read = told(corrections(&say));
    assert_eq!(of(&read, "verdict"), ["verdict-wrong", "verdict-half", "verdict-unproven", "verdict-right"]);
    assert_eq!(read["parts"][0]["text"], "If you keep it still at all, then for ten days at most.");
}

#[test]
fn the_other_language_says_the_same() {
    let (english, arabic) = (seen(&ankle(YEAR), "en"), seen(&ankle(YEAR), "ar"));
    assert_eq!(arabic["lang"], "ar");
    assert_eq!(arabic["title"], "التواء الكاحل");
    assert_eq!(shape(&english), shape(&arabic));
    let ids = |view: &Json| (view["walk"]["recommend"].clone(), view["walk"]["offer"].clone(), view["sources"].clone());
    assert_eq!(ids(&english), ids(&arabic));
}

/// The pages of the form that holds every question, each with its facts.
fn form(answers: &str) -> Vec<(String, Vec<String>)> {
    let (session, words) = (ankle(answers), phrases());
    let pages = sheet(&say(&session, "en", &words), session.answers());
    pages.into_iter().map(|page| (page.id, page.facts.into_iter().map(|fact| fact.fact).collect())).collect()
}

#[test]
fn every_question_on_one_form() {
    let pages = form("{}");
    let facts = |id: &str| pages.iter().find(|(page, _)| page == id).map(|(_, facts)| facts.join(" "));
    assert_eq!(facts("red-flags").as_deref(), Some("looks snap"));
    assert_eq!(facts("loose").as_deref(), Some("loose"), "what a clinician confirms is there");
    assert_eq!(facts("xray").as_deref(), Some("xray"), "and what may still apply");
    let ruled_out = form(r#"{ "tried.exercise": "not_tried" }"#);
    let tried = ruled_out.iter().find(|(page, _)| page == "tried").map(|(_, facts)| facts.join(" "));
    assert_eq!(tried.as_deref(), Some("tried.exercise tried.brace"), "and not what cannot");
}

#[test]
fn everything_that_is_said_of_one_treatment() {
    let (session, words) = (ankle("{}"), phrases());
    let say = say(&session, "en", &words);
    let told = |id: &str| serde_json::to_value(detail(&say, id)).expect("a detail");
    snapshot("detail", told("ligament-surgery"));
    // A kind has its parent's words where it has none, but a name of its own.
    let (parent, kind) = (told("exercise"), told("exercise.supervised"));
    let row = |of: &Json, id: &str| {
        let rows = of["rows"].as_array().expect("rows").iter().find(|row| row["id"] == id).cloned();
        rows.unwrap_or_default()["text"].clone()
    };
    assert_eq!(row(&kind, "soon"), row(&parent, "soon"));
    assert_ne!(row(&kind, "what"), row(&parent, "what"));
    assert_eq!((&kind["parent"], &kind["clinical"]), (&json!("exercise"), &json!("Supervised exercise therapy")));
    // What measures says what it measures; an alongside entry says what it is in its text.
    let examination = told("examine-again");
    assert_eq!(examination["test"], true);
    let rows: Vec<&Json> = examination["rows"].as_array().expect("rows").iter().map(|row| &row["id"]).collect();
    assert_eq!(rows, ["what", "measures", "if-positive", "if-negative", "downside"]);
    assert!(told("nothing").is_null());
    assert_eq!(disagreements(&say, &["surgery".to_owned(), "nothing".to_owned()]).len(), 1);
}

#[test]
fn treatments_side_by_side_and_no_new_treatment_beside_them() {
    let (session, words) = (ankle("{}"), phrases());
    let say = say(&session, "en", &words);
    let beside = |ids: &[&str]| {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        serde_json::to_value(compare(&say, &ids)).expect("a comparison")
    };
    let both = beside(&["ligament-surgery", "exercise.supervised", "ligament-surgery", "nothing"]);
    snapshot("comparison", both);
    let columns =
        |of: &Json| of["columns"].as_array().expect("columns").iter().map(|c| c["id"].clone()).collect::<Vec<_>>();
    assert_eq!(columns(&beside(&[])), ["as-it-is"]);
    assert_eq!(columns(&beside(&["as-it-is", "brace"])), ["brace", "as-it-is"]);
    // What measures says nothing of how it helps; what treats, and doing nothing, measure nothing; and nothing comes before it.
    for row in beside(&["examine-again", "brace"])["rows"].as_array().expect("rows") {
        let silent = match row["id"].as_str().expect("an id") {
            "what" => ["", "", ""],
            "measures" | "if-positive" | "if-negative" | "downside" => ["", "does-not-apply", "does-not-apply"],
            "before" | "not-for" => ["does-not-apply", "", "does-not-apply"],
            _ => ["do-not-know", "", ""],
        };
        let cells = row["cells"].as_array().expect("cells").iter().map(|cell| cell.as_str().expect("a text"));
        let said: Vec<&str> =
            cells.map(|cell| if ["do-not-know", "does-not-apply"].contains(&cell) { cell } else { "" }).collect();
        assert_eq!(said, silent, "{row}");
    }
}

/// Who paid is said with the sentence and with its number, on the page that a bundle makes, too.
#[test]
fn whoever_paid_is_told_wherever_a_claim_stands() {
    let paid = [Some("Medtronic"), Some("No outside funding"), Some("not known"), None];
    let told = [Some("Paid for by: Medtronic"), Some("funding-nobody"), Some("funding-not-known"), None];
    for (paid, told) in paid.into_iter().zip(told) {
        let funding = paid.map_or(String::new(), |who| format!("funding = \"{who}\"\n"));
        let rate = "rate = { of = 100, with = 3 }";
        let claim = format!("[claims.A]\nvalue = \"a\"\nstatus = \"seen\"\nsource = [\"S\"]\n{rate}\n{funding}");
        let files = files("[treatments.tea]\nclaims = [\"A\"]\n").with("evidence.toml", &claim);
        let texts = files.0["en.ftl"].replace("claim-A = claim-A\n", "claim-A = a\n    .outcome = a\n    .with = a\n");
        let pathway = files.with("en.ftl", &texts).pathway();
        let (sources, texts) = (pathway.sources.clone(), pathway.texts.clone());
        let bundled = Contents::unpack(pathway.pack()).expect("a pathway");
        assert_eq!(Contents { sources, texts, ..bundled }, pathway.clone().into_contents());
        let session = Session::new(pathway);
        let by = ("funding-by".to_owned(), "Paid for by: {who}".to_owned());
        let words = [by].into_iter().collect();
        let tea = detail(&say(&session, "en", &words), "tea").expect("tea");
        assert_eq!(tea.claims[0].funding_words.as_deref(), told);
        assert_eq!(tea.rates[0].funding_words.as_deref(), told);
    }
}

/// Numbers of one size and one time can be compared at a glance; others cannot, and the page is told so.
#[test]
fn numbers_that_cannot_be_compared() {
    let claim =
        |id: &str, rate: &str| format!("[claims.{id}]\nvalue = \"a\"\nstatus = \"seen\"\nsource = [\"S\"]\n{rate}\n");
    let a = "rate = { of = 100, with = 3 }\nmonths = 6";
    for (rate, differ) in [
        (a, (false, false)),
        ("rate = { of = 100, with = 4 }\nmonths = 12", (true, false)),
        ("rate = { of = 100, with = 4 }", (true, false)),
        ("rate = { of = 1000, with = 4 }\nmonths = 6", (false, true)),
        ("", (false, false)),
    ] {
        let lines = "[treatments.tea]\nclaims = [\"A\"]\n[treatments.coffee]\nclaims = [\"B\"]\n";
        let files = files(lines).with("evidence.toml", &(claim("A", a) + &claim("B", rate)));
        let texts = files.0["en.ftl"].clone();
        let missing =
            "claim-A = a\n .outcome = a\n .with = a\n .span = a\nclaim-B = b\n .outcome = b\n .with = b\n .span = b\n";
        let texts: String =
            texts.lines().filter(|line| !line.contains("claim-")).map(|line| format!("{line}\n")).collect();
        let session = files.with("en.ftl", &(texts + missing)).session();
        let words = phrases();
        let say = say(&session, "en", &words);
        let told = compare(&say, &["tea".to_owned(), "coffee".to_owned()]);
        assert_eq!((told.spans_differ, told.denominators_differ), differ, "{rate}");
    }
}

/// A view without its words.
fn shape(view: &Json) -> Json {
    match view {
        Json::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), shape(value))).collect(),
        Json::Array(items) => items.iter().map(shape).collect(),
        Json::String(_) => json!("text"),
        Json::Null | Json::Bool(_) | Json::Number(_) => view.clone(),
    }
}

/// The command prints the very view that a page gets.
#[test]
fn the_command_prints_the_same_view() {
    let dir = support::fresh("view");
    std::fs::write(dir.join("facts.json"), YEAR).expect("written");
    let pathway = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pathways/twisted-ankle");
    for lang in ["en", "ar"] {
        let printed = |format: &str| -> Json {
            let words = ["walk", pathway, "--facts", "facts.json", "--format", format, "--lang", lang];
            let ran = support::pathway(&words, &dir);
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
            serde_json::from_str(&ran.out).expect("JSON")
        };
        let view = printed("view");
        assert_eq!(shape(&view), shape(&seen(&ankle(YEAR), lang)));
        assert_eq!(view["walk"], printed("json"));
    }
}

/// Wherever a number stands among a language's words, and never in what a program reads.
#[test]
fn numbers_have_the_decimal_mark_of_the_language() {
    let mut words: BTreeMap<String, String> = english().into_iter().map(|(key, text)| (key, text.text)).collect();
    words.insert("decimal-mark".to_owned(), ",".to_owned());
    let words: Words = words.into_iter().collect();
    let mut session = folder("tests/cmd/digits").session();
    session.answer(&node(r#"{ "fever": "0", "days": 13, "litres": 1.5, "group": "b" }"#)).expect("answers");
    let view = serde_json::to_value(view(&session, "en", &words)).expect("a view");
    let litres = view["answers"].as_array().expect("a list").iter().find(|answer| answer["fact"] == "litres");
    assert_eq!(litres.expect("answered")["answer"], "1,5 litres");
    assert!(view["card"]["why"].to_string().contains("Drinking: at least 1,5 litres"), "{}", view["card"]["why"]);
    let question = session.pathway().fact("litres").expect("a fact");
    assert_eq!(json!(session.pathway().facts[question].domain.write(Value::Number(15))), json!(1.5));
}

/// Only where a conclusion shows nothing but who to see is somebody told that this comes first.
#[test]
fn what_is_not_shown_beside_what_is_waits_for_nothing_urgent() {
    let stands = |offer: &str| {
        let steps = STEPS.replace("urgency = \"same-day\"", &format!("urgency = \"urgent-clinic\"\n{offer}"));
        let treatments = "[treatments.tea]\nsources = [\"S\"]\n[treatments.cake]\nsources = [\"S\"]\n";
        let mut session = files(&format!("{FACTS}{steps}{treatments}")).session();
        session.answer(&node(r#"{ "fever": "yes", "days": 3 }"#)).expect("answers");
        let view = seen(&session, "en");
        let cake = view["treatments"].as_array().expect("a list").iter().find(|treatment| treatment["id"] == "cake");
        cake.expect("there")["because"].clone()
    };
    assert_eq!(stands(""), "because-urgent");
    assert_eq!(stands("offer = [\"tea\"]"), "because-elsewhere");
}

/// What is there for others is told as such once that is certain: not while nobody has said, and never out of doubt.
#[test]
fn what_does_not_apply_is_told_once_it_is_certain() {
    let steps = STEPS.replace("urgency = \"routine\"", "urgency = \"routine\"\nrecommend = [\"tea\"]");
    let treatments = "[treatments.tea]\nsources = [\"S\"]\n\
                      [treatments.cake]\napplies_when = \"fever = yes and days > 1\"\nsources = [\"S\"]\n";
    let empty = files(&format!("{FACTS}{steps}{treatments}")).session();
    let diagrams = Arc::new(Diagrams::of(empty.pathway()).expect("fits"));
    for (answers, concludes, walked, shown) in [
        (r#"{ "fever": "no", "days": 3 }"#, true, "not-applicable", "not-applicable"),
        (r#"{ "fever": "not_sure", "days": 3 }"#, true, "not-yet", "not-yet"),
        (r#"{ "fever": "no" }"#, false, "not-applicable", "not-applicable"),
        (r#"{ "days": 3 }"#, false, "not-yet", "not-yet"),
    ] {
        let mut session = empty.clone().explained(diagrams.clone());
        session.answer(&node(answers)).expect("answers");
        let view = seen(&session, "en");
        let cake = view["treatments"].as_array().expect("a list").iter().find(|treatment| treatment["id"] == "cake");
        let cake = cake.expect("there");
        assert_eq!(view["walk"]["status"] == "concludes", concludes, "{answers}");
        assert_eq!(view["walk"]["treatments"]["cake"]["standing"], walked, "{answers}");
        assert_eq!(cake["standing"], shown, "{answers}");
        let because = cake["because"].as_str().unwrap_or_default();
        assert_eq!(because.starts_with("because-applies"), walked == "not-applicable", "{answers}: {because}");
        let out = view["so_far"]["out"].as_array().expect("a list");
        assert!(out.contains(&json!("cake")), "{answers}: {out:?}");
    }
}
