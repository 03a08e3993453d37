//! A number that the source shows by itself.

use super::Outputs;
use crate::authoring::import::cond::Cond;
use crate::authoring::import::gdl2::amount::Computation;
use crate::authoring::import::gdl2::read::Guideline;
use crate::authoring::import::gdl2::run::{Run, Sym, Values, fixed_items};

/// A sum or a formula that the source shows by itself.
pub(super) fn score(run: &mut Run<'_>, guideline: &Guideline, element: &str, outputs: &mut Outputs) {
    let name = guideline.name(element).to_owned();
    let cases: Values = run.last(element);
    let mut found = Vec::new();
    if let Some(items) = fixed_items(&cases) {
        // One of several fixed numbers: whoever meets which has so many points.
        let amount = Computation::Points(0, items);
        match run.register(&amount, &name) {
            Ok((id, shift)) => found.push((Cond::Always, id, shift)),
            Err(why) => run.outcomes.lost.push((None, name.clone(), why)),
        }
    } else {
        for (cond, value) in cases {
            if value == Sym::Nothing {
                continue;
            }
            match run.amount(&value).and_then(|amount| run.register(&amount, &name)) {
                Ok((id, shift)) => found.push((cond, id, shift)),
                Err(why) => run.outcomes.lost.push((None, name.clone(), why)),
            }
        }
    }
    outputs.scores.insert(element.to_owned(), found);
}
