//! Rows, cell by cell, to a batch of patients; and the batch to answers.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{ColumnPart, TableColumn};
use super::mapping::{MappedColumn, Mapping};
use crate::analysis::lanes::{Batch, LANES, Lanes, Walks};
use crate::authoring::table::none_of_them;
use crate::data::number::parse_scaled;
use crate::model::domain::Number;
use crate::model::pathway::Pathway;
use crate::model::position::{FactId, Position, StepId, WordId};
use crate::model::value::Value;
use crate::model::walk::End;

/// One cell of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Text.
    Text(&'a str),
    /// True or false.
    Truth(bool),
    /// A whole number.
    Whole(i64),
}

/// A value that its column cannot have, or that does not go with another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which row of the batch, from 0.
    pub lane: usize,
    /// The column, as the table calls it.
    pub column: String,
    /// As it stands there.
    pub value: String,
    /// What is wrong with it.
    pub why: String,
}

/// Where a row ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowAnswer<'a> {
    /// Who.
    pub id: &'a str,
    /// Where the walk ends; `None` for a row with a problem.
    pub end: Option<End>,
    /// What is recommended, offered and stands beside it, joined by `;`.
    pub shown: [&'a str; 3],
}

/// What is known of a fact while the cells of a row come in.
#[derive(Debug, Clone, Copy, Default)]
struct Raw {
    value: Option<Value>,
    members: u64,
    /// A member was said to be there or not.
    named: bool,
    not_sure: bool,
}

/// Reads rows and answers them.
pub struct RowReader<'a> {
    pathway: &'a Pathway,
    lanes: &'a Lanes<'a>,
    sources: Vec<TableColumn>,
    empty: Vec<String>,
    /// Facts of which the table has a column, each with its place among `raw`.
    facts: Vec<FactId>,
    places: Vec<usize>,
    raw: Vec<Vec<Raw>>,
    ids: Vec<String>,
    rows: usize,
    batch: Batch,
    walks: Walks<'a>,
    problems: Vec<Problem>,
    said: BTreeMap<(StepId, Vec<u64>), [String; 3]>,
}

