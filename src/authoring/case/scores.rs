//! What a case expects of scores: a value, or the least and the most that it can be.

use crate::data::finding::Finding;
use crate::data::tree::Node;
use crate::model::evaluation::Evaluation;
use crate::model::id::did_you_mean;
use crate::model::value::{Scaled, parse_scaled};

/// Holds a person's scores against `[expect.scores]`.
pub(super) fn judge(person: Evaluation, expect: &Node, failures: &mut Vec<String>, findings: &mut Vec<Finding>) {
    let pathway = person.pathway;
    for (name, expected) in expect.get("scores").map(Node::entries).unwrap_or_default() {
        let Some(score) = pathway.scores.iter().find(|score| score.id == name.text) else {
            let finding = Finding::error("unknown-id", name.at, format!("no score is called `{}`", name.text));
            let known = pathway.scores.iter().map(|score| score.id.as_str());
            findings.push(finding.help(did_you_mean(&name.text, known)));
            continue;
        };
        let read = |node: &Node| parse_scaled(&node.word()?.text, score.value_decimals());
        let ends: Option<Vec<Scaled>> = match expected.items() {
            [] => read(expected).map(|value| vec![value, value]),
            [low, high] => read(low).zip(read(high)).map(|(low, high)| vec![low, high]),
            _ => None,
        };
        let Some(ends) = ends else {
            let message = format!("`{}` is a score, and this is no value of it", name.text);
            let finding = Finding::error("type-mismatch", expected.at, message);
            findings.push(finding.help("write a number such as `15`, or the least and the most: `[3, 5]`".to_owned()));
            continue;
        };
        let amount = score.amount(person);
        if ends != [amount.low, amount.high] {
            let shown = |low: Scaled, high: Scaled| match low == high {
                true => score.shown(low),
                false => format!("between {} and {}", score.shown(low), score.shown(high)),
            };
            let expected = ends.first().zip(ends.last()).map(|(low, high)| shown(*low, *high)).unwrap_or_default();
            failures.push(format!("`{}` is {}, expected {expected}", score.id, shown(amount.low, amount.high)));
        }
    }
}
