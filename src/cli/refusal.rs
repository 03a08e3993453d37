//! Why a command cannot do what was asked, as findings: text for whoever reads, JSON where JSON was asked for.

use std::io::{self, ErrorKind};

use serde_json::json;
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::date::is_date;
use treatment_pathway::data::finding::{Finding, Place, Report, unreadable};
use treatment_pathway::model::id::did_you_mean;

use super::output::say_json;
use super::{Done, render};

/// Findings, and the files they stand in.
#[derive(Debug, Default)]
pub struct Refusal {
    pub report: Report,
    pub files: Vec<SourceFile>,
}

impl Refusal {
    /// About what was typed.
    pub fn typed(code: &'static str, message: String, help: impl Into<Option<String>>) -> Refusal {
        Refusal::from(Finding::error(code, None, message).help(help))
    }

    /// About a name that does not exist; `what` says what it would be.
    pub fn unknown<'a>(what: &str, wrong: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Refusal {
        let message = format!("{what} is called `{wrong}`");
        Refusal::typed("unknown-id", message, did_you_mean(wrong, known))
    }

    /// About a file or folder that cannot be read.
    pub fn unreadable(name: &str, why: &str, help: &str) -> Refusal {
        let mut refusal = Refusal::default();
        refusal.add_unreadable(name, why, help);
        refusal
    }

    /// Adds that a file or folder cannot be read.
    pub fn add_unreadable(&mut self, name: &str, why: &str, help: &str) {
        self.add("unreadable-file", name, unreadable(name, why), help);
    }

    /// About a file or folder that cannot be written.
    pub fn unwritable(name: &str, problem: &io::Error) -> Refusal {
        let elsewhere = "name a folder where you may write";
        let known = [
            (ErrorKind::PermissionDenied, "you may not write there", elsewhere),
            (ErrorKind::ReadOnlyFilesystem, "nothing can be written there", elsewhere),
            (ErrorKind::NotADirectory, "what should be a folder is a file", elsewhere),
            (
                ErrorKind::IsADirectory,
                "there is a folder of this name",
                "take the folder away, or write somewhere else",
            ),
            (ErrorKind::AlreadyExists, "it exists already; nothing was changed", "name a folder that is not there yet"),
            (ErrorKind::StorageFull, "there is no room", "make room, or write somewhere else"),
        ];
        let (why, help) = match known.iter().find(|(kind, ..)| *kind == problem.kind()) {
            Some((_, why, help)) => ((*why).to_owned(), *help),
            None => (problem.to_string(), elsewhere),
        };
        let mut refusal = Refusal::default();
        refusal.add("unwritable-file", name, format!("`{name}` cannot be written: {why}"), help);
        refusal
    }

    /// About a file that somebody else wrote, in the place of one that would be written.
    pub fn foreign(name: &str, help: &str) -> Refusal {
        let mut refusal = Refusal::default();
        refusal.add(
            "unwritable-file",
            name,
            format!("`{name}` was not written by this command; nothing was changed"),
            help,
        );
        refusal
    }

    /// Adds a finding about a file or folder as a whole; it stands among the files, empty.
    fn add(&mut self, code: &'static str, name: &str, message: String, help: &str) {
        let at = u16::try_from(self.files.len()).ok().map(|file| Place { file, start: 0, end: 0 });
        self.files.push(SourceFile { name: name.to_owned(), text: String::new() });
        self.report.push(Finding::error(code, at, message).help(help.to_owned()));
    }

    /// Says why, on standard error, and with JSON on standard output too.
    pub fn tell(&self, as_json: bool) -> Done {
        if as_json {
            say_json(&json!({ "findings": render::findings(&self.report, &self.files) }));
        }
        render::text(&self.report, &self.files);
        Done::Unusable
    }
}

impl From<Finding> for Refusal {
    fn from(finding: Finding) -> Refusal {
        Refusal { report: Report::from(finding), files: Vec::new() }
    }
}

/// A day that was typed, or else today.
pub fn day(typed: Option<&str>) -> Result<String, Refusal> {
    match typed {
        None => Ok(super::load::today()),
        Some(day) if is_date(day) => Ok(day.to_owned()),
        Some(other) => {
            let help = "write it like 2026-11-22".to_owned();
            Err(Refusal::typed("wrong-type", format!("`{other}` is no day of the calendar"), help))
        }
    }
}
