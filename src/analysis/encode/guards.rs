//! Guards as diagrams: for whom each is true, and for whom it may be.

use super::Diagrams;
use super::variables::{FactVariables, Variables};
use crate::diagram::{FALSE, NodeId, NodeLimit, TRUE, Table, Variable};
use crate::model::guard::rule::{Join, RuleReading};
use crate::model::guard::{Rule, Test, Truth};
use crate::model::pathway::Pathway;
use crate::model::position::{ConditionId, FactId};
use crate::model::value::Scaled;

/// For whom a guard is true, and for whom it is true or in doubt. Nobody's answer is open: these are whole patients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Truths {
    /// True.
    pub sure: NodeId,
    /// True or in doubt.
    pub maybe: NodeId,
}

impl Diagrams {
    /// For whom a rule is true, and for whom it may be.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn truths(&mut self, pathway: &Pathway, rule: &Rule) -> Result<Truths, NodeLimit> {
        rule.fold(&mut Compiling { diagrams: self, pathway })
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

struct Compiling<'a> {
    diagrams: &'a mut Diagrams,
    pathway: &'a Pathway,
}

impl RuleReading for Compiling<'_> {
    type Out = Truths;
    type Error = NodeLimit;

    fn test(&mut self, fact: FactId, test: &Test) -> Result<Truths, NodeLimit> {
        self.diagrams.test(self.pathway, fact, test)
    }

    fn named(&mut self, condition: ConditionId) -> Result<Truths, NodeLimit> {
        if let Some(known) = self.diagrams.conditions[condition] {
            return Ok(known);
        }
        let truths = self.diagrams.truths(self.pathway, &self.pathway.conditions[condition].rule)?;
        self.diagrams.conditions[condition] = Some(truths);
        Ok(truths)
    }

    fn not(&mut self, inner: Truths) -> Result<Truths, NodeLimit> {
        let table = &mut self.diagrams.table;
        Ok(Truths { sure: table.not(inner.maybe)?, maybe: table.not(inner.sure)? })
    }

    fn possibly(&mut self, inner: Truths) -> Result<Truths, NodeLimit> {
        Ok(Truths { sure: inner.maybe, ..inner })
    }

    fn nothing(&mut self, join: Join) -> Truths {
        let of = if join == Join::All { TRUE } else { FALSE };
        Truths { sure: of, maybe: of }
    }

    fn join(&mut self, join: Join, before: Truths, part: Truths) -> Result<Truths, NodeLimit> {
        let table = &mut self.diagrams.table;
        let mut both = |one: NodeId, other: NodeId| match join {
            Join::All => table.and(one, other),
            Join::Any => table.or(one, other),
        };
        Ok(Truths { sure: both(before.sure, part.sure)?, maybe: both(before.maybe, part.maybe)? })
    }

    fn at_least(&mut self, parts: Vec<(Truths, Scaled)>, wanted: Scaled) -> Result<Truths, NodeLimit> {
        let table = &mut self.diagrams.table;
        let of = |which: fn(&Truths) -> NodeId| parts.iter().map(|(part, weight)| (which(part), *weight)).collect();
        let (sure, maybe): (Vec<_>, Vec<_>) = (of(|truths| truths.sure), of(|truths| truths.maybe));
        Ok(Truths { sure: table.at_least(&sure, wanted)?, maybe: table.at_least(&maybe, wanted)? })
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
) -> Result<NodeId, NodeLimit> {
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
            let named = |before: NodeId, then: NodeId| move |value: u32| if value == 1 { then } else { before };
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
