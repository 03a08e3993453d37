//! Problems as values: a code, a place, a sentence in the author's words, a way out.
//!
//! Nothing here knows how a finding is printed; the command draws it, the page lists it.

use crate::data::span::Span;

/// How much a finding matters. An error keeps the pathway from running.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The pathway does not run.
    Error,
    /// Somebody should look.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word used in JSON and in text.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// Where something stands: bytes `start..end` of the file with this position in the document's list of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Position in [`crate::authoring::document::Document::files`].
    pub file: u16,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Place {
    /// Its file, of those in a document's order.
    pub fn file_of<T>(self, files: &[T]) -> Option<&T> {
        files.get(usize::from(self.file))
    }

    /// Its bytes.
    pub fn span(self) -> Span {
        Span { start: self.start as usize, end: self.end as usize }
    }

    /// What stands there, in the text of its file.
    pub fn text_of(self, text: &str) -> Option<&str> {
        self.span().of(text)
    }

    /// The place of a part of this text; of the whole, where it is written with escapes and a part cannot be told.
    pub fn inside(self, text: &str, part: Span) -> Place {
        if self.end - self.start != bytes(text.len()) {
            return self;
        }
        let end = part.end.max(part.start + 1);
        let (start, end) = (text.floor_char_boundary(part.start), text.ceil_char_boundary(end));
        let at = |offset| self.start.saturating_add(bytes(offset)).min(self.end);
        Place { file: self.file, start: at(start), end: at(end) }
    }
}

/// How many bytes, as places count them.
pub fn bytes(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// One answer of a counterexample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A word.
    Word(String),
    /// A number, as it is written.
    Number(String),
    /// The words of a set.
    Words(Vec<String>),
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// A stable word such as `unknown-fact`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// A sentence without a full stop; names in backticks.
    pub message: String,
    /// Where; a bundle has no places.
    pub at: Option<Place>,
    /// A way out.
    pub help: Option<String>,
    /// The fact whose answer was refused.
    pub fact: Option<Box<str>>,
    /// A counterexample's facts, as a facts file has them.
    pub patient: Option<Box<[(String, Told)]>>,
}

impl Finding {
    /// An error. It names what a stranger wrote, and hides nothing of that.
    pub fn error(code: &'static str, at: Option<Place>, message: impl Into<String>) -> Finding {
        let message = shown(message.into());
        Finding { code, severity: Severity::Error, message, at, help: None, fact: None, patient: None }
    }

    /// A warning.
    pub fn warning(code: &'static str, at: Option<Place>, message: impl Into<String>) -> Finding {
        Finding { severity: Severity::Warning, ..Finding::error(code, at, message) }
    }

    /// A note.
    pub fn note(code: &'static str, at: Option<Place>, message: impl Into<String>) -> Finding {
        Finding { severity: Severity::Note, ..Finding::error(code, at, message) }
    }

    /// The same finding with a way out.
    pub fn help(self, help: impl Into<Option<String>>) -> Finding {
        Finding { help: help.into().map(shown), ..self }
    }
}

/// What is said of a file that cannot be read, as `unreadable-file`.
pub fn unreadable(name: &str, why: &str) -> String {
    format!("`{name}` cannot be read: {why}")
}

/// A page shows findings to its author's console only, and carries no table of characters for that.
fn shown(text: String) -> String {
    #[cfg(feature = "cohort")]
    let text = crate::data::hidden::shown(&text).into_owned();
    text
}

/// Everything that was found, never only the first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// In the order of discovery until [`Report::sorted`].
    pub findings: Vec<Finding>,
}

impl From<Finding> for Report {
    fn from(finding: Finding) -> Report {
        Report { findings: vec![finding] }
    }
}

impl Report {
    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Does anything keep the pathway from running?
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// By file and place, what has none last; each finding once.
    pub fn sorted(mut self) -> Report {
        self.findings.sort_unstable_by(|a, b| {
            let key = |f: &Finding| (f.at.is_none(), f.at, f.severity, f.code);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message)).then_with(|| a.help.cmp(&b.help))
        });
        self.findings.dedup();
        self
    }
}
