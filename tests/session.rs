//! One person's way through a pathway: the ladder of follow-up, having been checked, and answers that no longer count.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::sync::Arc;

use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::changed::Stood;
use treatment_pathway::presentation::view::{Changed, Named, View, view};
use treatment_pathway::presentation::words::Words;

use support::{FACTS, STEPS, files, folder, json};

fn ankle(answers: &str) -> Session {
    let mut session = folder("tests/pathways/twisted-ankle").session();
    session.answer(&json(answers)).expect("answers");
    session
}

fn seen(session: &Session) -> View {
    view(session, "en", &Words::default())
}

/// The conclusion, what it recommends and what it offers.
#[track_caller]
fn stands(session: &Session, conclusion: &str, recommend: &[&str], offer: &[&str]) {
    let walk = seen(session).walk;
    assert_eq!(walk.conclusion.as_deref(), Some(conclusion), "it asks {:?}", walk.ask);
    assert_eq!((walk.recommend, walk.offer), (owned(recommend), owned(offer)));
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

const SIX_WEEKS: &str = r#"{
    "looks": [], "snap": "no", "tender": [], "four_steps": "yes", "days": 42, "gives_way": "yes", "sport": "no",
    "tried.exercise": "not_tried", "tried.supervised": "not_tried", "tried.brace": "not_tried", "loose": "yes"
}"#;

#[test]
fn the_ladder_is_climbed_step_by_step() {
    let mut session = ankle(SIX_WEEKS);
    stands(&session, "long-lasting", &["exercise"], &["brace"]);
    assert!(session.suppose_no_help(Some("exercise")));
    stands(&session, "long-lasting", &["exercise.supervised"], &["brace"]);
    assert!(!session.suppose_no_help(Some("exercise")), "it is not shown any more");
    assert!(session.suppose_no_help(Some("exercise.supervised")));
    stands(&session, "long-lasting", &["specialist"], &["brace"]);
    assert!(!session.suppose_no_help(Some("specialist")), "nothing records how that went");
    assert!(session.suppose_no_help(Some("brace")));
    stands(&session, "long-lasting", &["specialist"], &["ligament-surgery"]);
    assert!(!session.suppose_no_help(None) && !session.suppose_no_help(Some("nobody")));
}

#[test]
fn supposing_that_nothing_helped_speaks_of_what_is_recommended() {
    let mut session = ankle(SIX_WEEKS);
    assert!(session.suppose_no_help(None));
    stands(&session, "long-lasting", &["exercise.supervised"], &["brace"]);
    let told: Vec<_> = seen(&session).answers.into_iter().filter(|answer| answer.fact.starts_with("tried")).collect();
    let told: Vec<&str> = told.iter().map(|answer| answer.answer.as_str()).collect();
    assert_eq!(told, ["Did not help", "Not tried", "Not tried"]);
}

