//! One cell of an input: a value, a list, a comparison, an interval, and what is not among these.

#![expect(clippy::wildcard_enum_match_arm, reason = "a test of each other kind stays as it is")]

mod number;

use crate::authoring::import::cond::Micro;
use crate::model::guard::Op;
use number::{Amount, between, has_comma_in_number, interval, number};

/// The longest cell that is read, in bytes: no cell can exhaust the stack.
const LONGEST: usize = 1_000;

/// What a cell tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tested {
    /// Nothing.
    Any,
    /// One of these words.
    Words(Vec<String>),
    /// A number meets one of these, all comparisons of it; and the unit that it stands in, where the cell says so.
    Numbers(Vec<Vec<(Op, Micro)>>, Option<String>),
    /// Words and numbers, of which one is met.
    Either(Vec<Tested>),
    /// All of these.
    Both(Vec<Tested>),
    /// Not this.
    Not(Box<Tested>),
    /// Of something that the cell itself names.
    Of(String, Box<Tested>),
}

/// Reads a cell of an input.
///
/// # Errors
/// In a few words, what cannot be read.
pub fn read(cell: &str) -> Result<Tested, String> {
    let cell = cell.trim();
    if cell.len() > LONGEST {
        return Err(format!("has more than {LONGEST} letters"));
    }
    if has_comma_in_number(cell) {
        return Err("has a comma between digits: write `37.5` for one number, `37, 5` for two".to_owned());
    }
    if matches!(cell, "" | "-" | "–" | "—" | "*")
        || cell.eq_ignore_ascii_case("any")
        || cell.eq_ignore_ascii_case("n/a")
    {
        return Ok(Tested::Any);
    }
    let either = parts(cell, " or ");
    if either.len() > 1 {
        return Ok(Tested::Either(either.into_iter().map(read).collect::<Result<_, _>>()?));
    }
    let both = parts(cell, " and ");
    if both.len() > 1 {
        return Ok(Tested::Both(both.into_iter().map(read).collect::<Result<_, _>>()?));
    }
    if let Some(inner) = not(cell) {
        return Ok(Tested::Not(Box::new(read(inner)?)));
    }
    if let Some((name, rest)) = named(cell) {
        return Ok(Tested::Of(name, Box::new(read(rest)?)));
    }
    let items: Vec<Tested> = parts(cell, ",").into_iter().map(item).collect::<Result<_, _>>()?;
    let (mut words, mut others): (Vec<String>, Vec<Tested>) = (Vec::new(), Vec::new());
    for item in items {
        match item {
            Tested::Words(own) => words.extend(own),
            Tested::Numbers(own, unit) => {
                let same = others.iter_mut().find_map(|other| match other {
                    Tested::Numbers(numbers, of) if *of == unit => Some(numbers),
                    _ => None,
                });
                match same {
                    Some(numbers) => numbers.extend(own),
                    None => others.push(Tested::Numbers(own, unit)),
                }
            }
            other => others.push(other),
        }
    }
    others.extend((!words.is_empty()).then_some(Tested::Words(words)));
    match others.pop() {
        Some(only) if others.is_empty() => Ok(only),
        Some(last) => {
            others.push(last);
            Ok(Tested::Either(others))
        }
        None => Err("is an empty list".to_owned()),
    }
}

/// A cell of an output, without the quotes of DMN.
pub fn said(cell: &str) -> String {
    let cell = cell.trim();
    let plain = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|inner| !inner.contains('"'));
    let plain = plain.unwrap_or(cell).trim();
    if matches!(plain, "-" | "–" | "—") { String::new() } else { plain.to_owned() }
}

