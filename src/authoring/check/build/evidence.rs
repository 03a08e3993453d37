//! What stands behind the statements of a pathway: claims, sources, where they disagree, and what may matter to whom.

use super::Maker;
use crate::authoring::check::{bad_rate, unknown_id};
use crate::authoring::document::{self};
use crate::data::tree::Text;
use crate::model::evidence::{Cites, Claim, Correction, Disagreement, Explainer, Funding, Matter, Part, Side};
use crate::model::position::SourceId;
use crate::model::rows::ROWS;

impl Maker<'_> {
    fn sources(&mut self, names: &[Text]) -> Vec<SourceId> {
        let known = &self.document.sources;
        names.iter().filter_map(|name| self.named(name, "source", known, |source| &source.id)).collect()
    }

    pub(super) fn cites(&mut self, cites: &document::AuthoredCites) -> Cites {
        let known = &self.document.claims;
        let claims = cites.claims.iter().filter_map(|name| self.named(name, "claim", known, |claim| &claim.id));
        let claims = claims.collect();
        Cites { claims, sources: self.sources(&cites.sources) }
    }

    pub(super) fn claim(&mut self, claim: &document::AuthoredClaim) -> Claim {
        Claim {
            id: claim.id.text.clone(),
            certainty: claim.certainty.as_ref().map(|word| word.text.clone()),
            status: claim.status.text.clone(),
            funding: claim.funding.as_ref().map(|written| Funding::of(&written.text)),
            sources: self.sources(&claim.sources),
            rate: bad_rate::rate(claim, self.report),
        }
    }

    pub(super) fn disagreement(&mut self, disagreement: &document::AuthoredDisagreement) -> Disagreement {
        let position = |position: &document::AuthoredPosition| Side {
            id: position.id.text.clone(),
            cites: self.cites(&position.cites),
        };
        Disagreement {
            id: disagreement.id.text.clone(),
            positions: disagreement.positions.iter().map(position).collect(),
            steps: disagreement.steps.iter().filter_map(|name| self.step_named(name)).collect(),
            treatments: disagreement.treatments.iter().filter_map(|name| self.treatment_named(name)).collect(),
            alongside: disagreement.alongside.iter().filter_map(|name| self.alongside_named(name)).collect(),
            cites: self.cites(&disagreement.cites),
        }
    }

    pub(super) fn explainer(&mut self, explainer: &document::AuthoredExplainer) -> Explainer {
        let part = |part: &document::AuthoredPart| Part { id: part.id.text.clone(), cites: self.cites(&part.cites) };
        Explainer { id: explainer.id.text.clone(), parts: explainer.parts.iter().map(part).collect() }
    }

    pub(super) fn correction(&mut self, correction: &document::AuthoredCorrection) -> Correction {
        let (id, verdict) = (correction.id.text.clone(), correction.verdict.text.clone());
        Correction { id, verdict, cites: self.cites(&correction.cites) }
    }

    pub(super) fn matter(&mut self, matter: &document::AuthoredMatter) -> Matter {
        for row in matter.rows.iter().filter(|row| !ROWS.contains(&row.text.as_str())) {
            self.report.push(unknown_id::finding(row, "row", ROWS.iter().copied()));
        }
        Matter { id: matter.id.text.clone(), rows: matter.rows.iter().map(|row| row.text.clone()).collect() }
    }
}
