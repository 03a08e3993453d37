//! Operations already done: the computed table of Brace, Rudell and Bryant, "Efficient implementation of a BDD package"
//! (DAC 1990). A place holds the last operation that fell on it: forgetting costs time, never an answer.

use std::hash::Hasher;

use super::hash::Mixer;
use super::store::Places;
use super::{FALSE, NodeCount, NodeId};

/// Test, then, else.
pub(super) type Key = (NodeId, NodeId, NodeId);
/// The most operations remembered: 2 MB. With half as many, large tables forget what they are about to ask again, and some
/// take a hundred times as long.
const MOST_PLACES: usize = 1 << 17;
/// Places of the first operations.
const FIRST_PLACES: usize = 1 << 12;
/// No operation has FALSE for its test.
const EMPTY: (Key, NodeId) = ((FALSE, FALSE, FALSE), FALSE);

/// The operations remembered; nothing is set aside for them before there is one.
#[derive(Debug, Clone, Default)]
pub(super) struct ApplyCache(Option<Places<(Key, NodeId)>>);

fn hash((test, then, or): Key) -> u32 {
    let mut mixer = Mixer(u64::from(test.0));
    mixer.write_u32(then.0);
    mixer.write_u32(or.0);
    mixer.upper()
}

impl ApplyCache {
    pub(super) fn get(&self, key: Key) -> Option<NodeId> {
        let (known, node) = self.0.as_ref()?.at(hash(key));
        (known == key).then_some(node)
    }

    /// `nodes`: how many the table has. There are twice as many places, so that they grow together.
    pub(super) fn set(&mut self, key: Key, node: NodeId, NodeCount(nodes): NodeCount) {
        let places = self.0.get_or_insert_with(|| Places::new(FIRST_PLACES, EMPTY));
        if places.len() < (nodes * 2).min(MOST_PLACES) {
            let larger = Places::new((places.len() * 4).min(MOST_PLACES), EMPTY);
            let known = std::mem::replace(places, larger).into_rows();
            known.filter(|row| *row != EMPTY).for_each(|row| places.put(hash(row.0), row));
        }
        places.put(hash(key), (key, node));
    }
}
