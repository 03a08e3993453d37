//! Rules in words: what a rule is told as can be read back to the same rule, so that two rules that differ for somebody
//! never read alike, in no language.

use proptest::prelude::*;
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::words::words;
use treatment_pathway::data::number::parse_scaled;
use treatment_pathway::model::domain::{Domain, Number};
use treatment_pathway::model::guard::{Rule, Test};
use treatment_pathway::model::pathway::{Pathway, StepKind};
use treatment_pathway::model::position::{FactId, ScoreId};
use treatment_pathway::model::score::Compared;
use treatment_pathway::presentation::view::rule_words::RuleWords;
use treatment_pathway::presentation::view::say::Say;

use crate::cases;
use crate::random;
use crate::support::files;

/// The languages whose words we have.
const LANGUAGES: &[&str] = &["en", "es", "ar"];

/// Reads words back.
struct Reader<'a>(Say<'a>);

impl Reader<'_> {
    fn parts(&self, parts: Vec<Rule>, heading: &str) -> Rule {
        let not = |rule| Rule::Not(Box::new(rule));
        match heading {
            "say-all" => Rule::And(parts),
            "say-any" => Rule::Or(parts),
            "say-none" => not(Rule::Or(parts)),
            "say-not-this" => not(Rule::And(parts)),
            "say-not-all" => not(Rule::And(parts)),
            "say-possibly-all" => Rule::Possibly(Box::new(Rule::And(parts))),
            other => panic!("no heading: {other}"),
        }
    }

    fn heading(&self, of: impl Fn(&str) -> bool) -> Option<&'static str> {
        ["say-all", "say-any", "say-none", "say-not-this", "say-not-all", "say-possibly-all"]
            .into_iter()
            .find(|key| of(self.0.words.get(key)))
    }

    /// As a list.
    fn list(&self, rule: &RuleWords) -> Rule {
        if rule.parts.is_empty() {
            return self.line(&rule.words);
        }
        let heading = self.heading(|words| words == rule.words).expect("a heading");
        self.parts(rule.parts.iter().map(|part| self.list(part)).collect(), heading)
    }

    /// In one line.
    fn line(&self, text: &str) -> Rule {
        let starts = |words: &str| text.strip_prefix(words).is_some_and(|rest| rest.starts_with(' '));
        let Some(heading) = self.heading(starts) else { return self.test(text) };
        let rest = text.strip_prefix(self.0.words.get(heading)).unwrap_or_default();
        let (mut parts, mut depth) = (vec![String::new()], 0);
        for letter in rest.chars() {
            depth += match letter {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            match parts.last_mut() {
                Some(part) if letter != ';' || depth > 0 => part.push(letter),
                _ => parts.push(String::new()),
            }
        }
        let parts: Vec<&str> = parts.iter().map(|part| part.trim_start()).collect();
        let inner = |part: &str| part.strip_prefix('(').and_then(|part| part.strip_suffix(')')).map(str::to_owned);
        let parts = parts.into_iter().map(|part| inner(part).map_or_else(|| self.test(part), |part| self.line(&part)));
        self.parts(parts.collect(), heading)
    }

    /// What stands at the place of a template's one value.
    fn filled<'t>(&self, key: &str, value: &str, text: &'t str) -> Option<&'t str> {
        let template = self.0.words.get(key);
        let (before, after) = template.split_once(&format!("{{{value}}}")).expect("a value");
        text.strip_prefix(before)?.strip_suffix(after)
    }

    fn test(&self, text: &str) -> Rule {
        if let Some(what) = self.filled("say-possibly", "what", text) {
            return Rule::Possibly(Box::new(self.test(what)));
        }
        let (short, what) = text.split_once(": ").unwrap_or_else(|| panic!("no fact: {text}"));
        let scores = &self.0.pathway.scores;
        if let Some(score) =
            scores.positions().find(|score| self.0.text(scores[*score].text(), &scores[*score].id, "") == short)
        {
            return self.score(score, what);
        }
        let fact = self.0.pathway.facts.positions().find(|fact| self.0.short(*fact) == short).expect("a fact");
        let not = |test: Test| Rule::Not(Box::new(Rule::Is(fact, test)));
        if what == self.0.words.get("say-known") {
            return not(Test::NotSure);
        }
        if let Some(many) = self.filled("say-none-of", "what", what) {
            return not(self.values(fact, many.split(", ")));
        }
        match self.filled("say-not", "what", what) {
            Some(what) => not(self.value(fact, what)),
            None => Rule::Is(fact, self.value(fact, what)),
        }
    }

    fn score(&self, position: ScoreId, what: &str) -> Rule {
        let score = &self.0.pathway.scores[position];
        if let Some(what) = self.filled("say-not", "what", what) {
            return Rule::Not(Box::new(self.score(position, what)));
        }
        let read = |key: &str, more: bool, below: bool| {
            let cut = parse_scaled(self.filled(key, "number", what)?, score.value_decimals()).expect("a number");
            Some(score.compared(Compared { score: position, cut, more, below }))
        };
        let forms = [
            ("say-at-least", false, false),
            ("say-more-than", true, false),
            ("say-less-than", false, true),
            ("say-at-most", true, true),
        ];
        let found = forms.into_iter().find_map(|(key, more, below)| read(key, more, below));
        found.unwrap_or_else(|| panic!("no comparison: {what}"))
    }

    fn value(&self, fact: FactId, what: &str) -> Test {
        let domain = &self.0.pathway.facts[fact].domain;
        let words = self.0.words;
        if what == words.get("not-sure") || what == self.0.label(fact, "not_sure") {
            return Test::NotSure;
        }
        if let Domain::Number(Number { decimals, .. }) = domain {
            let number = |text: &str| {
                let text = text.split(' ').next().unwrap_or(text);
                parse_scaled(text, *decimals).unwrap_or_else(|| panic!("no number: {text}"))
            };
            return match (self.filled("say-at-least", "number", what), self.filled("say-at-most", "number", what)) {
                (Some(low), _) => Test::Between(number(low), i64::MAX),
                (_, Some(high)) => Test::Between(i64::MIN, number(high)),
                _ => Test::Between(number(what), number(what)),
            };
        }
        if what == words.get("none") && domain.is_set() {
            return Test::ContainsAny { any: 0, alone: 0 };
        }
        self.values(fact, what.split(&format!(" {} ", words.get("say-or"))))
    }

    fn values<'t>(&self, fact: FactId, labels: impl Iterator<Item = &'t str>) -> Test {
        let domain = &self.0.pathway.facts[fact].domain;
        let mut bits = 0;
        for label in labels {
            let label = self.filled("quoted", "what", label).unwrap_or(label);
            let at = domain.words().iter().position(|word| self.0.label(fact, word) == label);
            bits |= 1u64 << at.unwrap_or_else(|| panic!("no value: {label}"));
        }
        if domain.is_set() {
            Test::ContainsAny { any: bits, alone: bits & domain.exclusive() }
        } else {
            Test::OneOf(bits)
        }
    }
}

