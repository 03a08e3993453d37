//! `missing-text`: something a reader sees has no words in a language.
//!
//! Why it matters: a person would read `step-emergency-weakness` instead of what to do.
//!
//! ```text
//! # en.ftl has no message `fact-saddle`
//! ```
//!
//! Instead: write the message, in every language of `languages`.

use crate::diagnostic::{Finding, Place, Report};
use crate::document::{Document, Text};
use crate::id::message_id;

/// Reports every text that should be there and is not, or is empty.
pub fn check(document: &Document, report: &mut Report) {
    let needed = needed(document);
    for language in &document.about.languages {
        let Some(texts) = document.texts.iter().find(|texts| texts.lang == language.text) else { continue };
        let lacks = |(key, _): &&(String, _)| texts.get(key).is_none_or(|text| text.trim().is_empty());
        let missing: Vec<_> = needed.iter().filter(lacks).collect();
        for (position, (key, at)) in missing.iter().enumerate() {
            // One page is named by many facts: once is enough.
            if missing.iter().skip(position + 1).any(|(later, _)| later == key) {
                continue;
            }
            let message = format!("`{}.ftl` has no text for `{key}`", texts.lang);
            report.push(Finding::error("missing-text", *at, message).help(how_to_write(key)));
        }
    }
}

fn how_to_write(key: &str) -> String {
    match key.split_once('.') {
        Some((message, attribute)) => format!("add `.{attribute} = …` under `{message}`"),
        None => format!("add `{key} = …`"),
    }
}

/// Every key a reader may meet, and the place of the thing it speaks of.
pub(super) fn needed(document: &Document) -> Vec<(String, Option<Place>)> {
    let mut keys = Vec::new();
    let mut need = |kind: &str, id: &Text, attributes: &[&str]| {
        let message = format!("{kind}-{}", message_id(&id.text));
        for attribute in attributes {
            keys.push((format!("{message}.{attribute}"), id.at));
        }
        keys.push((message, id.at));
    };
    for fact in document.facts.iter().filter(|fact| !fact.id.text.is_empty()) {
        need("fact", &fact.id, &["short", "why"]);
        if !fact.certain {
            need("fact", &fact.id, &["find-out"]);
        }
        for value in &fact.of {
            need("fact", &fact.id, &[&format!("is-{}", message_id(&value.text))]);
        }
        if fact.unit.is_some() {
            need("fact", &fact.id, &["unit"]);
        }
        fact.page.iter().for_each(|page| need("page", page, &[]));
    }
    for step in document.steps.iter().filter(|step| !step.id.text.is_empty()) {
        need("step", &step.id, if step.is_conclusion { &["text"] } else { &[] });
        // `review.after` itself is in one language.
        if step.review.is_some() && document.about.languages.len() > 1 {
            need("step", &step.id, &["review"]);
        }
        step.lane.iter().for_each(|lane| need("lane", lane, &[]));
    }
    document.treatments.iter().for_each(|treatment| need("treatment", &treatment.id, &["what"]));
    document.alongside.iter().for_each(|entry| need("alongside", &entry.id, &["text"]));
    let cites = document.steps.iter().map(|step| &step.cites);
    let cites = cites.chain(document.treatments.iter().map(|treatment| &treatment.cites));
    let cites = cites.chain(document.alongside.iter().map(|entry| &entry.cites));
    cites.flat_map(|cites| &cites.claims).for_each(|claim| need("claim", claim, &[]));
    let about = Text { text: String::new(), at: document.about.id.at };
    for key in ["pathway", "pathway.intro", "pathway.scope", "pathway.emergency", "pathway.about"] {
        keys.push((key.to_owned(), about.at));
    }
    keys
}

