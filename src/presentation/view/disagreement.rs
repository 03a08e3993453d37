//! Questions on which sources or experts disagree, in words.

use super::ClaimObject;
use super::card::{claims, sources};
use super::say::Say;
use crate::data::object::objects;
use crate::model::evidence::Disagreement;
use crate::model::id::message_id;
use crate::model::pathway::Pathway;
use crate::model::position::{StepId, TreatmentId};
use crate::model::walk::Walk;

objects! {
    /// A question, what each side says, and what this pathway does.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct DisagreementObject {
        pub id: String,
        pub question: String,
        pub positions: Vec<PositionObject>,
        /// What this pathway does, and why.
        pub here: String,
        pub claims: Vec<ClaimObject>,
        pub sources: Vec<String>,
    }

    /// What one side says.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct PositionObject {
        pub id: String,
        pub text: String,
        pub claims: Vec<ClaimObject>,
        pub sources: Vec<String>,
    }
}

impl DisagreementObject {
    /// Every source of it.
    pub fn cited(&self) -> impl Iterator<Item = &String> {
        self.sources.iter().chain(self.positions.iter().flat_map(|position| &position.sources))
    }
}

/// The disagreements of these ids, in the author's order.
pub fn disagreements(say: &Say<'_>, ids: &[String]) -> Vec<DisagreementObject> {
    let wanted = say.pathway.disagreements.iter().filter(|disagreement| ids.contains(&disagreement.id));
    wanted.map(|disagreement| object(say, disagreement)).collect()
}

/// Those that stand where a walk has ended: at its step, or with what is shown there.
pub fn at(say: &Say<'_>, step: StepId, walk: &Walk) -> Vec<DisagreementObject> {
    let shown = &walk.shown;
    let stands = |disagreement: &&Disagreement| {
        disagreement.steps.contains(&step)
            || shown.alongside.iter().any(|entry| disagreement.alongside.contains(entry))
            || shown.recommend.iter().chain(&shown.offer).any(|one| of_treatment(say.pathway, disagreement, *one))
    };
    say.pathway.disagreements.iter().filter(stands).map(|disagreement| object(say, disagreement)).collect()
}

/// Those that stand with a treatment or an alongside entry.
pub fn with(say: &Say<'_>, id: &str) -> Vec<DisagreementObject> {
    let treatment = say.pathway.treatment(id);
    let alongside = say.pathway.alongside.find(|entry| entry.id == id);
    let stands = |disagreement: &&Disagreement| {
        treatment.is_some_and(|treatment| of_treatment(say.pathway, disagreement, treatment))
            || alongside.is_some_and(|entry| disagreement.alongside.contains(&entry))
    };
    say.pathway.disagreements.iter().filter(stands).map(|disagreement| object(say, disagreement)).collect()
}

/// Does it stand with this treatment, or with one that this is a kind of?
fn of_treatment(pathway: &Pathway, disagreement: &Disagreement, treatment: TreatmentId) -> bool {
    pathway.kind_of(treatment).any(|kind| disagreement.treatments.contains(&kind))
}

fn object(say: &Say<'_>, disagreement: &Disagreement) -> DisagreementObject {
    let text = |attribute: &str| say.text("disagreement", &disagreement.id, attribute);
    let positions = disagreement.positions.iter().map(|position| PositionObject {
        id: position.id.clone(),
        text: text(&message_id(&position.id)),
        claims: claims(say, &position.cites),
        sources: sources(say, &position.cites),
    });
    DisagreementObject {
        id: disagreement.id.clone(),
        question: text(""),
        positions: positions.collect(),
        here: text("here"),
        claims: claims(say, &disagreement.cites),
        sources: sources(say, &disagreement.cites),
    }
}
