//! However somebody comes to their answers, by changing them, taking them back or undoing, what they see is what anybody
//! sees who gives the same answers at once.
#![no_main]

mod folder;

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::read_folder;
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::authoring::words::words;
use treatment_pathway::data::tree::{Kind, Node, Text};

use treatment_pathway::model::domain::{Domain, Number};
use treatment_pathway::model::pathway::Fact;
use treatment_pathway::model::position::{Position, WordId};
use treatment_pathway::model::value::Value;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{View, view};
use treatment_pathway::presentation::words::Words;

macro_rules! ankle {
    ($($name:literal),*) => {
        vec![$(($name, include_str!(concat!("../pathways/twisted-ankle/", $name)))),*]
    };
}

/// Sessions to begin with: a small pathway, and one with kinds, reviews and two languages.
static FRESH: LazyLock<[Session; 2]> = LazyLock::new(|| {
    let ankle = ankle!("pathway.toml", "evidence.toml", "sources.json", "en.ftl", "ar.ftl").into_iter();
    let ankle = ankle.map(|(name, text)| SourceFile { name: name.to_owned(), text: text.to_owned() });
    [folder::files(include_str!("seeds/document/cough")), ankle.collect()].map(session)
});
static WORDS: LazyLock<Words> = LazyLock::new(|| words("en", &[]));

fn session(files: Vec<SourceFile>) -> Session {
    let read = read_folder(files);
    let checked = check(&read.document, read.report, None);
    let Some(pathway) = checked.pathway else { panic!("unsound: {:#?}", checked.report.findings) };
    let proved = prove(pathway, &read.document);
    let Some((pathway, diagrams)) = proved.pathway else { panic!("unsound: {:#?}", proved.report.findings) };
    Session::new(pathway).explained(Arc::new(diagrams))
}

/// What Undo brings back: all that was said.
type Said = (Node, bool);

fuzz_target!(|bytes: &[u8]| {
    let mut bytes = bytes.iter().map(|byte| usize::from(*byte));
    let fresh = &FRESH[bytes.next().unwrap_or(0) % FRESH.len()];
    let mut session = fresh.clone();
    let mut before: Vec<Said> = Vec::new();
    for _ in 0..24 {
        let Some(what) = bytes.next() else { break };
        let now = said(&session);
        let mut one = || {
            let facts = &session.pathway().facts;
            let positions: Vec<_> = facts.positions().collect();
            positions[bytes.next().unwrap_or(0) % positions.len()]
        };
        match what % 9 {
            0..4 => {
                let fact = one();
                let fact = &session.pathway().facts[fact];
                let value = value(fact, bytes.next().unwrap_or(0));
                let answer = vec![(Text::new(fact.id.clone()), fact.domain.write(value))];
                // Members that stand alone are refused beside others.
                let _ = session.answer(&Node::new(Kind::Table(answer)));
            }
            4 => {
                let fact = one();
                let id = session.pathway().facts[fact].id.clone();
                session.retract(&id);
            }
            5 => session.set_checked(!session.is_checked()),
            6 => {
                let treatments: Vec<_> = session.pathway().treatments.iter().map(|each| each.id.clone()).collect();
                let treatment = treatments.get(bytes.next().unwrap_or(0) % (treatments.len() + 1)).cloned();
                session.suppose_no_help(treatment.as_deref());
            }
            7 => session.restart(),
            _ => {
                if let Some(said) = before.pop() {
                    put_back(&mut session, &said);
                    assert_eq!(self::said(&session), said, "Undo brings back what was said");
                }
                continue;
            }
        }
        before.push(now);
        let mut at_once = fresh.clone();
        put_back(&mut at_once, &said(&session));
        assert_eq!(seen(&session), seen(&at_once), "with {:?}", said(&session));
    }
});

fn seen(session: &Session) -> View {
    view(session, "en", &WORDS)
}

/// Every answer as a facts file has it, and whether the person has been checked.
fn said(session: &Session) -> Said {
    let answers = session.answers();
    let facts = answers.answered().filter_map(|fact| {
        let about = &session.pathway().facts[fact];
        Some((Text::new(about.id.clone()), about.domain.write(answers.given(fact)?)))
    });
    (Node::new(Kind::Table(facts.collect())), session.is_checked())
}

fn put_back(session: &mut Session, (facts, checked): &Said) {
    session.restart();
    if let Err(refused) = session.answer(facts) {
        panic!("answers that were taken are refused: {refused:?}");
    }
    session.set_checked(*checked);
}

fn value(fact: &Fact, byte: usize) -> Value {
    if byte % 7 == 0 && !fact.certain {
        return Value::NotSure;
    }
    let words = fact.domain.words().len();
    match &fact.domain {
        Domain::Number(Number { min, max, step, .. }) => {
            let steps = (max - min) / step;
            Value::Number(min + step * (steps * byte as i64 / 255))
        }
        domain if domain.is_set() => {
            let members = byte as u64 & (u64::MAX >> (64 - words));
            Value::Set { members, doubt: byte % 5 == 0 && !fact.certain }
        }
        _ => Value::Choice(WordId::at(byte % words)),
    }
}
