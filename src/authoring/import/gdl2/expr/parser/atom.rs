//! What stands between the signs: numbers, values of a list, elements, texts, functions.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use super::Parser;
use crate::authoring::import::cond;
use crate::authoring::import::gdl2::expr::Expr;

impl Parser<'_> {
    pub(in crate::authoring::import::gdl2::expr) fn atom(&mut self) -> Result<Expr, String> {
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
    pub(in crate::authoring::import::gdl2::expr) fn element(&mut self) -> Option<(String, Option<String>)> {
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
