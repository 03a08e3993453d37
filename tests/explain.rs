//! What is said to be left, settled, idle or changeable is exactly so: held against walks of people made up at random.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use support::{PATHWAYS, folder, person};
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::analysis::explain::anew::asked_anew;
use treatment_pathway::analysis::explain::counterfactual::{Change, counterfactuals};
use treatment_pathway::analysis::explain::decision::Decisions;
use treatment_pathway::analysis::explain::reachability::{kept_away, path_to};
use treatment_pathway::analysis::explain::{ConditionedDiagrams, Narrows, at_least, narrows_most};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::pathway::{Pathway, Urgency};
use treatment_pathway::model::position::{StepId, TreatmentId};
use treatment_pathway::model::value::Value;
use treatment_pathway::model::walk::{End, Walk};

/// Runs a law on people of every pathway here: a whole patient, another, and which facts were answered.
fn law(cases: u32, law: impl Fn(&Pathway, &Arc<Diagrams>, &Answers, &Answers, &Answers)) {
    for dir in PATHWAYS {
        let pathway = folder(dir).check().pathway.expect("sound");
        let diagrams = Arc::new(Diagrams::of(&pathway).expect("fits"));
        let variables = &diagrams.variables;
        // Few, or nearly all.
        let known = (1u8..8).prop_flat_map(|often| {
            prop::collection::vec((0u8..8).prop_map(move |dice| dice < often), pathway.facts.len())
        });
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        let outcome =
            TestRunner::new(config).run(&(person(&diagrams), person(&diagrams), known), |(one, other, known)| {
                let [one, other] = [one, other].map(|values| variables.answers(&pathway, &|variable| values[variable]));
                let mut answers = one.clone();
                pathway
                    .facts
                    .positions()
                    .zip(known)
                    .filter(|(_, known)| !known)
                    .for_each(|(fact, _)| answers.set(fact, None));
                // Whoever is not asked a fact has the value that it then has.
                let answers = Evaluation::new(&pathway, &answers).with_unasked();
                law(
                    &pathway,
                    &diagrams,
                    &answers,
                    &filled(&pathway, &answers, &one),
                    &filled(&pathway, &answers, &other),
                );
                Ok(())
            });
        assert!(outcome.is_ok(), "{dir}: {outcome:?}");
    }
}

/// The answers, and whatever they leave open as this other person has it.
fn filled(pathway: &Pathway, answers: &Answers, other: &Answers) -> Answers {
    let mut all = answers.clone();
    for (position, fact) in pathway.facts.each() {
        if answers.given(position).is_none() {
            all.set(position, fact.default.or(other.given(position)));
        }
    }
    all
}

fn end(pathway: &Pathway, answers: &Answers) -> (StepId, Walk) {
    let walk = Evaluation::new(pathway, answers).walk();
    let End::Concludes(end) = walk.end else { panic!("{:?} for {answers:?}", walk.end) };
    (end, walk)
}

/// How urgent it is, as far as it cannot wait until tomorrow.
fn cannot_wait(pathway: &Pathway, step: Option<StepId>) -> Option<Urgency> {
    let urgency = pathway.conclusion(step?)?.urgency;
    Some(urgency).filter(|urgency| *urgency >= Urgency::SameDay)
}

#[test]
fn held_answers_decide_as_soon_as_they_leave_one_conclusion() {
    law(100, |pathway, diagrams, answers, one, other| {
        let decisions = Decisions::of(diagrams.clone());
        for answers in [answers, one, other] {
            let left = ConditionedDiagrams::new(Evaluation::new(pathway, answers), diagrams).conclusions();
            let only = left.first().copied().filter(|_| left.len() == 1);
            assert_eq!(decisions.hold(Evaluation::new(pathway, answers)).decide(), only, "{answers:?}");
        }
        assert_eq!(decisions.hold(Evaluation::new(pathway, one)).decide(), Some(end(pathway, one).0));
    });
}

#[test]
fn once_what_is_asked_anew_is_said_no_answer_of_another_day_hides_that_it_cannot_wait() {
    law(400, |pathway, diagrams, _, today, before| {
        let anew = asked_anew(pathway, diagrams);
        let mut opened = before.clone();
        for (position, fact) in pathway.facts.each() {
            // What a clinician said is never asked of a patient, so it is the same both times.
            if anew.contains(&position) || fact.asked_of_clinician {
                opened.set(position, today.given(position));
            }
        }
        let ends = |answers: &Answers| cannot_wait(pathway, Evaluation::new(pathway, answers).walk().reached());
        assert_eq!(ends(&opened), ends(today));
        let behind = |answers: &Answers| {
            let after =
                Evaluation::new(pathway, answers).walk().reached().and_then(|step| pathway.conclusion(step)?.after);
            after.and_then(|after| {
                cannot_wait(pathway, Evaluation::new(pathway, answers).walk_after_clearance(after).reached())
            })
        };
        if Evaluation::new(pathway, &opened).walk().reached() == Evaluation::new(pathway, today).walk().reached() {
            assert_eq!(behind(&opened), behind(today));
        }
    });
}

