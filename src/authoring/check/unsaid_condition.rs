//! `unsaid-condition`: a named condition closes a treatment, and nobody has written what a reader is told then.
//!
//! Why it matters: "not while this holds: something that rules out a needle" says what the rule is called. It does not say
//! what that means for the reader, or what they could find out, and from whom.
//!
//! ```toml
//! [treatments.injections]
//! never = "needle_barred"
//! ```
//!
//! Instead: write the sentence under the condition's message, of at most 30 words:
//!
//! ```text
//! condition-needle_barred = something that rules out a needle
//!     .met = A needle has to wait.
//!     .not-known = First find out whether a needle is safe. Ask your surgeon.
//! ```
//!
//! What a treatment `requires` is told with `.not-met` and `.not-known`, what forbids it with `.met` and `.not-known`, and
//! that it does not apply, which is never in doubt, with `.not-met` alone.

use std::collections::BTreeSet;

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Place, Report};
use crate::model::guard::Rule;
use crate::model::id::message_id;
use crate::model::pathway::Contents;
use crate::model::position::ConditionId;

/// Reports each sentence that a listed language lacks, once.
pub fn check(document: &Document, contents: &Contents, report: &mut Report) {
    let mut reported: BTreeSet<String> = BTreeSet::new();
    for (treatment, authored) in contents.treatments.iter().zip(&document.treatments) {
        let requires = authored.requires.as_ref().and_then(|guard| guard.text.at);
        let never = authored.never.as_ref().and_then(|guard| guard.text.at);
        let applies = authored.applies_when.as_ref().and_then(|guard| guard.text.at);
        for (rule, closes, unknown, at) in [
            (&treatment.applies_when, false, None, applies),
            (&treatment.requires, false, Some("not-known"), requires),
            (&treatment.never, true, Some("not-known"), never),
        ] {
            let mut named = Vec::new();
            rule.iter().for_each(|rule| closing(rule, closes, &mut named));
            for (condition, met) in named.into_iter().filter(|(condition, _)| has_a_name(document, *condition)) {
                let name = message_id(&contents.conditions[condition].name);
                for attribute in [Some(if met { "met" } else { "not-met" }), unknown].into_iter().flatten() {
                    let key = format!("condition-{name}.{attribute}");
                    if reported.insert(key.clone()) {
                        lacking(document, &treatment.id, &key, at, report);
                    }
                }
            }
        }
    }
}

/// A stricter gate of a clinic is a condition that stands where its rule does.
fn has_a_name(document: &Document, condition: ConditionId) -> bool {
    let authored = &document.conditions[condition];
    authored.name.at != authored.guard.text.at
}

fn lacking(document: &Document, treatment: &str, key: &str, at: Option<Place>, report: &mut Report) {
    for language in &document.about.languages {
        let texts = document.texts.iter().find(|texts| texts.lang == language.text);
        let Some(texts) = texts.filter(|texts| texts.get(key).is_none_or(|text| text.trim().is_empty())) else {
            continue;
        };
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        let sentence = format!("`{}.ftl` has no sentence `{key}` for whoever is not shown `{treatment}`", texts.lang);
        let help = format!("add `.{attribute} = …` under `{message}`: what it means for them, or what to ask, of whom");
        report.push(Finding::warning("unsaid-condition", at, sentence).help(help));
    }
}

/// The conditions that a reason may name, and whether they close a treatment by being met.
fn closing(rule: &Rule, met: bool, into: &mut Vec<(ConditionId, bool)>) {
    match rule {
        // What a score counts is no reason by itself.
        Rule::Is(..) | Rule::AtLeast(_) => {}
        Rule::Named(condition) => into.push((*condition, met)),
        Rule::Not(inner) => closing(inner, !met, into),
        Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) => {
            rule.parts().iter().for_each(|part| closing(part, met, into));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn lacks(rules: &str, fluent: &str, keys: &[&str]) {
        let lines = format!("[conditions]\nhot = \"nrs > 1\"\n[treatments.tea]\nsources = [\"S\"]\n{rules}\n");
        let found = found_with("unsaid-condition", &lines, &[("en.ftl", fluent)]);
        let found: Vec<&str> = found.iter().filter_map(|(message, _)| message.split('`').nth(3)).collect();
        assert_eq!(found, keys, "{rules}");
    }

    #[test]
    fn whoever_is_not_shown_it_is_told_what_that_means() {
        lacks("never = \"hot\"", "", &["condition-hot.met", "condition-hot.not-known"]);
        lacks("never = \"hot\"", "condition-hot = a\n .met = b\n .not-known = c\n", &[]);
        lacks("requires = \"hot\"", "condition-hot = a\n .met = b\n .not-known = c\n", &["condition-hot.not-met"]);
        lacks("requires = \"not hot\"", "condition-hot = a\n .not-known = c\n", &["condition-hot.met"]);
        lacks("applies_when = \"hot\"", "", &["condition-hot.not-met"]);
        lacks("requires = \"nrs > 1\"", "", &[]);
    }
}
