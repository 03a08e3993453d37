//! What a comparison of two versions leaves out, made into what it compares: the walks behind a card, as a pathway of
//! their own; and where treatments stand.

use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::diagram::{FALSE, TRUE};
use treatment_pathway::model::guard::{Leaf, Rule};
use treatment_pathway::model::pathway::{Branch, Condition, Contents, Decision, Entry, Pathway, Safety, StepKind};
use treatment_pathway::model::position::{ConditionId, Position, StepId};

/// A pathway in which everybody who comes to a card goes on behind it. The steps stand there twice: as they are before
/// a card, and as they are behind it, where a treatment is shown only if nothing of its own speaks against it.
pub fn behind(pathway: &Pathway) -> Pathway {
    let many = pathway.steps.len();
    let further = |step: StepId| StepId::at(many + step.number());
    let mut steps = pathway.steps.clone();
    for step in steps.iter_mut() {
        if let StepKind::Conclusion(conclusion) = &mut step.kind {
            // Who comes to no card is told the same as in the walk itself.
            (conclusion.recommend, conclusion.offer) = (Vec::new(), Vec::new());
            if let Some(after) = conclusion.after {
                let on = Branch { when: None, go: further(after), doubt: None };
                step.kind = StepKind::Decision(Decision { first: false, also: false, branches: vec![on].into() });
            }
        }
    }
    for mut step in pathway.steps.clone() {
        match &mut step.kind {
            StepKind::Decision(decision) => {
                decision.branches.iter_mut().for_each(|branch| branch.go = further(branch.go))
            }
            StepKind::Conclusion(conclusion) => {
                conclusion.after = None;
                for entry in conclusion.recommend.iter_mut().chain(&mut conclusion.offer) {
                    entry.when = Some(allowed(pathway, entry));
                }
            }
        }
        steps.push(step);
    }
    let contents = Contents { steps, safety: Vec::new().into(), ..pathway.clone().into_contents() };
    Pathway::new(contents).expect("it hangs together")
}

fn allowed(pathway: &Pathway, entry: &Entry) -> Rule {
    let treatment = &pathway.treatments[entry.treatment];
    let not_never = treatment.never.clone().map(|rule| Rule::Not(Box::new(Rule::Possibly(Box::new(rule)))));
    let applies = treatment.applies_when.clone().map(|rule| Rule::Possibly(Box::new(rule)));
    Rule::And([entry.when.clone(), treatment.requires.clone(), not_never, applies].into_iter().flatten().collect())
}

/// Does any treatment's own rule say something else to somebody?
pub fn standings_differ(old: &Pathway, new: &Pathway) -> bool {
    let mut both = old.clone().into_contents();
    let many = both.conditions.len();
    let named = new.conditions.iter().map(|named| Condition { name: String::new(), rule: after(&named.rule, many) });
    both.conditions.extend(named);
    let rules = |pathway: &Pathway, by: usize| -> Vec<[Option<Rule>; 3]> {
        let rule = |rule: &Option<Rule>| rule.as_ref().map(|rule| after(rule, by));
        let all = pathway.treatments.iter();
        all.map(|treatment| [&treatment.requires, &treatment.never, &treatment.applies_when].map(rule)).collect()
    };
    let (before, now) = (rules(old, 0), rules(new, many));
    // So that numbers are cut where the new rules compare them.
    let cut =
        |rule: &Rule| Safety { id: String::new(), when: Some(rule.clone()), with: Vec::new(), demands: Vec::new() };
    both.safety.extend(now.iter().flatten().flatten().map(cut));
    let both = Pathway::new(both).expect("it hangs together");
    let mut diagrams = Diagrams::bare(&both).expect("small enough");
    let mut read = |[requires, never, applies]: &[Option<Rule>; 3]| {
        let mut truths = |rule: &Option<Rule>| rule.as_ref().map(|rule| diagrams.truths(&both, rule).expect("small"));
        let required = truths(requires).map_or(TRUE, |truths| truths.sure);
        let forbidden = truths(never).map_or(FALSE, |truths| truths.maybe);
        (required, forbidden, truths(applies).map_or(TRUE, |truths| truths.maybe))
    };
    before.len() != now.len() || before.iter().zip(&now).any(|(before, now)| read(before) != read(now))
}

/// A rule whose conditions stand further on.
fn after(rule: &Rule, by: usize) -> Rule {
    rule.map(&mut |leaf| match leaf {
        Leaf::Named(condition) => Rule::Named(ConditionId::at(condition.number() + by)),
        Leaf::Is(fact, test) => Rule::Is(fact, test.clone()),
    })
}
