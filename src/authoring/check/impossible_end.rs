//! `impossible-end`: answers are declared impossible, and nobody says what becomes of whoever gives them.
//!
//! Why it matters: people make mistakes. Where no branch is for them they would be asked the same question for ever.
//!
//! ```toml
//! [[impossible]]
//! when = "days >= 100"
//! why = "it never lasts that long"
//! ```
//!
//! Instead: an `id`, so that they are told with `contradiction-…` which answers do not fit; and `go`, a conclusion that is
//! safe for them.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports each.
pub fn check(document: &Document, report: &mut Report) {
    for patient in &document.impossible {
        let end = patient.go.as_ref().and_then(|go| document.steps.iter().find(|step| step.id.text == go.text));
        let (message, help) = match (&patient.id, &patient.go) {
            (_, Some(go)) if end.is_some_and(|step| !step.is_conclusion) => {
                report.push(
                    Finding::error("impossible-end", go.at, format!("`{}` is no conclusion", go.text))
                        .help("name a conclusion that is safe for whoever answers so".to_owned()),
                );
                continue;
            }
            // A contradiction of its own may tell them as well.
            (id, Some(_)) if id.is_some() || !document.contradictions.is_empty() => continue,
            (_, None) => {
                ("nobody says where whoever answers so ends", "add `go = \"…\"`, a conclusion that is safe for them")
            }
            (_, Some(_)) => (
                "whoever answers so is not told which answers do not fit",
                "add `id = \"…\"`, and the text `contradiction-…`",
            ),
        };
        report.push(Finding::warning("impossible-end", patient.when.text.at, message.to_owned()).help(help.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn whoever_cannot_be_ends_somewhere_and_is_told_why() {
        let row = |more: &str| format!("[[impossible]]\nwhen = \"nrs > 9\"\nwhy = \"x\"\n{more}\n");
        finds("impossible-end", &row("id = \"i\"\ngo = \"rest\""), &[]);
        finds("impossible-end", &row("id = \"i\""), &[("nobody says where whoever answers so ends", "nrs > 9")]);
        let sentence = "whoever answers so is not told which answers do not fit";
        finds("impossible-end", &row("go = \"rest\""), &[(sentence, "nrs > 9")]);
        finds("impossible-end", &row("id = \"i\"\ngo = \"start\""), &[("`start` is no conclusion", "start")]);
    }
}
