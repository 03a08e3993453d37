//! What would change it: the fewest facts that would have to be otherwise for a treatment to be shown.

use crate::analysis::encode::Diagrams;
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::each_once;
use crate::diagram::nearest::Cost;
use crate::diagram::{Assignment, FALSE, NodeId, NodeLimit, Point, TRUE, Table, Variable};
use crate::model::evaluation::Evaluation;
use crate::model::pathway::Changes;
use crate::model::position::{FactId, TreatmentId};
use crate::model::value::Value;

/// One fact that would have to be otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The fact.
    pub fact: FactId,
    /// Its answer now; `None` when nobody has said.
    pub from: Option<Value>,
    /// What it would have to be.
    pub to: Value,
}

/// The ways to a treatment: what would have to change, and then what has to be said besides. Each is as short as any of its kind, which the shortest path in a diagram proves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counterfactuals {
    /// The fewest changed facts, whichever they are.
    pub fewest: Option<Vec<Change>>,
    /// The fewest when nothing changes that is answered and past: none, when no other change would do.
    pub open: Option<Vec<Change>>,
    /// Nobody is shown it on the first walk: these ways lead to somebody who is shown it once they have been checked.
    pub after_clearance: bool,
}

/// The ways to a treatment, or to any of its kinds; none where nobody is shown it, on the first walk or after clearance.
///
/// # Errors
/// [`NodeLimit`] when it is too large to say.
pub fn counterfactuals(
    person: Evaluation,
    diagrams: &Diagrams,
    treatment: TreatmentId,
) -> Result<Counterfactuals, NodeLimit> {
    let (pathway, said) = (person.pathway, person.answers);
    // The value of a question that is not asked is no answer: if something else changed, it would be asked.
    let past = |fact: FactId| said.given(fact).is_some() && pathway.facts[fact].changes == Changes::Nobody;
    let answers = &person.with_unasked();
    let person = Evaluation::new(pathway, answers);
    // In a copy, so that questions do not fill the table.
    let mut table = diagrams.table.clone();
    let (mut who, mut after_clearance) = (FALSE, false);
    for walk in Clearance::BOTH {
        if who != FALSE {
            break;
        }
        after_clearance = walk == Clearance::After;
        let shown = diagrams.reach_on(walk).shown.iter();
        for shown in shown.filter(|shown| pathway.is_kind(shown.treatment, treatment)) {
            let here = table.and(shown.when, shown.reach)?;
            who = table.or(who, here)?;
        }
    }
    let others = table.not(who)?;
    let find = |fixed: &dyn Fn(FactId) -> bool| {
        let (point, mut changes) = nearest_point(person, diagrams, &table, who, fixed)?;
        changes.extend(still_to_say(person, diagrams, &table, others, &point, &changes));
        Some(changes)
    };
    let (fewest, open) = (find(&|_| false), find(&past));
    Ok(Counterfactuals { fewest, open, after_clearance: after_clearance && who != FALSE })
}

/// The fewest changes that make somebody one of these, silence read as the typical answer.
pub(super) fn nearest(person: Evaluation, diagrams: &Diagrams, who: NodeId) -> Option<Vec<Change>> {
    nearest_point(person, diagrams, &diagrams.table, who, &|_| false).map(|(_, changes)| changes)
}

/// What has to be said besides: nobody's silence is an answer. With it there are no `others` left among those who
/// answer so, and none of it could be left out.
fn still_to_say(
    person: Evaluation,
    diagrams: &Diagrams,
    table: &Table,
    others: NodeId,
    point: &Point,
    changes: &[Change],
) -> Vec<Change> {
    let Evaluation { pathway, answers } = person;
    let mut values: Assignment = point.iter().map(|value| Some(*value)).collect();
    let mut say = Vec::new();
    for (fact, about) in pathway.facts.each() {
        let known = answers.given(fact).or(about.default).is_some() || changes.iter().any(|change| change.fact == fact);
        if known {
            continue;
        }
        let mut fewer = values.clone();
        diagrams.variables.of(fact).for_each(|variable| fewer[variable] = None);
        if !table.satisfiable_together(others, TRUE, diagrams.patients, &fewer) {
            values = fewer;
        } else if let Some(to) = diagrams.variables.answer(pathway, fact, &|variable| point[variable]) {
            say.push(Change { fact, from: None, to });
        }
    }
    say
}

/// The nearest of these, and what is otherwise there; what is fixed stays as it was answered.
fn nearest_point(
    person: Evaluation,
    diagrams: &Diagrams,
    table: &Table,
    who: NodeId,
    fixed: &dyn Fn(FactId) -> bool,
) -> Option<(Point, Vec<Change>)> {
    let Evaluation { pathway, answers } = person;
    let reads = |fact: FactId| answers.given(fact).or(pathway.facts[fact].default);
    let mut values = diagrams.variables.typical.clone();
    for fact in pathway.facts.positions() {
        let Some(value) = reads(fact) else { continue };
        for (variable, value) in diagrams.variables.values(fact, value) {
            values[variable] = value;
        }
    }
    let said = |fact: FactId| answers.given(fact).is_some();
    let cost = |fact: FactId| match said(fact) {
        false => Cost::Assume,
        true if fixed(fact) => Cost::Never,
        true => Cost::Change,
    };
    let found = diagrams.variables.nearest_to(table, who, &values, &cost)?;
    let differs = found.variables().filter(|variable| found[*variable] != values[*variable]);
    let facts = differs.map(|variable| diagrams.variables.fact_of[variable]);
    let value = |variable: Variable| found[variable];
    let change = |fact: FactId| {
        let to = diagrams.variables.answer(pathway, fact, &value)?;
        Some(Change { fact, from: answers.given(fact), to })
    };
    let changes = each_once(facts).into_iter().filter_map(change).collect();
    Some((found, changes))
}