/// Cut at a sign or word that stands outside quotes and brackets.
fn parts<'a>(text: &'a str, at: &str) -> Vec<&'a str> {
    let lower = text.to_ascii_lowercase();
    let (mut parts, mut start, mut quoted, mut depth) = (Vec::new(), 0, false, 0i32);
    let interval = text.contains("..");
    for (place, sign) in lower.char_indices() {
        match sign {
            '"' => quoted = !quoted,
            '(' => depth += 1,
            ')' => depth -= 1,
            // Brackets of an interval may open outwards: no list has any inside.
            '[' | ']' if interval => {}
            _ => {}
        }
        let here =
            !quoted && depth <= 0 && place >= start && lower.get(place..).is_some_and(|rest| rest.starts_with(at));
        if here {
            parts.push(text.get(start..place).unwrap_or_default().trim());
            start = place + at.len();
        }
    }
    parts.push(text.get(start..).unwrap_or_default().trim());
    parts
}

/// What stands in `not(…)`.
fn not(cell: &str) -> Option<&str> {
    let rest = cell.get(..3).filter(|word| word.eq_ignore_ascii_case("not")).and_then(|_| cell.get(3..))?;
    rest.trim_start().strip_prefix('(')?.strip_suffix(')').map(str::trim)
}

/// `"Age" < 12`: a name in quotes, and what it is compared with.
fn named(cell: &str) -> Option<(String, &str)> {
    let (name, rest) = cell.strip_prefix('"')?.split_once('"')?;
    let rest = rest.trim_start();
    let compares = rest.starts_with(['<', '>', '=', '≤', '≥', '≠']) || rest.starts_with("!=");
    let in_list = rest.get(..3).filter(|word| word.eq_ignore_ascii_case("in ")).and_then(|_| rest.get(3..));
    let rest = if compares { rest.strip_prefix('=').unwrap_or(rest) } else { in_list? };
    let rest = rest.trim();
    let inner = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    Some((name.trim().to_owned(), inner.unwrap_or(rest)))
}

