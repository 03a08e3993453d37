//! What is said so far, held against everybody the person may still turn out to be: what is certain holds for all of them
//! who end routinely, what is possible for at least one, what is out for none.

use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::Map;
use treatment_pathway::authoring::words::words;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::pathway::{Pathway, Urgency};
use treatment_pathway::model::walk::{End, Walk};
use treatment_pathway::presentation::view::{View, view};
use treatment_pathway::presentation::words::Words;

use crate::people::{Small, of_our_pathways, of_small_pathways, read_as};
use crate::random::{self, Dice};
use crate::{answered, node};

/// One way it may still come out.
struct Ended {
    urgency: Urgency,
    step: String,
    /// Treatments, with those they are kinds of, and what stands beside.
    shows: BTreeSet<String>,
    /// The treatments alone.
    treatments: BTreeSet<String>,
}

fn ended(pathway: &Pathway, walk: &Walk) -> Option<Ended> {
    let End::Concludes(step) = walk.end else { return None };
    let shown = walk.shown.recommend.iter().chain(&walk.shown.offer);
    let kinds = shown.flat_map(|treatment| pathway.kind_of(*treatment));
    let treatments: BTreeSet<String> = kinds.map(|treatment| pathway.treatments[treatment].id.clone()).collect();
    let beside = walk.shown.alongside.iter().map(|entry| pathway.alongside[*entry].id.clone());
    Some(Ended {
        urgency: pathway.conclusion(step)?.urgency,
        step: pathway.steps[step].id.clone(),
        shows: treatments.iter().cloned().chain(beside).collect(),
        treatments,
    })
}

fn set<'a>(of: impl IntoIterator<Item = &'a String>) -> BTreeSet<&'a str> {
    of.into_iter().map(String::as_str).collect()
}

/// What one screen says, against every end that is still open.
fn holds(pathway: &Pathway, view: &View, said: bool, ends: &[Ended]) {
    let so_far = view.so_far.as_ref().expect("it is proved");
    let routine: Vec<&Ended> = ends.iter().filter(|end| end.urgency == Urgency::Routine).collect();
    for certain in &so_far.certain {
        assert!(!routine.is_empty(), "{certain} is certain of nobody");
        let without = routine.iter().find(|end| !end.shows.contains(certain));
        assert!(without.is_none(), "{certain} is certain, and not shown at {}", without.expect("one").step);
    }
    // What everybody is shown is said; of a treatment with kinds, each may be shown a different one.
    let shown_to_all = |id: &String| !routine.is_empty() && routine.iter().all(|end| end.shows.contains(id));
    let with_kinds = |id: &str| pathway.treatments.iter().any(|kind| kind.id.starts_with(&format!("{id}.")));
    let all = pathway.treatments.iter().map(|treatment| &treatment.id);
    let all = all.chain(pathway.alongside.iter().map(|entry| &entry.id));
    for missed in all.filter(|id| shown_to_all(id) && !with_kinds(id)) {
        assert!(so_far.certain.contains(missed), "everybody is shown {missed}");
    }
    let possible: BTreeSet<&str> = ends.iter().flat_map(|end| set(&end.treatments)).collect();
    assert_eq!(set(&so_far.possible), possible, "what somebody is shown");
    let treatments: BTreeSet<&str> = pathway.treatments.iter().map(|treatment| treatment.id.as_str()).collect();
    assert_eq!(set(&so_far.out), &treatments - &possible, "what nobody is shown");
    let urgent = ends.iter().filter(|end| end.urgency > Urgency::Routine).map(|end| end.step.as_str());
    let could_be = so_far.could_be_urgent.iter().map(|could| could.conclusion.as_str());
    assert_eq!(could_be.collect::<BTreeSet<_>>(), urgent.collect(), "what could still be urgent");
    let open = set(&so_far.open_facts);
    for could in &so_far.could_be_urgent {
        assert!(could.facts.iter().all(|fact| open.contains(fact.as_str())), "{} waits for nothing", could.conclusion);
        let settled = ends.iter().all(|end| end.step == could.conclusion);
        assert!(settled || !could.facts.is_empty() || open.is_empty(), "nothing opens {}", could.conclusion);
    }
    for treatment in &view.treatments {
        let (id, standing) = (treatment.id.as_str(), treatment.standing);
        let concludes = view.walk.conclusion.is_some();
        match standing {
            "recommended" | "option" => assert!(concludes, "{id} is {standing} while something is asked"),
            "unknown" => assert!(!concludes && (!said || possible.contains(id)), "{id} is known to be out"),
            "not-applicable" | "ruled-out" | "not-yet" => {
                assert!(concludes || !possible.contains(id), "{id} is {standing} and possible")
            }
            other => assert_eq!(other, "tried", "{id}"),
        }
    }
}

