//! Every guideline of a corpus of GDL2 is imported, and every published case of it is run: into `benches/CORPUS.md`.
//!
//! The corpus is no part of this repository. `make corpus` runs this where `GDL2_CORPUS` names its folder (with
//! `guidelines/` and `fixtures/`); without one there is nothing to run, and it fails.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use treatment_pathway::authoring::case;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::{Folder, read_folder};
use treatment_pathway::authoring::import::{ImportedFrom, gdl2};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::finding::{Finding, Severity, Told};
use treatment_pathway::data::tree::Node;

const TODAY: &str = "2026-11-30";
/// Of the cases that can be said, at least so many parts in a thousand come out as published.
const LEAST: usize = 950;

/// What became of one case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Became {
    Equal,
    EqualWhatever,
    EqualUnsure,
    Different(String),
    NotSaid(String),
}

/// What became of one guideline.
#[derive(Debug, Default)]
struct Guideline {
    name: String,
    cases: Vec<(String, Became)>,
    lost: Vec<String>,
    defects: Vec<(&'static str, String)>,
    broken: Vec<String>,
}

fn source(path: &Path) -> SourceFile {
    let text = fs::read_to_string(path).expect("a readable file");
    SourceFile { name: path.file_name().expect("a name").to_string_lossy().into_owned(), text }
}

/// The cases of a guideline: the file of its name, or else of its name in another version.
fn cases_of(corpus: &Path, name: &str) -> Option<PathBuf> {
    let exact = ["test", "fixture"].map(|kind| corpus.join(format!("fixtures/{name}.{kind}.yml")));
    exact.into_iter().find(|path| path.is_file())
}

/// In a word or two, why something was not said: no text of a guideline.
fn kind(message: &str) -> String {
    let why = message.rsplit(" is not carried over: ").next().unwrap_or(message);
    let mut kind = String::new();
    for (at, part) in why.split('`').enumerate() {
        kind.push_str(if at % 2 == 0 { part } else { "…" });
    }
    kind
}

fn patient(finding: &Finding) -> String {
    let word = |told: &Told| match told {
        Told::Word(word) | Told::Number(word) => word.clone(),
        Told::Words(words) => words.join(" and "),
    };
    let facts = finding.patient.iter().flat_map(|facts| facts.iter());
    let facts: Vec<String> = facts.map(|(fact, told)| format!("{fact} = {}", word(told))).collect();
    facts.join(", ")
}

fn import(corpus: &Path, path: &Path) -> Guideline {
    let file = source(path);
    let name = file.name.replace(".gdl2.json", "").replace(".json", "");
    let published = cases_of(corpus, &name).map(|path| source(&path));
    let mut guideline = Guideline { name: name.clone(), ..Guideline::default() };
    let origin = ImportedFrom { id: "guideline", today: TODAY };
    let imported = match gdl2::import(&origin, &file, published.as_ref()) {
        Ok(imported) => imported,
        Err(report) => {
            guideline.broken.extend(report.findings.iter().map(|finding| finding.message.clone()));
            return guideline;
        }
    };
    let mut disputed = Vec::new();
    for finding in &imported.report.findings {
        let named = finding.message.split('`').nth(1).unwrap_or_default().to_owned();
        match finding.code {
            "case-not-carried-over" => guideline.cases.push((named, Became::NotSaid(kind(&finding.message)))),
            "not-carried-over" => guideline.lost.push(kind(&finding.message)),
            "disputed-case" => disputed.push(named),
            "source-overlap" => guideline.defects.push(("overlap", format!("{named}: {}", patient(finding)))),
            "assumed-values" => {}
            "unreachable-rule" => guideline.defects.push(("unreachable", named)),
            _ => guideline.broken.push(format!("{}: {}", finding.code, finding.message)),
        }
    }
    let folder: Folder = read_folder(imported.files);
    let mut checked = check(&folder.document, folder.report, Some(TODAY));
    case::check(&folder.cases, &mut checked.report);
    let errors = checked.report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    guideline.broken.extend(errors.map(|finding| format!("{}: {}", finding.code, finding.message)));
    let judged = checked.pathway.map(|pathway| prove(pathway, &folder.document));
    let proved = judged.and_then(|judged| {
        let gaps = judged.for_author.findings.iter().filter(|finding| finding.code == "gap");
        guideline.defects.extend(gaps.map(|finding| ("gap", patient(finding))));
        judged.pathway
    });
    for case in &folder.cases {
        let title = case.get("title").and_then(Node::word).map(|text| text.text).unwrap_or_default();
        let note = case.get("note").and_then(Node::word).map(|text| text.text).unwrap_or_default();
        let ran = proved.as_ref().map(|(pathway, _)| case::run(pathway, case));
        let became = match ran {
            None => Became::Different("the pathway is not sound".to_owned()),
            Some(Err(findings)) => {
                Became::Different(format!("it cannot be run: {}", findings.first().map_or("", |f| &f.message)))
            }
            Some(Ok(outcome)) if outcome.failures.is_empty() => match note.as_str() {
                note if note.contains("whatever they are") => Became::EqualWhatever,
                note if note.contains("not sure") => Became::EqualUnsure,
                _ => Became::Equal,
            },
            Some(Ok(_)) if disputed.contains(&title) => {
                Became::Different("the case contradicts the rules it is published with".to_owned())
            }
            Some(Ok(outcome)) => Became::Different(kind(outcome.failures.first().map_or("", String::as_str))),
        };
        guideline.cases.push((title, became));
    }
    guideline
}

#[test]
#[ignore = "needs a corpus: make corpus"]
fn every_guideline_is_imported_and_its_cases_come_out_as_published() {
    let corpus = PathBuf::from(std::env::var_os("GDL2_CORPUS").expect("GDL2_CORPUS names the folder of a corpus"));
    let mut files: Vec<PathBuf> = fs::read_dir(corpus.join("guidelines"))
        .expect("guidelines")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    if let Some(only) = std::env::var_os("ONLY") {
        files.retain(|file| file.to_string_lossy().contains(&*only.to_string_lossy()));
    }
    assert!(!files.is_empty(), "there are guidelines");
    let guidelines: Vec<Guideline> = files.iter().map(|file| import(&corpus, file)).collect();
    let page = page(&guidelines);
    println!("{page}");
    if std::env::var_os("VERBOSE").is_some() {
        for guideline in &guidelines {
            println!("== {} {:?} {:?}", guideline.name, guideline.broken, guideline.lost);
            let told = guideline
                .cases
                .iter()
                .filter(|(_, became)| matches!(became, Became::Different(_) | Became::NotSaid(_)));
            told.for_each(|(name, became)| println!("   {name}: {became:?}"));
        }
    }
    if std::env::var_os("ONLY").is_none() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        fs::write(root.join("benches/CORPUS.md"), page).expect("the page can be written");
        let (equal, all) = equal_of(&guidelines);
        assert!(equal * 1000 >= all * LEAST, "{equal} of {all} cases that can be said come out as published");
    }
}

