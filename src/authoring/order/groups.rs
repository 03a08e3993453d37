//! Which facts are read together: the parts of all guards, each with what its names stand for.

use crate::analysis::encode::variables::rules_in_order_of_asking;
use crate::diagram::each_once;
use crate::model::guard::Rule;
use crate::model::pathway::Pathway;
use crate::model::position::{ConditionId, FactId, Rows};

/// Facts that one part of a guard reads: several, each once.
pub type Group = Vec<FactId>;

/// The groups of these rules, and of whatever they rest on, each once.
pub fn of<'a>(pathway: &'a Pathway, rules: impl IntoIterator<Item = &'a Rule>) -> Vec<Group> {
    let (conditions, applies) = (Rows::like(&pathway.conditions, |_| None), Rows::like(&pathway.facts, |_| false));
    let mut reader = Reader { pathway, conditions, applies, groups: Vec::new() };
    rules.into_iter().for_each(|rule| {
        reader.read(rule);
    });
    each_once(reader.groups)
}

/// The groups of every rule there is.
pub fn all(pathway: &Pathway) -> Vec<Group> {
    of(pathway, rules_in_order_of_asking(pathway))
}

struct Reader<'a> {
    pathway: &'a Pathway,
    /// The facts of each condition that was read.
    conditions: Rows<ConditionId, Option<Group>>,
    /// Facts of which it was read whether they apply.
    applies: Rows<FactId, bool>,
    groups: Vec<Group>,
}

impl Reader<'_> {
    /// The facts of a rule; each of its parts is a group.
    fn read(&mut self, rule: &Rule) -> Group {
        let pathway = self.pathway;
        match rule {
            Rule::Is(fact, _) => {
                let unread = !std::mem::replace(&mut self.applies[*fact], true);
                if let Some(applies) = pathway.facts[*fact].asked_when.as_ref().filter(|_| unread) {
                    let with = self.read(applies);
                    self.group(with.into_iter().chain([*fact]));
                }
                vec![*fact]
            }
            Rule::Named(condition) => {
                if let Some(known) = &self.conditions[*condition] {
                    return known.clone();
                }
                let facts = self.read(&pathway.conditions[*condition].rule);
                self.conditions[*condition] = Some(facts.clone());
                facts
            }
            Rule::Not(inner) | Rule::Possibly(inner) => self.read(inner),
            Rule::And(_) | Rule::Or(_) | Rule::AtLeast(_) => {
                let facts: Vec<FactId> = rule.parts().iter().flat_map(|part| self.read(part)).collect();
                self.group(facts)
            }
        }
    }

    fn group(&mut self, facts: impl IntoIterator<Item = FactId>) -> Group {
        let facts = each_once(facts);
        if facts.len() > 1 {
            self.groups.push(facts.clone());
        }
        facts
    }
}
