//! Few patients who meet every goal that is left.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{GoalId, Goals, Who};
use crate::analysis::encode::{Diagrams, TooLarge};
use crate::diagram::{NodeId, Point, TRUE, Variable};
use crate::model::answers::Answers;
use crate::model::position::{FactId, Rows};

/// Somebody, and what they are there for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patient {
    /// Every fact of theirs.
    pub answers: Answers,
    /// The goals that nobody before them meets.
    pub goals: Vec<GoalId>,
    /// Some of these they meet only once they have been checked.
    pub checked: bool,
}

/// Two patients are put together while nobody gets more facts away from the typical patient than this: the middle one
/// of the cases of our own pathway, which were written by hand, states as many.
const MOST_FACTS: usize = 7;

/// Of those who meet some goals, the one nearest to the typical patient.
struct Nearest {
    who: NodeId,
    values: Point,
    away: usize,
}

/// For each goal that is not met yet, whoever is nearest to the typical patient; but two who differ from it in facts
/// that do not touch become one.
///
/// # Errors
/// [`TooLarge`].
pub fn patients(
    goals: &Goals<'_>,
    diagrams: &mut Diagrams,
    who: &Rows<GoalId, Who>,
    met: &BTreeSet<GoalId>,
) -> Result<Vec<Patient>, TooLarge> {
    let left: BTreeSet<GoalId> =
        who.positions().filter(|goal| !who[*goal].is_nobody() && !met.contains(goal)).collect();
    // In the order of goals, so that the order of nodes never shows.
    let mut seen = BTreeSet::new();
    let nodes = left.iter().map(|goal| who[*goal].node).filter(|node| seen.insert(*node));
    let mut alone: Vec<Nearest> = nodes.filter_map(|node| nearest(diagrams, node)).collect();
    // Who is far away has to be there anyhow, and others may stand with them.
    alone.sort_by_key(|one| Reverse(one.away));
    let mut chosen: Vec<Nearest> = Vec::new();
    for one in alone {
        match chosen.iter_mut().find(|other| fit(diagrams, other, &one)) {
            Some(place) => {
                let both = diagrams.table.and(place.who, one.who)?;
                *place = nearest(diagrams, both).unwrap_or(one);
            }
            None => chosen.push(one),
        }
    }
    Ok(needed(goals, diagrams, who, &chosen, left))
}

fn nearest(diagrams: &Diagrams, who: NodeId) -> Option<Nearest> {
    let variables = &diagrams.variables;
    let values = variables.nearest_to_typical(&diagrams.table, who)?;
    let away: BTreeSet<FactId> = changes(diagrams, &values).map(|variable| variables.fact_of[variable]).collect();
    Some(Nearest { who, values, away: away.len() })
}

/// The variables that are not as in the typical patient.
fn changes<'a>(diagrams: &'a Diagrams, values: &'a Point) -> impl Iterator<Item = Variable> + 'a {
    values.variables().filter(|variable| values[*variable] != diagrams.variables.typical[*variable])
}

/// Somebody like the first, but for what is not typical of the second: do they meet what both do, and are they near?
fn fit(diagrams: &Diagrams, first: &Nearest, second: &Nearest) -> bool {
    let mut both = first.values.clone();
    for variable in changes(diagrams, &second.values) {
        both[variable] = second.values[variable];
    }
    let fact = |variable: Variable| diagrams.variables.fact_of[variable];
    let away: BTreeSet<_> = changes(diagrams, &both).map(fact).collect();
    let at = |variable: Variable| both[variable];
    away.len() <= MOST_FACTS.max(first.away).max(second.away)
        && [first, second].iter().all(|one| diagrams.table.evaluate(one.who, &at) == TRUE)
}

/// Again and again whoever meets most of what is left, until nothing is.
fn needed(
    goals: &Goals<'_>,
    diagrams: &Diagrams,
    who: &Rows<GoalId, Who>,
    chosen: &[Nearest],
    mut left: BTreeSet<GoalId>,
) -> Vec<Patient> {
    let checked = |goal: &GoalId| who[*goal].after_clearance;
    let judged = |one: &Nearest| {
        let at = |variable: Variable| one.values[variable];
        let answers = diagrams.variables.answers(goals.pathway, &at);
        // Having been checked counts where it is needed, and nowhere else.
        let mut meets = goals.met(&answers, false);
        meets.extend(goals.met(&answers, true).into_iter().filter(checked));
        meets.sort_unstable();
        meets.dedup();
        (one.away, answers, meets)
    };
    let all: Vec<(usize, Answers, Vec<GoalId>)> = chosen.iter().map(judged).collect();
    let mut patients = Vec::new();
    while !left.is_empty() {
        let gain = |meets: &[GoalId]| meets.iter().filter(|goal| left.contains(goal)).count();
        let best = all.iter().min_by_key(|(away, _, meets)| (Reverse(gain(meets)), *away));
        let Some((_, answers, meets)) = best else { break };
        let goals: Vec<GoalId> = meets.iter().copied().filter(|goal| left.remove(goal)).collect();
        if goals.is_empty() {
            break;
        }
        let checked = goals.iter().any(checked);
        patients.push(Patient { answers: answers.clone(), goals, checked });
    }
    patients
}
