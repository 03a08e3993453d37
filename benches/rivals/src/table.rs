//! The shipped pathway as everybody else's engine can have it: one table of rules, of which the first that holds gives
//! the conclusion. For definite answers only: other engines know no "not sure".
//!
//! A row says no more than it must: whatever the rows above it say already is left out, and the diagrams prove that it
//! may be. No rival reads a test that changes nothing.

use treatment_pathway::analysis::encode::variables::FactVariables;
use treatment_pathway::analysis::encode::{Diagrams, TooLarge, in_order};
use treatment_pathway::diagram::{FALSE, NodeCount, NodeId, NodeLimit, TRUE};
use treatment_pathway::model::domain::Domain;
use treatment_pathway::model::guard::{Rule, Test, Threshold};
use treatment_pathway::model::pathway::{Branch, Pathway, StepKind};
use treatment_pathway::model::position::{BranchId, FactId, Position, StepId};
use treatment_pathway::model::value::{Scaled, Value};

/// A condition on definite answers, written out in the facts. Facts by position, words by position in their domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// All hold; without any: always.
    All(Vec<When>),
    /// Any holds; without any: never.
    Any(Vec<When>),
    /// Does not hold.
    Not(Box<When>),
    /// The choice is one of these words.
    Is(FactId, Vec<usize>),
    /// The set has one of these members.
    Has(FactId, Vec<usize>),
    /// The number is at least and at most so much.
    Between(FactId, Option<Scaled>, Option<Scaled>),
}

/// A rule.
#[derive(Debug, Clone)]
pub struct Row {
    /// For whom.
    pub when: When,
    /// The step at which they end.
    pub conclusion: StepId,
}

/// The table; its last row holds for everybody.
///
/// # Errors
/// When the diagrams of the pathway are too large.
pub fn table(pathway: &Pathway) -> Result<Vec<Row>, TooLarge> {
    let mut diagrams = Diagrams::of(pathway)?;
    // A row for each way through is more than a proof needs.
    diagrams.table.limit(NodeCount(4_000_000));
    let mut left = definite(&mut diagrams)?;
    let mut rows = Vec::new();
    for step in in_order(pathway, &[pathway.start]) {
        for (position, branch) in branches(pathway, step) {
            let takes = diagrams.reach.takes(step, position);
            let who = diagrams.table.and(takes, left)?;
            if pathway.conclusion(branch.go).is_none() || who == FALSE {
                continue;
            }
            let when = shortest(pathway, &mut diagrams, way(pathway, step, position), left, who)?;
            rows.push(Row { when: written_out(pathway, &when), conclusion: branch.go });
            left = diagrams.table.and_not(left, who)?;
        }
    }
    Ok(rows)
}

/// Whom a branch takes: whoever comes to its step, is not taken by a branch before it, and is spoken of by its guard.
fn way(pathway: &Pathway, step: StepId, position: BranchId) -> Rule {
    let mut parts = Vec::new();
    if step != pathway.start {
        let all = pathway.steps.positions().flat_map(|from| branches(pathway, from).map(move |b| (from, b)));
        let here = all.filter(|(_, (_, branch))| branch.go == step);
        parts.push(Rule::Or(here.map(|(from, (position, _))| way(pathway, from, position)).collect()));
    }
    let guards = branches(pathway, step).take(position.ordinal());
    for (number, rule) in guards.filter_map(|(number, branch)| Some((number, branch.when.as_ref()?))) {
        let rule = unnamed(pathway, rule);
        parts.push(if number == position { rule } else { Rule::Not(Box::new(rule)) });
    }
    Rule::And(parts)
}

fn branches(pathway: &Pathway, step: StepId) -> impl Iterator<Item = (BranchId, &Branch)> {
    let decision = match &pathway.steps[step].kind {
        StepKind::Decision(decision) => Some(decision),
        StepKind::Conclusion(_) => None,
    };
    decision.into_iter().flat_map(|decision| decision.branches.each())
}

/// A rule with what its names stand for in their place.
fn unnamed(pathway: &Pathway, rule: &Rule) -> Rule {
    let inside = |rule: &Rule| unnamed(pathway, rule);
    match rule {
        Rule::Is(..) => rule.clone(),
        Rule::Named(condition) => inside(&pathway.conditions[*condition].rule),
        Rule::Not(inner) => Rule::Not(Box::new(inside(inner))),
        Rule::Possibly(inner) => Rule::Possibly(Box::new(inside(inner))),
        Rule::And(parts) => Rule::And(parts.iter().map(inside).collect()),
        Rule::Or(parts) => Rule::Or(parts.iter().map(inside).collect()),
        Rule::AtLeast(sum) => {
            let parts = sum.parts.iter().map(inside).collect();
            Rule::AtLeast(Box::new(Threshold { parts, ..(**sum).clone() }))
        }
    }
}

/// A rule without the parts that change nothing for those who are left.
fn shortest(
    pathway: &Pathway,
    diagrams: &mut Diagrams,
    mut rule: Rule,
    left: NodeId,
    who: NodeId,
) -> Result<Rule, NodeLimit> {
    let mut position = 1;
    while let Some(shorter) = without(&rule, position) {
        let says = diagrams.truths(pathway, &shorter)?.sure;
        if diagrams.table.and(left, says)? == who {
            rule = shorter;
        } else {
            position += 1;
        }
    }
    Ok(rule)
}

