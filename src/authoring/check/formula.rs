//! A formula over number facts: each times a constant, and added up.
//!
//! ```text
//! sum    := term ( ( "+" | "-" ) term )*
//! term   := factor ( ( "*" | "/" ) factor )*
//! factor := number | fact | "(" sum ")" | "-" factor
//! ```
//!
//! It is kept as what each fact is multiplied by, exactly. What multiplies or divides two facts is no such sum.

use std::iter::Peekable;
use std::str::Chars;

use crate::data::number::{MOST_DECIMALS, Scaled, parse_scaled};
use crate::model::position::FactId;

/// One unit of a constant: all have six decimal places.
const UNIT: Scaled = 10i64.pow(MOST_DECIMALS);
/// How deep parentheses and signs may nest.
const DEEPEST: usize = 32;

/// What each fact is multiplied by, and what is added; in millionths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Formula {
    pub(super) constant: Scaled,
    pub(super) of: Vec<(FactId, Scaled)>,
}

/// Why a text is no formula, and the way out.
pub(super) type Wrong = (String, String);

fn wrong(message: impl Into<String>, help: &str) -> Wrong {
    (message.into(), help.to_owned())
}

const SMALLER: &str = "use smaller constants, or a larger unit";
const INEXACT: &str = "multiply the whole formula, and what it is compared with, so that no such fraction is left";

/// Reads a formula; `named` says which fact a name is.
pub(super) fn read(text: &str, named: &dyn Fn(&str) -> Result<FactId, Wrong>) -> Result<Formula, Wrong> {
    let mut reader = Reader { letters: text.chars().peekable(), named, depth: 0 };
    let formula = reader.sum()?;
    match reader.next() {
        None => Ok(formula),
        Some(other) => Err(wrong(format!("has `{other}` where nothing can follow"), "join numbers with `+ - * /`")),
    }
}

struct Reader<'a> {
    letters: Peekable<Chars<'a>>,
    named: &'a dyn Fn(&str) -> Result<FactId, Wrong>,
    depth: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        while self.letters.next_if(|letter| letter.is_whitespace()).is_some() {}
        self.letters.peek().copied()
    }

    fn take(&mut self, any: &[char]) -> Option<char> {
        let next = self.next().filter(|letter| any.contains(letter))?;
        self.letters.next();
        Some(next)
    }

    fn sum(&mut self) -> Result<Formula, Wrong> {
        let mut sum = self.term()?;
        while let Some(sign) = self.take(&['+', '-']) {
            let term = self.term()?;
            sum = sum.plus(if sign == '-' { term.times(-UNIT)? } else { term })?;
        }
        Ok(sum)
    }

    fn term(&mut self) -> Result<Formula, Wrong> {
        let mut product = self.factor()?;
        while let Some(sign) = self.take(&['*', '/']) {
            let factor = self.factor()?;
            product = match (sign, product.of.is_empty(), factor.of.is_empty()) {
                ('*', _, true) => product.times(factor.constant)?,
                ('*', true, _) => factor.times(product.constant)?,
                ('/', _, true) => product.over(factor.constant)?,
                _ => {
                    let help = "a fact can be multiplied or divided by a constant only; ask for the result as a number";
                    return Err(wrong("multiplies or divides two facts", help));
                }
            };
        }
        Ok(product)
    }

    fn factor(&mut self) -> Result<Formula, Wrong> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(wrong("is nested too deep", "leave out needless parentheses"));
        }
        let factor = self.factor_inside();
        self.depth -= 1;
        factor
    }

    fn factor_inside(&mut self) -> Result<Formula, Wrong> {
        if self.take(&['-']).is_some() {
            return self.factor()?.times(-UNIT);
        }
        if self.take(&['(']).is_some() {
            let inside = self.sum()?;
            return match self.take(&[')']) {
                Some(_) => Ok(inside),
                None => Err(wrong("does not close a `(`", "write `)` where it ends")),
            };
        }
        let mut word = String::new();
        while let Some(letter) = self.letters.next_if(|letter| letter.is_ascii_alphanumeric() || "._".contains(*letter))
        {
            word.push(letter);
        }
        if word.starts_with(|first: char| first.is_ascii_digit()) {
            let number = parse_scaled(&word, MOST_DECIMALS);
            let help = format!("write a number with at most {MOST_DECIMALS} decimal places");
            return number
                .map(|constant| Formula { constant, of: Vec::new() })
                .ok_or_else(|| (format!("has `{word}`, which is no number here"), help));
        }
        if word.is_empty() {
            let found = self.letters.peek().map_or("its end".to_owned(), |letter| format!("`{letter}`"));
            return Err(wrong(
                format!("has {found} where a number or a fact should stand"),
                "write for example `a - 10 * b`",
            ));
        }
        Ok(Formula { constant: 0, of: vec![((self.named)(&word)?, UNIT)] })
    }
}

