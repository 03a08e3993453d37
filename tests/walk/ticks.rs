//! A checklist writes what a person would say who answers its questions one by one: what is ticked, and once "None of these" is
//! pressed the first value of every other fact that is asked. Held on random pathways, with random rows, ticks and answers.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value as Json, json};
use toml::Value as Toml;
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::position::FactId;
use treatment_pathway::model::value::Value;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{Question, QuestionPage, asked_with, question_page, say};
use treatment_pathway::presentation::words::Words;

use crate::random::{self, Dice, Document, Fact, Kind};
use crate::support::{PATHWAYS, files, folder};
use crate::{answered, cases};

/// Words that a row of a fact can name.
fn worrying(fact: &Fact) -> Vec<&String> {
    match &fact.kind {
        Kind::Choice(of) => of.iter().skip(1).collect(),
        Kind::Set(of, alone) => of.iter().filter(|word| !alone.contains(word) && *word != "none").collect(),
        Kind::Number(_) => Vec::new(),
    }
}

/// Its choices and sets on one page, which is a checklist; some of what could be a row is none.
fn listed(document: &Document, dice: &mut Dice<'_>) -> Option<String> {
    let mut toml: toml::Table = document.toml.parse().expect("TOML");
    let mut rows = Vec::new();
    for fact in document.facts.iter().filter(|fact| !fact.clinician && !worrying(fact).is_empty()) {
        let about = toml["facts"].get_mut(&fact.id).expect("the fact").as_table_mut().expect("a table");
        about.insert("page".to_owned(), Toml::String("list".to_owned()));
        about.remove("raises");
        about.entry("no_raises").or_insert_with(|| Toml::String("made up".to_owned()));
        let all = worrying(fact);
        let some = all.iter().enumerate().filter(|(at, _)| *at == 0 || !dice.one_in(3));
        rows.extend(some.map(|(_, word)| Toml::String(format!("{} = {word}", fact.id))));
    }
    let list =
        [("as".to_owned(), Toml::String("checklist".to_owned())), ("rows".to_owned(), Toml::Array(rows.clone()))];
    let pages = [("list".to_owned(), Toml::Table(list.into_iter().collect()))];
    toml.insert("pages".to_owned(), Toml::Table(pages.into_iter().collect()));
    (!rows.is_empty()).then(|| toml.to_string())
}

fn page(session: &Session, fact: &str) -> QuestionPage {
    let words = Words::default();
    let position = session.pathway().fact(fact).expect("a fact");
    question_page(&say(session, "en", &words), session.answers(), position, None).expect("a page")
}

fn given(session: &Session) -> BTreeMap<String, Json> {
    let facts = &session.pathway().facts;
    let all = session.answers().answered().map(|fact| {
        let value = session.answers().given(fact).expect("an answer");
        let written = serde_json::to_value(facts[fact].domain.write(value)).expect("JSON");
        (facts[fact].id.clone(), written)
    });
    all.collect()
}

/// What is ticked of a fact, where anything is.
fn ticks(dice: &mut Dice<'_>, page: &QuestionPage, question: &Question) -> Option<Json> {
    let rows = page.rows.iter().flatten().filter(|row| row.fact == question.fact);
    let rows: Vec<&str> = rows.map(|row| row.value.as_str()).collect();
    let doubt = question.not_sure.is_some() && dice.one_in(4);
    let mut on: Vec<&str> = rows.into_iter().filter(|_| dice.one_in(4)).collect();
    match (question.kind, doubt) {
        ("set", _) => {
            on.extend(doubt.then_some("not_sure"));
            (!on.is_empty()).then(|| json!(on))
        }
        (_, true) => Some(json!("not_sure")),
        (_, false) => on.first().map(|word| json!(word)),
    }
}

/// Is a fact asked on its list, of somebody who has answered the others like this?
fn follows(session: &Session, answers: &Answers, fact: FactId) -> bool {
    let mut answers = answers.clone();
    answers.set(fact, None);
    asked_with(session.pathway(), &answers, fact, None).contains(&fact)
}

fn node_of(value: &Json) -> Node {
    serde_json::from_value(value.clone()).expect("a value")
}

