//! The proof, held against everybody: careless pathways of a few facts, where each patient is walked by the second
//! opinion, first and behind their card, and whatever goes wrong for one of them is what the proof finds. Nothing more,
//! and nothing less.

use std::collections::{BTreeMap, BTreeSet};
use treatment_pathway::model::evaluation::Evaluation;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value as Json};
use toml::{Table, Value};
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::finding::{Finding, Severity, Told};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::pathway::{Pathway, StepKind};
use treatment_pathway::model::position::StepId;
use treatment_pathway::model::walk::End;

use crate::random::{self, Document};
use crate::reference::Truth::{self, Doubt, False, True};
use crate::reference::{Patient, Reference};
use crate::support::files;
use crate::{cases, node};

/// The most patients of one pathway.
const MOST: usize = 200;
const CHECKED: &str = ", once they say that they have been checked";
const URGENCIES: [&str; 4] = ["routine", "urgent-clinic", "same-day", "emergency"];

/// What goes wrong: the code, and the message but for what only one patient has in it.
type Fault = (&'static str, String);

/// One of the two walks of one patient.
struct Walked<'a> {
    /// The steps come to, and the branch taken.
    steps: Vec<(&'a Value, Option<usize>)>,
    /// The conclusion; none where no branch holds.
    end: Option<&'a Value>,
    /// What is recommended or offered there.
    shown: Vec<&'a str>,
    faults: BTreeSet<Fault>,
}

struct Judge<'a> {
    document: &'a Table,
    reference: &'a Reference,
}

fn text<'a>(of: &'a Value, key: &str) -> Option<&'a str> {
    of.get(key).map(|value| value.as_str().expect("a text"))
}

fn list<'a>(of: &'a Value, key: &str) -> &'a [Value] {
    of.get(key).map_or(&[], |value| value.as_array().expect("a list"))
}

fn id(of: &Value) -> &str {
    text(of, "id").expect("an id")
}

fn rank(urgency: Option<&str>) -> usize {
    // Nobody who stands without an answer is told to hurry.
    URGENCIES.iter().position(|word| Some(*word) == urgency).unwrap_or(0)
}

