//! The patients of `pathway cover`, held against the walk and plain reading of guards, on our own pathways and on
//! random ones: each is what they are there for, together they are everything, and what is said to be impossible is.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::case;
use treatment_pathway::authoring::cover::{
    Atom, Counts, CoveredGuard, Goal, GoalId, Goals, GuardId, GuardPlace, file, patients,
};
use treatment_pathway::diagram::{Point, TRUE};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::guard::{Rule, Truth};
use treatment_pathway::model::pathway::{Pathway, StepKind, Urgency};
use treatment_pathway::model::position::{Position, Rows, StepId};
use treatment_pathway::model::walk::{End, Walk};

use crate::support::{Files, PATHWAYS, files, folder, pathway, person};
use crate::{cases, random};

/// The truth of a rule, were one part of it so.
fn supposed(pathway: &Pathway, answers: &Answers, rule: &Rule, part: &Rule, so: Truth) -> Truth {
    let inside = |rule: &Rule| supposed(pathway, answers, rule, part, so);
    if std::ptr::eq(rule, part) {
        return so;
    }
    match rule {
        Rule::Is(..) | Rule::Named(_) | Rule::AtLeast(_) => Evaluation::new(pathway, answers).truth(rule),
        Rule::Not(inner) => inside(inner).not(),
        Rule::Possibly(inner) => inside(inner).possibly(),
        Rule::And(parts) => parts.iter().map(inside).fold(Truth::True, Truth::and),
        Rule::Or(parts) => parts.iter().map(inside).fold(Truth::False, Truth::or),
    }
}

fn counts(reading: Counts, truth: Truth) -> bool {
    truth == Truth::True || reading == Counts::Maybe && truth == Truth::Doubt
}

/// Does the guard follow this condition, whatever it is? And what is it?
fn decides(pathway: &Pathway, answers: &Answers, guard: &CoveredGuard<'_>, atom: &Atom<'_>) -> Option<bool> {
    let were = |so: Truth| counts(guard.reading, supposed(pathway, answers, guard.rule, atom.rule, so));
    (were(Truth::True) != were(Truth::False))
        .then(|| counts(atom.reading, Evaluation::new(pathway, answers).truth(atom.rule)))
}

/// The walk, and where they have been checked the one behind the card.
fn walks(pathway: &Pathway, answers: &Answers, checked: bool) -> Vec<Walk> {
    let first = Evaluation::new(pathway, answers).walk();
    let after = first.reached().and_then(|card| pathway.conclusion(card)?.after).filter(|_| checked);
    let behind = after.map(|after| Evaluation::new(pathway, answers).walk_after_clearance(after));
    [first].into_iter().chain(behind).collect()
}

/// Which guards are read on this walk? A named condition is, where a guard that names it is.
fn read(goals: &Goals<'_>, walked: &Walk) -> Rows<GuardId, bool> {
    let pathway = goals.pathway;
    let End::Concludes(end) = walked.end else { panic!("{:?}", walked.end) };
    let urgency = pathway.conclusion(end).expect("a conclusion").urgency;
    let taken = |step: StepId| walked.passed.iter().find(|passed| passed.step == step).and_then(|passed| passed.branch);
    let stands = |guard: &CoveredGuard<'_>| match guard.place {
        GuardPlace::Branch(step, branch) => {
            let StepKind::Decision(decision) = &pathway.steps[step].kind else { panic!("a branch of no decision") };
            taken(step).is_some_and(|taken| taken >= branch || !decision.first)
        }
        GuardPlace::Entry(step, _) => step == end,
        GuardPlace::Alongside(entry) => {
            pathway.conclusion(end).expect("a conclusion").has_beside(&pathway.alongside[entry])
        }
        GuardPlace::Applies(_) | GuardPlace::Requires(_) | GuardPlace::Never(_) => urgency == Urgency::Routine,
        GuardPlace::Condition(_) => false,
    };
    let mut read: Rows<GuardId, bool> = goals.guards.iter().map(stands).collect();
    loop {
        let named = read.positions().filter(|user| read[*user]).flat_map(|user| &goals.guards[user].named);
        let new: Vec<GuardId> = named.copied().filter(|named| !read[*named]).collect();
        if new.is_empty() {
            return read;
        }
        new.into_iter().for_each(|named| read[named] = true);
    }
}

