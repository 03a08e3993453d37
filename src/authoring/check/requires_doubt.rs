//! `requires-doubt`: a treatment's `requires` lets doubt through.
//!
//! Why it matters: a gate opens only on a certain answer. `possibly(…)` and `= not_sure` would open it on "I don't know".
//!
//! ```toml
//! requires = "possibly(psych = evaluated_cleared)"
//! ```
//!
//! Instead: name what must be certain, directly and in every condition it uses.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::model::guard::{Guard, Op};

/// Reports every treatment whose `requires` reads doubt, also through a condition.
pub fn check(document: &Document, report: &mut Report) {
    for treatment in &document.treatments {
        let Some(requires) = &treatment.requires else { continue };
        if requires.guard.as_ref().is_some_and(|guard| reads_doubt(guard, document, 0)) {
            let message =
                format!("`{}` may not rest on doubt: its `requires` uses `possibly` or `not_sure`", treatment.id.text);
            let help = "require what must be certain; what a doubt should rule out belongs in `never`".to_owned();
            report.push(Finding::error("requires-doubt", requires.text.at, message).help(help));
        }
    }
}

fn reads_doubt(guard: &Guard, document: &Document, depth: usize) -> bool {
    let inside = |guard: &Guard| reads_doubt(guard, document, depth + 1);
    if depth > 2 * crate::model::guard::parse::DEEPEST {
        return false; // A cycle or a chain too long, both findings of their own.
    }
    match guard {
        Guard::Possibly(_) => true,
        // `x != not_sure` asks for certainty, which is what `requires` is for.
        Guard::Compare(_, op, value) => value.text == "not_sure" && *op == Op::Is,
        Guard::In(_, values) => values.iter().any(|value| value.text == "not_sure"),
        Guard::Not(inner) => inside(inner),
        Guard::And(parts) | Guard::Or(parts) => parts.iter().any(inside),
        Guard::Named(name) => {
            let named = document.conditions.iter().find(|condition| condition.name.text == name.text);
            named.and_then(|condition| condition.guard.guard.as_ref()).is_some_and(inside)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn gates_that_let_doubt_through() {
        let says = ["`tea` may not rest on doubt: its `requires` uses `possibly` or `not_sure`"];
        for (requires, found) in [
            ("saddle = no and saddle != not_sure", 0),
            ("not saddle = yes and plain", 0),
            ("possibly(saddle = no)", 1),
            ("saddle = no or saddle = not_sure", 1),
            ("signs in { fever, not_sure }", 1),
            ("not (doubtful)", 1),
            ("plain and twice", 1),
        ] {
            let conditions = "plain = \"saddle = no\"\ndoubtful = \"possibly(saddle = no)\"\ntwice = \"doubtful\"";
            let lines =
                format!("[conditions]\n{conditions}\n[treatments.tea]\nrequires = \"{requires}\"\nsources = [\"S\"]");
            let expected: Vec<(&str, &str)> = says.iter().take(found).map(|says| (*says, requires)).collect();
            finds("requires-doubt", &lines, &expected);
        }
    }
}
