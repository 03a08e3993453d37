//! `emergency-shows`: an emergency recommends or offers a treatment.
//!
//! Why it matters: one thing is to be done, and anything beside it costs time.
//!
//! ```toml
//! [[steps]]
//! id = "emergency-weakness"
//! kind = "conclusion"
//! urgency = "emergency"
//! recommend = ["exercise"]
//! ```
//!
//! Instead: say who to call in the text, and name in `after` where the walk goes on once the person has been checked.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every such conclusion.
pub fn check(document: &Document, report: &mut Report) {
    let emergencies = document.steps.iter().filter(|step| step.urgency.as_ref().is_some_and(|u| u.text == "emergency"));
    for step in emergencies.filter(|step| !step.recommend.is_empty() || !step.offer.is_empty()) {
        report.push(
            Finding::error(
                "emergency-shows",
                step.id.at,
                format!("the emergency `{}` shows a treatment", step.id.text),
            )
            .help("delete its `recommend` and `offer`".to_owned()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn an_emergency_shows_nothing_but_who_to_call() {
        let step = |urgency: &str, shows: &str| {
            let treatment = "[treatments.pill]\nsources = [\"S\"]\n";
            format!(
                "[[steps]]\nid = \"z\"\nkind = \"conclusion\"\nurgency = \"{urgency}\"\nsources = [\"S\"]\n{shows}\n{treatment}"
            )
        };
        finds("emergency-shows", &step("emergency", ""), &[]);
        finds("emergency-shows", &step("same-day", "recommend = [\"pill\"]"), &[]);
        let found = [("the emergency `z` shows a treatment", "z")];
        finds("emergency-shows", &step("emergency", "recommend = [\"pill\"]"), &found);
        finds("emergency-shows", &step("emergency", "offer = [\"pill\"]"), &found);
    }
}
