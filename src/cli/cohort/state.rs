//! How far a run has come, on the disk: a killed run goes on from there.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use treatment_pathway::cohort::Summary;

use super::beside;
use super::tables::has;
use crate::cli::refusal::Refusal;
use crate::cli::save;

/// What a run is about: of another table, pathway or mapping it does not go on.
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

    /// What is kept of a run about this, if anything is. What is kept of another run is never written over.
    pub fn read(out: &Path, bad: &Path, fingerprint: &Fingerprint) -> Result<Option<State>, Refusal> {
        let file = State::file(out);
        let name = file.display().to_string();
        let anew = format!("take `{name}` away to begin anew, or write somewhere else");
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(problem) if problem.kind() == ErrorKind::NotFound => return Ok(None),
            Err(problem) => return Err(Refusal::unreadable(&name, &problem.to_string(), &anew)),
        };
        let state: State =
            serde_json::from_str(&text).map_err(|problem| Refusal::unreadable(&name, &problem.to_string(), &anew))?;
        let rows = state.summary.rows;
        if state.fingerprint != *fingerprint {
            let why = "another table, pathway or mapping, or one that was changed since";
            let message = format!("`{name}` is of a run that answered {rows} rows of {why}; nothing was changed");
            return Err(Refusal::typed("other-run", message, anew));
        }
        if !(has(out, state.kept) && has(bad, state.bad_kept)) {
            let message = format!("of the {rows} rows that `{name}` says were answered some are gone");
            return Err(Refusal::typed("lost-rows", message, anew));
        }
        Ok(Some(state))
    }

    /// Keeps it, whole or not at all.
    pub fn write(&self, out: &Path) -> Result<(), Refusal> {
        let file = State::file(out);
        let text = serde_json::to_string(self)
            .map_err(|problem| Refusal::unwritable(&file.display().to_string(), &problem.into()))?;
        save::all(&[(file, text)])
    }

    /// There is nothing to go on with any more.
    pub fn remove(out: &Path) -> Result<(), Refusal> {
        super::remove(&State::file(out))
    }
}
