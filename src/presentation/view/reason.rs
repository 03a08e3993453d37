//! Why a treatment stands as it does, in a sentence of at most thirty words: what closes it for this person, and the
//! answers that did. A condition's author says it better where they wrote the sentence.

use super::say::Say;
use crate::model::answers::Answers;
use crate::model::guard::{Rule, Truth};
use crate::model::position::FactId;
use crate::model::standing::{Reason, Standing};

/// The most words of a sentence.
const MOST_WORDS: usize = 30;

impl Say<'_> {
    /// Why a treatment stands as it does.
    pub fn because(&self, answers: &Answers, standing: &Standing) -> Option<String> {
        let (key, rule, facts, truth) = match &standing.reason {
            Reason::None => return None,
            Reason::UrgentFirst => return Some(self.words.get("because-urgent").to_owned()),
            Reason::Elsewhere => return Some(self.words.get("because-elsewhere").to_owned()),
            Reason::Tried { fact } => {
                let on_record = self.words.get("because-tried").to_owned();
                return Some(self.with_answers(on_record, answers, &[*fact]));
            }
            Reason::Applies { rule, facts } => ("because-applies", rule, facts, Truth::False),
            Reason::Never { rule, doubt: false, facts } => ("because-never", rule, facts, Truth::True),
            Reason::Never { rule, doubt: true, facts } => ("because-never-doubt", rule, facts, Truth::Doubt),
            Reason::Requires { rule, truth: Truth::Open, facts } => ("because-open", rule, facts, Truth::Open),
            Reason::Requires { rule, truth: Truth::Doubt, facts } => ("because-doubt", rule, facts, Truth::Doubt),
            Reason::Requires { rule, facts, .. } => ("because-requires", rule, facts, Truth::False),
        };
        let sentence = self.authored(rule, truth).unwrap_or_else(|| {
            let what = |what: &str| self.words.fill(key, &[("what", what)]);
            let whole = what(&self.rule(rule).in_line());
            // A rule that takes too many words is told by the answers: whoever gives them comes to no other end.
            if words_in(&whole) <= MOST_WORDS { whole } else { self.few(answers, facts, truth) }
        });
        // Of what is open there is no answer to tell.
        Some(if truth == Truth::Open { sentence } else { self.with_answers(sentence, answers, facts) })
    }

    /// What the author of a condition says where it is met, not met or not known.
    fn authored(&self, rule: &Rule, truth: Truth) -> Option<String> {
        let (rule, truth) = if let Rule::Not(inner) = rule { (&**inner, truth.not()) } else { (rule, truth) };
        let Rule::Named(condition) = rule else { return None };
        let attribute = match truth {
            Truth::True => "met",
            Truth::False => "not-met",
            Truth::Doubt | Truth::Open => "not-known",
        };
        self.maybe("condition", &self.pathway.conditions[*condition].name, attribute)
    }

    /// With the answers behind it, where there is room for them.
    fn with_answers(&self, sentence: String, answers: &Answers, facts: &[FactId]) -> String {
        let now: Vec<String> = facts.iter().map(|fact| self.now(answers, *fact)).collect();
        let longer = [&sentence, " ", &self.words.fill("because-now", &[("now", &now.join("; "))])].concat();
        if !now.is_empty() && words_in(&longer) <= MOST_WORDS { longer } else { sentence }
    }

    fn now(&self, answers: &Answers, fact: FactId) -> String {
        [&self.short(fact), ": ", &self.reading(answers, fact)].concat()
    }

    /// As many answers as there is room for, and how many more there are.
    fn few(&self, answers: &Answers, facts: &[FactId], truth: Truth) -> String {
        let key = match truth {
            Truth::True | Truth::False => "because-never",
            Truth::Doubt => "because-doubt",
            Truth::Open => "because-open",
        };
        let listed = |count: usize| {
            let now: Vec<String> = facts.iter().take(count).map(|fact| self.now(answers, *fact)).collect();
            let more = facts.len().saturating_sub(count);
            let rest = (more > 0).then(|| self.words.fill("because-more", &[("count", &more.to_string())]));
            now.into_iter().chain(rest).collect::<Vec<_>>().join("; ")
        };
        let fits = |count: &usize| words_in(self.words.get(key)) + words_in(&listed(*count)) <= MOST_WORDS;
        // One answer may take all the room there is: then it is only named.
        match (1..=facts.len()).rev().find(fits) {
            Some(count) => self.words.fill(key, &[("what", &listed(count))]),
            None => {
                let first = facts.first().map(|fact| self.short(*fact)).unwrap_or_default();
                self.words.fill("because-open", &[("what", &first)])
            }
        }
    }
}

fn words_in(text: &str) -> usize {
    text.split_whitespace().count()
}
