//! Expressions of GDL2: what a rule compares, and what it sets.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use crate::authoring::import::cond::{Micro, PLACES};
use crate::data::number::parse_scaled;
use crate::model::guard::Op;

/// How deep brackets may nest, so that no guideline can exhaust the stack.
const DEEPEST: usize = 128;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// Nothing.
    Null,
    /// True or false.
    Truth(bool),
    /// A number, as it is written, with its unit where it has one.
    Amount(Micro, Option<String>),
    /// A text.
    Text(String),
    /// A value of a list: its points where it has any, its code, its words.
    Coded(Option<Micro>, String, String),
    /// An element, and which part of it.
    Element(String, Option<String>),
    /// Has this rule fired?
    Fired(String),
    /// The opposite.
    Not(Box<Expr>),
    /// A comparison.
    Compare(Op, Box<Expr>, Box<Expr>),
    /// Both, or either.
    Both(Box<Expr>, Box<Expr>),
    /// Either.
    Either(Box<Expr>, Box<Expr>),
    /// Arithmetic: `+ - * / ^`.
    Sum(char, Box<Expr>, Box<Expr>),
    /// A function of these.
    Call(String, Vec<Expr>),
}

/// What a rule sets: an element, which part of it, to what.
#[derive(Debug, Clone, PartialEq)]
pub struct Setter {
    /// The element.
    pub element: String,
    /// The part of it; without one the whole.
    pub part: Option<String>,
    /// To what.
    pub to: Expr,
}

/// Reads a condition.
///
/// # Errors
/// In a few words, what cannot be read.
pub fn condition(text: &str) -> Result<Expr, String> {
    let mut parser = Parser { text, depth: 0, call: 0 };
    let expr = parser.either()?;
    parser.end()?;
    Ok(expr)
}

/// Reads what a rule sets.
///
/// # Errors
/// In a few words, what cannot be read.
pub fn assignment(text: &str) -> Result<Setter, String> {
    let mut parser = Parser { text, depth: 0, call: 0 };
    parser.space();
    let Some((element, part)) = parser.element() else { return Err("it sets nothing that has a name".to_owned()) };
    if !parser.take("=") {
        return Err("it sets nothing".to_owned());
    }
    let to = parser.either()?;
    parser.end()?;
    Ok(Setter { element, part, to })
}

/// A value as a case has it: `0|local::at0003|Absent|`, `17,kg/m2`, `true`, a text.
pub fn value(text: &str) -> Expr {
    let text = text.trim();
    match text {
        "true" => return Expr::Truth(true),
        "false" => return Expr::Truth(false),
        _ => {}
    }
    let mut parser = Parser { text, depth: 0, call: 0 };
    match parser.atom() {
        Ok(expr @ (Expr::Amount(..) | Expr::Coded(..))) if parser.text.trim().is_empty() => expr,
        _ => Expr::Text(text.to_owned()),
    }
}

struct Parser<'a> {
    /// What is still to be read.
    text: &'a str,
    depth: usize,
    /// How many function calls are open: there a comma parts their arguments.
    call: usize,
}

impl<'a> Parser<'a> {
    fn space(&mut self) {
        self.text = self.text.trim_start();
    }

    fn take(&mut self, sign: &str) -> bool {
        self.space();
        let rest = self.text.strip_prefix(sign);
        rest.inspect(|rest| self.text = rest).is_some()
    }

