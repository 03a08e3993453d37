//! Sums of everybody at once: the digits of each one's sum, a plane a binary digit.

use super::planes::{ALL, LaneTruths, NONE, Plane, and, and_not, each, or};
use crate::model::value::Scaled;

/// Whether the weights of what holds reach a number, as [`crate::model::guard::threshold::reaches`] has it.
pub(super) fn at_least(parts: &[(LaneTruths, Scaled)], wanted: Scaled) -> LaneTruths {
    let doubt = |truths: &LaneTruths| and_not(&ALL, &or(&or(&truths.yes, &truths.no), &truths.open));
    let sum = |who: &dyn Fn(&LaneTruths) -> Plane| {
        let parts: Vec<(Plane, u64)> =
            parts.iter().map(|(truths, weight)| (who(truths), weight.unsigned_abs())).collect();
        reaches(&parts, wanted)
    };
    let yes = sum(&|truths| truths.yes);
    let may = sum(&|truths| and_not(&ALL, &truths.no));
    let with_open = sum(&|truths| or(&truths.yes, &truths.open));
    let with_doubt = sum(&|truths| or(&truths.yes, &doubt(truths)));
    let no = and_not(&ALL, &may);
    // An answer can make it sure, or make it fail.
    let could = or(&with_open, &and_not(&ALL, &with_doubt));
    LaneTruths { yes, no, open: and_not(&could, &or(&yes, &no)) }
}

/// Whose weights reach a number.
fn reaches(parts: &[(Plane, u64)], wanted: Scaled) -> Plane {
    let all = parts.iter().fold(0u64, |sum, (_, weight)| sum.saturating_add(*weight));
    let Some(wanted) = u64::try_from(wanted).ok().filter(|wanted| *wanted > 0) else { return ALL };
    if wanted > all {
        return NONE;
    }
    let mut digits: Vec<Plane> = (all.leading_zeros()..u64::BITS).map(|_| NONE).collect();
    for (who, weight) in parts {
        for bit in (0..digits.len()).filter(|bit| weight >> bit & 1 == 1) {
            let mut carry = *who;
            for digit in digits.iter_mut().skip(bit) {
                (*digit, carry) = (each(digit, &carry, |a, b| a ^ b), and(digit, &carry));
            }
        }
    }
    // From the highest digit down: above, or the same so far.
    let (mut above, mut same) = (NONE, ALL);
    for (bit, digit) in digits.iter().enumerate().rev() {
        if wanted >> bit & 1 == 1 {
            same = and(&same, digit);
        } else {
            above = or(&above, &and(&same, digit));
            same = and_not(&same, digit);
        }
    }
    or(&above, &same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::guard::Truth;
    use crate::model::guard::threshold;

    /// Held against the sum of one, for four truths of each of four parts.
    #[test]
    fn everybodys_sum_is_the_sum_of_each() {
        let truths = [Truth::True, Truth::False, Truth::Doubt, Truth::Open];
        let weights = [1, 3, 2, 7];
        let of = |lane, part| truths[lane >> (2 * part) & 3];
        let who = |part, wanted: Truth| -> Plane {
            std::array::from_fn(|word| {
                let lanes = (0..64).filter(|bit| of(word * 64 + bit, part) == wanted);
                lanes.fold(0, |bits, bit| bits | 1u64 << bit)
            })
        };
        let parts: Vec<(LaneTruths, Scaled)> = (0..4)
            .map(|part| {
                let [yes, no, open] = [Truth::True, Truth::False, Truth::Open].map(|truth| who(part, truth));
                (LaneTruths { yes, no, open }, weights[part])
            })
            .collect();
        for wanted in -1..=14 {
            let found = at_least(&parts, wanted);
            for lane in 0..256 {
                let alone: Vec<(Truth, Scaled)> = (0..4).map(|part| (of(lane, part), weights[part])).collect();
                let is_in = |plane: &Plane| plane[lane / 64] >> (lane % 64) & 1 == 1;
                let says = match (is_in(&found.yes), is_in(&found.no), is_in(&found.open)) {
                    (true, false, false) => Truth::True,
                    (false, true, false) => Truth::False,
                    (false, false, true) => Truth::Open,
                    (false, false, false) => Truth::Doubt,
                    several => panic!("{several:?}"),
                };
                assert_eq!(says, threshold::reaches(&alone, wanted), "{alone:?} {wanted}");
            }
        }
    }
}
