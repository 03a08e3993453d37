//! The next question: never one that can change nothing, in the author's order, and the end is that of everybody who
//! could be this person. Held against everybody who could be: every answer to every open question.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value as Json};
use toml::Value as Toml;
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::analysis::explain::asks::Walked;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::guard::Truth;
use treatment_pathway::model::pathway::{Contents, Pathway, Urgency};
use treatment_pathway::model::position::{FactId, StepId};
use treatment_pathway::model::value::Value;
use treatment_pathway::model::walk::{End, Shown, Walk};
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{View, view};
use treatment_pathway::presentation::words::Words;

use crate::left::{every_answer, on_pages, with_few_unanswered};
use crate::random::{self, Dice, Document};
use crate::support::{PATHWAYS, files, folder};
use crate::{answered, cases, node};

/// A walk with nothing of the diagrams in it.
type ByItself<'a> = &'a dyn Fn(&Answers) -> Walk;

/// Everybody who could be this person. Of a fact that has a value for whoever is not asked, an answer counts all the same:
/// so as long as it is open whether this person is asked, those are among them who say anything to it and are not.
struct Everybody {
    /// What this person said, and what they are not asked.
    known: Answers,
    /// What is open, and how often the first of each pair of people is met before the other.
    open: Vec<(FactId, usize, usize)>,
    walks: Vec<Walk>,
    /// Of what is open and has a value for whoever is not asked, which of them are asked.
    asked: Vec<(FactId, Vec<bool>)>,
}

fn told(walk: &Walk) -> (Option<StepId>, &Shown) {
    (walk.reached().filter(|_| matches!(walk.end, End::Concludes(_))), &walk.shown)
}

impl Everybody {
    fn like(pathway: &Pathway, facts: &[random::Fact], answers: &Answers, by_itself: ByItself<'_>) -> Everybody {
        // What is not asked of this person reads as what it names for them.
        let answers = &Evaluation::new(pathway, answers).with_unasked();
        let mut everybody = vec![answers.clone()];
        let mut open = Vec::new();
        for (fact, about) in facts.iter().map(|about| (pathway.fact(&about.id).expect("a fact"), about)) {
            if answers.given(fact).is_some() || about.clinician {
                continue;
            }
            let value = |answer: Json| -> Option<Value> {
                pathway.facts[fact].read(&serde_json::from_value(answer).expect("a value")).expect("an answer")
            };
            let values: Vec<Option<Value>> = every_answer(about).into_iter().map(value).collect();
            open.push((fact, everybody.len(), values.len()));
            let with = |value: &Option<Value>| {
                let value = *value;
                everybody.iter().cloned().map(move |mut one| {
                    one.set(fact, value);
                    one
                })
            };
            everybody = values.iter().flat_map(with).collect();
        }
        let mut asked: Vec<(FactId, Vec<bool>)> = Vec::new();
        for (fact, ..) in &open {
            let about = &pathway.facts[*fact];
            if let (Some(rule), Some(_)) = (&about.asked_when, about.unasked) {
                let is_asked = |one: &Answers| Evaluation::new(pathway, one).truth(rule) != Truth::False;
                asked.push((*fact, everybody.iter().map(is_asked).collect()));
            }
        }
        let mut known = answers.clone();
        // Whom nobody will ask, whatever else they say, says nothing.
        if let Some((fact, _)) = asked.iter().find(|(_, asked)| !asked.contains(&true)) {
            known.set(*fact, pathway.facts[*fact].unasked);
            return Everybody::like(pathway, facts, &known, by_itself);
        }
        Everybody { known, open, walks: everybody.iter().map(by_itself).collect(), asked }
    }

    /// Are there two who differ in this fact alone and are told different things? Or of whom one is asked something that
    /// matters, and the other not: whoever is not has its value without having been asked, so they are told apart here.
    fn matters(&self, fact: FactId) -> bool {
        let decides = |asked: &[bool]| self.differ(fact, &|one, other| asked[one] != asked[other]);
        self.differ(fact, &|one, other| told(&self.walks[one]) != told(&self.walks[other]))
            || self.asked.iter().any(|(other, asked)| decides(asked) && self.matters(*other))
    }

