//! A walk: from the first step to a question or a conclusion, the same way every time.
//!
//! It reads the steps one by one, and keeps why each branch was taken. It never guesses: an unanswered fact that can
//! still decide a step is the next question.

use std::cmp::Reverse;

use super::answers::Answers;
use super::evaluation::Evaluation;
use super::guard::{Leaf, Rule, Truth};
use super::pathway::{Conclusion, Decision, Entry, Pathway, StepKind, Treatment, Urgency};
use super::position::{AlongsideId, BranchId, ConditionId, FactId, StepId, TreatmentId};
use super::value::Value;

/// One step passed, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// The step.
    pub step: StepId,
    /// The branch taken; `None` at a conclusion.
    pub branch: Option<BranchId>,
    /// The facts that decided it.
    pub because: Vec<FactId>,
}

/// Where a walk stands at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// This fact must be answered first; or again, by somebody whose answers the author declared impossible and for whom
    /// no branch holds. `reached` is the conclusion that stands already, when only something shown
    /// beside it is still open.
    Asks {
        /// The fact.
        fact: FactId,
        /// The conclusion reached.
        reached: Option<StepId>,
    },
    /// At this conclusion.
    Concludes(StepId),
    /// No branch of this decision holds, and its guards read nothing that could be asked. A checked pathway has none.
    Stuck(StepId),
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
    pub also: Vec<StepId>,
    /// Treatments to do next, to weigh, and what stands beside; empty while the walk asks.
    pub shown: Shown,
}

/// What a conclusion shows, by position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// Treatments to do next.
    pub recommend: Vec<TreatmentId>,
    /// Treatments to weigh.
    pub offer: Vec<TreatmentId>,
    /// What stands beside it.
    pub alongside: Vec<AlongsideId>,
}

impl Walk {
    /// The conclusion reached, also when something beside it is still asked.
    pub fn reached(&self) -> Option<StepId> {
        match self.end {
            End::Asks { reached, .. } => reached,
            End::Concludes(step) => Some(step),
            End::Stuck(_) => None,
        }
    }
}

enum Choice {
    /// This branch, and where it leads.
    Branch(BranchId, StepId),
    Ask(FactId),
    None,
}

