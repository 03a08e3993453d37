//! Which node has these children: open addressing with linear probing (Knuth, The Art of Computer Programming 3,
//! section 6.4), because most of the time is spent asking.

use std::hash::Hasher;

use super::hash::Mixer;
use super::store::Places;
use super::{FALSE, NodeCount, NodeId, Variable};

/// Nodes by the hash of their variable and children.
#[derive(Debug, Clone)]
pub(super) struct Unique {
    /// A hash and a node, at least half of them empty.
    places: Places<(u32, NodeId)>,
}

/// Where no node is: a terminal stands for none.
const EMPTY: (u32, NodeId) = (0, FALSE);

impl Default for Unique {
    fn default() -> Unique {
        Unique { places: Places::new(1 << 10, EMPTY) }
    }
}

/// The hash of a node.
pub(super) fn hash(variable: Variable, children: &[NodeId]) -> u32 {
    let mut mixer = Mixer(u64::from(variable.0));
    children.iter().for_each(|child| mixer.write_u32(child.0));
    mixer.upper()
}

impl Unique {
    /// The node that is the `same`, or else the place where it belongs.
    pub(super) fn find(&self, hash: u32, same: impl Fn(NodeId) -> bool) -> Result<NodeId, u32> {
        let mut place = hash;
        loop {
            let (known, node) = self.places.at(place);
            if (known, node) == EMPTY {
                return Err(place);
            }
            if known == hash && same(node) {
                return Ok(node);
            }
            place = place.wrapping_add(1);
        }
    }

    /// Puts a node where [`Unique::find`] said. `nodes`: how many there are now.
    pub(super) fn set(&mut self, place: u32, hash: u32, node: NodeId, NodeCount(nodes): NodeCount) {
        self.places.put(place, (hash, node));
        if nodes * 2 >= self.places.len() {
            let larger = Places::new(self.places.len() * 2, EMPTY);
            let known = std::mem::replace(&mut self.places, larger);
            for (hash, node) in known.into_rows().filter(|found| *found != EMPTY) {
                if let Err(place) = self.find(hash, |_| false) {
                    self.places.put(place, (hash, node));
                }
            }
        }
    }
}