impl<'a> Judge<'a> {
    fn steps(&self) -> &'a [Value] {
        self.document["steps"].as_array().expect("steps")
    }

    fn says(&self, guard: Option<&str>, person: &Patient) -> Truth {
        guard.map_or(True, |guard| self.reference.guard(guard, person))
    }

    /// Walks from a step, and looks at every branch on the way.
    fn walk(&self, from: &str, person: &Patient, checked: bool) -> Walked<'a> {
        let said = if checked { CHECKED } else { "" };
        let whom = if checked { " for some patients" } else { "" };
        let mut walked = Walked { steps: Vec::new(), end: None, shown: Vec::new(), faults: BTreeSet::new() };
        let mut next = from;
        while walked.end.is_none() {
            let step = self.steps().iter().find(|step| id(step) == next).expect("a step");
            let name = id(step);
            if text(step, "kind") == Some("conclusion") {
                walked.steps.push((step, None));
                walked.end = Some(step);
                break;
            }
            let branches = list(step, "branches");
            let truths: Vec<Option<Truth>> =
                branches.iter().map(|b| text(b, "when").map(|when| self.reference.guard(when, person))).collect();
            let hold: Vec<usize> = (0..branches.len()).filter(|branch| truths[*branch] == Some(True)).collect();
            if step.get("hit").is_none() {
                for branch in hold.iter().skip(1) {
                    let message =
                        format!("branch {} of `{name}` holds together with an earlier one{whom}{said}", branch + 1);
                    walked.faults.insert(("overlap", message));
                }
            }
            let otherwise = branches.iter().position(|branch| branch.get("otherwise").is_some());
            let taken = hold.first().copied().or(otherwise);
            walked.steps.push((step, taken));
            let Some(taken) = taken else {
                walked.faults.insert(("gap", format!("no branch of `{name}` holds for some patients{said}")));
                break;
            };
            let branch = &branches[taken];
            if truths[taken].is_none() && branch.get("doubt").is_none() && truths.contains(&Some(Doubt)) {
                let message =
                    format!("doubt ends in the `otherwise` of `{name}`{whom}{said}, and nobody has said that it may");
                walked.faults.insert(("silent-doubt", message));
            }
            next = text(branch, "go").or(text(branch, "otherwise")).expect("a step");
        }
        if let Some(end) = walked.end {
            self.conclude(end, person, checked, &mut walked);
        }
        walked
    }

    fn conclude(&self, end: &'a Value, person: &Patient, checked: bool, walked: &mut Walked<'a>) {
        let said = if checked { CHECKED } else { "" };
        for entry in list(end, "recommend").iter().chain(list(end, "offer")) {
            let (treatment, when) = match entry.as_str() {
                Some(id) => (id, None),
                None => (text(entry, "treatment").expect("a treatment"), text(entry, "when")),
            };
            let allowed = self.reference.allowed(treatment, person);
            if self.says(when, person) != True || checked && !allowed {
                continue;
            }
            if !allowed {
                let message = format!(
                    "`{}` shows `{treatment}` to patients whom its own `never`, `requires` or `applies_when` keeps from it",
                    id(end)
                );
                walked.faults.insert(("treatment-contradiction", message));
            }
            if walked.shown.contains(&treatment) {
                let message = format!("`{}` shows `{treatment}` twice to the same patients{said}", id(end));
                walked.faults.insert(("shown-twice", message));
            }
            walked.shown.push(treatment);
        }
    }

    /// Where somebody ends who goes on by this branch, and how urgent that is.
    fn ends(&self, branch: &Value, person: &Patient) -> Option<usize> {
        let go = text(branch, "go").or(text(branch, "otherwise")).expect("a step");
        self.walk(go, person, false).end.map(|end| rank(text(end, "urgency")))
    }

    /// A first-hit decision that hides from some of these people a later branch, by which all of those for whom it holds
    /// beside the one that they take would end more urgent. Who they are, on each walk.
    fn hidden(&self, people: &[Patient]) -> BTreeMap<Fault, Vec<usize>> {
        // Of everybody for whom both hold: how urgent they end, and would end.
        type Ends = Vec<(usize, Option<usize>, Option<usize>)>;
        let mut both: BTreeMap<(&str, usize, usize, bool), Ends> = BTreeMap::new();
        for (who, person) in people.iter().enumerate() {
            for (walked, checked) in self.both(person).0.iter().zip([false, true]) {
                let ended = walked.end.map(|end| rank(text(end, "urgency")));
                let first_hits = walked.steps.iter().filter(|(step, _)| step.get("hit").is_some());
                for (step, taken) in first_hits.filter_map(|(step, taken)| Some((step, (*taken)?))) {
                    for (position, later) in list(step, "branches").iter().enumerate().skip(taken + 1) {
                        let Some(when) = text(later, "when") else { continue };
                        if self.reference.guard(when, person) == True {
                            let pair = both.entry((id(step), taken, position, checked)).or_default();
                            pair.push((who, ended, self.ends(later, person)));
                        }
                    }
                }
            }
        }
        let mut faults = BTreeMap::new();
        for ((step, taken, later, checked), people) in both {
            let Some(least) = people.iter().filter_map(|(.., would)| *would).min() else { continue };
            let who: Vec<usize> = people
                .iter()
                .filter(|(_, ended, _)| ended.is_some_and(|ended| ended < least))
                .map(|(who, ..)| *who)
                .collect();
            if !who.is_empty() {
                let (later, taken, said) = (later + 1, taken + 1, if checked { CHECKED } else { "" });
                let message = format!(
                    "branch {later} of `{step}` is more urgent than branch {taken}, which some patients take although both hold{said}"
                );
                faults.insert(("urgency-order", message), who);
            }
        }
        faults
    }

    /// Both walks of somebody, and all that goes wrong on them.
    fn both(&self, person: &Patient) -> (Vec<Walked<'a>>, BTreeSet<Fault>) {
        let first = self.walk(id(&self.steps()[0]), person, false);
        let after = first.end.and_then(|card| text(card, "after"));
        let behind = after.map(|after| self.walk(after, person, true));
        let mut faults = first.faults.clone();
        if let Some(behind) = &behind {
            faults.extend(behind.faults.iter().cloned());
            let (card, end) = (first.end.expect("a card"), behind.end);
            if end.is_some_and(|end| id(end) == id(card)) {
                faults.insert(("after-loop", format!("`{}` comes again for some patients{CHECKED}", id(card))));
            }
            let urgency = |of: Option<&Value>| rank(of.and_then(|of| text(of, "urgency")));
            if let Some(end) = end.filter(|_| urgency(end) > urgency(Some(card))) {
                let message = format!("`{}` comes behind `{}`, which is less urgent{CHECKED}", id(end), id(card));
                faults.insert(("urgency-order", message));
            }
        }
        let walks: Vec<Walked<'a>> = [first].into_iter().chain(behind).collect();
        for rule in self.document.get("safety").map_or(&[][..], |rules| rules.as_array().expect("rules")) {
            if self.says(text(rule, "when"), person) != False {
                let broken = self.broken(rule, &walks, person).into_iter();
                faults.extend(broken.map(|how| ("safety-rule-broken", format!("safety rule `{}`: {how}", id(rule)))));
            }
        }
        (walks, faults)
    }

    /// How somebody for whom it counts breaks a rule, all but what compares two people.
    fn broken(&self, rule: &Value, walks: &[Walked<'a>], person: &Patient) -> Vec<String> {
        let mut broken = Vec::new();
        let urgency = walks[0].end.and_then(|end| text(end, "urgency"));
        if let Some(least) = text(rule, "urgency_at_least")
            && rank(urgency) < rank(Some(least))
        {
            broken.push(format!("somebody ends below `{least}`"));
        }
        for (walked, said) in walks.iter().zip(["", CHECKED]) {
            let shows =
                |of: &str| walked.shown.iter().any(|shown| *shown == of || shown.starts_with(&format!("{of}.")));
            for never in list(rule, "never_show").iter().map(|id| id.as_str().expect("a text")) {
                let beside = walked.end.is_some_and(|end| self.stands_beside(never, end, person));
                if shows(never) || beside {
                    broken.push(format!("`{never}` is shown to somebody{said}"));
                }
            }
            for must in list(rule, "must_show").iter().map(|id| id.as_str().expect("a text")) {
                let Some(end) = walked.end.filter(|end| text(end, "urgency") != Some("emergency")) else { continue };
                if !walked.shown.contains(&must) && !self.stands_beside(must, end, person) {
                    broken.push(format!("`{must}` is not shown to somebody{said}"));
                }
            }
            if let Some(precede) = rule.get("must_precede") {
                let (step, treatment) =
                    (text(precede, "step").expect("a step"), text(precede, "treatment").expect("one"));
                // On this side of the card, or before it.
                let before = walks.iter().take(if said.is_empty() { 1 } else { 2 }).flat_map(|walked| &walked.steps);
                let came = before.into_iter().any(|(passed, _)| id(passed) == step);
                if shows(treatment) && !came {
                    broken.push(format!("`{treatment}` is shown to somebody before `{step}`{said}"));
                }
            }
        }
        broken
    }

    fn stands_beside(&self, entry: &str, end: &Value, person: &Patient) -> bool {
        self.beside(end, person).any(|(beside, _)| beside == entry)
    }

    /// What stands beside a conclusion, and whether it is sure that it is for them.
    fn beside(&self, end: &'a Value, person: &'a Patient) -> impl Iterator<Item = (&'a str, Truth)> {
        let alone = end.get("alone") == Some(&Value::Boolean(true));
        let all = self.document.get("alongside").filter(|_| !alone);
        let all = all.map_or(&[][..], |all| all.as_array().expect("a list"));
        let with = move |entry: &&Value| list(entry, "with").iter().any(|with| *with == end["urgency"]);
        let says = move |entry: &'a Value| (id(entry), self.says(text(entry, "when"), person));
        all.iter().filter(with).map(says).filter(|(_, truth)| *truth != False)
    }

    /// The entries that are shown to somebody who is not sure whether they are for them. No text of theirs says so.
    fn in_doubt(&self, people: &[Patient]) -> BTreeSet<Fault> {
        let mut faults = BTreeSet::new();
        for person in people {
            for end in self.both(person).0.iter().filter_map(|walked| walked.end) {
                for (entry, _) in self.beside(end, person).filter(|(_, truth)| *truth == Doubt) {
                    let message = format!("`{entry}` is shown to whoever is not sure, and says nothing to them");
                    faults.insert(("unsaid-doubt", message));
                }
            }
        }
        faults
    }

    /// What goes wrong for anybody.
    fn all(&self, people: &[Patient], hidden: &BTreeMap<Fault, Vec<usize>>) -> BTreeSet<Fault> {
        let mut faults: BTreeSet<Fault> = hidden.keys().cloned().collect();
        let (mut come, mut taken) = (BTreeSet::new(), BTreeSet::new());
        let mut urgencies = BTreeMap::new();
        for person in people {
            let (walks, own) = self.both(person);
            faults.extend(own);
            for (step, branch) in walks.iter().flat_map(|walked| &walked.steps) {
                come.insert(id(step));
                taken.extend(branch.map(|branch| (id(step), branch)));
            }
            let urgency = rank(walks[0].end.and_then(|end| text(end, "urgency")));
            urgencies.insert(Json::Object(person.clone()).to_string(), urgency);
        }
        for step in self.steps().iter().filter(|step| come.contains(id(step))) {
            for branch in (0..list(step, "branches").len()).filter(|branch| !taken.contains(&(id(step), *branch))) {
                let message = format!("nobody can take branch {} of `{}`", branch + 1, id(step));
                faults.insert(("unreachable-branch", message));
            }
        }
        for rule in self.document.get("safety").map_or(&[][..], |rules| rules.as_array().expect("rules")) {
            let Some(monotone) = rule.get("monotone") else { continue };
            let (fact, order) = (text(monotone, "fact").expect("a fact"), list(monotone, "order"));
            let falls = |person: &Patient| {
                let place = |word: &Json| order.iter().position(|value| value.as_str() == word.as_str());
                let later = order.iter().skip(place(&person[fact]).map_or(order.len(), |place| place + 1));
                later.map(|value| value.as_str().expect("a word")).any(|value| {
                    let mut worse = person.clone();
                    worse.insert(fact.to_owned(), Json::from(value));
                    let of = |person: &Patient| urgencies[&Json::Object(person.clone()).to_string()];
                    let counts = [person, &worse].iter().any(|one| self.says(text(rule, "when"), one) != False);
                    counts && of(&worse) < of(person)
                })
            };
            if people.iter().any(falls) {
                let message = format!("safety rule `{}`: urgency falls when `{fact}` gets worse", id(rule));
                faults.insert(("safety-rule-broken", message));
            }
        }
        faults
    }
}

