//! Why a treatment is not shown: the facts that are named force it, whatever else is answered, and none of them could be
//! left out.

use std::cell::Cell;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value as Json};
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::guard::{Rule, Truth};
use treatment_pathway::model::pathway::{Pathway, Treatment};
use treatment_pathway::model::position::FactId;
use treatment_pathway::model::standing::Reason;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::walk_object;

use crate::random::{self, Dice};
use crate::rule_words::words;
use crate::support::{PATHWAYS, files, folder};
use crate::{answered, cases, node};

/// What somebody is read as: their answers, what stands until a clinician says otherwise, and what whoever is not asked is.
fn read_as(pathway: &Pathway, answers: &Answers) -> Answers {
    let mut all = Evaluation::new(pathway, answers).with_unasked();
    for (fact, about) in pathway.facts.each() {
        if all.given(fact).is_none() {
            all.set(fact, about.default);
        }
    }
    all
}

/// Whether a reason still closes a treatment for somebody.
fn closes(person: Evaluation, treatment: &Treatment, reason: &Reason) -> bool {
    let rule = |rule: &Option<Rule>| person.truth(rule.as_ref().expect("the rule behind the reason"));
    match reason {
        Reason::Never { doubt: true, .. } => rule(&treatment.never).possibly() == Truth::True,
        Reason::Never { doubt: false, .. } => rule(&treatment.never) == Truth::True,
        Reason::Requires { truth: Truth::Doubt, .. } => rule(&treatment.requires) != Truth::True,
        Reason::Requires { .. } => rule(&treatment.requires) == Truth::False,
        other => panic!("{other:?}"),
    }
}

fn judge(session: &Session, everybody: &[Answers]) -> usize {
    let pathway = session.pathway();
    let mine = read_as(pathway, session.answers());
    let person = Evaluation::new(pathway, session.answers());
    let mut judged = 0;
    for (treatment, standing) in pathway.treatments.iter().zip(&session.standings(&session.walk())) {
        let own = &pathway.treatments[standing.of];
        // A gate at one conclusion is no rule of the treatment.
        let decided = match &standing.reason {
            Reason::Never { .. } => true,
            Reason::Requires { truth, .. } => {
                own.requires.as_ref().is_some_and(|rule| person.truth(rule) == *truth) && *truth != Truth::Open
            }
            Reason::None | Reason::Tried { .. } | Reason::UrgentFirst | Reason::Elsewhere => false,
        };
        if !decided {
            continue;
        }
        judged += 1;
        let facts = standing.reason.facts();
        let open = |without: Option<FactId>| {
            everybody.iter().find(|other| {
                let theirs = read_as(pathway, other);
                let mut named = facts.iter().filter(|fact| Some(**fact) != without);
                named.all(|fact| theirs.given(*fact) == mine.given(*fact))
                    && !closes(Evaluation::new(pathway, other), own, &standing.reason)
            })
        };
        assert_eq!(open(None), None, "{} by {facts:?} alone: {:?}", treatment.id, standing.reason);
        for fact in facts {
            assert!(open(Some(*fact)).is_some(), "{} also without {fact:?}: {:?}", treatment.id, standing.reason);
        }
    }
    judged
}

#[test]
fn a_reason_names_what_decided_and_no_more() {
    let judged = Cell::new(0);
    let mut runner =
        TestRunner::new(ProptestConfig { cases: cases(150), failure_persistence: None, ..ProptestConfig::default() });
    let people = (random::small(), prop::collection::vec(prop::collection::vec(any::<u16>(), 0..60), 1..8));
    let ran = runner.run(&people, |(document, rows)| {
        let Some(everybody) = random::everybody(&document.facts, 1500) else { return Ok(()) };
        let pathway = files(&document.toml).pathway();
        let diagrams = Arc::new(Diagrams::of(&pathway).expect("fits"));
        let read = |person: &Map<String, Json>| Answers::read(&pathway, &node(person)).expect("answers");
        let everybody: Vec<Answers> = everybody.iter().map(read).collect();
        let session = Session::new(pathway.clone()).explained(diagrams);
        for row in &rows {
            let person = random::person(&mut Dice(row), &document.facts);
            judged.set(judged.get() + judge(&answered(&session, &person), &everybody));
        }
        Ok(())
    });
    if let Err(failed) = ran {
        panic!("{failed}");
    }
    assert!(judged.get() > 50, "only {} reasons were judged", judged.get());
}

#[test]
fn a_reason_is_a_sentence_of_at_most_thirty_words() {
    for dir in PATHWAYS {
        let files = folder(dir);
        let facts = random::facts_of(&files.0["pathway.toml"]);
        let session = files.session();
        let diagrams = Arc::new(Diagrams::of(session.pathway()).expect("fits"));
        let session = session.explained(diagrams);
        let mut runner =
            TestRunner::new(ProptestConfig { cases: cases(12), failure_persistence: None, ..Default::default() });
        let ran = runner.run(&prop::collection::vec(any::<u16>(), 0..400), |row| {
            let session = answered(&session, &random::person(&mut Dice(&row), &facts));
            for texts in &session.pathway().texts {
                let words = words(&texts.lang);
                let walk = walk_object(&session, &texts.lang, &words);
                for (treatment, standing) in &walk.treatments.0 {
                    let because = standing.because.as_deref().unwrap_or("");
                    let many = because.split_whitespace().count();
                    prop_assert!(many <= 30, "{}, {treatment}: {many} words: {because}", texts.lang);
                }
            }
            Ok(())
        });
        if let Err(failed) = ran {
            panic!("{dir}: {failed}");
        }
    }
}
