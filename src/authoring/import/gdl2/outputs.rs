//! What a guideline says in the end as a decision with its conclusions, entries beside them, and scores.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use std::collections::{BTreeMap, BTreeSet};

use super::expr::Expr;
use super::facts::{Inputs, same, words};
use super::read::Guideline;
use super::run::{Run, Setting, Sym, Values, amount_of, first_that_holds};
use crate::authoring::import::cond::{Cond, Micro};
use crate::authoring::import::draft::{
    Draft, DraftBranch, DraftConclusion, DraftDecision, DraftEntry, DraftItem, Rest,
};
use crate::authoring::import::names::Names;

/// Why the first branch of a decision made from rules by priority is the one that counts.
pub const LAST_WINS: &str = "in the source the rule that is read last decides";

/// Where each output of the source is found in the draft.
#[derive(Debug, Default)]
pub struct Outputs {
    /// Conclusions, each with the values it stands for, by element.
    pub conclusions: Vec<(String, BTreeMap<String, Expr>)>,
    /// Entries, each with the values it stands for.
    pub entries: Vec<(String, BTreeMap<String, Expr>)>,
    /// Of a score or number, for whom it is which; and what is added to it.
    pub scores: BTreeMap<String, Vec<(Cond, String, Micro)>>,
    /// Outputs that are an answer itself.
    pub echoes: BTreeMap<String, String>,
    /// Where somebody ends for whom there is no rule.
    pub no_rule: Option<String>,
    /// Where somebody ends for whom the guideline is not.
    pub not_for: Option<String>,
}

/// Which rules set an element, each for whom.
type Signature = Vec<(Option<usize>, Cond)>;

/// What an element is set to: words, a number, an answer.
#[derive(PartialEq)]
enum Sort {
    Words,
    Number,
    Echo,
    Mixed,
}

fn sort(run: &Run<'_>, settings: &[Setting], added: bool) -> Sort {
    let all = |is: &dyn Fn(&Sym) -> bool| settings.iter().all(|setting| is(&setting.to));
    let counts = all(&|value| run.amount(value).is_ok());
    if all(&|value| matches!(value, Sym::Input(_))) {
        Sort::Echo
    } else if all(&|value| matches!(value, Sym::Fixed(_))) && !(added && counts) {
        Sort::Words
    } else if counts {
        Sort::Number
    } else {
        Sort::Mixed
    }
}

/// Adds the outputs to a draft. `shown`: elements that cases expect.
pub fn outputs(
    run: &mut Run<'_>,
    guideline: &Guideline,
    inputs: &Inputs,
    shown: &BTreeSet<String>,
    draft: &mut Draft,
) -> Outputs {
    let mut names = Names::default();
    let mut outputs = Outputs::default();
    let order = run.outcomes.order.clone();
    let mut groups: Vec<(Signature, Vec<String>)> = Vec::new();
    for element in &order {
        let settings = run.outcomes.settings.get(element).cloned().unwrap_or_default();
        // What is bound to nothing only carries a value from rule to rule.
        if settings.is_empty() || !(guideline.element(element).is_some() || shown.contains(element)) {
            continue;
        }
        match sort(run, &settings, run.outcomes.added.contains(element)) {
            Sort::Words => {
                let rules: Signature = settings.iter().map(|setting| (setting.rule, setting.when.clone())).collect();
                match groups.iter_mut().find(|(own, _)| *own == rules) {
                    Some((_, elements)) => elements.push(element.clone()),
                    None => groups.push((rules, vec![element.clone()])),
                }
            }
            Sort::Number => score(run, guideline, element, &mut outputs),
            Sort::Echo => {
                if let Some(Sym::Input(input)) = settings.last().map(|setting| &setting.to) {
                    outputs.echoes.insert(element.clone(), input.clone());
                }
            }
            Sort::Mixed => {
                let rule = settings.iter().find_map(|setting| setting.rule);
                let why = "it is a number for some and words for others".to_owned();
                run.outcomes.lost.push((rule, guideline.name(element).to_owned(), why));
            }
        }
    }
    // What most rules set is what the guideline is about; of two, what is set last.
    let weight = |rules: &Signature| (rules.len(), rules.iter().filter_map(|(rule, _)| *rule).max());
    let main = groups.iter().enumerate().max_by_key(|(_, (rules, _))| weight(rules)).map(|(at, _)| at);
    let applies = run.outcomes.applies.clone();
    let mut steps = Names::default();
    decide(run, guideline, inputs, main.and_then(|main| groups.get(main)), &mut steps, draft, &mut outputs);
    if applies != Cond::Always {
        let conclusion = steps.kebab("not for this person", "step");
        let next = draft.decisions.first().map(|decision| decision.id.clone()).unwrap_or_default();
        draft.decisions.insert(
            0,
            DraftDecision {
                id: steps.kebab("who it is for", "step"),
                label: "Who it is for".to_owned(),
                first: None,
                branches: vec![DraftBranch { when: applies, go: next, rule: "preconditions".to_owned() }],
                otherwise: Some(Rest {
                    go: conclusion.clone(),
                    doubt: Some("the source applies only to whoever certainly meets its preconditions".to_owned()),
                    rule: "preconditions that do not hold".to_owned(),
                }),
            },
        );
        draft.conclusions.push(DraftConclusion {
            id: conclusion.clone(),
            label: "Not for this person".to_owned(),
            lines: vec!["The preconditions of the source do not hold.".to_owned()],
            no_rule: false,
        });
        outputs.not_for = Some(conclusion);
    }
    for (_, group) in groups.iter().enumerate().filter(|(at, _)| Some(*at) != main) {
        beside(run, guideline, &group.1, &mut names, draft, &mut outputs);
    }
    draft.scores.clone_from(&run.outcomes.scores);
    draft.numbers.clone_from(&run.outcomes.numbers);
    outputs
}