impl<'a> RowReader<'a> {
    /// For a table with these columns.
    pub fn new(
        lanes: &'a Lanes<'a>,
        pathway: &'a Pathway,
        sources: Vec<TableColumn>,
        mapping: &Mapping,
    ) -> RowReader<'a> {
        let fact = |source: &TableColumn| match source.part {
            ColumnPart::Id | ColumnPart::Ignored => None,
            ColumnPart::Value(fact) | ColumnPart::Member(fact, _) | ColumnPart::NotSure(fact) => Some(fact),
        };
        let facts: Vec<FactId> = sources.iter().filter_map(fact).collect::<BTreeSet<_>>().into_iter().collect();
        let place =
            |source: &TableColumn| fact(source).and_then(|fact| facts.binary_search(&fact).ok()).unwrap_or(usize::MAX);
        RowReader {
            pathway,
            lanes,
            places: sources.iter().map(place).collect(),
            raw: vec![vec![Raw::default(); LANES]; facts.len()],
            facts,
            sources,
            empty: mapping.empty.clone(),
            ids: vec![String::new(); LANES],
            rows: 0,
            batch: lanes.encoding.batch(),
            walks: Walks::new(lanes, true),
            problems: Vec::new(),
            said: BTreeMap::new(),
        }
    }

    /// Begins anew, with room for [`LANES`] rows.
    pub fn begin(&mut self) {
        self.problems.clear();
        self.raw.iter_mut().for_each(|column| column.fill(Raw::default()));
        self.ids.iter_mut().for_each(String::clear);
    }

    /// A row that cannot be read at all.
    pub fn wrong(&mut self, lane: usize, value: &str, why: &str) {
        let value: String = value.chars().take(80).collect();
        self.problems.push(Problem { lane, column: String::new(), value, why: why.to_owned() });
    }

    /// The columns, in the order of the table.
    pub fn sources(&self) -> &[TableColumn] {
        &self.sources
    }

    /// A cell of a row.
    pub fn cell(&mut self, column: usize, lane: usize, cell: Cell<'_>) {
        let Some(source) = self.sources.get(column) else { return };
        let cell = match cell {
            Cell::Text(text) if text.is_empty() || self.empty.iter().any(|empty| empty == text) => Cell::Empty,
            Cell::Text(text) => Cell::Text(source.mapped.values.get(text).map_or(text, String::as_str)),
            other @ (Cell::Empty | Cell::Truth(_) | Cell::Whole(_)) => other,
        };
        if cell == Cell::Empty {
            return;
        }
        if source.part == ColumnPart::Id {
            if let Some(id) = self.ids.get_mut(lane) {
                *id = shown(cell);
            }
            return;
        }
        let Some(raw) = self.places.get(column).and_then(|place| self.raw.get_mut(*place)?.get_mut(lane)) else {
            return;
        };
        let wrong = match source.part {
            ColumnPart::Id | ColumnPart::Ignored => None,
            ColumnPart::Value(fact) => match value(self.pathway, fact, &source.mapped, cell) {
                Ok(Some(value)) => {
                    raw.value = Some(value);
                    None
                }
                Ok(None) => {
                    raw.not_sure = true;
                    None
                }
                Err(why) => Some(why),
            },
            ColumnPart::Member(_, member) => match truth(cell) {
                Some(there) => {
                    raw.named = true;
                    raw.members |= if there { member.bit() } else { 0 };
                    None
                }
                None => Some("is neither true nor false".to_owned()),
            },
            ColumnPart::NotSure(_) => match truth(cell) {
                Some(there) => {
                    raw.not_sure |= there;
                    None
                }
                None => Some("is neither true nor false".to_owned()),
            },
        };
        if let Some(why) = wrong {
            self.problems.push(Problem { lane, column: source.name.clone(), value: shown(cell), why });
        }
    }

    /// Answers the rows, so many of them. Problems come in the order of their rows.
    pub fn finish(&mut self, rows: usize) -> &[Problem] {
        self.rows = rows.min(LANES);
        self.batch.clear();
        self.batch.patients = self.rows;
        for (fact, raws) in self.facts.iter().zip(&self.raw) {
            for (lane, raw) in raws.iter().enumerate().take(self.rows) {
                match answer(self.pathway, *fact, *raw) {
                    Ok(None) => {}
                    Ok(answer) => self.batch.set(&self.lanes.encoding, *fact, lane, answer),
                    Err(why) => self.problems.push(Problem {
                        lane,
                        column: self.pathway.facts[*fact].id.clone(),
                        value: String::new(),
                        why,
                    }),
                }
            }
        }
        for (lane, _) in self.ids.iter().enumerate().take(self.rows).filter(|(_, id)| id.is_empty()) {
            if !self.problems.iter().any(|problem| problem.lane == lane) {
                let why = "nothing says who this is".to_owned();
                self.problems.push(Problem { lane, column: "id".to_owned(), value: String::new(), why });
            }
        }
        self.problems.sort_by_key(|problem| problem.lane);
        self.walks.walk(&self.batch);
        &self.problems
    }

    /// Hands over each row's answer, in order.
    pub fn answers<E>(&mut self, mut each: impl FnMut(RowAnswer<'_>) -> Result<(), E>) -> Result<(), E> {
        let mut problems = self.problems.iter().map(|problem| problem.lane).peekable();
        for lane in 0..self.rows {
            let mut wrong = false;
            while problems.next_if(|problem| *problem == lane).is_some() {
                wrong = true;
            }
            let id = self.ids.get(lane).map_or("", String::as_str);
            let end = self.walks.end(lane).filter(|_| !wrong);
            let Some(End::Concludes(step)) = end else {
                each(RowAnswer { id, end, shown: [""; 3] })?;
                continue;
            };
            let key = (step, self.walks.bits(lane).to_vec());
            let (pathway, walks) = (self.pathway, &self.walks);
            let said = self.said.entry(key).or_insert_with(|| {
                let shown = walks.shown(lane);
                let ids =
                    |of: &[_]| of.iter().map(|it| pathway.treatments[*it].id.as_str()).collect::<Vec<_>>().join(";");
                let beside: Vec<&str> = shown.alongside.iter().map(|it| pathway.alongside[*it].id.as_str()).collect();
                [ids(&shown.recommend), ids(&shown.offer), beside.join(";")]
            });
            each(RowAnswer { id, end, shown: said.each_ref().map(String::as_str) })?;
        }
        Ok(())
    }
}

