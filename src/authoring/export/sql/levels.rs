//! The columns of the statement in levels: each reads only what the one before it has.

use std::collections::{BTreeMap, BTreeSet};

use super::readings::{self, Slot};
use super::rules::{LevelReading, RuleSql, condition, condition_asks};
use super::text::{joined, made, of_level};
use crate::cohort::table::Columns;
use crate::model::guard::{Leaf, Rule};
use crate::model::pathway::Contents;
use crate::model::position::{ConditionId, FactId, Position, Rows, positions};

positions! {
    /// The position of a rule that decides where a walk goes.
    pub RootId
    /// The position of a level.
    pub LevelId
}

/// The column that says that a row has a value that its column cannot have.
pub const WRONG: &str = "wrong";

/// A rule that decides where a walk goes.
pub struct Root<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// Whose it is, for the column's name.
    pub of: &'a str,
}

/// All columns, by level.
#[derive(Debug)]
pub struct Levels {
    /// Each level's columns: name and expression.
    pub rows: Rows<LevelId, Vec<(String, String)>>,
    /// Of each root, what stands for it in the level behind the last.
    pub roots: Rows<RootId, RuleSql>,
    /// Facts whose columns are read.
    pub facts: BTreeSet<FactId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Link {
    Applies(FactId),
    Fact(FactId),
    Condition(ConditionId),
}

fn behind(level: LevelId) -> LevelId {
    LevelId::at(level.ordinal())
}

struct Heights<'a> {
    pathway: &'a Contents,
    of: BTreeMap<Link, LevelId>,
    slots: BTreeMap<FactId, BTreeSet<Slot>>,
}

impl Heights<'_> {
    /// The level of a rule's last part; notes what is read.
    fn rule(&mut self, rule: &Rule) -> LevelId {
        let mut leaves = Vec::new();
        rule.visit(&mut |leaf| leaves.push(leaf));
        leaves.into_iter().map(|leaf| self.leaf(leaf)).max().unwrap_or_default()
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> LevelId {
        match leaf {
            Leaf::Is(fact, test) => {
                let slots = readings::slots(&self.pathway.facts[fact], test);
                self.slots.entry(fact).or_default().extend(slots);
                self.fact(fact)
            }
            Leaf::Named(named) => {
                if let Some(known) = self.of.get(&Link::Condition(named)) {
                    return *known;
                }
                let pathway = self.pathway;
                let height = behind(self.rule(&pathway.conditions[named].rule));
                self.of.insert(Link::Condition(named), height);
                height
            }
        }
    }

    fn fact(&mut self, fact: FactId) -> LevelId {
        if let Some(known) = self.of.get(&Link::Fact(fact)) {
            return *known;
        }
        let pathway = self.pathway;
        let height = match &pathway.facts[fact].asked_when {
            None => LevelId::default(),
            Some(rule) => {
                let applies = behind(self.rule(rule));
                self.of.insert(Link::Applies(fact), applies);
                behind(applies)
            }
        };
        self.of.insert(Link::Fact(fact), height);
        self.slots.entry(fact).or_default();
        height
    }
}

impl Levels {
    /// Of a pathway, for these roots; `given` are facts of which it must be known whether they were answered.
    pub fn of(
        pathway: &Contents,
        columns: &Columns,
        roots: &Rows<RootId, Root<'_>>,
        given: &BTreeSet<FactId>,
    ) -> Levels {
        let mut heights = Heights { pathway, of: BTreeMap::new(), slots: BTreeMap::new() };
        roots.iter().for_each(|root| {
            heights.rule(root.rule);
        });
        for fact in given {
            heights.fact(*fact);
            heights.slots.entry(*fact).or_default().insert(Slot::Given);
        }
        let facts: BTreeSet<FactId> = heights.slots.keys().copied().collect();
        let wanted = |fact: FactId| -> Vec<Slot> { heights.slots.get(&fact).into_iter().flatten().copied().collect() };
        let mut first = vec![(WRONG.to_owned(), wrong(pathway, columns, &facts))];
        let mut written = LevelReading { pathway, open_facts: BTreeSet::new(), open_conditions: BTreeSet::new() };
        for fact in &facts {
            first.extend(readings::first(pathway, *fact, &columns[*fact], &wanted(*fact)));
            if pathway.facts[*fact].asked_when.is_none() && readings::may_be_open(&pathway.facts[*fact], false) {
                written.open_facts.insert(*fact);
            }
        }
        let mut rows = vec![first];
        let mut applies_open = BTreeSet::new();
        let last = heights.of.values().max().copied().unwrap_or_default();
        for level in (1..=last.number()).map(LevelId::at) {
            let mut row = Vec::new();
            for link in heights.of.iter().filter(|(_, height)| **height == level).map(|(link, _)| *link) {
                match link {
                    Link::Applies(fact) => {
                        let Some(rule) = &pathway.facts[fact].asked_when else { continue };
                        let sql = written.rule(rule);
                        row.push((readings::name(pathway, fact, Slot::Applies), sql.holds));
                        if let Some(asks) = sql.asks {
                            row.push((readings::name(pathway, fact, Slot::AppliesAsks), asks));
                            applies_open.insert(fact);
                        }
                    }
                    Link::Fact(fact) => {
                        let open = applies_open.contains(&fact);
                        row.extend(readings::asked(pathway, fact, &wanted(fact), open));
                        if readings::may_be_open(&pathway.facts[fact], open) {
                            written.open_facts.insert(fact);
                        }
                    }
                    Link::Condition(named) => {
                        let sql = written.rule(&pathway.conditions[named].rule);
                        row.push((condition(pathway, named), sql.holds));
                        if let Some(asks) = sql.asks {
                            row.push((condition_asks(pathway, named), asks));
                            written.open_conditions.insert(named);
                        }
                    }
                }
            }
            rows.push(row);
        }
        let mut row = Vec::new();
        let roots = roots.each().map(|(number, root)| {
            let mut sql = written.rule(root.rule);
            // A condition alone has its columns already.
            if !matches!(root.rule, Rule::Named(_)) {
                let (holds, asks) = (made("t", number, root.of), made("q", number, root.of));
                row.push((holds.clone(), std::mem::replace(&mut sql.holds, of_level(&holds))));
                if let Some(own) = &mut sql.asks {
                    row.push((asks.clone(), std::mem::replace(own, of_level(&asks))));
                }
            }
            sql
        });
        let roots = roots.collect();
        rows.push(row);
        rows.retain(|row| !row.is_empty());
        Levels { rows: rows.into(), roots, facts }
    }
}

fn wrong(pathway: &Contents, columns: &Columns, facts: &BTreeSet<FactId>) -> String {
    let each = facts.iter().flat_map(|fact| readings::wrong(&pathway.facts[*fact], &columns[*fact]));
    joined(&each.map(|(_, test)| test).collect::<Vec<_>>(), "OR", "FALSE")
}
