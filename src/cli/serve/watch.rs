//! When it is time to read the folders again: when what they look like from outside has changed, and then no more.
//!
//! They are looked at, several times a second, by the rule by which they are read. Whoever is told by the system instead is
//! told of one folder and what was in it, and not of what a link leads to, nor of the folder that takes its place.

use std::path::PathBuf;
use std::time::Duration;

use crate::cli::listing::{Of, Stamp, fingerprint};

/// How often they are looked at.
const PAUSE: Duration = Duration::from_millis(150);
/// How long nothing may change until a save is over.
const QUIET: Duration = Duration::from_millis(100);

/// What the folders look like.
type Seen = Vec<Vec<(String, Option<Stamp>)>>;

/// The folders that are watched, and what they looked like when they were last read.
pub struct Watch {
    pub dir: PathBuf,
    pub overlay: Option<PathBuf>,
    last: Seen,
}

impl Watch {
    /// Begins before the first reading, so that nothing is missed after it.
    pub fn new(dir: PathBuf, overlay: Option<PathBuf>) -> Watch {
        let mut watch = Watch { dir, overlay, last: Seen::new() };
        watch.last = watch.seen();
        watch
    }

    /// Waits until something has changed, and then until nothing does any more.
    pub fn wait(&mut self) {
        let mut now = self.seen();
        while now == self.last {
            std::thread::sleep(PAUSE);
            now = self.seen();
        }
        loop {
            std::thread::sleep(QUIET);
            let later = self.seen();
            if later == now {
                break;
            }
            now = later;
        }
        self.last = now;
    }

    fn seen(&self) -> Seen {
        let overlay = self.overlay.as_deref().map(Of::Overlay);
        [Of::Pathway(&self.dir)].into_iter().chain(overlay).map(fingerprint).collect()
    }
}