/// Every rule of a pathway, and what negation and doubt make of it.
fn rules(pathway: &Pathway) -> Vec<Rule> {
    let mut rules: Vec<Rule> = pathway.conditions.iter().map(|condition| condition.rule.clone()).collect();
    for step in &pathway.steps {
        if let StepKind::Decision(decision) = &step.kind {
            rules.extend(decision.guards().cloned());
        }
    }
    let not = |rule: &Rule| Rule::Not(Box::new(rule.clone()));
    let possibly = |rule: &Rule| Rule::Possibly(Box::new(rule.clone()));
    let made = |rule: &Rule| [not(rule), possibly(rule), not(&possibly(rule)), possibly(&not(rule)), rule.clone()];
    rules.iter().flat_map(made).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(60), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_rule_is_told_as_reads_back_as_the_rule(document in random::pathway()) {
        let pathway = files(&document.toml).pathway();
        let mut diagrams = Diagrams::bare(&pathway).expect("fits");
        for lang in LANGUAGES {
            let words = words(lang, &[]);
            let reader = Reader(Say { pathway: &pathway, lang: "en", words: &words });
            for rule in rules(&pathway) {
                let told = reader.0.rule(&rule);
                let truths = diagrams.truths(&pathway, &rule).expect("fits");
                for back in [reader.list(&told), reader.line(&told.in_line())] {
                    let same = diagrams.truths(&pathway, &back).expect("fits");
                    prop_assert_eq!(truths, same, "{}: {:?} is told as {}", lang, rule, told.in_line());
                }
            }
        }
    }
}
