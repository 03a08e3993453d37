//! A rule in words: one line, or a heading over a list of such.
//!
//! Whatever is joined is a list, however short: "a or b and c" can be read in two ways, a list in one. So two rules that
//! differ for somebody never read alike, and the words can be read back.

use super::say::Say;
use crate::data::object::objects;
use crate::model::guard::rule::Join;
use crate::model::guard::{Rule, Test, Threshold};
use crate::model::position::FactId;
use crate::model::value::Scaled;

objects! {
    /// A rule in words.
    pub struct RuleWords {
        /// The line, or the heading of the parts.
        pub words: String,
        /// The condition whose phrase it is.
        pub condition: Option<String>,
        /// What the heading says it of; none for a line.
        pub parts: Vec<RuleWords>,
    }
}

impl RuleWords {
    fn line(words: String) -> RuleWords {
        RuleWords { words, condition: None, parts: Vec::new() }
    }

    /// All in one line, where there is room for no list: each list inside another in brackets.
    pub fn in_line(&self) -> String {
        let part = |part: &RuleWords| {
            if part.parts.is_empty() { part.words.clone() } else { ["(", &part.in_line(), ")"].concat() }
        };
        let parts: Vec<String> = self.parts.iter().map(part).collect();
        if parts.is_empty() { self.words.clone() } else { [&self.words, " ", &parts.join("; ")].concat() }
    }
}

impl Say<'_> {
    /// A rule in words.
    pub fn rule(&self, rule: &Rule) -> RuleWords {
        match self.unnamed(rule) {
            Rule::Is(fact, test) => RuleWords::line(self.test(*fact, test, false)),
            Rule::Named(condition) => RuleWords {
                condition: Some(self.pathway.conditions[*condition].name.clone()),
                ..RuleWords::line(self.phrase(*condition).unwrap_or_default())
            },
            Rule::Not(inner) => self.not(inner),
            Rule::Possibly(inner) => {
                let inner = self.rule(inner);
                if inner.parts.is_empty() {
                    let words = self.words.fill("say-possibly", &[("what", &inner.words)]);
                    return RuleWords { words, ..inner };
                }
                self.list("say-possibly-all", vec![inner])
            }
            Rule::And(parts) => self.joined("say-all", Join::All, parts),
            Rule::Or(parts) => self.joined("say-any", Join::Any, parts),
            Rule::AtLeast(threshold) => RuleWords::line(self.compared(threshold, false)),
        }
    }

    /// The opposite of a rule in words.
    pub fn not(&self, rule: &Rule) -> RuleWords {
        match self.unnamed(rule) {
            Rule::Is(fact, test) => RuleWords::line(self.test(*fact, test, true)),
            Rule::AtLeast(threshold) => RuleWords::line(self.compared(threshold, true)),
            Rule::Not(inner) => self.rule(inner),
            Rule::And(parts) => self.joined("say-not-all", Join::All, parts),
            Rule::Or(parts) => self.joined("say-none", Join::Any, parts),
            other @ (Rule::Named(_) | Rule::Possibly(_)) => self.list("say-not-this", vec![self.rule(other)]),
        }
    }

    /// What a condition stands for, where nobody wrote a phrase for it.
    fn unnamed<'r>(&'r self, rule: &'r Rule) -> &'r Rule {
        if let Rule::Named(condition) = rule
            && self.phrase(*condition).is_none()
        {
            return self.unnamed(&self.pathway.conditions[*condition].rule);
        }
        rule
    }

    fn list(&self, heading: &str, parts: Vec<RuleWords>) -> RuleWords {
        RuleWords { words: self.words.get(heading).to_owned(), condition: None, parts }
    }

    /// Parts of parts that are joined in the same way stand in one list.
    fn joined(&self, heading: &str, join: Join, parts: &[Rule]) -> RuleWords {
        let mut flat = Vec::new();
        self.flatten(join, parts, &mut flat);
        match (flat.as_slice(), heading) {
            ([only], "say-all" | "say-any") => self.rule(only),
            ([only], _) => self.not(only),
            (parts, _) => self.list(heading, parts.iter().map(|part| self.rule(part)).collect()),
        }
    }

    fn flatten<'r>(&'r self, join: Join, parts: &'r [Rule], into: &mut Vec<&'r Rule>) {
        for part in parts {
            match (self.unnamed(part), join) {
                (Rule::And(inner), Join::All) | (Rule::Or(inner), Join::Any) => self.flatten(join, inner, into),
                (other, _) => into.push(other),
            }
        }
    }

    /// A score that is at least so much; or less than that. A number of what does not apply is neither.
    fn compared(&self, threshold: &Threshold, not: bool) -> String {
        let score = &self.pathway.scores[threshold.score];
        let key = match (threshold.more, threshold.below != (not && !score.computed)) {
            (false, false) => "say-at-least",
            (true, false) => "say-more-than",
            (false, true) => "say-less-than",
            (true, true) => "say-at-most",
        };
        let number = self.words.number(&score.shown(threshold.cut));
        let what = self.words.fill(key, &[("number", &number)]);
        let what = if not && score.computed { self.words.fill("say-not", &[("what", &what)]) } else { what };
        [&self.text(score.text(), &score.id, ""), ": ", &what].concat()
    }

    fn test(&self, fact: FactId, test: &Test, not: bool) -> String {
        let (what, many) = match test {
            Test::OneOf(bits) | Test::ContainsAny { any: bits, .. } if *bits != 0 => {
                let members = self.pathway.facts[fact].domain.members(*bits);
                let labels: Vec<String> = members.map(|word| self.label(fact, word)).collect();
                // Beside other words one must see where a label ends: it may have commas, "or" and "not" of its own.
                let quoted = not || labels.len() > 1;
                let quoted = |label: &String| if quoted { self.quoted(label) } else { label.clone() };
                let between = if not { ", " } else { &[" ", self.words.get("say-or"), " "].concat() };
                (labels.iter().map(quoted).collect::<Vec<_>>().join(between), labels.len() > 1)
            }
            Test::OneOf(_) | Test::ContainsAny { .. } => (self.words.get("none").to_owned(), false),
            Test::NotSure if not => return [&self.short(fact), ": ", self.words.get("say-known")].concat(),
            Test::NotSure => (self.words.get("not-sure").to_owned(), false),
            Test::Between(low, high) => match (*low == Scaled::MIN, *high == Scaled::MAX) {
                (true, _) => (self.words.fill("say-at-most", &[("number", &self.number(fact, *high))]), false),
                (_, true) => (self.words.fill("say-at-least", &[("number", &self.number(fact, *low))]), false),
                _ => (self.number(fact, *low), false),
            },
        };
        let what = match (not, many) {
            (false, _) => what,
            (true, false) => self.words.fill("say-not", &[("what", &what)]),
            (true, true) => self.words.fill("say-none-of", &[("what", &what)]),
        };
        [&self.short(fact), ": ", &what].concat()
    }
}
