//! How many pages are left: the same as somebody finds who tries every answer to every question, one after the other.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value as Json, json as value};
use toml::Value;
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::analysis::encode::variables::Variables;
use treatment_pathway::analysis::explain::pages_left::{PagesLeft, pages_left};
use treatment_pathway::analysis::explain::partial_evaluation::{PageCount, Pages};
use treatment_pathway::presentation::view::view;
use treatment_pathway::presentation::words::Words;

use crate::random::{self, Document, Kind};
use crate::reference::{Patient, Reference};
use crate::support::{FACTS, PATHWAYS, STEPS, files, folder, json};
use crate::{answered, cases, node};

/// Every answer to a fact that could matter.
pub fn every_answer(fact: &random::Fact) -> Vec<Json> {
    let mut answers: Vec<Json> = match &fact.kind {
        Kind::Choice(of) => of.iter().map(|word| value!(word)).collect(),
        Kind::Number(of) => of.iter().map(|number| Json::Number(number.parse().expect("a number"))).collect(),
        Kind::Set(of, alone) => {
            let together: Vec<&String> = of.iter().filter(|word| !alone.contains(word)).collect();
            let some = |bits: usize, unsure: bool| {
                let named = (0..together.len()).filter(|at| bits >> at & 1 == 1).map(|at| together[at].as_str());
                value!(named.chain(unsure.then_some("not_sure")).collect::<Vec<_>>())
            };
            let sets = 0..1usize << together.len();
            let unsure = sets.clone().filter(|_| !fact.certain).map(|bits| some(bits, true));
            alone.iter().map(|word| value!([word])).chain(sets.map(|bits| some(bits, false))).chain(unsure).collect()
        }
    };
    answers.extend((!fact.certain && !matches!(fact.kind, Kind::Set(..))).then(|| value!("not_sure")));
    answers
}

/// The naive count: tries everything, and remembers only what it has tried.
struct Naive<'a> {
    reference: &'a Reference,
    facts: &'a [random::Fact],
    pages: &'a BTreeMap<String, String>,
    known: BTreeMap<String, (usize, usize)>,
}

impl Naive<'_> {
    fn count(&mut self, person: &Patient) -> (usize, usize) {
        let Json::String(ask) = &self.reference.walk(person)["ask"] else { return (0, 0) };
        let key = value!(person).to_string();
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let together: Vec<&random::Fact> = self
            .facts
            .iter()
            .filter(|fact| {
                fact.id == *ask || self.pages.contains_key(ask) && self.pages.get(ask) == self.pages.get(&fact.id)
            })
            .filter(|fact| !fact.clinician)
            .collect();
        let mut people = vec![person.clone()];
        for fact in together {
            people = people.into_iter().flat_map(|person| self.asked(fact, person)).collect();
        }
        let counts: Vec<(usize, usize)> = people.iter().map(|person| self.count(person)).collect();
        let least = counts.iter().map(|(least, _)| least).min().expect("somebody") + 1;
        let most = counts.iter().map(|(_, most)| most).max().expect("somebody") + 1;
        self.known.insert(key, (least, most));
        (least, most)
    }

    /// Everybody this person can become on this question; the same where it is not asked.
    fn asked(&self, fact: &random::Fact, person: Patient) -> Vec<Patient> {
        let applies = fact.asked_when.as_ref().map(|guard| self.reference.guard(guard, &person));
        if person.contains_key(&fact.id) || applies == Some(crate::reference::Truth::False) {
            return vec![person];
        }
        let with = |answer: Json| {
            let mut person = person.clone();
            person.insert(fact.id.clone(), answer);
            person
        };
        every_answer(fact).into_iter().map(with).collect()
    }
}

/// Puts some facts on pages together.
pub fn on_pages(document: &Document, dice: &[u8]) -> (String, BTreeMap<String, String>) {
    let mut pages = BTreeMap::new();
    let mut toml: toml::Table = document.toml.parse().expect("TOML");
    for (fact, dice) in document.facts.iter().zip(dice).filter(|(_, dice)| **dice < 2) {
        let page = format!("p{dice}");
        let about = toml["facts"].get_mut(&fact.id).expect("the fact").as_table_mut().expect("a table");
        about.insert("page".to_owned(), Value::String(page.clone()));
        pages.insert(fact.id.clone(), page);
    }
    (toml.to_string(), pages)
}

