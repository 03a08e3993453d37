//! A file that a browser hands over piece by piece, as a source to read from.

use std::collections::VecDeque;
use std::io::{self, Read};

use crate::cohort::csv::AHEAD;

/// What has come so far and was not read yet.
#[derive(Default)]
pub(super) struct Arriving {
    bytes: VecDeque<u8>,
    /// Nothing comes any more.
    pub ended: bool,
}

impl Arriving {
    /// More of it.
    pub fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    /// Is there as much as a reader may want for its next row? Until then it would take a pause for the end.
    pub fn ready(&self) -> bool {
        self.ended || self.bytes.len() as u64 >= AHEAD
    }
}

impl Read for Arriving {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.bytes.read(bytes)
    }
}