    /// Are there two who differ in this fact alone, and in this way?
    fn differ(&self, fact: FactId, in_this: &dyn Fn(usize, usize) -> bool) -> bool {
        self.open
            .iter()
            .filter(|(open, ..)| *open == fact)
            .any(|(_, stride, many)| (0..self.walks.len()).any(|at| in_this(at, at - at / stride % many * stride)))
    }
}

/// Does it end where help must be called for now?
fn is_emergency(pathway: &Pathway, walk: &Walk) -> bool {
    let end = walk.reached().and_then(|end| pathway.conclusion(end));
    end.is_some_and(|end| end.urgency == Urgency::Emergency)
}

/// What holds of a walk for everybody who could be this person.
fn holds(pathway: &Pathway, all: &Everybody, answers: &Answers, walked: &Walked, by_itself: ByItself<'_>) {
    let Walked { walk, matters, .. } = walked;
    let matters = matters.as_ref().expect("proved");
    let own = by_itself(answers);
    // Whoever has to call for help in any case is told so, and asked nothing more. Which card it is may be open.
    let help = !walked.after_clearance && all.walks.iter().all(|walk| is_emergency(pathway, walk));
    if help {
        assert!(matches!(walk.end, End::Concludes(_)) && is_emergency(pathway, walk), "{:?}", walk.end);
        assert!(all.walks.iter().any(|each| each.reached() == walk.reached()));
    }
    for (fact, about) in pathway.facts.each() {
        assert_eq!(matters[fact], !help && all.matters(fact), "{}", about.id);
    }
    for each in &all.walks {
        // Every step said to be walked is, in the same way, whoever this turns out to be; and nothing is a reason that
        // nobody said.
        let card = |step: StepId| help && walk.reached() == Some(step);
        for passed in walk.passed.iter().filter(|passed| !card(passed.step)) {
            let same = each.passed.iter().find(|other| other.step == passed.step).expect("the same step");
            assert!(passed.branch.is_none() || passed.branch == same.branch, "{}", pathway.steps[passed.step].id);
            let said = |fact: &FactId| answers.given(*fact).or(pathway.facts[*fact].default).is_some();
            assert!(passed.because.iter().all(said), "{passed:?}");
        }
        assert!(help || walk.reached().is_none_or(|end| each.reached() == Some(end)));
        // What holds as well stands below what they come to. While that is open, it may be what they come to.
        let on_top = |also: &StepId| (help || walk.reached().is_none()) && each.reached() == Some(*also);
        assert!(walk.also.iter().all(|also| each.also.contains(also) || on_top(also)));
        if let (End::Concludes(_), false) = (walk.end, help) {
            assert_eq!(told(walk), told(each));
        }
    }
    assert!(walk.also.iter().all(|also| walk.reached() != Some(*also)), "on top and below");
    // Where the walk by itself has gone already, the reasons are its own.
    for gone in own.passed.iter().filter(|gone| gone.branch.is_some()) {
        assert!(walk.passed.contains(gone), "{gone:?}");
    }
    if help {
        return;
    }
    match walk.end {
        End::Asks { fact: ask, .. } => {
            let applies = |fact: FactId| match &pathway.facts[fact].asked_when {
                Some(rule) => Evaluation::new(pathway, answers).truth(rule),
                None => Truth::True,
            };
            assert!(all.matters(ask) && applies(ask) != Truth::False && !pathway.facts[ask].asked_of_clinician);
            // In the order of the author, but for what waits until it is known to apply.
            // What this person is asked sooner stands before what has its place there.
            let mut order: Vec<FactId> = Vec::new();
            for place in 0..=pathway.questions.len() {
                for sooner in pathway.sooner.iter().filter(|sooner| sooner.place == place) {
                    let holds =
                        matches!(Evaluation::new(pathway, answers).truth(&sooner.when), Truth::True | Truth::Doubt);
                    order.extend(sooner.facts.iter().filter(|_| holds));
                }
                order.extend(pathway.questions.get(place));
            }
            for earlier in order.iter().take_while(|fact| **fact != ask) {
                assert!(!all.matters(*earlier) || applies(*earlier) == Truth::Open, "{}", pathway.facts[*earlier].id);
            }
            // Without a place there, as the walk by itself asks whoever has answered what can change nothing.
            let mut filled = all.known.clone();
            for (fact, about) in pathway.facts.each() {
                if all.open.iter().any(|(open, ..)| *open == fact) && !all.matters(fact) {
                    filled.set(fact, Some(about.typical));
                }
            }
            if let (false, End::Asks { fact, .. }) = (order.contains(&ask), by_itself(&filled).end) {
                assert_eq!(ask, fact, "{} before {}", pathway.facts[ask].id, pathway.facts[fact].id);
            }
        }
        End::Concludes(_) => assert!(!matters.as_slice().contains(&true)),
        End::Stuck(_) => panic!("stuck"),
    }
    // A walk that ends by itself is as it always was. Behind a card it leaves out what a treatment's own rules keep open:
    // what is shown there is what everybody is shown, as above.
    if let (End::Concludes(_), End::Concludes(_)) = (own.end, walk.end) {
        let shown = if walked.after_clearance { walk.shown.clone() } else { own.shown.clone() };
        assert!(own.shown.recommend.iter().all(|treatment| shown.recommend.contains(treatment)));
        assert!(own.shown.offer.iter().all(|treatment| shown.offer.contains(treatment)));
        assert_eq!(&Walk { shown, ..own }, walk);
    }
}