fn item(text: &str) -> Result<Tested, String> {
    let one = |op: Op, (number, unit): Amount| Ok(Tested::Numbers(vec![vec![(op, number)]], unit));
    if let Some((low, high)) = text.split_once("..").filter(|_| !text.starts_with('"')) {
        return interval(low.trim(), high.trim()).ok_or_else(|| "is no interval".to_owned());
    }
    const SIGNS: [(&str, Op); 9] = [
        ("<=", Op::AtMost),
        (">=", Op::AtLeast),
        ("!=", Op::IsNot),
        ("≤", Op::AtMost),
        ("≥", Op::AtLeast),
        ("≠", Op::IsNot),
        ("<", Op::Less),
        (">", Op::More),
        ("=", Op::Is),
    ];
    if let Some((sign, op)) = SIGNS.into_iter().find(|(sign, _)| text.starts_with(sign)) {
        let rest = text.strip_prefix(sign).unwrap_or(text).trim_start_matches('=').trim();
        return match (number(rest), op) {
            (Some(number), op) => one(op, number),
            (None, Op::Is) => item(rest),
            (None, Op::IsNot) => Ok(Tested::Not(Box::new(item(rest)?))),
            (None, _) => Err("compares with what is no number".to_owned()),
        };
    }
    if let Some(word) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return Ok(Tested::Words(vec![word.trim().to_owned()]));
    }
    if let Some(number) = number(text) {
        return one(Op::Is, number);
    }
    // `10-15` and `10–15`
    if let Some((low, high)) = text.split_once(['–', '-'])
        && let (Some(low), Some(high)) = (number(low.trim()), number(high.trim()))
    {
        return between(Op::AtLeast, low, Op::AtMost, high).ok_or_else(|| "has two units".to_owned());
    }
    if text.is_empty() {
        return Err("has an empty part".to_owned());
    }
    Ok(Tested::Words(vec![text.trim_matches('"').to_owned()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Tested {
        Tested::Words(words.iter().map(|word| (*word).to_owned()).collect())
    }

    fn numbers(tests: &[&[(Op, i64)]]) -> Tested {
        let each = |test: &&[(Op, i64)]| test.iter().map(|(op, number)| (*op, number * 1_000_000)).collect();
        Tested::Numbers(tests.iter().map(each).collect(), None)
    }

    fn in_unit(unit: &str, tests: &[&[(Op, i64)]]) -> Tested {
        let Tested::Numbers(tests, _) = numbers(tests) else { panic!("numbers") };
        Tested::Numbers(tests, Some(unit.to_owned()))
    }

    #[test]
    fn no_cell_exhausts_the_stack() {
        for part in ["not(", "!=", "\"a\" = ", "(", "[", "a or ", "a and "] {
            for times in [LONGEST / part.len(), 1_000_000] {
                let _: Result<Tested, String> = read(&part.repeat(times));
            }
        }
        assert_eq!(read(&"!=".repeat(1_000)), Err("has more than 1000 letters".to_owned()));
    }

    #[test]
    fn cells_are_read_as_they_are_written() {
        for (cell, tested) in [
            ("", Tested::Any),
            ("-", Tested::Any),
            ("yes", words(&["yes"])),
            ("\"a\",\"b, c\"", words(&["a", "b, c"])),
            ("a, b", words(&["a", "b"])),
            ("12", numbers(&[&[(Op::Is, 12)]])),
            ("= 0", numbers(&[&[(Op::Is, 0)]])),
            ("< 5", numbers(&[&[(Op::Less, 5)]])),
            ("≥10", numbers(&[&[(Op::AtLeast, 10)]])),
            (">= 12 months", in_unit("months", &[&[(Op::AtLeast, 12)]])),
            ("[1..5 months]", in_unit("months", &[&[(Op::AtLeast, 1), (Op::AtMost, 5)]])),
            (
                "1 week, 3 weeks",
                Tested::Either(vec![in_unit("week", &[&[(Op::Is, 1)]]), in_unit("weeks", &[&[(Op::Is, 3)]])]),
            ),
            ("[1..5]", numbers(&[&[(Op::AtLeast, 1), (Op::AtMost, 5)]])),
            ("]1..5[", numbers(&[&[(Op::More, 1), (Op::Less, 5)]])),
            ("(1..5)", numbers(&[&[(Op::More, 1), (Op::Less, 5)]])),
            ("10-15", numbers(&[&[(Op::AtLeast, 10), (Op::AtMost, 15)]])),
            ("1, 3", numbers(&[&[(Op::Is, 1)], &[(Op::Is, 3)]])),
            ("< 2, > 8", numbers(&[&[(Op::Less, 2)], &[(Op::More, 8)]])),
            ("not(\"a\")", Tested::Not(Box::new(words(&["a"])))),
            ("not([1..5])", Tested::Not(Box::new(numbers(&[&[(Op::AtLeast, 1), (Op::AtMost, 5)]])))),
            (">= 1 and < 3", Tested::Both(vec![numbers(&[&[(Op::AtLeast, 1)]]), numbers(&[&[(Op::Less, 3)]])])),
            ("\"Age\" < 12", Tested::Of("Age".to_owned(), Box::new(numbers(&[&[(Op::Less, 12)]])))),
            ("\"Fever\" = TRUE", Tested::Of("Fever".to_owned(), Box::new(words(&["TRUE"])))),
            ("cold-or-numb", words(&["cold-or-numb"])),
        ] {
            assert_eq!(read(cell), Ok(tested), "{cell}");
        }
        for (cell, said) in
            [("< b", "compares with what is no number"), ("a,,b", "has an empty part"), ("[a..b]", "is no interval")]
        {
            assert_eq!(read(cell), Err(said.to_owned()), "{cell}");
        }
        for cell in ["< 37,5", "1,3", "[36,5..38]"] {
            assert!(read(cell).is_err_and(|why| why.contains("comma")), "{cell}");
        }
        assert_eq!(read("[1 day..5 months]"), Err("is no interval".to_owned()));
        assert_eq!(read("1 day-5 months"), Err("has two units".to_owned()));
    }

    #[test]
    fn what_comes_out_stands_without_quotes() {
        for (cell, text) in [("\"refer\"", "refer"), ("say \"no\"", "say \"no\""), ("-", ""), (" x ", "x")] {
            assert_eq!(said(cell), text);
        }
    }
}
