//! Which node has these children: open addressing with linear probing (Knuth, The Art of Computer Programming 3,
//! section 6.4), because most of a proof's time is spent asking.

use super::{Mixer, Node};
use std::hash::Hasher;

/// Nodes by the hash of their variable and children.
#[derive(Debug, Clone, Default)]
pub(super) struct Unique {
    /// Half a hash and a node's number; a power of two of them, at least half of them empty.
    places: Vec<(u32, u32)>,
    used: usize,
}

/// Where no node is: the number of a terminal.
const EMPTY: (u32, u32) = (0, 0);

/// The hash of a node. The upper half is the better mixed.
pub(super) fn hash(variable: u32, children: &[Node]) -> u32 {
    let mut mixer = Mixer(u64::from(variable));
    children.iter().for_each(|child| mixer.write_u32(child.0));
    (mixer.finish() >> 32) as u32
}

impl Unique {
    /// The number of the node that is the `same`, or else the place where it belongs.
    pub(super) fn find(&self, hash: u32, same: impl Fn(u32) -> bool) -> Result<u32, usize> {
        let mask = self.places.len().wrapping_sub(1);
        let mut place = hash as usize & mask;
        while let Some((known, number)) = self.places.get(place).filter(|found| **found != EMPTY) {
            if *known == hash && same(*number) {
                return Ok(*number);
            }
            place = (place + 1) & mask;
        }
        Err(place)
    }

    /// Puts a node where [`Unique::find`] said.
    pub(super) fn set(&mut self, place: usize, hash: u32, number: u32) {
        self.used += 1;
        if let Some(empty) = self.places.get_mut(place) {
            *empty = (hash, number);
        }
        if self.used * 2 >= self.places.len() {
            let larger = vec![EMPTY; (self.places.len() * 2).max(1 << 10)];
            let known = std::mem::replace(&mut self.places, larger);
            let first = (place >= known.len()).then_some((hash, number));
            for (hash, number) in known.into_iter().filter(|found| *found != EMPTY).chain(first) {
                if let Err(place) = self.find(hash, |_| false)
                    && let Some(empty) = self.places.get_mut(place)
                {
                    *empty = (hash, number);
                }
            }
        }
    }
}
