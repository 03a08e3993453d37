//! What a guideline asks: its inputs as facts, with the values that rules, lists and cases name.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

mod same;
mod used;

use std::collections::BTreeMap;

use super::expr::{Expr, value};
use super::read::Guideline;
use crate::authoring::import::bounds::Seen;
use crate::authoring::import::cond::{Micro, holds};
use crate::authoring::import::draft::{DraftFact, DraftKind};
use crate::authoring::import::names::Names;
use crate::model::guard::Op;
use same::is_answer;
pub use same::{differ, in_unit, same, words};
use used::{Use, collect, seen};

/// One value of a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceValue {
    /// Its id.
    pub id: String,
    /// In the source's words.
    pub label: String,
    /// As the source has it.
    pub source: Expr,
}

/// An input as a fact.
#[derive(Debug, Clone)]
pub struct Input {
    /// The fact's id.
    pub id: String,
    /// In the source's words.
    pub label: String,
    /// Its values; of a number none.
    pub values: Vec<ChoiceValue>,
    /// What is said of a number.
    pub seen: Seen,
    /// The fact that says in which unit a number is, where rules read several.
    pub unit: Option<(String, Vec<(String, String)>)>,
    /// Its values are listed by the guideline itself.
    pub listed: bool,
    /// It is a value of a list of which one is known: its points are asked.
    pub only_points: bool,
}

/// The inputs of a guideline, by element.
pub type Inputs = BTreeMap<String, Input>;

impl Input {
    /// Is it a number?
    pub fn is_number(&self) -> bool {
        self.values.is_empty()
    }

    /// Its values were taken from rules and cases.
    pub fn is_assumed(&self) -> bool {
        let truths = self.values.iter().all(|value| matches!(value.source, Expr::Truth(_)));
        !self.listed && if self.is_number() { self.only_points } else { !truths }
    }

    /// The points of its values, where all have some.
    pub fn points(&self) -> Option<Vec<(String, Micro)>> {
        let points = self.values.iter().map(|value| match value.source {
            Expr::Coded(Some(points), ..) => Some((value.id.clone(), points)),
            Expr::Amount(number, _) => Some((value.id.clone(), number)),
            _ => None,
        });
        points.collect::<Option<Vec<_>>>().filter(|points| !points.is_empty())
    }

    /// The value that this is.
    pub fn value_of(&self, source: &Expr) -> Option<&ChoiceValue> {
        let exactly = self.values.iter().find(|value| is_answer(&value.source, source));
        exactly.or_else(|| self.values.iter().find(|value| same(&value.source, source)))
    }

    /// The facts that it becomes.
    pub fn facts(&self) -> Vec<DraftFact> {
        let kind =
            if self.is_number() { DraftKind::Number(self.seen.bounds()) } else { DraftKind::Choice(self.ordered()) };
        let mut facts = vec![DraftFact { id: self.id.clone(), label: self.label.clone(), kind }];
        if let Some((id, units)) = &self.unit {
            facts.push(DraftFact {
                id: id.clone(),
                label: format!("{}: unit", self.label),
                kind: DraftKind::Choice(units.iter().map(|(unit, id)| (id.clone(), unit.clone())).collect()),
            });
        }
        facts
    }

    /// Its values, the harmless one first: with the fewest points, or the one that says no.
    fn ordered(&self) -> Vec<(String, String)> {
        let mut values: Vec<&ChoiceValue> = self.values.iter().collect();
        if let Some(points) = self.points() {
            values.sort_by_key(|value| points.iter().find(|(id, _)| *id == value.id).map(|(_, points)| points.abs()));
        } else {
            let says_no = |value: &ChoiceValue| {
                let first = value.label.split_whitespace().next().unwrap_or_default().to_lowercase();
                ["no", "none", "absent", "false", "negative", "normal", "not"].contains(&first.as_str())
            };
            values.sort_by_key(|value| !says_no(value));
        }
        values.into_iter().map(|value| (value.id.clone(), value.label.clone())).collect()
    }
}

