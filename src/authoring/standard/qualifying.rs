//! Qualifying items: without all of them it is no decision aid.

use super::{Case, Gap, Item, Judge};

pub const ITEMS: &[Item] = &[
    item("Q1", "It says in plain words what condition the decision is about.", condition),
    item("Q2", "It says what decision is to be made, wherever something is offered.", decision),
    item("Q3", "It lists every option of a decision, and doing nothing new is always one.", complete),
    item("Q4", "It says of every option how it may help, and what that rests on.", benefits),
    item("Q5", "It says of every option how it may harm, and what that rests on.", harms),
    item(
        "Q6",
        "It says of every option what it is like: for the body, the feelings, work and family, time and money.",
        like,
    ),
];

const fn item(id: &'static str, asks: &'static str, gaps: fn(&Case<'_>) -> Vec<Gap>) -> Item {
    Item { id, asks, judge: Judge::Machine(gaps) }
}

/// The title stands on every page; the opening and whom it is for stand before the first question. That they are plain is
/// L1.
fn condition(case: &Case<'_>) -> Vec<Gap> {
    case.options.pathway_lacks(case.document, &["intro", "scope"])
}

fn decision(case: &Case<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for step in case.document.steps.iter().filter(|step| step.is_conclusion && !step.offer.is_empty()) {
        let key = format!("step-{}.decision", crate::model::id::message_id(&step.id.text));
        for texts in case.options.languages.iter().filter(|texts| texts.get(&key).is_none()) {
            let message = format!("`{key}` has no text in `{}`", texts.lang);
            gaps.push(Gap {
                message,
                at: step.id.at,
                help: "write \u{201c}The decision to talk about: …\u{201d}".to_owned(),
            });
        }
    }
    gaps
}

/// Which treatments belong to a decision is for its clinicians; that none hides "no new treatment" is proved for every
/// possible patient.
fn complete(case: &Case<'_>) -> Vec<Gap> {
    let about = &case.document.about;
    if about.no_treatment.is_none() {
        let message = "nothing says what happens without a new treatment".to_owned();
        return vec![Gap {
            message,
            at: about.id.at,
            help: "name the alongside entry that does: `no_treatment = \"…\"`".to_owned(),
        }];
    }
    let steps = case.document.steps.iter().filter(|step| case.without_none.contains(&step.id.text));
    let gap = |step: &crate::authoring::document::AuthoredStep| Gap {
        message: format!("somebody is offered something at `{}`, and not no new treatment", step.id.text),
        at: step.id.at,
        help: "widen the `when` or the `with` of the entry that `no_treatment` names".to_owned(),
    };
    steps.map(gap).collect()
}

fn benefits(case: &Case<'_>) -> Vec<Gap> {
    let mut gaps = case.options.lack(case.options.all(), &["chance"]);
    gaps.extend(case.options.all().filter(|choice| !choice.rests_on_something()).map(|choice| Gap {
        message: format!("nothing stands behind `{}`", choice.id.text),
        at: choice.id.at,
        help: "name its `claims` or `sources`".to_owned(),
    }));
    gaps
}

fn harms(case: &Case<'_>) -> Vec<Gap> {
    case.options.lack(case.options.all(), &["harms"])
}

fn like(case: &Case<'_>) -> Vec<Gap> {
    case.options.lack(case.options.all(), &["body", "mind", "life", "cost"])
}
