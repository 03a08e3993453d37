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