impl Formula {
    fn plus(mut self, other: Formula) -> Result<Formula, Wrong> {
        let add = |sum: Scaled, more: Scaled| sum.checked_add(more).ok_or_else(|| wrong("grows too large", SMALLER));
        self.constant = add(self.constant, other.constant)?;
        for (fact, times) in other.of {
            match self.of.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, sum)) => *sum = add(*sum, times)?,
                None => self.of.push((fact, times)),
            }
        }
        self.of.retain(|(_, times)| *times != 0);
        Ok(self)
    }

    fn each(self, change: impl Fn(Scaled) -> Option<Scaled>) -> Result<Formula, Wrong> {
        let inexact = || wrong("cannot be worked out exactly", INEXACT);
        let constant = change(self.constant).ok_or_else(inexact)?;
        let of = self.of.into_iter().map(|(fact, times)| Ok((fact, change(times).ok_or_else(inexact)?)));
        Ok(Formula { constant, of: of.collect::<Result<_, Wrong>>()? })
    }

    fn times(self, by: Scaled) -> Result<Formula, Wrong> {
        self.each(|number| exactly(i128::from(number) * i128::from(by), i128::from(UNIT)))
    }

    fn over(self, by: Scaled) -> Result<Formula, Wrong> {
        if by == 0 {
            return Err(wrong("divides by 0", "divide by another number"));
        }
        self.each(|number| exactly(i128::from(number) * i128::from(UNIT), i128::from(by)))
    }
}

fn exactly(number: i128, by: i128) -> Option<Scaled> {
    (number % by == 0).then_some(number / by).and_then(|number| Scaled::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::position::Position;

    fn of(text: &str) -> Result<(Scaled, Vec<(usize, Scaled)>), String> {
        let named = |name: &str| match name {
            "a" => Ok(FactId::at(0)),
            "b.c" => Ok(FactId::at(1)),
            other => Err(wrong(format!("names `{other}`"), "")),
        };
        let formula = read(text, &named).map_err(|(message, _)| message)?;
        Ok((formula.constant, formula.of.into_iter().map(|(fact, times)| (fact.number(), times)).collect()))
    }

    #[test]
    fn a_formula_is_what_each_fact_is_multiplied_by() {
        let unit = UNIT;
        assert_eq!(of("a - 10 * b.c"), Ok((0, vec![(0, unit), (1, -10 * unit)])));
        assert_eq!(of("2 * (a + 1.5) / 4 - -b.c"), Ok((unit * 3 / 4, vec![(0, unit / 2), (1, unit)])));
        assert_eq!(of("a - a + 3"), Ok((3 * unit, vec![])));
        for (text, says) in [
            ("a * b.c", "multiplies or divides two facts"),
            ("1 / a", "multiplies or divides two facts"),
            ("a / 3", "cannot be worked out exactly"),
            ("a / 0", "divides by 0"),
            ("a +", "has its end where a number or a fact should stand"),
            ("(a", "does not close a `(`"),
            ("a b.c", "has `b` where nothing can follow"),
            ("a ^ 2", "has `^` where nothing can follow"),
            ("1.2345678 * a", "has `1.2345678`, which is no number here"),
            ("9000000000000 + 9000000000000", "grows too large"),
            ("x", "names `x`"),
        ] {
            assert_eq!(of(text), Err(says.to_owned()), "{text}");
        }
        assert_eq!(of(&"(".repeat(100)), Err("is nested too deep".to_owned()));
    }
}
