//! What the source says besides.

use std::collections::BTreeMap;

use super::{Outputs, alike, tuple};
use crate::authoring::import::cond::Cond;
use crate::authoring::import::draft::{Draft, DraftEntry};
use crate::authoring::import::gdl2::expr::Expr;
use crate::authoring::import::gdl2::facts::words;
use crate::authoring::import::gdl2::read::Guideline;
use crate::authoring::import::gdl2::run::{Run, first_that_holds};
use crate::authoring::import::names::Names;

/// Further outputs: an entry for each of their values.
pub(super) fn beside(
    run: &Run<'_>,
    guideline: &Guideline,
    elements: &[String],
    names: &mut Names,
    draft: &mut Draft,
    outputs: &mut Outputs,
) {
    let Some(first) = elements.first() else { return };
    let settings = run.outcomes.settings.get(first).cloned().unwrap_or_default();
    let mut values: Vec<BTreeMap<String, Expr>> = Vec::new();
    for place in 0..settings.len() {
        let own = tuple(run, elements, place);
        if !values.iter().any(|known| alike(known, &own)) {
            values.push(own);
        }
    }
    for value in values {
        let cases = settings.iter().enumerate().rev().map(|(place, setting)| {
            let own = alike(&tuple(run, elements, place), &value);
            (setting.when.clone(), if own { Cond::Always } else { Cond::Never })
        });
        let when = first_that_holds(cases.collect());
        let said: Vec<String> = value.values().map(words).collect();
        let title = format!("{}: {}", guideline.name(first), said.first().cloned().unwrap_or_default());
        let id = names.kebab(&title, "entry");
        let line = |(element, value): (&String, &Expr)| format!("{}: {}", guideline.name(element), words(value));
        let short: String = title.chars().take(80).collect();
        draft.entries.push(DraftEntry {
            id: id.clone(),
            label: short,
            text: value.iter().map(line).collect::<Vec<_>>().join(". "),
            when,
        });
        outputs.entries.push((id, value));
    }
}
