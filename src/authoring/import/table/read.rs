//! The inputs of a table as facts: from all cells of a column, what it can be.

use std::collections::BTreeMap;

use super::cell::Tested;
use super::header::{RuleColumn, RuleColumnId};
use crate::authoring::import::bounds::Seen;
use crate::authoring::import::cond::{Cond, Micro, written};
use crate::authoring::import::draft::{DraftFact, DraftKind};
use crate::authoring::import::names::Names;
use crate::authoring::import::not_carried_over;
use crate::data::finding::Report;
use crate::model::guard::Op;
use crate::model::id::is_valid;
use crate::model::position::{Rows, positions};

positions! {
    /// The position of a fact of a table.
    AskedId
}

/// A fact of a table.
#[derive(Debug, Clone, Default)]
struct Asked {
    id: String,
    label: String,
    /// Words, each with its id; of a number none.
    values: Vec<(String, String)>,
    seen: Seen,
    is_number: bool,
}

/// The facts of a table.
#[derive(Debug, Clone, Default)]
pub struct TableInputs {
    all: Rows<AskedId, Asked>,
    /// The fact of each name in lower case: of a column, or one that a cell itself gives.
    by_name: BTreeMap<String, AskedId>,
    /// The name of each column.
    columns: BTreeMap<RuleColumnId, String>,
}

impl TableInputs {
    /// As they are written.
    pub fn facts(&self) -> Vec<DraftFact> {
        let kind = |asked: &Asked| match asked.is_number {
            true => DraftKind::Number(asked.seen.bounds()),
            false => DraftKind::Choice(asked.values.clone()),
        };
        let fact = |asked: &Asked| DraftFact { id: asked.id.clone(), label: asked.label.clone(), kind: kind(asked) };
        self.all.iter().map(fact).collect()
    }

    /// What a cell of a column says.
    ///
    /// # Errors
    /// In a few words, why it says nothing of that fact.
    pub fn cond(&self, column: RuleColumnId, test: &Tested) -> Result<Cond, String> {
        let name = self.columns.get(&column).map(String::as_str).unwrap_or_default();
        self.of(name, test)
    }

    fn of(&self, name: &str, test: &Tested) -> Result<Cond, String> {
        Ok(match test {
            Tested::Any => Cond::Always,
            Tested::Of(name, inner) => self.of(name, inner)?,
            Tested::Not(inner) => self.of(name, inner)?.negated(),
            Tested::Either(parts) => {
                Cond::any(parts.iter().map(|part| self.of(name, part)).collect::<Result<Vec<_>, _>>()?)
            }
            Tested::Both(parts) => {
                Cond::all(parts.iter().map(|part| self.of(name, part)).collect::<Result<Vec<_>, _>>()?)
            }
            Tested::Words(words) => {
                let asked = self.asked(name)?;
                if asked.is_number {
                    return Err(format!("`{}` is a number, and `{}` is none", asked.label, words.join(", ")));
                }
                let ids = words.iter().filter_map(|word| asked.value(word)).collect();
                Cond::Among(asked.id.clone(), ids)
            }
            Tested::Numbers(tests, unit) => {
                let asked = self.asked(name)?;
                if !asked.is_number {
                    let of_words =
                        tests.iter().map(|test| asked.numeric_word(test, unit.as_deref())).collect::<Option<Vec<_>>>();
                    let ids = of_words.ok_or_else(|| format!("`{}` has words, and cannot be compared", asked.label))?;
                    return Ok(Cond::Among(asked.id.clone(), ids));
                }
                if let (Some(own), Some(unit)) = (&asked.seen.unit, unit)
                    && !is_same_unit(own, unit)
                {
                    return Err(format!("`{}` is in `{own}`, and this cell in `{unit}`", asked.label));
                }
                let one = |test: &Vec<_>| {
                    Cond::all(test.iter().map(|(op, number)| Cond::Compare(asked.id.clone(), *op, *number)))
                };
                Cond::any(tests.iter().map(one))
            }
        })
    }

    fn asked(&self, name: &str) -> Result<&Asked, String> {
        let at = self.by_name.get(&name.to_lowercase());
        at.and_then(|at| self.all.checked(*at))
            .ok_or_else(|| "a cell has no name and tests nothing that has one".to_owned())
    }
}

impl Asked {
    fn value(&self, word: &str) -> Option<String> {
        let called = |word: &str| self.values.iter().find(|(_, label)| label.eq_ignore_ascii_case(word));
        called(word).or_else(|| called(truth(word)?)).map(|(id, _)| id.clone())
    }

    /// A number that stands among words is one of them.
    fn numeric_word(&self, test: &[(Op, Micro)], unit: Option<&str>) -> Option<String> {
        let [(Op::Is, number)] = test else { return None };
        self.value(&as_word(*number, unit))
    }
}

/// A number among words, as its cell has it.
fn as_word(number: Micro, unit: Option<&str>) -> String {
    [Some(written(number).as_str()), unit].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// `month` and `Months` are one unit; of a short one every letter counts.
fn is_same_unit(one: &str, other: &str) -> bool {
    let word = |unit: &str| {
        let lower = unit.to_lowercase();
        lower.strip_suffix('s').unwrap_or(&lower).to_owned()
    };
    one == other || (one.len().min(other.len()) > 3 && word(one) == word(other))
}

fn truth(word: &str) -> Option<&'static str> {
    match word.to_lowercase().as_str() {
        "true" | "yes" | "y" => Some("yes"),
        "false" | "no" | "n" => Some("no"),
        _ => None,
    }
}

