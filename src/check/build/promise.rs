//! What a fact promises by itself, as a safety rule.

use super::Maker;
use crate::check::bad_chain;
use crate::document::{Promise, Promised};
use crate::pathway::{Demand, Safety};
use crate::value::{Domain, Value};

impl Maker<'_> {
    pub(super) fn promise(&mut self, promise: Promise<'_>) -> Safety {
        let demand = match promise.what {
            Promised::Rises(chain) => {
                let before = self.report.findings.len();
                self.report.findings.extend(bad_chain::of(self.document, self.facts, &promise, chain));
                // A word that the fact does not know is told by whoever reads it.
                let order = self.order(promise.fact, &chain.words);
                self.whole &= self.report.findings.len() == before;
                self.rises(promise.fact, order)
            }
        };
        Safety { id: promise.id, when: None, demands: vec![demand] }
    }

    fn rises(&self, fact: usize, order: Vec<Value>) -> Demand {
        let Some(Domain::Set { .. }) = self.facts.get(fact).map(|fact| &fact.domain) else {
            return Demand::Monotone { fact, order };
        };
        let members = order.iter().map(|value| if let Value::Set { members, .. } = value { *members } else { 0 });
        Demand::Grows { fact, members: members.fold(0, |all, member| all | member) }
    }
}
