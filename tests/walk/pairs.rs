//! Three readings of one pathway, and one person at a time: the walk, the diagrams and the naive walker say the same.
//!
//! A few thousand pairs of a random pathway and a random person are tried with every `cargo test`. `make fuzz` tries a
//! million and more, from a seed that it prints:
//!
//! ```sh
//! PAIRS=1000000 SEED=7 cargo test --release --test walk a_million -- --ignored --nocapture
//! ```

use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::{Map, Value as Json};
use treatment_pathway::analysis::encode::guards::Truths;
use treatment_pathway::analysis::encode::{Diagrams, Reach, conclusion_of};
use treatment_pathway::diagram::{FALSE, NodeId, PerVariable, TRUE, Variable};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::guard::{Rule, Truth};
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::position::StepId;
use treatment_pathway::model::walk::{End, Walk};

use crate::node;
use crate::random::{self, Document};
use crate::reference::{self, Reference};
use crate::support::files;

/// The most people for one pathway.
const PEOPLE: usize = 200;

/// What somebody is told, however it was found.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    first: Walked,
    /// The walk behind the card, where there is one, once they have been checked.
    behind: Option<Walked>,
    /// Treatments whose `requires` is certain, and those whose `never` holds or may hold.
    required: BTreeSet<String>,
    never: BTreeSet<String>,
    applies: BTreeSet<String>,
}

/// One of the two walks.
#[derive(Debug, PartialEq, Eq)]
struct Walked {
    conclusion: String,
    /// The steps come to.
    steps: BTreeSet<String>,
    /// What is recommended or offered.
    shown: BTreeSet<String>,
    alongside: BTreeSet<String>,
}

/// A pathway, ready to be read in all three ways.
struct Read {
    toml: String,
    pathway: Pathway,
    diagrams: Diagrams,
    /// `requires`, `never` and `applies_when` of each treatment.
    requirements: Vec<[Truths; 3]>,
    reference: Reference,
}

impl Read {
    fn new(document: &Document) -> Read {
        let files = files(&document.toml);
        let pathway = files.pathway();
        let mut diagrams = Diagrams::of(&pathway).expect("small");
        let mut truths = |rule: &Option<Rule>, without: NodeId| match rule {
            Some(rule) => diagrams.truths(&pathway, rule).expect("small"),
            None => Truths { sure: without, maybe: without },
        };
        let requirements = pathway.treatments.iter();
        let requirements = requirements
            .map(|t| [truths(&t.requires, TRUE), truths(&t.never, FALSE), truths(&t.applies_when, TRUE)])
            .collect();
        let toml = files.0["pathway.toml"].clone();
        Read { reference: Reference::new(&toml), toml, pathway, diagrams, requirements }
    }

    fn by_walk(&self, answers: &Answers) -> Told {
        let pathway = &self.pathway;
        let told = |walk: &Walk| {
            let End::Concludes(end) = walk.end else { panic!("{:?} once everything is answered", walk.end) };
            let shown = walk.shown.recommend.iter().chain(&walk.shown.offer);
            Walked {
                conclusion: pathway.steps[end].id.clone(),
                steps: walk.passed.iter().map(|passed| pathway.steps[passed.step].id.clone()).collect(),
                shown: shown.map(|at| pathway.treatments[*at].id.clone()).collect(),
                alongside: walk.shown.alongside.iter().map(|at| pathway.alongside[*at].id.clone()).collect(),
            }
        };
        let walked = Evaluation::new(pathway, answers).walk();
        let after = walked.reached().and_then(|card| pathway.conclusion(card)?.after);
        let says = |rule: &Option<Rule>, without| {
            rule.as_ref().map_or(without, |rule| Evaluation::new(pathway, answers).truth(rule))
        };
        let those = |is: &dyn Fn(&treatment_pathway::model::pathway::Treatment) -> bool| {
            pathway.treatments.iter().filter(|treatment| is(treatment)).map(|treatment| treatment.id.clone()).collect()
        };
        Told {
            first: told(&walked),
            behind: after.map(|after| told(&Evaluation::new(pathway, answers).walk_after_clearance(after))),
            required: those(&|treatment| says(&treatment.requires, Truth::True) == Truth::True),
            never: those(&|treatment| says(&treatment.never, Truth::False) != Truth::False),
            applies: those(&|treatment| says(&treatment.applies_when, Truth::True) != Truth::False),
        }
    }

