//! Published cases as cases of a pathway: the same answers, and what must come out in the pathway's own ids.

use std::collections::{BTreeMap, BTreeSet};

use super::expr::{Expr, value};
use super::facts::{Input, Inputs, in_unit, same, words};
use super::fixture::Fixture;
use super::interpret::{Ran, number};
use super::outputs::Outputs;
use super::read::Guideline;
use super::run::Outcomes;
use crate::authoring::import::cond::{Micro, written};
use crate::authoring::import::draft::{DraftCase, Expectation};
use crate::authoring::import::names::Names;

/// A case, and what is to be said of it.
#[derive(Debug, Default)]
pub struct Made {
    /// The case, where it can be said.
    pub case: Option<DraftCase>,
    /// Why it cannot.
    pub lost: Option<String>,
    /// The rules themselves come to something else than the case: the element, what the case expects, what they say.
    pub disputed: Option<(String, String, String)>,
    /// The source says nothing at the end.
    pub silent: bool,
}

/// What cases are made with.
pub struct Maker<'a> {
    /// The guideline.
    pub guideline: &'a Guideline,
    /// Its inputs.
    pub inputs: &'a Inputs,
    /// What its rules come to.
    pub outcomes: &'a Outcomes,
    /// Where each output is found.
    pub outputs: &'a Outputs,
    /// The facts that are asked.
    pub asked: &'a BTreeSet<String>,
}

