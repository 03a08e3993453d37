//! Where a walk ends, as the branches of one flat `CASE`.
//!
//! Branches are tried in order, so each says only what the ones before it leave open: a step that everybody else goes to
//! adds nothing to the conditions of what is behind it.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::MOST_ENDS;
use super::levels::{Levels, Root, RootId, WRONG};
use super::readings::{ASKS, Slot, name};
use super::text::{first_of, kept, of_level, word, words};
use crate::model::guard::Rule;
use crate::model::pathway::{Conclusion, Decision, Pathway, StepKind, Urgency};
use crate::model::position::{FactId, Rows, StepId};
use crate::model::walk::Read;

/// A condition on a root: it holds, or it asks.
#[derive(Debug, Clone, Copy)]
enum Condition {
    Holds(RootId),
    Asks(RootId),
}

enum Then {
    Ask(RootId),
    AskAgain(StepId),
    /// At this conclusion, unless one of these roots asks.
    Conclude(StepId, Vec<RootId>),
}

/// One branch.
pub struct Case {
    when: Vec<Condition>,
    then: Then,
}

/// All of them.
pub struct Ends<'a> {
    pathway: &'a Pathway,
    /// Each rule once.
    pub roots: Rows<RootId, Root<'a>>,
    /// In order.
    pub cases: Vec<Case>,
    /// What stands beside conclusions of each urgency.
    beside: Vec<(Urgency, Vec<RootId>)>,
    /// Facts of which it must be known whether they were answered.
    pub given: BTreeSet<FactId>,
}

const URGENCIES: [Urgency; 4] = [Urgency::Routine, Urgency::UrgentClinic, Urgency::SameDay, Urgency::Emergency];

/// Every end of every way; `None` where there are too many.
pub fn ends(pathway: &Pathway) -> Option<Ends<'_>> {
    let mut ends = Ends { pathway, roots: Rows::new(), cases: Vec::new(), beside: Vec::new(), given: BTreeSet::new() };
    ends.step(pathway.start, &[])?;
    for urgency in URGENCIES {
        let entries = pathway.alongside.iter().filter(|entry| entry.with.contains(&urgency));
        let rules: Vec<_> = entries.filter_map(|entry| Some((entry.when.as_ref()?, entry.id.as_str()))).collect();
        let roots = rules.into_iter().map(|(rule, id)| ends.root(rule, id)).collect();
        ends.beside.push((urgency, roots));
    }
    Some(ends)
}

impl<'a> Ends<'a> {
    fn root(&mut self, rule: &'a Rule, of: &'a str) -> RootId {
        self.roots.find(|root| root.rule == rule).unwrap_or_else(|| self.roots.push(Root { rule, of }))
    }

    fn push(&mut self, when: &[Condition], more: Option<Condition>, then: Then) -> Option<()> {
        self.cases.push(Case { when: when.iter().copied().chain(more).collect(), then });
        (self.cases.len() <= MOST_ENDS).then_some(())
    }

    fn step(&mut self, step: StepId, when: &[Condition]) -> Option<()> {
        let pathway = self.pathway;
        match &pathway.steps[step].kind {
            StepKind::Conclusion(conclusion) => {
                let of = pathway.steps[step].id.as_str();
                let gates = conclusion.gates().map(|rule| self.root(rule, of)).collect();
                self.push(when, None, Then::Conclude(step, gates))
            }
            StepKind::Decision(decision) => self.decision(step, decision, when),
        }
    }

    /// First hit: a branch that is open asks before a later one is taken. Otherwise the one that holds comes first.
    fn decision(&mut self, step: StepId, decision: &'a Decision, when: &[Condition]) -> Option<()> {
        let of = self.pathway.steps[step].id.as_str();
        let mut open = Vec::new();
        for branch in decision.branches.iter() {
            let Some(rule) = &branch.when else {
                self.asks(when, &mut open)?;
                return self.step(branch.go, when);
            };
            let root = self.root(rule, of);
            let here: Vec<Condition> = when.iter().copied().chain([Condition::Holds(root)]).collect();
            self.step(branch.go, &here)?;
            open.push(root);
            if decision.first {
                self.asks(when, &mut open)?;
            }
        }
        self.asks(when, &mut open)?;
        let mut read = Read::default();
        decision.guards().for_each(|rule| read.add(self.pathway, rule));
        self.given.extend(read.facts);
        self.push(when, None, Then::AskAgain(step))
    }

    fn asks(&mut self, when: &[Condition], open: &mut Vec<RootId>) -> Option<()> {
        open.drain(..).try_for_each(|root| self.push(when, Some(Condition::Asks(root)), Then::Ask(root)))
    }

