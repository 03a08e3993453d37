//! How long one decision takes: 1,000 patients without red flags, twelve weeks or more after surgery, definite answers
//! only (random patients mostly stop at the first red flag and flatter everybody), each walked to its conclusion.
//!
//! `cargo bench` prints nanoseconds a walk: the median of many rounds.

#![allow(clippy::expect_used, clippy::disallowed_methods, missing_docs, reason = "a bench may look at a clock")]

use std::hint::black_box;
use std::time::Instant;

use treatment_pathway::check::check;
use treatment_pathway::document::SourceFile;
use treatment_pathway::document::authored::read_folder;
use treatment_pathway::pathway::{Answers, Pathway, Urgency};
use treatment_pathway::value::{Domain, Value};
use treatment_pathway::walk::{End, walk};

const PATIENTS: usize = 1_000;
const ROUNDS: usize = 51;

fn main() {
    let pathway = shipped();
    let patients = patients(&pathway);
    let mut rounds: Vec<u128> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for answers in &patients {
                black_box(walk(black_box(&pathway), black_box(answers)));
            }
            start.elapsed().as_nanos()
        })
        .collect();
    rounds.sort_unstable();
    let median = rounds.get(ROUNDS / 2).copied().unwrap_or(0);
    println!(
        "one decision, with its reasons: {} ns (median of {ROUNDS} rounds of {PATIENTS} patients)",
        median / PATIENTS as u128
    );
}

fn shipped() -> Pathway {
    let names = ["pathway.toml", "evidence.toml", "sources.json", "en.ftl"];
    let file = |name: &str| SourceFile {
        name: name.to_owned(),
        text: std::fs::read_to_string(format!("pathways/failed-back/{name}")).expect("the shipped pathway"),
    };
    let mut folder = read_folder(names.into_iter().map(file).collect());
    check(&folder.document, std::mem::take(&mut folder.report), None).pathway.expect("sound")
}

/// The same patients on every machine: a linear congruential generator (Knuth's MMIX constants), high bits.
fn patients(pathway: &Pathway) -> Vec<Answers> {
    let mut state = 1u64;
    let mut below = |many: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % many.max(1)
    };
    let mut patients = Vec::new();
    while patients.len() < PATIENTS {
        let mut answers = Answers::none(pathway);
        for (position, fact) in pathway.facts.iter().enumerate() {
            let random = match &fact.domain {
                Domain::Choice { of } => Value::Choice(usize::try_from(below(of.len() as u64)).unwrap_or(0)),
                Domain::Set { of, .. } => Value::Set { members: 1 << below(of.len() as u64), doubt: false },
                Domain::Number { min, max, .. } => {
                    let span = u64::try_from(max - min + 1).unwrap_or(1);
                    Value::Number(min + i64::try_from(below(span)).unwrap_or(0))
                }
            };
            // Facts of the red-flag page keep their typical answer, or hardly anybody would come further.
            let early = fact.page.as_deref() == Some("red-flags");
            let answer = if early { fact.typical } else { random };
            let answer = match answer {
                Value::Number(weeks) if fact.id == "weeks_since_surgery" => Value::Number(weeks.max(12)),
                Value::NotSure | Value::NotApplicable | Value::Choice(_) | Value::Set { .. } | Value::Number(_) => {
                    answer
                }
            };
            answers.set(position, Some(answer));
        }
        let walked = walk(pathway, &answers);
        let routine = |step| pathway.conclusion(step).is_some_and(|conclusion| conclusion.urgency == Urgency::Routine);
        if matches!(walked.end, End::Concludes(step) if routine(step)) && walked.passed.len() > 4 {
            patients.push(answers);
        }
    }
    patients
}
