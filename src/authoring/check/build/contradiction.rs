//! Answers that cannot all be right: what holds while they stand is proved like any other safety rule.

use super::Maker;
use crate::authoring::document;
use crate::model::guard::Rule;
use crate::model::pathway::{Branch, Contradiction, Demand, Safety, Step, StepKind};
use crate::model::position::{ContradictionId, Rows, StepId};

impl Maker<'_> {
    pub(super) fn contradiction(&mut self, authored: &document::AuthoredContradiction) -> Contradiction {
        Contradiction { id: authored.id.text.clone(), when: self.rule(&authored.when) }
    }

    /// Whoever is declared impossible, and answers so all the same, is told which answers do not fit; and where no branch
    /// of a decision is for them they end where the author says, by one more branch.
    pub(super) fn excluded(
        &mut self,
        impossible: &[Rule],
        steps: &mut Rows<StepId, Step>,
        contradictions: &mut Rows<ContradictionId, Contradiction>,
    ) {
        for (authored, when) in self.document.impossible.iter().zip(impossible) {
            let named = authored.id.iter().map(|id| Contradiction { id: id.text.clone(), when: when.clone() });
            contradictions.extend(named);
            let Some(go) = authored.go.as_ref().and_then(|name| self.step_named(name)) else { continue };
            for step in steps.iter_mut() {
                let StepKind::Decision(decision) = &mut step.kind else { continue };
                if decision.branches.iter().all(|branch| branch.when.is_some()) {
                    decision.branches.push(Branch { when: Some(when.clone()), go, doubt: None });
                }
            }
        }
    }

    /// The safety rules that a contradiction stands for: one of what must be shown, one of what must not.
    pub(super) fn meanwhile(
        &mut self,
        authored: &document::AuthoredContradiction,
        made: &Contradiction,
    ) -> Vec<Safety> {
        let shows = authored
            .shows
            .as_ref()
            .and_then(|name| self.alongside_named(name))
            .map(|alongside| Demand::MustShow { treatment: None, alongside: Some(alongside) });
        let never = authored.never_show.iter().filter_map(|name| self.treatment_named(name));
        let never = never.map(Demand::NeverShow).collect();
        let rules = [("shows", shows.into_iter().collect::<Vec<_>>()), ("never_show", never)];
        let rule = |(what, demands): (&str, Vec<Demand>)| Safety {
            with: Vec::new(),
            id: format!("{}.{what}", made.id),
            when: Some(certainly(made.when.clone())),
            demands,
        };
        rules.into_iter().filter(|(_, demands)| !demands.is_empty()).map(rule).collect()
    }
}

/// A safety rule's `when` holds under doubt; a contradiction does not.
fn certainly(rule: Rule) -> Rule {
    let not = |rule: Rule| Rule::Not(Box::new(rule));
    not(Rule::Possibly(Box::new(not(rule))))
}
