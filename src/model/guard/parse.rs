//! Guard text to [`Guard`].
//!
//! ```text
//! or    := and ( "or" and )*
//! and   := unary ( "and" unary )*
//! unary := "not" unary | "(" or ")" | "possibly" "(" or ")" | fact op value | fact "in" "{" value, … "}" | condition
//! ```

use std::iter::Peekable;

use super::{Guard, Op, Word};
use crate::data::span::Span;

/// How deep parentheses, `not` and `possibly` may nest, so that no document can exhaust the stack.
pub const DEEPEST: usize = 64;
/// The longest guard, in bytes.
pub const LONGEST: usize = 20_000;

/// What is wrong with a guard's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// A sentence without a full stop.
    pub message: String,
    /// Where.
    pub at: Span,
    /// A way out.
    pub help: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Word,
    Op(Op),
    Open,
    Close,
    OpenSet,
    CloseSet,
    Comma,
}

/// Reads a guard.
///
/// # Errors
/// The first thing that is not a guard, with its place in `text`.
pub fn parse(text: &str) -> Result<Guard, Wrong> {
    if text.len() > LONGEST {
        return Err(wrong(Span { start: 0, end: text.len() }, format!("this guard is longer than {LONGEST} bytes"))
            .with_help("give its parts names under `[conditions]`"));
    }
    let end = Span { start: text.len(), end: text.len() };
    let mut parser = Parser { tokens: tokens(text)?.into_iter().peekable(), end, depth: 0 };
    let guard = parser.any_of()?;
    match parser.tokens.next() {
        None => Ok(guard),
        Some((Token::Close, word)) => Err(wrong(word.at, "this `)` closes nothing")),
        Some((_, word)) => Err(wrong(word.at, format!("`{}` cannot follow here", word.text))
            .with_help("join conditions with `and` or `or`")),
    }
}

fn wrong(at: Span, message: impl Into<String>) -> Wrong {
    Wrong { message: message.into(), at, help: None }
}

impl Wrong {
    fn with_help(self, help: impl Into<String>) -> Wrong {
        Wrong { help: Some(help.into()), ..self }
    }
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-')
}

fn tokens(text: &str) -> Result<Vec<(Token, Word)>, Wrong> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        let length = match first {
            ' ' | '\t' | '\n' | '\r' => {
                rest = rest.trim_start_matches([' ', '\t', '\n', '\r']);
                continue;
            }
            '<' | '>' | '!' if rest.as_bytes().get(1) == Some(&b'=') => 2,
            _ if is_word_byte(u8::try_from(first).unwrap_or(0)) => {
                rest.bytes().take_while(|byte| is_word_byte(*byte)).count()
            }
            other => other.len_utf8(),
        };
        let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        let at = Span { start, end: start + length };
        let token = match piece {
            "=" => Token::Op(Op::Is),
            "!=" => Token::Op(Op::IsNot),
            "<" => Token::Op(Op::Less),
            "<=" => Token::Op(Op::AtMost),
            ">" => Token::Op(Op::More),
            ">=" => Token::Op(Op::AtLeast),
            "(" => Token::Open,
            ")" => Token::Close,
            "{" => Token::OpenSet,
            "}" => Token::CloseSet,
            "," => Token::Comma,
            word if word.bytes().all(is_word_byte) => Token::Word,
            other => {
                let problem = wrong(at, format!("`{other}` means nothing in a guard"));
                return Err(match other {
                    "&" => problem.with_help("write `and`"),
                    "|" => problem.with_help("write `or`"),
                    "!" => problem.with_help("write `not`, or `!=` to compare"),
                    "\"" | "'" => problem.with_help("values stand without quotes: `saddle = yes`"),
                    _ => problem.with_help("a guard is made of names, `= != < <= > >= in`, `and or not possibly ( )`"),
                });
            }
        };
        tokens.push((token, Word { text: piece.to_owned(), at }));
        rest = after;
    }
    Ok(tokens)
}

struct Parser {
    tokens: Peekable<std::vec::IntoIter<(Token, Word)>>,
    /// Where nothing stands any more.
    end: Span,
    depth: usize,
}

impl Parser {
    fn take_keyword(&mut self, keyword: &str) -> bool {
        self.tokens.next_if(|(token, word)| *token == Token::Word && word.text == keyword).is_some()
    }

