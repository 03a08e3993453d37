//! Facts, answers and guards in words.

use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::{Rule, Test, Truth};
use crate::model::id::message_id;
use crate::model::pathway::Pathway;
use crate::model::position::FactId;
use crate::model::standing::{Reason, Standing};
use crate::model::value::{Scaled, Value};
use crate::presentation::words::Words;

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

    /// An answer in words.
    pub fn value(&self, fact: FactId, value: Value) -> String {
        let about = &self.pathway.facts[fact];
        match value {
            Value::NotSure => self.label(fact, "not_sure"),
            Value::NotApplicable => self.label(fact, "not_applicable"),
            Value::Choice(position) => self.label(fact, about.domain.words().get(position).map_or("", String::as_str)),
            Value::Set { members, doubt } => {
                let words = about.domain.members(members).chain(doubt.then_some("not_sure"));
                let labels: Vec<String> = words.map(|word| self.label(fact, word)).collect();
                if labels.is_empty() { self.words.get("none").to_owned() } else { labels.join(", ") }
            }
            Value::Number(number) => self.number(fact, number),
        }
    }

    fn number(&self, fact: FactId, number: Scaled) -> String {
        let about = &self.pathway.facts[fact];
        let shown = about.domain.shown(number);
        match self.maybe("fact", &about.id, "unit") {
            Some(unit) => [&shown, " ", &unit].concat(),
            None => shown,
        }
    }

    /// What a fact reads as now, in words.
    pub fn reading(&self, answers: &Answers, fact: FactId) -> String {
        match Evaluation::new(self.pathway, answers).reading(fact) {
            Ok(value) => self.value(fact, value),
            Err(_) => self.words.get("unanswered").to_owned(),
        }
    }

    /// A rule in words: "Leg weakness: getting worse, or Pain: at least 5".
    pub fn rule(&self, rule: &Rule) -> String {
        match rule {
            Rule::Is(fact, test) => self.test(*fact, test, false),
            Rule::Named(position) => {
                let condition = &self.pathway.conditions[*position];
                self.maybe("condition", &condition.name, "").unwrap_or_else(|| self.rule(&condition.rule))
            }
            Rule::Not(inner) => self.not(inner),
            Rule::Possibly(inner) => self.words.fill("say-possibly", &[("what", &self.rule(inner))]),
            Rule::And(parts) => self.joined(parts, "say-and"),
            Rule::Or(parts) => self.joined(parts, "say-or"),
        }
    }

    /// The opposite of a rule in words.
    pub fn not(&self, rule: &Rule) -> String {
        if let Rule::Is(fact, test) = rule {
            return self.test(*fact, test, true);
        }
        self.words.fill("say-not", &[("what", &self.rule(rule))])
    }

    fn joined(&self, parts: &[Rule], between: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.rule(part)).collect();
        parts.join(&[" ", self.words.get(between), " "].concat())
    }

    fn test(&self, fact: FactId, test: &Test, not: bool) -> String {
        let labels = |bits: u64| -> String {
            let members = self.pathway.facts[fact].domain.members(bits);
            let labels: Vec<String> = members.map(|word| self.label(fact, word)).collect();
            labels.join(&[" ", self.words.get("say-or"), " "].concat())
        };
        let what = match test {
            Test::OneOf(bits) | Test::ContainsAny { any: bits, .. } if *bits != 0 => labels(*bits),
            Test::OneOf(_) | Test::ContainsAny { .. } => self.words.get("none").to_owned(),
            Test::NotSure => self.words.get("not-sure").to_owned(),
            Test::Between(low, high) => match (*low == Scaled::MIN, *high == Scaled::MAX) {
                (true, _) => self.words.fill("say-at-most", &[("number", &self.number(fact, *high))]),
                (_, true) => self.words.fill("say-at-least", &[("number", &self.number(fact, *low))]),
                _ => self.number(fact, *low),
            },
        };
        let what = if not { self.words.fill("say-not", &[("what", &what)]) } else { what };
        [&self.short(fact), ": ", &what].concat()
    }

    /// Why a treatment stands as it does, in a sentence.
    pub fn because(&self, answers: &Answers, standing: &Standing) -> Option<String> {
        let facts_now = |facts: &[FactId]| -> String {
            let now: Vec<String> =
                facts.iter().map(|fact| [&self.short(*fact), ": ", &self.reading(answers, *fact)].concat()).collect();
            now.join("; ")
        };
        let sentence = |key: &str, rule: &Rule, facts: &[FactId]| {
            Some(self.words.fill(key, &[("what", &self.rule(rule)), ("now", &facts_now(facts))]))
        };
        match &standing.reason {
            Reason::None => None,
            Reason::UrgentFirst => Some(self.words.get("because-urgent").to_owned()),
            Reason::Elsewhere => Some(self.words.get("because-elsewhere").to_owned()),
            Reason::Tried { fact } => Some(self.words.fill("because-tried", &[("now", &facts_now(&[*fact]))])),
            Reason::Never { rule, doubt: false, facts } => sentence("because-never", rule, facts),
            Reason::Never { rule, doubt: true, facts } => sentence("because-never-doubt", rule, facts),
            Reason::Requires { rule, truth: Truth::Open, facts } => sentence("because-open", rule, facts),
            Reason::Requires { rule, truth: Truth::Doubt, facts } => sentence("because-doubt", rule, facts),
            Reason::Requires { rule, facts, .. } => sentence("because-requires", rule, facts),
        }
    }
}
