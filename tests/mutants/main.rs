//! Seeded defects: a pathway with one mistake in it, a few thousand times, and what notices.
//!
//! Every defect that changes anybody's answer should be caught: by a proof, by a safety rule, or by a case that
//! somebody wrote from a source. Those that nothing catches are survivors, listed with the rule that is missing.
//!
//! `make mutants` tries all of them (`PATHWAY=DIR` for another pathway) and writes `SURVIVORS.md`; `make test` tries a
//! sample.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../support/mod.rs"]
mod support;

mod behind;
mod change;
mod guard;
mod judge;

use std::time::Instant;

use change::mutants;
use judge::{Fate, Original};
use support::folder;

#[test]
#[ignore = "timing"]
fn timing() {
    let original = Original::new(&folder("pathways/failed-back"));
    let all = mutants(&original.document);
    let mut per: std::collections::BTreeMap<&str, usize> = Default::default();
    all.iter().for_each(|mutant| *per.entry(mutant.operator).or_default() += 1);
    println!("{} mutants {per:?}", all.len());
    for mutant in all.iter().step_by(all.len() / 60) {
        #[expect(clippy::disallowed_methods, reason = "timing")]
        let start = Instant::now();
        let fate = original.fate(&mutant.of(&original.document));
        println!("{:?} {} {}: {fate:?}", start.elapsed(), mutant.operator, mutant.name);
    }
}