    /// The last parts of the statement: where everybody ends, what is asked there, and the answer.
    pub fn query(&self, levels: &Levels, from: &str) -> String {
        let mut sql = format!(",\nends AS (\n  SELECT s.\"id\", CASE WHEN s.\"{WRONG}\" THEN NULL");
        let asks = |roots: &[RootId]| -> Vec<String> {
            roots.iter().filter_map(|root| levels.roots[*root].asks.clone()).collect()
        };
        let condition = |condition: &Condition| {
            Some(match condition {
                Condition::Holds(root) => levels.roots[*root].holds.clone(),
                Condition::Asks(root) => format!("{} IS NOT NULL", levels.roots[*root].asks.as_ref()?),
            })
        };
        for case in &self.cases {
            // What is never open never asks.
            let Some(when) = case.when.iter().map(condition).collect::<Option<Vec<_>>>() else { continue };
            let then = match &case.then {
                Then::Ask(root) => asks(&[*root]).concat(),
                Then::AskAgain(step) => self.again(*step),
                Then::Conclude(step, gates) => {
                    let mut parts = asks(gates);
                    parts.push(word(&self.pathway.steps[*step].id));
                    first_of(&parts).unwrap_or_default()
                }
            };
            let when = if when.is_empty() { "TRUE".to_owned() } else { when.join(" AND ") };
            let _ = write!(sql, "\n    WHEN {when} THEN {then}");
        }
        sql.push_str("\n    END AS \"end\"");
        let beside: Vec<(Urgency, String)> =
            self.beside.iter().filter_map(|(urgency, roots)| Some((*urgency, first_of(&asks(roots))?))).collect();
        for (urgency, asks) in &beside {
            let _ = write!(sql, ",\n    {asks} AS \"{}\"", urgency.word());
        }
        let _ = write!(
            sql,
            "{}\n),\nanswers AS (\n  SELECT s.\"id\", s.\"end\", CASE WHEN SUBSTR(s.\"end\", 1, 1) = '{ASKS}' THEN s.\"end\"",
            kept(from, 2 + beside.len())
        );
        for (urgency, _) in &beside {
            let at = self.conclusions(*urgency, |conclusion| !conclusion.alone);
            if !at.is_empty() {
                let _ = write!(sql, "\n    WHEN s.\"end\" IN ({at}) THEN s.\"{}\"", urgency.word());
            }
        }
        sql.push_str(" END AS \"open\"\n  FROM ends AS s\n)\nSELECT s.\"id\" AS \"id\",\n  CASE WHEN s.\"open\" IS NULL THEN s.\"end\" END AS \"conclusion\",\n  CASE WHEN s.\"open\" IS NOT NULL THEN NULL");
        for urgency in URGENCIES {
            let at = self.conclusions(urgency, |_| true);
            if !at.is_empty() {
                let _ = write!(sql, "\n    WHEN s.\"end\" IN ({at}) THEN {}", word(urgency.word()));
            }
        }
        sql.push_str("\n    END AS \"urgency\",\n  SUBSTR(s.\"open\", 2) AS \"open_fact\"\nFROM answers AS s\n");
        sql
    }

    /// Conclusions that somebody comes to, of an urgency.
    fn conclusions(&self, urgency: Urgency, which: impl Fn(&Conclusion) -> bool) -> String {
        let steps: BTreeSet<StepId> = self
            .cases
            .iter()
            .filter_map(|case| if let Then::Conclude(step, _) = case.then { Some(step) } else { None })
            .collect();
        let such = steps.into_iter().filter(|step| {
            self.pathway.conclusion(*step).is_some_and(|conclusion| conclusion.urgency == urgency && which(conclusion))
        });
        words(such.map(|step| self.pathway.steps[step].id.as_str()))
    }

    /// Where no branch holds, the first answer that the guards read is asked for again.
    fn again(&self, step: StepId) -> String {
        let StepKind::Decision(decision) = &self.pathway.steps[step].kind else { return "NULL".to_owned() };
        let mut read = Read::default();
        decision.guards().for_each(|rule| read.add(self.pathway, rule));
        let mut sql = "CASE".to_owned();
        for fact in &read.facts {
            let about = &self.pathway.facts[*fact];
            let given = of_level(&name(self.pathway, *fact, Slot::Given));
            let asked = about.asked_when.is_some() && about.unasked.is_none();
            let asked =
                asked.then(|| format!(" AND {} IS NOT FALSE", of_level(&name(self.pathway, *fact, Slot::Applies))));
            let _ = write!(sql, " WHEN {given}{} THEN '{ASKS}{}'", asked.unwrap_or_default(), about.id);
        }
        match read.facts.first() {
            Some(first) => format!("{sql} ELSE '{ASKS}{}' END", self.pathway.facts[*first].id),
            None => "NULL".to_owned(),
        }
    }
}
