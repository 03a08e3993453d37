//! Ten million patients of the shipped pathway, many at once and each alone: `make fuzz-lanes`.

use std::time::{Duration, Instant};

use treatment_pathway::analysis::lanes::{LANES, Lanes, PatientId, Walks};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::position::Position;

use crate::patients::{Patients, cases};
use crate::support::{PATHWAYS, folder};

fn look(dir: &str, many: usize, seed: u64) {
    let files = folder(dir);
    let pathway = files.pathway();
    let lanes = Lanes::of(&pathway).expect("few values");
    let (mut walks, mut batch) = (Walks::new(&lanes, true), lanes.encoding.batch());
    let mut patients = Patients::of(&pathway, &cases(&pathway, &files), seed);
    for number in 0..many.div_ceil(LANES) {
        let people: Vec<Answers> = (0..LANES).map(|_| patients.patient()).collect();
        batch.clear();
        people.iter().for_each(|answers| batch.push(&lanes.encoding, answers));
        let ends = walks.walk(&batch).to_vec();
        for (lane, (answers, end)) in people.iter().zip(ends).enumerate() {
            let alone = Evaluation::new(&pathway, answers).walk();
            assert_eq!(end, alone.end, "{dir}: patient {lane} of {number}: {answers:?}");
            assert_eq!(walks.shown(PatientId::at(lane)), alone.shown, "{dir}: patient {lane} of {number}: {answers:?}");
        }
    }
}

#[test]
fn thousands_at_every_threshold() {
    PATHWAYS.into_iter().for_each(|dir| look(dir, 4000, 3));
}

#[test]
#[ignore = "minutes: `make fuzz-lanes`"]
fn ten_million() {
    let many = std::env::var("PATIENTS").map_or(10_000_000, |many| many.parse().expect("a number"));
    look(PATHWAYS[0], many, 2026);
}

/// From byte columns in memory to conclusions, one core.
#[test]
#[ignore = "a measurement"]
#[expect(clippy::disallowed_methods, reason = "a measurement looks at a clock")]
fn speed() {
    let files = folder(PATHWAYS[0]);
    let pathway = files.pathway();
    let lanes = Lanes::of(&pathway).expect("few values");
    let cases = cases(&pathway, &files);
    for (what, whole) in [("everything answered", true), ("as they come", false)] {
        let mut patients = Patients::of(&pathway, &cases, 5);
        let batches: Vec<_> = (0..64)
            .map(|_| {
                let mut batch = lanes.encoding.batch();
                for _ in 0..LANES {
                    let mut answers = patients.patient();
                    for (fact, about) in pathway.facts.each().filter(|_| whole) {
                        if answers.given(fact).is_none() {
                            answers.set(fact, Some(about.typical));
                        }
                    }
                    batch.push(&lanes.encoding, &answers);
                }
                batch
            })
            .collect();
        let mut walks = Walks::new(&lanes, false);
        let (started, mut done) = (Instant::now(), 0);
        while started.elapsed() < Duration::from_secs(3) {
            for batch in &batches {
                done += walks.walk(batch).len();
            }
        }
        println!("{what}: {:.1} million patients a second", done as f64 / started.elapsed().as_secs_f64() / 1e6);
    }
}