#[test]
fn what_is_certain_holds_for_all_what_is_possible_for_one_and_what_is_out_for_none() {
    let (certain, out, urgent) = (Cell::new(0), Cell::new(0), Cell::new(0));
    of_small_pathways(150, |Small { session: empty, everybody, people, .. }| {
        let pathway = empty.pathway();
        for person in people.iter().chain([&Map::new()]) {
            let mut session = answered(empty, person);
            let mine = read_as(pathway, session.answers());
            // Nobody who agrees with what is said, or with what it is for whoever is not asked.
            let agrees = |other: &&Answers| {
                let theirs = read_as(pathway, other);
                mine.answered().all(|fact| theirs.given(fact) == mine.given(fact))
            };
            let left: Vec<&Answers> = everybody.iter().filter(agrees).collect();
            let ends = left.iter().filter_map(|other| ended(pathway, &Evaluation::new(pathway, other).walk()));
            let now = view(&session, "en", &Words::default());
            holds(pathway, &now, !person.is_empty(), &ends.collect::<Vec<_>>());
            let so_far = now.so_far.expect("proved");
            certain.set(certain.get() + so_far.certain.len());
            out.set(out.get() + so_far.out.len());
            urgent.set(urgent.get() + so_far.could_be_urgent.len());
            // The same behind a card.
            if session.after().is_none() {
                continue;
            }
            session.set_checked(true);
            let behind = *view(&session, "en", &Words::default()).unlocked.expect("unlocked");
            // Whoever is told of an emergency early may still come to one card or another.
            let walks = left.iter().filter_map(|other| {
                let person = Evaluation::new(pathway, other);
                let after = pathway.conclusion(person.walk().reached()?)?.after?;
                ended(pathway, &person.walk_after_clearance(after))
            });
            let ends: Vec<Ended> = walks.collect();
            holds(pathway, &behind, !person.is_empty(), &ends);
        }
    });
    for (what, many) in [("certain", &certain), ("out", &out), ("urgent", &urgent)] {
        assert!(many.get() > 50, "only {} were {what}", many.get());
    }
}

/// What they are told on the way is exact for random people of our own pathways too, and none of it is longer than it may be.
#[test]
fn on_the_way_nothing_comes_back_and_reasons_are_short() {
    let words = words("en", &[]);
    of_our_pathways(6, |session, facts, row| {
        let (mut dice, typical) = (Dice(row), session.pathway());
        let mut session = session.clone();
        let mut before: Option<View> = None;
        loop {
            let now = view(&session, "en", &words);
            let so_far = now.so_far.as_ref().expect("proved");
            for treatment in &now.treatments {
                let because = treatment.because.as_deref().unwrap_or("");
                prop_assert!(because.split_whitespace().count() <= 30, "{}: {because}", treatment.id);
                prop_assert!(!because.is_empty() || ["recommended", "option"].contains(&treatment.standing));
            }
            if let Some(before) = before.as_ref().and_then(|before| before.so_far.as_ref()) {
                let was = |id: &String| before.possible.contains(id);
                prop_assert!(so_far.possible.iter().all(was), "what was out is possible again");
                let came = |id: &String| so_far.certain.contains(id) || so_far.certain.is_empty();
                prop_assert!(before.certain.iter().all(came), "what was certain is not any more");
            }
            let Some(page) = &now.question else { break };
            let mut told = Map::new();
            for question in &page.facts {
                let about = &typical.facts[typical.fact(&question.fact).expect("the fact")];
                let usual = serde_json::to_value(about.domain.write(about.typical)).expect("a value");
                let fact = facts.iter().find(|fact| fact.id == question.fact).expect("the fact");
                let answer = if dice.one_in(6) { random::answer(&mut dice, fact) } else { usual };
                told.insert(question.fact.clone(), answer);
            }
            session.answer(&node(&told)).expect("answers");
            before = Some(now);
        }
        Ok(())
    });
}
