//! Reading a [`Rule`] against one person's answers.

use super::{Answers, Pathway};
use crate::guard::{Rule, Test, Truth};
use crate::value::Value;

/// What a fact reads as: the answer, its default, or "does not apply".
pub fn reading(pathway: &Pathway, answers: &Answers, fact: usize) -> Result<Value, Truth> {
    let Some(about) = pathway.facts.get(fact) else { return Err(Truth::Open) };
    // An answer that counts whether or not it is asked for does not wait until that is known.
    if let (Some(_), Some(said)) = (about.unasked, said(answers, fact)) {
        return Ok(said);
    }
    let applies = about.asked_when.as_ref().map_or(Truth::True, |rule| truth(pathway, answers, rule));
    match applies {
        Truth::False => return Ok(about.unasked.unwrap_or(Value::NotApplicable)),
        Truth::Open => return Err(Truth::Open),
        Truth::True | Truth::Doubt => {}
    }
    match answers.given(fact).or(about.default) {
        // "Does not apply" to a question that does apply is doubt, never no.
        Some(Value::NotApplicable) if about.asked_when.is_some() => Ok(Value::NotSure),
        Some(value) => Ok(value),
        None => Err(Truth::Open),
    }
}

/// What was answered, unless that is only that the question does not apply.
fn said(answers: &Answers, fact: usize) -> Option<Value> {
    answers.given(fact).filter(|given| *given != Value::NotApplicable)
}

/// These answers, and for each fact that is not asked and has a value then, that value. While it is open whether such a
/// fact is asked, "does not apply" says nothing of it.
pub fn with_unasked(pathway: &Pathway, answers: &Answers) -> Answers {
    let mut all = answers.clone();
    for (position, fact) in pathway.facts.iter().enumerate() {
        let (Some(unasked), Some(rule)) = (fact.unasked, &fact.asked_when) else { continue };
        if said(answers, position).is_some() {
            continue;
        }
        match truth(pathway, answers, rule) {
            Truth::False => all.set(position, Some(unasked)),
            Truth::Open => all.set(position, None),
            Truth::True | Truth::Doubt => {}
        }
    }
    all
}

/// What a rule says.
pub fn truth(pathway: &Pathway, answers: &Answers, rule: &Rule) -> Truth {
    match rule {
        Rule::Is(fact, test) => match reading(pathway, answers, *fact) {
            Ok(value) => tested(value, test),
            Err(open) => open,
        },
        Rule::Named(condition) => match pathway.conditions.get(*condition) {
            Some(named) => truth(pathway, answers, &named.rule),
            None => Truth::Open,
        },
        Rule::Not(inner) => truth(pathway, answers, inner).not(),
        Rule::And(parts) => {
            let mut so_far = Truth::True;
            for part in parts {
                so_far = so_far.and(truth(pathway, answers, part));
                if so_far == Truth::False {
                    break;
                }
            }
            so_far
        }
        Rule::Or(parts) => {
            let mut so_far = Truth::False;
            for part in parts {
                so_far = so_far.or(truth(pathway, answers, part));
                if so_far == Truth::True {
                    break;
                }
            }
            so_far
        }
        Rule::Possibly(inner) => truth(pathway, answers, inner).possibly(),
    }
}

/// One test of one answered value.
pub fn tested(value: Value, test: &Test) -> Truth {
    match (test, value) {
        (Test::NotSure, Value::NotSure) => Truth::True,
        (Test::NotSure, Value::Set { doubt, .. }) => Truth::known(doubt),
        (Test::NotSure, _) | (_, Value::NotApplicable) => Truth::False,
        (_, Value::NotSure) => Truth::Doubt,
        (Test::OneOf(bits), Value::Choice(position)) => Truth::known(bits >> position & 1 == 1),
        (Test::ContainsAny { any, alone }, Value::Set { members, doubt }) => {
            let holds = if *any == 0 { members == 0 && !doubt } else { members & any != 0 };
            let may_hold = doubt && (members == 0 || any & !alone != 0);
            if holds {
                Truth::True
            } else if may_hold {
                Truth::Doubt
            } else {
                Truth::False
            }
        }
        (Test::Between(low, high), Value::Number(number)) => Truth::known((*low..=*high).contains(&number)),
        (Test::OneOf(_) | Test::ContainsAny { .. } | Test::Between(..), _) => Truth::False,
    }
}

/// The first unanswered fact, in the order of the guard, in a part of it that is still open.
pub fn first_open(pathway: &Pathway, answers: &Answers, rule: &Rule) -> Option<usize> {
    if truth(pathway, answers, rule) != Truth::Open {
        return None;
    }
    match rule {
        Rule::Is(fact, _) => {
            let applies = pathway.facts.get(*fact).and_then(|about| about.asked_when.as_ref());
            applies.and_then(|rule| first_open(pathway, answers, rule)).or(Some(*fact))
        }
        Rule::Named(condition) => {
            pathway.conditions.get(*condition).and_then(|named| first_open(pathway, answers, &named.rule))
        }
        Rule::Not(inner) | Rule::Possibly(inner) => first_open(pathway, answers, inner),
        Rule::And(parts) | Rule::Or(parts) => parts.iter().find_map(|part| first_open(pathway, answers, part)),
    }
}

/// The facts that make the rule say what it says: for an `or` that holds, those of the first part that holds; for an
/// `and` that fails, those of the first part that fails; otherwise those of every part with the same truth.
pub fn because(pathway: &Pathway, answers: &Answers, rule: &Rule, into: &mut Vec<usize>) {
    let here = truth(pathway, answers, rule);
    match rule {
        Rule::Is(fact, _) => {
            let applies = pathway.facts.get(*fact).and_then(|about| about.asked_when.as_ref());
            let hidden = reading(pathway, answers, *fact) == Ok(Value::NotApplicable);
            let unasked = || {
                let nothing_said = said(answers, *fact).is_none();
                nothing_said && applies.is_some_and(|rule| truth(pathway, answers, rule) == Truth::False)
            };
            match applies {
                // Whoever is not asked has said nothing of it: what keeps it from being asked is the reason.
                Some(applies) if hidden || unasked() => because(pathway, answers, applies, into),
                _ if into.contains(fact) => {}
                _ => into.push(*fact),
            }
        }
        Rule::Named(condition) => {
            if let Some(named) = pathway.conditions.get(*condition) {
                because(pathway, answers, &named.rule, into);
            }
        }
        Rule::Not(inner) | Rule::Possibly(inner) => because(pathway, answers, inner, into),
        Rule::And(parts) | Rule::Or(parts) => {
            let same = parts.iter().filter(|part| truth(pathway, answers, part) == here);
            let one_is_enough = matches!((rule, here), (Rule::Or(_), Truth::True) | (Rule::And(_), Truth::False));
            for part in same.take(if one_is_enough { 1 } else { usize::MAX }) {
                because(pathway, answers, part, into);
            }
        }
    }
}