/// The inputs that these expressions read, with the values that cases give.
pub fn inputs<'a>(
    guideline: &Guideline,
    read: impl Iterator<Item = &'a Expr>,
    cases: &[(String, String)],
    names: &mut Names,
) -> Inputs {
    let mut uses: BTreeMap<String, Use> = BTreeMap::new();
    read.for_each(|expr| collect(expr, &mut uses));
    let mut inputs = Inputs::new();
    for element in &guideline.elements {
        let Some(used) = uses.get(&element.id).filter(|_| element.is_input) else { continue };
        let label = guideline.name(&element.id).to_owned();
        let mut sources: Vec<Expr> = element.allowed.iter().map(|text| value(text)).collect();
        let listed = !sources.is_empty();
        let given = cases.iter().filter(|(id, _)| *id == element.id).map(|(_, text)| value(text));
        let known: Vec<Expr> = used.literals.iter().cloned().chain(given).collect();
        let coded = sources.iter().chain(&known).any(|source| matches!(source, Expr::Coded(..) | Expr::Truth(_)))
            || (known.iter().any(|source| matches!(source, Expr::Text(_)))
                && !known.iter().any(|source| matches!(source, Expr::Amount(..))));
        let is_truth = known.iter().any(|source| matches!(source, Expr::Truth(_)));
        // Of a list that is nowhere written and of which one value is known, the points themselves are asked.
        let mut distinct: Vec<&Expr> = Vec::new();
        for source in known.iter().chain(&sources).filter(|source| matches!(source, Expr::Coded(..))) {
            if !distinct.iter().any(|own| same(own, source)) {
                distinct.push(source);
            }
        }
        let only_points = used.counted && !listed && matches!(distinct.as_slice(), [Expr::Coded(Some(_), ..)]);
        let mut input = Input {
            id: names.snake(&label, "input"),
            label,
            values: Vec::new(),
            seen: Seen::default(),
            unit: None,
            listed,
            only_points,
        };
        if !only_points && (coded || element.data_type == "DV_BOOLEAN") {
            if is_truth || element.data_type == "DV_BOOLEAN" {
                sources = vec![Expr::Truth(false), Expr::Truth(true)];
            }
            // The case says more of a value than the rule: its points.
            for source in known.iter().rev().chain(&known) {
                let is_value = matches!(source, Expr::Coded(..) | Expr::Text(_) | Expr::Truth(_));
                match sources.iter_mut().find(|own| is_answer(own, source)) {
                    Some(Expr::Coded(_, _, own)) if own.is_empty() && matches!(source, Expr::Coded(..)) => {
                        *own = words(source);
                    }
                    Some(own @ Expr::Coded(None, ..)) if matches!(source, Expr::Coded(Some(_), ..)) => {
                        *own = source.clone();
                    }
                    Some(_) => {}
                    None if is_value => sources.push(source.clone()),
                    None => {}
                }
            }
            input.values = values(sources, listed);
        } else {
            input.seen = seen(used, &known);
            let units = if used.units.len() > 1 { used.units.as_slice() } else { &[] };
            if !units.is_empty() {
                let mut own = Names::default();
                let units = units.iter().map(|unit| (unit.clone(), own.snake(unit, "unit"))).collect();
                input.unit = Some((names.snake(&format!("{} unit", input.label), "unit"), units));
                input.seen.unit = None;
            }
        }
        inputs.insert(element.id.clone(), input);
    }
    inputs
}

/// The values of a choice, each with an id. One value alone is no choice: its opposite is added.
fn values(mut sources: Vec<Expr>, listed: bool) -> Vec<ChoiceValue> {
    if sources.iter().all(|source| matches!(source, Expr::Coded(Some(_), ..))) {
        sources.sort_by_key(|source| if let Expr::Coded(points, ..) = source { *points } else { None });
    }
    let mut names = Names::default();
    let mut values: Vec<ChoiceValue> = sources
        .into_iter()
        .map(|source| {
            let label = words(&source);
            ChoiceValue { id: names.snake(&label, "value"), label, source }
        })
        .collect();
    if let ([only], false) = (values.as_slice(), listed) {
        let says_yes = matches!(only.label.to_lowercase().as_str(), "yes" | "present" | "true");
        let label = if says_yes { "No" } else { "Something else" };
        let id = names.snake(label, "value");
        values.insert(0, ChoiceValue { id, label: label.to_owned(), source: Expr::Null });
    }
    values
}

/// The values of a choice whose points meet this.
pub fn with_points(input: &Input, op: Op, than: Micro) -> Option<Vec<String>> {
    let points = input.points()?;
    let meets = points.into_iter().filter(|(_, points)| holds(*points, op, than));
    Some(meets.map(|(id, _)| id).collect())
}
