//! Scores in words: what each is, what adds to it, and what that means already.

use super::say::Say;
use super::{ScoreItem, ScoreObject, Scores};
use crate::data::tree::{Kind, Node};
use crate::model::amount::ScoreAmount;
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::{Rule, Truth};
use crate::model::position::{FactId, ScoreId};
use crate::model::score::{Score, Scored};
use crate::model::walk::Read;

/// What each score is, as numbers.
pub(super) fn values(person: Evaluation) -> Scores {
    let value = |score: &Score| {
        if !score.is_there(person) {
            return Node::new(Kind::Null);
        }
        let ScoreAmount { low, high, .. } = score.amount(person);
        let [low, high] = [low, high].map(|value| Node::new(Kind::Number(score.shown(value))));
        if low == high { low } else { Node::new(Kind::List(vec![low, high])) }
    };
    Scores(person.pathway.scores.iter().map(|score| (score.id.clone(), value(score))).collect())
}

/// The scores of which something was answered that a walk reads; and a number where all of its facts apply, for else there is
/// none.
pub(super) fn scores(say: &Say<'_>, answers: &Answers, read: &[FactId]) -> Vec<ScoreObject> {
    let person = Evaluation::new(say.pathway, answers);
    let counted = |score: &Score| {
        let mut counts = Read::default();
        score.items.iter().flat_map(|item| &item.levels).for_each(|level| counts.add(say.pathway, level));
        counts.facts.iter().any(|fact| read.contains(fact))
    };
    let scores = say.pathway.scores.each().filter(|(_, score)| counted(score) && score.is_there(person));
    scores.map(|(position, score)| score_object(say, person, position, score)).collect()
}

/// Does a rule compare this score, and read nothing else?
fn reads_only(rule: &Rule, score: ScoreId) -> bool {
    match rule {
        Rule::AtLeast(threshold) => threshold.score == score,
        Rule::Is(..) | Rule::Named(_) => false,
        Rule::Not(_) | Rule::Possibly(_) | Rule::And(_) | Rule::Or(_) => {
            !rule.parts().is_empty() && rule.parts().iter().all(|part| reads_only(part, score))
        }
    }
}

fn score_object(say: &Say<'_>, person: Evaluation, position: ScoreId, score: &Score) -> ScoreObject {
    let items = score.items.iter().map(|item| {
        let amount = item.amount(person);
        let name = match &item.what {
            Scored::Fact(fact) => say.short(*fact),
            Scored::Rule(rule) => say.rule(rule).in_line(),
        };
        let shown = |points| crate::data::number::Printed(points, score.decimals).to_string();
        ScoreItem { name, value: say.amount(&amount, shown), open: amount.open }
    });
    // A condition that reads more than the score may hold because of that.
    let conditions = say.pathway.conditions.each().filter(|(_, condition)| reads_only(&condition.rule, position));
    let met = conditions.filter(|(_, condition)| person.truth(&condition.rule) == Truth::True);
    ScoreObject {
        id: score.id.clone(),
        name: say.text(score.text(), &score.id, ""),
        value: say.amount(&score.amount(person), |value| score.shown(value)),
        means: met.filter_map(|(condition, _)| say.phrase(condition)).collect(),
        items: items.collect(),
    }
}

impl Say<'_> {
    /// One number, or the two between which it lies.
    fn amount(&self, amount: &ScoreAmount, shown: impl Fn(i64) -> String) -> String {
        let [low, high] = [amount.low, amount.high].map(|value| self.words.number(&shown(value)));
        if amount.low == amount.high {
            return low;
        }
        self.words.fill("say-between", &[("low", &low), ("high", &high)])
    }
}
