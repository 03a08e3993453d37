//! `pathways/FINDINGS.md` is made from the comments at the top of the files that find things, and never edited by hand.
//! `UPDATE=1 cargo test --test findings_list` makes it again. That every comment is whole, `tests/documents` sees to.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const HEAD: &str = "\
# Findings

What `pathway check` and its kin may say, in the order of their codes.
An error keeps the pathway from running, a warning asks that somebody look, a note is worth knowing.

This page is made from the comments in `src/`: change it there, then `UPDATE=1 cargo test --test findings_list`.
";

#[test]
fn the_list_is_what_the_comments_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let by_code: BTreeMap<String, String> = sources(&root.join("src")).iter().filter_map(|file| entry(file)).collect();
    let list = HEAD.to_owned() + &by_code.into_values().collect::<String>();
    let file = root.join("pathways/FINDINGS.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, list).expect("the list can be written");
    } else {
        let written = fs::read_to_string(&file).unwrap_or_default();
        assert!(written == list, "the list is not what the comments say: UPDATE=1 cargo test --test findings_list");
    }
}

/// A code, and its part of the list, when the file begins with "//! `code`: …".
fn entry(file: &Path) -> Option<(String, String)> {
    let text = fs::read_to_string(file).expect("a readable file");
    let comment: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("//!")).collect();
    let comment = comment.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n");
    let (code, said) = comment.strip_prefix('`')?.split_once("`: ")?;
    let is_code = code.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-');
    let severity = severities(&text, code).join(" or ");
    is_code.then(|| (code.to_owned(), format!("\n## {code}\n\n**{severity}**: {said}\n")))
}

/// Which of `Finding::error("code", …)` and its kin the code has.
fn severities(text: &str, code: &str) -> Vec<&'static str> {
    let quoted = format!("\"{code}\"");
    let made = |severity: &&str| {
        text.split(&format!("Finding::{severity}(")).skip(1).any(|rest| rest.trim_start().starts_with(&quoted))
    };
    ["error", "warning", "note"].into_iter().filter(made).collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("an entry").path());
    let inside = |path: PathBuf| if path.is_dir() { sources(&path) } else { vec![path] };
    entries.flat_map(inside).filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}
