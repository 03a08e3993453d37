//! Laws: what holds for every pathway and every person.

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::guard::{Truth, parse};
use treatment_pathway::model::pathway::Contents;
use treatment_pathway::presentation::bundle::Packed;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{View, view};
use treatment_pathway::presentation::words::Words;

use crate::random::{self, Dice, Document, Fact};
use crate::reference::Reference;
use crate::support::{files, json};
use crate::{answered, cases, node, walked};

fn config() -> ProptestConfig {
    ProptestConfig { cases: cases(80), failure_persistence: None, ..ProptestConfig::default() }
}

fn session(document: &Document) -> Session {
    files(&document.toml).session()
}

fn seen(session: &Session) -> View {
    view(session, "en", &Words::default())
}

fn one(fact: &str, value: &Json) -> Map<String, Json> {
    Map::from_iter([(fact.to_owned(), value.clone())])
}

/// Another answer than the one given, when there is one.
fn another(fact: &Fact, than: &Json) -> Option<Json> {
    let row: Vec<u16> = (0..200).collect();
    (0..row.len()).map(|start| random::answer(&mut Dice(&row[start..]), fact)).find(|answer| answer != than)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_printed_reads_back_the_same_and_says_the_same((document, people) in random::people(4)) {
        let reference = Reference::new(&files(&document.toml).0["pathway.toml"]);
        for text in &document.guards {
            let guard = parse(text).expect("a guard");
            let printed = guard.to_string();
            prop_assert_eq!(parse(&printed).expect("a guard"), guard, "{} was printed {}", text, printed);
            for person in &people {
                prop_assert_eq!(reference.guard(text, person), reference.guard(&printed, person), "{}", text);
            }
        }
    }

    #[test]
    fn what_is_packed_unpacks_the_same((document, _) in random::people(1)) {
        let pathway = session(&document).pathway().clone();
        let json = serde_json::to_string(&pathway.pack()).expect("JSON");
        let unpacked = Contents::unpack(serde_json::from_str(&json).expect("a tree")).expect("a pathway");
        let (texts, sources) = (pathway.texts.clone(), pathway.sources.clone());
        prop_assert_eq!(Contents { texts, sources, ..unpacked }, pathway.into_contents());
    }

    #[test]
    fn the_order_of_answers_does_not_matter((document, people) in random::people(4), turn in any::<usize>()) {
        let empty = session(&document);
        for person in &people {
            let at_once = seen(&answered(&empty, person));
            let mut pieces: Vec<(&String, &Json)> = person.iter().collect();
            let turn = turn % pieces.len().max(1);
            pieces.rotate_left(turn);
            for pieces in [pieces.iter().rev().copied().collect(), pieces] {
                let one_by_one = pieces.iter().fold(empty.clone(), |so_far, (fact, value)| answered(&so_far, &one(fact, value)));
                prop_assert_eq!(&seen(&one_by_one), &at_once);
            }
        }
    }

    #[test]
    fn taking_an_answer_back_undoes_it((document, people) in random::people(4)) {
        let empty = session(&document);
        for person in &people {
            for fact in person.keys() {
                let mut without = person.clone();
                without.remove(fact);
                let before = answered(&empty, &without);
                let mut after = answered(&before, &one(fact, &person[fact]));
                after.retract(fact);
                prop_assert_eq!(after.answers(), before.answers());
                prop_assert_eq!(seen(&after), seen(&before));
            }
        }
    }

    #[test]
    fn a_changed_answer_is_as_if_it_had_been_given_at_once((document, people) in random::people(4)) {
        let empty = session(&document);
        for person in &people {
            for fact in document.facts.iter().filter(|fact| person.contains_key(&fact.id)) {
                let Some(other) = another(fact, &person[&fact.id]) else { continue };
                let mut changed = person.clone();
                changed.insert(fact.id.clone(), other.clone());
                let step_by_step = answered(&answered(&empty, person), &one(&fact.id, &other));
                prop_assert_eq!(seen(&step_by_step), seen(&answered(&empty, &changed)));
            }
        }
    }

    /// Parked or not, an answer stays; and with the earlier answer everything is as it was.
    #[test]
    fn parked_answers_come_back((document, people) in random::people(4)) {
        let empty = session(&document);
        for person in &people {
            let before = answered(&empty, person);
            for fact in document.facts.iter().filter(|fact| person.contains_key(&fact.id)) {
                let Some(other) = another(fact, &person[&fact.id]) else { continue };
                let changed = answered(&before, &one(&fact.id, &other));
                let mut held: Vec<String> = seen(&changed).answers.into_iter().map(|answer| answer.fact).collect();
                held.sort();
                prop_assert_eq!(held, person.keys().cloned().collect::<Vec<_>>());
                prop_assert_eq!(seen(&answered(&changed, &one(&fact.id, &person[&fact.id]))), seen(&before));
            }
        }
    }

    /// What is known without an answer stays known whatever the answer: silence is never read as anything, but of who is
    /// not asked, where the author says what they are.
    #[test]
    fn silence_decides_nothing((document, people) in random::people(6)) {
        let empty = session(&document);
        for person in &people {
            for fact in document.facts.iter().filter(|fact| person.contains_key(&fact.id) && !fact.clinician && fact.unasked.is_none()) {
                let mut silent = person.clone();
                silent.remove(&fact.id);
                let (silent, told) = (answered(&empty, &silent), answered(&empty, person));
                for condition in &silent.pathway().conditions {
                    let before = Evaluation::new(silent.pathway(), silent.answers()).truth(&condition.rule);
                    let after = Evaluation::new(told.pathway(), told.answers()).truth(&condition.rule);
                    prop_assert!(before == Truth::Open || before == after, "{}: {before:?}, then {after:?}", condition.name);
                }
                let (before, after) = (walked(&silent), walked(&told));
                if before["status"] == "concludes" {
                    for field in ["status", "conclusion", "urgency", "recommend", "offer", "alongside", "steps", "met"] {
                        prop_assert_eq!(&before[field], &after[field], "{}", field);
                    }
                }
            }
        }
    }

    /// "Not sure" is never read as no, nor as yes: where a guard that does not ask about doubt is decided in spite of
    /// it, every other answer decides it the same way. (`asked_when` is left out: in doubt a question is asked, and
    /// its answer then counts.)
    #[test]
    fn not_sure_decides_nothing((document, people) in random::people(6)) {
        let without = document.toml.lines().filter(|line| !line.starts_with("asked_when") && !line.starts_with("unasked")).collect::<Vec<_>>().join("\n");
        let empty = files(&without).session();
        // A sum may ask about doubt by an item, or may miss one.
        let reads_doubt = |text: &str| ["possibly", "not_sure", "may_miss"].iter().any(|word| text.contains(word));
        let parsed: toml::Table = without.parse().expect("TOML");
        let scores = parsed.get("scores").and_then(|scores| scores.as_table()).into_iter().flatten();
        let doubting: Vec<&str> = scores.filter(|(_, score)| reads_doubt(&score.to_string())).map(|(id, _)| id.as_str()).collect();
        let doubtless = |text: &str| !reads_doubt(text) && !text.contains('c') && !doubting.iter().any(|id| text.contains(id));
        for person in &people {
            for fact in document.facts.iter().filter(|fact| !fact.certain) {
                let unsure = answered(&answered(&empty, person), &one(&fact.id, &json!("not_sure")));
                for (position, _) in document.guards.iter().enumerate().filter(|(_, text)| doubtless(text)) {
                    let Some(condition) = empty.pathway().conditions.iter().nth(position) else { continue };
                    let before = Evaluation::new(unsure.pathway(), unsure.answers()).truth(&condition.rule);
                    if !matches!(before, Truth::True | Truth::False) {
                        continue;
                    }
                    for start in 0..12u16 {
                        let value = random::answer(&mut Dice(&[start, start / 2, start / 3, 1, start, 2]), fact);
                        let told = answered(&unsure, &one(&fact.id, &value));
                        let after = Evaluation::new(told.pathway(), told.answers()).truth(&condition.rule);
                        prop_assert_eq!(before, after, "{} when {} is {}", &condition.name, &fact.id, value);
                    }
                }
            }
        }
    }

    #[test]
    fn the_same_answers_give_the_same_view((document, people) in random::people(4)) {
        for person in &people {
            prop_assert_eq!(seen(&answered(&session(&document), person)), seen(&answered(&session(&document), person)));
        }
    }

    /// One wrong answer among good ones, and none of them is taken.
    #[test]
    fn answers_are_taken_all_or_none((document, people) in random::people(4), wrong in 0..4usize) {
        let wrong = [("f9", json!("yes")), ("f0", json!({ "x": 1 })), ("f0", json!("nobody")), ("", json!(1))][wrong].clone();
        let empty = session(&document);
        for pair in people.windows(2) {
            let before = answered(&empty, &pair[0]);
            let mut bad = pair[1].clone();
            bad.insert(wrong.0.to_owned(), wrong.1.clone());
            let mut after = before.clone();
            prop_assert!(after.answer(&node(&bad)).is_err());
            prop_assert_eq!(after.answers(), before.answers());
            prop_assert_eq!(seen(&after), seen(&before));
        }
    }

    /// Every treatment stands somewhere, exactly once; nothing is shown before a conclusion, nor in an emergency that
    /// does not list it; what is shown is listed there and cites a source.
    #[test]
    fn standings((document, people) in random::people(6)) {
        let empty = session(&document);
        let ids: Vec<&str> = empty.pathway().treatments.iter().map(|treatment| treatment.id.as_str()).collect();
        for person in &people {
            let view = seen(&answered(&empty, person));
            let standing: Vec<&str> = view.walk.treatments.0.iter().map(|(id, _)| id.as_str()).collect();
            prop_assert_eq!(&standing, &ids);
            let shown: Vec<&str> = view.walk.recommend.iter().chain(&view.walk.offer).map(String::as_str).collect();
            for (id, standing) in &view.walk.treatments.0 {
                let kinds_shown = shown.iter().any(|shown| shown == id || shown.starts_with(&format!("{id}.")));
                prop_assert_eq!(["recommended", "option"].contains(&standing.standing), kinds_shown, "{}", id);
            }
            if view.walk.status == "asks" || view.walk.urgency == Some("emergency") {
                prop_assert!(shown.is_empty());
            }
            for entry in view.card.iter().flat_map(|card| card.recommend.iter().chain(&card.offer)) {
                prop_assert!(!entry.sources.is_empty());
            }
        }
    }

    /// What is asked is unanswered, applies to this person, is on the page that is shown, and is no clinician's.
    #[test]
    fn the_question_is_one_that_can_be_answered((document, people) in random::people(6)) {
        let empty = session(&document);
        for person in &people {
            let view = seen(&answered(&empty, person));
            let Some(ask) = &view.walk.ask else { continue };
            let fact = document.facts.iter().find(|fact| fact.id == *ask).expect("a fact");
            prop_assert!(!person.contains_key(ask) && !fact.clinician);
            let page = view.question.expect("a question");
            prop_assert!(page.facts.iter().any(|question| question.fact == *ask));
        }
    }

    /// Whoever answers what is asked, and nothing else, comes to an end, and was asked nothing twice.
    #[test]
    fn whoever_answers_comes_to_an_end((document, rows) in (random::pathway(), prop::collection::vec(any::<u16>(), 60))) {
        let mut session = session(&document);
        let mut dice = Dice(&rows);
        for _ in 0..=document.facts.len() {
            let Some(ask) = seen(&session).walk.ask else { break };
            let fact = document.facts.iter().find(|fact| fact.id == ask).expect("a fact");
            session = answered(&session, &one(&ask, &random::answer(&mut dice, fact)));
        }
        prop_assert_eq!(seen(&session).walk.status, "concludes");
    }
}

