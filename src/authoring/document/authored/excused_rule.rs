//! `excused-rule`: an overlay says why a safety rule cannot demand a treatment that the clinic does not have.
//!
//! Why it matters: the authors of the pathway have sworn that everybody sees it. Whoever signs the overlay signs this too.
//! An excuse for anything but an unavailable treatment is an error: an overlay loosens nothing.
//!
//! ```toml
//! unavailable = ["walking-group"]
//!
//! [[excused]]
//! rule = "I9"
//! treatment = "walking-group"
//! why = "the next group is two hours away; the leaflet lists it"
//! ```
//!
//! Instead: where the treatment can be had after all, take it out of `unavailable`.

use super::Folder;
use super::overlay::{is_kind, items};
use crate::data::finding::Finding;
use crate::data::tree::Node;
use crate::model::id::{did_you_mean, message_id};
use crate::model::text::Texts;

/// Takes the treatment out of what the rule demands.
pub(super) fn excuse(excuse: &Node, unavailable: &[String], folder: &mut Folder) {
    let word = |key: &str| excuse.get(key).and_then(Node::word);
    let (Some(rule), Some(treatment), Some(why)) = (word("rule"), word("treatment"), word("why")) else { return };
    let mut rules = items(&mut folder.pathway, "safety");
    let ids: Vec<String> = rules.iter().flat_map(|rules| rules.iter()).map(id).collect();
    let Some(position) = ids.iter().position(|id| *id == rule.text) else {
        let finding = Finding::error("unknown-id", rule.at, format!("no safety rule is called `{}`", rule.text));
        folder.report.push(finding.help(did_you_mean(&rule.text, ids.iter().map(String::as_str))));
        return;
    };
    let demanded = rules.as_mut().and_then(|rules| items(rules.get_mut(position)?, "must_show"));
    let before = demanded.as_ref().map_or(0, |demanded| demanded.len());
    let gone = unavailable.iter().any(|of| is_kind(&treatment.text, of));
    let left = demanded.map_or(0, |demanded| {
        demanded.retain(|id| !gone || id.word().is_none_or(|id| id != treatment));
        demanded.len()
    });
    if left == before {
        let message = format!("safety rule `{}` needs no excuse for `{}`", rule.text, treatment.text);
        let help = "only a rule whose `must_show` names an `unavailable` treatment can be excused".to_owned();
        folder.report.push(Finding::error("excused-rule", treatment.at, message).help(help));
        return;
    }
    let message = format!("safety rule `{}` no longer demands `{}`: {}", rule.text, treatment.text, why.text);
    let help = "whoever can have it here takes it out of `unavailable`".to_owned();
    folder.report.push(Finding::note("excused-rule", rule.at, message).help(help));
    if left > 0 {
        return;
    }
    // A rule that demands nothing is none, and its words with it.
    let others = ["urgency_at_least", "never_show", "monotone", "must_precede"];
    let rules = items(&mut folder.pathway, "safety");
    if let Some(rules) = rules {
        let demands_more = rules.get(position).is_some_and(|rule| others.iter().any(|key| rule.get(key).is_some()));
        if demands_more {
            return;
        }
        rules.remove(position);
    }
    let key = format!("safety-{}", message_id(&rule.text));
    for texts in &mut folder.document.texts {
        let rest = texts.entries().iter().filter(|(known, _)| *known != key).cloned();
        *texts = Texts::new(texts.lang.clone(), rest.collect::<Vec<_>>());
    }
}

fn id(rule: &Node) -> String {
    rule.get("id").and_then(Node::word).unwrap_or_default().text
}