impl Evaluation<'_> {
    /// Walks from the first step.
    pub fn walk(self) -> Walk {
        self.walk_from(self.pathway.start)
    }

    /// The walk behind a card, once the person has been checked. What a treatment's own rules speak against is not shown
    /// there: the red flag that led to the card still stands.
    pub fn walk_after_clearance(self, start: StepId) -> Walk {
        let mut walk = self.walk_from(start);
        let allowed = |treatment: &TreatmentId| {
            let treatment = &self.pathway.treatments[*treatment];
            self.truth_or(treatment.never.as_ref(), Truth::False) == Truth::False
                && self.truth_or(treatment.requires.as_ref(), Truth::True) == Truth::True
                && self.truth_or(treatment.applies_when.as_ref(), Truth::True).possibly() == Truth::True
        };
        walk.shown.recommend.retain(allowed);
        walk.shown.offer.retain(allowed);
        walk
    }

    fn walk_from(self, start: StepId) -> Walk {
        let mut walk = Walk { passed: Vec::new(), end: End::Stuck(start), also: Vec::new(), shown: Shown::default() };
        let mut step = start;
        // Steps do not repeat in a checked pathway, so there is a longest walk.
        for _ in 0..=self.pathway.steps.len() {
            let here = Passed { step, branch: None, because: Vec::new() };
            match &self.pathway.steps[step].kind {
                StepKind::Decision(decision) => match self.choose(decision) {
                    Choice::Branch(branch, go) => {
                        self.also(decision, branch, &mut walk.also);
                        walk.passed.push(Passed { branch: Some(branch), because: self.why(decision, branch), ..here });
                        step = go;
                    }
                    Choice::Ask(fact) => {
                        walk.passed.push(here);
                        walk.end = End::Asks { fact, reached: None };
                        return walk;
                    }
                    Choice::None => {
                        walk.passed.push(here);
                        let again = self.ask_again(decision);
                        walk.end = again.map_or(End::Stuck(step), |fact| End::Asks { fact, reached: None });
                        return walk;
                    }
                },
                StepKind::Conclusion(conclusion) => {
                    walk.passed.push(here);
                    // What stands on top does not stand below as well.
                    walk.also.retain(|card| *card != step);
                    self.conclude(step, conclusion, &mut walk);
                    return walk;
                }
            }
        }
        walk
    }

    /// First hit: the first branch that holds, unless an earlier one is still open. Otherwise the one that holds; while
    /// none does, the first open one asks.
    fn choose(self, decision: &Decision) -> Choice {
        let mut ask = None;
        for (position, branch) in decision.branches.each() {
            match (self.truth_or(branch.when.as_ref(), Truth::True), ask) {
                (Truth::True, Some(fact)) if decision.first || branch.when.is_none() => return Choice::Ask(fact),
                (Truth::True, _) => return Choice::Branch(position, branch.go),
                (Truth::Open, None) => ask = branch.when.as_ref().and_then(|rule| self.first_open(rule)),
                _ => {}
            }
        }
        ask.map_or(Choice::None, Choice::Ask)
    }

    /// Nobody stands without an answer: where no branch holds, the first answer that its guards read is asked for again.
    fn ask_again(self, decision: &Decision) -> Option<FactId> {
        let mut read = Read::default();
        decision.guards().for_each(|rule| read.add(self.pathway, rule));
        let applies = |fact: &&FactId| self.reading(**fact) != Ok(Value::NotApplicable);
        let given = read.facts.iter().filter(|fact| self.answers.given(**fact).is_some()).find(applies);
        given.or(read.facts.first()).copied()
    }

    /// The facts because of which a branch is taken; `otherwise`: because none of the others holds.
    fn why(self, decision: &Decision, branch: BranchId) -> Vec<FactId> {
        let mut facts = Vec::new();
        match &decision.branches[branch].when {
            Some(rule) => self.because(rule, &mut facts),
            None => decision.guards().for_each(|rule| self.because(rule, &mut facts)),
        }
        facts
    }

    /// Of a first-hit decision that says so: the urgent conclusions of later branches that hold as well. None is more
    /// urgent than where the walk ends (`urgency-order`).
    fn also(self, decision: &Decision, taken: BranchId, into: &mut Vec<StepId>) {
        if !decision.first || !decision.also {
            return;
        }
        let urgency = |card: StepId| self.pathway.conclusion(card).map(|conclusion| conclusion.urgency);
        let main = decision.branches[taken].go;
        for (_, branch) in decision.branches.each().filter(|(later, _)| *later > taken) {
            let Some(rule) = &branch.when else { continue };
            let urgent = urgency(branch.go).is_some_and(|urgency| urgency > Urgency::Routine);
            let new = branch.go != main && !into.contains(&branch.go) && !self.pathway.is_for_the_impossible(branch);
            if urgent && new && self.truth(rule) == Truth::True {
                into.push(branch.go);
            }
        }
        into.sort_by_key(|card| Reverse(urgency(*card)));
    }

    /// Before a walk concludes, whatever decides what stands at the conclusion is asked.
    fn conclude(self, step: StepId, conclusion: &Conclusion, walk: &mut Walk) {
        let beside = || self.pathway.alongside.each().filter(|(_, entry)| conclusion.has_beside(entry));
        let mut rules = conclusion.gates().chain(beside().filter_map(|(_, entry)| entry.when.as_ref()));
        if let Some(fact) = rules.find_map(|rule| self.first_open(rule)) {
            walk.end = End::Asks { fact, reached: Some(step) };
            return;
        }
        // A gate needs certainty; what stands beside is shown under doubt as well.
        let certain = |entries: &[Entry]| -> Vec<TreatmentId> {
            let holds = |entry: &&Entry| self.truth_or(entry.when.as_ref(), Truth::True) == Truth::True;
            entries.iter().filter(holds).map(|entry| entry.treatment).collect()
        };
        let may_hold = |rule: Option<&Rule>| self.truth_or(rule, Truth::True).possibly() == Truth::True;
        walk.end = End::Concludes(step);
        walk.shown = Shown {
            recommend: certain(&conclusion.recommend),
            offer: certain(&conclusion.offer),
            alongside: beside().filter(|(_, entry)| may_hold(entry.when.as_ref())).map(|(entry, _)| entry).collect(),
        };
    }
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
    let person = Evaluation::new(pathway, answers);
    let known = |fact: &FactId| answers.given(*fact).or(pathway.facts[*fact].default).is_some();
    let mut known_walk = Walk { passed: Vec::new(), also: Vec::new(), ..walk };
    for (at, passed) in walk.passed.into_iter().enumerate() {
        // A step may be sure, and the way on from it not.
        let step = Passed { step: passed.step, branch: None, because: Vec::new() };
        let Some(mut passed) = [passed, step].into_iter().find(|passed| sure(at, passed)) else { continue };
        match gone.get(at).filter(|gone| (gone.step, gone.branch) == (passed.step, passed.branch)) {
            Some(gone) => passed.because.clone_from(&gone.because),
            None => passed.because.retain(known),
        }
        if let (StepKind::Decision(decision), Some(branch)) = (&pathway.steps[passed.step].kind, passed.branch) {
            person.also(decision, branch, &mut known_walk.also);
        }
        known_walk.passed.push(passed);
    }
    // What stands on top does not stand below as well.
    let reached = known_walk.reached();
    known_walk.also.retain(|card| Some(*card) != reached);
    known_walk
}

