//! A cube in the language of guards: what each fact must be.

use super::cover::Cube;
use super::{Pair, When};
use crate::analysis::encode::variables::FactVariables;
use crate::diagram::Variable;
use crate::model::domain::Among;
use crate::model::pathway::Fact;
use crate::model::position::FactId;
use crate::model::value::Value;

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
            FactVariables::One { variable, stretches } => {
                let each = (0..).zip(stretches).map(|(value, stretch)| (*stretch, allowed(*variable, value)));
                let (not_sure, stretches): (Vec<_>, Vec<_>) = each.partition(|([low, _], _)| *low == Value::NotSure);
                let not_sure = not_sure.first().map(|(_, allowed)| *allowed);
                vec![about.domain.among(&Among { fact: &about.id, stretches: &stretches, not_sure })]
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