    fn until(&mut self, end: impl Fn(char) -> bool) -> &'a str {
        let (taken, rest) =
            self.text.split_at_checked(self.text.find(end).unwrap_or(self.text.len())).unwrap_or_default();
        self.text = rest;
        taken
    }

    fn end(&mut self) -> Result<(), String> {
        self.space();
        let rest: String = self.text.chars().take(20).collect();
        if rest.is_empty() { Ok(()) } else { Err(format!("it cannot be read from `{rest}` on")) }
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, String>) -> Result<T, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("its brackets nest too deep".to_owned());
        }
        let expr = read(self);
        self.depth -= 1;
        expr
    }

    fn either(&mut self) -> Result<Expr, String> {
        self.deeper(|parser| {
            let mut expr = parser.both()?;
            while parser.take("||") {
                expr = Expr::Either(Box::new(expr), Box::new(parser.both()?));
            }
            Ok(expr)
        })
    }

    fn both(&mut self) -> Result<Expr, String> {
        let mut expr = self.comparison()?;
        while self.take("&&") {
            expr = Expr::Both(Box::new(expr), Box::new(self.comparison()?));
        }
        Ok(expr)
    }

    fn comparison(&mut self) -> Result<Expr, String> {
        let left = self.sum()?;
        const SIGNS: [(&str, Op); 6] = [
            ("==", Op::Is),
            ("!=", Op::IsNot),
            ("<=", Op::AtMost),
            (">=", Op::AtLeast),
            ("<", Op::Less),
            (">", Op::More),
        ];
        let Some((_, op)) = SIGNS.into_iter().find(|(sign, _)| self.take(sign)) else { return Ok(left) };
        Ok(Expr::Compare(op, Box::new(left), Box::new(self.sum()?)))
    }

    fn sum(&mut self) -> Result<Expr, String> {
        let mut expr = self.product()?;
        loop {
            let Some(sign) = ['+', '-'].into_iter().find(|sign| self.take(&sign.to_string())) else { return Ok(expr) };
            expr = Expr::Sum(sign, Box::new(expr), Box::new(self.product()?));
        }
    }

    fn product(&mut self) -> Result<Expr, String> {
        let mut expr = self.power()?;
        loop {
            let Some(sign) = ['*', '/'].into_iter().find(|sign| self.take(&sign.to_string())) else { return Ok(expr) };
            expr = Expr::Sum(sign, Box::new(expr), Box::new(self.power()?));
        }
    }

    fn power(&mut self) -> Result<Expr, String> {
        let base = self.unary()?;
        if self.take("^") { Ok(Expr::Sum('^', Box::new(base), Box::new(self.power()?))) } else { Ok(base) }
    }

    fn unary(&mut self) -> Result<Expr, String> {
        self.deeper(|parser| {
            parser.space();
            if parser.text.starts_with('!') && !parser.text.starts_with("!=") {
                parser.take("!");
                return Ok(Expr::Not(Box::new(parser.unary()?)));
            }
            parser.atom()
        })
    }

    fn atom(&mut self) -> Result<Expr, String> {
        self.space();
        if self.take("(") {
            let inner = self.either()?;
            if !self.take(")") {
                return Err("a bracket is not closed".to_owned());
            }
            // A negative amount stands in brackets before its unit: `(-1),1`.
            return Ok(match inner {
                Expr::Amount(number, None) => Expr::Amount(number, self.unit()),
                other => other,
            });
        }
        if let Some(quote) = self.text.chars().next().filter(|sign| matches!(sign, '\'' | '"')) {
            self.text = self.text.get(1..).unwrap_or_default();
            let text = self.until(|sign| sign == quote).to_owned();
            if !self.take(&quote.to_string()) {
                return Err("a text is not closed".to_owned());
            }
            return Ok(Expr::Text(text));
        }
        if let Some((element, part)) = self.element() {
            return Ok(Expr::Element(element, part));
        }
        let negative = self.text.starts_with('-');
        let digits = self.text.strip_prefix('-').unwrap_or(self.text);
        if digits.starts_with(|sign: char| sign.is_ascii_digit()) {
            return self.number(negative);
        }
        if negative {
            self.take("-");
            let zero = Box::new(Expr::Amount(0, None));
            return Ok(Expr::Sum('-', zero, Box::new(self.unary()?)));
        }
        self.word()
    }

    fn number(&mut self, negative: bool) -> Result<Expr, String> {
        if negative {
            self.take("-");
        }
        let digits = self.until(|sign| !sign.is_ascii_digit() && sign != '.');
        let written = format!("{}{digits}", if negative { "-" } else { "" });
        let number =
            parse_scaled(&written, PLACES).ok_or_else(|| format!("`{written}` is no number that can be exact"))?;
        // `0|local::at0009|Absent|`; two bars are "or".
        if self.text.starts_with('|') && !self.text.starts_with("||") {
            let before = self.text;
            self.text = self.text.get(1..).unwrap_or_default();
            if let Some((code, label)) = self.coded() {
                return Ok(Expr::Coded(Some(number), code, label));
            }
            self.text = before;
        }
        Ok(Expr::Amount(number, self.unit()))
    }

    /// `local::at0009|Absent|`
    fn coded(&mut self) -> Option<(String, String)> {
        let (terminology, rest) = self.text.split_once("::")?;
        if !terminology.chars().all(|sign| sign.is_alphanumeric() || "-_.()".contains(sign)) {
            return None;
        }
        let end = rest.find(|sign: char| !(sign.is_alphanumeric() || "-_.".contains(sign))).unwrap_or(rest.len());
        let (code, rest) = rest.split_at_checked(end)?;
        let labelled = rest.strip_prefix('|').filter(|_| !rest.starts_with("||")).and_then(|rest| rest.split_once('|'));
        let (label, rest) = labelled.unwrap_or(("", rest));
        self.text = rest;
        (!code.is_empty()).then(|| (code.to_owned(), label.trim().to_owned()))
    }

    /// `,kg/m2` behind a number, unless arguments are being listed.
    fn unit(&mut self) -> Option<String> {
        let rest = self.text.strip_prefix(',').filter(|_| self.call == 0)?;
        self.text = rest;
        let unit = self.until(|sign| sign.is_whitespace() || matches!(sign, ')' | '&' | '|' | '='));
        Some(unit.trim().to_owned())
    }

    /// `$gt0041|Age|.value`
    fn element(&mut self) -> Option<(String, Option<String>)> {
        let rest = self.text.strip_prefix('$').unwrap_or(self.text);
        let id: String = rest.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '_').collect();
        if !id.starts_with("gt") || !id.chars().skip(2).all(|sign| sign.is_ascii_digit()) || id.len() < 3 {
            return (self.text.starts_with('$')).then(|| self.other_element()).flatten();
        }
        self.text = rest.get(id.len()..).unwrap_or_default();
        self.label();
        Some((id, self.part()))
    }

    /// `$currentDateTime.year`
    fn other_element(&mut self) -> Option<(String, Option<String>)> {
        self.text = self.text.strip_prefix('$')?;
        let id = self.until(|sign| !sign.is_alphanumeric() && sign != '_').to_owned();
        self.label();
        (!id.is_empty()).then(|| (id, self.part()))
    }

    fn label(&mut self) {
        if self.text.starts_with('|')
            && !self.text.starts_with("||")
            && let Some((_, rest)) = self.text.get(1..).and_then(|rest| rest.split_once('|'))
        {
            self.text = rest;
        }
    }

    fn part(&mut self) -> Option<String> {
        let rest = self.text.strip_prefix('.').filter(|rest| rest.starts_with(|sign: char| sign.is_alphabetic()))?;
        self.text = rest;
        Some(self.until(|sign| !sign.is_alphanumeric() && sign != '_').to_owned())
    }

    fn word(&mut self) -> Result<Expr, String> {
        let before = self.text;
        if let Some((code, label)) = self.coded() {
            return Ok(Expr::Coded(None, code, label));
        }
        self.text = before;
        let word = self.until(|sign| !sign.is_alphanumeric() && sign != '_');
        match word {
            "null" => return Ok(Expr::Null),
            "true" => return Ok(Expr::Truth(true)),
            "false" => return Ok(Expr::Truth(false)),
            "" => {
                let rest: String = self.text.chars().take(20).collect();
                return Err(if rest.is_empty() {
                    "it ends too soon".to_owned()
                } else {
                    format!("`{rest}` cannot be read")
                });
            }
            _ => {}
        }
        if !self.take("(") {
            return Err(format!("`{word}` cannot be read"));
        }
        if word == "fired" {
            let rule = self.element().map(|(rule, _)| rule);
            return match rule {
                Some(rule) if self.take(")") => Ok(Expr::Fired(rule)),
                _ => Err("`fired` names no rule".to_owned()),
            };
        }
        self.call += 1;
        let mut arguments = Vec::new();
        if !self.take(")") {
            loop {
                arguments.push(self.either()?);
                if self.take(")") {
                    break;
                }
                if !self.take(",") {
                    return Err(format!("the arguments of `{word}` cannot be read"));
                }
            }
        }
        self.call -= 1;
        Ok(Expr::Call(word.to_owned(), arguments))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn element(id: &str, part: Option<&str>) -> Box<Expr> {
        Box::new(Expr::Element(id.to_owned(), part.map(str::to_owned)))
    }

    fn coded(points: Option<i64>, code: &str, label: &str) -> Box<Expr> {
        Box::new(Expr::Coded(points.map(|points| points * 1_000_000), code.to_owned(), label.to_owned()))
    }

    fn amount(number: i64, unit: Option<&str>) -> Box<Expr> {
        Box::new(Expr::Amount(number, unit.map(str::to_owned)))
    }

    #[track_caller]
    fn reads(text: &str, expr: Expr) {
        assert_eq!(condition(text), Ok(expr), "{text}");
    }

    #[test]
    fn conditions_are_read_as_published() {
        reads("$gt0041|Age|!=null", Expr::Compare(Op::IsNot, element("gt0041", None), Box::new(Expr::Null)));
        reads(
            "$gt0033|A > b|==local::at0016|Yes|||$gt0034==1|local::at0016|Yes|",
            Expr::Either(
                Box::new(Expr::Compare(Op::Is, element("gt0033", None), coded(None, "at0016", "Yes"))),
                Box::new(Expr::Compare(Op::Is, element("gt0034", None), coded(Some(1), "at0016", "Yes"))),
            ),
        );
        reads(
            "$gt0019|BMI|.magnitude<18.5",
            Expr::Compare(Op::Less, element("gt0019", Some("magnitude")), amount(18_500_000, None)),
        );
        reads(
            "( $gt0005 >= 88,% && $gt0005 <= 9,10*9/l )",
            Expr::Both(
                Box::new(Expr::Compare(Op::AtLeast, element("gt0005", None), amount(88_000_000, Some("%")))),
                Box::new(Expr::Compare(Op::AtMost, element("gt0005", None), amount(9_000_000, Some("10*9/l")))),
            ),
        );
        reads("$gt0094|Score|==(-1),1", Expr::Compare(Op::Is, element("gt0094", None), amount(-1_000_000, Some("1"))));
        reads("!fired($gt0018)", Expr::Not(Box::new(Expr::Fired("gt0018".to_owned()))));
        reads(
            "max($gt0001,2)>1",
            Expr::Compare(
                Op::More,
                Box::new(Expr::Call("max".to_owned(), vec![*element("gt0001", None), *amount(2_000_000, None)])),
                amount(1_000_000, None),
            ),
        );
    }

    #[test]
    fn what_a_rule_sets_is_read() {
        let set = assignment("$gt0023|Result |=local::at0045|Not met.|").expect("an assignment");
        assert_eq!((set.element.as_str(), set.part, set.to), ("gt0023", None, *coded(None, "at0045", "Not met.")));
        let set = assignment("$gt0013.magnitude=$gt0003.value+(-1)*$gt0004|Age?|.value").expect("an assignment");
        let product = Expr::Sum('*', amount(-1_000_000, None), element("gt0004", Some("value")));
        assert_eq!(set.to, Expr::Sum('+', element("gt0003", Some("value")), Box::new(product)));
        assert_eq!(set.part.as_deref(), Some("magnitude"));
    }

    #[test]
    fn what_cannot_be_read_says_where() {
        for (text, said) in [
            ("$gt0001 == ", "it ends too soon"),
            ("($gt0001==1", "a bracket is not closed"),
            ("$gt0001==1 2", "it cannot be read from `2` on"),
            ("$gt0001=='a", "a text is not closed"),
            ("nonsense", "`nonsense` cannot be read"),
        ] {
            assert_eq!(condition(text), Err(said.to_owned()));
        }
        assert_eq!(condition(&"(".repeat(500)), Err("its brackets nest too deep".to_owned()));
    }

    #[test]
    fn values_of_cases_are_read() {
        assert_eq!(value("0|local::at0015"), *coded(Some(0), "at0015", ""));
        assert_eq!(value("0|local::at0003|Ab|c"), Expr::Text("0|local::at0003|Ab|c".to_owned()));
        assert_eq!(value("-1|local::at0009|Yes|"), *coded(Some(-1), "at0009", "Yes"));
        assert_eq!(value("17,kg/m2"), *amount(17_000_000, Some("kg/m2")));
        assert_eq!(value("5.00–9.99%"), Expr::Text("5.00–9.99%".to_owned()));
        assert_eq!(value("Low"), Expr::Text("Low".to_owned()));
    }
}
