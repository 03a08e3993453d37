//! A cube in the language of guards: what each fact must be.

use super::cover::Cube;
use super::{Pair, When};
use crate::analysis::encode::variables::FactVariables;
use crate::diagram::Variable;
use crate::model::pathway::Fact;
use crate::model::position::FactId;
use crate::model::value::{Domain, Shown};

impl Pair<'_> {
    /// In the author's order of facts, so that the order of variables never shows.
    pub(super) fn literals(&self, cube: &Cube) -> When {
        let variables = &self.diagrams.variables;
        let mut when = When::default();
        for fact in self.product.pathway.facts.positions().filter(|fact| *fact != self.product.which) {
            let own: Vec<Variable> = variables.of(fact).collect();
            let is_typical =
                own.iter().all(|variable| cube.0[*variable].get(variables.typical[*variable] as usize) == Some(&true));
            if own.iter().any(|variable| !Self::free(cube, *variable)) {
                let into = if is_typical { &mut when.usual } else { &mut when.unusual };
                into.extend(self.of_fact(fact, cube));
            }
        }
        when
    }

    fn of_fact(&self, fact: FactId, cube: &Cube) -> Vec<String> {
        let about = &self.product.pathway.facts[fact];
        let allowed = |variable: Variable, value: usize| cube.0[variable].get(value).copied().unwrap_or(false);
        match &self.diagrams.variables.facts[fact] {
            FactVariables::Choice { variable, not_sure } => {
                let sure = not_sure.map(|value| allowed(*variable, value as usize));
                vec![choice(about, &|value| allowed(*variable, value), sure)]
            }
            FactVariables::Number { variable, stretches, not_sure } => {
                let sure = not_sure.map(|value| allowed(*variable, value as usize));
                vec![number(about, stretches, &|value| allowed(*variable, value), sure)]
            }
            FactVariables::Set { doubt, first, members } => {
                let doubt = match (allowed(*doubt, 0), allowed(*doubt, 1)) {
                    (true, false) if !about.certain => Some(false),
                    (false, true) => Some(true),
                    _ => None,
                };
                let member = |variable: Variable| match (allowed(variable, 0), allowed(variable, 1)) {
                    (true, false) => Some(false),
                    (false, true) => Some(true),
                    _ => None,
                };
                set(about, &first.run(*members).map(member).collect::<Vec<_>>(), doubt)
            }
        }
    }
}

/// `x = a`, `x != a`, `x in { a, not_sure }`; `not_sure` is `None` for a fact that is certain.
fn choice(fact: &Fact, allowed: &dyn Fn(usize) -> bool, not_sure: Option<bool>) -> String {
    let of = fact.domain.words();
    let (yes, no): (Vec<usize>, Vec<usize>) = (0..of.len()).partition(|value| allowed(*value));
    let words = |values: &[usize]| values.iter().filter_map(|v| of.get(*v)).map(String::as_str).collect::<Vec<_>>();
    let id = &fact.id;
    let mut named = words(&yes);
    if not_sure == Some(true) {
        named.push("not_sure");
    }
    match (named.as_slice(), words(&no).as_slice(), not_sure) {
        ([only], _, _) => format!("{id} = {only}"),
        (_, [], _) => format!("{id} != not_sure"),
        (_, [other], Some(false) | None) => format!("{id} != {other}"),
        (some, _, _) => format!("{id} in {{ {} }}", some.join(", ")),
    }
}

/// One stretch, or several; with "not sure" where that is allowed.
fn number(fact: &Fact, stretches: &[(i64, i64)], allowed: &dyn Fn(usize) -> bool, not_sure: Option<bool>) -> String {
    let (id, Domain::Number { decimals, .. }) = (&fact.id, &fact.domain) else { return String::new() };
    let shown = |number: i64| Shown(number, *decimals).to_string();
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for value in (0..stretches.len()).filter(|value| allowed(*value)) {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == value => *end = value,
            _ => runs.push((value, value)),
        }
    }
    let run = |(start, end): &(usize, usize)| {
        let low = stretches.get(*start).map(|(low, _)| *low).filter(|_| *start > 0);
        let next = stretches.get(end + 1).map(|(low, _)| *low);
        match (low, next, stretches.get(*start).zip(stretches.get(*end))) {
            (_, _, Some(((low, _), (_, high)))) if low == high => format!("{id} = {}", shown(*low)),
            (Some(low), Some(next), _) => format!("{id} >= {} and {id} < {}", shown(low), shown(next)),
            (Some(low), None, _) => format!("{id} >= {}", shown(low)),
            (None, Some(next), _) => format!("{id} < {}", shown(next)),
            (None, None, _) => format!("{id} != not_sure"),
        }
    };
    let stretches: Vec<String> = runs.iter().map(run).collect();
    match (stretches.as_slice(), not_sure) {
        ([], _) => format!("{id} = not_sure"),
        (some, Some(true)) => format!("possibly({})", some.join(" or ")),
        ([one], _) => one.clone(),
        (some, _) => format!("({})", some.join(" or ")),
    }
}

/// What is named, what is not, and whether there is doubt about the rest. `possibly` stands where doubt is allowed.
fn set(fact: &Fact, members: &[Option<bool>], doubt: Option<bool>) -> Vec<String> {
    let id = &fact.id;
    let of = |named: bool| -> Vec<&str> {
        let words = fact.domain.words().iter().zip(members).filter(|(_, member)| **member == Some(named));
        words.map(|(word, _)| word.as_str()).collect()
    };
    let mut literals: Vec<String> = of(true).iter().map(|word| format!("{id} = {word}")).collect();
    match doubt {
        Some(true) => literals.push(format!("{id} = not_sure")),
        Some(false) => literals.push(format!("{id} != not_sure")),
        None => {}
    }
    let sure = doubt == Some(false) || fact.certain;
    match of(false).as_slice() {
        [] => {}
        [one] if sure => literals.push(format!("{id} != {one}")),
        [one] => literals.push(format!("possibly({id} != {one})")),
        some if sure => literals.push(format!("not {id} in {{ {} }}", some.join(", "))),
        some => literals.push(format!("possibly(not {id} in {{ {} }})", some.join(", "))),
    }
    literals
}