/// A rule without its part of this number, each part counted before its own parts; none when it has no such part.
fn without(rule: &Rule, number: usize) -> Option<Rule> {
    let mut counted = 0;
    let shorter = copied(rule, &mut counted, number);
    shorter.filter(|_| counted > number)
}

fn copied(rule: &Rule, counted: &mut usize, but: usize) -> Option<Rule> {
    *counted += 1;
    if *counted == but + 1 {
        return None;
    }
    Some(match rule {
        // What is counted cannot be left out.
        Rule::Is(..) | Rule::Named(_) | Rule::AtLeast(_) => rule.clone(),
        Rule::Not(inner) => Rule::Not(Box::new(copied(inner, counted, but)?)),
        Rule::Possibly(inner) => Rule::Possibly(Box::new(copied(inner, counted, but)?)),
        Rule::And(parts) => Rule::And(parts.iter().filter_map(|part| copied(part, counted, but)).collect()),
        Rule::Or(parts) => Rule::Or(parts.iter().filter_map(|part| copied(part, counted, but)).collect()),
    })
}

/// Patients who are sure of everything.
fn definite(diagrams: &mut Diagrams) -> Result<NodeId, NodeLimit> {
    let mut sure = diagrams.patients;
    for fact in diagrams.variables.facts.clone() {
        let (variable, doubt) = match fact {
            FactVariables::One { variable, stretches } => {
                (variable, stretches.iter().position(|[value, _]| *value == Value::NotSure))
            }
            FactVariables::Set { doubt, .. } => (doubt, Some(1)),
        };
        if let Some(doubt) = doubt {
            let here = diagrams.table.choose(variable, |value| if value as usize == doubt { FALSE } else { TRUE })?;
            sure = diagrams.table.and(sure, here)?;
        }
    }
    Ok(sure)
}

/// A guard in the facts, as it reads definite answers.
fn written_out(pathway: &Pathway, rule: &Rule) -> When {
    match rule {
        Rule::Is(fact, test) => {
            let about = &pathway.facts[*fact];
            let masks = about.asked_when.as_ref().filter(|_| about.unasked.is_none());
            let applies = masks.map(|rule| written_out(pathway, rule));
            all(applies.into_iter().chain([tested(*fact, &about.domain, test)]))
        }
        Rule::Named(condition) => written_out(pathway, &pathway.conditions[*condition].rule),
        Rule::Not(inner) => not(written_out(pathway, inner)),
        Rule::Possibly(inner) => written_out(pathway, inner),
        Rule::And(parts) => all(parts.iter().map(|part| written_out(pathway, part))),
        Rule::Or(parts) => any(parts.iter().map(|part| written_out(pathway, part))),
        Rule::AtLeast(sum) => reaches(pathway, &sum.weighted().collect::<Vec<_>>(), sum.wanted),
    }
}

/// A sum as its combinations: the rivals count no points.
fn reaches(pathway: &Pathway, parts: &[(&Rule, i64)], wanted: i64) -> When {
    match parts {
        _ if wanted <= 0 => all([]),
        [] => any([]),
        [(first, weight), rest @ ..] => {
            let with = all([written_out(pathway, first), reaches(pathway, rest, wanted - weight)]);
            any([with, reaches(pathway, rest, wanted)])
        }
    }
}

fn tested(fact: FactId, domain: &Domain, test: &Test) -> When {
    let words = |bits: u64| (0..domain.words().len()).filter(|word| bits >> word & 1 == 1).collect();
    match test {
        Test::OneOf(bits) => When::Is(fact, words(*bits)),
        Test::ContainsAny { any: 0, .. } => not(When::Has(fact, words(u64::MAX))),
        Test::ContainsAny { any, .. } => When::Has(fact, words(*any)),
        Test::Between(low, high) => {
            let (least, most) = if let Domain::Number(of) = domain { (of.min, of.max) } else { (i64::MIN, i64::MAX) };
            When::Between(fact, Some(*low).filter(|low| *low > least), Some(*high).filter(|high| *high < most))
        }
        Test::NotSure => any([]),
    }
}

fn all(parts: impl IntoIterator<Item = When>) -> When {
    let mut flat = Vec::new();
    for part in parts {
        match part {
            When::All(parts) => flat.extend(parts),
            When::Any(parts) if parts.is_empty() => return When::Any(parts),
            part @ (When::Any(_) | When::Not(_) | When::Is(..) | When::Has(..) | When::Between(..)) => flat.push(part),
        }
    }
    only(flat, When::All)
}

fn any(parts: impl IntoIterator<Item = When>) -> When {
    let mut flat = Vec::new();
    for part in parts {
        match part {
            When::Any(parts) => flat.extend(parts),
            When::All(parts) if parts.is_empty() => return When::All(parts),
            part @ (When::All(_) | When::Not(_) | When::Is(..) | When::Has(..) | When::Between(..)) => flat.push(part),
        }
    }
    only(flat, When::Any)
}

fn not(part: When) -> When {
    match part {
        When::Not(inner) => *inner,
        When::All(parts) if parts.is_empty() => When::Any(parts),
        When::Any(parts) if parts.is_empty() => When::All(parts),
        part @ (When::All(_) | When::Any(_) | When::Is(..) | When::Has(..) | When::Between(..)) => {
            When::Not(Box::new(part))
        }
    }
}

fn only(mut parts: Vec<When>, several: fn(Vec<When>) -> When) -> When {
    match parts.pop() {
        Some(part) if parts.is_empty() => part,
        last => several(parts.into_iter().chain(last).collect()),
    }
}