fn equal_of(guidelines: &[Guideline]) -> (usize, usize) {
    let said = guidelines.iter().flat_map(|guideline| &guideline.cases);
    let said: Vec<&Became> =
        said.map(|(_, became)| became).filter(|became| !matches!(became, Became::NotSaid(_))).collect();
    (said.iter().filter(|became| !matches!(became, Became::Different(_))).count(), said.len())
}

fn named(became: &Became) -> (&'static str, String) {
    match became {
        Became::Equal => ("equal", String::new()),
        Became::EqualWhatever => (
            "equal",
            "the source says nothing while an input is missing; whatever it is, one answer comes out".to_owned(),
        ),
        Became::EqualUnsure => {
            ("equal", "the source goes on without an input; answered \"not sure\" the same comes out".to_owned())
        }
        Became::Different(why) => ("different", why.clone()),
        Became::NotSaid(why) => ("cannot be said", why.clone()),
    }
}

fn table(page: &mut String, head: &str, rows: &BTreeMap<String, usize>) {
    let rule = "---|".repeat(head.split('|').count() + 1);
    let _ = write!(page, "\n| {head} | how many |\n|{rule}\n");
    for (row, count) in rows {
        let _ = writeln!(page, "| {row} | {count} |");
    }
}

fn page(guidelines: &[Guideline]) -> String {
    let mut cases: BTreeMap<String, usize> = BTreeMap::new();
    for (_, became) in guidelines.iter().flat_map(|guideline| &guideline.cases) {
        let (what, why) = named(became);
        *cases.entry(format!("{what} | {why}")).or_default() += 1;
    }
    let all: usize = cases.values().sum();
    let (equal, said) = equal_of(guidelines);
    let share = equal * 1000 / said.max(1);
    let mut page = format!(
        "# A corpus of guidelines, imported\n\n\
         What `make corpus` made of {} guidelines in GDL2 and {all} published cases of theirs, which are no part of this repository.\n\
         {said} cases can be said; {equal} of them ({}.{} %) come out as published.\n",
        guidelines.len(),
        share / 10,
        share % 10
    );
    table(&mut page, "case | why", &cases);
    let count = |all: Vec<&String>| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        all.into_iter().for_each(|why| *counts.entry(kind(why)).or_default() += 1);
        counts
    };
    page.push_str("\n## Not carried over\n");
    table(&mut page, "why a line of a rule is not", &count(guidelines.iter().flat_map(|one| &one.lost).collect()));
    let broken = count(guidelines.iter().flat_map(|one| &one.broken).collect());
    if !broken.is_empty() {
        page.push_str("\n## Not read\n");
        table(&mut page, "what", &broken);
    }
    page.push_str("\n## Different\n\n| guideline | case | why |\n|---|---|---|\n");
    for guideline in guidelines {
        for (case, became) in &guideline.cases {
            if let Became::Different(why) = became {
                let _ = writeln!(page, "| {} | {} | {why} |", guideline.name, short(case));
            }
        }
    }
    page.push_str("\n## What the proof found\n\nA hole is somebody who is sure of every answer and for whom no rule is. Of an overlap the rule that is read later decides.\n");
    for defect in ["gap", "overlap", "unreachable"] {
        let with = guidelines.iter().filter(|guideline| guideline.defects.iter().any(|(kind, _)| *kind == defect));
        let _ = write!(page, "\n### {defect}: {} guidelines\n\n", with.clone().count());
        for guideline in with {
            let of_it: Vec<&String> =
                guideline.defects.iter().filter(|(kind, _)| *kind == defect).map(|(_, who)| who).collect();
            let more = of_it.len() - 1;
            let more = if more > 0 { format!(" (and {more} more)") } else { String::new() };
            let _ = writeln!(page, "- {}: {}{more}", guideline.name, short(of_it[0]));
        }
    }
    page
}

fn short(text: &str) -> String {
    let short: String = text.chars().take(500).collect();
    let cut = if short.len() < text.len() { "…" } else { "" };
    format!("{}{cut}", short.replace('|', "/"))
}
