//! The variables of a pathway: each fact's values once its numbers are cut where guards compare them.
//!
//! Most facts are one variable, whose values are the stretches between the cuts, or the words; a set is one variable a
//! member and one for doubt. "Not sure" is one more value. Their order is the order of asking, unless the pathway
//! names another.

use std::ops::Range;

use crate::diagram::nearest::{Cost, Origin, VariableGroup};
use crate::diagram::{Assignment, NodeId, PerVariable, Point, Table, Variable, nth};
use crate::model::answers::Answers;
use crate::model::guard::{Leaf, Rule, Test};
use crate::model::pathway::{Pathway, StepKind, Treatment};
use crate::model::position::{FactId, Position, Rows, StepId};
use crate::model::value::{Scaled, Value};

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
    /// One variable, of which each value is some answers.
    One {
        /// The variable.
        variable: Variable,
        /// First and last of the answers that each value is; "not sure" comes last, unless the fact is certain.
        stretches: Vec<[Value; 2]>,
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
            facts: Rows::like(&pathway.facts, |_| FactVariables::One {
                variable: Variable::at(0),
                stretches: Vec::new(),
            }),
            arity: PerVariable::default(),
            fact_of: PerVariable::default(),
            typical: Point::default(),
        };
        for fact in order {
            let about = &pathway.facts[fact];
            let made = match about.domain.stretches(&cuts[fact]) {
                Some(mut stretches) => {
                    stretches.extend((!about.certain).then_some([Value::NotSure; 2]));
                    FactVariables::One { variable: variables.add(fact, many(stretches.len())), stretches }
                }
                None => {
                    let doubt = variables.add(fact, if about.certain { 1 } else { 2 });
                    let members = many(about.domain.words().len());
                    (0..members).for_each(|_| {
                        variables.add(fact, 2);
                    });
                    FactVariables::Set { doubt, first: doubt.after(1), members }
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
            FactVariables::One { variable, .. } => *variable..variable.after(1),
            FactVariables::Set { doubt, first, members } => *doubt..first.after(*members),
        }
    }

    /// The same, one by one.
    pub fn of(&self, fact: FactId) -> impl DoubleEndedIterator<Item = Variable> {
        self.range(fact).start.until(self.range(fact).end)
    }

    /// The values of all variables for the patient nearest to the typical one for whom this is true; `None` when there is
    /// none.
    pub fn nearest_to_typical(&self, table: &Table, who: NodeId) -> Option<Point> {
        self.nearest_to(table, who, &self.typical, &|_| Cost::Change)
    }

    /// The same for the patient nearest to one with these values, as few facts away as possible. Between two who are
    /// equally near, the author's order of facts decides.
    pub fn nearest_to(
        &self,
        table: &Table,
        who: NodeId,
        values: &Point,
        cost: &dyn Fn(FactId) -> Cost,
    ) -> Option<Point> {
        let groups = self.fact_of.iter().map(|fact| VariableGroup(fact.number())).collect();
        table.nearest(who, &Origin { values, groups: &groups, cost: &|VariableGroup(fact)| cost(FactId::at(fact)) })
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
        match &self.facts[fact] {
            FactVariables::One { variable, stretches } => {
                let value = if value == Value::NotApplicable { Value::NotSure } else { value };
                let stretches = (0..).zip(stretches);
                let own = stretches.into_iter().find(|(_, [low, high])| *low <= value && value <= *high);
                own.into_iter().for_each(|(number, _)| give(*variable, number));
            }
            FactVariables::Set { doubt, first, members } => {
                let (bits, unsure) =
                    if let Value::Set { members, doubt } = value { (members, doubt) } else { (0, true) };
                (0..*members).for_each(|position| give(first.after(position), u32::from(bits >> position & 1 == 1)));
                give(*doubt, u32::from(unsure));
            }
        }
    }

    /// The answer that a patient's values stand for, of several the one nearest to the typical answer.
    pub fn answer(&self, pathway: &Pathway, fact: FactId, value: &impl Fn(Variable) -> u32) -> Option<Value> {
        Some(match &self.facts[fact] {
            FactVariables::One { variable, stretches } => {
                let [low, high] = *nth(stretches, value(*variable))?;
                pathway.facts[fact].typical.max(low).min(high)
            }
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
            FactVariables::One { variable, .. } => {
                (0..self.arity[*variable]).filter_map(|value| self.answer(pathway, fact, &|_| value)).collect()
            }
            FactVariables::Set { members, .. } => {
                let none = Value::Set { members: 0, doubt: false };
                let one = |member: u32| Value::Set { members: 1 << member, doubt: false };
                [none].into_iter().chain((0..*members).map(one)).chain([Value::NotSure]).collect()
            }
        }
    }

    /// How many of a variable's values follow each other, as numbers do.
    pub fn ordered(&self, pathway: &Pathway, variable: Variable) -> u32 {
        let fact = self.fact_of[variable];
        match &self.facts[fact] {
            FactVariables::One { stretches, .. } if pathway.facts[fact].domain.has_order() => {
                many(stretches.iter().filter(|[low, _]| *low != Value::NotSure).count())
            }
            FactVariables::One { .. } | FactVariables::Set { .. } => 0,
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

fn many(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The guards of steps from the first onward, then of what stands beside, then of treatments and safety rules.
pub fn rules_in_order_of_asking(pathway: &Pathway) -> Vec<&Rule> {
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
    rules.extend(pathway.treatments.iter().flat_map(Treatment::rules));
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