impl Maker<'_> {
    /// The inputs of a case as its guideline reads them.
    pub fn values(fixture: &Fixture) -> BTreeMap<String, Expr> {
        fixture.input.iter().map(|(element, text)| (element.clone(), value(text))).collect()
    }

    /// Makes a case.
    pub fn make(&self, fixture: &Fixture, ran: &Ran, names: &mut Names) -> Made {
        let mut made = Made { disputed: self.disputed(fixture, ran), ..Made::default() };
        match self.case(fixture, ran) {
            Ok((mut case, silent)) => {
                case.id = names.kebab(&fixture.id.text, "case");
                made.silent = silent;
                made.case = Some(case);
            }
            Err(why) => made.lost = Some(why),
        }
        made
    }

    fn disputed(&self, fixture: &Fixture, ran: &Ran) -> Option<(String, String, String)> {
        let differs = |(element, expected): (&String, &String)| {
            let own = ran.set.get(element).map(|(value, _)| value);
            let agrees = own.is_some_and(|own| is_expected(own, expected));
            let own = own.map_or("nothing".to_owned(), words);
            (!agrees).then(|| (element.clone(), words(&value(expected)), own))
        };
        fixture.expected.iter().find_map(differs).or_else(|| {
            // A case that lists nothing expects nothing.
            let (element, (value, _)) = ran.set.iter().next().filter(|_| fixture.expected.is_empty())?;
            Some((element.clone(), "nothing".to_owned(), words(value)))
        })
    }

    fn case(&self, fixture: &Fixture, ran: &Ran) -> Result<(DraftCase, bool), String> {
        let mut case = DraftCase { title: fixture.id.text.clone(), ..DraftCase::default() };
        for (element, input) in self.inputs {
            if !self.asked.contains(&input.id) {
                continue;
            }
            match fixture.input.get(element) {
                Some(text) => self.answer(input, &value(text), &mut case)?,
                None => {
                    case.unanswered.push(input.id.clone());
                    case.unanswered.extend(input.unit.iter().map(|(unit, _)| unit.clone()));
                }
            }
        }
        let main: BTreeSet<&String> = self.outputs.conclusions.iter().flat_map(|(_, values)| values.keys()).collect();
        let expected: BTreeMap<&String, &String> = fixture.expected.iter().collect();
        let listed: Vec<(&String, &String)> =
            expected.iter().filter(|(element, _)| main.contains(*element)).map(|(a, b)| (*a, *b)).collect();
        let set = main.iter().any(|element| ran.set.contains_key(*element));
        let mut silent = false;
        if !listed.is_empty() {
            case.expect.conclusion = Some(self.conclusion(&listed, ran)?);
        } else if main.is_empty() && !self.outputs.scores.is_empty() && !fixture.expected.is_empty() {
            case.expect.conclusion = self.outputs.conclusions.first().map(|(id, _)| id.clone());
        } else if !set || fixture.expected.is_empty() {
            silent = true;
            let nowhere = if ran.applies { &self.outputs.no_rule } else { &self.outputs.not_for };
            case.expect.conclusion.clone_from(nowhere);
        }
        self.entries(&expected, ran, &mut case.expect)?;
        for (element, text) in &expected {
            if let Some(scores) = self.outputs.scores.get(*element) {
                let points =
                    number(&value(text)).ok_or_else(|| format!("it expects the words `{text}` of a number"))?;
                let (id, shift) = self.score(element, scores, ran)?;
                if !id.is_empty() {
                    case.expect.scores.push((id, points.saturating_sub(shift)));
                } else if points != shift {
                    return Err(format!("`{}` is always {}", self.guideline.name(element), written(shift)));
                }
            } else if let Some(input) = self.outputs.echoes.get(*element) {
                let own = fixture.input.get(input).map(|own| value(own));
                if !own.is_some_and(|own| is_expected(&own, text)) {
                    return Err(format!("it expects `{}` not to be what was answered", self.guideline.name(element)));
                }
            } else if !main.contains(element) && !self.has_entry(element) {
                let name = self.guideline.name(element);
                let set = self.outcomes.settings.contains_key(*element);
                let why = if set { "which was not carried over" } else { "which no rule sets" };
                return Err(format!("it expects `{name}`, {why}"));
            }
        }
        let open = silent && !case.unanswered.is_empty();
        if case.expect == Expectation::default() && !open {
            return Err("nothing that it expects is said by the rules in the end".to_owned());
        }
        Ok((case, silent))
    }

    fn answer(&self, input: &Input, given: &Expr, case: &mut DraftCase) -> Result<(), String> {
        if !input.is_number() {
            let value = input.value_of(given).or_else(|| {
                // A choice of points may be answered by its points.
                let points = number(given)?;
                let id = input.points()?.into_iter().find(|(_, own)| *own == points)?.0;
                input.values.iter().find(|value| value.id == id)
            });
            let value = value.ok_or_else(|| format!("`{}` is no value of `{}`", words(given), input.label))?;
            case.facts.push((input.id.clone(), value.id.clone()));
            return Ok(());
        }
        let Expr::Amount(mut amount, unit) = given.clone() else {
            return match number(given) {
                Some(points) => {
                    case.facts.push((input.id.clone(), written(points)));
                    Ok(())
                }
                None => Err(format!("`{}` is no number, as `{}` is", words(given), input.label)),
            };
        };
        if let Some((fact, units)) = &input.unit {
            let id = units.iter().find(|(name, _)| Some(name) == unit.as_ref()).map(|(_, id)| id.clone());
            let id = id.ok_or_else(|| format!("no rule reads `{}` in this unit", input.label))?;
            case.facts.push((fact.clone(), id));
        } else if let (Some(own), Some(unit)) = (&input.seen.unit, &unit) {
            let number = in_unit(amount, unit, own);
            amount = number.ok_or_else(|| format!("`{}` is in `{unit}`, and the rules read `{own}`", input.label))?;
        }
        case.facts.push((input.id.clone(), written(amount)));
        Ok(())
    }

    fn conclusion(&self, listed: &[(&String, &String)], ran: &Ran) -> Result<String, String> {
        let fits = |values: &BTreeMap<String, Expr>| {
            listed.iter().all(|(element, text)| values.get(*element).is_some_and(|own| is_expected(own, text)))
        };
        let mut found = self.outputs.conclusions.iter().filter(|(_, values)| fits(values));
        let by_rules = |(_, values): &&(String, BTreeMap<String, Expr>)| {
            values.iter().all(|(element, value)| ran.set.get(element).is_some_and(|(own, _)| same(own, value)))
        };
        let first = found.clone().find(by_rules).or_else(|| found.next());
        first.map(|(id, _)| id.clone()).ok_or_else(|| {
            let (element, text) = listed.first().map_or(("", ""), |(element, text)| (element.as_str(), text.as_str()));
            format!("no rule sets `{}` to `{}`", self.guideline.name(element), words(&value(text)))
        })
    }

    fn has_entry(&self, element: &str) -> bool {
        self.outputs.entries.iter().any(|(_, values)| values.contains_key(element))
    }

    fn entries(
        &self,
        expected: &BTreeMap<&String, &String>,
        ran: &Ran,
        expect: &mut Expectation,
    ) -> Result<(), String> {
        let elements: BTreeSet<&String> = self.outputs.entries.iter().flat_map(|(_, values)| values.keys()).collect();
        for element in elements {
            let of_it = self.outputs.entries.iter().filter_map(|(id, values)| Some((id, values.get(element)?)));
            let Some(text) = expected.get(element) else {
                if !ran.set.contains_key(element) {
                    expect.never_shows.extend(of_it.map(|(id, _)| id.clone()));
                }
                continue;
            };
            if !of_it.clone().any(|(_, value)| is_expected(value, text)) {
                return Err(format!("no rule sets `{}` to `{}`", self.guideline.name(element), words(&value(text))));
            }
            for (id, value) in of_it {
                if is_expected(value, text) { &mut expect.shows } else { &mut expect.never_shows }.push(id.clone());
            }
        }
        // Entries of several elements are there once; of several that say the same, one is enough.
        expect.shows.sort();
        expect.shows.dedup();
        expect.never_shows.sort();
        expect.never_shows.dedup();
        if let [_, _, ..] = expect.shows.as_slice() {
            let both: Vec<String> = expect.never_shows.iter().filter(|id| expect.shows.contains(id)).cloned().collect();
            expect.shows.retain(|id| !both.contains(id));
        }
        Ok(())
    }

    fn score(
        &self,
        element: &str,
        scores: &[(crate::authoring::import::cond::Cond, String, Micro)],
        ran: &Ran,
    ) -> Result<(String, Micro), String> {
        if let [(_, id, shift)] = scores {
            return Ok((id.clone(), *shift));
        }
        let rule = ran.set.get(element).and_then(|(_, rule)| *rule);
        let settings = self.outcomes.settings.get(element).map(Vec::as_slice).unwrap_or_default();
        let when = settings.iter().find(|setting| setting.rule == rule).map(|setting| &setting.when);
        let own = scores.iter().find(|(cond, ..)| Some(cond) == when);
        own.map(|(_, id, shift)| (id.clone(), *shift))
            .ok_or_else(|| format!("which sum `{}` is cannot be told", self.guideline.name(element)))
    }
}

/// Is this what a case expects?
fn is_expected(own: &Expr, expected: &str) -> bool {
    let expected = value(expected);
    match (number(own), number(&expected)) {
        (Some(number), Some(points))
            if !matches!((own, &expected), (_, Expr::Coded(..)) | (Expr::Amount(..), Expr::Amount(..))) =>
        {
            number == points
        }
        _ => same(own, &expected),
    }
}
