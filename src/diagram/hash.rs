//! A hasher without a seed, the same on every machine. The order of hashes is never looked at.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::NodeId;

/// Multiplicative mixing after Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
#[derive(Default)]
pub(super) struct Mixer(pub(super) u64);
/// For the maps and sets of the standard library.
pub(super) type Mixing = BuildHasherDefault<Mixer>;
/// What is known of some nodes.
pub(super) type ByNode<T> = HashMap<NodeId, T, Mixing>;

impl Mixer {
    /// The upper half, which is the better mixed.
    pub(super) fn upper(&self) -> u32 {
        (self.0 >> 32) as u32
    }
}

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }
    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }
    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}