/// Everything that is tested of one name.
#[derive(Debug, Default)]
struct All {
    label: String,
    unit: Option<String>,
    words: Vec<String>,
    numbers: Vec<(Micro, Option<String>)>,
    compared: bool,
    negated: bool,
}

/// The facts of these columns.
pub fn inputs(
    columns: &Rows<RuleColumnId, RuleColumn>,
    cells: &[Option<Vec<(RuleColumnId, Tested)>>],
    report: &mut Report,
) -> TableInputs {
    let mut order: Vec<String> = Vec::new();
    let mut all: BTreeMap<String, All> = BTreeMap::new();
    let mut inputs = TableInputs::default();
    for (at, column) in columns.each().filter(|(_, column)| column.is_input) {
        inputs.columns.insert(at, column.label.clone());
        for (place, test) in cells.iter().flatten().flatten() {
            if *place == at {
                collect(&column.label, column.unit.as_deref(), test, false, &mut order, &mut all);
            }
        }
        let named = cells.iter().flatten().flatten().any(|(place, test)| *place == at && has_name(test));
        if !column.label.is_empty() && !named && !all.contains_key(&column.label.to_lowercase()) {
            let why = format!("column `{}` tests nothing, and is not asked", column.label);
            report.push(not_carried_over::unused(why));
        }
    }
    let mut names = Names::default();
    for name in order {
        let Some(of) = all.remove(&name) else { continue };
        let is_number = of.words.is_empty() || (of.compared && of.words.iter().all(|word| truth(word).is_none()));
        // A name that is an id already stays as it is.
        let id = if is_plain(&of.label) { names.exactly(&of.label) } else { names.snake(&of.label, "input") };
        let mut asked = Asked { id, label: of.label.replace('_', " "), is_number, ..Asked::default() };
        if is_number {
            asked.seen.unit = of.unit;
            of.numbers.iter().for_each(|(number, _)| asked.seen.cut(*number));
        } else {
            asked.values = values(&of);
        }
        inputs.by_name.insert(name, inputs.all.push(asked));
    }
    inputs
}

/// The words that a table names, each with an id; yes and no are both there where one of them is.
fn values(of: &All) -> Vec<(String, String)> {
    let mut words: Vec<String> = Vec::new();
    let numbers = of.numbers.iter().map(|(number, unit)| as_word(*number, unit.as_deref()));
    for word in of.words.iter().cloned().chain(numbers) {
        if !words.iter().any(|own| own.eq_ignore_ascii_case(&word)) {
            words.push(word);
        }
    }
    // `y` among other letters is a letter.
    if words.iter().all(|word| truth(word).is_some()) {
        words = vec!["no".to_owned(), "yes".to_owned()];
    } else if words.len() == 1 || of.negated {
        words.insert(0, "something else".to_owned());
    }
    let mut ids = Names::default();
    let id = |word: &String| match is_plain(word) {
        true => ids.exactly(word),
        false => ids.snake(word, "value"),
    };
    words.iter().map(id).zip(words.iter().cloned()).collect::<Vec<_>>()
}

/// Is it an id already, as somebody would write one?
fn is_plain(name: &str) -> bool {
    is_valid(name)
        && !name.bytes().any(|byte| byte.is_ascii_uppercase())
        && !name.bytes().all(|byte| byte.is_ascii_digit())
}

fn has_name(test: &Tested) -> bool {
    match test {
        Tested::Of(..) => true,
        Tested::Not(inner) => has_name(inner),
        Tested::Either(parts) | Tested::Both(parts) => parts.iter().any(has_name),
        Tested::Any | Tested::Words(_) | Tested::Numbers(..) => false,
    }
}

fn collect(
    name: &str,
    unit: Option<&str>,
    test: &Tested,
    negated: bool,
    order: &mut Vec<String>,
    all: &mut BTreeMap<String, All>,
) {
    match test {
        Tested::Any => return,
        Tested::Of(name, inner) => return collect(name, None, inner, negated, order, all),
        Tested::Not(inner) => return collect(name, unit, inner, true, order, all),
        Tested::Either(parts) | Tested::Both(parts) => {
            return parts.iter().for_each(|part| collect(name, unit, part, negated, order, all));
        }
        Tested::Words(_) | Tested::Numbers(..) => {}
    }
    let key = name.to_lowercase();
    if key.is_empty() {
        return;
    }
    if !order.contains(&key) {
        order.push(key.clone());
    }
    let of = all.entry(key).or_default();
    of.label = name.to_owned();
    of.unit = of.unit.take().or_else(|| unit.map(str::to_owned));
    of.negated |= negated;
    match test {
        Tested::Words(words) => of.words.extend(words.iter().cloned()),
        Tested::Numbers(tests, unit) => {
            let numbers = || tests.iter().flatten();
            of.unit = of.unit.take().or_else(|| unit.clone());
            of.compared |= numbers().any(|(op, _)| *op != Op::Is);
            of.numbers.extend(numbers().map(|(_, number)| (*number, unit.clone())));
        }
        Tested::Any | Tested::Of(..) | Tested::Not(_) | Tested::Either(_) | Tested::Both(_) => {}
    }
}
