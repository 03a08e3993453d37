//! Pathways of any size, for curves: stages of ten steps, made like those of the shipped pathway.
//!
//! They stand one behind the other, so that a walk may pass them all; or side by side, as a first question says, at most
//! five of them behind each of its answers, which is about as long as the shipped pathway.
//!
//! A stage has its own facts (two choices, a response, a score, a scan with several findings) and reads two that all
//! stages share. It stops for red flags, in doubt too, ends for whom it helped, and offers one treatment behind a gate,
//! which the treatment states a second time and a safety rule holds for everybody.

use std::collections::BTreeMap;
use std::fmt::Write;

use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::read_folder;

use crate::{scored, shared};

/// Sizes of a curve, in steps.
pub const SIZES: [usize; 5] = [10, 30, 100, 300, 1_000];
/// Steps of a stage.
const STAGE: usize = 10;
/// Stages behind an answer of the first question.
const BEHIND: usize = 5;

/// How the stages stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// In columns of a few.
    Beside,
    /// One behind the other.
    Behind,
}

impl Shape {
    /// All of them.
    pub const ALL: [Shape; 2] = [Shape::Beside, Shape::Behind];

    /// As a word.
    pub fn word(self) -> &'static str {
        match self {
            Shape::Beside => "beside",
            Shape::Behind => "behind",
        }
    }
}

const SHARED: &str = r#"[pathway]
id = "grown"
version = "1.0.0"
reviewed = 2026-11-22
review_due = 2027-11-22

[facts.weeks]
type = "number"
min = 0
max = 500
typical = 60

[facts.implants]
type = "choice"
of = ["none", "stimulator", "pump"]
typical = "none"
"#;

const FACTS: &str = r#"
[facts.sign_K]
type = "choice"
of = ["no", "yes"]
typical = "no"

[facts.weakness_K]
type = "choice"
of = ["none", "mild", "severe"]
typical = "none"

[facts.tried_K]
type = "choice"
of = ["not_tried", "no_help", "good"]
typical = "not_tried"

[facts.score_K]
type = "number"
min = 0
max = 10
typical = 6

[facts.scan_K]
type = "set"
of = ["clear", "disc", "narrow", "scar"]
exclusive = ["clear"]
typical = "clear"
"#;

const STEPS: &str = r#"
[[steps]]
id = "signs-K"
kind = "decision"
hit = "first"
why = "the worse comes first"
branches = [
  { when = "sign_K = yes", go = "today-K" },
  { when = "possibly(weakness_K = severe) and possibly(weeks < 12)", go = "soon-K" },
  { otherwise = "how-bad-K", doubt = "procedures stay closed" },
]

[[steps]]
id = "today-K"
kind = "conclusion"
urgency = "same-day"
sources = ["S"]

[[steps]]
id = "soon-K"
kind = "conclusion"
urgency = "urgent-clinic"
sources = ["S"]

[[steps]]
id = "how-bad-K"
kind = "decision"
branches = [
  { when = "score_K < 4 and tried_K = good", go = "keep-K" },
  { otherwise = "cause-K", doubt = "procedures stay closed" },
]

[[steps]]
id = "keep-K"
kind = "conclusion"
urgency = "routine"
sources = ["S"]

[[steps]]
id = "cause-K"
kind = "decision"
branches = [
  { when = "scan_K in { disc, narrow } and weakness_K != severe", go = "gate-K" },
  { otherwise = "next-K", doubt = "what nobody has seen is not operated" },
]

[[steps]]
id = "gate-K"
kind = "decision"
branches = [
  { when = "open_K", go = "options-K" },
  { otherwise = "next-K", doubt = "a gate needs certain answers" },
]

[[steps]]
id = "options-K"
kind = "conclusion"
urgency = "routine"
offer = ["operation-K"]
sources = ["S"]

[[steps]]
id = "next-K"
kind = "decision"
branches = [
  { when = "tried_K = not_tried", go = "base-K" },
  { otherwise = "NEXT", doubt = "base care is safe" },
]

[[steps]]
id = "base-K"
kind = "conclusion"
urgency = "routine"
sources = ["S"]
"#;

const TREATMENT: &str = r#"
[treatments.operation-K]
requires = "score_K >= 7 and tried_K = no_help"
never = "implants = pump or weeks < 6"
sources = ["S"]

