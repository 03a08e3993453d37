//! A folder on disk to a checked pathway.

use std::path::Path;

use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::analysis::verify::Proof;
use treatment_pathway::authoring::case;
use treatment_pathway::authoring::check::{Checked, check};
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::{Folder, read_overlaid};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::finding::{Finding, Report};

use super::Done;
use super::render;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 4 << 20;
/// The most files of a folder that are read.
const MOST_FILES: usize = 2_000;

/// A folder, read, checked and proved; the pathway in `checked` stands only when both found no error.
pub struct Loaded {
    pub folder: Folder,
    pub checked: Checked,
    /// What the proof covered, and its milliseconds.
    pub proof: Option<(Proof, f64)>,
    /// The proof's diagrams, when nothing broke it.
    pub diagrams: Option<Diagrams>,
}

#[expect(clippy::disallowed_methods, clippy::float_arithmetic, reason = "the command may look at a clock, to print it")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = std::time::Instant::now();
    let made = work();
    // To the tenth: more digits are noise.
    (made, (start.elapsed().as_secs_f64() * 10_000.0).round() / 10.0)
}

/// Reads and checks a folder; when it cannot be used, that was printed.
pub fn load(dir: &Path, overlay: Option<&Path>, today: Option<&str>) -> Result<Loaded, Done> {
    try_load(dir, overlay, today).map_err(|report| unusable(&report, &[]))
}

/// Reads and checks a folder, with an overlay where there is one.
///
/// # Errors
/// Why it cannot be used.
pub fn try_load(dir: &Path, overlay: Option<&Path>, today: Option<&str>) -> Result<Loaded, Report> {
    let base = files(dir)?;
    let Some(overlay) = overlay else { return Ok(proved(read_overlaid(base, None), today)) };
    let loaded = proved(read_overlaid(base.clone(), Some(overlay_files(overlay)?)), today);
    if loaded.checked.pathway.is_some() {
        return Ok(loaded);
    }
    // What is wrong without the overlay is mended first: then everything else comes from the overlay.
    let alone = proved(read_overlaid(base, None), today);
    Ok(if alone.checked.pathway.is_none() { alone } else { loaded })
}

fn proved(mut folder: Folder, today: Option<&str>) -> Loaded {
    let mut checked = check(&folder.document, std::mem::take(&mut folder.report), today);
    case::check(&folder.cases, &mut checked.report);
    let (mut proof, mut diagrams) = (None, None);
    if let Some(pathway) = checked.pathway.take() {
        case::check_names(&pathway, &folder.cases, &mut checked.report);
        let (proved, milliseconds) = timed(|| prove(pathway, &folder.document));
        checked.report.findings.extend(proved.report.findings);
        (checked.pathway, diagrams) = proved.pathway.unzip();
        proof = proved.proof.map(|proof| (proof, milliseconds));
    }
    checked.report = checked.report.sorted();
    Loaded { folder, checked, proof, diagrams }
}

/// The files of an overlay's folder, named by their paths.
fn overlay_files(dir: &Path) -> Result<Vec<SourceFile>, Report> {
    let mut report = Report::default();
    let mut refuse = |name: String, why: String| report.push(unreadable(&name, &why));
    let mut names: Vec<String> = Vec::new();
    match std::fs::read_dir(dir) {
        Ok(entries) => {
            let names_there = entries.filter_map(Result::ok).filter_map(|entry| entry.file_name().into_string().ok());
            names.extend(names_there.filter(|name| name == "overlay.toml" || name.ends_with(".ftl")));
        }
        Err(problem) => refuse(dir.display().to_string(), problem.to_string()),
    }
    names.sort();
    let mut files = Vec::new();
    for path in names.into_iter().map(|name| dir.join(name)) {
        let name = path.display().to_string();
        match read(&path) {
            Ok(text) => files.push(SourceFile { name, text }),
            Err(problem) => refuse(name, problem),
        }
    }
    if report.has_errors() { Err(report) } else { Ok(files) }
}

/// Prints why input cannot be used.
pub fn unusable(report: &Report, files: &[SourceFile]) -> Done {
    render::text(report, files);
    Done::Unusable
}

/// The files of a pathway's folder.
pub fn files(dir: &Path) -> Result<Vec<SourceFile>, Report> {
    let mut report = Report::default();
    let mut names: Vec<String> = Vec::new();
    let mut list = |folder: &Path, stem: &str, wanted: fn(&str) -> bool| -> std::io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            if let Some(name) = entry?.file_name().to_str().filter(|name| wanted(name)) {
                names.push(format!("{stem}{name}"));
            }
        }
        Ok(())
    };
    let top = |name: &str| {
        matches!(name, "pathway.toml" | "evidence.toml" | "sources.json" | "order.json" | "editions.json")
            || name.ends_with(".ftl")
    };
    if let Err(problem) = list(dir, "", top) {
        report.push(unreadable(&dir.display().to_string(), &problem.to_string()));
        return Err(report);
    }
    let cases = dir.join("cases");
    if cases.is_dir()
        && let Err(problem) = list(&cases, "cases/", |name| name.ends_with(".toml"))
    {
        report.push(unreadable("cases", &problem.to_string()));
    }
    if !names.iter().any(|name| name == "pathway.toml") {
        let help = "make one with `pathway new DIR`, or name the folder that holds pathway.toml".to_owned();
        report.push(unreadable(&dir.display().to_string(), "it holds no pathway.toml").help(help));
    }
    if names.len() > MOST_FILES {
        report.push(unreadable(&dir.display().to_string(), &format!("it holds more than {MOST_FILES} files")));
    }
    names.sort();
    let mut files = Vec::new();
    for name in names {
        match read(&dir.join(&name)) {
            Ok(text) => files.push(SourceFile { name, text }),
            Err(problem) => report.push(unreadable(&name, &problem)),
        }
    }
    if report.has_errors() { Err(report) } else { Ok(files) }
}

/// A text file of reasonable size.
pub fn read(path: &Path) -> Result<String, String> {
    let size = std::fs::metadata(path).map_err(|problem| problem.to_string())?.len();
    if size > LARGEST {
        return Err(format!("it is larger than {} MB", LARGEST >> 20));
    }
    let bytes = std::fs::read(path).map_err(|problem| problem.to_string())?;
    let text = String::from_utf8(bytes)
        .map_err(|problem| format!("it is not UTF-8 text (byte {})", problem.utf8_error().valid_up_to()))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

/// The finding for a file that cannot be read.
pub fn unreadable(name: &str, why: &str) -> Finding {
    Finding::error("unreadable-file", None, format!("`{name}` cannot be read: {why}"))
        .help("name a UTF-8 text that you may read, of a few megabytes at most".to_owned())
}

/// Today's date, such as 2026-11-22.
pub fn today() -> String {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}
