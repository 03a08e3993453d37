//! The variables of a pathway: each fact's values once its numbers are cut where guards compare them.
//!
//! A choice is one variable; a number is one variable whose values are the stretches between the cuts; a set is one
//! variable a member and one for doubt. "Not sure" is one more value. Their order is the order of asking, unless the
//! pathway was tuned ([`super::order`]).

use std::ops::Range;

use crate::diagram::nearest::{Cost, Origin};
use crate::diagram::{Assignment, Node, PerVariable, Point, Table, Variable, each_once};
use crate::model::answers::Answers;
use crate::model::guard::{Leaf, Rule, Test};
use crate::model::pathway::{Pathway, StepKind};
use crate::model::position::{FactId, Position, Rows, StepId};
use crate::model::value::{Domain, Scaled, Value};

/// What the variables stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variables {
    /// Each fact's variables, by the fact's position.
    pub facts: Rows<FactId, FactVariables>,
    /// How many values each variable has, in order.
    pub arity: PerVariable<u32>,
    /// The fact of each variable.
    pub fact_of: PerVariable<FactId>,
    /// The value of each variable in the typical patient.
    pub typical: Point,
}

/// The variables of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactVariables {
    /// One variable; value `n` is the n-th word, the last is "not sure" unless the fact is certain.
    Choice {
        /// The variable.
        variable: Variable,
        /// The value that is "not sure".
        not_sure: Option<u32>,
    },
    /// The first of as many variables as members, after one for doubt.
    Set {
        /// The variable for doubt.
        doubt: Variable,
        /// The variable of the first member.
        first: Variable,
        /// How many members.
        members: u32,
    },
    /// One variable; value `n` is the n-th stretch.
    Number {
        /// The variable.
        variable: Variable,
        /// First and last number of each stretch.
        stretches: Vec<(Scaled, Scaled)>,
        /// The value that is "not sure".
        not_sure: Option<u32>,
    },
}

impl Variables {
    /// The variables of a pathway.
    pub fn new(pathway: &Pathway) -> Variables {
        let mut cuts: Rows<FactId, Vec<Scaled>> = Rows::like(&pathway.facts, |_| Vec::new());
        let mut asked: Vec<FactId> = Vec::new();
        for rule in rules_in_order_of_asking(pathway) {
            collect(pathway, rule, &mut cuts, &mut asked);
        }
        let mut order: Vec<FactId> = Vec::new();
        for fact in pathway.order.iter().copied().chain(asked).chain(pathway.facts.positions()) {
            if !order.contains(&fact) {
                order.push(fact);
            }
        }
        let mut variables = Variables {
            // Each gets its own below.
            facts: Rows::like(&pathway.facts, |_| FactVariables::Choice { variable: Variable::at(0), not_sure: None }),
            arity: PerVariable::default(),
            fact_of: PerVariable::default(),
            typical: Point::default(),
        };
        for fact in order {
            let about = &pathway.facts[fact];
            let many = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            let made = match &about.domain {
                Domain::Choice { of } => {
                    let not_sure = (!about.certain).then(|| many(of.len()));
                    let variable = variables.add(fact, many(of.len()) + u32::from(!about.certain));
                    FactVariables::Choice { variable, not_sure }
                }
                Domain::Set { of, .. } => {
                    let doubt = variables.add(fact, if about.certain { 1 } else { 2 });
                    of.iter().for_each(|_| {
                        variables.add(fact, 2);
                    });
                    FactVariables::Set { doubt, first: doubt.after(1), members: many(of.len()) }
                }
                Domain::Number { min, max, step, .. } => {
                    let stretches = stretches(*min, *max, *step, &cuts[fact]);
                    let not_sure = (!about.certain).then(|| many(stretches.len()));
                    let variable = variables.add(fact, many(stretches.len()) + u32::from(!about.certain));
                    FactVariables::Number { variable, stretches, not_sure }
                }
            };
            variables.facts[fact] = made;
            for (variable, value) in variables.values(fact, about.typical) {
                variables.typical[variable] = value;
            }
        }
        variables
    }

    /// The facts in the order of their variables.
    pub fn order(&self) -> Vec<FactId> {
        let mut order: Vec<FactId> = self.fact_of.iter().copied().collect();
        order.dedup();
        order
    }

    /// The variables of a fact, which stand together.
    pub fn range(&self, fact: FactId) -> Range<Variable> {
        match &self.facts[fact] {
            FactVariables::Choice { variable, .. } | FactVariables::Number { variable, .. } => {
                *variable..variable.after(1)
            }
            FactVariables::Set { doubt, first, members } => *doubt..first.after(*members),
        }
    }

