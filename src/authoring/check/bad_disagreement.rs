//! `bad-disagreement`: a disagreement that has one side only, or stands nowhere.
//!
//! Why it matters: where experts disagree, a reader is told what each side says, at the place where it matters to them.
//!
//! ```toml
//! [[disagreements]]
//! id = "rest-or-move"
//! steps = ["first-days"]
//! positions = [{ id = "rest", sources = ["old-leaflet"] }]
//! ```
//!
//! Instead: name the other position too, each with what stands behind it; and the `steps`, `treatments` or `alongside`
//! entries with which the question stands. `here` is no position: it is the text that says what this pathway does.

use crate::authoring::document::{AuthoredDisagreement, Document};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;

/// Reports each.
pub fn check(document: &Document, report: &mut Report) {
    for disagreement in &document.disagreements {
        let AuthoredDisagreement { id, steps, treatments, alongside, positions, .. } = disagreement;
        let mut wrong = |at: &Text, message: &str, help: &str| {
            let finding =
                Finding::error("bad-disagreement", at.at, format!("the disagreement `{}` {message}", id.text));
            report.push(finding.help(help.to_owned()));
        };
        if positions.len() < 2 {
            wrong(id, "has fewer than two positions", "name each side in `positions`");
        }
        if steps.is_empty() && treatments.is_empty() && alongside.is_empty() {
            wrong(id, "stands nowhere", "name `steps`, `treatments` or `alongside` entries");
        }
        for (place, position) in positions.iter().enumerate().filter(|(_, position)| !position.id.text.is_empty()) {
            if position.id.text == "here" {
                wrong(&position.id, "has a position `here`", "`.here` says what this pathway does: choose another id");
            }
            if positions.iter().take(place).any(|earlier| earlier.id == position.id) {
                let message = format!("has two positions `{}`", position.id.text);
                wrong(&position.id, &message, "give one of them another id");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn two_sides_that_stand_somewhere() {
        let finds = |where_: &str, positions: &str, expected: &[(&str, &str)]| {
            let lines = format!("[[disagreements]]\nid = \"d\"\n{where_}\npositions = [{positions}]");
            finds("bad-disagreement", &lines, expected);
        };
        let (a, b) = ("{ id = \"a\", sources = [\"S\"] }", "{ id = \"b\", sources = [\"S\"] }");
        let here = "{ id = \"here\", sources = [\"S\"] }";
        finds("steps = [\"rest\"]", &format!("{a}, {b}"), &[]);
        finds("", &format!("{a}, {b}"), &[("the disagreement `d` stands nowhere", "d")]);
        finds("steps = [\"rest\"]", a, &[("the disagreement `d` has fewer than two positions", "d")]);
        let twice = [("the disagreement `d` has two positions `a`", "a")];
        finds("steps = [\"rest\"]", &format!("{a}, {a}"), &twice);
        let here_is = [("the disagreement `d` has a position `here`", "here")];
        finds("steps = [\"rest\"]", &format!("{a}, {here}"), &here_is);
    }
}
