//! A pathway from a few lines: what a test does not write is made up, and every text that is needed is there.
//!
//! The lines are those of `pathway.toml`. Whatever is missing of `[pathway]`, `[facts]` and `[[steps]]` is taken from
//! [`ABOUT`], [`FACTS`] and [`STEPS`], so that a test shows only what it is about.

#![allow(dead_code, reason = "each test file uses a part of this")]

pub mod html;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use proptest::prelude::*;
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::check::{Checked, check};
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::{Folder, read_folder};
use treatment_pathway::data::finding::{Finding, Severity};
use treatment_pathway::data::tree::Node;
use treatment_pathway::diagram::{Point, TRUE};
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::presentation::session::Session;

/// What a pathway is, when a test does not say.
pub const ABOUT: &str = r#"[pathway]
id = "small"
version = "1.0.0"
reviewed = 2026-11-22
review_due = 2027-11-22
"#;

/// Two facts, when a test has none.
pub const FACTS: &str = r#"[facts.fever]
type = "choice"
of = ["no", "yes"]
typical = "no"
no_raises = "made up"
[facts.days]
type = "number"
min = 0
max = 100
typical = 3
certain = true
"#;

/// A decision and two conclusions, when a test has none.
pub const STEPS: &str = r#"[[steps]]
id = "first"
kind = "decision"
hit = "first"
why = "the worse comes first"
branches = [
  { when = "possibly(fever = yes)", go = "today" },
  { when = "days >= 14", go = "today" },
  { otherwise = "rest" },
]

[[steps]]
id = "today"
kind = "conclusion"
urgency = "same-day"
sources = ["S"]