    /// The same, one by one.
    pub fn of(&self, fact: FactId) -> impl DoubleEndedIterator<Item = Variable> {
        self.range(fact).start.until(self.range(fact).end)
    }

    /// The values of all variables for the patient nearest to the typical one for whom this is true; `None` when there is
    /// none.
    pub fn nearest_to_typical(&self, table: &Table, who: Node) -> Option<Point> {
        self.nearest_to(table, who, &self.typical, &|_| Cost::Change)
    }

    /// The same for the patient nearest to one with these values, as few facts away as possible. Between two who are
    /// equally near, the author's order of facts decides.
    pub fn nearest_to(&self, table: &Table, who: Node, values: &Point, cost: &dyn Fn(FactId) -> Cost) -> Option<Point> {
        let groups: PerVariable<usize> = self.fact_of.iter().map(|fact| fact.number()).collect();
        table.nearest(who, &Origin { values, groups: &groups, cost: &|group| cost(FactId::at(group)) })
    }

    fn add(&mut self, fact: FactId, values: u32) -> Variable {
        self.fact_of.push(fact);
        self.typical.push(0);
        self.arity.push(values)
    }

    /// The values of a fact's variables for one answer.
    pub fn values(&self, fact: FactId, value: Value) -> Vec<(Variable, u32)> {
        let mut values = Vec::new();
        self.each_value(fact, value, |variable, value| values.push((variable, value)));
        values
    }

    /// Puts an answer among the values that are known.
    pub fn assign(&self, fact: FactId, value: Value, known: &mut Assignment) {
        self.each_value(fact, value, |variable, value| known[variable] = Some(value));
    }

    fn each_value(&self, fact: FactId, value: Value, mut give: impl FnMut(Variable, u32)) {
        let bit = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        match (&self.facts[fact], value) {
            (FactVariables::Choice { variable, .. }, Value::Choice(position)) => give(*variable, bit(position)),
            (
                FactVariables::Choice { variable, not_sure } | FactVariables::Number { variable, not_sure, .. },
                Value::NotSure | Value::NotApplicable,
            ) => not_sure.iter().for_each(|value| give(*variable, *value)),
            (FactVariables::Number { variable, stretches, .. }, Value::Number(number)) => {
                let stretch = stretches.iter().position(|(low, high)| (*low..=*high).contains(&number));
                stretch.into_iter().for_each(|stretch| give(*variable, bit(stretch)));
            }
            (FactVariables::Set { doubt, first, members }, value) => {
                let (bits, unsure) =
                    if let Value::Set { members, doubt } = value { (members, doubt) } else { (0, true) };
                (0..*members).for_each(|position| give(first.after(position), u32::from(bits >> position & 1 == 1)));
                give(*doubt, u32::from(unsure));
            }
            _ => {}
        }
    }

    /// The answer that a patient's values stand for; a number is the one of its stretch nearest to the typical one.
    pub fn answer(&self, pathway: &Pathway, fact: FactId, value: &impl Fn(Variable) -> u32) -> Option<Value> {
        let about = &pathway.facts[fact];
        Some(match &self.facts[fact] {
            FactVariables::Choice { variable, not_sure } => match value(*variable) {
                sure if Some(sure) == *not_sure => Value::NotSure,
                position => Value::Choice(position as usize),
            },
            FactVariables::Number { variable, stretches, not_sure } => match value(*variable) {
                sure if Some(sure) == *not_sure => Value::NotSure,
                stretch => {
                    let (low, high) = *stretches.get(stretch as usize)?;
                    let typical = if let Value::Number(number) = about.typical { number } else { low };
                    Value::Number(typical.clamp(low, high))
                }
            },
            FactVariables::Set { doubt, first, members } => {
                let bits = (0..*members).filter(|position| value(first.after(*position)) == 1);
                let members = bits.fold(0u64, |bits, position| bits | 1 << position);
                match (members, value(*doubt) == 1) {
                    (0, true) => Value::NotSure,
                    (members, doubt) => Value::Set { members, doubt },
                }
            }
        })
    }

    /// One answer of each kind that a guard can tell apart: of a set, none, each member alone, and "not sure".
    pub fn every_value(&self, pathway: &Pathway, fact: FactId) -> Vec<Value> {
        match &self.facts[fact] {
            FactVariables::Choice { variable, .. } | FactVariables::Number { variable, .. } => {
                (0..self.arity[*variable]).filter_map(|value| self.answer(pathway, fact, &|_| value)).collect()
            }
            FactVariables::Set { members, .. } => {
                let none = Value::Set { members: 0, doubt: false };
                let one = |member: u32| Value::Set { members: 1 << member, doubt: false };
                [none].into_iter().chain((0..*members).map(one)).chain([Value::NotSure]).collect()
            }
        }
    }

