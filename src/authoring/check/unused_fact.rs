//! `unused-fact`: a fact or condition that nothing reads.
//!
//! Why it matters: a question that changes nothing tires a person in pain; and a red flag that no guard reads is a red
//! flag that is missed.
//!
//! ```toml
//! [facts.shoe_size]
//! ```
//!
//! Instead: read it in a guard, or delete it.

use crate::authoring::document::{AuthoredGuard, AuthoredTreatment, Document};
use crate::data::finding::{Finding, Report};
use crate::model::guard::Guard;
use crate::model::pathway::Contents;

/// Reports each as a warning.
pub fn check(document: &Document, _: &Contents, report: &mut Report) {
    let mut read: Vec<&str> = Vec::new();
    for guard in guards(document).filter_map(|authored| authored.guard.as_ref()) {
        names(guard, &mut read);
    }
    for score in document.scores.iter() {
        read.extend(score.of.iter().map(|fact| fact.text.as_str()));
    }
    for number in &document.numbers {
        read.extend(number.is.text.split(|sign: char| !(sign.is_ascii_alphanumeric() || "._".contains(sign))));
    }
    let records = document.steps.iter().filter_map(|step| step.review.as_ref()).flat_map(|review| &review.records);
    read.extend(records.map(|record| record.fact.text.as_str()));
    read.extend(
        document.treatments.iter().filter_map(|treatment| treatment.tried_as.as_ref()).map(|fact| fact.text.as_str()),
    );
    let facts = document.facts.iter().map(|fact| ("fact", &fact.id));
    let conditions = document.conditions.iter().map(|condition| ("condition", &condition.name));
    let scores = document.scores.iter().map(|score| ("score", &score.id));
    let numbers = document.numbers.iter().map(|number| ("number", &number.id));
    for (what, id) in
        facts.chain(conditions).chain(scores).chain(numbers).filter(|(_, id)| !read.contains(&id.text.as_str()))
    {
        report.push(
            Finding::warning("unused-fact", id.at, format!("nothing reads the {what} `{}`", id.text))
                .help("read it in a guard, or delete it".to_owned()),
        );
    }
}

/// Every guard of a document.
fn guards(document: &Document) -> impl Iterator<Item = &AuthoredGuard> {
    let facts = document.facts.iter().filter_map(|fact| fact.asked_when.as_ref());
    let conditions = document.conditions.iter().map(|condition| &condition.guard);
    let branches = document.steps.iter().flat_map(|step| &step.branches).filter_map(|branch| branch.when.as_ref());
    let entries = document.steps.iter().flat_map(|step| step.recommend.iter().chain(&step.offer));
    let entries = entries.filter_map(|entry| entry.when.as_ref());
    let alongside = document.alongside.iter().filter_map(|entry| entry.when.as_ref());
    let treatments = document.treatments.iter().flat_map(AuthoredTreatment::guards);
    let safety = document.safety.iter().filter_map(|rule| rule.when.as_ref());
    let impossible = document.impossible.iter().map(|patient| &patient.when);
    let sooner = document.sooner.iter().map(|sooner| &sooner.when);
    let contradictions = document.contradictions.iter().map(|contradiction| &contradiction.when);
    let items = document.scores.iter().flat_map(|score| &score.items).map(|item| &item.when);
    facts
        .chain(items)
        .chain(sooner)
        .chain(conditions)
        .chain(branches)
        .chain(entries)
        .chain(alongside)
        .chain(treatments)
        .chain(safety)
        .chain(impossible)
        .chain(contradictions)
}

fn names<'a>(guard: &'a Guard, into: &mut Vec<&'a str>) {
    match guard {
        Guard::Compare(fact, _, _) | Guard::In(fact, _) => into.push(&fact.text),
        Guard::Named(name) => into.push(&name.text),
        Guard::Not(inner) | Guard::Possibly(inner) => names(inner, into),
        Guard::And(parts) | Guard::Or(parts) => parts.iter().for_each(|part| names(part, into)),
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn questions_that_change_nothing() {
        let fact = "[facts.x]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\n";
        let steps = "[[steps]]\nid = \"a\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
        let unused = [("nothing reads the fact `x`", "x")];
        finds("unused-fact", &format!("{fact}{steps}"), &unused);
        for reader in [
            "recommend = [{ treatment = \"tea\", when = \"x = yes\" }]\n[treatments.tea]\nsources = [\"S\"]",
            "review = { after = \"a week\", records = [{ fact = \"x\", helped = \"no\", not_helped = \"yes\" }] }",
            "[treatments.tea]\nsources = [\"S\"]\nnever = \"x = yes\"",
            "[treatments.tea]\nsources = [\"S\"]\nrequires = \"x = yes\"",
            "[treatments.tea]\nsources = [\"S\"]\ntried_as = \"x\"",
            "[[alongside]]\nid = \"b\"\nwith = [\"routine\"]\nwhen = \"not (x = yes)\"",
            "[[safety]]\nid = \"I1\"\nwhen = \"possibly(x = yes or x = no)\"\nurgency_at_least = \"routine\"",
            "[[contradictions]]\nid = \"c\"\nwhen = \"x = yes\"",
            "[[impossible]]\nwhen = \"x in { yes }\"\nwhy = \"tested\"",
        ] {
            finds("unused-fact", &format!("{fact}{steps}{reader}\n"), &[]);
        }
        finds(
            "unused-fact",
            &format!("{fact}{steps}[conditions]\nc = \"x = yes\""),
            &[("nothing reads the condition `c`", "c")],
        );
    }
}