/// A sum or a formula that the source shows by itself.
fn score(run: &mut Run<'_>, guideline: &Guideline, element: &str, outputs: &mut Outputs) {
    let name = guideline.name(element).to_owned();
    let cases: Values = run.last(element);
    let fixed: Option<Vec<(Cond, Option<Micro>)>> = cases
        .iter()
        .map(|(cond, value)| match value {
            Sym::Nothing => Some((cond.clone(), None)),
            other => Some((cond.clone(), Some(amount_of(other)?.as_fixed()?))),
        })
        .collect();
    let mut found = Vec::new();
    if let Some(fixed) = fixed {
        // One of several fixed numbers: whoever meets which has so many points.
        let mut items = Vec::new();
        for (at, (cond, number)) in fixed.iter().enumerate() {
            let before = fixed.iter().take(at).filter(|(earlier, _)| !earlier.excludes(cond));
            let before = before.map(|(earlier, _)| earlier.clone().negated());
            let alone = Cond::all(before.chain([cond.clone()]));
            if let Some(number) = number.filter(|number| *number != 0) {
                items.push(DraftItem::When(alone, number));
            }
        }
        let amount = super::amount::Computation::Points(0, items);
        match run.register(&amount, &name) {
            Ok((id, shift)) => found.push((Cond::Always, id, shift)),
            Err(why) => run.outcomes.lost.push((None, name.clone(), why)),
        }
    } else {
        for (cond, value) in cases {
            let Ok(amount) = run.amount(&value) else { continue };
            match run.register(&amount, &name) {
                Ok((id, shift)) => found.push((cond, id, shift)),
                Err(why) => run.outcomes.lost.push((None, name.clone(), why)),
            }
        }
    }
    outputs.scores.insert(element.to_owned(), found);
}

/// The values that a group of elements is set to in one place.
fn tuple(run: &Run<'_>, elements: &[String], place: usize) -> BTreeMap<String, Expr> {
    let value = |element: &String| match &run.outcomes.settings.get(element)?.get(place)?.to {
        Sym::Fixed(value) => Some((element.clone(), value.clone())),
        Sym::Nothing | Sym::Input(_) | Sym::Computed(_) => None,
    };
    elements.iter().filter_map(value).collect()
}

fn alike(one: &BTreeMap<String, Expr>, other: &BTreeMap<String, Expr>) -> bool {
    one.len() == other.len()
        && one.iter().all(|(element, value)| other.get(element).is_some_and(|own| same(own, value)))
}

fn decide(
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
            let name = rule.and_then(|rule| guideline.rules.get(rule));
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
                _ => {}
            }),
        });
        for number in &run.outcomes.numbers {
            number.is.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_')).for_each(|word| {
                if inputs.values().any(|input| input.id == word) {
                    add(&word.to_owned());
                }
            });
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

/// Further outputs: an entry for each of their values.
fn beside(
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
        if when == Cond::Never {
            continue;
        }
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