/// So much answered, at random, that what is left can be tried in every way.
pub fn with_few_unanswered(document: &Document, person: &Patient, few: usize) -> Patient {
    let mut person = person.clone();
    let unanswered = |person: &Patient| -> Vec<&random::Fact> {
        document.facts.iter().filter(|fact| !person.contains_key(&fact.id) && !fact.clinician).collect()
    };
    while unanswered(&person).iter().map(|fact| every_answer(fact).len()).product::<usize>() > few {
        let fact = unanswered(&person).pop().expect("a fact");
        person.insert(fact.id.clone(), every_answer(fact).pop().expect("an answer"));
    }
    person
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(100), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn as_many_pages_are_left_as_the_naive_walker_finds(
        (document, people) in random::people(3), dice in prop::collection::vec(0..4u8, 7)
    ) {
        let (toml, on) = on_pages(&document, &dice);
        let files = files(&toml);
        let session = files.session();
        let reference = Reference::new(&files.0["pathway.toml"]);
        let pathway = session.pathway();
        let (variables, pages) = (Variables::new(pathway), Pages::of(pathway));
        let mut naive = Naive { reference: &reference, facts: &document.facts, pages: &on, known: BTreeMap::new() };
        for person in people.iter().chain([&Map::new()]).map(|person| with_few_unanswered(&document, person, 3_000)) {
            let session = answered(&session, &person);
            let (least, most) = naive.count(&person);
            let counted = PagesLeft { least: Some(PageCount(least)), most: PageCount(most) };
            let found = pages_left(pathway, &variables, &pages, session.answers(), pathway.start);
            prop_assert_eq!(found, Some(counted), "for {:?}\n{}", person, toml);
        }
    }
}

/// Of our own pathways nobody can try everything. But whoever answers page by page meets as many as was said, and each
/// page is one less.
#[test]
fn whoever_goes_on_meets_as_many_pages_as_was_said() {
    for dir in PATHWAYS {
        let text = &folder(dir).0["pathway.toml"];
        let facts = random::facts_of(text);
        let session = folder(dir).session();
        let diagrams = Arc::new(Diagrams::of(session.pathway()).expect("fits"));
        let session = session.explained(diagrams);
        let mut runner =
            TestRunner::new(ProptestConfig { cases: cases(40), failure_persistence: None, ..Default::default() });
        let ran = runner.run(&prop::collection::vec(any::<u16>(), 0..400), |row| {
            // Somebody who answers all, mostly as most people do: others hardly come past the first page.
            let (mut dice, typical) = (random::Dice(&row), session.pathway());
            let mut person = Map::new();
            for fact in facts.iter().filter(|fact| !fact.clinician) {
                let about = &typical.facts[typical.fact(&fact.id).expect("the fact")];
                let usual = serde_json::to_value(about.domain.write(about.typical)).expect("a value");
                let answer = if dice.one_in(6) { random::answer(&mut dice, fact) } else { usual };
                person.insert(fact.id.clone(), answer);
            }
            let (mut session, mut said) = (session.clone(), Vec::new());
            loop {
                let view = view(&session, "en", &Words::default());
                let left = view.left.expect("a number");
                said.push((left.least, left.most));
                let Some(page) = view.question else { break };
                let told = page.facts.iter().map(|question| (question.fact.clone(), person[&question.fact].clone()));
                session.answer(&node(&told.collect())).expect("answers");
            }
            for (met, pair) in said.windows(2).enumerate() {
                let (least, most) = pair[1];
                prop_assert!(
                    least.zip(pair[0].0).is_none_or(|(now, before)| now + 1 >= before) || most == 0,
                    "{:?} at {}",
                    said,
                    met
                );
                prop_assert!(most < pair[0].1, "{:?} at {}", said, met);
            }
            prop_assert_eq!(said.last(), Some(&(Some(0), 0)));
            Ok(())
        });
        ran.unwrap_or_else(|problem| panic!("{dir}: {problem}"));
    }
}

/// Two branches that both hold for somebody declared impossible: the walk could turn back, and no number is said.
#[test]
fn where_a_walk_could_turn_back_no_number_is_said() {
    let steps = |impossible: &str| {
        format!(
            "{FACTS}[[steps]]\nid = \"first\"\nkind = \"decision\"\nbranches = [\n\
             {{ when = \"days >= 14\", go = \"today\" }},\n{{ when = \"fever = yes\", go = \"next\" }},\n\
             {{ otherwise = \"rest\", doubt = \"tested\" }},\n]\n\
             [[steps]]\nid = \"next\"\nkind = \"decision\"\nbranches = [\n\
             {{ when = \"days >= 7\", go = \"today\" }},\n{{ otherwise = \"rest\" }},\n]\n{}{impossible}",
            STEPS.split_once("\n\n").expect("the conclusions").1
        )
    };
    let one = Some(PagesLeft { least: Some(PageCount(1)), most: PageCount(1) });
    let impossible = "[[impossible]]\nwhen = \"fever = yes and days >= 14\"\nwhy = \"tested\"\n";
    for (lines, answers, said) in [
        (steps(impossible), r#"{ "fever": "yes" }"#, None),
        (steps(impossible), r#"{ "fever": "no" }"#, one),
        (steps(""), r#"{ "days": 7 }"#, one),
    ] {
        let mut session = files(&lines).session();
        session.answer(&json(answers)).expect("answers");
        let pathway = session.pathway();
        let (variables, pages) = (Variables::new(pathway), Pages::of(pathway));
        assert_eq!(pages_left(pathway, &variables, &pages, session.answers(), pathway.start), said, "{answers}");
    }
}
