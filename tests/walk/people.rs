//! Who is looked at: everybody that a small random pathway could be about, one by one, and random people of our own
//! pathways. What is claimed of a person is held against those they may still turn out to be.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use serde_json::{Map, Value as Json};
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::presentation::session::Session;

use crate::random::{self, Dice, Fact};
use crate::support::{PATHWAYS, files, folder};
use crate::{cases, node};

/// With more people than this a pathway is left out.
const MOST_PEOPLE: usize = 1500;

/// A small random pathway and its people.
pub struct Small {
    /// Nobody has answered yet.
    pub session: Session,
    pub diagrams: Arc<Diagrams>,
    /// Everybody whom it could be about, with all answers.
    pub everybody: Vec<Answers>,
    /// Some of them, with some of the answers.
    pub people: Vec<Map<String, Json>>,
}

/// Looks at so many small pathways, unless somebody asks for another number.
pub fn of_small_pathways(many: u32, look_at: impl Fn(&Small)) {
    let rows = prop::collection::vec(prop::collection::vec(any::<u16>(), 0..60), 1..8);
    let ran = runner(many).run(&(random::small(), rows), |(document, rows)| {
        let Some(everybody) = random::everybody(&document.facts, MOST_PEOPLE) else { return Ok(()) };
        let pathway = files(&document.toml).pathway();
        let diagrams = Arc::new(Diagrams::of(&pathway).expect("fits"));
        let read = |person: &Map<String, Json>| Answers::read(&pathway, &node(person)).expect("answers");
        let everybody: Vec<Answers> = everybody.iter().map(read).collect();
        let people = rows.iter().map(|row| random::person(&mut Dice(row), &document.facts)).collect();
        let session = Session::new(pathway).explained(diagrams.clone());
        look_at(&Small { session, diagrams, everybody, people });
        Ok(())
    });
    ran.unwrap_or_else(|failed| panic!("{failed}"));
}

/// Looks at so many random people of each of our own pathways: a session in which nobody has answered, the facts as
/// written, and the row that decides who it is.
pub fn of_our_pathways(many: u32, look_at: impl Fn(&Session, &[Fact], &[u16]) -> Result<(), TestCaseError>) {
    for dir in PATHWAYS {
        let files = folder(dir);
        let facts = random::facts_of(&files.0["pathway.toml"]);
        let session = files.session();
        let diagrams = Arc::new(Diagrams::of(session.pathway()).expect("fits"));
        let session = session.explained(diagrams);
        let ran = runner(many).run(&prop::collection::vec(any::<u16>(), 0..400), |row| look_at(&session, &facts, &row));
        ran.unwrap_or_else(|failed| panic!("{dir}: {failed}"));
    }
}

fn runner(many: u32) -> TestRunner {
    TestRunner::new(ProptestConfig { cases: cases(many), failure_persistence: None, ..ProptestConfig::default() })
}

/// What somebody is read as: their answers, what stands until a clinician says otherwise, and what whoever is not asked is.
pub fn read_as(pathway: &Pathway, answers: &Answers) -> Answers {
    let mut all = Evaluation::new(pathway, answers).with_unasked();
    for (fact, about) in pathway.facts.each() {
        if all.given(fact).is_none() {
            all.set(fact, about.default);
        }
    }
    all
}
