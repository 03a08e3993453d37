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
            let is_typical = own.iter().all(|variable| cube.allows(*variable, variables.typical[*variable]));
            if own.iter().any(|variable| !Self::free(cube, *variable)) {
                let into = if is_typical { &mut when.usual } else { &mut when.unusual };
                into.extend(self.of_fact(fact, cube));
            }
        }
        when
    }

    fn of_fact(&self, fact: FactId, cube: &Cube) -> Vec<String> {
        let about = &self.product.pathway.facts[fact];
        let allowed = |variable: Variable, value: u32| cube.allows(variable, value);
        match &self.diagrams.variables.facts[fact] {
            FactVariables::Choice { variable, not_sure } => {
                let sure = not_sure.map(|value| allowed(*variable, value));
                vec![choice(about, &|value| allowed(*variable, value), sure)]
            }
            FactVariables::Number { variable, stretches, not_sure } => {
                let sure = not_sure.map(|value| allowed(*variable, value));
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
fn choice(fact: &Fact, allowed: &dyn Fn(u32) -> bool, not_sure: Option<bool>) -> String {
    let of = fact.domain.words();
    let words = |wanted: bool| -> Vec<&str> {
        let those = (0..).zip(of).filter(|(value, _)| allowed(*value) == wanted);
        those.map(|(_, word)| word.as_str()).collect()
    };
    let id = &fact.id;
    let mut named = words(true);
    if not_sure == Some(true) {
        named.push("not_sure");
    }
    match (named.as_slice(), words(false).as_slice(), not_sure) {
        ([only], _, _) => format!("{id} = {only}"),
        (_, [], _) => format!("{id} != not_sure"),
        (_, [other], Some(false) | None) => format!("{id} != {other}"),
        (some, _, _) => format!("{id} in {{ {} }}", some.join(", ")),
    }
}

/// One stretch, or several; with "not sure" where that is allowed.
fn number(fact: &Fact, stretches: &[(i64, i64)], allowed: &dyn Fn(u32) -> bool, not_sure: Option<bool>) -> String {
    let (id, Domain::Number { decimals, .. }) = (&fact.id, &fact.domain) else { return String::new() };
    let shown = |number: i64| Shown(number, *decimals).to_string();
    let marked: Vec<(bool, (i64, i64))> =
        (0..).zip(stretches).map(|(value, stretch)| (allowed(value), *stretch)).collect();
    let (mut runs, mut rest) = (Vec::new(), marked.as_slice());
    let mut first = true;
    while let [(allowed, (low, high)), ..] = rest {
        let (run, behind) = rest.split_at(rest.iter().take_while(|(other, _)| other == allowed).count());
        let end = run.last().map_or(*high, |(_, (_, high))| *high);
        let (low, next) = (Some(*low), behind.first().map(|(_, (low, _))| *low));
        match (low.filter(|_| !first), next) {
            _ if !allowed => {}
            _ if low == Some(end) => runs.push(format!("{id} = {}", shown(end))),
            (Some(low), Some(next)) => runs.push(format!("{id} >= {} and {id} < {}", shown(low), shown(next))),
            (Some(low), None) => runs.push(format!("{id} >= {}", shown(low))),
            (None, Some(next)) => runs.push(format!("{id} < {}", shown(next))),
            (None, None) => runs.push(format!("{id} != not_sure")),
        }
        (rest, first) = (behind, false);
    }
    match (runs.as_slice(), not_sure) {
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