/// The document on pages and in an order of facts and pages, when it has one.
fn ordered(document: &Document, dice: &[u8], order: &[u16]) -> (String, Session) {
    let (toml, pages): (String, BTreeMap<String, String>) = on_pages(document, dice);
    let mut toml: toml::Table = toml.parse().expect("TOML");
    let mut dice = Dice(order);
    if dice.one_in(4) {
        toml.remove("questions");
    } else {
        let mut names = random::order(&mut dice, &document.facts);
        // Some pages by their names: facts named before are asked apart from them.
        for page in ["p0", "p1"] {
            let on = |name: &String| pages.get(name).is_some_and(|other| other == page);
            let asked = document.facts.iter().filter(|fact| !fact.clinician && on(&fact.id));
            let at = dice.below(names.len() + 1);
            let left = asked.clone().any(|fact| !names[..at].contains(&fact.id));
            if left && dice.one_in(2) {
                names.insert(at, page.to_owned());
                let mut place = 0..;
                names.retain(|name| place.next().is_some_and(|place| place <= at) || !on(name));
            }
        }
        let mut list: Vec<Toml> = names.into_iter().map(Toml::from).collect();
        let asked: Vec<_> = document.facts.iter().filter(|fact| !fact.clinician).collect();
        if !asked.is_empty() && dice.one_in(2) {
            let fact = asked[dice.below(asked.len())].id.clone();
            let when = document.guards[dice.below(document.guards.len())].clone();
            let sooner = [("ask".to_owned(), Toml::from(vec![fact])), ("when".to_owned(), Toml::from(when))];
            list.insert(dice.below(list.len() + 1), Toml::Table(sooner.into_iter().collect()));
        }
        toml.insert(
            "questions".to_owned(),
            Toml::Table([("order".to_owned(), Toml::Array(list))].into_iter().collect()),
        );
    }
    let toml = toml.to_string();
    let session = files(&toml).session();
    let diagrams = Arc::new(Diagrams::of(session.pathway()).expect("fits"));
    (toml, session.explained(diagrams))
}

fn seen(session: &Session) -> View {
    view(session, "en", &Words::default())
}

