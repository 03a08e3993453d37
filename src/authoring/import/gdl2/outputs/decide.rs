//! What most rules set, as a decision whose branches are the rules.

use std::collections::BTreeMap;

use super::{Outputs, Signature, alike, tuple};
use crate::authoring::import::cond::Cond;
use crate::authoring::import::draft::{Draft, DraftBranch, DraftConclusion, DraftDecision, DraftItem, Rest};
use crate::authoring::import::gdl2::expr::Expr;
use crate::authoring::import::gdl2::facts::{Inputs, words};
use crate::authoring::import::gdl2::read::Guideline;
use crate::authoring::import::gdl2::run::Run;
use crate::authoring::import::names::Names;

/// The decision that the guideline is about; without one, everybody whose number can be worked out ends at one conclusion.
pub(super) fn decide(
    run: &Run<'_>,
    guideline: &Guideline,
    inputs: &Inputs,
    main: Option<&(Signature, Vec<String>)>,
    steps: &mut Names,
    draft: &mut Draft,
    outputs: &mut Outputs,
) {
    let mut branches = Vec::new();
    let mut otherwise = None;
    let mut title = guideline.title.clone();
    if let Some((rules, elements)) = main {
        // A step is called after the first of its values that is short and in words: all of them are its text.
        let of = |element: &String| -> Vec<String> {
            let places = 0..rules.len();
            places.filter_map(|place| tuple(run, elements, place).get(element).map(words)).collect()
        };
        let in_words = |element: &&String| {
            let all = of(element);
            all.iter().all(|text| text.len() <= 40 && text.starts_with(char::is_alphabetic))
        };
        let shortest = || elements.iter().min_by_key(|element| of(element).iter().map(String::len).max());
        let first = elements.iter().find(in_words).or_else(shortest).cloned().unwrap_or_default();
        title = guideline.name(&first).to_owned();
        for (place, (rule, when)) in rules.iter().enumerate() {
            let values = tuple(run, elements, place);
            let name = rule.and_then(|rule| guideline.rules.checked(rule));
            let name = name.map_or("set before any rule".to_owned(), |rule| guideline.name(&rule.id).to_owned());
            let known = outputs.conclusions.iter().find(|(_, own)| alike(own, &values)).map(|(id, _)| id.clone());
            let go = known.unwrap_or_else(|| {
                let own = values.get(&first).map(words).unwrap_or_default();
                let short = own.len() <= 60;
                let named = if own.is_empty() || own.bytes().all(|b| b.is_ascii_digit()) {
                    format!("{title} {own}")
                } else {
                    own.clone()
                };
                // Another conclusion of the same words is called after its rule.
                let id = if steps.has_kebab(&named) { &name } else { &named };
                let id = steps.kebab(id, "conclusion");
                let line =
                    |(element, value): (&String, &Expr)| format!("{}: {}", guideline.name(element), words(value));
                draft.conclusions.push(DraftConclusion {
                    id: id.clone(),
                    label: if short { named } else { title.clone() },
                    lines: values.iter().map(line).collect(),
                    no_rule: false,
                });
                outputs.conclusions.push((id.clone(), values));
                id
            });
            let when = when.clone();
            if rule.is_none() || when == Cond::Always {
                let doubt = Some("as in the source, what is not known counts as not there".to_owned());
                otherwise = Some(Rest { go, doubt, rule: name });
                // What holds for everybody takes the place of all before it.
                branches.clear();
            } else {
                branches.push(DraftBranch { when, go, rule: name });
            }
        }
    } else {
        let scores = run.outcomes.scores.iter().flat_map(|score| &score.items);
        let mut facts: Vec<String> = Vec::new();
        let mut add = |fact: &String| {
            if !facts.contains(fact) {
                facts.push(fact.clone());
            }
        };
        scores.for_each(|item| match item {
            DraftItem::Points(fact, _) | DraftItem::Own(fact) => add(fact),
            DraftItem::When(cond, _) => cond.each(&mut |part| match part {
                Cond::Among(fact, _) => add(fact),
                Cond::Compare(id, ..) if inputs.values().any(|input| input.id == *id) => add(id),
                Cond::Always | Cond::Never | Cond::Known(_) | Cond::Compare(..) => {}
                Cond::Named(..) | Cond::Not(_) | Cond::All(_) | Cond::Any(_) => {}
            }),
        });
        for number in &run.outcomes.numbers {
            let read = number.names().filter(|name| inputs.values().any(|input| input.id == *name));
            read.for_each(|name| add(&name.to_owned()));
        }
        if !facts.is_empty() {
            let id = steps.kebab("result", "conclusion");
            draft.conclusions.push(DraftConclusion {
                id: id.clone(),
                label: guideline.title.clone(),
                lines: vec!["The source says a number here, and nothing of what follows from it.".to_owned()],
                no_rule: false,
            });
            outputs.conclusions.push((id.clone(), BTreeMap::new()));
            let when = Cond::all(facts.into_iter().map(Cond::Known));
            branches.push(DraftBranch { when, go: id, rule: "everything is answered".to_owned() });
        }
    }
    if otherwise.is_none() {
        let id = steps.kebab("no rule", "conclusion");
        draft.conclusions.push(DraftConclusion {
            id: id.clone(),
            label: "No rule of the source".to_owned(),
            lines: vec!["The source has no rule for these answers, or one that counts was not sure.".to_owned()],
            no_rule: true,
        });
        let doubt = Some("as in the source, without a certain answer no rule holds".to_owned());
        otherwise = Some(Rest { go: id.clone(), doubt, rule: "no rule of the source".to_owned() });
        outputs.no_rule = Some(id);
    }
    draft.decisions.push(DraftDecision {
        id: steps.kebab(&title, "decision"),
        label: title,
        first: None,
        branches,
        otherwise,
    });
}
