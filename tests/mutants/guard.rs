//! Defects of a guard: what a slip of the pen would have written instead.

use std::collections::BTreeMap;

use treatment_pathway::authoring::document::{AuthoredFact, Document};
use treatment_pathway::data::span::Span;
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::guard::{Guard, Op, Word};

/// What a defect does, the guard as it would then be, and in words what is different.
pub type Defect = (&'static str, Guard, String);

/// What there is to know of the facts that guards name.
pub struct Facts(BTreeMap<String, Kind>);

enum Kind {
    /// Its values, without "not sure".
    Words(Vec<String>),
    /// The distance between neighbours.
    Number(String),
}

impl Facts {
    pub fn of(document: &Document) -> Facts {
        let kind = |fact: &AuthoredFact| match fact.kind.text.as_str() {
            "number" => Kind::Number(
                fact.keys.get("step").and_then(Node::word).map_or_else(|| "1".to_owned(), |step| step.text),
            ),
            _ => Kind::Words(fact.of.iter().map(|word| word.text.clone()).collect()),
        };
        Facts(document.facts.iter().map(|fact| (fact.id.text.clone(), kind(fact))).collect())
    }
}

/// Every defect of a guard, each once, and none that reads the same.
pub fn defects(guard: &Guard, facts: &Facts) -> Vec<Defect> {
    let mut seen = vec![guard.to_string()];
    let mut found = Vec::new();
    for (operator, part, what) in inside(guard, facts) {
        let text = part.to_string();
        if !seen.contains(&text) {
            seen.push(text);
            found.push((operator, part, what));
        }
    }
    found
}

fn inside(guard: &Guard, facts: &Facts) -> Vec<Defect> {
    let mut found = Vec::new();
    let mut put = |operator, other: Guard| found.push((operator, other.clone(), format!("`{guard}` is `{other}`")));
    match guard {
        Guard::Compare(fact, op, value) => {
            let compare = |op, value: &Word| Guard::Compare(fact.clone(), op, value.clone());
            put("negate", compare(opposite(*op), value));
            match facts.0.get(&fact.text) {
                Some(Kind::Number(step)) if value.text != "not_sure" => {
                    beside(*op).into_iter().for_each(|op| put("bound", compare(op, value)));
                    for text in [moved(&value.text, step, -1), moved(&value.text, step, 1)] {
                        put("bound", compare(*op, &word(&text)));
                    }
                }
                // One value more: `= a` of a choice is `in { a, b }`.
                Some(Kind::Words(words)) if *op == Op::Is && value.text != "not_sure" => {
                    for other in words.iter().filter(|other| **other != value.text) {
                        put("widen", Guard::In(fact.clone(), vec![value.clone(), word(other)]));
                    }
                }
                _ => {}
            }
        }
        Guard::In(fact, values) => {
            put("negate", Guard::Not(Box::new(guard.clone())));
            for position in 0..values.len() {
                let mut fewer = values.clone();
                fewer.remove(position);
                match fewer.as_slice() {
                    [] => {}
                    [one] => put("narrow", Guard::Compare(fact.clone(), Op::Is, one.clone())),
                    _ => put("narrow", Guard::In(fact.clone(), fewer)),
                }
            }
            if let Some(Kind::Words(words)) = facts.0.get(&fact.text) {
                for other in words.iter().filter(|other| values.iter().all(|value| value.text != **other)) {
                    put("widen", Guard::In(fact.clone(), [values.as_slice(), &[word(other)]].concat()));
                }
            }
        }
        Guard::Named(_) => put("negate", Guard::Not(Box::new(guard.clone()))),
        Guard::Not(inner) => {
            put("negate", (**inner).clone());
            within(inner, facts, &|part| Guard::Not(Box::new(part)), &mut found);
        }
        Guard::Possibly(inner) => {
            put("possibly", (**inner).clone());
            within(inner, facts, &|part| Guard::Possibly(Box::new(part)), &mut found);
        }
        Guard::And(parts) | Guard::Or(parts) => {
            let is_and = matches!(guard, Guard::And(_));
            let join = |parts: Vec<Guard>, and: bool| if and { Guard::And(parts) } else { Guard::Or(parts) };
            let other = join(parts.clone(), !is_and);
            found.push(("and-or", other, format!("{} in `{guard}`", if is_and { "or for and" } else { "and for or" })));
            for (position, part) in parts.iter().enumerate() {
                let mut fewer = parts.clone();
                fewer.remove(position);
                let fewer = if let [one] = fewer.as_slice() { one.clone() } else { join(fewer, is_and) };
                found.push(("drop-part", fewer, format!("without `{part}`")));
                let whole = |other: Guard| {
                    let mut parts = parts.clone();
                    parts[position] = other;
                    join(parts, is_and)
                };
                within(part, facts, &whole, &mut found);
            }
        }
    }
    found
}

/// The defects of a part, in the whole.
fn within(part: &Guard, facts: &Facts, whole: &dyn Fn(Guard) -> Guard, into: &mut Vec<Defect>) {
    into.extend(inside(part, facts).into_iter().map(|(operator, part, what)| (operator, whole(part), what)));
}

fn word(text: &str) -> Word {
    Word { text: text.to_owned(), at: Span::default() }
}

fn opposite(op: Op) -> Op {
    match op {
        Op::Is => Op::IsNot,
        Op::IsNot => Op::Is,
        Op::Less => Op::AtLeast,
        Op::AtLeast => Op::Less,
        Op::AtMost => Op::More,
        Op::More => Op::AtMost,
    }
}

/// The bound itself counted where it was not, or not counted where it was.
fn beside(op: Op) -> Option<Op> {
    match op {
        Op::Less => Some(Op::AtMost),
        Op::AtMost => Some(Op::Less),
        Op::More => Some(Op::AtLeast),
        Op::AtLeast => Some(Op::More),
        Op::Is | Op::IsNot => None,
    }
}

/// A number some steps further, as it would be written.
fn moved(number: &str, step: &str, steps: i64) -> String {
    let places = |text: &str| text.split_once('.').map_or(0, |(_, part)| part.len());
    let places = places(number).max(places(step));
    let scaled = |text: &str| -> i64 {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        format!("{whole}{part:0<places$}").parse().expect("a number")
    };
    let scaled = scaled(number) + steps * scaled(step);
    let (sign, digits) = (if scaled < 0 { "-" } else { "" }, format!("{:0>width$}", scaled.abs(), width = places + 1));
    match digits.split_at(digits.len() - places) {
        (whole, "") => format!("{sign}{whole}"),
        (whole, part) => format!("{sign}{whole}.{part}"),
    }
}

#[test]
fn numbers_move_by_their_step() {
    for (number, step, steps, expected) in [
        ("6", "1", 1, "7"),
        ("0", "1", -1, "-1"),
        ("0.5", "0.5", -1, "0.0"),
        ("1", "0.5", 1, "1.5"),
        ("-1", "1", 1, "0"),
        ("0", "0.5", -1, "-0.5"),
    ] {
        assert_eq!(moved(number, step, steps), expected);
    }
}
