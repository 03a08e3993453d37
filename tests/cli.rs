//! The command, as it is typed: each file of `tests/cmd/` is a transcript, and so are the blocks of the README.
//!
//! `TRYCMD=overwrite cargo test --test cli` writes down what is printed now; read the difference before you keep it.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "support/mod.rs"]
mod support;

use std::path::Path;
use std::process::Command;

use support::{FACTS, STEPS, files, pathway};

#[test]
fn transcripts() {
    trycmd::TestCases::new().case("tests/cmd/*.md").case("tests/cmd/*.toml");
}

#[test]
fn the_readme_says_what_is_printed() {
    trycmd::TestCases::new().case("README.md");
}

/// A bundle of the language, as the command writes it.
fn bundle(name: &str, files: &support::Files) -> serde_json::Value {
    let (dir, out) = (files.write(name), support::fresh(&format!("{name}-out")));
    let ran = pathway(&["bundle", ".", "--out", out.to_str().expect("a name")], &dir);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let text = std::fs::read_to_string(out.join("en.json")).expect("a bundle");
    serde_json::from_str(&text).expect("JSON")
}

/// The tests in a browser cannot pack a pathway, so one lies beside them.
#[test]
fn the_bundle_that_the_wasm_tests_open_is_packed_as_it_is_now() {
    let decision = r#"branches = [{ when = "possibly(breathless = yes)", go = "see-today" }, { otherwise = "wait" }]"#;
    let conclusion = |id: &str, urgency: &str| {
        format!("[[steps]]\nid = \"{id}\"\nkind = \"conclusion\"\nurgency = \"{urgency}\"\nsources = [\"S\"]\n")
    };
    let cough = files(&format!(
        "[facts.breathless]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\nno_raises = \"made up\"\n\
         [[steps]]\nid = \"alarm\"\nkind = \"decision\"\nhit = \"first\"\nwhy = \"the worse comes first\"\n{decision}\n{}{}",
        conclusion("see-today", "same-day"),
        conclusion("wait", "routine"),
    ));
    let mut cough = bundle("cough", &cough);
    // What the engine says is tested elsewhere, and long.
    cough["words"] = serde_json::json!({});
    let made = format!("{cough:#}\n");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/web/cough.json");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&kept, &made).expect("written");
    }
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/src/engine/contents.js");
    let page = std::fs::read_to_string(page).expect("the page's own code");
    assert!(page.contains(&format!("export const FORMAT = {};", cough["format"])), "the page reads another format");
    let kept = std::fs::read_to_string(kept).unwrap_or_default();
    assert!(kept == made, "tests/web/cough.json is old: UPDATE=1 cargo test --test cli; then raise FORMAT of bundles");
}

#[test]
fn earlier_editions_are_in_the_bundle_as_they_were_written() {
    let first = files("");
    let made = bundle("first", &first);
    assert_eq!(made["editions"], serde_json::json!([]));
    // As the guide says: what the bundle of that edition has of each fact.
    let facts = made["pathway"]["facts"].as_array().expect("a list").iter();
    let facts: Vec<_> =
        facts.map(|fact| serde_json::json!([fact["id"], fact["domain"], fact["asked_of_clinician"]])).collect();
    let editions = serde_json::json!([{ "version": "1.0.0", "facts": facts }]);
    let next = first.change("pathway.toml", "version = \"1.0.0\"", "version = \"2.0.0\"");
    let next = bundle("next", &next.with("editions.json", &editions.to_string()));
    assert_eq!(next["editions"], editions);
    assert_eq!(next["pathway"]["facts"], made["pathway"]["facts"]);
}