    fn by_diagrams(&self, answers: &Answers) -> Told {
        let (pathway, diagrams) = (&self.pathway, &self.diagrams);
        let mut values = PerVariable::like(&diagrams.variables.arity, 0);
        for fact in answers.answered() {
            let value = answers.given(fact).expect("an answer");
            diagrams.variables.values(fact, value).into_iter().for_each(|(variable, value)| values[variable] = value);
        }
        let at = |variable: Variable| values[variable];
        let holds = |node: NodeId| diagrams.table.evaluate(node, &at) == TRUE;
        assert!(holds(diagrams.patients), "nobody, for {answers:?}");
        let end = conclusion_of(diagrams.table.evaluate(diagrams.conclusion, &at));
        let end = end.expect("a conclusion");
        let step = |step: StepId| pathway.steps[step].id.clone();
        let told = |reach: &Reach, end: StepId| {
            let conclusion = pathway.conclusion(end).expect("a conclusion");
            let shown = reach.shown.iter().filter(|shown| shown.step == end && holds(shown.reach) && holds(shown.when));
            let beside = pathway.alongside.iter().zip(&diagrams.beside);
            let beside = beside.filter(|(entry, when)| conclusion.has_beside(entry) && holds(**when));
            Walked {
                conclusion: step(end),
                steps: pathway.steps.positions().filter(|step| holds(reach.at(*step))).map(step).collect(),
                shown: shown.map(|shown| pathway.treatments[shown.treatment].id.clone()).collect(),
                alongside: beside.map(|(entry, _)| entry.id.clone()).collect(),
            }
        };
        // A card that leads on leads to one conclusion.
        let reach = &diagrams.reach_after_clearance;
        let ends = pathway.steps.positions().filter(|end| pathway.conclusion(*end).is_some() && holds(reach.at(*end)));
        let ends: Vec<StepId> = ends.collect();
        assert!(ends.len() <= 1, "{ends:?} for {answers:?}");
        let those = |is: &dyn Fn(&[Truths; 3]) -> bool| {
            let treatments = pathway.treatments.iter().zip(&self.requirements);
            treatments.filter(|(_, truths)| is(truths)).map(|(treatment, _)| treatment.id.clone()).collect()
        };
        Told {
            first: told(&diagrams.reach, end),
            behind: ends.first().map(|end| told(reach, *end)),
            required: those(&|[requires, ..]| holds(requires.sure)),
            never: those(&|[_, never, _]| holds(never.maybe)),
            applies: those(&|[.., applies]| holds(applies.maybe)),
        }
    }

    fn by_reference(&self, person: &Map<String, Json>) -> Told {
        let reference = &self.reference;
        let walk = reference.walk(person);
        let ids = |walk: &Json, key: &str| -> Vec<String> {
            walk[key].as_array().expect("a list").iter().map(|id| id.as_str().expect("an id").to_owned()).collect()
        };
        let told = |walk: &Json| Walked {
            conclusion: walk["conclusion"].as_str().expect("a conclusion").to_owned(),
            steps: ids(walk, "steps").into_iter().collect(),
            shown: [ids(walk, "recommend"), ids(walk, "offer")].concat().into_iter().collect(),
            alongside: ids(walk, "alongside").into_iter().collect(),
        };
        let first = told(&walk);
        let those = |key: &str, is: &dyn Fn(Option<reference::Truth>) -> bool| {
            let treatments = self.pathway.treatments.iter().map(|treatment| treatment.id.clone());
            treatments.filter(|id| is(reference.requirement(id, key, person))).collect()
        };
        Told {
            behind: reference.walk_after_clearance(&first.conclusion, person).as_ref().map(told),
            first,
            required: those("requires", &|says| matches!(says, None | Some(reference::Truth::True))),
            never: those("never", &|says| !matches!(says, None | Some(reference::Truth::False))),
            applies: those("applies_when", &|says| says != Some(reference::Truth::False)),
        }
    }

