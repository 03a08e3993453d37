//! Facts, answers and guards in words.

use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::id::message_id;
use crate::model::pathway::Pathway;
use crate::model::position::{ConditionId, FactId};
use crate::model::value::{Scaled, Value};
use crate::presentation::words::{Form, Words};

/// A pathway's texts in one language, and the engine's words beside them.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    /// The pathway.
    pub pathway: &'a Pathway,
    /// The language of its texts.
    pub lang: &'a str,
    /// The engine's words.
    pub words: &'a Words,
}

impl Say<'_> {
    /// A text of the pathway; empty when there is none, which the check forbids for every text that must be there.
    pub fn text(&self, kind: &str, id: &str, attribute: &str) -> String {
        self.maybe(kind, id, attribute).unwrap_or_default()
    }

    /// A text that may be there.
    pub fn maybe(&self, kind: &str, id: &str, attribute: &str) -> Option<String> {
        let dot = if attribute.is_empty() { "" } else { "." };
        // Asked hundreds of times a screen: what formats costs more than what finds.
        let key = [kind, "-", &message_id(id), dot, attribute].concat();
        self.pathway.texts(self.lang)?.get(&key).map(str::to_owned)
    }

    /// A fact in a few words.
    pub fn short(&self, fact: FactId) -> String {
        self.text("fact", &self.pathway.facts[fact].id, "short")
    }

    /// The label of one word of a fact.
    pub fn label(&self, fact: FactId, word: &str) -> String {
        self.maybe("fact", &self.pathway.facts[fact].id, &["is-", &message_id(word)].concat()).unwrap_or_else(|| {
            match word {
                "not_sure" => self.words.get("not-sure").to_owned(),
                "not_applicable" => self.words.get("not-applicable").to_owned(),
                other => other.to_owned(),
            }
        })
    }

    /// A label as it stands among other words.
    pub fn quoted(&self, label: &str) -> String {
        self.words.fill("quoted", &[("what", label)])
    }

    /// An answer in words.
    pub fn value(&self, fact: FactId, value: Value) -> String {
        let about = &self.pathway.facts[fact];
        match value {
            Value::NotSure => self.label(fact, "not_sure"),
            Value::NotApplicable => self.label(fact, "not_applicable"),
            Value::Choice(word) => self.label(fact, about.domain.text(word)),
            Value::Set { members, doubt } => {
                let words = about.domain.members(members).chain(doubt.then_some("not_sure"));
                let labels: Vec<String> = words.map(|word| self.label(fact, word)).collect();
                // A label may have commas of its own.
                if labels.is_empty() { self.words.get("none").to_owned() } else { labels.join("; ") }
            }
            Value::Number(number) => self.number(fact, number),
        }
    }

    pub(super) fn number(&self, fact: FactId, number: Scaled) -> String {
        let about = &self.pathway.facts[fact];
        let number = about.domain.shown(number);
        let form = self.words.form(self.lang, &number);
        let unit = self.maybe("fact", &about.id, form.unit());
        match unit.or_else(|| self.maybe("fact", &about.id, Form::Other.unit())) {
            Some(unit) => [&self.words.number(&number), " ", &unit].concat(),
            None => self.words.number(&number),
        }
    }

    /// What a fact reads as now, in words.
    pub fn reading(&self, answers: &Answers, fact: FactId) -> String {
        match Evaluation::new(self.pathway, answers).reading(fact) {
            Ok(value) => self.value(fact, value),
            Err(_) => self.words.get("unanswered").to_owned(),
        }
    }

    /// What its author calls a condition, where it has a phrase.
    pub fn phrase(&self, condition: ConditionId) -> Option<String> {
        self.maybe("condition", &self.pathway.conditions[condition].name, "")
    }
}
