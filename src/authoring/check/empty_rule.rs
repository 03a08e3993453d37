//! `empty-rule`: a safety rule that demands nothing.
//!
//! Why it matters: it would be counted among the rules that hold, and protect nobody.
//!
//! ```toml
//! [[safety]]
//! id = "I2"
//! when = "weakness = severe_or_worsening"
//! ```
//!
//! Instead: say what must hold: `urgency_at_least`, `never_show`, `must_show`, `never_conclude`, `monotone` or
//! `must_precede`. For a choice or number, `monotone` needs the `order` of at least two values.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::model::domain::Type;

/// Reports every such rule.
pub fn check(document: &Document, report: &mut Report) {
    for rule in &document.safety {
        let adds = |id: &str| document.facts.iter().any(|fact| fact.id.text == id && Type::of(&fact.kind.text).adds);
        let ordered = rule.monotone.as_ref().is_some_and(|(fact, order)| {
            let unknown = document.facts.iter().all(|known| known.id.text != fact.text);
            unknown
                || adds(&fact.text)
                || order.iter().any(|word| order.first().is_some_and(|first| word.text != first.text))
        });
        let demands = rule.urgency_at_least.is_some()
            || !rule.never_show.is_empty()
            || !rule.must_show.is_empty()
            || !rule.never_conclude.is_empty()
            || rule.must_precede.is_some();
        let message = match (demands, rule.monotone.is_some(), ordered) {
            (_, true, false) => format!("the order of safety rule `{}` has fewer than two values", rule.id.text),
            (false, false, _) => format!("safety rule `{}` demands nothing", rule.id.text),
            _ => continue,
        };
        report.push(Finding::error("empty-rule", rule.id.at, message).help("say what must hold".to_owned()));
    }
    for (fact, signs) in document.facts.iter().flat_map(|fact| fact.signs.iter().map(move |signs| (fact, signs))) {
        if signs.of.is_empty() {
            let message = format!("`{}` lists no sign for `{}`", fact.id.text, signs.value.text);
            let help = "write how urgent it is, such as `{ yes = \"same-day\" }`, or leave it out".to_owned();
            report.push(Finding::error("empty-rule", signs.value.at, message).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn a_rule_that_demands_nothing_protects_nobody() {
        let rule = |demands: &str| format!("[[safety]]\nid = \"R\"\n{demands}\n");
        finds("empty-rule", &rule("urgency_at_least = \"routine\""), &[]);
        finds("empty-rule", &rule("never_conclude = [\"rest\"]"), &[]);
        finds("empty-rule", &rule("when = \"fever = yes\""), &[("safety rule `R` demands nothing", "R")]);
        let unordered = [("the order of safety rule `R` has fewer than two values", "R")];
        finds("empty-rule", &rule("monotone = { fact = \"saddle\", order = [\"no\"] }"), &unordered);
        finds("empty-rule", &rule("monotone = { fact = \"saddle\", order = [\"no\", \"no\"] }"), &unordered);
        finds("empty-rule", &rule("monotone = { fact = \"saddle\", order = [\"no\", \"yes\"] }"), &[]);
        let signs = |signs: &str| {
            format!("[facts.x]\ntype = \"choice\"\nof = [\"no\"]\ntypical = \"no\"\nsigns = {{ no = {signs} }}\n")
        };
        finds("empty-rule", &signs("[]"), &[("`x` lists no sign for `no`", "no")]);
        finds("empty-rule", &signs("{}"), &[("`x` lists no sign for `no`", "no")]);
        finds("empty-rule", &signs("\"routine\""), &[]);
        // A slip in its name is told once.
        finds("empty-rule", &rule("monotone = { fact = \"sadle\", order = [] }"), &[]);
    }
}