    /// All three say the same of this person, who has answered everything. Did they go on behind a card?
    fn agree(&self, person: &Map<String, Json>) -> Result<bool, TestCaseError> {
        let answers = Answers::read(&self.pathway, &node(person)).expect("answers");
        let (walk, diagrams, naive) = (self.by_walk(&answers), self.by_diagrams(&answers), self.by_reference(person));
        if walk == diagrams && walk == naive {
            return Ok(walk.behind.is_some());
        }
        Err(TestCaseError::fail(format!(
            "for {}\nthe walk says {walk:#?}\nthe diagrams say {diagrams:#?}\nthe naive walker says {naive:#?}\nof {}",
            Json::Object(person.clone()),
            self.toml
        )))
    }
}

/// Random pathways, each with random people, until so many pairs were tried. How many of them went on behind a card?
fn try_pairs(many: usize, seed: u64, mut told: impl FnMut(usize)) -> usize {
    let config = ProptestConfig { cases: 50, failure_persistence: None, ..ProptestConfig::default() };
    let (tried, behind) = (Cell::new(0), Cell::new(0));
    for round in 0u64.. {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        bytes[8..16].copy_from_slice(&round.to_le_bytes());
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        let mut runner = TestRunner::new_with_rng(config.clone(), rng);
        let ran = runner.run(&random::whole_people(PEOPLE), |(document, people)| {
            let read = Read::new(&document);
            for person in &people {
                behind.set(behind.get() + usize::from(read.agree(person)?));
                tried.set(tried.get() + 1);
            }
            Ok(())
        });
        match ran {
            Ok(()) => told(tried.get()),
            Err(TestError::Fail(why, _)) => panic!("SEED={seed}, after {} pairs: {why}", tried.get()),
            Err(TestError::Abort(why)) => panic!("SEED={seed}: {why}"),
        }
        if tried.get() >= many {
            return behind.get();
        }
    }
    behind.get()
}

/// A number that somebody may ask for.
fn asked(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|number| number.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

#[test]
fn walk_diagrams_and_naive_walker_agree() {
    let behind = try_pairs(3_000, 1, |_| ());
    assert!(behind > 3_000 / 10, "only {behind} went on behind a card");
}

#[test]
#[ignore = "minutes: `make fuzz` runs it"]
fn a_million_pairs_agree() {
    let many = asked("PAIRS").map_or(1_000_000, |many| usize::try_from(many).expect("a number of pairs"));
    let seed = asked("SEED").unwrap_or_else(rand_seed);
    println!("walk = diagrams = naive walker: SEED={seed}");
    let (mut shown, mut tried) = (0, 0);
    let behind = try_pairs(many, seed, |so_far| {
        tried = so_far;
        if so_far / 100_000 > shown {
            shown = so_far / 100_000;
            println!("  {so_far} pairs agree");
        }
    });
    println!("{tried} pairs of a pathway and a person agree, {behind} of them behind a card too (SEED={seed})");
    assert!(behind > tried / 10, "only {behind} went on behind a card");
}

/// A seed that nobody has tried yet, most likely.
fn rand_seed() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0)
}

/// What the pairs are made of: everything that the language has is in many of the pathways.
#[test]
fn the_random_pathways_have_everything() {
    let mut runner = TestRunner::deterministic();
    let documents: Vec<String> = (0..200)
        .map(|_| {
            use proptest::strategy::ValueTree;
            random::pathway().new_tree(&mut runner).expect("a pathway").current().toml
        })
        .collect();
    for what in [
        "possibly(",
        "not_sure",
        " in {",
        "not (",
        "\"set\"",
        "\"number\"",
        "\"choice\"",
        "exclusive = [\"none\"]",
        "0.5",
        "asked_when",
        "unasked",
        "alone = true",
        "asked_of = \"clinician\"",
        "hit = \"first\"",
        "also = true",
        "kind.rare",
        "[[alongside]]",
        "after = \"s",
        "requires",
        "never",
        "offer = [{",
        "recommend = [{",
        "certain = true",
        "[scores.",
        "items = [{",
        "may_miss",
        "out_of",
        "[numbers.",
    ] {
        let having = documents.iter().filter(|toml| toml.contains(what)).count();
        assert!(having >= 10, "`{what}` is in {having} of {}", documents.len());
    }
}
