//! `pathways/FINDINGS.md` is made from the comments at the top of the files that find things, and is never edited by
//! hand. `UPDATE=1 cargo test --test findings_list` makes it again.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const HEAD: &str = "\
# Findings

What `pathway check` and its kin may say, in the order of their codes.
An error keeps the pathway from running, a warning asks that somebody look, a note is worth knowing.

This page is made from the comments in `src/`: change it there, then `UPDATE=1 cargo test --test findings_list`.
";

/// Not about a document: a file that cannot be read at all, and a bundle that this page cannot open.
const ABOUT_NO_DOCUMENT: [&str; 2] = ["bundle-format", "unreadable-file"];

#[test]
fn the_list_is_what_the_comments_say() {
    let mut list = HEAD.to_owned();
    for (code, Documented { severity, text }) in documented() {
        let (what, rest) = text.split_once("\n\n").expect("more than one paragraph");
        list.push_str(&format!("\n## {code}\n\n**{}**: {what}\n\n{rest}\n", severity.join(" or ")));
    }
    let file = root().join("pathways/FINDINGS.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, list).expect("the list can be written");
    } else {
        let written = fs::read_to_string(&file).unwrap_or_default();
        assert!(written == list, "the list is not what the comments say: UPDATE=1 cargo test --test findings_list");
    }
}

#[test]
fn every_comment_says_what_why_and_what_instead() {
    for (code, Documented { severity, text }) in documented() {
        assert!(!severity.is_empty(), "{code}: how severe is it?");
        for part in ["\n\nWhy it matters: ", "\n\n```", "\n\nInstead: "] {
            assert!(text.contains(part), "{code} has no `{}`", part.trim());
        }
    }
}

#[test]
fn every_code_has_its_comment() {
    let documented = documented();
    let exceptions = ABOUT_NO_DOCUMENT.map(str::to_owned);
    for code in sources().iter().flat_map(|text| made(text)).map(|(_, code)| code) {
        assert!(documented.contains_key(&code) || exceptions.contains(&code), "`{code}` is documented nowhere");
    }
    for code in exceptions {
        assert!(!documented.contains_key(&code), "`{code}` has a comment now, and is no exception");
    }
}

struct Documented {
    severity: Vec<&'static str>,
    /// What it checks, why it matters, an example, the way out.
    text: String,
}

/// By code.
fn documented() -> BTreeMap<String, Documented> {
    let mut all = BTreeMap::new();
    for text in sources() {
        let comment: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("//!")).collect();
        let comment = comment.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n");
        let Some((code, text_of_code)) = comment.strip_prefix('`').and_then(|rest| rest.split_once("`: ")) else {
            continue;
        };
        if !code.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-') {
            continue; // `pathway ask`: a command
        }
        let own: BTreeSet<usize> = made(&text).filter(|(_, made)| made == code).map(|(severity, _)| severity).collect();
        let severity = own.into_iter().map(|severity| SEVERITIES[severity]).collect();
        let before = all.insert(code.to_owned(), Documented { severity, text: text_of_code.to_owned() });
        assert!(before.is_none(), "`{code}` is documented twice");
    }
    all
}

const SEVERITIES: [&str; 3] = ["error", "warning", "note"];

/// Each `Finding::error("code", …)` and its kin: severity and code.
fn made(text: &str) -> impl Iterator<Item = (usize, String)> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.split("Finding::").skip(1).filter_map(|call| {
        let severity = SEVERITIES.iter().position(|word| call.starts_with(&format!("{word}(")))?;
        let argument = call.split_once('(')?.1.trim_start().strip_prefix('"')?;
        Some((severity, argument.split_once('"')?.0.to_owned()))
    })
}

fn sources() -> Vec<String> {
    let mut texts = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a readable folder") {
            let path: PathBuf = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                texts.push(fs::read_to_string(path).expect("a readable file"));
            }
        }
    }
    texts
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