/// Checked, where there is anything behind the card.
fn checked(session: &Session) -> Option<Session> {
    let mut session = session.clone();
    session.set_checked(true);
    session.is_checked().then_some(session)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(150), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_asked_what_can_change_nothing(
        (document, people) in random::people(3),
        dice in prop::collection::vec(0..5u8, 7),
        order in prop::collection::vec(any::<u16>(), 0..40),
    ) {
        let (_, session) = ordered(&document, &dice, &order);
        let pathway = session.pathway();
        for person in people.iter().chain([&Map::new()]).map(|person| with_few_unanswered(&document, person, 400)) {
            let session = answered(&session, &person);
            let by_itself = |answers: &Answers| Evaluation::new(pathway, answers).walk();
            let all = Everybody::like(pathway, &document.facts, session.answers(), &by_itself);
            let (walked, left) = session.walked();
            holds(pathway, &all, session.answers(), &walked, &by_itself);
            // Which of several emergencies it is may be open.
            let settled = left.expect("proved").settled;
            prop_assert!(settled || !matches!(walked.walk.end, End::Concludes(_)) || is_emergency(pathway, &walked.walk));
            prop_assert!(!settled || matches!(walked.walk.end, End::Concludes(_)));
            // While it is open which card it is, some of them never come behind this one.
            if let Some(session) = checked(&session).filter(|_| settled) {
                let after = session.after().expect("a step");
                let behind = |answers: &Answers| Evaluation::new(pathway, answers).walk_after_clearance(after);
                let all = Everybody::like(pathway, &document.facts, session.answers(), &behind);
                holds(pathway, &all, session.answers(), &session.walk_after_clearance().expect("a walk"), &behind);
            }
        }
    }

    /// Whoever answers page by page meets fewer pages each time, and none that asks what changes nothing; then the walk
    /// ends.
    #[test]
    fn fewer_pages_are_left_after_each(
        (document, people) in random::whole_people(3),
        dice in prop::collection::vec(0..5u8, 7),
        order in prop::collection::vec(any::<u16>(), 0..40),
    ) {
        let (toml, session) = ordered(&document, &dice, &order);
        for person in &people {
            let (mut session, mut before) = (session.clone(), usize::MAX);
            let mut behind = false;
            loop {
                let view = seen(&session);
                let view = view.unlocked.as_deref().unwrap_or(&view);
                let left = view.left.as_ref().expect("a number");
                prop_assert!(left.most < before && left.least.is_none_or(|least| least <= left.most), "{:?} in {}", left, toml);
                let Some(page) = &view.question else {
                    prop_assert_eq!((left.most, view.walk.status), (0, "concludes"));
                    match checked(&session).filter(|_| !behind) {
                        Some(checked) => (session, behind, before) = (checked, true, usize::MAX),
                        None => break,
                    }
                    continue;
                };
                before = left.most;
                prop_assert!(page.facts.iter().any(|question| view.walk.ask.as_ref() == Some(&question.fact)));
                let walked = if behind { session.walk_after_clearance().expect("a walk") } else { session.walked().0 };
                for question in page.facts.iter().filter(|question| question.answer.is_none()) {
                    let fact = session.pathway().fact(&question.fact).expect("a fact");
                    prop_assert!(walked.matters.as_ref().is_some_and(|matters| matters[fact]), "{}", question.fact);
                }
                // One by one, as a page hides what does not apply.
                for question in page.facts.iter().filter(|question| question.answer.is_none()) {
                    let pathway = session.pathway();
                    let fact = pathway.fact(&question.fact).expect("a fact");
                    let applies = pathway.facts[fact].asked_when.as_ref();
                    if applies.is_none_or(|rule| Evaluation::new(pathway, session.answers()).truth(rule) != Truth::False) {
                        let told = Map::from_iter([(question.fact.clone(), person[&question.fact].clone())]);
                        session.answer(&node(&told)).expect("an answer");
                    }
                }
                if behind && !session.is_checked() {
                    break;
                }
            }
        }
    }
}

/// While a page proves its pathway it shows the question that it will ask then.
#[test]
fn the_first_question_is_the_first_already_while_the_pathway_is_being_proved() {
    let session = files("[questions]\norder = [\"days\"]\n").session();
    let diagrams = Arc::new(Diagrams::of(session.pathway()).expect("fits"));
    let waiting = session.clone().waiting();
    let ask = |session: &Session| seen(session).walk.ask;
    assert_eq!(ask(&session).as_deref(), Some("fever"), "the walk by itself");
    assert_eq!(ask(&waiting).as_deref(), Some("days"));
    assert_eq!(ask(&waiting.explained(diagrams)).as_deref(), Some("days"));
}