/// A set in all the ways it can be written.
#[test]
fn a_set_is_read_the_same_however_it_is_written() {
    let facts = r#"[facts.signs]
type = "set"
of = ["none", "fever", "rash"]
exclusive = ["none"]
typical = []
"#;
    let steps = r#"[conditions]
fever = "signs = fever"
no_fever = "signs != fever"
either = "signs in { fever, rash }"
none = "signs = none"
unsure = "signs = not_sure"
"#;
    let empty = files(&format!(
        "{facts}{steps}{}",
        crate::support::STEPS.replace("fever = yes", "fever").replace("days >= 14", "unsure or none")
    ))
    .session();
    use Truth::{Doubt, False, True};
    for (written, says) in [
        (r#""fever""#, [True, False, True, False, False]),
        (r#"["fever"]"#, [True, False, True, False, False]),
        (r#"["rash", "fever"]"#, [True, False, True, False, False]),
        (r#"[]"#, [False, True, False, True, False]),
        (r#"["none"]"#, [False, True, False, True, False]),
        (r#""none""#, [False, True, False, True, False]),
        (r#"["not_sure"]"#, [Doubt, Doubt, Doubt, Doubt, True]),
        (r#""not_sure""#, [Doubt, Doubt, Doubt, Doubt, True]),
        (r#"["rash", "not_sure"]"#, [Doubt, Doubt, True, False, True]),
    ] {
        let told = answered(&empty, &one("signs", &serde_json::from_str(written).expect("JSON")));
        let found: Vec<Truth> = told
            .pathway()
            .conditions
            .iter()
            .map(|condition| Evaluation::new(told.pathway(), told.answers()).truth(&condition.rule))
            .collect();
        assert_eq!(found, says, "{written}");
    }
    let mut session = empty.clone();
    for refused in [r#"["none", "fever"]"#, r#"["none", "not_sure"]"#, r#"["cough"]"#, "true", "3", "{}", "[[]]"] {
        assert!(session.answer(&json(&format!(r#"{{ "signs": {refused} }}"#))).is_err(), "{refused}");
    }
    assert_eq!(session.answers(), empty.answers());
}
