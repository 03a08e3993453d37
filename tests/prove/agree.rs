//! The diagrams say the same as the walk, for random people on every pathway here, in any order of facts.

use crate::found::decision;
use crate::support::{PATHWAYS, files, folder, in_pairs, person};
use proptest::test_runner::{Config, TestRunner};
use treatment_pathway::analysis::encode::{Diagrams, Reach};
use treatment_pathway::analysis::verify::Proving;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::authored::read_folder;
use treatment_pathway::authoring::order::together::together;
use treatment_pathway::authoring::order::{Order, smaller};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::diagram::{NodeCount, NodeId, Point, TRUE, Variable};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::walk::{End, Walk};

/// Fuzzing begins from these: with a seed that is refused, nothing behind the check is reached.
#[test]
fn the_pathway_that_fuzzing_begins_from_is_sound() {
    let read = read_folder(crate::folder_in_one::files(include_str!("../fuzz/seeds/document/cough")));
    let checked = check(&read.document, read.report, Some("2026-11-22"));
    let judged = prove(checked.pathway.expect("sound"), &read.document);
    assert!(judged.pathway.is_some(), "{:#?}", judged.report);
}

/// How many people walk each pathway.
const PEOPLE: u32 = 3_000;

fn agree(pathway: &Pathway, diagrams: &Diagrams, values: &Point) {
    let at = |variable: Variable| values[variable];
    let holds = |node| diagrams.table.evaluate(node, &at) == TRUE;
    assert!(holds(diagrams.patients));
    let answers = diagrams.variables.answers(pathway, &at);
    let walked = Evaluation::new(pathway, &answers).walk();
    walks(pathway, &diagrams.reach, &walked, &answers, &holds);
    let after = walked.reached().and_then(|card| pathway.conclusion(card)?.after);
    if let Some(after) = after {
        walks(
            pathway,
            &diagrams.reach_after_clearance,
            &Evaluation::new(pathway, &answers).walk_after_clearance(after),
            &answers,
            &holds,
        );
    } else {
        assert!(!diagrams.reach_after_clearance.at.iter().any(|comes| holds(*comes)), "no card, for {answers:?}");
    }
}

/// What is said of one of the two walks.
fn walks(pathway: &Pathway, reach: &Reach, walked: &Walk, answers: &Answers, holds: &impl Fn(NodeId) -> bool) {
    let End::Concludes(end) = walked.end else { panic!("{:?} for {answers:?}", walked.end) };
    for (step, comes) in reach.at.each() {
        let came = walked.passed.iter().any(|passed| passed.step == step);
        assert_eq!(holds(*comes), came, "step {} for {answers:?}", pathway.steps[step].id);
    }
    for passed in &walked.passed {
        for (branch, takes) in reach.takes[passed.step].each() {
            assert_eq!(
                holds(*takes),
                passed.branch == Some(branch),
                "{} for {answers:?}",
                pathway.steps[passed.step].id
            );
        }
    }
    for shown in reach.shown.iter().filter(|shown| shown.step == end) {
        let seen = walked.shown.recommend.contains(&shown.treatment) || walked.shown.offer.contains(&shown.treatment);
        // One treatment may stand twice at a conclusion, under two guards.
        let any = reach.shown.iter().filter(|o| o.step == end && o.treatment == shown.treatment).any(|o| holds(o.when));
        assert_eq!(any, seen, "{} for {answers:?}", pathway.treatments[shown.treatment].id);
    }
}

#[test]
fn the_diagrams_say_what_the_walk_says() {
    for dir in PATHWAYS {
        let pathway = folder(dir).check().pathway.expect("sound");
        let diagrams = Diagrams::of(&pathway).expect("fits");
        let people = person(&diagrams);
        let config = Config { cases: PEOPLE, failure_persistence: None, ..Config::default() };
        let outcome = TestRunner::new(config).run(&people, |values| {
            agree(&pathway, &diagrams, &values);
            Ok(())
        });
        assert!(outcome.is_ok(), "{dir}: {outcome:?}");
    }
}

/// Speed may change with the order of facts; no count, no finding and no counterexample may.
#[test]
fn the_order_of_facts_changes_no_answer() {
    let rule = "[[safety]]\nid = \"R\"\nwhen = \"fever = yes or days >= 3\"\nurgency_at_least = \"emergency\"\n";
    let ways = "{ when = \"fever = yes\", go = \"now\" }, { otherwise = \"rest\", doubt = \"tested\" }";
    let broken = decision(ways) + rule;
    for (files, sound) in [(folder("tests/pathways/twisted-ankle"), true), (files(&broken), false)] {
        let (pathway, document) = (files.check().pathway.expect("sound"), files.read().document);
        let orders = [
            pathway.facts.positions().rev().collect(),
            together(&pathway),
            tuned(&pathway, NodeCount(100_000)).1.expect("small").facts,
            pathway.facts.positions().next_back().into_iter().collect(),
        ];
        let first = prove(pathway.clone(), &document);
        assert_eq!(first.pathway.is_some(), sound, "{:?}", first.report);
        for order in orders {
            let other = prove(pathway.in_order(order), &document);
            assert_eq!(other.report, first.report);
            assert_eq!(
                other.proof.map(|proof| proof.patients),
                first.proof.as_ref().map(|proof| proof.patients.clone())
            );
        }
    }
}

fn tuned(pathway: &Pathway, most: NodeCount) -> (Option<NodeCount>, Option<Order>) {
    smaller(pathway, most, |_| Ok::<(), ()>(())).expect("somebody who hears of it")
}

/// A pathway that is tuned needs no proof; where it has one, the order is as small as it says.
#[test]
fn what_is_too_large_to_prove_is_tuned() {
    let files = in_pairs(16, (0..8).map(|n| (n, n + 8)));
    let (pathway, document) = (files.check().pathway.expect("sound"), files.read().document);
    let now = prove(pathway.clone(), &document).proof.expect("small").nodes;
    for most in [now, NodeCount(now.0 - 1)] {
        let (before, order) = tuned(&pathway, most);
        assert_eq!(before, Some(now).filter(|now| *now <= most));
        let order = order.expect("another order is smaller");
        assert!(order.nodes.0 * 4 < now.0, "{} nodes of {}", order.nodes.0, now.0);
        let proved = prove(pathway.in_order(order.facts), &document);
        assert_eq!(proved.proof.map(|proof| proof.nodes), Some(order.nodes));
    }
    assert_eq!(tuned(&pathway, NodeCount(20)), (None, None));
}

#[test]
fn what_is_too_large_in_the_order_of_asking_is_proved_in_another() {
    let files = in_pairs(34, (0..17).map(|n| (n, n + 17)));
    let (pathway, document) = (files.check().pathway.expect("sound"), files.read().document);
    let mut asked = Proving::new(pathway.clone(), Vec::new());
    while asked.go_on() {}
    assert!(asked.finish().proof.is_none());
    let (kept, _) = prove(pathway, &document).pathway.expect("proved in another order");
    // In which a page proves it too.
    let mut again = Proving::new(kept, Vec::new());
    while again.go_on() {}
    assert!(again.finish().pathway.is_some());
}

#[test]
fn every_pathway_here_is_proved() {
    for dir in PATHWAYS {
        let files = folder(dir);
        let folder = files.read();
        let pathway = files.check().pathway.expect("sound");
        let rules = pathway.safety.len();
        let proved = prove(pathway, &folder.document);
        assert!(!proved.report.has_errors(), "{dir}: {:?}", proved.report);
        assert_eq!(proved.proof.expect("small enough").safety_rules, rules);
    }
}