/// A finding without what only its own patient has in it.
fn fault(finding: &Finding) -> Fault {
    let message = match finding.message.split_once(" gets worse") {
        Some((before, _)) => format!("{before} gets worse"),
        None => finding.message.clone(),
    };
    (finding.code, message)
}

fn told(patient: &[(String, Told)]) -> Map<String, Json> {
    let value = |told: &Told| match told {
        Told::Word(word) => Json::from(word.as_str()),
        Told::Number(number) => serde_json::from_str(number).expect("a number"),
        Told::Words(words) => Json::from(words.clone()),
    };
    patient.iter().map(|(fact, told)| (fact.clone(), value(told))).collect()
}

/// Of what is shown to one person on either walk, nothing is more urgent than what stands above it; and further cards are
/// shown only where the author says so.
fn less_urgent_below(pathway: &Pathway, person: &Patient) -> Result<(), TestCaseError> {
    let answers = Answers::read(pathway, &node(person)).expect("answers");
    let urgency = |step: StepId| pathway.conclusion(step).map(|conclusion| conclusion.urgency);
    let first = Evaluation::new(pathway, &answers).walk();
    let after = first.reached().and_then(|card| pathway.conclusion(card)?.after);
    let behind = after.map(|after| Evaluation::new(pathway, &answers).walk_after_clearance(after));
    let mut above = None;
    for walked in [first].iter().chain(&behind) {
        let End::Concludes(end) = walked.end else { panic!("{:?}", walked.end) };
        prop_assert!(above.is_none() || urgency(end) <= above, "what comes behind a card is more urgent");
        above = urgency(end);
        let cards: Vec<_> = [end].iter().chain(&walked.also).map(|step| urgency(*step)).collect();
        prop_assert!(cards.is_sorted_by(|above, below| above >= below), "{:?} for {:?}", cards, person);
        let says = walked.passed.iter().any(|passed| match &pathway.steps[passed.step].kind {
            StepKind::Decision(decision) => decision.also,
            StepKind::Conclusion(_) => false,
        });
        prop_assert!(says || walked.also.is_empty(), "{:?} for {:?}", walked.also, person);
    }
    Ok(())
}

