//! What the command says, and whether it could be said. Output that cannot be written is never success: when whoever
//! reads has gone (`pathway check … | head`) the command goes on in silence, to the exit code that it would have had; for
//! any other reason it says why and ends with 2. Nothing else in the command writes to a terminal (lints in `Cargo.toml`).

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde_json::Value;
use treatment_pathway::data::hidden::{escaped, shown};

use super::Done;

/// Prints a line on standard output.
macro_rules! out {
    ($($line:tt)*) => {
        $crate::cli::output::Stream::Out.write(format_args!("{}\n", format_args!($($line)*)))
    };
}

/// Prints a line on standard error.
macro_rules! err {
    ($($line:tt)*) => {
        $crate::cli::output::Stream::Err.write(format_args!("{}\n", format_args!($($line)*)))
    };
}

/// Where something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Standard output: what was asked for.
    Out,
    /// Standard error: what is said about it.
    Err,
}

/// What became of a stream. After the first failure nothing more is written to it.
enum State {
    Open,
    Gone,
    Lost(String),
}

static OUT: Mutex<State> = Mutex::new(State::Open);
static ERR: Mutex<State> = Mutex::new(State::Open);

impl Stream {
    /// Writes, if it still can be. Whatever a stranger wrote is in it, and nothing that nobody sees or that a terminal obeys.
    pub fn write(self, text: Arguments<'_>) {
        self.write_drawn(&shown(&text.to_string()));
    }

    /// Writes what was drawn for a terminal: the colours in it are the command's own.
    pub fn write_drawn(self, text: &str) {
        self.attempt(|to| to.write_all(text.as_bytes()));
    }

    /// Does a reader have it before anything else is done?
    pub fn flush(self) {
        self.attempt(|to| to.flush());
    }

    /// Is this a terminal that takes colours?
    pub fn takes_colours(self) -> bool {
        let choice = match self {
            Stream::Out => anstream::AutoStream::choice(&io::stdout()),
            Stream::Err => anstream::AutoStream::choice(&io::stderr()),
        };
        choice != anstream::ColorChoice::Never
    }

    /// Does somebody read it, as far as is known?
    pub fn is_open(self) -> bool {
        matches!(*self.state().lock().unwrap_or_else(PoisonError::into_inner), State::Open)
    }

    /// Why nothing reaches it, when it is not only that nobody reads any more.
    pub fn lost(self) -> Option<String> {
        match &*self.state().lock().unwrap_or_else(PoisonError::into_inner) {
            State::Open | State::Gone => None,
            State::Lost(why) => Some(why.clone()),
        }
    }

    fn state(self) -> &'static Mutex<State> {
        match self {
            Stream::Out => &OUT,
            Stream::Err => &ERR,
        }
    }

    fn attempt(self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
        let mut state = self.state().lock().unwrap_or_else(PoisonError::into_inner);
        if !matches!(*state, State::Open) {
            return;
        }
        let written = match self {
            Stream::Out => write(&mut io::stdout().lock()),
            Stream::Err => write(&mut io::stderr().lock()),
        };
        match written {
            Ok(()) => {}
            Err(problem) if problem.kind() == ErrorKind::BrokenPipe => *state = State::Gone,
            Err(problem) => *state = State::Lost(problem.to_string()),
        }
    }
}

/// Prints JSON.
pub fn say_json(value: &Value) {
    out!("{}", escaped(&format!("{value:#}")));
}

/// Prints an object as JSON.
pub fn print_json(object: &impl Serialize) -> Done {
    match serde_json::to_string_pretty(object) {
        Ok(text) => {
            out!("{}", escaped(&text));
            Done::Well
        }
        Err(problem) => {
            err!("error: {problem}");
            Done::Unusable
        }
    }
}

/// The exit code of a command that ended so, unless its output was lost.
pub fn exit_code(done: Done) -> ExitCode {
    Stream::Out.flush();
    if let Some(why) = Stream::Out.lost() {
        err!("error: standard output cannot be written: {why}");
    }
    Stream::Err.flush();
    let lost = [Stream::Out, Stream::Err].iter().any(|stream| stream.lost().is_some());
    ExitCode::from(match if lost { Done::Unusable } else { done } {
        Done::Well => 0,
        Done::Findings => 1,
        Done::Unusable => 2,
    })
}