    fn expect(&mut self, token: &Token, what: &str) -> Result<(), Wrong> {
        match self.tokens.next() {
            Some((found, _)) if found == *token => Ok(()),
            Some((_, word)) => Err(wrong(word.at, format!("expected `{what}` here, found `{}`", word.text))),
            None => Err(wrong(self.end, format!("the guard ends where `{what}` should stand"))),
        }
    }

    fn any_of(&mut self) -> Result<Guard, Wrong> {
        let mut parts = vec![self.all_of()?];
        while self.take_keyword("or") {
            parts.push(self.all_of()?);
        }
        Ok(one_or(parts, Guard::Or))
    }

    fn all_of(&mut self) -> Result<Guard, Wrong> {
        let mut parts = vec![self.unary()?];
        while self.take_keyword("and") {
            parts.push(self.unary()?);
        }
        Ok(one_or(parts, Guard::And))
    }

    fn unary(&mut self) -> Result<Guard, Wrong> {
        let at = self.tokens.peek().map_or(self.end, |(_, word)| word.at);
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(wrong(at, format!("this guard is nested more than {DEEPEST} deep"))
                .with_help("give the inner parts names under `[conditions]`"));
        }
        let guard = self.unary_inside();
        self.depth -= 1;
        guard
    }

    fn unary_inside(&mut self) -> Result<Guard, Wrong> {
        if self.take_keyword("not") {
            return Ok(Guard::Not(Box::new(self.unary()?)));
        }
        match self.tokens.next() {
            Some((Token::Open, _)) => {
                let inner = self.any_of()?;
                self.expect(&Token::Close, ")")?;
                Ok(inner)
            }
            Some((Token::Word, word)) if word.text == "possibly" => {
                self.expect(&Token::Open, "(")?;
                let inner = self.any_of()?;
                self.expect(&Token::Close, ")")?;
                Ok(Guard::Possibly(Box::new(inner)))
            }
            Some((Token::Word, word)) if matches!(word.text.as_str(), "and" | "or" | "in") => {
                Err(wrong(word.at, format!("a name should stand before `{}`", word.text)))
            }
            Some((Token::Word, word)) => self.about(word),
            Some((_, word)) => Err(wrong(word.at, format!("a name should stand here, not `{}`", word.text))),
            None => Err(wrong(self.end, "the guard ends where a name should stand")),
        }
    }

    fn about(&mut self, subject: Word) -> Result<Guard, Wrong> {
        if self.take_keyword("in") {
            return Ok(Guard::In(subject, self.members()?));
        }
        let Some((Token::Op(op), _)) = self.tokens.next_if(|(token, _)| matches!(token, Token::Op(_))) else {
            return Ok(Guard::Named(subject));
        };
        let value = self.value()?;
        Ok(Guard::Compare(subject, op, value))
    }

    fn members(&mut self) -> Result<Vec<Word>, Wrong> {
        self.expect(&Token::OpenSet, "{")?;
        let mut members = vec![self.value()?];
        loop {
            match self.tokens.next() {
                Some((Token::Comma, _)) => members.push(self.value()?),
                Some((Token::CloseSet, _)) => return Ok(members),
                Some((_, word)) => return Err(wrong(word.at, "values in `{ }` are parted by commas")),
                None => return Err(wrong(self.end, "the guard ends where `}` should stand")),
            }
        }
    }

    fn value(&mut self) -> Result<Word, Wrong> {
        match self.tokens.next() {
            Some((Token::Word, word)) if !matches!(word.text.as_str(), "and" | "or" | "not" | "in" | "possibly") => {
                Ok(word)
            }
            Some((_, word)) => Err(wrong(word.at, format!("a value should stand here, not `{}`", word.text))),
            None => Err(wrong(self.end, "the guard ends where a value should stand")),
        }
    }
}

