//! A guideline's rules, read once from the first to the last for everybody at once: what each element is in the end, and
//! for whom.

mod compare;
mod set;
mod sum;

use std::collections::BTreeMap;

use super::amount::Computation;
use super::expr::{Expr, Setter};
use super::facts::Inputs;
use super::read::{Guideline, RuleId};
use crate::authoring::import::cond::Cond;
use crate::authoring::import::draft::{DraftNumber, DraftScore};
use crate::authoring::import::names::Names;
use crate::model::position::Rows;
pub use compare::first_that_holds;
pub use sum::{amount_of, bounds_of, fixed_items};

/// The most cases that one value may fall into.
const MOST_CASES: usize = 64;
/// The most parts of one condition, with those that it is written in terms of: rules that name rules double each time.
const MOST_PARTS: usize = 10_000;
const TOO_LONG: &str = "its condition is longer than can be written";

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
    /// The rule; `None` is what is set before any.
    pub rule: Option<RuleId>,
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
    pub lost: Vec<(Option<RuleId>, String, String)>,
}

/// A rule's conditions, and what it sets.
pub type RuleLines = (Vec<Expr>, Vec<Setter>);

/// A guideline's lines, read.
#[derive(Debug, Default)]
pub struct Parsed {
    /// Preconditions.
    pub conditions: Vec<Expr>,
    /// What is set before any rule.
    pub defaults: Vec<Setter>,
    /// Each rule's conditions and what it sets; `None` where it cannot be read.
    pub rules: Rows<RuleId, Option<RuleLines>>,
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
        for (rule, lines) in parsed.rules.each() {
            let (Some((when, then)), Some(source)) = (lines, self.guideline.rules.checked(rule)) else { continue };
            let mut cond = Cond::Always;
            let mut readable = true;
            for (line, expr) in when.iter().enumerate() {
                match self.condition(expr).and_then(|own| short(Cond::all([std::mem::take(&mut cond), own]))) {
                    Ok(both) => cond = both,
                    Err(why) => {
                        readable = false;
                        self.lose(Some(rule), source.when.get(line).map(|line| line.text.clone()), why);
                    }
                }
            }
            if !readable {
                continue;
            }
            let category = |set: &Setter| matches!(set.to, Expr::Coded(..) | Expr::Text(_));
            if cond == Cond::Always && then.iter().any(category) && !when.is_empty() {
                // It fires once its inputs are there: that is when they are answered.
                self.strict = true;
                let strict: Result<Vec<Cond>, String> = when.iter().map(|expr| self.condition(expr)).collect();
                self.strict = false;
                match strict.and_then(|conds| short(Cond::all(conds))) {
                    Ok(strict) => cond = strict,
                    Err(why) => {
                        self.lose(Some(rule), source.when.first().map(|line| line.text.clone()), why);
                        continue;
                    }
                }
            }
            let name = self.guideline.name(&source.id).to_owned();
            if matches!(cond, Cond::All(_) | Cond::Any(_)) {
                cond = cond.named(&self.names.snake(&name, "rule"));
            }
            self.fired.insert(source.id.clone(), cond.clone());
            for (line, set) in then.iter().enumerate() {
                if let Err(why) = self.set(Some(rule), &cond, set) {
                    self.lose(Some(rule), source.then.get(line).map(|line| line.text.clone()), why);
                }
            }
        }
    }

    fn lose(&mut self, rule: Option<RuleId>, line: Option<String>, why: String) {
        self.outcomes.lost.push((rule, line.unwrap_or_default(), why));
    }

    fn cases(&self, element: &str) -> Values {
        self.state.get(element).cloned().unwrap_or_else(|| {
            let input = self.inputs.contains_key(element);
            vec![(Cond::Always, if input { Sym::Input(element.to_owned()) } else { Sym::Nothing })]
        })
    }

    /// What an element is in the end.
    pub fn last(&self, element: &str) -> Values {
        self.cases(element)
    }
}

/// A condition that is not too long.
fn short(cond: Cond) -> Result<Cond, String> {
    if cond.is_longer(MOST_PARTS) { Err(TOO_LONG.to_owned()) } else { Ok(cond) }
}
