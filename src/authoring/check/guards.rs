//! A [`Guard`] to a [`Rule`]: looking names up and giving comparisons types.

use super::{out_of_range, type_mismatch, unknown_fact, unknown_value};
use crate::authoring::document::{AuthoredCondition, AuthoredGuard, Document};
use crate::data::finding::{Place, Report};
use crate::data::tree::Text;
use crate::model::domain::UnfitTest;
use crate::model::guard::{Guard, Op, Rule, Test, Word};
use crate::model::pathway::Fact;
use crate::model::position::{ConditionId, FactId, Rows, ScoreId};
use crate::model::score::{Compared, Score};
use crate::model::value::parse_scaled;

/// The typed rule, or `None` when something in it is a finding.
pub fn rule(authored: &AuthoredGuard, names: Names<'_>, report: &mut Report) -> Option<Rule> {
    let guard = authored.guard.as_ref()?;
    Typing { text: &authored.text, names, report }.rule(guard)
}

/// What a guard may name.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) facts: &'a Rows<FactId, Fact>,
    pub(super) conditions: &'a Rows<ConditionId, AuthoredCondition>,
    pub(super) scores: &'a Rows<ScoreId, Score>,
}

impl<'a> Names<'a> {
    pub(super) fn new(
        document: &'a Document,
        facts: &'a Rows<FactId, Fact>,
        scores: &'a Rows<ScoreId, Score>,
    ) -> Names<'a> {
        Names { facts, conditions: &document.conditions, scores }
    }
}

pub(super) struct Typing<'a> {
    text: &'a Text,
    pub(super) names: Names<'a>,
    report: &'a mut Report,
}