    /// How many of a variable's values are stretches of a number, one after the other; `None` for no number.
    pub fn ordered(&self, variable: Variable) -> Option<usize> {
        match &self.facts[self.fact_of[variable]] {
            FactVariables::Number { stretches, .. } => Some(stretches.len()),
            FactVariables::Choice { .. } | FactVariables::Set { .. } => None,
        }
    }

    /// Every answer a patient's values stand for.
    pub fn answers(&self, pathway: &Pathway, value: &impl Fn(Variable) -> u32) -> Answers {
        let mut answers = Answers::none(pathway);
        for fact in pathway.facts.positions() {
            answers.set(fact, self.answer(pathway, fact, value));
        }
        answers
    }
}

/// The stretches of numbers that no guard tells apart: each begins at `min` or at a cut. Numbers stand on the grid of
/// `step`, and a stretch without any is left out.
fn stretches(min: Scaled, max: Scaled, step: Scaled, cuts: &[Scaled]) -> Vec<(Scaled, Scaled)> {
    let mut starts: Vec<Scaled> = cuts.iter().copied().filter(|cut| *cut > min && *cut <= max).collect();
    starts.push(min);
    let starts = each_once(starts);
    let on_grid = |number: Scaled| number - min - (number - min).rem_euclid(step) + min;
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([max]);
    let stretches = starts.iter().zip(ends).filter_map(|(start, end)| {
        let (low, high) = (on_grid(start.saturating_add(step - 1)), on_grid(end));
        (low <= high).then_some((low, high))
    });
    stretches.collect()
}

/// The guards of steps from the first onward, then of what stands beside, then of treatments and safety rules.
fn rules_in_order_of_asking(pathway: &Pathway) -> Vec<&Rule> {
    let mut rules: Vec<&Rule> = Vec::new();
    let mut seen: Rows<StepId, bool> = Rows::like(&pathway.steps, |_| false);
    let mut rest = std::collections::VecDeque::from([pathway.start]);
    while let Some(step) = rest.pop_front() {
        if std::mem::replace(&mut seen[step], true) {
            continue;
        }
        match &pathway.steps[step].kind {
            StepKind::Decision(decision) => {
                rules.extend(decision.guards());
                rest.extend(decision.branches.iter().map(|branch| branch.go));
            }
            StepKind::Conclusion(conclusion) => {
                rules.extend(conclusion.gates());
                rest.extend(conclusion.after);
            }
        }
    }
    rules.extend(pathway.alongside.iter().filter_map(|entry| entry.when.as_ref()));
    rules.extend(pathway.treatments.iter().flat_map(|treatment| [&treatment.requires, &treatment.never]).flatten());
    rules.extend(pathway.safety.iter().filter_map(|rule| rule.when.as_ref()));
    rules.extend(pathway.contradictions.iter().map(|contradiction| &contradiction.when));
    rules.extend(&pathway.impossible);
    rules
}

fn collect(pathway: &Pathway, rule: &Rule, cuts: &mut Rows<FactId, Vec<Scaled>>, order: &mut Vec<FactId>) {
    rule.visit(&mut |leaf| match leaf {
        Leaf::Is(fact, test) => {
            if !order.contains(&fact) {
                if let Some(applies) = &pathway.facts[fact].asked_when {
                    collect(pathway, applies, cuts, order);
                }
                order.push(fact);
            }
            if let Test::Between(low, high) = test {
                cuts[fact].push(*low);
                // Above the largest number there is nothing to cut.
                cuts[fact].extend(high.checked_add(1));
            }
        }
        Leaf::Named(condition) => collect(pathway, &pathway.conditions[condition].rule, cuts, order),
    });
}

#[cfg(test)]
mod tests {
    use super::stretches;

    #[test]
    fn numbers_are_cut_where_guards_compare_them() {
        // nrs < 5 and nrs >= 7, from 0 to 10.
        assert_eq!(stretches(0, 10, 1, &[i64::MIN, 5, 7, i64::MAX]), [(0, 4), (5, 6), (7, 10)]);
        assert_eq!(stretches(0, 10, 5, &[3]), [(0, 0), (5, 10)]);
        assert_eq!(stretches(0, 10, 1, &[0, 11]), [(0, 10)]);
        assert_eq!(stretches(-3, 3, 2, &[0]), [(-3, -1), (1, 3)]);
    }
}