/// Of our own pathways nobody can try everybody. But in whatever order somebody is asked, they end where the walk by itself
/// takes them, whatever they would have said to the rest; and the number of pages never rises.
#[test]
fn in_any_order_everybody_ends_where_they_would_have_ended() {
    for dir in PATHWAYS {
        let facts = random::facts_of(&folder(dir).0["pathway.toml"]);
        let pathway = folder(dir).pathway();
        let diagrams = Arc::new(Diagrams::of(&pathway).expect("fits"));
        let mut runner =
            TestRunner::new(ProptestConfig { cases: cases(12), failure_persistence: None, ..Default::default() });
        let rows = || prop::collection::vec(any::<u16>(), 0..400);
        let ran = runner.run(&(rows(), rows(), rows()), |(order, one, other)| {
            let named = random::order(&mut Dice(&order), &facts);
            let questions = named.iter().map(|id| pathway.fact(id).expect("a fact")).collect();
            let contents = Contents { questions, ..pathway.clone().into_contents() };
            let pathway = Pathway::new(contents).expect("it hangs together");
            let mut session = Session::new(pathway.clone()).explained(diagrams.clone());
            // Mostly as most people are: others hardly come past the first page.
            let person = |row: &[u16]| {
                let mut dice = Dice(row);
                let mut answers = Answers::none(&pathway);
                for fact in facts.iter().filter(|fact| !fact.clinician) {
                    let position = pathway.fact(&fact.id).expect("a fact");
                    let about = &pathway.facts[position];
                    let random = if dice.one_in(6) { Some(random::answer(&mut dice, fact)) } else { None };
                    let value = random
                        .map(|json| about.read(&serde_json::from_value(json).expect("a value")).expect("an answer"));
                    answers.set(position, value.unwrap_or(Some(about.typical)));
                }
                answers
            };
            let (one, other) = (person(&one), person(&other));
            let mut before = usize::MAX;
            let walked = loop {
                let walked = session.walked().0;
                let left = session.pages_left(&walked).expect("a number").most.0;
                prop_assert!(left <= before, "{} pages, and {} before", left, before);
                before = left;
                let End::Asks { fact, .. } = walked.walk.end else { break walked };
                let about = &pathway.facts[fact];
                let value =
                    serde_json::to_value(about.domain.write(one.given(fact).expect("an answer"))).expect("a value");
                session.answer(&node(&Map::from_iter([(about.id.clone(), value)]))).expect("an answer");
            };
            for rest in [&one, &other] {
                let mut all = rest.clone();
                let known = Evaluation::new(&pathway, session.answers()).with_unasked();
                known.answered().for_each(|fact| all.set(fact, known.given(fact)));
                let by_itself = Evaluation::new(&pathway, &all).walk();
                if is_emergency(&pathway, &walked.walk) {
                    // Whoever has to call for help is asked no more: which of several reasons comes first is open.
                    prop_assert!(is_emergency(&pathway, &by_itself));
                } else {
                    prop_assert_eq!(told(&by_itself), told(&walked.walk));
                }
            }
            prop_assert_eq!(before, 0);
            Ok(())
        });
        ran.unwrap_or_else(|problem| panic!("{dir}: {problem}"));
    }
}

/// Who answers as an author said nobody can is asked on; who can be is asked only what tells such people apart.
#[test]
fn those_who_cannot_be_count_only_while_nothing_else_is_settled() {
    let fact = |id: &str| {
        format!("[facts.{id}]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\ncertain = true\n")
    };
    let end = |id: &str| {
        format!("[[steps]]\nid = \"{id}\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n")
    };
    let lines = [
        fact("a"),
        fact("b"),
        "[[steps]]\nid = \"first\"\nkind = \"decision\"\nbranches = [\n{ when = \"a = yes and b = yes\", go = \"both\" },\n\
         { when = \"a = no and b = no\", go = \"none\" },\n]\n"
            .to_owned(),
        end("both"),
        end("none"),
        "[[impossible]]\nwhen = \"a = yes and b = no or a = no and b = yes\"\nwhy = \"tested\"\n".to_owned(),
    ];
    let empty = files(&lines.concat()).session();
    let diagrams = Arc::new(Diagrams::of(empty.pathway()).expect("fits"));
    let empty = empty.explained(diagrams);
    for (said, ask, steps) in [
        // No two people who can be differ in one answer alone, and yet they are told different things.
        (vec![], Some("a"), vec!["first"]),
        (vec![("a", "yes")], None, vec!["first", "both"]),
        (vec![("b", "no")], None, vec!["first", "none"]),
        (vec![("a", "yes"), ("b", "no")], Some("a"), vec!["first"]),
    ] {
        let said = said.into_iter().map(|(fact, value)| (fact.to_owned(), Json::from(value))).collect();
        let walk = seen(&answered(&empty, &said)).walk;
        assert_eq!(
            (walk.ask.as_deref(), walk.steps),
            (ask, steps.into_iter().map(str::to_owned).collect()),
            "{said:?}"
        );
    }
}