impl Typing<'_> {
    pub(super) fn place(&self, word: &Word) -> Option<Place> {
        self.text.inside(word.at)
    }

    fn rule(&mut self, guard: &Guard) -> Option<Rule> {
        match guard {
            Guard::Named(name) => match self.names.conditions.find(|known| known.name.text == name.text) {
                Some(condition) => Some(Rule::Named(condition)),
                None => self.refuse(|typing| unknown_fact::named(typing, name)),
            },
            Guard::Not(inner) => Some(Rule::Not(Box::new(self.rule(inner)?))),
            Guard::Possibly(inner) => Some(Rule::Possibly(Box::new(self.rule(inner)?))),
            Guard::And(parts) => self.rules(parts).map(Rule::And),
            Guard::Or(parts) => self.rules(parts).map(Rule::Or),
            Guard::Compare(subject, op, value) => match self.score(subject) {
                Some(score) => self.compare_score(score, *op, value),
                None => {
                    let fact = self.fact(subject)?;
                    self.compare(fact, *op, value)
                }
            },
            Guard::In(subject, values) => {
                if let Some(score) = self.score(subject) {
                    let made: Vec<Option<Rule>> =
                        values.iter().map(|value| self.compare_score(score, Op::Is, value)).collect();
                    return made.into_iter().collect::<Option<Vec<Rule>>>().map(Rule::Or);
                }
                let fact = self.fact(subject)?;
                let made: Vec<Option<Rule>> = values.iter().map(|value| self.compare(fact, Op::Is, value)).collect();
                made.into_iter().collect::<Option<Vec<Rule>>>().map(|parts| merged(fact, parts))
            }
        }
    }

    fn refuse<T>(&mut self, finding: impl FnOnce(&Self) -> crate::data::finding::Finding) -> Option<T> {
        let finding = finding(self);
        self.report.push(finding);
        None
    }

    /// Every part is typed, so that every finding is found.
    fn rules(&mut self, parts: &[Guard]) -> Option<Vec<Rule>> {
        let made: Vec<Option<Rule>> = parts.iter().map(|part| self.rule(part)).collect();
        made.into_iter().collect()
    }

    fn score(&self, subject: &Word) -> Option<ScoreId> {
        self.names.scores.find(|score| score.id == subject.text)
    }

    /// A score is at least, or more than, so much; `=` is both that and no more.
    fn compare_score(&mut self, position: ScoreId, op: Op, value: &Word) -> Option<Rule> {
        let score = &self.names.scores[position];
        let Some(cut) = parse_scaled(&value.text, score.value_decimals()) else {
            return self.refuse(|typing| type_mismatch::not_points(typing, score, value));
        };
        let ([least, most], step) = (score.bounds(), score.step());
        let between = matches!(op, Op::Is | Op::IsNot) && step.is_none_or(|step| (cut - least).rem_euclid(step) != 0);
        if !(least..=most).contains(&cut) || between {
            return self.refuse(|typing| out_of_range::of_score(typing, score, value));
        }
        let compared = |more: bool, below: bool| score.compared(Compared { score: position, cut, more, below });
        let equal = || Rule::And(vec![compared(false, false), compared(true, true)]);
        Some(match op {
            Op::AtLeast => compared(false, false),
            Op::More => compared(true, false),
            Op::Less => compared(false, true),
            Op::AtMost => compared(true, true),
            Op::Is => equal(),
            Op::IsNot => Rule::Not(Box::new(equal())),
        })
    }

    fn fact(&mut self, subject: &Word) -> Option<FactId> {
        match self.names.facts.find(|fact| fact.id == subject.text) {
            Some(fact) => Some(fact),
            None => self.refuse(|typing| unknown_fact::compared(typing, subject)),
        }
    }

    fn compare(&mut self, position: FactId, op: Op, value: &Word) -> Option<Rule> {
        let fact = &self.names.facts[position];
        let negated = |rule: Rule| if op == Op::IsNot { Rule::Not(Box::new(rule)) } else { rule };
        if value.text == "not_sure" && !fact.certain {
            return match op {
                Op::Is | Op::IsNot => Some(negated(Rule::Is(position, Test::NotSure))),
                Op::Less | Op::AtMost | Op::More | Op::AtLeast => {
                    self.refuse(|typing| type_mismatch::order(typing, fact, op, value))
                }
            };
        }
        match fact.domain.compare(op, &value.text) {
            Ok(test) => Some(negated(Rule::Is(position, test))),
            Err(unfit) => self.refuse(|typing| match unfit {
                UnfitTest::Order => type_mismatch::order(typing, fact, op, value),
                UnfitTest::Kind(help) => type_mismatch::not_one(typing, fact, value, help),
                UnfitTest::Range(help) => out_of_range::finding(typing, fact, value, help),
                UnfitTest::Unknown => unknown_value::finding(typing, fact, value),
            }),
        }
    }
}

/// `fact in { a, b }`: one test where the values allow it.
fn merged(fact: FactId, parts: Vec<Rule>) -> Rule {
    let (mut one_of, mut contains, mut contains_alone, mut rest) = (0u64, 0u64, 0u64, Vec::new());
    for part in parts {
        match part {
            Rule::Is(_, Test::OneOf(bits)) => one_of |= bits,
            Rule::Is(_, Test::ContainsAny { any, alone }) if any != 0 => {
                contains |= any;
                contains_alone |= alone;
            }
            other @ (Rule::Is(..) | Rule::Named(_) | Rule::AtLeast(_)) => rest.push(other),
            other @ (Rule::Not(_) | Rule::And(_) | Rule::Or(_) | Rule::Possibly(_)) => rest.push(other),
        }
    }
    if one_of != 0 {
        rest.insert(0, Rule::Is(fact, Test::OneOf(one_of)));
    }
    if contains != 0 {
        rest.insert(0, Rule::Is(fact, Test::ContainsAny { any: contains, alone: contains_alone }));
    }
    match rest.pop() {
        Some(only) if rest.is_empty() => only,
        Some(last) => {
            rest.push(last);
            Rule::Or(rest)
        }
        None => Rule::Or(rest),
    }
}
