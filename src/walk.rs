//! A walk: from the first step to a question or a conclusion, the same way every time.
//!
//! It reads the steps one by one, and keeps why each branch was taken. It never guesses: an unanswered fact that can
//! still decide a step is the next question.

use std::cmp::Reverse;

use crate::guard::{Rule, Truth};
use crate::pathway::eval::{because, first_open, reading, truth};
use crate::pathway::{Answers, Conclusion, Decision, Entry, Pathway, StepKind, Urgency};
use crate::value::Value;

/// One step passed, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// The step.
    pub step: usize,
    /// The branch taken; `None` at a conclusion.
    pub branch: Option<usize>,
    /// The facts that decided it.
    pub because: Vec<usize>,
}

/// Where a walk stands at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// This fact must be answered first; or again, by somebody whose answers the author declared impossible and for whom
    /// no branch holds. `reached` is the conclusion that stands already, when only something shown
    /// beside it is still open.
    Asks {
        /// The fact.
        fact: usize,
        /// The conclusion reached.
        reached: Option<usize>,
    },
    /// At this conclusion.
    Concludes(usize),
    /// No branch of this decision holds, and its guards read nothing that could be asked. A checked pathway has none.
    Stuck(usize),
}

/// One run of a pathway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// In order.
    pub passed: Vec<Passed>,
    /// Its end.
    pub end: End,
    /// Conclusions above routine that other branches of a first-hit decision lead to as well, where its author shows
    /// them; the most urgent first.
    pub also: Vec<usize>,
    /// Treatments to do next, to weigh, and what stands beside; empty while the walk asks.
    pub shown: Shown,
}

/// What a conclusion shows, by position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// Positions in [`Pathway::treatments`].
    pub recommend: Vec<usize>,
    /// Positions in [`Pathway::treatments`].
    pub offer: Vec<usize>,
    /// Positions in [`Pathway::alongside`].
    pub alongside: Vec<usize>,
}

impl Walk {
    /// The conclusion reached, also when something beside it is still asked.
    pub fn reached(&self) -> Option<usize> {
        match self.end {
            End::Asks { reached, .. } => reached,
            End::Concludes(step) => Some(step),
            End::Stuck(_) => None,
        }
    }
}

/// Walks from the first step.
pub fn walk(pathway: &Pathway, answers: &Answers) -> Walk {
    walk_from(pathway, answers, pathway.start)
}

/// The walk behind a card, once the person has been checked. What a treatment's own `never` or `requires` speaks
/// against is not shown there: the red flag that led to the card still stands.
pub fn walk_behind(pathway: &Pathway, answers: &Answers, start: usize) -> Walk {
    let mut walk = walk_from(pathway, answers, start);
    let allowed = |treatment: &usize| {
        let Some(treatment) = pathway.treatments.get(*treatment) else { return false };
        let never = treatment.never.as_ref().map_or(Truth::False, |rule| truth(pathway, answers, rule));
        let requires = treatment.requires.as_ref().map_or(Truth::True, |rule| truth(pathway, answers, rule));
        never == Truth::False && requires == Truth::True
    };
    walk.shown.recommend.retain(allowed);
    walk.shown.offer.retain(allowed);
    walk
}

fn walk_from(pathway: &Pathway, answers: &Answers, start: usize) -> Walk {
    let mut walk = Walk { passed: Vec::new(), end: End::Stuck(start), also: Vec::new(), shown: Shown::default() };
    let mut step = start;
    // Steps do not repeat in a checked pathway, so there is a longest walk.
    for _ in 0..=pathway.steps.len() {
        match pathway.steps.get(step).map(|step| &step.kind) {
            Some(StepKind::Decision(decision)) => match choose(pathway, answers, decision) {
                Choice::Branch(branch, go) => {
                    also(pathway, answers, decision, branch, &mut walk.also);
                    walk.passed.push(passed(pathway, answers, step, decision, branch));
                    step = go;
                }
                Choice::Ask(fact) => {
                    walk.passed.push(Passed { step, branch: None, because: Vec::new() });
                    walk.end = End::Asks { fact, reached: None };
                    return walk;
                }
                Choice::None => {
                    walk.passed.push(Passed { step, branch: None, because: Vec::new() });
                    let again = ask_again(pathway, answers, decision);
                    walk.end = again.map_or(End::Stuck(step), |fact| End::Asks { fact, reached: None });
                    return walk;
                }
            },
            Some(StepKind::Conclusion(conclusion)) => {
                walk.passed.push(Passed { step, branch: None, because: Vec::new() });
                // What stands on top does not stand below as well.
                walk.also.retain(|card| *card != step);
                conclude(pathway, answers, step, conclusion, &mut walk);
                return walk;
            }
            None => return walk,
        }
    }
    walk
}