/// As the page does it: all at once, of every fact that is asked of whoever says so.
fn at_once(session: &Session, page: &QuestionPage, ticked: &BTreeMap<String, Json>) -> Session {
    let facts = &session.pathway().facts;
    let values: BTreeMap<FactId, Value> = page
        .facts
        .iter()
        .filter_map(|question| {
            let position = session.pathway().fact(&question.fact).expect("a fact");
            let none = || serde_json::to_value(&question.none).expect("JSON");
            let said = ticked.get(&question.fact).cloned().or_else(|| question.answer.is_none().then(none));
            let said = said.map(|said| facts[position].read(&node_of(&said)).expect("a value").expect("an answer"));
            Some((position, said.or_else(|| session.answers().given(position))?))
        })
        .collect();
    let mut asked: Vec<FactId> = values.keys().copied().filter(|fact| facts[*fact].asked_when.is_none()).collect();
    for _ in 0..values.len() {
        let mut answers = session.answers().clone();
        for (fact, value) in &values {
            // An earlier answer to a question that is not asked now still counts where it has a value then.
            answers.set(*fact, if asked.contains(fact) { Some(*value) } else { session.answers().given(*fact) });
        }
        let is_asked = |fact: &FactId| facts[*fact].asked_when.is_none() || follows(session, &answers, *fact);
        asked = values.keys().copied().filter(is_asked).collect();
    }
    let written = asked.iter().map(|fact| {
        (facts[*fact].id.clone(), serde_json::to_value(facts[*fact].domain.write(values[fact])).expect("JSON"))
    });
    answered(session, &written.collect())
}

/// As somebody does it who is asked one fact of the list after the other, and says yes to what is ticked.
fn one_by_one(session: &Session, page: &QuestionPage, facts: &[Fact], ticked: &BTreeMap<String, Json>) -> Session {
    let mut said = session.clone();
    for fact in facts.iter().filter(|fact| page.facts.iter().any(|question| question.fact == fact.id)) {
        let position = said.pathway().fact(&fact.id).expect("a fact");
        if !follows(&said, said.answers(), position) {
            continue;
        }
        let first = || match &fact.kind {
            Kind::Choice(of) => of.first().map(|word| json!(word)),
            Kind::Set(of, alone) => {
                Some(json!(of.iter().filter(|word| alone.contains(word)).take(1).collect::<Vec<_>>()))
            }
            Kind::Number(_) => None,
        };
        let open = said.answers().given(position).is_none();
        if let Some(value) = ticked.get(&fact.id).cloned().or_else(|| if open { first() } else { None }) {
            said = answered(&said, &Map::from_iter([(fact.id.clone(), value)]));
        }
    }
    said
}

/// Everything that holds of one person with some answers at one list.
fn holds(session: &Session, facts: &[Fact], dice: &mut Dice<'_>) -> Result<(), TestCaseError> {
    for list in &session.pathway().checklists {
        let Some(first) = list.rows.first().map(|row| session.pathway().facts[row.fact].id.clone()) else { continue };
        let page = page(session, &first);
        let rows = page.rows.as_ref().expect("a checklist has rows");
        prop_assert!(rows.iter().all(|row| page.facts.iter().any(|question| question.fact == row.fact)));
        for row in rows {
            let question = page.facts.iter().find(|question| question.fact == row.fact).expect("a question");
            let none = serde_json::to_value(&question.none).expect("JSON");
            prop_assert!(
                ![&none].into_iter().chain(none.as_array().into_iter().flatten()).any(|one| one == &json!(row.value))
            );
        }
        let ticked: BTreeMap<String, Json> = page
            .facts
            .iter()
            .filter_map(|question| Some((question.fact.clone(), ticks(dice, &page, question)?)))
            .collect();
        let before = given(session);
        let pressed = at_once(session, &page, &ticked);
        prop_assert_eq!(given(&pressed), given(&one_by_one(session, &page, facts, &ticked)));
        for (fact, value) in &before {
            let kept = ticked.contains_key(fact) || given(&pressed).get(fact) == Some(value);
            prop_assert!(kept, "`{}` was {} and was overwritten", fact, value);
        }
        // Without the press, nothing but what is ticked.
        let only: Map<String, Json> = ticked.clone().into_iter().collect();
        let only = given(&answered(session, &only));
        prop_assert!(only.keys().all(|fact| before.contains_key(fact) || ticked.contains_key(fact)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(60), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_says_what_is_said_one_by_one(
        (document, people) in random::people(4), row in prop::collection::vec(any::<u16>(), 0..60)
    ) {
        let mut dice = Dice(&row);
        if let Some(toml) = listed(&document, &mut dice) {
            let session = files(&toml).session();
            for person in &people {
                holds(&answered(&session, person), &document.facts, &mut dice)?;
            }
        }
    }
}

#[test]
fn so_do_the_lists_of_our_own_pathways() {
    for dir in PATHWAYS.into_iter().chain(["tests/pathways/bee-sting"]) {
        let files = folder(dir);
        let (session, mut facts) = (files.session(), random::facts_of(&files.0["pathway.toml"]));
        facts.sort_by_key(|fact| session.pathway().fact(&fact.id));
        let row = prop::collection::vec(any::<u16>(), 0..400);
        let mut runner =
            TestRunner::new(ProptestConfig { cases: cases(60), failure_persistence: None, ..Default::default() });
        let ran = runner.run(&row, |row| {
            let some = random::person(&mut Dice(&row), &facts);
            let mut dice = Dice(&row);
            [Map::new(), some].iter().try_for_each(|some| holds(&answered(&session, some), &facts, &mut dice))
        });
        ran.unwrap_or_else(|problem| panic!("{dir}: {problem}"));
    }
}