impl Evaluation<'_> {
    /// Every answered fact that these steps read: the facts of all guards of decisions, of what may stand at a conclusion,
    /// of what may stand beside it, and at a routine one of the treatments themselves.
    pub fn facts_read(self, steps: &[StepId]) -> Vec<FactId> {
        let pathway = self.pathway;
        let mut rules: Vec<&Rule> = Vec::new();
        let mut conclusions: Vec<&Conclusion> = Vec::new();
        for step in steps {
            match &pathway.steps[*step].kind {
                StepKind::Decision(decision) => rules.extend(decision.guards()),
                StepKind::Conclusion(conclusion) => {
                    rules.extend(conclusion.gates());
                    conclusions.push(conclusion);
                }
            }
        }
        let beside = pathway.alongside.iter().filter(|entry| conclusions.iter().any(|at| at.has_beside(entry)));
        rules.extend(beside.filter_map(|entry| entry.when.as_ref()));
        if conclusions.iter().any(|at| at.urgency == Urgency::Routine) {
            rules.extend(pathway.treatments.iter().flat_map(Treatment::rules));
        }
        let mut read = Read::default();
        rules.into_iter().for_each(|rule| read.add(pathway, rule));
        read.facts.retain(|fact| self.answers.given(*fact).is_some());
        read.facts
    }
}

/// Facts that rules read, each once, and those that say whether such a fact is asked.
#[derive(Debug, Default)]
pub struct Read {
    /// The facts, in the order of reading.
    pub facts: Vec<FactId>,
    /// The conditions read already.
    conditions: Vec<ConditionId>,
}

impl Read {
    /// Adds every fact that a rule reads.
    pub fn add(&mut self, pathway: &Pathway, rule: &Rule) {
        rule.visit(&mut |leaf| match leaf {
            Leaf::Is(fact, _) if !self.facts.contains(&fact) => {
                self.facts.push(fact);
                if let Some(applies) = &pathway.facts[fact].asked_when {
                    self.add(pathway, applies);
                }
            }
            Leaf::Named(condition) if !self.conditions.contains(&condition) => {
                self.conditions.push(condition);
                self.add(pathway, &pathway.conditions[condition].rule);
            }
            Leaf::Is(..) | Leaf::Named(_) => {}
        });
    }
}
