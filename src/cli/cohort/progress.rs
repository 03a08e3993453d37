//! How far a run is, on a terminal; nothing elsewhere.

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use crate::cli::output::Stream;

pub struct Progress {
    started: Option<Instant>,
    last: Option<Instant>,
    from: u64,
}

#[expect(clippy::disallowed_methods, reason = "the command may look at a clock, to say how fast it is")]
fn now() -> Instant {
    Instant::now()
}

impl Progress {
    /// From a row on.
    pub fn begin(from: u64) -> Progress {
        let started = stderr().is_terminal().then(now);
        Progress { started, last: started, from }
    }

    /// So many rows are done.
    pub fn rows(&mut self, rows: u64) {
        let (Some(started), Some(last)) = (self.started, self.last) else { return };
        let now = now();
        if now.duration_since(last) < Duration::from_millis(300) {
            return;
        }
        self.last = Some(now);
        let milliseconds = now.duration_since(started).as_millis().max(1);
        let speed = u128::from(rows - self.from) * 1000 / milliseconds;
        Stream::Err.write_drawn(&format!("\r{rows} rows, {speed} a second "));
    }

    /// The line is free again.
    pub fn end(&self) {
        if self.started.is_some() {
            Stream::Err.write_drawn("\r\u{1b}[K");
        }
    }
}
