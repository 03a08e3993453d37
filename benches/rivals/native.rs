//! One decision natively: ours from the diagram and by the walk, a Rust `if` for each rule, and zen, on the same table.
//! Every engine has to give every patient the same conclusion before it is timed.

#![allow(missing_docs, reason = "criterion makes functions of its own")]

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use treatment_pathway::model::evaluation::Evaluation;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use rivals::SHIPPED;
use rivals::growth;
use rivals::pathway::{checked, read};
use rivals::patients::patients;
use serde_json::Value as Json;
use treatment_pathway::analysis::explain::decision::{ConditionedDecision, Decisions};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::position::{Position, StepId};
use zen_engine::{DecisionEngine, model::DecisionContent};

/// Written by the exporter: the table as a programmer would write it.
#[allow(dead_code, unused_parens, reason = "the table reads some of the facts, in its own brackets")]
mod ifs {
    use treatment_pathway::model::answers::Answers;
    use treatment_pathway::model::position::{FactId, Position};
    use treatment_pathway::model::value::Value;

    fn choice(answers: &Answers, fact: usize) -> u8 {
        match answers.given(FactId::at(fact)) {
            Some(Value::Choice(word)) => u8::try_from(word.number()).expect("few words"),
            other => panic!("{other:?} is no choice"),
        }
    }

    fn members(answers: &Answers, fact: usize) -> u64 {
        match answers.given(FactId::at(fact)) {
            Some(Value::Set { members, doubt: false }) => members,
            other => panic!("{other:?} is no set"),
        }
    }

    fn number(answers: &Answers, fact: usize) -> i64 {
        match answers.given(FactId::at(fact)) {
            Some(Value::Number(number)) => number,
            other => panic!("{other:?} is no number"),
        }
    }

    include!("made/ifs.rs");
}

fn decisions(criterion: &mut Criterion) {
    let (pathway, document) = read(Path::new(SHIPPED));
    let people = patients(&pathway);
    let expected: Vec<StepId> =
        people.iter().map(|answers| Evaluation::new(&pathway, answers).walk().reached().expect("an end")).collect();
    let (_, diagrams) = prove(pathway.clone(), &document).pathway.expect("proved");

    let mut group = criterion.benchmark_group("native");
    group.throughput(Throughput::Elements(people.len() as u64)).sample_size(50).warm_up_time(Duration::from_secs(1));

    let decisions = Decisions::of(Arc::new(diagrams));
    let hold = |answers: &Answers| decisions.hold(Evaluation::new(&pathway, answers));
    let held: Vec<_> = people.iter().map(hold).collect();
    time(&mut group, "diagram", &held, &expected, ConditionedDecision::decide);
    time(&mut group, "diagram-from-answers", &people, &expected, |answers| hold(answers).decide());
    time(&mut group, "walk", &people, &expected, |answers| Evaluation::new(&pathway, answers).walk().reached());
    let patients: Vec<_> = people.iter().map(ifs::Patient::of).collect();
    time(&mut group, "ifs", &patients, &expected, |patient| Some(StepId::at(ifs::decide(patient))));

    group.sample_size(10);
    zen(&mut group, &pathway, &expected);
}

/// All patients, one after the other.
fn time<P>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    patients: &[P],
    expected: &[StepId],
    decide: impl Fn(&P) -> Option<StepId>,
) {
    for (number, (patient, expected)) in patients.iter().zip(expected).enumerate() {
        assert_eq!(decide(patient), Some(*expected), "{name}, patient {number}");
    }
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            for patient in patients {
                black_box(decide(black_box(patient)));
            }
        });
    });
}

fn zen(group: &mut BenchmarkGroup<'_, WallTime>, pathway: &Pathway, expected: &[StepId]) {
    let json = |name: &str| -> Json {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("made").join(name);
        serde_json::from_str(&std::fs::read_to_string(path).expect("made by the exporter")).expect("JSON")
    };
    let content: DecisionContent = serde_json::from_value(json("zen.json")).expect("a decision");
    let mut decision = DecisionEngine::default().create_decision(content.into()).expect("a decision");
    decision.compile();
    let people = json("patients.json");
    let people: Vec<zen_engine::Variable> =
        people.as_array().expect("patients").iter().map(|person| person["theirs"].clone().into()).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let decide = |person: &zen_engine::Variable| runtime.block_on(decision.evaluate(person.clone())).expect("decides");
    time(group, "zen", &people, expected, |person| {
        let found = decide(person).result.dot("conclusion")?;
        let id = found.as_str()?;
        pathway.step(id)
    });
}

/// The proof of the shipped pathway, and of pathways of growing size.
fn proofs(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("proof");
    group.sample_size(10).warm_up_time(Duration::from_secs(1));
    let shipped = ("shipped".to_owned(), read(Path::new(SHIPPED)));
    let grown = growth::curves().map(|(name, files)| (name, checked(files)));
    for (name, (pathway, document)) in std::iter::once(shipped).chain(grown) {
        // In the order of facts in which it is proved; what is over the limit of nodes in any has no time.
        let proved = prove(pathway, &document);
        let too_large = proved.report.findings.iter().any(|found| found.code == "too-large");
        assert!(proved.pathway.is_some() || too_large, "{name} is not proved: {:#?}", proved.report.findings);
        let Some((pathway, _)) = proved.pathway else { continue };
        group.bench_function(name, |bencher| {
            bencher.iter_batched(|| pathway.clone(), |pathway| prove(pathway, &document), BatchSize::PerIteration);
        });
    }
}

criterion_group!(native, decisions, proofs);
criterion_main!(native);
