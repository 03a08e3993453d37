//! What reads an expression of GDL2: `||` binds least, then `&&`, comparisons, sums, products, powers.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use super::Expr;
use crate::authoring::import::cond;
use crate::model::guard::Op;

/// How deep brackets may nest, and how many signs may join the parts of a line, so that no guideline exhausts the stack.
const DEEPEST: usize = 128;
const MOST_SIGNS: usize = 256;

/// What reads a line, from left to right.
pub(super) struct Parser<'a> {
    /// What is still to be read.
    text: &'a str,
    depth: usize,
    /// How many parts were joined.
    signs: usize,
    /// How many function calls are open: there a comma parts their arguments.
    call: usize,
}

impl<'a> Parser<'a> {
    /// Nothing read yet.
    pub(super) fn of(text: &'a str) -> Parser<'a> {
        Parser { text, depth: 0, signs: 0, call: 0 }
    }

    /// Nothing is left.
    pub(super) fn is_done(&self) -> bool {
        self.text.trim().is_empty()
    }

    pub(super) fn space(&mut self) {
        self.text = self.text.trim_start();
    }

    pub(super) fn take(&mut self, sign: &str) -> bool {
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

    pub(super) fn end(&mut self) -> Result<(), String> {
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

    /// Takes a sign that joins two parts.
    fn joins(&mut self, sign: &str) -> Result<bool, String> {
        let joins = self.take(sign);
        self.signs += usize::from(joins);
        if self.signs > MOST_SIGNS { Err("it is longer than can be read".to_owned()) } else { Ok(joins) }
    }

    /// Takes one of these signs.
    fn one_of(&mut self, signs: [char; 2]) -> Result<Option<char>, String> {
        for sign in signs {
            if self.joins(sign.encode_utf8(&mut [0; 4]))? {
                return Ok(Some(sign));
            }
        }
        Ok(None)
    }

    pub(super) fn either(&mut self) -> Result<Expr, String> {
        self.deeper(|parser| {
            let mut expr = parser.both()?;
            while parser.joins("||")? {
                expr = Expr::Either(Box::new(expr), Box::new(parser.both()?));
            }
            Ok(expr)
        })
    }

    fn both(&mut self) -> Result<Expr, String> {
        let mut expr = self.comparison()?;
        while self.joins("&&")? {
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
        while let Some(sign) = self.one_of(['+', '-'])? {
            expr = Expr::Sum(sign, Box::new(expr), Box::new(self.product()?));
        }
        Ok(expr)
    }

    fn product(&mut self) -> Result<Expr, String> {
        let mut expr = self.power()?;
        while let Some(sign) = self.one_of(['*', '/'])? {
            expr = Expr::Sum(sign, Box::new(expr), Box::new(self.power()?));
        }
        Ok(expr)
    }

    fn power(&mut self) -> Result<Expr, String> {
        let base = self.unary()?;
        if self.joins("^")? { Ok(Expr::Sum('^', Box::new(base), Box::new(self.power()?))) } else { Ok(base) }
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

    pub(super) fn atom(&mut self) -> Result<Expr, String> {
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
        let number = cond::number(&written).ok_or_else(|| format!("`{written}` is no number that can be exact"))?;
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
    pub(super) fn element(&mut self) -> Option<(String, Option<String>)> {
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
