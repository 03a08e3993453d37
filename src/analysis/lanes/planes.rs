//! Planes of bits, and how they are made of columns of bytes.

use crate::model::position::{Position, positions};

positions! {
    /// The position of a patient in a batch.
    pub PatientId
}

/// How many words a plane has.
pub const WORDS: usize = 8;
/// How many patients are read at once.
pub const LANES: usize = 64 * WORDS;

/// A bit a patient.
pub type Plane = [u64; WORDS];

/// Nobody.
pub const NONE: Plane = [0; WORDS];
/// Everybody.
pub const ALL: Plane = [u64::MAX; WORDS];

/// The bytes of one column for the patients of a plane.
pub type Bytes = [u8; LANES];

/// What a rule says of everybody; who is in none of these is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LaneTruths {
    /// Of whom it is true.
    pub yes: Plane,
    /// Of whom it is false.
    pub no: Plane,
    /// Of whom it is open.
    pub open: Plane,
}

/// The same word by word.
pub fn each(one: &Plane, other: &Plane, of: impl Fn(u64, u64) -> u64) -> Plane {
    let mut made = NONE;
    for (to, (a, b)) in made.iter_mut().zip(one.iter().zip(other)) {
        *to = of(*a, *b);
    }
    made
}

/// Who is in both.
pub fn and(one: &Plane, other: &Plane) -> Plane {
    each(one, other, |a, b| a & b)
}

/// Who is in either.
pub fn or(one: &Plane, other: &Plane) -> Plane {
    each(one, other, |a, b| a | b)
}

/// Who is in the first alone.
pub fn and_not(one: &Plane, other: &Plane) -> Plane {
    each(one, other, |a, b| a & !b)
}

/// Is nobody in it?
pub fn is_none(plane: &Plane) -> bool {
    plane.iter().fold(0, |all, word| all | word) == 0
}

/// The first so many.
pub fn first(many: usize) -> Plane {
    let mut plane = NONE;
    for (number, word) in plane.iter_mut().enumerate() {
        let here = many.saturating_sub(number * 64).min(64);
        *word = if here == 64 { u64::MAX } else { (1u64 << here) - 1 };
    }
    plane
}

/// Does with each that is in it.
pub fn for_each(plane: &Plane, mut with: impl FnMut(PatientId)) {
    for (number, word) in plane.iter().enumerate() {
        let mut rest = *word;
        while rest != 0 {
            with(PatientId::at(number * 64 + rest.trailing_zeros() as usize));
            rest &= rest - 1;
        }
    }
}

impl LaneTruths {
    /// The same of everybody.
    pub fn known(holds: bool) -> LaneTruths {
        if holds {
            LaneTruths { yes: ALL, no: NONE, open: NONE }
        } else {
            LaneTruths { yes: NONE, no: ALL, open: NONE }
        }
    }

    /// False decides; else what is open may still.
    pub fn and(&self, other: &LaneTruths) -> LaneTruths {
        let no = or(&self.no, &other.no);
        LaneTruths { yes: and(&self.yes, &other.yes), open: and_not(&or(&self.open, &other.open), &no), no }
    }

    /// True decides; else what is open may still.
    pub fn or(&self, other: &LaneTruths) -> LaneTruths {
        let yes = or(&self.yes, &other.yes);
        LaneTruths { no: and(&self.no, &other.no), open: and_not(&or(&self.open, &other.open), &yes), yes }
    }

    /// True and false change places.
    pub fn opposite(&self) -> LaneTruths {
        LaneTruths { yes: self.no, no: self.yes, open: self.open }
    }

    /// Doubt counts as true.
    pub fn possibly(&self) -> LaneTruths {
        LaneTruths { yes: and_not(&ALL, &or(&self.no, &self.open)), ..*self }
    }

    /// These where a plane says so, and others elsewhere.
    pub fn choose(&self, here: &Plane, other: &LaneTruths) -> LaneTruths {
        let pick = |one: &Plane, other: &Plane| or(&and(one, here), &and_not(other, here));
        LaneTruths {
            yes: pick(&self.yes, &other.yes),
            no: pick(&self.no, &other.no),
            open: pick(&self.open, &other.open),
        }
    }
}

/// Whose byte lies in `low..=high`.
pub fn between(bytes: &Bytes, low: u8, high: u8) -> Plane {
    let width = high.wrapping_sub(low);
    plane(bytes, |byte| byte.wrapping_sub(low) <= width)
}

/// Whose byte has any of these bits.
pub fn has_any(bytes: &Bytes, mask: u8) -> Plane {
    plane(bytes, |byte| byte & mask != 0)
}

/// Eight bytes that are 0 or 1, times this, have their eight bits in the last byte.
const GATHER: u64 = 0x0102_0408_1020_4080;

/// A bit for each byte: the compiler tests many bytes at a time, and eight of their answers are gathered by one product.
#[inline(always)]
fn plane(bytes: &Bytes, test: impl Fn(u8) -> bool) -> Plane {
    let mut plane = NONE;
    let (words, _) = bytes.as_chunks::<64>();
    for (word, bytes) in plane.iter_mut().zip(words) {
        let flags: [u8; 64] = std::array::from_fn(|at| bytes.get(at).map_or(0, |byte| u8::from(test(*byte))));
        let (eights, _) = flags.as_chunks::<8>();
        for (number, eight) in eights.iter().enumerate() {
            let gathered = u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56;
            *word |= gathered << (8 * number);
        }
    }
    plane
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planes_of_bytes_are_what_the_bytes_say() {
        let bytes: Bytes = std::array::from_fn(|at| (at * 37 % 256) as u8);
        for (low, high) in [(0, 0), (1, 1), (3, 90), (0, 255), (200, 255)] {
            let plane = between(&bytes, low, high);
            let mut inside = Vec::new();
            for_each(&plane, |lane| inside.push(lane.number()));
            let expected: Vec<_> = (0..LANES).filter(|at| (low..=high).contains(&bytes[*at])).collect();
            assert_eq!(inside, expected, "{low} to {high}");
        }
        for mask in [0, 1, 8, 0x81, 0xff] {
            let mut some = Vec::new();
            for_each(&has_any(&bytes, mask), |lane| some.push(lane.number()));
            assert_eq!(some, (0..LANES).filter(|at| bytes[*at] & mask != 0).collect::<Vec<_>>(), "{mask}");
        }
        assert_eq!(first(70)[..3], [u64::MAX, 63, 0]);
    }
}
