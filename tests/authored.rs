//! Pathways written from the guide alone, as an outside author would: each checks clean, but for what is right about it,
//! and its cases pass.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use support::pathway;

/// Each, and the findings that are right about it. German words of the page are still to be written, and a text for
/// clinicians may be above grade 6.
const AUTHORED: [(&str, &[&str]); 6] = [
    ("curb65", &["too-hard-to-read", "untranslated"]),
    ("hypertension", &[]),
    ("measles", &[]),
    ("startback", &[]),
    ("wells-dvt", &[]),
    ("wells-pe", &[]),
];

fn dir() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/authored")
}

#[test]
fn every_one_checks_clean() {
    let entries = std::fs::read_dir(dir()).expect("a folder").map(|entry| entry.expect("an entry"));
    let folders = entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name());
    let folders: BTreeSet<_> = folders.collect();
    assert_eq!(folders, AUTHORED.map(|(name, _)| name.into()).into(), "each has its row");
    for (name, right) in AUTHORED {
        let ran = pathway(&["check", name, "--format", "json", "--today", "2026-11-29"], &dir());
        let json: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        let findings = json["findings"].as_array().expect("findings");
        let found: BTreeSet<&str> = findings.iter().filter_map(|finding| finding["code"].as_str()).collect();
        assert_eq!(found, right.iter().copied().collect(), "{name}: {}", ran.out);
        assert!(json["proof"]["patients"].is_string(), "{name} is proved");
    }
}

#[test]
fn every_case_passes() {
    for (name, _) in AUTHORED {
        let ran = pathway(&["test", name], &dir());
        assert_eq!(ran.code, Some(0), "{name}: {}{}", ran.out, ran.err);
        assert!(!ran.out.contains("\n0 cases passed"), "{name} has cases");
    }
}