/// What the runs were made of.
#[derive(Debug, Default)]
struct Met {
    faults: BTreeMap<(&'static str, bool), usize>,
    /// Pathways that were proved, and their patients who go on behind a card.
    proved: usize,
    behind: usize,
    /// Entries that say nothing to somebody who is not sure.
    unsaid: usize,
}

fn hold(document: &Document, met: &mut Met) -> Result<(), TestCaseError> {
    let Some(people) = random::everybody(&document.facts, MOST) else { return Ok(()) };
    let files = files(&document.toml);
    let text = &files.0["pathway.toml"];
    let folder = files.read();
    let checked = check(&folder.document, folder.report, Some("2026-11-22"));
    // Carelessness of another kind, which reading alone finds.
    let Some(pathway) = checked.pathway else { return Ok(()) };
    let proved = prove(pathway.clone(), &folder.document);
    let report = &proved.report;
    let (table, reference) = (text.parse().expect("TOML"), Reference::new(text));
    let judge = Judge { document: &table, reference: &reference };
    let found: BTreeSet<Fault> =
        report.findings.iter().filter(|finding| finding.severity == Severity::Error).map(fault).collect();
    let hidden = judge.hidden(&people);
    let expected = judge.all(&people, &hidden);
    if found != expected {
        let only =
            |these: &BTreeSet<Fault>, those: &BTreeSet<Fault>| these.difference(those).cloned().collect::<Vec<_>>();
        return Err(TestCaseError::fail(format!(
            "only the proof finds {:#?}\nonly somebody finds {:#?}\nof {text}",
            only(&found, &expected),
            only(&expected, &found)
        )));
    }
    let (words, wrong): (Vec<&Finding>, Vec<&Finding>) =
        report.findings.iter().partition(|finding| finding.code == "unsaid-doubt");
    for finding in &words {
        let patient = told(finding.patient.as_ref().expect("somebody"));
        prop_assert!(judge.in_doubt(std::slice::from_ref(&patient)).contains(&fault(finding)), "{:?}", finding);
    }
    if proved.pathway.is_some() {
        let (all, told) = (judge.in_doubt(&people), words.into_iter().map(fault).collect::<BTreeSet<_>>());
        prop_assert_eq!(&told, &all);
        met.unsaid += all.len();
    }
    for finding in wrong {
        let Some(patient) = finding.patient.as_ref().filter(|_| !finding.message.contains(" gets worse")) else {
            continue;
        };
        let answers = |person: &Patient| Answers::read(&pathway, &node(person)).expect("answers");
        let (patient, fault) = (told(patient), fault(finding));
        let own = match hidden.get(&fault) {
            Some(who) => who.iter().any(|who| answers(&people[*who]) == answers(&patient)),
            None => judge.both(&patient).1.contains(&fault),
        };
        prop_assert!(own, "{:?} is shown for {:?}", patient, finding);
    }
    if proved.pathway.is_some() {
        for person in &people {
            less_urgent_below(&pathway, person)?;
        }
    }
    for (code, message) in &expected {
        *met.faults.entry((code, message.contains(CHECKED))).or_default() += 1;
    }
    if expected.is_empty() {
        met.proved += 1;
        met.behind += people.iter().filter(|person| judge.both(person).0.len() == 2).count();
    }
    Ok(())
}

#[test]
fn what_goes_wrong_for_anybody_is_what_the_proof_finds() {
    let mut met = Met::default();
    let mut runner = TestRunner::deterministic();
    for _ in 0..cases(1500) {
        let document = random::careless().new_tree(&mut runner).expect("a pathway").current();
        if let Err(problem) = hold(&document, &mut met) {
            panic!("{problem}");
        }
    }
    for (code, everywhere) in [
        ("gap", true),
        ("overlap", true),
        ("silent-doubt", true),
        ("shown-twice", true),
        ("urgency-order", true),
        ("safety-rule-broken", true),
        ("treatment-contradiction", false),
        ("unreachable-branch", false),
    ] {
        for checked in [false, true].into_iter().take(if everywhere { 2 } else { 1 }) {
            let many = met.faults.get(&(code, checked)).copied().unwrap_or(0);
            assert!(many >= 3, "`{code}` came {many} times, behind a card: {checked}, in {met:?}");
        }
    }
    assert!(met.faults.get(&("after-loop", true)).is_some_and(|many| *many >= 5), "{met:?}");
    assert!(met.proved >= 30 && met.behind >= 300 && met.unsaid >= 5, "{met:?}");
}
