//! Rows, cell by cell, to a batch of patients; and the batch to answers.

use std::collections::BTreeMap;

use super::columns::{ColumnId, ColumnPart, TableColumn};
use super::mapping::{MappedColumn, Mapping};
use super::scores::ends;
use super::table::{each_member, none_of_them};
use crate::analysis::lanes::{Batch, LANES, Lanes, PatientId, Walks};
use crate::data::number::{Scaled, parse_scaled};
use crate::model::answers::Answers;
use crate::model::domain::Number;
use crate::model::pathway::Pathway;
use crate::model::position::{FactId, Position, Rows, StepId, WordId};
use crate::model::value::Value;
use crate::model::walk::End;

/// The most texts of what is shown that are kept for the next who is shown the same.
const MOST_SAID: usize = 10_000;

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
    /// Which row of the batch.
    pub lane: PatientId,
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
    /// What stands in the columns of the scores.
    pub scores: &'a [Option<Scaled>],
}

/// What is known of a fact while the cells of a row come in.
#[derive(Debug, Clone, Copy, Default)]
struct Raw {
    value: Option<Value>,
    members: u64,
    /// Members that were said to be there or not.
    named: u64,
    not_sure: bool,
}

/// Reads rows and answers them.
pub struct RowReader<'a> {
    pathway: &'a Pathway,
    lanes: &'a Lanes<'a>,
    sources: Rows<ColumnId, TableColumn>,
    empty: Vec<String>,
    /// Of each fact of which the table has a column.
    raw: Rows<FactId, Rows<PatientId, Raw>>,
    ids: Rows<PatientId, String>,
    /// What everybody answered, where scores count it.
    people: Rows<PatientId, Answers>,
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
        sources: Rows<ColumnId, TableColumn>,
        mapping: &Mapping,
    ) -> RowReader<'a> {
        let mut raw = Rows::like(&pathway.facts, |_| Rows::new());
        for source in &sources {
            if let Some(fact) = source.part.fact() {
                raw[fact] = vec![Raw::default(); LANES].into();
            }
        }
        RowReader {
            pathway,
            lanes,
            raw,
            sources,
            empty: mapping.empty.clone(),
            ids: vec![String::new(); LANES].into(),
            people: if pathway.scores.is_empty() { Rows::new() } else { vec![Answers::none(pathway); LANES].into() },
            batch: lanes.encoding.batch(),
            walks: Walks::new(lanes, true),
            problems: Vec::new(),
            said: BTreeMap::new(),
        }
    }

    /// Begins anew, with room for [`LANES`] rows.
    pub fn begin(&mut self) {
        self.problems.clear();
        self.batch.clear();
        self.raw.iter_mut().flat_map(Rows::iter_mut).for_each(|raw| *raw = Raw::default());
        self.ids.iter_mut().for_each(String::clear);
    }

    /// The place of the next row, while there is room for one.
    pub fn room(&self) -> Option<PatientId> {
        Some(PatientId::at(self.batch.patients)).filter(|lane| self.ids.has(*lane))
    }

    /// There is a row in this place, and in each before it.
    pub fn row(&mut self, lane: PatientId) {
        self.batch.patients = lane.ordinal();
    }

    /// The rows so far.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = PatientId> + use<> {
        (0..self.batch.patients).map(PatientId::at)
    }

    /// A row that cannot be read at all.
    pub fn wrong(&mut self, lane: PatientId, value: &str, why: &str) {
        let value: String = value.chars().take(80).collect();
        self.problems.push(Problem { lane, column: String::new(), value, why: why.to_owned() });
    }

    /// Is anything read in this column?
    pub fn reads(&self, column: ColumnId) -> bool {
        self.sources[column].part != ColumnPart::Ignored
    }

    /// A cell of a row.
    pub fn cell(&mut self, column: ColumnId, lane: PatientId, cell: Cell<'_>) {
        let source = &self.sources[column];
        // What a mapping says of 99 it says of a number as well as of its digits.
        let mapped = !(self.empty.is_empty() && source.mapped.values.is_empty());
        let printed = match cell {
            Cell::Truth(_) | Cell::Whole(_) if mapped => Some(shown(cell)),
            Cell::Empty | Cell::Text(_) | Cell::Truth(_) | Cell::Whole(_) => None,
        };
        let text = match (&printed, cell) {
            (Some(printed), _) => Some(printed.as_str()),
            (None, Cell::Text(text)) => Some(text),
            (None, Cell::Empty | Cell::Truth(_) | Cell::Whole(_)) => None,
        };
        if cell == Cell::Empty || text.is_some_and(|text| text.is_empty() || self.empty.iter().any(|it| it == text)) {
            return;
        }
        let cell = text.and_then(|text| source.mapped.values.get(text)).map_or(cell, |word| Cell::Text(word));
        let Some(fact) = source.part.fact() else {
            if source.part == ColumnPart::Id {
                self.ids[lane] = shown(cell);
            }
            return;
        };
        let raw = &mut self.raw[fact][lane];
        let wrong = match source.part {
            ColumnPart::Id | ColumnPart::Ignored => None,
            ColumnPart::Value(_) => match value(self.pathway, fact, &source.mapped, cell) {
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
                    raw.named |= member.bit();
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

    /// Answers the rows. Problems come in the order of their rows.
    pub fn finish(&mut self) -> &[Problem] {
        for (fact, raws) in self.raw.each() {
            for (lane, raw) in raws.each().take(self.batch.patients) {
                match answer(self.pathway, fact, *raw) {
                    Ok(answer) => {
                        if self.people.has(lane) {
                            self.people[lane].set(fact, answer);
                        }
                        if answer.is_some() {
                            self.batch.set(&self.lanes.encoding, fact, lane, answer);
                        }
                    }
                    Err(why) => self.problems.push(Problem {
                        lane,
                        column: self.pathway.facts[fact].id.clone(),
                        value: String::new(),
                        why,
                    }),
                }
            }
        }
        for lane in self.rows().filter(|lane| self.ids[*lane].is_empty()) {
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
        // Memory does not grow with the table, however many different things its people are shown.
        if self.said.len() > MOST_SAID {
            self.said.clear();
        }
        let mut problems = self.problems.iter().map(|problem| problem.lane).peekable();
        for lane in self.rows() {
            let mut wrong = false;
            while problems.next_if(|problem| *problem == lane).is_some() {
                wrong = true;
            }
            let id = self.ids[lane].as_str();
            let end = Some(self.walks.end(lane)).filter(|_| !wrong);
            let scores = self.people.checked(lane).map(|person| ends(self.pathway, person)).unwrap_or_default();
            let scores = scores.as_slice();
            let Some(End::Concludes(step)) = end else {
                each(RowAnswer { id, end, shown: [""; 3], scores })?;
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
            each(RowAnswer { id, end, shown: said.each_ref().map(String::as_str), scores })?;
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
            // What is below the least is told as it is.
            below
                .checked_sub(number.min)
                .filter(|above| *above >= 0)
                .map_or(below, |above| below - above % number.step.max(1))
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
    let exclusive = about.domain.exclusive();
    let alone = raw.members & exclusive;
    if alone != 0 && (raw.members.count_ones() > 1 || raw.not_sure) {
        let word = about.domain.members(alone).next().unwrap_or_default();
        return Err(format!("has `{word}`, which stands alone, beside another"));
    }
    if raw.named == 0 && !raw.not_sure {
        return Ok(None);
    }
    // A member that is empty beside others that are not is in doubt, but for those that the others rule out.
    let all = each_member(about) & !none_of_them(about);
    let unsaid = all & !raw.named & if raw.members == 0 { u64::MAX } else { !exclusive };
    let gap = alone == 0 && unsaid != 0;
    if gap && about.certain {
        return Err("says of some that they are so or not, and nothing of others".to_owned());
    }
    let doubt = raw.not_sure || gap;
    Ok(Some(match (raw.members, doubt) {
        (0, true) => Value::NotSure,
        (0, false) => Value::Set { members: none_of_them(about), doubt: false },
        (members, doubt) => Value::Set { members, doubt },
    }))
}