/// These goals are met by this patient, perhaps once they have been checked.
#[track_caller]
fn meets(goals: &Goals<'_>, answers: &Answers, checked: bool, met: &[GoalId]) {
    let pathway = goals.pathway;
    let walks = walks(pathway, answers, checked);
    let reads: Vec<Rows<GuardId, bool>> = walks.iter().map(|walked| read(goals, walked)).collect();
    let read = Rows::like(&goals.guards, |guard| reads.iter().any(|read| read[guard]));
    let passed = || walks.iter().flat_map(|walked| &walked.passed);
    let takes = |step, branch| passed().any(|p| p.step == step && p.branch == Some(branch));
    for goal in met {
        let said = goals.aim(*goal);
        match goals.all[*goal] {
            Goal::Branch(step, branch) => assert!(takes(step, branch), "{said}: {answers:?}"),
            Goal::Decides { guard: position, atom, holds } => {
                let guard = &goals.guards[position];
                assert!(read[position], "nobody asks {said}: {answers:?}");
                assert_eq!(decides(pathway, answers, guard, &guard.atoms[atom]), Some(holds), "{said}: {answers:?}");
                // A branch whose guard holds is taken, and one whose guard does not is not.
                if let GuardPlace::Branch(step, branch) = guard.place {
                    let holds = Evaluation::new(pathway, answers).truth(guard.rule) == Truth::True;
                    assert_eq!(takes(step, branch), holds, "{said}: {answers:?}");
                }
            }
        }
    }
}

/// Covers a pathway as if it had no cases. Gives who meets each goal.
fn cover(files: &Files) -> (Pathway, Diagrams, Rows<GoalId, bool>) {
    let pathway = files.pathway();
    let mut diagrams = Diagrams::of(&pathway).expect("fits");
    let goals = Goals::of(&pathway);
    let who = goals.who(&mut diagrams).expect("fits");
    let found = patients(&goals, &mut diagrams, &who, &BTreeSet::new()).expect("fits");
    let mut written = files.clone();
    written.0.retain(|name, _| !name.starts_with("cases/"));
    for (number, patient) in found.iter().enumerate() {
        let id = file::id(number);
        written = written.with(&format!("cases/{id}.toml"), &file::text(&goals, patient, &id));
    }
    let written = written.read();
    assert!(!written.report.has_errors(), "{:?}", written.report);
    assert_eq!(written.cases.len(), found.len());
    let mut met = BTreeSet::new();
    for (patient, case) in found.iter().zip(&written.cases) {
        assert!(case::is_unfilled(case));
        let answers = case::answers(&pathway, case).expect("answers of this pathway");
        assert!(!patient.goals.is_empty(), "somebody is there for nothing");
        meets(&goals, &answers, patient.checked, &patient.goals);
        for goal in &patient.goals {
            assert!(met.insert(*goal), "two are there for one goal");
        }
    }
    let possible: Rows<GoalId, bool> = who.iter().map(|who| !who.is_nobody()).collect();
    let all: BTreeSet<GoalId> = possible.positions().filter(|goal| possible[*goal]).collect();
    assert_eq!(met, all);
    (pathway, diagrams, possible)
}

