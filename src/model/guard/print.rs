//! A [`Guard`] as text that [`super::parse()`] reads back to the same guard.

use std::fmt;

use super::Guard;

impl fmt::Display for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Guard::Compare(fact, op, value) => write!(f, "{} {} {}", fact.text, op.sign(), value.text),
            Guard::In(fact, values) => {
                let values: Vec<&str> = values.iter().map(|value| value.text.as_str()).collect();
                write!(f, "{} in {{ {} }}", fact.text, values.join(", "))
            }
            Guard::Named(name) => f.write_str(&name.text),
            Guard::Not(inner) => {
                f.write_str("not ")?;
                inside(f, inner, matches!(**inner, Guard::And(_) | Guard::Or(_)))
            }
            Guard::And(parts) => joined(f, parts, " and ", |part| matches!(part, Guard::Or(_) | Guard::And(_))),
            Guard::Or(parts) => joined(f, parts, " or ", |part| matches!(part, Guard::Or(_))),
            Guard::Possibly(inner) => write!(f, "possibly({inner})"),
        }
    }
}

fn inside(f: &mut fmt::Formatter<'_>, guard: &Guard, parentheses: bool) -> fmt::Result {
    if parentheses { write!(f, "({guard})") } else { write!(f, "{guard}") }
}

fn joined(f: &mut fmt::Formatter<'_>, parts: &[Guard], word: &str, needs: fn(&Guard) -> bool) -> fmt::Result {
    for (position, part) in parts.iter().enumerate() {
        if position > 0 {
            f.write_str(word)?;
        }
        inside(f, part, needs(part))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::model::guard::parse;

    #[test]
    fn what_is_printed_reads_back_the_same() {
        for text in [
            "a = b",
            "a",
            "tried.exercise in { no_help, good }",
            "a and (b or c) or d",
            "not (a and b) and not c",
            "not not a",
            "possibly(a or b) and nrs >= 5",
            "x != -2.5",
            "a and (b and c)",
            "(a or b) or c",
        ] {
            let guard = parse(text).expect(text);
            let printed = guard.to_string();
            assert_eq!(parse(&printed).expect(&printed), guard, "{text} -> {printed}");
        }
        assert_eq!(parse("a   and(b or  c)").expect("parses").to_string(), "a and (b or c)");
    }
}