[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
sources = ["S"]
"#;

/// One source, for whatever must be cited.
pub const SOURCES: &str = r#"[{ "id": "S", "type": "webpage", "title": "A source", "URL": "https://example.org/" }]
"#;

/// The files of one pathway.
#[derive(Debug, Clone)]
pub struct Files(pub BTreeMap<String, String>);

/// A pathway of these lines, complete.
pub fn files(lines: &str) -> Files {
    let mut files = bare(lines);
    let missing: Vec<String> = files
        .check()
        .report
        .findings
        .iter()
        .filter(|finding| finding.code == "missing-text")
        .filter_map(|finding| finding.message.split('`').nth(3).map(str::to_owned))
        .collect();
    files.0.insert("en.ftl".to_owned(), fluent(&missing));
    files
}

/// A pathway of these lines, without any text.
pub fn bare(lines: &str) -> Files {
    let mut text = String::new();
    for (table, made_up) in [("[pathway]", ABOUT), ("[facts", FACTS), ("[[steps]]", STEPS)] {
        if !lines.contains(table) {
            text.push_str(made_up);
            text.push('\n');
        }
    }
    text.push_str(lines);
    let files = [("pathway.toml", text.as_str()), ("evidence.toml", "[claims]\n"), ("sources.json", SOURCES)];
    let files = files.into_iter().chain([("en.ftl", "")]).map(|(name, text)| (name.to_owned(), text.to_owned()));
    Files(files.collect())
}

/// A message for each key; attributes stand under their message.
fn fluent(keys: &[String]) -> String {
    let mut messages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for key in keys {
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        messages.entry(message).or_default().extend(Some(attribute).filter(|name| !name.is_empty()));
    }
    let mut text = String::new();
    for (message, attributes) in messages {
        text.push_str(&format!("{message} = {message}\n"));
        attributes.iter().for_each(|name| text.push_str(&format!("    .{name} = {message} {name}\n")));
    }
    text
}

impl Files {
    /// With this file, or with this text in place of that file's.
    pub fn with(mut self, name: &str, text: &str) -> Files {
        self.0.insert(name.to_owned(), text.to_owned());
        self
    }

    /// Without this file.
    pub fn without(mut self, name: &str) -> Files {
        self.0.remove(name);
        self
    }

    /// With `from`, which stands there once, changed to `to`.
    #[track_caller]
    pub fn change(mut self, name: &str, from: &str, to: &str) -> Files {
        let text = self.0.get_mut(name).unwrap_or_else(|| panic!("no file `{name}`"));
        assert_eq!(text.matches(from).count(), 1, "`{from}` should stand once in {name}:\n{text}");
        *text = text.replace(from, to);
        self
    }

    /// As a folder, read.
    pub fn read(&self) -> Folder {
        let file = |(name, text): (&String, &String)| SourceFile { name: name.clone(), text: text.clone() };
        read_folder(self.0.iter().map(file).collect())
    }

    /// Read and checked, on the day of its review.
    pub fn check(&self) -> Checked {
        let folder = self.read();
        let checked = check(&folder.document, folder.report, Some("2026-11-22"));
        for finding in &checked.report.findings {
            assert!(finding.help.is_some(), "no way out: {finding:?}");
        }
        checked
    }

    /// The pathway; it must be sound.
    #[track_caller]
    pub fn pathway(&self) -> Pathway {
        let checked = self.check();
        let errors: Vec<&Finding> =
            checked.report.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:#?}\n{}", self.0["pathway.toml"]);
        checked.pathway.expect("a pathway without errors")
    }

    /// A session on the pathway.
    #[track_caller]
    pub fn session(&self) -> Session {
        Session::new(self.pathway())
    }

    /// Writes the files to a fresh folder of this name, for the command.
    pub fn write(&self, name: &str) -> PathBuf {
        let dir = fresh(name);
        for (name, text) in &self.0 {
            let file = dir.join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a new folder");
            fs::write(file, text).expect("a file is written");
        }
        dir
    }
}

/// The files of a folder of this repository.
pub fn folder(dir: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(dir);
    assert!(root.join("pathway.toml").is_file(), "{dir} is no pathway");
    let mut files = BTreeMap::new();
    for stem in ["", "cases/"].into_iter().filter(|stem| root.join(stem).is_dir()) {
        for entry in fs::read_dir(root.join(stem)).expect("a folder").map(|entry| entry.expect("an entry")) {
            let name = format!("{stem}{}", entry.file_name().to_string_lossy());
            if entry.path().is_file() {
                files.insert(name, fs::read_to_string(entry.path()).expect("a text"));
            }
        }
    }
    Files(files)
}

/// Facts that are asked one after the other, and then read in pairs.
pub fn in_pairs(facts: usize, pairs: impl Iterator<Item = (usize, usize)>) -> Files {
    let fact = |n: usize| {
        format!("[facts.n{n}]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ncertain = true\ntypical = \"no\"\n")
    };
    let all = (0..facts).map(|n| format!("n{n} = yes")).collect::<Vec<_>>().join(" and ");
    let pairs = pairs.map(|(n, m)| format!("n{n} = yes and n{m} = yes")).collect::<Vec<_>>().join(" or ");
    let first = format!("{{ when = \"{all}\", go = \"today\" }}, {{ otherwise = \"pairs\" }}");
    let second = format!("{{ when = \"{pairs}\", go = \"today\" }}, {{ otherwise = \"rest\" }}");
    let step =
        |id: &str, branches: &str| format!("[[steps]]\nid = \"{id}\"\nkind = \"decision\"\nbranches = [{branches}]\n");
    let (_, conclusions) = STEPS.split_once("\n\n").expect("three steps");
    files(&format!(
        "{}{}{}{conclusions}",
        (0..facts).map(fact).collect::<String>(),
        step("all", &first),
        step("pairs", &second)
    ))
}

/// Both pathways of this repository: the one that is shipped, and one of another field of medicine.
pub const PATHWAYS: [&str; 2] = ["pathways/failed-back", "tests/pathways/twisted-ankle"];

/// An empty folder of this name, where tests may write.
pub fn fresh(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_CRATE_NAME")).join(name);
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("a new folder");
    dir
}

/// JSON text as answers or a case.
#[track_caller]
pub fn json(text: &str) -> Node {
    serde_json::from_str(text).unwrap_or_else(|problem| panic!("{problem}: {text}"))
}

/// What a command did.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Runs `pathway` with these words in this folder, without a terminal.
pub fn pathway(words: &[&str], dir: &Path) -> Ran {
    let ran = Command::new(env!("CARGO_BIN_EXE_pathway")).args(words).current_dir(dir).stdin(Stdio::null()).output();
    let ran = ran.expect("the command runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let ran = Ran { code: ran.status.code(), out: text(ran.stdout), err: text(ran.stderr) };
    assert!(!ran.err.contains("panicked"), "{words:?}: {}", ran.err);
    ran
}

/// Mostly typical people: the others hardly ever come past the first red flag. A set of what cannot stand together is
/// made typical.
pub fn person(diagrams: &Diagrams) -> impl Strategy<Value = Point> {
    let (arity, typical) = (diagrams.variables.arity.clone(), diagrams.variables.typical.clone());
    let value = |(many, typical): (&u32, &u32)| prop_oneof![6 => Just(*typical), 1 => 0..*many].boxed();
    let values = arity.iter().zip(typical.iter()).map(value).collect::<Vec<_>>();
    values.prop_map(move |values| {
        let mut values = Point::from(values);
        let of = |fact| diagrams.variables.of(fact);
        for fact in diagrams.variables.facts.positions() {
            let mut alone = typical.clone();
            of(fact).for_each(|variable| alone[variable] = values[variable]);
            if diagrams.table.evaluate(diagrams.patients, &|variable| alone[variable]) != TRUE {
                of(fact).for_each(|variable| values[variable] = typical[variable]);
            }
        }
        values
    })
}
