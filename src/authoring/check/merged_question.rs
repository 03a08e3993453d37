//! `merged-question`: one answer that means things of different urgency.
//!
//! Why it matters: whoever has the milder half is sent to hospital, or whoever has the graver half is told to wait, and
//! nothing that comes later can tell the two apart.
//!
//! ```toml
//! [facts.infection_signs]
//! signs = { yes = { fever = "same-day", confused = "emergency" } }
//! ```
//!
//! Instead: ask two questions, of which each answer means one thing.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every such value.
pub fn check(document: &Document, report: &mut Report) {
    for (fact, signs) in document.facts.iter().flat_map(|fact| fact.signs.iter().map(move |signs| (fact, signs))) {
        let differ = signs.of.iter().any(|(_, urgency)| signs.of.first().is_some_and(|(_, first)| urgency != first));
        if !differ {
            continue;
        }
        let named = signs.of.iter().map(|(name, urgency)| match name {
            Some(name) => format!("{} ({})", name.text, urgency.text),
            None => urgency.text.clone(),
        });
        let named = named.collect::<Vec<_>>().join(", ");
        let message =
            format!("`{}` of `{}` means things of different urgency: {named}", signs.value.text, fact.id.text);
        let help = "split it into two facts, so that each answer means one urgency".to_owned();
        report.push(Finding::error("merged-question", signs.value.at, message).help(help));
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    const FACT: &str = "[facts.x]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\n";

    #[track_caller]
    fn signs(code: &str, signs: &str, expected: &[(&str, &str)]) {
        finds(code, &format!("{FACT}signs = {{ {signs} }}\n"), expected);
    }

    #[test]
    fn one_answer_means_one_urgency() {
        let merged = "`yes` of `x` means things of different urgency";
        signs("merged-question", "yes = \"same-day\", no = \"routine\"", &[]);
        signs("merged-question", "yes = [\"same-day\", \"same-day\"]", &[]);
        signs("merged-question", "yes = { fever = \"same-day\", chills = \"same-day\" }", &[]);
        let message = format!("{merged}: same-day, emergency");
        signs("merged-question", "yes = [\"same-day\", \"emergency\"]", &[(&message, "yes")]);
        let message = format!("{merged}: fever (same-day), confused (emergency)");
        signs("merged-question", "yes = { fever = \"same-day\", confused = \"emergency\" }", &[(&message, "yes")]);
    }

    #[test]
    fn signs_are_of_the_facts_values_and_urgencies() {
        signs("unknown-value", "yess = \"same-day\"", &[("`x` cannot be `yess`", "yess")]);
        signs("wrong-type", "yes = \"soon\"", &[("`yes` cannot be `soon`", "soon")]);
        signs("wrong-type", "yes = [\"soon\"]", &[("`yes` cannot be `soon`", "soon")]);
        signs("wrong-type", "yes = { fever = 1 }", &[("`fever` should be a text in quotes, not a number", "1")]);
        let number = "[facts.x]\ntype = \"number\"\nmin = 0\nmax = 9\ntypical = 1\nsigns = { 9 = \"same-day\" }\n";
        finds("type-mismatch", number, &[("`x` is a number, and has no `signs`", "9")]);
    }
}