fn one_or(mut parts: Vec<Guard>, many: fn(Vec<Guard>) -> Guard) -> Guard {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            many(parts)
        }
        None => many(parts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(text: &str, message: &str, at: &str) {
        let problem = parse(text).expect_err("should not parse");
        assert_eq!(problem.message, message);
        assert_eq!(problem.at.of(text), Some(at));
    }

    #[test]
    fn every_wrong_guard_says_what_and_where() {
        says("", "the guard ends where a name should stand", "");
        says("saddle =", "the guard ends where a value should stand", "");
        says("saddle = and", "a value should stand here, not `and`", "and");
        says("(a = b", "the guard ends where `)` should stand", "");
        says("a = b)", "this `)` closes nothing", ")");
        says("a = b c = d", "`c` cannot follow here", "c");
        says("a && b", "`&` means nothing in a guard", "&");
        says("a = \"b\"", "`\"` means nothing in a guard", "\"");
        says("a in { }", "a value should stand here, not `}`", "}");
        says("a in { b c }", "values in `{ }` are parted by commas", "c");
        says("or a", "a name should stand before `or`", "or");
        says("possibly a", "expected `(` here, found `a`", "a");
        says("a = é", "`é` means nothing in a guard", "é");
    }

    #[test]
    fn what_may_be_meant_is_said() {
        for (text, help) in [
            ("a && b", "write `and`"),
            ("a | b", "write `or`"),
            ("!a", "write `not`, or `!=` to compare"),
            ("a = 'b'", "values stand without quotes: `saddle = yes`"),
            ("a = \"b\"", "values stand without quotes: `saddle = yes`"),
            ("a = €", "a guard is made of names, `= != < <= > >= in`, `and or not possibly ( )`"),
            ("a b", "join conditions with `and` or `or`"),
        ] {
            let said = parse(text).expect_err(text).help;
            assert_eq!(said.as_deref(), Some(help), "{text}");
        }
        assert_eq!(parse("a = b)").expect_err("nothing to advise").help, None);
    }

    fn word(text: &str) -> Word {
        Word { text: text.to_owned(), at: Span::default() }
    }

    /// Each part of the language once, by hand.
    #[test]
    fn a_guard_is_read_as_it_is_written() {
        let named = |name: &str| Guard::Named(word(name));
        for (sign, op) in [
            ("=", Op::Is),
            ("!=", Op::IsNot),
            ("<", Op::Less),
            ("<=", Op::AtMost),
            (">", Op::More),
            (">=", Op::AtLeast),
        ] {
            let expected = Guard::Compare(word("a.b_c-1"), op, word("-2.5"));
            assert_eq!(parse(&format!("a.b_c-1 {sign} -2.5")), Ok(expected.clone()));
            assert_eq!(parse(&format!("\t a.b_c-1{sign}\r\n-2.5 ")), Ok(expected));
        }
        assert_eq!(parse("a in { b, c,d }"), Ok(Guard::In(word("a"), vec![word("b"), word("c"), word("d")])));
        assert_eq!(parse("not a"), Ok(Guard::Not(Box::new(named("a")))));
        assert_eq!(parse("possibly(a)"), Ok(Guard::Possibly(Box::new(named("a")))));
        let either = Guard::Or(vec![named("a"), Guard::And(vec![named("b"), named("c")])]);
        assert_eq!(parse("a or b and c"), Ok(either));
        let both = Guard::And(vec![Guard::Or(vec![named("a"), named("b")]), named("c")]);
        assert_eq!(parse("(a or b) and c"), Ok(both));
        assert_eq!(parse("(a)"), Ok(named("a")));
        assert_ne!(parse("a"), parse("b"));
    }

    #[test]
    fn each_word_knows_where_it_stands() {
        let text = " saddle != new_change";
        let Ok(Guard::Compare(fact, _, value)) = parse(text) else { panic!("a comparison") };
        assert_eq!((fact.at.of(text), value.at.of(text)), (Some("saddle"), Some("new_change")));
    }

    #[test]
    fn the_longest_guard_is_read_and_no_longer_one() {
        let long = |length: usize| format!("a{}", " ".repeat(length - 1));
        assert!(parse(&long(LONGEST)).is_ok());
        let problem = parse(&long(LONGEST + 1)).expect_err("too long");
        assert_eq!(problem.help.as_deref(), Some("give its parts names under `[conditions]`"));
        // Side by side is not inside one another.
        let many = vec!["not (a = b)"; DEEPEST * 2].join(" and ");
        assert!(matches!(parse(&many), Ok(Guard::And(parts)) if parts.len() == DEEPEST * 2));
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |depth: usize| format!("{}a = b{}", "(".repeat(depth), ")".repeat(depth));
        assert!(parse(&nested(DEEPEST - 1)).is_ok());
        assert!(parse(&nested(DEEPEST)).is_err());
        assert!(parse(&"not ".repeat(LONGEST)).is_err());
    }
}