[[safety]]
id = "S-K"
when = "implants = pump or weeks < 6 or scan_K = clear"
never_show = ["operation-K"]
"#;

const SOURCES: &str = r#"[{ "id": "S", "type": "webpage", "title": "A source", "URL": "https://example.org/" }]"#;

/// The files of a pathway of so many steps, a multiple of ten.
pub fn files(shape: Shape, steps: usize) -> Vec<SourceFile> {
    let stages = (steps / STAGE).max(1);
    let column = match shape {
        Shape::Beside => BEHIND,
        Shape::Behind => stages,
    };
    let each = |template: &str| -> String {
        let stage = |stage: usize| {
            let more = stage + 1 < stages && !(stage + 1).is_multiple_of(column);
            let next = if more { format!("signs-{}", stage + 1) } else { format!("keep-{stage}") };
            template.replace("NEXT", &next).replace("_K", &format!("_{stage}")).replace("-K", &format!("-{stage}"))
        };
        (0..stages).map(stage).collect()
    };
    let gate = "open_K = \"score_K >= 7 and tried_K = no_help and implants = none and weeks >= 6\"\n";
    let logic = [
        SHARED.to_owned(),
        each(FACTS),
        "\n[conditions]\n".to_owned(),
        each(gate),
        first(stages.div_ceil(column), column),
        each(STEPS),
        each(TREATMENT),
    ];
    complete(logic.concat())
}

/// The files of a pathway of which only the logic is written.
pub fn complete(logic: String) -> Vec<SourceFile> {
    let file = |name: &str, text: String| SourceFile { name: name.to_owned(), text };
    let mut files = vec![
        file("pathway.toml", logic),
        file("evidence.toml", "[claims]\n".to_owned()),
        file("sources.json", SOURCES.to_owned()),
        file("en.ftl", String::new()),
    ];
    let words = words(&files);
    files.pop();
    files.push(file("en.ftl", words));
    files
}

/// Every pathway of the curves, by its name.
pub fn curves() -> impl Iterator<Item = (String, Vec<SourceFile>)> {
    let staged = Shape::ALL.into_iter().flat_map(|shape| SIZES.map(|size| (shape, size)));
    let staged = staged.map(|(shape, size)| (format!("{}-{size}", shape.word()), files(shape, size)));
    let shared = shared::SIZES.map(|size| (format!("shared-{size}"), shared::files(size)));
    let sums = scored::SUMS.into_iter().flat_map(|sums| scored::SIZES.map(|size| (sums, size)));
    let scored = sums.map(|((name, sums), size)| (format!("{name}-{size}"), scored::files(sums, size)));
    staged.chain(shared).chain(scored)
}

/// The first question, where there is more than one column of stages.
fn first(columns: usize, column: usize) -> String {
    if columns < 2 {
        return String::new();
    }
    let words: Vec<String> = (0..columns).map(|number| format!("\"c{number}\"")).collect();
    let branch = |number| format!("  {{ when = \"column = c{number}\", go = \"signs-{}\" }},\n", number * column);
    let branches: String = (0..columns).map(branch).collect();
    format!(
        "\n[facts.column]\ntype = \"choice\"\nof = [{}]\ntypical = \"c0\"\ncertain = true\n\n\
         [[steps]]\nid = \"column\"\nkind = \"decision\"\nbranches = [\n{branches}]\n",
        words.join(", ")
    )
}

/// Words for whatever the check says has none.
fn words(files: &[SourceFile]) -> String {
    let mut folder = read_folder(files.to_vec());
    let found = check(&folder.document, std::mem::take(&mut folder.report), None).report.findings;
    let mut messages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for key in found.iter().filter(|f| f.code == "missing-text").filter_map(|f| f.message.split('`').nth(3)) {
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        let attributes = messages.entry(message.to_owned()).or_default();
        attributes.extend(Some(attribute.to_owned()).filter(|attribute| !attribute.is_empty()));
    }
    let mut text = String::new();
    for (message, attributes) in messages {
        let _ = writeln!(text, "{message} = {message}");
        for attribute in attributes {
            let _ = writeln!(text, "    .{attribute} = {message} {attribute}");
        }
    }
    text
}
