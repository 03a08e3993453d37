//! How far a run has come, on the disk: a killed run goes on from there.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use treatment_pathway::authoring::cohort::Summary;

use super::beside;
use crate::cli::refusal::Refusal;
use crate::cli::save;

/// What a run is about: another table, pathway or mapping begins anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Of a table of this size and day, and of what is asked of it.
    pub fn of(data: &Path, asked: &str) -> Result<Fingerprint, Refusal> {
        let name = data.display().to_string();
        let about =
            fs::metadata(data).map_err(|problem| Refusal::unreadable(&name, &problem.to_string(), "name a file"))?;
        let changed = about.modified().ok().and_then(|day| day.duration_since(UNIX_EPOCH).ok());
        let text = format!("{name}\n{}\n{:?}\n{asked}", about.len(), changed.map(|day| day.as_nanos()));
        Ok(Fingerprint(Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()))
    }
}

/// What is kept of a run.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct State {
    /// What it is about.
    pub fingerprint: Fingerprint,
    /// How much of the output is kept, in its own measure.
    pub kept: u64,
    /// The same of the list of bad rows.
    pub bad_kept: u64,
    /// What came of the rows so far.
    pub summary: Summary,
}

impl State {
    fn file(out: &Path) -> PathBuf {
        beside(out, ".part.json")
    }

    /// What is kept of a run about this, if anything is.
    pub fn read(out: &Path, fingerprint: &Fingerprint) -> Option<State> {
        let text = fs::read_to_string(State::file(out)).ok()?;
        let state: State = serde_json::from_str(&text).ok()?;
        (state.fingerprint == *fingerprint).then_some(state)
    }

    /// Keeps it, whole or not at all.
    pub fn write(&self, out: &Path) -> Result<(), Refusal> {
        let text = serde_json::to_string(self).unwrap_or_default();
        save::all(&[(State::file(out), text)])
    }

    /// There is nothing to go on with any more.
    pub fn remove(out: &Path) {
        super::gone(&State::file(out));
    }
}
