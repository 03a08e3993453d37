//! Seeded defects: a pathway with one mistake in it, a few thousand times, and what notices.
//!
//! Every defect that changes anybody's answer should be caught: by a proof, by a safety rule, or by a case that
//! somebody wrote from a source. Those that nothing catches are survivors, listed with the rule that is missing.
//!
//! `make mutants` tries all of them and writes `SURVIVORS.md` (with `PATHWAY=DIR` it tries another pathway, with
//! `ONE_IN=8` an eighth of them, and prints); `make test` tries a sample.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../support/mod.rs"]
mod support;

mod behind;
mod change;
mod guard;
mod judge;
mod survivors;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};

use change::{Mutant, mutants};
use judge::{Fate, Original};
use support::folder;
use survivors::{Score, listed, page};

const SHIPPED: &str = "pathways/failed-back";
const PAGE: &str = "tests/mutants/SURVIVORS.md";

fn here(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

/// What becomes of each.
fn fates(original: &Original, mutants: &[Mutant]) -> Vec<Fate> {
    let next = AtomicUsize::new(0);
    let some = || {
        let mut found = Vec::new();
        while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
            let number = found.len();
            let fate = original.fate(&mutant.of(&original.document));
            if let Fate::Survives(example) = &fate {
                // At once: the whole takes long, and what was found is not lost with it.
                println!("  survives: {}: {}\n{}", mutant.name, example.who, example.case);
            }
            found.push((mutant.name.as_str(), fate));
            if number % 200 == 199 {
                println!("  {} of {}", next.load(Ordering::Relaxed), mutants.len());
            }
        }
        found
    };
    let threads = available_parallelism().map_or(1, |many| many.get().min(4));
    let mut found: std::collections::BTreeMap<&str, Fate> = scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(some)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("a thread")).collect()
    });
    mutants.iter().map(|mutant| found.remove(mutant.name.as_str()).expect("tried")).collect()
}

fn score(fates: &[Fate]) -> Score {
    let mut score = Score::default();
    fates.iter().for_each(|fate| score.count(fate));
    score
}

#[test]
#[ignore = "minutes: `make mutants` runs it"]
fn every_defect() {
    let dir = std::env::var("PATHWAY").unwrap_or_else(|_| SHIPPED.to_owned());
    let original = Original::new(&folder(&dir));
    let one_in = std::env::var("ONE_IN").map_or(1, |many| many.parse().expect("a number"));
    let mutants = one_in_so_many(mutants(&original.document), one_in);
    let fates = fates(&original, &mutants);
    let page = page(&original.pathway.id, &mutants, &fates);
    if Path::new(&dir) == Path::new(SHIPPED) && one_in == 1 {
        std::fs::write(here(PAGE), page).expect("the page is written");
    } else {
        println!("{page}");
    }
    println!("{dir}: {}", score(&fates).line());
}

/// Some of them, the same each time and whatever else changes in the document: those whose names fall on a number.
fn one_in_so_many(all: Vec<Mutant>, many: u32) -> Vec<Mutant> {
    let hash = |name: &str| name.bytes().fold(0u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)));
    all.into_iter().filter(|mutant| hash(&mutant.name) % many == 0).collect()
}

#[test]
fn a_sample_of_the_shipped_pathway_is_caught_or_listed() {
    let original = Original::new(&folder(SHIPPED));
    let all = mutants(&original.document);
    assert!(all.len() > 2_000, "{} defects", all.len());
    let sample = one_in_so_many(all, 97);
    let fates = fates(&original, &sample);
    let listed = listed(&std::fs::read_to_string(here(PAGE)).expect("the list of survivors"));
    let survivors = survivors::survivors(&sample, &fates).map(|(mutant, _)| mutant.name.as_str());
    let unseen: Vec<&str> = survivors.filter(|name| !listed.iter().any(|known| known == name)).collect();
    assert!(
        unseen.is_empty(),
        "nothing notices these defects: write a safety rule or a case, or list them with `make mutants`\n{}",
        unseen.join("\n")
    );
    let score = score(&fates);
    assert!(score.caught > 10 && score.unchanged > 0, "{}", score.line());
}
