//! `written-out-sum`: a guard lists the combinations in which a count or a sum of points is reached.
//!
//! Why it matters: nobody can read a hundred combinations and see that one is missing; and the sentence that a reader
//! gets is as long.
//!
//! ```toml
//! two_signs = "(a and b) or (a and c) or (a and d) or (b and c) or (b and d) or (c and d)"
//! ```
//!
//! Instead: a score. `[scores.signs]` with `items = [{ when = "a", points = 1 }, …]`, and then `two_signs = "signs >= 2"`.

use std::collections::BTreeSet;

use crate::authoring::document::{AuthoredGuard, AuthoredTreatment, Document};
use crate::data::finding::{Finding, Report};
use crate::model::guard::Guard;

/// The fewest combinations that are worth a word.
const FEWEST: usize = 6;
/// The most that are looked at.
const MOST: usize = 1_000;
/// Which of the parts: one bit for each.
type Parts = u64;

/// Reports the first such guard as a note, with how many more there are.
pub fn check(document: &Document, report: &mut Report) {
    let conditions = document.conditions.iter().map(|condition| &condition.guard);
    let branches = document.steps.iter().flat_map(|step| &step.branches).filter_map(|branch| branch.when.as_ref());
    let treatments = document.treatments.iter().flat_map(AuthoredTreatment::guards);
    let guards = conditions.chain(branches).chain(treatments);
    let sums: Vec<(&AuthoredGuard, Sum)> =
        guards.filter_map(|authored| Some((authored, sum(authored.guard.as_ref()?)?))).collect();
    let Some((first, Sum { combinations, of })) = sums.first() else { return };
    let more = match sums.len() {
        1 => "",
        2 => "; so does one more guard",
        _ => "; so do more guards",
    };
    let message = format!("a sum is written out here, as {combinations} combinations of {of} things{more}");
    let help = "write a score that counts them, and compare it: `[scores.signs]` with `items`, and `signs >= 2`";
    report.push(Finding::note("written-out-sum", first.text.at, message).help(help.to_owned()));
}

struct Sum {
    combinations: usize,
    of: usize,
}

/// A guard that holds where enough of its parts do, each with a weight of its own: of any two parts one can always stand in
/// for the other. What a part is needed for in every combination is no part of a sum.
fn sum(guard: &Guard) -> Option<Sum> {
    let mut parts: Vec<String> = Vec::new();
    let smallest = combinations(guard, &mut parts)?;
    let every = smallest.iter().fold(Parts::MAX, |every, one| every & one);
    if smallest.len() < FEWEST || every != 0 || smallest.iter().any(|one| one.count_ones() < 2) {
        return None;
    }
    let holds = |with: Parts| smallest.iter().any(|one| one & !with == 0);
    let stands_in = |this: usize, other: usize| {
        let (this, other) = (1 << this, 1 << other);
        smallest.iter().filter(|one| *one & other != 0 && *one & this == 0).all(|one| holds((one & !other) | this))
    };
    let pairs = (0..parts.len()).flat_map(|this| (0..this).map(move |other| (this, other)));
    let mut pairs = pairs;
    pairs
        .all(|(this, other)| stands_in(this, other) || stands_in(other, this))
        .then_some(Sum { combinations: smallest.len(), of: parts.len() })
}

/// The smallest sets of parts that make a guard of `and` and `or` hold; nothing when there are too many.
fn combinations(guard: &Guard, parts: &mut Vec<String>) -> Option<BTreeSet<Parts>> {
    let found = match guard {
        Guard::Or(all) => {
            let mut either = BTreeSet::new();
            for one in all {
                either.extend(combinations(one, parts)?);
            }
            either
        }
        Guard::And(all) => {
            let mut both = BTreeSet::from([0]);
            for one in all {
                let here = combinations(one, parts)?;
                both =
                    both.iter().flat_map(|so_far| here.iter().map(move |more| so_far | more)).take(MOST + 1).collect();
            }
            both
        }
        Guard::Compare(..) | Guard::In(..) | Guard::Named(_) | Guard::Not(_) | Guard::Possibly(_) => {
            let written = guard.to_string();
            let position = parts.iter().position(|part| *part == written).unwrap_or_else(|| {
                parts.push(written);
                parts.len() - 1
            });
            BTreeSet::from([1u64.checked_shl(u32::try_from(position).ok()?)?])
        }
    };
    if found.len() > MOST {
        return None;
    }
    let smallest = |one: &Parts| found.iter().all(|other| other == one || other & !one != 0);
    Some(found.iter().copied().filter(smallest).collect())
}

#[cfg(test)]
mod tests {
    use super::sum;
    use crate::model::guard::parse;

    #[track_caller]
    fn is_sum(guard: &str, expected: Option<(usize, usize)>) {
        let found = sum(&parse(guard).expect(guard));
        assert_eq!(found.map(|sum| (sum.combinations, sum.of)), expected, "{guard}");
    }

    #[test]
    fn a_count_or_a_sum_is_told_from_other_guards() {
        is_sum("(a and b) or (a and c) or (a and d) or (b and c) or (b and d) or (c and d)", Some((6, 4)));
        is_sum("(a and (b or c or d)) or (b and (c or d)) or (c and d)", Some((6, 4)));
        // Two points for a, one for each other: three are needed.
        is_sum("(a and (b or c or d or e)) or (b and c and (d or e)) or ((b or c) and d and e)", Some((8, 5)));
        is_sum("a or b or c or d or e or f or g", None);
        is_sum("a and (b or c or d or e or f or g)", None);
        is_sum("(a or b or c) and (d or e or f)", None);
        is_sum("(a and b) or (c and d) or (e and f) or (g and h) or (i and j) or (k and l)", None);
        is_sum("(a and b) or (a and c) or (b and c)", None);
    }
}
