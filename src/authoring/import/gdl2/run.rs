//! A guideline's rules, read once from the first to the last for everybody at once: what each element is in the end, and
//! for whom.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use std::collections::BTreeMap;

use super::amount::{Computation, formula};
use super::expr::{Expr, Setter};
use super::facts::{Inputs, same, with_points};
use super::read::Guideline;
use crate::authoring::import::cond::{Cond, Micro, PLACES, holds, written};
use crate::authoring::import::draft::{DraftItem, DraftNumber, DraftScore};
use crate::authoring::import::names::Names;
use crate::model::guard::Op;

const ONE: Micro = 10i64.pow(PLACES);
/// The most cases that one value may fall into.
const MOST_CASES: usize = 64;

/// What an element is.
#[derive(Debug, Clone, PartialEq)]
pub enum Sym {
    /// Nothing.
    Nothing,
    /// What somebody answered.
    Input(String),
    /// Always this.
    Fixed(Expr),
    /// Computed.
    Computed(Computation),
}

/// What an element is for whom: the first that holds.
pub type Values = Vec<(Cond, Sym)>;

/// That a rule sets an element.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The rule, counted from the first; `None` is what is set before any.
    pub rule: Option<usize>,
    /// For whom.
    pub when: Cond,
    /// To what.
    pub to: Sym,
}

/// Everything that came of reading the rules.
#[derive(Debug, Default)]
pub struct Outcomes {
    /// Who meets the preconditions.
    pub applies: Cond,
    /// How each element is set, the first first.
    pub settings: BTreeMap<String, Vec<Setting>>,
    /// Elements in the order they are first set.
    pub order: Vec<String>,
    /// Elements that something adds up.
    pub added: Vec<String>,
    /// Sums of points that are compared or shown.
    pub scores: Vec<DraftScore>,
    /// Formulas that are compared or shown.
    pub numbers: Vec<DraftNumber>,
    /// What could not be carried over: the rule (`None` before any), the line, why.
    pub lost: Vec<(Option<usize>, String, String)>,
}

/// A rule's lines, read.
#[derive(Debug, Default)]
pub struct Parsed {
    /// Preconditions.
    pub conditions: Vec<Expr>,
    /// What is set before any rule.
    pub defaults: Vec<Setter>,
    /// Each rule's conditions and what it sets; `None` where it cannot be read.
    pub rules: Vec<Option<(Vec<Expr>, Vec<Setter>)>>,
}

/// What reads the rules.
pub struct Run<'a> {
    guideline: &'a Guideline,
    inputs: &'a Inputs,
    names: &'a mut Names,
    state: BTreeMap<String, Values>,
    fired: BTreeMap<String, Cond>,
    /// "Is there" asks for an answer.
    strict: bool,
    /// What is compared: a sum without a name of its own is called after it.
    compared: String,
    /// What came of it.
    pub outcomes: Outcomes,
}