/// Nobody among these people takes a branch, and no two of them make a pair, that is said to be impossible.
fn refute(goals: &Goals<'_>, possible: &Rows<GoalId, bool>, people: &[Answers]) {
    let mut met = Rows::like(&goals.all, |_| false);
    for answers in people {
        let here = goals.met(answers, true);
        meets(goals, answers, true, &here);
        here.into_iter().for_each(|goal| met[goal] = true);
    }
    for (position, goal) in goals.all.each() {
        let together = match goal {
            Goal::Branch(..) => met[position],
            Goal::Decides { holds: true, .. } => met[position] && met[GoalId::at(position.number() + 1)],
            Goal::Decides { holds: false, .. } => continue,
        };
        assert!(possible[position] || !together, "{}", goals.aim(position));
    }
}

/// Every patient, where they are few.
fn everybody(pathway: &Pathway, diagrams: &Diagrams) -> Option<Vec<Answers>> {
    const FEW: u64 = 2_000;
    let arity = &diagrams.variables.arity;
    let many = arity.iter().try_fold(1u64, |many, arity| many.checked_mul(u64::from(*arity)))?;
    let all = (0..many).filter(|_| many <= FEW).map(|number| {
        let mut rest = number;
        let mut digit = |arity: &u32| {
            let value = rest % u64::from(*arity);
            rest /= u64::from(*arity);
            u32::try_from(value).expect("small")
        };
        arity.iter().map(&mut digit).collect::<Point>()
    });
    let real = all.filter(|values| diagrams.table.evaluate(diagrams.possible, &|variable| values[variable]) == TRUE);
    let answers = real.map(|values| diagrams.variables.answers(pathway, &|variable| values[variable]));
    (many <= FEW).then(|| answers.collect())
}

#[test]
fn our_own_pathways_are_covered() {
    for dir in PATHWAYS {
        let (pathway, diagrams, possible) = cover(&folder(dir));
        let config = ProptestConfig { cases: cases(200), failure_persistence: None, ..ProptestConfig::default() };
        let people = RefCell::new(Vec::new());
        let ran = TestRunner::new(config).run(&person(&diagrams), |values| {
            if diagrams.table.evaluate(diagrams.possible, &|variable| values[variable]) == TRUE {
                people.borrow_mut().push(diagrams.variables.answers(&pathway, &|variable| values[variable]));
            }
            Ok(())
        });
        ran.unwrap_or_else(|problem| panic!("{dir}: {problem}"));
        refute(&Goals::of(&pathway), &possible, &people.into_inner());
    }
}

#[test]
fn random_pathways_are_covered() {
    let (wholly, impossible) = (Cell::new(0), Cell::new(0));
    let config = ProptestConfig { cases: cases(150), failure_persistence: None, ..ProptestConfig::default() };
    let ran = TestRunner::new(config).run(&random::pathway(), |document| {
        let (pathway, diagrams, possible) = cover(&files(&document.toml));
        if let Some(people) = everybody(&pathway, &diagrams) {
            refute(&Goals::of(&pathway), &possible, &people);
            wholly.set(wholly.get() + 1);
            impossible.set(impossible.get() + possible.iter().filter(|possible| !**possible).count());
        }
        Ok(())
    });
    ran.unwrap_or_else(|problem| panic!("{problem}"));
    assert!(wholly.get() > 0 && impossible.get() > 0, "nothing was held against everybody");
}

