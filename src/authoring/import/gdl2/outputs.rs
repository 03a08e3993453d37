//! What a guideline says in the end as a decision with its conclusions, entries beside them, and scores.

mod beside;
mod decide;
mod score;

use std::collections::{BTreeMap, BTreeSet};

use super::expr::Expr;
use super::facts::{Inputs, same};
use super::read::{Guideline, RuleId};
use super::run::{Run, Setting, Sym};
use crate::authoring::import::cond::{Cond, Micro};
use crate::authoring::import::draft::{Draft, DraftBranch, DraftConclusion, DraftDecision, Rest};
use crate::authoring::import::names::Names;
use beside::beside;
use decide::decide;
use score::score;

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
type Signature = Vec<(Option<RuleId>, Cond)>;

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
