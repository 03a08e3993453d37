//! `requires-doubt`: a treatment's `requires` lets doubt through, or its `applies_when` reads it.
//!
//! Why it matters: a gate opens only on a certain answer. `possibly(…)` and `= not_sure` would open it on "I don't know".
//! And a treatment does not apply only where that is certain: `!= not_sure` would take "I don't know" for no.
//!
//! ```toml
//! requires = "possibly(psych = evaluated_cleared)"
//! ```
//!
//! Instead: name what must be certain, directly and in every condition it uses.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::model::guard::{Guard, Op};

/// Reports every treatment whose `requires` or `applies_when` reads doubt, also through a condition.
pub fn check(document: &Document, report: &mut Report) {
    for treatment in &document.treatments {
        for (key, guard, excused) in [
            // `x != not_sure` asks for certainty, which is what `requires` is for.
            ("requires", &treatment.requires, Some(Op::IsNot)),
            ("applies_when", &treatment.applies_when, None),
        ] {
            let Some(authored) = guard else { continue };
            if authored.guard.as_ref().is_some_and(|guard| reads_doubt(guard, excused, document, 0)) {
                let id = &treatment.id.text;
                let message = format!("`{id}` may not rest on doubt: its `{key}` uses `possibly` or `not_sure`");
                let help = match excused {
                    Some(_) => "require what must be certain; what a doubt should rule out belongs in `never`",
                    None => "compare answers; in doubt a treatment still applies",
                };
                report.push(Finding::error("requires-doubt", authored.text.at, message).help(help.to_owned()));
            }
        }
    }
}

fn reads_doubt(guard: &Guard, excused: Option<Op>, document: &Document, depth: usize) -> bool {
    let inside = |guard: &Guard| reads_doubt(guard, excused, document, depth + 1);
    if depth > 2 * crate::model::guard::parse::DEEPEST {
        return false; // A cycle or a chain too long, both findings of their own.
    }
    match guard {
        Guard::Possibly(_) => true,
        Guard::Compare(name, op, value) => {
            value.text == "not_sure" && Some(*op) != excused || counts(&name.text, document).any(inside)
        }
        Guard::In(name, values) => {
            values.iter().any(|value| value.text == "not_sure") || counts(&name.text, document).any(inside)
        }
        Guard::Not(inner) => inside(inner),
        Guard::And(parts) | Guard::Or(parts) => parts.iter().any(inside),
        Guard::Named(name) => {
            let named = document.conditions.iter().find(|condition| condition.name.text == name.text);
            named.and_then(|condition| condition.guard.guard.as_ref()).is_some_and(inside)
        }
    }
}

/// The guards that add to a score of this name.
fn counts<'a>(name: &'a str, document: &'a Document) -> impl Iterator<Item = &'a Guard> {
    let named = document.scores.iter().filter(move |score| score.id.text == name);
    named.flat_map(|score| &score.items).filter_map(|item| item.when.guard.as_ref())
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn gates_that_let_doubt_through() {
        for (key, guard, found) in [
            ("requires", "saddle = no and saddle != not_sure", 0),
            ("requires", "not saddle = yes and plain", 0),
            ("requires", "possibly(saddle = no)", 1),
            ("requires", "saddle = no or saddle = not_sure", 1),
            ("requires", "signs in { fever, not_sure }", 1),
            ("requires", "not (doubtful)", 1),
            ("requires", "plain and twice", 1),
            ("applies_when", "saddle = no and plain", 0),
            ("applies_when", "saddle = no and saddle != not_sure", 1),
            ("applies_when", "not (doubtful)", 1),
        ] {
            let says = format!("`tea` may not rest on doubt: its `{key}` uses `possibly` or `not_sure`");
            let conditions = "plain = \"saddle = no\"\ndoubtful = \"possibly(saddle = no)\"\ntwice = \"doubtful\"";
            let lines = format!("[conditions]\n{conditions}\n[treatments.tea]\n{key} = \"{guard}\"\nsources = [\"S\"]");
            let expected: Vec<(&str, &str)> = [(says.as_str(), guard)].into_iter().take(found).collect();
            finds("requires-doubt", &lines, &expected);
        }
    }
}