enum Choice {
    Branch(usize, usize),
    Ask(usize),
    None,
}

/// First hit: the first branch that holds, unless an earlier one is still open. Otherwise the one that holds; while
/// none does, the first open one asks.
fn choose(pathway: &Pathway, answers: &Answers, decision: &Decision) -> Choice {
    let mut ask = None;
    for (position, branch) in decision.branches.iter().enumerate() {
        let holds = branch.when.as_ref().map_or(Truth::True, |rule| truth(pathway, answers, rule));
        match (holds, ask) {
            (Truth::True, Some(fact)) if decision.first || branch.when.is_none() => return Choice::Ask(fact),
            (Truth::True, _) => return Choice::Branch(position, branch.go),
            (Truth::Open, None) => ask = branch.when.as_ref().and_then(|rule| first_open(pathway, answers, rule)),
            _ => {}
        }
    }
    ask.map_or(Choice::None, Choice::Ask)
}

/// Nobody stands without an answer: where no branch holds, the first answer that its guards read is asked for again.
fn ask_again(pathway: &Pathway, answers: &Answers, decision: &Decision) -> Option<usize> {
    let mut read = Read::default();
    decision.branches.iter().filter_map(|branch| branch.when.as_ref()).for_each(|rule| read.add(pathway, rule));
    let facts = read.facts;
    let applies = |fact: &&usize| reading(pathway, answers, **fact) != Ok(Value::NotApplicable);
    let given = facts.iter().filter(|fact| answers.given(**fact).is_some()).find(applies);
    given.or(facts.first()).copied()
}

fn passed(pathway: &Pathway, answers: &Answers, step: usize, decision: &Decision, branch: usize) -> Passed {
    let mut facts = Vec::new();
    match decision.branches.get(branch).and_then(|branch| branch.when.as_ref()) {
        Some(rule) => because(pathway, answers, rule, &mut facts),
        // `otherwise`: because none of the others holds.
        None => {
            for rule in decision.branches.iter().filter_map(|branch| branch.when.as_ref()) {
                because(pathway, answers, rule, &mut facts);
            }
        }
    }
    Passed { step, branch: Some(branch), because: facts }
}

/// Of a first-hit decision that says so: the urgent conclusions of later branches that hold as well. None is more urgent
/// than where the walk ends (`urgency-order`).
fn also(pathway: &Pathway, answers: &Answers, decision: &Decision, taken: usize, into: &mut Vec<usize>) {
    if !decision.first || !decision.also {
        return;
    }
    let main = decision.branches.get(taken).map(|branch| branch.go);
    for branch in decision.branches.iter().skip(taken + 1) {
        let Some(rule) = &branch.when else { continue };
        let urgent = pathway.conclusion(branch.go).is_some_and(|conclusion| conclusion.urgency > Urgency::Routine);
        let new = Some(branch.go) != main && !into.contains(&branch.go);
        if urgent && new && truth(pathway, answers, rule) == Truth::True {
            into.push(branch.go);
        }
    }
    into.sort_by_key(|card| Reverse(pathway.conclusion(*card).map(|card| card.urgency)));
}

/// Before a walk concludes, whatever decides what stands at the conclusion is asked.
fn conclude(pathway: &Pathway, answers: &Answers, step: usize, conclusion: &Conclusion, walk: &mut Walk) {
    let entries = conclusion.recommend.iter().chain(&conclusion.offer).filter_map(|entry| entry.when.as_ref());
    let beside = pathway.alongside.iter().enumerate().filter(|(_, entry)| conclusion.has_beside(entry));
    let rules: Vec<&Rule> = entries.chain(beside.clone().filter_map(|(_, entry)| entry.when.as_ref())).collect();
    if let Some(fact) = rules.into_iter().find_map(|rule| first_open(pathway, answers, rule)) {
        walk.end = End::Asks { fact, reached: Some(step) };
        return;
    }
    // A gate needs certainty; what stands beside is shown under doubt as well.
    let certain = |entries: &[Entry]| -> Vec<usize> {
        let holds =
            |entry: &&Entry| entry.when.as_ref().is_none_or(|rule| truth(pathway, answers, rule) == Truth::True);
        entries.iter().filter(holds).map(|entry| entry.treatment).collect()
    };
    let may_hold = |rule: &Rule| truth(pathway, answers, rule).possibly() == Truth::True;
    walk.end = End::Concludes(step);
    walk.shown = Shown {
        recommend: certain(&conclusion.recommend),
        offer: certain(&conclusion.offer),
        alongside: beside
            .filter(|(_, entry)| entry.when.as_ref().is_none_or(may_hold))
            .map(|(position, _)| position)
            .collect(),
    };
}

