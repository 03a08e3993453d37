//! Expressions of GDL2: what a rule compares, and what it sets.

mod parser;

use self::parser::Parser;
use crate::authoring::import::cond::Micro;
use crate::model::guard::Op;

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
    let mut parser = Parser::of(text);
    let expr = parser.either()?;
    parser.end()?;
    Ok(expr)
}

/// Reads what a rule sets.
///
/// # Errors
/// In a few words, what cannot be read.
pub fn assignment(text: &str) -> Result<Setter, String> {
    let mut parser = Parser::of(text);
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
    let mut parser = Parser::of(text);
    match parser.atom() {
        Ok(expr @ (Expr::Amount(..) | Expr::Coded(..))) if parser.is_done() => expr,
        _ => Expr::Text(text.to_owned()),
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
        for sign in ["||", "&&", "+", "*", "^"] {
            let long = vec!["1"; 1_000_000].join(sign);
            assert_eq!(condition(&long), Err("it is longer than can be read".to_owned()), "{sign}");
        }
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
