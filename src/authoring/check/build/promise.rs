//! What a fact promises by itself, as a safety rule.

use super::Maker;
use crate::authoring::check::{bad_chain, type_mismatch};
use crate::authoring::document::{Promise, Promised};
use crate::data::tree::Text;
use crate::model::guard::Rule;
use crate::model::pathway::{Demand, Safety};
use crate::model::position::FactId;

impl Maker<'_> {
    pub(super) fn promise(&mut self, promise: Promise<'_>) -> Safety {
        let before = self.report.findings.len();
        let (when, demand) = match promise.what {
            Promised::Rises(chain) => {
                self.report.findings.extend(bad_chain::of(&self.facts[promise.fact], &promise, chain));
                (None, self.rises(promise.fact, &chain.words))
            }
            Promised::Means { value, urgency } => {
                (self.answered(promise.fact, value), Demand::UrgencyAtLeast(self.urgency(urgency)))
            }
        };
        self.whole &= self.report.findings.len() == before;
        Safety { id: promise.id, when, with: Vec::new(), demands: vec![demand] }
    }

    fn rises(&mut self, fact: FactId, words: &[Text]) -> Demand {
        // A word that the fact does not know is a finding of whoever reads it.
        let order = self.order(fact, words);
        if !self.facts[fact].domain.is_set() {
            return Demand::Monotone { fact, order };
        }
        Demand::Grows { fact, members: order.iter().fold(0, |all, value| all | value.members()) }
    }

    /// Whoever has certainly given this answer: a rule's `when` would count "not sure" with it.
    fn answered(&mut self, fact: FactId, value: &Text) -> Option<Rule> {
        let about = &self.facts[fact];
        let given = *self.order(fact, std::slice::from_ref(value)).first()?;
        let Some(test) = about.domain.is(given) else {
            self.report.push(type_mismatch::words(value.at, about, "signs"));
            return None;
        };
        let not = |rule| Rule::Not(Box::new(rule));
        Some(not(Rule::Possibly(Box::new(not(Rule::Is(fact, test))))))
    }
}