/// The walk of somebody like this who answered more, as far as it is this person's too: what is `sure`, by where it comes
/// in the walk, and no reason but what they answered. Where this person's own walk has `gone` already its reasons are
/// theirs.
pub fn as_far_as_known(
    pathway: &Pathway,
    answers: &Answers,
    gone: &[Passed],
    walk: Walk,
    sure: impl Fn(usize, &Passed) -> bool,
) -> Walk {
    let known = |fact: &usize| answers.given(*fact).or(pathway.facts.get(*fact).and_then(|f| f.default)).is_some();
    let mut known_walk = Walk { passed: Vec::new(), also: Vec::new(), ..walk };
    for (at, passed) in walk.passed.into_iter().enumerate() {
        // A step may be sure, and the way on from it not.
        let step = Passed { step: passed.step, branch: None, because: Vec::new() };
        let Some(mut passed) = [passed, step].into_iter().find(|passed| sure(at, passed)) else { continue };
        match gone.get(at).filter(|gone| (gone.step, gone.branch) == (passed.step, passed.branch)) {
            Some(gone) => passed.because.clone_from(&gone.because),
            None => passed.because.retain(known),
        }
        if let (Some(StepKind::Decision(decision)), Some(branch)) =
            (pathway.steps.get(passed.step).map(|step| &step.kind), passed.branch)
        {
            also(pathway, answers, decision, branch, &mut known_walk.also);
        }
        known_walk.passed.push(passed);
    }
    // What stands on top does not stand below as well.
    let reached = known_walk.reached();
    known_walk.also.retain(|card| Some(*card) != reached);
    known_walk
}

/// Every answered fact that these steps read: the facts of all guards of decisions, of what may stand at a conclusion,
/// of what may stand beside it, and at a routine one of the treatments themselves.
pub fn facts_read(pathway: &Pathway, answers: &Answers, steps: &[usize]) -> Vec<usize> {
    let mut rules: Vec<&Rule> = Vec::new();
    let mut conclusions: Vec<&Conclusion> = Vec::new();
    for step in steps.iter().filter_map(|step| pathway.steps.get(*step)) {
        match &step.kind {
            StepKind::Decision(decision) => rules.extend(decision.branches.iter().filter_map(|b| b.when.as_ref())),
            StepKind::Conclusion(conclusion) => {
                rules.extend(conclusion.recommend.iter().chain(&conclusion.offer).filter_map(|e| e.when.as_ref()));
                conclusions.push(conclusion);
            }
        }
    }
    let beside = pathway.alongside.iter().filter(|entry| conclusions.iter().any(|at| at.has_beside(entry)));
    rules.extend(beside.filter_map(|entry| entry.when.as_ref()));
    if conclusions.iter().any(|at| at.urgency == Urgency::Routine) {
        rules.extend(pathway.treatments.iter().flat_map(|treatment| [&treatment.requires, &treatment.never]).flatten());
    }
    let mut read = Read::default();
    rules.into_iter().for_each(|rule| read.add(pathway, rule));
    read.facts.retain(|fact| answers.given(*fact).is_some());
    read.facts
}

/// Facts that rules read, each once, and those that say whether such a fact is asked.
#[derive(Debug, Default)]
pub struct Read {
    /// The facts, in the order of reading.
    pub facts: Vec<usize>,
    /// The conditions read already.
    conditions: Vec<usize>,
}

impl Read {
    /// Adds every fact that a rule reads.
    pub fn add(&mut self, pathway: &Pathway, rule: &Rule) {
        match rule {
            Rule::Is(fact, _) => {
                if !self.facts.contains(fact) {
                    self.facts.push(*fact);
                    if let Some(applies) = pathway.facts.get(*fact).and_then(|fact| fact.asked_when.as_ref()) {
                        self.add(pathway, applies);
                    }
                }
            }
            Rule::Named(condition) if self.conditions.contains(condition) => {}
            Rule::Named(condition) => {
                self.conditions.push(*condition);
                if let Some(named) = pathway.conditions.get(*condition) {
                    self.add(pathway, &named.rule);
                }
            }
            Rule::Not(inner) | Rule::Possibly(inner) => self.add(pathway, inner),
            Rule::And(parts) | Rule::Or(parts) => parts.iter().for_each(|part| self.add(pathway, part)),
        }
    }
}