/// Texts that may be there, beside those that must.
pub(super) fn allowed(document: &Document, key: &str) -> bool {
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    let is = |kind: &str, id: &Text| message.strip_prefix(kind).is_some_and(|rest| rest == message_id(&id.text));
    let claims = &document.claims;
    match attribute {
        "" => {
            document.conditions.iter().any(|condition| is("condition-", &condition.name))
                || document.safety.iter().any(|rule| is("safety-", &rule.id))
                || claims.iter().any(|claim| is("claim-", &claim.id))
        }
        "clinical" | "review" => document.steps.iter().any(|step| is("step-", &step.id)),
        "text" => {
            document.facts.iter().filter_map(|fact| fact.page.as_ref()).any(|page| is("page-", page))
                || document.steps.iter().any(|step| is("step-", &step.id))
        }
        "find-out" | "unit" | "is-not_sure" | "is-not_applicable" => {
            document.facts.iter().any(|fact| is("fact-", &fact.id))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::found_with;

    #[track_caller]
    fn lacks(lines: &str, fluent: &str, keys: &[&str]) {
        let found = found_with("missing-text", lines, &[("en.ftl", fluent)]);
        let found: Vec<&str> = found.iter().filter_map(|(message, _)| message.split('`').nth(3)).collect();
        let message = |key: &str| key.split('.').next().map(str::to_owned);
        let mut found: Vec<&str> =
            found.into_iter().filter(|key| keys.iter().any(|wanted| message(wanted) == message(key))).collect();
        found.sort_unstable();
        assert_eq!(found, keys, "in {lines}");
    }

    #[test]
    fn everything_that_is_seen_needs_words() {
        let fact = "[facts.\"tried.tea\"]\ntype = \"choice\"\nof = [\"no\"]\ntypical = \"no\"\npage = \"tea\"\n";
        let all = "fact-tried--tea = a\n .short = b\n .why = c\n .find-out = d\n .is-no = e\npage-tea = f\n";
        lacks(fact, all, &[]);
        lacks(
            fact,
            "page-tea = f\nfact-tried--tea =\n .short = b\n .why = c\n .find-out = { \"\" }\n",
            &["fact-tried--tea", "fact-tried--tea.find-out", "fact-tried--tea.is-no"],
        );
        lacks(
            &format!("{fact}certain = true"),
            "fact-tried--tea = a\n .short = b\n .why = c\n .is-no = e\npage-tea = f",
            &[],
        );
        lacks("", "step-rest = a\n", &["step-rest.text"]);
        lacks("", "pathway = a\n .intro = b\n .scope = c\n", &["pathway.about", "pathway.emergency"]);
        lacks("[treatments.tea]\nsources = [\"S\"]", "treatment-tea = a\n", &["treatment-tea.what"]);
        lacks("[[alongside]]\nid = \"a\"\nwith = [\"routine\"]", "", &["alongside-a", "alongside-a.text"]);
    }

    #[test]
    fn several_languages_each_say_when_to_look_again() {
        let step = "[[steps]]\nid = \"rest\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\nreview = { after = \"a week\" }\n";
        lacks(step, "step-rest = a\n .text = b\n", &[]);
        let both = format!(
            "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\nlanguages = [\"en\", \"es\"]\n{step}"
        );
        lacks(&both, "step-rest = a\n .text = b\n", &["step-rest.review"]);
        lacks(&both, "step-rest = a\n .text = b\n .review = a week\n", &[]);
    }

    #[test]
    fn every_language_of_the_list_is_looked_at_and_no_other() {
        let about = "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\nlanguages = [\"en\", \"es\"]\n";
        let found = found_with("missing-text", about, &[("es.ftl", "step-start = a"), ("fr.ftl", "")]);
        assert!(found.iter().any(|(message, _)| message == "`en.ftl` has no text for `step-start`"));
        assert!(found.iter().any(|(message, _)| message == "`es.ftl` has no text for `step-rest`"));
        assert!(!found.iter().any(|(message, _)| message == "`es.ftl` has no text for `step-start`"));
        assert!(!found.iter().any(|(message, _)| message.starts_with("`fr.ftl`")));
    }
}
