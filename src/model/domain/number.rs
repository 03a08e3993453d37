//! A number between two bounds.

use super::kind::Kind;
use super::{Among, Authored, Common, Domain, Given, Type, UnfitTest, VersionReading, numbers};
use crate::data::finding::Finding;
use crate::data::number::{MOST_DECIMALS, Printed, Scaled, parse_scaled};
use crate::data::packed::{Items, Packed};
use crate::data::shape::{Holds, may};
use crate::data::tree::{Kind as NodeKind, Node};
use crate::model::guard::{Op, Test};
use crate::model::value::Value;

/// A number between two bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Smallest value.
    pub min: Scaled,
    /// Largest value.
    pub max: Scaled,
    /// Distance between neighbours.
    pub step: Scaled,
    /// How many decimal places one unit of [`Scaled`] stands for.
    pub decimals: u32,
}

fn make(authored: &mut Authored<'_>) -> Number {
    let written = authored.word("step").map_or("1".to_owned(), |step| step.text);
    let places = written.split_once('.').map_or("", |(_, part)| part).trim_end_matches('0').len();
    let decimals = u32::try_from(places).unwrap_or(u32::MAX).min(MOST_DECIMALS);
    let mut read = |key: &str, or: Option<&str>| -> Scaled {
        let word = authored.word(key);
        match word.as_ref().map(|word| word.text.as_str()).or(or).map(|text| parse_scaled(text, decimals)) {
            Some(Some(number)) => return number,
            Some(None) => authored.wrong(
                word.as_ref().and_then(|word| word.at),
                format!("has a `{key}` that is no number of its `step`"),
            ),
            None => authored.wrong(None, format!("is a number and needs `{key}`")),
        }
        1
    };
    let (min, max, step) = (read("min", None), read("max", None), read("step", Some("1")));
    if min > max {
        authored.wrong(authored.place("min"), "has a `min` above its `max`".to_owned());
    }
    if step <= 0 {
        authored.wrong(authored.place("step"), "needs a `step` above 0".to_owned());
    }
    Number { min, max, step: step.max(1), decimals }
}

impl Number {
    fn shown(&self, number: Scaled) -> Printed {
        Printed(number, self.decimals)
    }

    fn range(&self) -> String {
        format!("{} to {}", self.shown(self.min), self.shown(self.max))
    }

    fn range_in_steps(&self) -> String {
        format!("{} in steps of {}", self.range(), self.shown(self.step))
    }
}

impl Kind for Number {
    const WORD: &str = "number";
    const TYPE: Type = Type {
        word: Self::WORD,
        keys: &[
            may("unit", Holds::Text, "of a number"),
            may("min", Holds::Number, "smallest number"),
            may("max", Holds::Number, "largest number"),
            may("step", Holds::Number, "distance between numbers; without it 1"),
        ],
        help: "a number has `min`, `max`, perhaps `step` and `unit`, and a `typical` value",
        packed: "['number', number, number, number, number]",
        make: |authored: &mut Authored<'_>| Domain::Number(make(authored)),
        adds: false,
    };

    fn pack(&self) -> Vec<Node> {
        vec![self.min.pack(), self.max.pack(), self.step.pack(), self.decimals.pack()]
    }

    fn unpack(mut items: Items) -> Option<Number> {
        Some(Number { min: items.part()?, max: items.part()?, step: items.part()?, decimals: items.part()? })
    }

    fn has_order(&self) -> bool {
        true
    }

    fn bounds(&self) -> Option<[Node; 3]> {
        Some([self.min, self.max, self.step].map(|number| self.number(number)))
    }

    fn number(&self, number: Scaled) -> Node {
        Node::new(NodeKind::Number(self.shown(number).to_string()))
    }

    fn is_countable(&self) -> bool {
        let wide = self.max.checked_sub(self.min);
        wide.is_some_and(|wide| wide >= 0) && self.step > 0 && self.decimals <= MOST_DECIMALS
    }