#[test]
fn an_edition_that_cannot_be_read_is_a_finding() {
    for (editions, found) in [
        ("{}", "should be a list"),
        ("[]", ""),
        ("[1]", "has no `version`"),
        (r#"[{ "version": "0.9.0" }]"#, "has no facts"),
        (r#"[{ "version": "0.9.0", "facts": [["a", ["choice", []], false]] }]"#, "no fact of edition `0.9.0`"),
        (r#"[{ "version": "0.9.0", "facts": [["a", ["number", 0, 9, 0, 0], false]] }]"#, "no fact of edition"),
        (r#"[{ "version": "0.9.0", "facts": [["a", ["choice", ["no"]]]] }]"#, "no fact of edition"),
        (r#"[{ "version": "0.9.0", "facts": [["a", ["text"], false]] }]"#, "no fact of edition"),
        (r#"[{ "version": "0.9.0", "facts": [["a", ["set", ["no"], [0]], true]] }]"#, ""),
        (r#"[{ "version": "1.0.0", "facts": [["a", ["choice", ["no"]], false]] }]"#, "two editions `1.0.0`"),
    ] {
        let findings = files("").with("editions.json", editions).check().report.findings;
        let messages: Vec<_> =
            findings.iter().filter(|f| f.code == "bad-edition").map(|f| f.message.as_str()).collect();
        assert!(messages.len() == usize::from(!found.is_empty()), "{editions}: {messages:?}");
        assert!(messages.iter().all(|message| message.contains(found)), "{editions}: {messages:?}");
    }
}

#[test]
fn an_overlay_is_in_the_bundle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let [plain, own] = ["plain", "own"].map(|name| {
        let out = support::fresh(name);
        let mut words = vec!["bundle", "tests/pathways/twisted-ankle", "--out", out.to_str().expect("a name")];
        words.extend(if name == "own" { vec!["--overlay", "tests/cmd/overlay/clinic"] } else { Vec::new() });
        let ran = pathway(&words, root);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        std::fs::read_to_string(out.join("en.json")).expect("a bundle")
    });
    let bundle = |text: &str| -> serde_json::Value { serde_json::from_str(text).expect("JSON") };
    assert_ne!(bundle(&plain)["hash"], bundle(&own)["hash"]);
    assert_eq!(bundle(&own)["texts"]["treatment-brace"], "Brace from the shop at the entrance");
    let offers = |text: &str, id: &str| {
        let bundle = bundle(text);
        let parts = |key: &str| bundle["pathway"][key].as_array().expect("a list").clone();
        let position = parts("treatments").iter().position(|treatment| treatment["id"] == id);
        let entries = |step: &serde_json::Value| {
            ["recommend", "offer"].map(|list| step["kind"][1][list].as_array().cloned().unwrap_or_default()).concat()
        };
        parts("steps").iter().flat_map(entries).any(|entry| entry["treatment"] == serde_json::json!(position))
    };
    assert!(offers(&plain, "exercise.supervised"));
    assert!(!offers(&own, "exercise.supervised"), "it is offered nowhere");
    let stricter = bundle(&own)["pathway"]["conditions"].as_array().expect("a list").last().cloned();
    assert_eq!(stricter.expect("a condition")["name"], "stricter-1.requires");
}

/// Colours are for a terminal: in a pipe they would be rubbish in somebody's file.
#[test]
fn no_colours_where_there_is_no_terminal() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = "tests/cmd/broken";
    for words in [
        vec!["check", folder],
        vec!["check", folder, "--format", "json"],
        vec!["test", folder],
        vec!["walk", folder, "--facts", "tests/cmd/facts/nobody.json"],
        vec!["--help"],
        vec!["walk"],
    ] {
        let ran = pathway(&words, root);
        assert!(!(ran.out + &ran.err).contains('\u{1b}'), "{words:?}");
    }
    // Somebody who wants them in a pipe can have them.
    let mut forced = Command::new(env!("CARGO_BIN_EXE_pathway"));
    let forced = forced.args(["check", folder]).current_dir(root).env("CLICOLOR_FORCE", "1").output();
    assert!(forced.expect("the command runs").stderr.contains(&0x1b));
}

/// A page in two languages is whole, and whoever puts it on a site is told.
#[test]
fn a_bundle_without_the_words_of_its_language_says_so() {
    let english = files("");
    let text = english.0["en.ftl"].clone();
    let dutch = english.without("en.ftl").with("nl.ftl", &text);
    let dutch = dutch.change("pathway.toml", "version = \"1.0.0\"", "version = \"1.0.0\"\nlanguages = [\"nl\"]");
    let dir = dutch.write("untranslated");
    let ran = pathway(&["bundle", ".", "--out", "out"], &dir);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "out/nl.json\nout/nl.first.json\nout/status.json\n"));
    assert!(ran.err.contains("warning[untranslated]"), "{}", ran.err);
    assert_eq!(ran.err.matches("warning").count(), 1, "{}", ran.err);
}

#[test]
fn of_a_treatment_that_is_shown_nothing_has_to_change() {
    let steps = STEPS.replace("urgency = \"routine\"", "urgency = \"routine\"\nrecommend = [\"tea\"]");
    let dir = files(&format!("{FACTS}{steps}[treatments.tea]\nsources = [\"S\"]\n")).write("shown");
    std::fs::write(dir.join("facts.json"), r#"{ "fever": "no", "days": 3 }"#).expect("written");
    let ran = pathway(&["why-not", ".", "--facts", "facts.json", "--treatment", "tea"], &dir);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.ends_with("\nIt is shown with these answers: nothing has to change.\n"), "{}", ran.out);
}
