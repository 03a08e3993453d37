//! What reads an expression of GDL2: `||` binds least, then `&&`, comparisons, sums, products, powers.

mod atom;

use super::Expr;
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
}
