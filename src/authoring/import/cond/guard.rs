//! A condition, written as a guard.

use std::fmt::Write as _;

use super::{Cond, written};

impl Cond {
    /// As a guard; one that holds for everybody or nobody has none.
    pub fn guard(&self) -> Option<String> {
        let mut text = String::new();
        self.write(&mut text, 0).then_some(text)
    }

    fn write(&self, text: &mut String, binding: u8) -> bool {
        match self {
            Cond::Always | Cond::Never => return false,
            Cond::Among(fact, values) => match values.as_slice() {
                [] => return false,
                [value] => text.push_str(&format!("{fact} = {value}")),
                many => text.push_str(&format!("{fact} in {{ {} }}", many.join(", "))),
            },
            Cond::Compare(id, op, than) => {
                let _ = write!(text, "{id} {} {}", op.sign(), written(*than));
            }
            Cond::Known(fact) => text.push_str(&format!("{fact} != not_sure")),
            Cond::Named(name, _) => text.push_str(name),
            Cond::Not(inner) => match &**inner {
                Cond::Among(fact, values) if values.len() == 1 => {
                    text.push_str(&format!("{fact} != {}", values.join("")));
                }
                Cond::Known(fact) => text.push_str(&format!("{fact} = not_sure")),
                inner => {
                    text.push_str("not ");
                    return inner.write(text, 3);
                }
            },
            Cond::All(parts) => return joined(parts, " and ", 2, binding, text),
            Cond::Any(parts) => return joined(parts, " or ", 1, binding, text),
        }
        true
    }
}

fn joined(parts: &[Cond], word: &str, own: u8, binding: u8, text: &mut String) -> bool {
    let bracketed = own < binding;
    if bracketed {
        text.push('(');
    }
    let mut all = true;
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            text.push_str(word);
        }
        all &= part.write(text, own + 1);
    }
    if bracketed {
        text.push(')');
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authoring::import::cond::tests::{compare, is};
    use crate::model::guard::Op;

    #[track_caller]
    fn reads(cond: Cond, guard: Option<&str>) {
        assert_eq!(cond.guard().as_deref(), guard);
    }

    #[test]
    fn what_is_written_is_a_guard() {
        reads(Cond::Always, None);
        reads(
            Cond::all([is("a", &["x"]), Cond::any([is("b", &["y"]), is("c", &["z"])])]),
            Some("a = x and (b = y or c = z)"),
        );
        reads(Cond::any([is("a", &["x"]), is("a", &["y"]), is("a", &["x"])]), Some("a in { x, y }"));
        reads(is("a", &["x"]).negated(), Some("a != x"));
        reads(is("a", &["x", "y"]).negated(), Some("not a in { x, y }"));
        reads(Cond::Known("a".to_owned()).negated(), Some("a = not_sure"));
        reads(Cond::all([is("a", &["x"]), is("b", &["y"])]).negated(), Some("not (a = x and b = y)"));
        reads(compare("n", Op::Less, 3).negated(), Some("n >= 3"));
        reads(Cond::Compare("n".to_owned(), Op::AtLeast, 18_500_000), Some("n >= 18.5"));
        reads(Cond::all([is("a", &["x"]), is("b", &["y"])]).named("rule"), Some("rule"));
    }
}
