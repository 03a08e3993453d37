//! `cycle`: a step, condition or fact that leads back to itself.
//!
//! Why it matters: a walk along it would never end.
//!
//! ```toml
//! [conditions]
//! a = "not b"
//! b = "not a"
//! ```
//!
//! Instead: break the circle where it means least.

use super::too_deep;
use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;
use crate::model::guard::Rule;
use crate::model::pathway::{Pathway, StepKind};

/// Reports each circle once, at its first step, and chains of conditions that are too long.
pub fn check(document: &Document, pathway: &Pathway, report: &mut Report) {
    let steps: Vec<(&Text, Vec<usize>)> = document
        .steps
        .iter()
        .zip(&pathway.steps)
        .map(|(authored, step)| {
            let next = match &step.kind {
                StepKind::Decision(decision) => decision.branches.iter().map(|branch| branch.go).collect(),
                StepKind::Conclusion(_) => Vec::new(),
            };
            (&authored.id, next)
        })
        .collect();
    circles("step", &steps, usize::MAX, report);
    // Facts first, then conditions: a fact rests on what its `asked_when` reads.
    let facts = pathway.facts.len();
    let mut names: Vec<(&Text, Vec<usize>)> = Vec::new();
    for (authored, fact) in document.facts.iter().zip(&pathway.facts) {
        names.push((&authored.id, fact.asked_when.as_ref().map(|rule| reads(rule, facts)).unwrap_or_default()));
    }
    for (authored, condition) in document.conditions.iter().zip(&pathway.conditions) {
        names.push((&authored.name, reads(&condition.rule, facts)));
    }
    let before = report.findings.len();
    circles("fact or condition", &names, too_deep::LONGEST, report);
    if report.findings.len() == before {
        written_out(&names, report);
    }
}

/// Reports the first condition that stands for too many comparisons: a walk reads each of them.
fn written_out(names: &[(&Text, Vec<usize>)], report: &mut Report) {
    let mut sizes: Vec<Option<usize>> = vec![None; names.len()];
    for start in 0..names.len() {
        let mut way = vec![start];
        while let Some(node) = way.last().copied() {
            let onward = names.get(node).map(|(_, onward)| onward.as_slice()).unwrap_or_default();
            match onward.iter().find(|target| sizes.get(**target) == Some(&None)) {
                Some(target) => way.push(*target),
                None => {
                    let parts = onward.iter().filter_map(|target| sizes.get(*target).copied().flatten());
                    let size = parts.fold(1usize, usize::saturating_add);
                    if size > too_deep::LARGEST {
                        report.push(too_deep::too_much(names.get(node).map_or(&Text::default(), |(name, _)| name)));
                        return;
                    }
                    if let Some(place) = sizes.get_mut(node) {
                        *place = Some(size);
                    }
                    way.pop();
                }
            }
        }
    }
}

fn reads(rule: &Rule, facts: usize) -> Vec<usize> {
    let mut into = Vec::new();
    let mut rest = vec![rule];
    while let Some(rule) = rest.pop() {
        match rule {
            Rule::Is(fact, _) => into.push(*fact),
            Rule::Named(condition) => into.push(facts + condition),
            Rule::Not(inner) | Rule::Possibly(inner) => rest.push(inner),
            Rule::And(parts) | Rule::Or(parts) => rest.extend(parts),
        }
    }
    into
}

/// Depth-first, with a stack of its own: a document may have thousands of steps in a row.
fn circles(what: &str, nodes: &[(&Text, Vec<usize>)], longest: usize, report: &mut Report) {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        OnTheWay,
        Done,
    }
    let mut seen = vec![Seen::No; nodes.len()];
    let mut height = vec![0usize; nodes.len()];
    for start in 0..nodes.len() {
        let mut way: Vec<(usize, usize)> = vec![(start, 0)];
        if seen.get(start) != Some(&Seen::No) {
            continue;
        }
        while let Some((node, next)) = way.pop() {
            let Some((name, onward)) = nodes.get(node) else { continue };
            if let Some(mark) = seen.get_mut(node) {
                *mark = Seen::OnTheWay;
            }
            let Some(target) = onward.get(next) else {
                let tallest = onward.iter().filter_map(|target| height.get(*target)).max();
                let tall = tallest.map_or(0, |below| below + 1);
                if tall == longest {
                    report.push(too_deep::finding(name));
                }
                if let (Some(mark), Some(place)) = (seen.get_mut(node), height.get_mut(node)) {
                    (*mark, *place) = (Seen::Done, tall);
                }
                continue;
            };
            way.push((node, next + 1));
            match seen.get(*target) {
                Some(Seen::No) => way.push((*target, 0)),
                Some(Seen::OnTheWay) => {
                    let circle = way.iter().skip_while(|(on, _)| on != target).map(|(on, _)| *on);
                    let names: Vec<&str> =
                        circle.filter_map(|on| nodes.get(on)).map(|(name, _)| name.text.as_str()).collect();
                    let at = nodes.get(*target).and_then(|(name, _)| name.at);
                    let message = format!("this {what} leads back to itself: {}", names.join(" → "));
                    report.push(Finding::error("cycle", at, message).help("let one of them lead elsewhere".to_owned()));
                }
                Some(Seen::Done) | None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn circles() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("cycle", lines, expected);
        let conditions = |lines: &str| format!("[conditions]\n{lines}\n");
        finds(&conditions("a = \"b and c\"\nb = \"c\"\nc = \"saddle = yes\""), &[]);
        finds(&conditions("a = \"not a\""), &[("this fact or condition leads back to itself: a", "a")]);
        finds(
            &conditions("a = \"b\"\nb = \"c\"\nc = \"possibly(b)\""),
            &[("this fact or condition leads back to itself: b → c", "b")],
        );
        let fact = |id: &str, when: &str| {
            format!(
                "[facts.{id}]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\nasked_when = \"{when}\"\n"
            )
        };
        let steps = "[[steps]]\nid = \"z\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
        finds(
            &(fact("x", "y = yes") + &fact("y", "x = yes") + steps),
            &[("this fact or condition leads back to itself: x → y", "x")],
        );
    }
}