/// Nobody who is cold comes to `next` before they have been checked.
const BEHIND: &str = r#"[facts.cold]
type = "choice"
of = ["no", "yes"]
typical = "no"
[[steps]]
id = "flags"
kind = "decision"
branches = [{ when = "possibly(cold = yes)", go = "call" }, { when = "cold = no", go = "next" }]
[[steps]]
id = "next"
kind = "decision"
branches = [{ when = "possibly(cold = yes)", go = "xray" }, { when = "cold = no", go = "rest" }]
[[steps]]
id = "call"
kind = "conclusion"
urgency = "emergency"
sources = ["S"]
after = "next"
[[steps]]
id = "xray"
kind = "conclusion"
urgency = "urgent-clinic"
sources = ["S"]
offer = ["pill"]
[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
sources = ["S"]
[treatments.pill]
sources = ["S"]
"#;

#[test]
fn who_comes_somewhere_only_once_checked_is_no_nobody() {
    let dir = files(BEHIND).write("behind");
    let here = dir.parent().expect("a folder");
    let ran = pathway(&["cover", "behind"], here);
    assert_eq!(
        (ran.code, ran.out.contains("nobody"), ran.out.contains("no two")),
        (Some(0), false, false),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("branches taken: 0 of 4 by the cases there were, 4 by those written"), "{}", ran.out);
    let written: Vec<String> = ["cover-001", "cover-002", "cover-003"]
        .iter()
        .filter_map(|id| std::fs::read_to_string(dir.join(format!("cases/{id}.toml"))).ok())
        .collect();
    let checked: Vec<&String> = written.iter().filter(|case| case.contains("[expect.after]")).collect();
    assert_eq!(checked.len(), 1, "{written:?}");
    assert!(checked[0].contains("cold = \"yes\""), "{written:?}");
    // What is written is not written again; and filled in, it still counts.
    let again = pathway(&["cover", "behind"], here).out;
    assert!(again.contains("0 cases written"), "{again}");
    let file = written.iter().position(|case| case.contains("[expect.after]")).expect("a case");
    let name = dir.join(format!("cases/cover-00{}.toml", file + 1));
    let filled = "[expect]\nconclusion = \"call\"\n[expect.after]\nconclusion = \"xray\"\nshows = [\"pill\"]\n";
    let text = written[file].split("\n# What is right").next().expect("a head").to_owned();
    std::fs::write(&name, format!("{text}\n{filled}")).expect("a file is written");
    let again = pathway(&["cover", "behind"], here).out;
    assert!(again.contains("0 cases written"), "{again}");
    let tested = pathway(&["test", "behind"], here).out;
    assert!(tested.contains("1 cases passed, 0 failed"), "{tested}");
}

#[test]
fn what_only_people_who_have_been_checked_are_shown_is_said_to_be() {
    let dir = files(BEHIND).with("facts.json", "{ \"cold\": \"no\" }").write("why-not-behind");
    let ask = |facts: &str| {
        std::fs::write(dir.join("facts.json"), facts).expect("a file is written");
        let words = ["why-not", "why-not-behind", "--facts", "why-not-behind/facts.json", "--treatment", "pill"];
        pathway(&words, dir.parent().expect("a folder")).out
    };
    let checked = "It is shown only once somebody with an urgent sign says that they have been checked.";
    let told = ask("{ \"cold\": \"no\" }");
    assert!(told.contains(checked) && told.contains("→ ") && !told.contains("nobody is shown"), "{told}");
    let told = ask("{ \"cold\": \"yes\" }");
    assert!(told.contains(checked) && !told.contains("→ "), "{told}");
}

/// What a clinician gets to fill in; the order of variables does not show in it.
#[test]
fn the_files_of_the_ankle() {
    let files = folder("tests/pathways/twisted-ankle");
    let cases = files.read().cases;
    let written = |pathway: &Pathway| {
        let mut diagrams = Diagrams::of(pathway).expect("fits");
        let goals = Goals::of(pathway);
        let who = goals.who(&mut diagrams).expect("fits");
        let met = cases.iter().flat_map(|case| goals.met(&case::answers(pathway, case).expect("sound"), false));
        let found = patients(&goals, &mut diagrams, &who, &met.collect()).expect("fits");
        let texts =
            found.iter().enumerate().map(|(number, patient)| file::text(&goals, patient, &file::id(number + 1)));
        texts.collect::<Vec<_>>().join("\n---\n\n")
    };
    let pathway = files.pathway();
    let texts = written(&pathway);
    let order = pathway.facts.positions().rev().collect();
    assert_eq!(texts, written(&pathway.in_order(order)));
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path("../snapshots");
    settings.bind(|| insta::assert_snapshot!("cover", texts));
}