#[test]
fn what_can_be_supposed_is_what_is_shown_and_not_on_record() {
    let suppose = |session: &Session| -> Vec<Option<String>> {
        let card = seen(session).card.expect("a card");
        card.review.expect("a review").suppose.into_iter().map(|suppose| suppose.treatment).collect()
    };
    let mut session = ankle(SIX_WEEKS);
    assert_eq!(suppose(&session), [Some("exercise".to_owned()), Some("brace".to_owned())]);
    session.answer(&json(r#"{ "tried.brace": "no_help" }"#)).expect("an answer");
    assert_eq!(suppose(&session), [Some("exercise".to_owned())]);
}

#[test]
fn having_been_checked_unlocks_what_lies_behind_and_changes_no_urgency() {
    let mut session = ankle(r#"{ "looks": ["numb"], "snap": "no" }"#);
    let locked = seen(&session);
    assert!(locked.unlocked.is_none() && locked.card.as_ref().is_some_and(|card| card.can_unlock && !card.unlocked));
    session.set_checked(true);
    let unlocked = seen(&session);
    assert_eq!(unlocked.walk, locked.walk);
    assert_eq!(unlocked.unlocked.expect("a walk behind").walk.ask.as_deref(), Some("tender"));
    session.answer(&json(r#"{ "tender": [], "four_steps": "yes", "days": 2, "risk": "none" }"#)).expect("answers");
    let behind = seen(&session);
    assert_eq!(behind.walk.urgency, Some("emergency"));
    let behind = behind.unlocked.expect("an answer behind the card keeps it open").walk;
    assert_eq!((behind.conclusion.as_deref(), behind.urgency), (None, None), "it asks about sport");
    session.set_checked(false);
    assert!(seen(&session).unlocked.is_none());
}

#[test]
fn having_been_checked_is_about_one_card() {
    let mut session = ankle(r#"{ "looks": ["numb"], "snap": "no" }"#);
    session.set_checked(true);
    session.answer(&json(r#"{ "looks": ["bruised"], "snap": "yes" }"#)).expect("answers");
    assert!(!session.is_checked(), "another card: somebody must look again");
    session.set_checked(true);
    session.retract("snap");
    assert!(!session.is_checked());
    session.set_checked(true);
    assert!(!session.is_checked(), "there is no card to be checked for");
}

#[test]
fn answers_that_do_not_matter_now_are_named_and_come_back() {
    let parked = |session: &Session| -> Vec<String> {
        seen(session).answers.into_iter().filter(|answer| answer.parked).map(|answer| answer.fact).collect()
    };
    let mut session =
        ankle(r#"{ "looks": [], "snap": "no", "tender": ["outer_foot"], "four_steps": "no", "xray": "break" }"#);
    assert_eq!(parked(&session), [""; 0]);
    let before = seen(&session);
    session.answer(&json(r#"{ "looks": ["cold_or_blue"] }"#)).expect("an answer");
    assert_eq!(parked(&session), ["tender", "four_steps", "xray"]);
    session.answer(&json(r#"{ "looks": [] }"#)).expect("an answer");
    assert_eq!(seen(&session), before);
    session.answer(&json(r#"{ "tender": [], "four_steps": "yes" }"#)).expect("answers");
    assert_eq!(parked(&session), ["xray"], "there is no reason for an X-ray");
    session.answer(&json(r#"{ "four_steps": "no" }"#)).expect("an answer");
    assert_eq!((parked(&session), seen(&session).walk.conclusion), (vec![], Some("broken".to_owned())));
}

#[test]
fn null_is_no_answer_and_restart_forgets_all() {
    let mut session = ankle(SIX_WEEKS);
    let before = seen(&session);
    session.answer(&json(r#"{ "days": null }"#)).expect("nothing that is wrong");
    assert_eq!(seen(&session), before);
    session.restart();
    assert_eq!(seen(&session), seen(&ankle("{}")));
}

/// What this step changed against the screen before, and the last conclusion. Of answers, those that turned and no others.
fn step(session: &mut Session, concluded: Option<&Stood>, step: impl FnOnce(&mut Session)) -> Option<Changed> {
    let before = seen(session);
    step(session);
    let after = seen(session);
    let stood = Stood::on(&before);
    let found = Stood::on(&after).since(&stood, concluded.or(Some(&stood).filter(|stood| stood.concludes())));
    let turned = |to: bool| -> Vec<&str> {
        let was = |fact: &str| before.answers.iter().any(|answer| answer.fact == fact && answer.parked != to);
        let now = after.answers.iter().filter(|answer| answer.parked == to && was(&answer.fact));
        now.map(|answer| answer.fact.as_str()).collect()
    };
    let told = found.clone().unwrap_or_default();
    assert_eq!((ids(&told.parked), ids(&told.used)), (turned(true), turned(false)));
    found
}

fn ids(list: &[Named]) -> Vec<&str> {
    list.iter().map(|named| named.id.as_str()).collect()
}

#[test]
fn what_a_supposition_changes_is_said() {
    let mut session = ankle(SIX_WEEKS);
    let changed = step(&mut session, None, |session| assert!(session.suppose_no_help(Some("exercise")))).expect("news");
    assert!(changed.from.is_none() && changed.to.is_none(), "the conclusion is the same");
    assert_eq!((ids(&changed.added), ids(&changed.removed)), (vec!["exercise.supervised"], vec!["exercise"]));
    assert_eq!(step(&mut session, None, |_| {}), None, "nothing happened");
}

#[test]
fn what_a_changed_answer_changes_is_said_once_there_is_a_conclusion_again() {
    let mut session = ankle(SIX_WEEKS);
    let first = Stood::on(&seen(&session));
    let answer = |facts: &'static str| move |session: &mut Session| session.answer(&json(facts)).expect("answers");
    let sooner = step(&mut session, None, answer(r#"{ "days": 3 }"#)).expect("news");
    let parked = ["gives_way", "sport", "tried.exercise", "tried.supervised", "tried.brace", "loose"];
    assert!(parked.iter().any(|fact| ids(&sooner.parked).contains(fact)), "{sooner:?}");
    let endings = |changed: &Changed| {
        [&changed.from, &changed.to].map(|ending| ending.as_ref().map(|ending| (ending.id.clone(), ending.urgency)))
    };
    let danger = step(&mut session, Some(&first), answer(r#"{ "looks": ["numb"] }"#)).expect("news");
    let ending = |id: &str, urgency| Some((id.to_owned(), urgency));
    assert_eq!(endings(&danger), [ending("long-lasting", "routine"), ending("hospital-now", "emergency")]);
    assert_eq!(ids(&danger.removed), ["exercise", "brace"]);
    // Taken back and asked again: nothing concludes, so only answers turn.
    session.retract("snap");
    let open = step(&mut session, Some(&first), |session| session.retract("looks")).unwrap_or_default();
    assert_eq!(endings(&open), [None, None]);
    assert!(open.added.is_empty() && open.removed.is_empty());
    let back = step(&mut session, Some(&first), answer(SIX_WEEKS)).expect("news");
    assert_eq!(endings(&back), [None, None], "the same conclusion as the one before");
    assert!(ids(&back.used).contains(&"loose"), "{back:?}");
}

/// Both branches lead to the same conclusion: the walk by itself asks, and nobody is asked.
#[test]
fn a_page_stops_asking_once_all_is_settled() {
    let steps = STEPS.replace("possibly(fever = yes)", "fever = yes").replace(
        "  { when = \"days >= 14\", go = \"today\" },\n  { otherwise = \"rest\" },",
        "  { when = \"days >= 14\", go = \"rest\" },\n  { otherwise = \"rest\", doubt = \"tested\" },",
    );
    let session = files(&format!("{FACTS}{steps}")).session();
    let diagrams = Arc::new(Diagrams::of(session.pathway()).expect("fits"));
    let mut session = session.explained(diagrams);
    let first = seen(&session);
    let left = first.left.as_ref().map(|left| (left.least, left.most));
    assert!(first.question.is_some() && left == Some((Some(1), 1)), "{left:?}");
    session.answer(&json(r#"{ "fever": "no" }"#)).expect("an answer");
    let settled = seen(&session);
    assert_eq!((settled.walk.status, settled.walk.ask.as_deref(), settled.walk.settled), ("concludes", None, true));
    assert!(settled.question.is_none(), "nothing more is asked");
    assert_eq!(settled.card.expect("a card").id, "rest");
    assert_eq!(settled.left.map(|left| (left.least, left.most)), Some((Some(0), 0)));
}

#[test]
fn the_not_sure_most_worth_finding_out_is_named() {
    let steps =
        STEPS.replace("possibly(fever = yes)", "fever = yes").replace("\"rest\" },", "\"rest\", doubt = \"tested\" },");
    let session = files(&format!("{}{steps}", FACTS.replace("certain = true\n", ""))).session();
    let diagrams = Arc::new(Diagrams::of(session.pathway()).expect("fits"));
    let narrows = |answers: &str| {
        let mut session = session.clone().explained(diagrams.clone());
        session.answer(&json(answers)).expect("answers");
        seen(&session).narrows.map(|narrows| (narrows.fact, narrows.possible, narrows.left))
    };
    assert_eq!(narrows(r#"{ "fever": "not_sure", "days": 3 }"#), Some(("fever".to_owned(), 2, 1)));
    assert_eq!(narrows(r#"{ "fever": "no", "days": "not_sure" }"#), Some(("days".to_owned(), 2, 1)));
    // Either alone leaves both endings possible for one of its answers.
    assert_eq!(narrows(r#"{ "fever": "not_sure", "days": "not_sure" }"#), None);
    assert_eq!(narrows(r#"{ "fever": "not_sure", "days": 20 }"#), None, "to be seen today anyway");
    assert_eq!(narrows(r#"{ "fever": "not_sure" }"#), None, "not while something is asked");
    assert_eq!(narrows(r#"{ "fever": "no", "days": 3 }"#), None);
}