#[test]
fn nothing_is_asked_anew_without_need() {
    let ids = |dir: &str| {
        let pathway = folder(dir).check().pathway.expect("sound");
        let diagrams = Diagrams::of(&pathway).expect("fits");
        let anew = asked_anew(&pathway, &diagrams);
        anew.into_iter().map(|fact| pathway.facts[fact].id.clone()).collect::<Vec<_>>()
    };
    // How many days, what was tried and what somebody wants decide nothing that is urgent; `risk` decides who is seen today.
    assert_eq!(ids("tests/pathways/twisted-ankle"), ["looks", "snap", "tender", "four_steps", "xray", "risk"]);
    let back = ids("pathways/failed-back");
    // `implants` is read by no guard that is urgent: it says whether `device_problem` is asked.
    for fact in ["saddle", "suicidality", "implants", "device_problem", "weeks_since_surgery"] {
        assert!(back.iter().any(|id| id == fact), "{fact}");
    }
    assert!(back.iter().all(|id| !id.starts_with("tried.") && id != "preference"), "{back:?}");
}

#[test]
fn whoever_goes_on_ends_where_it_was_said_to_be_possible() {
    law(300, |pathway, diagrams, answers, one, other| {
        let left = ConditionedDiagrams::new(Evaluation::new(pathway, answers), diagrams).left();
        let one = filled(pathway, answers, one);
        let ((end_one, walk_one), (end_other, walk_other)) = (end(pathway, &one), end(pathway, other));
        for (end, walk) in [(end_one, &walk_one), (end_other, &walk_other)] {
            assert!(left.conclusions.contains(&end), "{} for {answers:?}", pathway.steps[end].id);
            let urgency = pathway.conclusion(end).map(|conclusion| conclusion.urgency);
            assert!(at_least(pathway, &left.conclusions) <= urgency, "{} for {answers:?}", pathway.steps[end].id);
            for shown in walk.shown.recommend.iter().chain(&walk.shown.offer) {
                assert!(left.treatments.contains(shown), "{} for {answers:?}", pathway.treatments[*shown].id);
            }
        }
        if left.settled {
            assert_eq!((end_one, &walk_one.shown), (end_other, &walk_other.shown), "settled, for {answers:?}");
        }
        let mut same = one.clone();
        for fact in &left.no_longer_matters {
            same.set(*fact, other.given(*fact));
        }
        let (end_same, walk_same) = end(pathway, &same);
        assert_eq!((end_same, &walk_same.shown), (end_one, &walk_one.shown), "{left:?} for {answers:?}");
    });
}

#[test]
fn every_ending_said_to_be_possible_is() {
    law(60, |pathway, diagrams, answers, _, _| {
        let held = ConditionedDiagrams::new(Evaluation::new(pathway, answers), diagrams);
        for ending in held.conclusions() {
            let found = held.pick(ending).expect("somebody");
            assert!(answers.answered().all(|fact| found.given(fact) == answers.given(fact)), "{found:?}");
            assert_eq!(end(pathway, &found).0, ending, "for {answers:?}");
        }
    });
}

/// With these changes, and otherwise as it was.
fn changed(pathway: &Pathway, answers: &Answers, changes: &[Change]) -> Answers {
    let mut all = answers.clone();
    for (position, fact) in pathway.facts.each() {
        if answers.given(position).is_none() {
            all.set(position, Some(fact.default.unwrap_or(fact.typical)));
        }
    }
    changes.iter().for_each(|change| all.set(change.fact, Some(change.to)));
    all
}

/// Is somebody shown a treatment, or a kind of it? Where `checked`, behind their card.
fn shows(pathway: &Pathway, answers: &Answers, treatment: TreatmentId, checked: bool) -> bool {
    let of = |shown: &TreatmentId| {
        let parent = |shown: &TreatmentId| pathway.treatments[*shown].parent;
        std::iter::successors(Some(*shown), parent).any(|above| above == treatment)
    };
    let mut walk = Evaluation::new(pathway, answers).walk();
    if checked {
        let after = walk.reached().and_then(|card| pathway.conclusion(card)?.after);
        let Some(after) = after else { return false };
        walk = Evaluation::new(pathway, answers).walk_after_clearance(after);
    }
    walk.shown.recommend.iter().chain(&walk.shown.offer).any(of)
}

