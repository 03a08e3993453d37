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
use crate::model::pathway::{Contents, StepKind};
use crate::model::position::{LinkId, Position, Rows};

/// What leads to others: a step, or a fact or condition that rests on others.
struct Link<'a> {
    name: &'a Text,
    onward: Vec<LinkId>,
}

/// Reports each circle once, at its first step, and chains of conditions that are too long.
pub fn check(document: &Document, pathway: &Contents, report: &mut Report) {
    let steps = document.steps.iter().zip(&pathway.steps).map(|(authored, step)| {
        let onward = match &step.kind {
            StepKind::Decision(decision) => {
                decision.branches.iter().map(|branch| LinkId::at(branch.go.number())).collect()
            }
            StepKind::Conclusion(_) => Vec::new(),
        };
        Link { name: &authored.id, onward }
    });
    let steps: Rows<LinkId, Link<'_>> = steps.collect();
    circles("step", &steps, None, report);
    // A fact rests on what its `asked_when` reads.
    let facts = document.facts.iter().zip(&pathway.facts).map(|(authored, fact)| Link {
        name: &authored.id,
        onward: fact.asked_when.iter().flat_map(|rule| pathway.rests_on(rule)).collect(),
    });
    let conditions = document.conditions.iter().zip(&pathway.conditions);
    let conditions = conditions
        .map(|(authored, condition)| Link { name: &authored.name, onward: pathway.rests_on(&condition.rule) });
    let names: Rows<LinkId, Link<'_>> = facts.chain(conditions).collect();
    let before = report.findings.len();
    circles("fact or condition", &names, Some(too_deep::LONGEST), report);
    if report.findings.len() == before {
        written_out(&names, report);
    }
}

/// Reports the first condition that stands for too many comparisons: a walk reads each of them.
fn written_out(names: &Rows<LinkId, Link<'_>>, report: &mut Report) {
    let mut sizes = Rows::like(names, |_| None);
    for start in names.positions() {
        let mut path = vec![start];
        while let Some(here) = path.last().copied() {
            let Link { name, onward } = &names[here];
            match onward.iter().find(|target| sizes[**target].is_none()) {
                Some(target) => path.push(*target),
                None => {
                    let parts = onward.iter().filter_map(|target| sizes[*target]);
                    let size = parts.fold(1, usize::saturating_add);
                    if size > too_deep::LARGEST {
                        report.push(too_deep::too_much(name));
                        return;
                    }
                    sizes[here] = Some(size);
                    path.pop();
                }
            }
        }
    }
}

/// Depth-first, with a stack of its own: a document may have thousands of steps in a row.
fn circles(what: &str, links: &Rows<LinkId, Link<'_>>, longest: Option<usize>, report: &mut Report) {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        OnThePath,
        Done,
    }
    let mut seen = Rows::like(links, |_| Seen::No);
    let mut height = Rows::like(links, |_| 0);
    for start in links.positions() {
        if seen[start] != Seen::No {
            continue;
        }
        let mut path = vec![(start, links[start].onward.iter())];
        while let Some((here, rest)) = path.last_mut() {
            let here = *here;
            seen[here] = Seen::OnThePath;
            let Some(target) = rest.next() else {
                let Link { name, onward } = &links[here];
                let tallest = onward.iter().map(|target| height[*target]).max();
                let tall = tallest.map_or(0, |below| below + 1);
                if Some(tall) == longest {
                    report.push(too_deep::finding(name));
                }
                (seen[here], height[here]) = (Seen::Done, tall);
                path.pop();
                continue;
            };
            match seen[*target] {
                Seen::No => path.push((*target, links[*target].onward.iter())),
                Seen::OnThePath => {
                    let circle = path.iter().skip_while(|(on, _)| on != target);
                    let names: Vec<&str> = circle.map(|(on, _)| links[*on].name.text.as_str()).collect();
                    let message = format!("this {what} leads back to itself: {}", names.join(" → "));
                    let finding = Finding::error("cycle", links[*target].name.at, message);
                    report.push(finding.help("let one of them lead elsewhere".to_owned()));
                }
                Seen::Done => {}
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