    /// It lies between the bounds, so many steps above the first.
    fn can_be(&self, value: Value) -> bool {
        let Value::Number(number) = value else { return false };
        let above = number.checked_sub(self.min);
        (self.min..=self.max).contains(&number) && above.is_some_and(|above| above % self.step.max(1) == 0)
    }

    fn can_test(&self, test: &Test) -> bool {
        matches!(test, Test::Between(..))
    }

    fn read(&self, given: &Given<'_>) -> Result<Value, Finding> {
        let word = given.word.ok_or_else(|| given.should_be("one value"))?;
        let number = parse_scaled(word, self.decimals);
        if let Some(value) = number.map(Value::Number).filter(|value| self.can_be(*value)) {
            return Ok(value);
        }
        let (code, message) = match number {
            Some(number) => ("out-of-range", format!("`{}` cannot be {}", given.fact, self.shown(number))),
            None => ("type-mismatch", format!("`{word}` is not a number that `{}` can be", given.fact)),
        };
        let help = format!("write a number from {}, in steps of {}", self.range(), self.shown(self.step));
        Err(Finding::error(code, given.node.at, message).help(help))
    }

    fn compare(&self, op: Op, word: &str) -> Result<Test, UnfitTest> {
        let Some(number) = parse_scaled(word, self.decimals) else {
            let step = self.shown(self.step);
            return Err(UnfitTest::Kind(format!("write a number from {}, in steps of {step}", self.range())));
        };
        if !(self.min..=self.max).contains(&number) {
            return Err(UnfitTest::Range(format!("it goes from {}", self.range())));
        }
        // No answer is between two steps.
        if matches!(op, Op::Is | Op::IsNot) && !self.can_be(Value::Number(number)) {
            return Err(UnfitTest::Range(format!("it goes from {}", self.range_in_steps())));
        }
        Ok(numbers::between(op, number, [self.min, self.step]))
    }

    fn stretches(&self, cuts: &[Scaled]) -> Option<Vec<[Value; 2]>> {
        Some(numbers::stretches(self.min, self.max, self.step, cuts))
    }

    fn among(&self, among: &Among<'_>) -> String {
        numbers::ranges(among, &|number| self.shown(number).to_string())
    }

    /// The numbers that stand on both grids, between both bounds.
    fn common(&self, newer: &Number, changes: &mut Vec<String>) -> Option<Common> {
        let decimals = self.decimals.max(newer.decimals);
        let factor = |own: u32| 10i64.checked_pow(decimals - own);
        let (of_old, of_new) = (factor(self.decimals)?, factor(newer.decimals)?);
        let (old, new) = (self.scaled(of_old, decimals)?, newer.scaled(of_new, decimals)?);
        if old != new {
            changes.push(format!("{}, was {}", new.range_in_steps(), old.range_in_steps()));
        }
        let step = old.step.checked_mul(new.step.checked_div(divisor(old.step, new.step))?)?;
        let (low, max) = (old.min.max(new.min), old.max.min(new.max));
        let first = (low - old.min + old.step - 1) / old.step * old.step + old.min;
        let tries = (0..(step / old.step).min(MOST_TRIES)).map(|number| first + number * old.step);
        let min = tries.take_while(|number| *number <= max).find(|number| (number - new.min) % new.step == 0)?;
        let domain = Number { min, max, step, decimals }.into();
        Some(Common {
            domain,
            old: VersionReading::of_numbers(of_old),
            new: VersionReading::of_numbers(of_new),
            unknown: 0,
        })
    }
}

/// The most numbers looked at to find one that stands on both grids.
const MOST_TRIES: Scaled = 100_000;

impl Number {
    /// The same with another unit.
    fn scaled(&self, factor: Scaled, decimals: u32) -> Option<Number> {
        let [min, max, step] = [self.min, self.max, self.step].map(|number| number.checked_mul(factor));
        Some(Number { min: min?, max: max?, step: step?, decimals })
    }
}

fn divisor(a: Scaled, b: Scaled) -> Scaled {
    if b == 0 { a } else { divisor(b, a % b) }
}