#[test]
fn what_would_change_it_does_and_nothing_less_would() {
    law(4, |pathway, diagrams, _, one, _| {
        for treatment in pathway.treatments.positions() {
            let ways = counterfactuals(Evaluation::new(pathway, one), diagrams, treatment).expect("fits");
            let checked = ways.after_clearance;
            assert!(!checked || !shows(pathway, one, treatment, false), "it is shown without a card");
            for way in [&ways.fewest, &ways.open].into_iter().flatten() {
                assert!(shows(pathway, &changed(pathway, one, way), treatment, checked), "{way:?} for {one:?}");
            }
            let fewest = ways.fewest.map_or(usize::MAX, |way| way.len());
            assert_eq!(fewest == 0, shows(pathway, one, treatment, checked));
            assert!(ways.open.is_none_or(|way| way.len() >= fewest));
            if fewest < 2 {
                continue;
            }
            for fact in pathway.facts.positions() {
                for to in diagrams.variables.every_value(pathway, fact) {
                    let change = Change { fact, from: one.given(fact), to };
                    assert!(
                        !shows(pathway, &changed(pathway, one, &[change]), treatment, checked),
                        "{change:?} is enough"
                    );
                }
            }
        }
    });
}

/// The steps of the walk, and of the one behind its card: whoever has been checked goes on there.
fn visited(pathway: &Pathway, answers: &Answers) -> Vec<StepId> {
    let walk = Evaluation::new(pathway, answers).walk();
    let after = walk.reached().and_then(|step| pathway.conclusion(step)?.after);
    let behind = after.map(|after| Evaluation::new(pathway, answers).walk_after_clearance(after));
    let passed = walk.passed.into_iter().chain(behind.into_iter().flat_map(|walk| walk.passed));
    passed.map(|passed| passed.step).collect()
}

#[test]
fn whoever_goes_on_comes_only_to_steps_that_are_still_possible() {
    law(300, |pathway, diagrams, answers, one, other| {
        let steps = ConditionedDiagrams::new(Evaluation::new(pathway, answers), diagrams).steps();
        for all in [&filled(pathway, answers, one), other] {
            for step in visited(pathway, all) {
                assert!(steps[step], "{} for {answers:?}", pathway.steps[step].id);
            }
        }
    });
}

#[test]
fn a_step_is_possible_exactly_where_a_way_leads_there_without_changing_an_answer() {
    law(8, |pathway, diagrams, answers, _, _| {
        let steps = ConditionedDiagrams::new(Evaluation::new(pathway, answers), diagrams).steps();
        for (step, about) in pathway.steps.each() {
            let way = path_to(Evaluation::new(pathway, answers), diagrams, step).expect("no step is unreachable");
            assert!(visited(pathway, &changed(pathway, answers, &way)).contains(&step), "{}: {way:?}", about.id);
            // A clinician's fact that stands at its default is as good as said to what is possible now.
            let changes = |change: &&Change| change.from.is_some() || pathway.facts[change.fact].default.is_some();
            if steps[step] {
                assert_eq!(way.iter().filter(|change| change.from.is_some()).count(), 0, "{}: {way:?}", about.id);
            }
            if !steps[step] {
                assert!(way.iter().filter(changes).count() > 0, "{}: {way:?}", about.id);
            }
        }
    });
}

#[test]
fn every_fact_that_keeps_somebody_away_is_needed() {
    law(3, |pathway, diagrams, answers, _, _| {
        let steps = ConditionedDiagrams::new(Evaluation::new(pathway, answers), diagrams).steps();
        let changes = |answers: &Answers, step: StepId| {
            let way = path_to(Evaluation::new(pathway, answers), diagrams, step).expect("no step is unreachable");
            way.iter().filter(|change| change.from.is_some()).count()
        };
        for (step, about) in pathway.steps.each() {
            let kept = kept_away(Evaluation::new(pathway, answers), diagrams, step);
            assert_eq!(kept.is_empty(), steps[step], "{} for {answers:?}", about.id);
            let mut only = Answers::none(pathway);
            kept.iter().for_each(|fact| only.set(*fact, answers.given(*fact).or(pathway.facts[*fact].default)));
            assert_eq!(changes(&only, step) > 0, !kept.is_empty(), "{} for {answers:?}", about.id);
            for fact in kept {
                let mut fewer = only.clone();
                fewer.set(fact, None);
                assert_eq!(changes(&fewer, step), 0, "{} without {}", about.id, pathway.facts[fact].id);
            }
        }
    });
}

#[test]
fn finding_out_what_is_not_sure_leaves_no_more_endings_than_was_said() {
    law(40, |pathway, diagrams, answers, _, _| {
        let Some(Narrows { fact, possible, left: most }) = narrows_most(Evaluation::new(pathway, answers), diagrams)
        else {
            return;
        };
        assert_eq!(answers.given(fact), Some(Value::NotSure));
        let mut open = answers.clone();
        for other in answers.answered().filter(|other| answers.given(*other) == Some(Value::NotSure)) {
            open.set(other, None);
        }
        assert!(possible > most);
        assert_eq!(ConditionedDiagrams::new(Evaluation::new(pathway, &open), diagrams).conclusions().len(), possible);
        for value in diagrams.variables.every_value(pathway, fact).into_iter().filter(|v| *v != Value::NotSure) {
            open.set(fact, Some(value));
            assert!(ConditionedDiagrams::new(Evaluation::new(pathway, &open), diagrams).conclusions().len() <= most);
        }
    });
}
