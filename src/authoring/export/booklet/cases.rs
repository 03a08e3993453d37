//! Which cases come to which step.

use super::Booklet;
use crate::authoring::case::signature::{Signature, of};
use crate::authoring::case::{answers, id};
use crate::data::markup::{Element, el};
use crate::data::tree::Node;
use crate::model::evaluation::Evaluation;
use crate::model::position::{Rows, StepId};
use crate::model::walk::Walk;

/// The cases by step.
pub struct Cases<'a> {
    reached: Rows<StepId, Vec<&'a Node>>,
}

impl<'a> Cases<'a> {
    /// Walks every case, behind its card too where it says what comes out there. One that cannot be run comes nowhere;
    /// the check has said so.
    pub fn of(review: &Booklet<'a>) -> Cases<'a> {
        let pathway = review.whole.say.pathway;
        let mut reached: Rows<StepId, Vec<&Node>> = Rows::like(&pathway.steps, |_| Vec::new());
        for case in review.cases {
            let Ok(answers) = answers(pathway, case) else { continue };
            let first = Evaluation::new(pathway, &answers).walk();
            let checked = case.get("expect").is_some_and(|expect| expect.get("after").is_some());
            let after = first.reached().filter(|_| checked).and_then(|step| pathway.conclusion(step)?.after);
            let behind = after.map(|after| Evaluation::new(pathway, &answers).walk_after_clearance(after));
            let steps = |walk: &Walk| walk.passed.iter().map(|passed| passed.step).collect::<Vec<_>>();
            let mut all: Vec<StepId> = steps(&first).into_iter().chain(behind.iter().flat_map(steps)).collect();
            all.sort_unstable();
            all.dedup();
            for step in all {
                reached[step].push(case);
            }
        }
        Cases { reached }
    }

    /// The cases that come to a step.
    pub fn at(&self, review: &Booklet<'_>, step: StepId) -> Element {
        let whole = &review.whole;
        let here = &self.reached[step];
        if here.is_empty() {
            return el("p").text(whole.word("booklet-cases-none"));
        }
        let lines = here.iter().map(|case| {
            let title = case.get("title").and_then(Node::word).unwrap_or_default().text;
            let unsigned = of(case) != Signature::Valid;
            let unsigned = if unsigned { format!(" ({})", whole.word("booklet-case-unsigned")) } else { String::new() };
            el("li").with("dir", "auto").text(format!("{}: {title}{unsigned}", id(case).text))
        });
        el("ul").with("class", "cases").and(lines)
    }
}