impl<'a> Run<'a> {
    /// Nothing read yet.
    pub fn new(guideline: &'a Guideline, inputs: &'a Inputs, names: &'a mut Names) -> Run<'a> {
        Run {
            guideline,
            inputs,
            names,
            state: BTreeMap::new(),
            fired: BTreeMap::new(),
            strict: false,
            compared: String::new(),
            outcomes: Outcomes::default(),
        }
    }

    /// Reads all rules.
    pub fn all(&mut self, parsed: &Parsed) {
        let mut applies = Vec::new();
        for (at, expr) in parsed.conditions.iter().enumerate() {
            match self.condition(expr) {
                Ok(cond) => applies.push(cond),
                Err(why) => self.lose(None, self.guideline.conditions.get(at).map(|line| line.text.clone()), why),
            }
        }
        self.outcomes.applies = Cond::all(applies);
        for (at, set) in parsed.defaults.iter().enumerate() {
            if let Err(why) = self.set(None, &Cond::Always, set) {
                self.lose(None, self.guideline.defaults.get(at).map(|line| line.text.clone()), why);
            }
        }
        for (at, rule) in parsed.rules.iter().enumerate() {
            let (Some((when, then)), Some(source)) = (rule, self.guideline.rules.get(at)) else { continue };
            let mut conds = Vec::new();
            let mut readable = true;
            for (line, expr) in when.iter().enumerate() {
                match self.condition(expr) {
                    Ok(cond) => conds.push(cond),
                    Err(why) => {
                        readable = false;
                        self.lose(Some(at), source.when.get(line).map(|line| line.text.clone()), why);
                    }
                }
            }
            if !readable {
                continue;
            }
            let mut cond = Cond::all(conds);
            let category = |set: &Setter| matches!(set.to, Expr::Coded(..) | Expr::Text(_));
            if cond == Cond::Always && then.iter().any(category) && !when.is_empty() {
                // It fires once its inputs are there: that is when they are answered.
                self.strict = true;
                cond = Cond::all(when.iter().filter_map(|expr| self.condition(expr).ok()));
                self.strict = false;
            }
            let name = self.guideline.name(&source.id).to_owned();
            if matches!(cond, Cond::All(_) | Cond::Any(_)) {
                cond = cond.named(&self.names.snake(&name, "rule"));
            }
            self.fired.insert(source.id.clone(), cond.clone());
            for (line, set) in then.iter().enumerate() {
                if let Err(why) = self.set(Some(at), &cond, set) {
                    self.lose(Some(at), source.then.get(line).map(|line| line.text.clone()), why);
                }
            }
        }
    }

    fn lose(&mut self, rule: Option<usize>, line: Option<String>, why: String) {
        self.outcomes.lost.push((rule, line.unwrap_or_default(), why));
    }

    fn cases(&self, element: &str) -> Values {
        self.state.get(element).cloned().unwrap_or_else(|| {
            let input = self.inputs.contains_key(element);
            vec![(Cond::Always, if input { Sym::Input(element.to_owned()) } else { Sym::Nothing })]
        })
    }

    fn set(&mut self, rule: Option<usize>, when: &Cond, set: &Setter) -> Result<(), String> {
        match set.part.as_deref() {
            // How a number is printed, and in which unit, is a matter of words.
            Some("unit" | "units" | "precision" | "accuracy") => return Ok(()),
            None | Some("magnitude" | "value" | "code") => {}
            Some(other) => return Err(format!("nothing here has `.{other}`")),
        }
        if self.inputs.contains_key(&set.element) && !self.state.contains_key(&set.element) {
            // Read as an input before, and set now: what was read stays what was answered.
            self.state.insert(set.element.clone(), self.cases(&set.element));
        }
        let old = self.cases(&set.element);
        let own = Expr::Element(set.element.clone(), None);
        let added = match &set.to {
            Expr::Sum('+', one, rest) if is_element(one, &own) => Some(rest),
            Expr::Sum('+', rest, one) if is_element(one, &own) => Some(rest),
            _ => None,
        };
        let added = added.and_then(|rest| {
            let [(Cond::Always, before)] = old.as_slice() else { return None };
            let before = amount_of(before)?;
            let rest = self.amounts(rest).ok()?;
            let [(Cond::Always, Some(rest))] = rest.as_slice() else { return None };
            before.plus(&rest.when(when)?)
        });
        let (new, to) = if let Some(sum) = added {
            let to = Sym::Computed(sum);
            (vec![(Cond::Always, to.clone())], vec![(when.clone(), to)])
        } else {
            let merged = match (&set.part, &set.to, old.first()) {
                // `.code` and `.value` of one element, set one after the other by one rule, are one value.
                (Some(part), Expr::Text(words), Some((cond, Sym::Fixed(Expr::Coded(points, code, _)))))
                    if part == "value" && cond == when =>
                {
                    Some(Expr::Coded(*points, code.clone(), words.clone()))
                }
                (Some(part), Expr::Text(code), _) if part == "code" => {
                    Some(Expr::Coded(None, code.clone(), String::new()))
                }
                _ => None,
            };
            let values = match merged {
                Some(value) => vec![(Cond::Always, Sym::Fixed(value))],
                None => self.side(&set.to)?,
            };
            let mut new: Values =
                values.into_iter().map(|(cond, value)| (Cond::all([when.clone(), cond]), value)).collect();
            new.retain(|(cond, _)| *cond != Cond::Never);
            // The first that holds counts: what is set later takes the place of what was set before.
            let there = new.iter().rev().filter(|(_, value)| *value != Sym::Nothing);
            let to: Values = there.cloned().collect();
            if !new.iter().any(|(cond, _)| *cond == Cond::Always) {
                new.extend(old);
            }
            if new.len() > MOST_CASES {
                return Err("it is set in more ways than can be written".to_owned());
            }
            (new, to)
        };
        self.state.insert(set.element.clone(), new);
        if !self.outcomes.order.contains(&set.element) {
            self.outcomes.order.push(set.element.clone());
        }
        let settings = self.outcomes.settings.entry(set.element.clone()).or_default();
        // What one rule sets twice, it sets to the last.
        settings.retain(|setting| setting.rule != rule);
        settings.extend(to.into_iter().map(|(when, to)| Setting { rule, when, to }));
        Ok(())
    }

    /// What an element is in the end.
    pub fn last(&self, element: &str) -> Values {
        self.cases(element)
    }

    /// A condition of the source as one of facts and scores.
    fn condition(&mut self, expr: &Expr) -> Result<Cond, String> {
        Ok(match expr {
            Expr::Both(one, other) => Cond::all([self.condition(one)?, self.condition(other)?]),
            Expr::Either(one, other) => Cond::any([self.condition(one)?, self.condition(other)?]),
            Expr::Not(inner) => self.condition(inner)?.negated(),
            Expr::Fired(rule) => self.fired.get(rule).cloned().unwrap_or(Cond::Never),
            Expr::Truth(truth) => {
                if *truth {
                    Cond::Always
                } else {
                    Cond::Never
                }
            }
            Expr::Compare(op, left, right) => self.comparison(*op, left, right)?,
            _ => return Err("it is no condition".to_owned()),
        })
    }

    fn comparison(&mut self, op: Op, left: &Expr, right: &Expr) -> Result<Cond, String> {
        let (op, left, right) = match (left, right) {
            (Expr::Element(..) | Expr::Sum(..) | Expr::Call(..), _) => (op, left, right),
            (_, Expr::Element(..) | Expr::Sum(..) | Expr::Call(..)) => (mirrored(op), right, left),
            _ => return Err("it compares nothing that is asked".to_owned()),
        };
        if let (Expr::Element(element, Some(part)), Expr::Text(unit)) = (left, right)
            && matches!(part.as_str(), "unit" | "units")
        {
            return Ok(self.unit_is(element, op, unit));
        }
        if matches!(left, Expr::Element(_, Some(part)) if part == "precision" || part == "accuracy") {
            // How a number is printed decides nothing.
            return Ok(Cond::Always);
        }
        self.compared = match left {
            Expr::Element(element, _) => self.guideline.name(element).to_owned(),
            _ => "Score".to_owned(),
        };
        let cases = self.side(left)?;
        if matches!(right, Expr::Null) {
            let there = cases.into_iter().map(|(cond, value)| {
                let is = match value {
                    Sym::Nothing => Cond::Never,
                    Sym::Input(element) if self.strict => self.known(&element),
                    Sym::Input(_) | Sym::Fixed(_) | Sym::Computed(_) => Cond::Always,
                };
                (cond, is)
            });
            let there = first_that_holds(there.collect());
            return Ok(if op == Op::IsNot { there } else { there.negated() });
        }
        let literal = match right {
            Expr::Element(..) | Expr::Sum(..) | Expr::Call(..) => {
                let difference = Expr::Sum('-', Box::new(left.clone()), Box::new(right.clone()));
                return self.comparison(op, &difference, &Expr::Amount(0, None));
            }
            // `'-19'`: a number in quotes.
            Expr::Text(text) => match super::expr::value(text) {
                amount @ Expr::Amount(..) if !matches!(op, Op::Is | Op::IsNot) => amount,
                _ => right.clone(),
            },
            other => other.clone(),
        };
        let mut tested = Vec::new();
        for (cond, value) in cases {
            let meets = self.test(&value, op, &literal)?;
            tested.push((cond, meets));
        }
        Ok(first_that_holds(tested))
    }

    fn known(&self, element: &str) -> Cond {
        self.inputs.get(element).map_or(Cond::Always, |input| Cond::Known(input.id.clone()))
    }

    fn unit_is(&self, element: &str, op: Op, unit: &str) -> Cond {
        let Some(input) = self.inputs.get(element) else { return Cond::Always };
        let Some((fact, units)) = &input.unit else { return Cond::Always };
        let value = units.iter().find(|(name, _)| name == unit).map(|(_, id)| id.clone());
        let is = Cond::Among(fact.clone(), value.into_iter().collect());
        if op == Op::IsNot { is.negated() } else { is }
    }

    /// Does this value compare so with the literal?
    fn test(&mut self, value: &Sym, op: Op, than: &Expr) -> Result<Cond, String> {
        let known = |truth: bool| if truth { Cond::Always } else { Cond::Never };
        match value {
            Sym::Nothing => Ok(Cond::Never),
            Sym::Fixed(own) => match (own, than) {
                (Expr::Coded(Some(points), ..), Expr::Amount(number, _)) => Ok(known(holds(*points, op, *number))),
                (Expr::Amount(own, _), Expr::Amount(number, _)) => Ok(known(holds(*own, op, *number))),
                (Expr::Coded(Some(own), ..), Expr::Coded(Some(points), ..)) if !matches!(op, Op::Is | Op::IsNot) => {
                    Ok(known(holds(*own, op, *points)))
                }
                _ if op == Op::Is => Ok(known(same(own, than))),
                _ if op == Op::IsNot => Ok(known(!same(own, than))),
                _ => Err("it orders words".to_owned()),
            },
            Sym::Input(element) => self.test_input(element, op, than),
            Sym::Computed(amount) => {
                let Expr::Amount(number, _) = than else { return Err("it compares a number with a word".to_owned()) };
                if let Some(own) = amount.as_fixed() {
                    return Ok(known(holds(own, op, *number)));
                }
                let (id, shift) = self.register(amount, &self.compared.clone())?;
                Ok(Cond::Compare(id, op, number.saturating_sub(shift)))
            }
        }
    }

    fn test_input(&self, element: &str, op: Op, than: &Expr) -> Result<Cond, String> {
        let input = self.inputs.get(element).ok_or("it is not asked")?;
        if input.is_number() {
            return match than {
                Expr::Amount(number, _) => Ok(Cond::Compare(input.id.clone(), op, *number)),
                Expr::Coded(Some(points), ..) => Ok(Cond::Compare(input.id.clone(), op, *points)),
                _ => Err("it compares a number with a word".to_owned()),
            };
        }
        let among = |values: Vec<String>| {
            if values.is_empty() { Cond::Never } else { Cond::Among(input.id.clone(), values) }
        };
        match (op, than) {
            (Op::Is | Op::IsNot, Expr::Coded(..) | Expr::Text(_) | Expr::Truth(_)) => {
                let is = among(input.value_of(than).map(|value| value.id.clone()).into_iter().collect());
                Ok(if op == Op::IsNot { is.negated() } else { is })
            }
            (_, Expr::Amount(number, _) | Expr::Coded(Some(number), ..)) => {
                with_points(input, op, *number).map(among).ok_or_else(|| "it counts what has no points".to_owned())
            }
            _ => Err("it orders words".to_owned()),
        }
    }

    /// An expression, for whom it is what.
    fn side(&mut self, expr: &Expr) -> Result<Values, String> {
        match expr {
            Expr::Element(id, Some(part)) if part == "term" => {
                Ok(vec![(Cond::Always, Sym::Fixed(Expr::Text(self.guideline.name(id).to_owned())))])
            }
            Expr::Element(id, None) => Ok(self.cases(id)),
            Expr::Element(id, Some(part)) => match part.as_str() {
                "magnitude" | "value" | "code" => Ok(self.cases(id)),
                other => Err(format!("nothing here has `.{other}`")),
            },
            Expr::Coded(..) | Expr::Text(_) | Expr::Truth(_) | Expr::Amount(..) => {
                Ok(vec![(Cond::Always, Sym::Fixed(expr.clone()))])
            }
            Expr::Null => Ok(vec![(Cond::Always, Sym::Nothing)]),
            Expr::Sum(..) | Expr::Call(..) => {
                let amounts = self.amounts(expr)?;
                let sym =
                    |amount: Option<Computation>| amount.map_or(Sym::Nothing, |amount| Sym::Computed(amount.whole()));
                Ok(amounts.into_iter().map(|(cond, amount)| (cond, sym(amount))).collect())
            }
            _ => Err("it is no value".to_owned()),
        }
    }

    /// A number, for whom it is how much; `None` where something that it adds is not there.
    fn amounts(&mut self, expr: &Expr) -> Result<Vec<(Cond, Option<Computation>)>, String> {
        match expr {
            Expr::Sum(sign, one, other) => {
                let (left, right) = (self.amounts(one)?, self.amounts(other)?);
                let mut all = Vec::new();
                for (cond, one) in &left {
                    for (other_cond, other) in &right {
                        let cond = Cond::all([cond.clone(), other_cond.clone()]);
                        if cond == Cond::Never {
                            continue;
                        }
                        let both = one.as_ref().zip(other.as_ref());
                        let made = both.map(|(one, other)| self.combine(*sign, one, other)).transpose()?;
                        all.push((cond, made));
                        if all.len() > MOST_CASES {
                            return Err("it adds up in more ways than can be written".to_owned());
                        }
                    }
                }
                Ok(all)
            }
            Expr::Call(name, _) => Err(format!("the function `{name}` cannot be worked out exactly")),
            Expr::Amount(number, _) => Ok(vec![(Cond::Always, Some(Computation::fixed(*number)))]),
            Expr::Element(id, part) => {
                if !matches!(part.as_deref(), None | Some("value" | "magnitude")) {
                    return Err("it adds what is no number".to_owned());
                }
                if !self.outcomes.added.contains(id) {
                    self.outcomes.added.push(id.clone());
                }
                self.amounts_of(id)
            }
            _ => Err("it adds what is no number".to_owned()),
        }
    }

    fn amounts_of(&mut self, id: &str) -> Result<Vec<(Cond, Option<Computation>)>, String> {
        let cases = self.cases(id);
        // Values that are always the same are items of one sum, each for whom it is set.
        let fixed: Option<Vec<(Cond, Option<Micro>)>> = cases
            .iter()
            .map(|(cond, value)| match value {
                Sym::Nothing => Some((cond.clone(), None)),
                other => Some((cond.clone(), Some(amount_of(other)?.as_fixed()?))),
            })
            .collect();
        if let Some(fixed) = fixed.filter(|fixed| fixed.len() > 1) {
            let mut items = Vec::new();
            for (at, (cond, number)) in fixed.iter().enumerate() {
                let before = fixed.iter().take(at).filter(|(earlier, _)| !earlier.excludes(cond));
                let not_before = before.map(|(earlier, _)| earlier.clone().negated());
                let alone = Cond::all(not_before.chain([cond.clone()]));
                if let Some(number) = number.filter(|number| *number != 0) {
                    items.push(DraftItem::When(alone, number));
                }
            }
            return Ok(vec![(Cond::Always, Some(Computation::Points(0, items)))]);
        }
        let mut all = Vec::new();
        for (cond, value) in cases {
            let amount = match &value {
                Sym::Nothing => None,
                value => Some(self.amount(value)?),
            };
            all.push((cond, amount));
        }
        Ok(all)
    }

    /// A value as a number: what was answered counts as its points, or as the number it is.
    pub fn amount(&self, value: &Sym) -> Result<Computation, String> {
        let Sym::Input(element) = value else { return amount_of(value).ok_or_else(|| "it adds words".to_owned()) };
        let input = self.inputs.get(element).ok_or("it is not asked")?;
        let item = if input.is_number() {
            DraftItem::Own(input.id.clone())
        } else {
            DraftItem::Points(input.id.clone(), input.points().ok_or("it adds what has no points")?)
        };
        Ok(Computation::Points(0, vec![item]))
    }

    fn combine(&mut self, sign: char, one: &Computation, other: &Computation) -> Result<Computation, String> {
        let points = match sign {
            '+' => one.plus(other),
            '-' => other.times(-ONE).and_then(|other| one.plus(&other)),
            '*' => one
                .as_fixed()
                .and_then(|factor| other.times(factor))
                .or_else(|| other.as_fixed().and_then(|factor| one.times(factor))),
            '/' => other.as_fixed().filter(|by| *by != 0).and_then(|by| {
                let factor = i128::from(ONE) * i128::from(ONE);
                (factor % i128::from(by) == 0)
                    .then(|| Micro::try_from(factor / i128::from(by)).ok())
                    .flatten()
                    .and_then(|factor| one.times(factor))
            }),
            _ => None,
        };
        match points {
            Some(points) => Ok(points),
            None => {
                let (one, other) = (part(one)?, part(other)?);
                formula(sign, &one, &other)
                    .ok_or_else(|| "only numbers times constants, added up, can be worked out exactly".to_owned())
            }
        }
    }

    /// The score or number that this is, named; and what is added to it. One fact alone is named itself.
    pub fn register(&mut self, amount: &Computation, name: &str) -> Result<(String, Micro), String> {
        match amount {
            Computation::Points(shift, items) => {
                if items.is_empty() {
                    return Ok((String::new(), *shift));
                }
                if let [DraftItem::Own(fact)] = items.as_slice() {
                    return Ok((fact.clone(), *shift));
                }
                if let Some(known) = self.outcomes.scores.iter().find(|score| score.items == *items) {
                    return Ok((known.id.clone(), *shift));
                }
                let id = self.names.snake(name, "score");
                let label = name.to_owned();
                self.outcomes.scores.push(DraftScore { id: id.clone(), label, items: items.clone() });
                Ok((id, *shift))
            }
            Computation::Formula(is) => {
                if let Some(known) = self.outcomes.numbers.iter().find(|number| number.is == *is) {
                    return Ok((known.id.clone(), 0));
                }
                let id = self.names.snake(name, "number");
                self.outcomes.numbers.push(DraftNumber { id: id.clone(), label: name.to_owned(), is: is.clone() });
                Ok((id, 0))
            }
        }
    }
}

/// An amount as a part of a formula.
fn part(amount: &Computation) -> Result<String, String> {
    match amount {
        Computation::Formula(text) => Ok(text.clone()),
        Computation::Points(number, items) => match items.as_slice() {
            [] => Ok(written(*number)),
            [DraftItem::Own(fact)] if *number == 0 => Ok(fact.clone()),
            _ => Err("a sum of points is compared and shown, and nothing is computed from it".to_owned()),
        },
    }
}

/// Between what a sum of these items lies.
pub fn bounds_of(inputs: &Inputs, items: &[DraftItem]) -> [Micro; 2] {
    items.iter().fold([0, 0], |[low, high], item| {
        let (least, most) = match item {
            DraftItem::Points(_, points) => (
                points.iter().map(|(_, points)| *points).min().unwrap_or(0),
                points.iter().map(|(_, points)| *points).max().unwrap_or(0),
            ),
            DraftItem::Own(fact) => {
                let input = inputs.values().find(|input| input.id == *fact);
                input.map_or((0, 0), |input| (input.seen.bounds().min, input.seen.bounds().max))
            }
            DraftItem::When(_, points) => ((*points).min(0), (*points).max(0)),
        };
        [low.saturating_add(least), high.saturating_add(most)]
    })
}

fn is_element(expr: &Expr, own: &Expr) -> bool {
    matches!((expr, own), (Expr::Element(one, _), Expr::Element(other, _)) if one == other)
}

/// A value that is a number.
pub fn amount_of(value: &Sym) -> Option<Computation> {
    match value {
        Sym::Computed(amount) => Some(amount.clone()),
        Sym::Fixed(Expr::Amount(number, _) | Expr::Coded(Some(number), ..)) => Some(Computation::fixed(*number)),
        Sym::Fixed(_) | Sym::Nothing | Sym::Input(_) => None,
    }
}

fn mirrored(op: Op) -> Op {
    match op {
        Op::Less => Op::More,
        Op::AtMost => Op::AtLeast,
        Op::More => Op::Less,
        Op::AtLeast => Op::AtMost,
        same @ (Op::Is | Op::IsNot) => same,
    }
}

/// Of cases the first that holds, whether what it says is met.
pub fn first_that_holds(cases: Vec<(Cond, Cond)>) -> Cond {
    let mut rest = Cond::Never;
    for (cond, meets) in cases.into_iter().rev() {
        rest = match meets {
            Cond::Always => Cond::any([cond, rest]),
            meets => {
                let later = if rest.excludes(&cond) { rest } else { Cond::all([cond.clone().negated(), rest]) };
                Cond::any([Cond::all([cond, meets]), later])
            }
        };
    }
    rest
}