fn shown(cell: Cell<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.to_owned(),
        Cell::Truth(truth) => truth.to_string(),
        Cell::Whole(number) => number.to_string(),
    }
}

fn truth(cell: Cell<'_>) -> Option<bool> {
    match cell {
        Cell::Truth(truth) => Some(truth),
        Cell::Whole(0) | Cell::Text("false" | "False" | "FALSE" | "0") => Some(false),
        Cell::Whole(1) | Cell::Text("true" | "True" | "TRUE" | "1") => Some(true),
        Cell::Empty | Cell::Text(_) | Cell::Whole(_) => None,
    }
}

/// The value of a cell; `None` for "not sure" of a number.
fn value(pathway: &Pathway, fact: FactId, mapped: &MappedColumn, cell: Cell<'_>) -> Result<Option<Value>, String> {
    let about = &pathway.facts[fact];
    if let Some(number) = about.domain.as_number() {
        if cell == Cell::Text("not_sure") && !about.certain {
            return Ok(None);
        }
        return in_units(number, mapped, cell).map(|number| Some(Value::Number(number)));
    }
    let words = about.domain.words();
    let known = match cell {
        Cell::Text(text) => words.iter().position(|word| word == text).map(|at| Value::Choice(WordId::at(at))),
        // A choice of digits or of truths may have become numbers on the way.
        other @ (Cell::Empty | Cell::Truth(_) | Cell::Whole(_)) => {
            let text = shown(other);
            words.iter().position(|word| *word == text).map(|at| Value::Choice(WordId::at(at)))
        }
    };
    match (known, cell) {
        (Some(value), _) => Ok(Some(value)),
        (None, Cell::Text("not_sure")) if !about.certain => Ok(Some(Value::NotSure)),
        (None, Cell::Text("not_applicable")) if about.may_be_unsaid() => Ok(Some(Value::NotApplicable)),
        (None, _) => Err(format!("is none of: {}", words.join(", "))),
    }
}

/// A number as the fact has it.
fn in_units(number: &Number, mapped: &MappedColumn, cell: Cell<'_>) -> Result<i64, String> {
    let unit = 10i64.checked_pow(number.decimals);
    let scaled = match cell {
        Cell::Whole(whole) => unit.and_then(|unit| whole.checked_mul(unit)),
        Cell::Text(text) => parse_scaled(text, number.decimals),
        Cell::Truth(_) | Cell::Empty => None,
    };
    let scaled = scaled.ok_or_else(|| "is no such number".to_owned())?;
    let scaled = match (mapped.times, mapped.per) {
        (None, None) => Some(scaled),
        (times, per) => scaled.checked_mul(times.unwrap_or(1)).map(|product| {
            let below = product.div_euclid(per.unwrap_or(1));
            below - (below - number.min).rem_euclid(number.step.max(1))
        }),
    };
    let inside =
        |scaled: &i64| (number.min..=number.max).contains(scaled) && (scaled - number.min) % number.step.max(1) == 0;
    scaled.filter(inside).ok_or_else(|| "lies outside of what it can be".to_owned())
}

/// The answer that the columns of one fact make together.
fn answer(pathway: &Pathway, fact: FactId, raw: Raw) -> Result<Option<Value>, String> {
    let about = &pathway.facts[fact];
    if !about.domain.is_set() {
        return match (raw.value, raw.not_sure) {
            (Some(_), true) => Err("has a value and is not sure".to_owned()),
            (None, true) => Ok(Some(Value::NotSure)),
            (value, false) => Ok(value),
        };
    }
    let alone = raw.members & about.domain.exclusive();
    if alone != 0 && (raw.members.count_ones() > 1 || raw.not_sure) {
        let word = about.domain.members(alone).next().unwrap_or_default();
        return Err(format!("has `{word}`, which stands alone, beside another"));
    }
    Ok(match (raw.members, raw.not_sure, raw.named) {
        (0, true, _) => Some(Value::NotSure),
        (0, false, false) => None,
        (0, false, true) => Some(Value::Set { members: none_of_them(about), doubt: false }),
        (members, doubt, _) => Some(Value::Set { members, doubt }),
    })
}
