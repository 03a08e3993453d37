//! The difference of two random pathways, held against both walks: a person is in a region exactly if their answer
//! changes as that region says, and the regions' guards, read by the naive reader, say who is in them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Map, Value as Json};
use treatment_pathway::authoring::diff::{AnswerChange, Concluded, Diff, Region, When, diff};
use treatment_pathway::model::pathway::{Pathway, Urgency};
use treatment_pathway::presentation::session::Session;

use crate::reference::{Reference, Truth};
use crate::support::{files, folder};
use crate::{answered, cases, random, walked};

/// An answer as a diff compares it.
#[derive(Debug, PartialEq)]
struct Answer {
    end: Concluded,
    shown: BTreeSet<(&'static str, String)>,
}

fn answer(session: &Session, person: &Map<String, Json>) -> Answer {
    let walk = walked(&answered(session, person));
    let word = |key: &str| walk[key].as_str().expect("a word").to_owned();
    let mut shown = BTreeSet::new();
    for section in ["recommend", "offer", "alongside"] {
        let ids = walk[section].as_array().expect("a list").iter().map(|id| id.as_str().expect("an id").to_owned());
        shown.extend(ids.map(|id| (section, id)));
    }
    Answer { end: Some((word("conclusion"), Urgency::of(&word("urgency")).expect("an urgency"))), shown }
}

/// Does a person's answer change as a region says?
fn changes_so(region: &Region, old: &Answer, new: &Answer) -> bool {
    let ending = match &region.how {
        AnswerChange::Moves(from, to) => old.end == *from && new.end == *to,
        AnswerChange::Stays(at) => old.end == new.end && old.end.as_ref().is_some_and(|end| at.contains(end)),
    };
    let shown = region.shown.iter().filter(|entry| entry.everybody).all(|entry| {
        let key = (entry.section, entry.id.clone());
        (old.shown.contains(&key), new.shown.contains(&key)) == (!entry.added, entry.added)
    });
    ending && shown
}

fn is_in(region: &Region, reference: &Reference, person: &Map<String, Json>) -> bool {
    let When { unusual, usual } = region.when.as_ref().expect("few regions");
    unusual.iter().chain(usual).all(|guard| reference.guard(guard, person) == Truth::True)
}

fn told_right(found: &Diff, reference: &Reference, (old, new): (&Session, &Session), person: &Map<String, Json>) {
    let (before, after) = (answer(old, person), answer(new, person));
    let around: Vec<&Region> = found.regions.iter().filter(|region| is_in(region, reference, person)).collect();
    let said = || format!("for {}\n{before:#?}\n{after:#?}\n{around:#?}", Json::Object(person.clone()));
    assert!(around.iter().all(|region| changes_so(region, &before, &after)), "{}", said());
    assert_eq!(before != after, !around.is_empty(), "{}", said());
    // Everything that changes at the same ending is told, and nothing else; what may change at another is in its list.
    let differs: BTreeSet<_> = before.shown.symmetric_difference(&after.shown).cloned().collect();
    let told: BTreeSet<_> =
        around.iter().flat_map(|region| &region.shown).map(|entry| (entry.section, entry.id.clone())).collect();
    assert!(if before.end == after.end { told == differs } else { told.is_superset(&differs) }, "{}", said());
}

fn example(region: &Region) -> Map<String, Json> {
    use treatment_pathway::data::finding::Told;
    let json = |told: &Told| match told {
        Told::Word(word) => Json::from(word.as_str()),
        Told::Words(words) => Json::from(words.as_slice()),
        Told::Number(number) => number.parse().map(Json::Number).expect("a number"),
    };
    region.example.facts.iter().map(|(id, told, ..)| (id.clone(), json(told))).collect()
}

fn both(old: &str, new: &str) -> (Pathway, Pathway) {
    (files(old).pathway(), files(new).pathway())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(120), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_region_holds_those_whose_walks_differ_as_it_says((old, new, people) in random::pair(12)) {
        let (before, after) = both(&old.toml, &new.toml);
        let found = diff(&before, &after).expect("small enough");
        // Who is in a region may take too many guards to say, of a sum of many answers for one.
        prop_assume!(found.regions.iter().all(|region| region.when.is_some()));
        let reference = Reference::new(&files(&new.toml).0["pathway.toml"]);
        let sessions = (Session::new(before.clone()), Session::new(after.clone()));
        let examples: Vec<_> = found.regions.iter().map(example).collect();
        for (region, one) in found.regions.iter().zip(&examples) {
            prop_assert!(is_in(region, &reference, one), "{:?} is not in {region:?}", one);
        }
        for person in people.iter().chain(&examples) {
            told_right(&found, &reference, (&sessions.0, &sessions.1), person);
        }
        // The other way round it is the same people; and nobody differs from themselves.
        let back = diff(&after, &before).expect("small enough");
        prop_assert_eq!((&back.patients, &back.differ), (&found.patients, &found.differ));
        prop_assert_eq!(diff(&after, &after).expect("small enough").regions, Vec::new());
    }
}

/// Two changes of our own pathway: a red flag in doubt, and a brace for fewer people. Each region is tried at its example
/// and at those who differ from it in one answer.
#[test]
fn the_walks_of_our_own_pathway_differ_as_told() {
    let old = folder("tests/pathways/twisted-ankle");
    let new = old.clone().change("pathway.toml", "or possibly(snap = yes)", "or snap = yes");
    let new = new.change(
        "pathway.toml",
        "offer = [\"brace\", {",
        "offer = [{ treatment = \"brace\", when = \"sport = yes\" }, {",
    );
    let (before, after) = (old.pathway(), new.pathway());
    let found = diff(&before, &after).expect("small enough");
    let (falls, stays) = found.regions.iter().partition::<Vec<_>, _>(|region| region.urgency_falls());
    assert!(!falls.is_empty() && !stays.is_empty());
    let (reference, facts) = (Reference::new(&new.0["pathway.toml"]), random::facts_of(&new.0["pathway.toml"]));
    let sessions = (Session::new(before), Session::new(after));
    for one in found.regions.iter().map(example) {
        told_right(&found, &reference, (&sessions.0, &sessions.1), &one);
        for fact in &facts {
            for row in [[0, 0, 0], [1, 2, 3], [3, 1, 2], [2, 2, 1]] {
                let mut other = one.clone();
                other.insert(fact.id.clone(), random::answer(&mut random::Dice(&row), fact));
                told_right(&found, &reference, (&sessions.0, &sessions.1), &other);
            }
        }
    }
}
