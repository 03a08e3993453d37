//! A folder on disk to a checked pathway.

use std::path::Path;

use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::analysis::verify::Proof;
use treatment_pathway::authoring::case;
use treatment_pathway::authoring::check::{Checked, check};
use treatment_pathway::authoring::document::authored::{Folder, read_overlaid};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::model::pathway::Pathway;

use super::Done;
use super::listing::{self, Of};
use super::output::say_json;
use super::refusal::Refusal;
use super::render;

/// A folder, read, checked and proved; the pathway in `checked` stands only when both found no error.
pub struct Loaded {
    pub folder: Folder,
    pub checked: Checked,
    /// What the proof covered, and its milliseconds.
    pub proof: Option<(Proof, f64)>,
    /// The proof's diagrams, when nothing broke it.
    pub diagrams: Option<Diagrams>,
}

impl Loaded {
    /// Takes the pathway and its diagrams, where both are sound.
    pub fn sound(&mut self) -> Option<(Pathway, Diagrams)> {
        self.checked.pathway.take().zip(self.diagrams.take())
    }

    /// Tells what keeps the pathway from being sound, and what is therefore not done.
    pub fn refuse(&self, dir: &Path, not_done: &str, as_json: bool) -> Done {
        let (report, files) = (&self.checked.report, &self.folder.document.files);
        if as_json {
            say_json(&serde_json::json!({ "findings": render::findings(report, files) }));
        }
        render::text(report, files);
        err!("{}: {}; {not_done}", dir.display(), render::summary(report));
        Done::Findings
    }
}

#[expect(clippy::disallowed_methods, clippy::float_arithmetic, reason = "the command may look at a clock, to print it")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = std::time::Instant::now();
    let made = work();
    // To the tenth: more digits are noise.
    (made, (start.elapsed().as_secs_f64() * 10_000.0).round() / 10.0)
}

/// Reads and checks a folder; when it cannot be used, that was told.
pub fn load(dir: &Path, overlay: Option<&Path>, as_json: bool) -> Result<Loaded, Done> {
    try_load(dir, overlay, None).map_err(|refusal| refusal.tell(as_json))
}

/// Reads and checks a folder, with an overlay where there is one.
///
/// # Errors
/// Why it cannot be used.
pub fn try_load(dir: &Path, overlay: Option<&Path>, today: Option<&str>) -> Result<Loaded, Refusal> {
    let base = listing::read_all(Of::Pathway(dir))?;
    let Some(overlay) = overlay else { return Ok(proved(read_overlaid(base, None), today)) };
    let loaded = proved(read_overlaid(base.clone(), Some(listing::read_all(Of::Overlay(overlay))?)), today);
    if loaded.checked.pathway.is_some() {
        return Ok(loaded);
    }
    // What is wrong without the overlay is mended first: then everything else comes from the overlay.
    let alone = proved(read_overlaid(base, None), today);
    Ok(if alone.checked.pathway.is_none() { alone } else { loaded })
}

/// Reads and checks a folder, and proves nothing.
///
/// # Errors
/// Why it cannot be used.
pub fn unproved(dir: &Path) -> Result<Loaded, Refusal> {
    Ok(checked(read_overlaid(listing::read_all(Of::Pathway(dir))?, None), None))
}

fn checked(mut folder: Folder, today: Option<&str>) -> Loaded {
    let mut checked = check(&folder.document, std::mem::take(&mut folder.report), today);
    case::check(&folder.cases, &mut checked.report);
    if let Some(pathway) = &checked.pathway {
        case::check_names(pathway, &folder.cases, &mut checked.report);
    }
    Loaded { folder, checked, proof: None, diagrams: None }
}

fn proved(folder: Folder, today: Option<&str>) -> Loaded {
    let mut loaded = checked(folder, today);
    let Loaded { folder, checked, .. } = &mut loaded;
    if let Some(pathway) = checked.pathway.take() {
        let (proved, milliseconds) = timed(|| prove(pathway, &folder.document));
        checked.report.findings.extend(proved.for_author.findings);
        (checked.pathway, loaded.diagrams) = proved.pathway.unzip();
        loaded.proof = proved.proof.map(|proof| (proof, milliseconds));
    }
    loaded.checked.report = std::mem::take(&mut loaded.checked.report).sorted();
    loaded
}

/// Today's date, such as 2026-11-22.
pub fn today() -> String {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}
