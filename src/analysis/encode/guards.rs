//! Guards as diagrams: for whom each is true, and for whom it may be.

use super::Diagrams;
use super::variables::{FactVariables, Variables};
use crate::diagram::{FALSE, Node, NodeLimit, TRUE, Table, Variable};
use crate::model::guard::{Rule, Test, Truth};
use crate::model::pathway::Pathway;
use crate::model::position::FactId;

/// For whom a guard is true, and for whom it is true or in doubt. Nobody's answer is open: these are whole patients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Truths {
    /// True.
    pub sure: Node,
    /// True or in doubt.
    pub maybe: Node,
}

impl Diagrams {
    /// For whom a rule is true, and for whom it may be.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn truths(&mut self, pathway: &Pathway, rule: &Rule) -> Result<Truths, NodeLimit> {
        Ok(match rule {
            Rule::Is(fact, test) => self.test(pathway, *fact, test)?,
            Rule::Named(condition) => {
                if let Some(known) = self.conditions[*condition] {
                    return Ok(known);
                }
                let truths = self.truths(pathway, &pathway.conditions[*condition].rule)?;
                self.conditions[*condition] = Some(truths);
                truths
            }
            Rule::Not(inner) => {
                let Truths { sure, maybe } = self.truths(pathway, inner)?;
                Truths { sure: self.table.not(maybe)?, maybe: self.table.not(sure)? }
            }
            Rule::Possibly(inner) => {
                let maybe = self.truths(pathway, inner)?.maybe;
                Truths { sure: maybe, maybe }
            }
            Rule::And(parts) => {
                let mut all = Truths { sure: TRUE, maybe: TRUE };
                for part in parts {
                    let part = self.truths(pathway, part)?;
                    let (sure, maybe) = (self.table.and(all.sure, part.sure)?, self.table.and(all.maybe, part.maybe)?);
                    all = Truths { sure, maybe };
                }
                all
            }
            Rule::Or(parts) => {
                let mut any = Truths { sure: FALSE, maybe: FALSE };
                for part in parts {
                    let part = self.truths(pathway, part)?;
                    let (sure, maybe) = (self.table.or(any.sure, part.sure)?, self.table.or(any.maybe, part.maybe)?);
                    any = Truths { sure, maybe };
                }
                any
            }
        })
    }

    fn test(&mut self, pathway: &Pathway, fact: FactId, test: &Test) -> Result<Truths, NodeLimit> {
        let raw = raw(&mut self.table, &self.variables, fact, test)?;
        let about = &pathway.facts[fact];
        let Some(applies) = about.asked_when.as_ref().filter(|_| about.unasked.is_none()) else {
            return Ok(raw);
        };
        // A fact that does not apply makes every test false; one that has a value then is read like any other.
        let applies = self.truths(pathway, applies)?.maybe;
        Ok(Truths { sure: self.table.and(applies, raw.sure)?, maybe: self.table.and(applies, raw.maybe)? })
    }
}

/// Everybody whose sets are sets, of those that are `wanted`: a member that stands alone does, and nobody names
/// nothing where "none" is a word.
///
/// # Errors
/// [`NodeLimit`].
pub fn whole(
    table: &mut Table,
    variables: &Variables,
    pathway: &Pathway,
    wanted: &dyn Fn(FactId) -> bool,
) -> Result<Node, NodeLimit> {
    let mut all = TRUE;
    for (fact, about) in pathway.facts.each().rev().filter(|(fact, _)| wanted(*fact)) {
        let FactVariables::Set { doubt, first, members } = variables.facts[fact] else { continue };
        let (has_none, exclusive) = (about.domain.position("none").is_some(), about.domain.exclusive());
        let alone = |member: u32| exclusive >> member & 1 == 1;
        // From the last member up: may nobody, or exactly one that stands alone, or any others have come before?
        let mut after = [
            if has_none { FALSE } else { TRUE }, // nothing named
            TRUE,                                // one that stands alone
            TRUE,                                // others
        ];
        for member in (0..members).rev() {
            let [nothing, one, others] = after;
            let named = |before: Node, then: Node| move |value: u32| if value == 1 { then } else { before };
            let here = table.choose(first.after(member), named(nothing, if alone(member) { one } else { others }))?;
            let here_one = table.choose(first.after(member), named(one, FALSE))?;
            let here_others =
                table.choose(first.after(member), named(others, if alone(member) { FALSE } else { others }))?;
            after = [here, here_one, here_others];
        }
        // Under doubt nothing that stands alone is named, and naming nothing is "not sure".
        let mut unsure = TRUE;
        for member in (0..members).rev().filter(|member| alone(*member)) {
            unsure = table.choose(first.after(member), |value| if value == 1 { FALSE } else { unsure })?;
        }
        let [sure, ..] = after;
        let valid = table.choose(doubt, |value| if value == 1 { unsure } else { sure })?;
        all = table.and(valid, all)?;
    }
    Ok(all)
}

/// A test of the answer as given, by the same small function that a walk uses.
///
/// # Errors
/// [`NodeLimit`].
pub fn raw(table: &mut Table, variables: &Variables, fact: FactId, test: &Test) -> Result<Truths, NodeLimit> {
    let (variable, stretches) = match &variables.facts[fact] {
        FactVariables::One { variable, stretches } => (*variable, stretches),
        FactVariables::Set { doubt, first, members } => return set_test(table, *doubt, *first, *members, test),
    };
    let truths: Vec<Truth> = stretches.iter().map(|[low, _]| test.of(*low)).collect();
    let mut where_it_is = |wanted: &[Truth]| {
        let children = truths.iter().map(|truth| if wanted.contains(truth) { TRUE } else { FALSE });
        table.node(variable, &children.collect::<Vec<_>>())
    };
    let sure = where_it_is(&[Truth::True])?;
    let maybe = where_it_is(&[Truth::True, Truth::Doubt])?;
    Ok(Truths { sure, maybe })
}

fn set_test(
    table: &mut Table,
    doubt: Variable,
    first: Variable,
    members: u32,
    test: &Test,
) -> Result<Truths, NodeLimit> {
    let unsure = table.literal(doubt, 1)?;
    let (any, alone) = match test {
        Test::ContainsAny { any, alone } => (*any, *alone),
        Test::NotSure => return Ok(Truths { sure: unsure, maybe: unsure }),
        Test::OneOf(_) | Test::Between(..) => return Ok(Truths { sure: FALSE, maybe: FALSE }),
    };
    let (mut contains, mut nothing) = (FALSE, TRUE);
    for member in (0..members).rev() {
        let wanted = any >> member & 1 == 1;
        let (below, empty) = (contains, nothing);
        contains = table.choose(first.after(member), |v| if v == 1 && wanted { TRUE } else { below })?;
        nothing = table.choose(first.after(member), |v| if v == 1 { FALSE } else { empty })?;
    }
    if any == 0 {
        let sure = table.not(unsure)?;
        return Ok(Truths { sure: table.and(sure, nothing)?, maybe: nothing });
    }
    let in_doubt = if any & !alone != 0 { unsure } else { table.and(unsure, nothing)? };
    Ok(Truths { sure: contains, maybe: table.or(contains, in_doubt)? })
}
