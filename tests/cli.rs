//! The command, as it is typed: each file of `tests/cmd/` is a transcript, and so are the blocks of the README.
//!
//! `TRYCMD=overwrite cargo test --test cli` writes down what is printed now; read the difference before you keep it.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "support/mod.rs"]
mod support;

use std::path::Path;
use std::process::Command;

#[test]
fn transcripts() {
    trycmd::TestCases::new().case("tests/cmd/*.md").case("tests/cmd/*.toml");
}

#[test]
fn the_readme_says_what_is_printed() {
    trycmd::TestCases::new().case("README.md");
}

/// What a page loads is the clinic's pathway, and another than the one without the overlay.
#[test]
fn an_overlay_is_in_the_bundle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let [plain, own] = ["plain", "own"].map(|name| {
        let out = support::fresh(name);
        let mut words = vec!["bundle", "tests/pathways/twisted-ankle", "--out", out.to_str().expect("a name")];
        words.extend(if name == "own" { vec!["--overlay", "tests/cmd/overlay/clinic"] } else { Vec::new() });
        let ran = support::pathway(&words, root);
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
        let ran = support::pathway(&words, root);
        assert!(!(ran.out + &ran.err).contains('\u{1b}'), "{words:?}");
    }
    // Somebody who wants them in a pipe can have them.
    let mut forced = Command::new(env!("CARGO_BIN_EXE_pathway"));
    let forced = forced.args(["check", folder]).current_dir(root).env("CLICOLOR_FORCE", "1").output();
    assert!(forced.expect("the command runs").stderr.contains(&0x1b));
}
