//! What a pathway rests on and tells beside the walk: claims, what stands behind a statement, where sources disagree, what
//! people may have read.

use super::position::{AlongsideId, ClaimId, SourceId, StepId, TreatmentId};

/// What stands behind a statement, by position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cites {
    /// Claims.
    pub claims: Vec<ClaimId>,
    /// Sources named directly.
    pub sources: Vec<SourceId>,
}

/// What sources say.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// How sure the evidence is.
    pub certainty: Option<String>,
    /// Who has read the source.
    pub status: String,
    /// Who paid for it.
    pub funding: Option<Funding>,
    /// The publications it rests on.
    pub sources: Vec<SourceId>,
    /// How many of how many, where a number is to be drawn.
    pub rate: Option<Rate>,
}

/// Who paid for a study.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Funding {
    /// These.
    By(String),
    /// Nobody but those who did it.
    Nobody,
    /// Nobody could find out.
    NotKnown,
}

impl Funding {
    /// What an author has written: a name, or one of two phrases that are said in the reader's language.
    pub fn of(written: &str) -> Funding {
        match written.trim().to_lowercase().as_str() {
            "no outside funding" => Funding::Nobody,
            "not known" => Funding::NotKnown,
            _ => Funding::By(written.trim().to_owned()),
        }
    }
}

/// How many of how many people, in whole people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// Of so many.
    pub of: u32,
    /// So many with the treatment.
    pub with: u32,
    /// So many with what it was compared to.
    pub without: Option<u32>,
    /// `benefit` or `harm`, where it is one of them.
    pub effect: Option<String>,
    /// Counted over so many months, where that is known.
    pub months: Option<u32>,
}

/// A question on which sources or experts disagree, and where it stands, by position.
#[derive(Debug, Clone, PartialEq)]
pub struct Disagreement {
    /// Its id.
    pub id: String,
    /// At these steps.
    pub steps: Vec<StepId>,
    /// With these treatments.
    pub treatments: Vec<TreatmentId>,
    /// With these alongside entries.
    pub alongside: Vec<AlongsideId>,
    /// At least two, none of them the winner.
    pub positions: Vec<Side>,
    /// What stands behind what this pathway does about it.
    pub cites: Cites,
}

/// One side of a disagreement.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// Its id.
    pub id: String,
    /// What stands behind it.
    pub cites: Cites,
}

/// Something that may matter to somebody who chooses: they say how much, and nobody adds it up.
#[derive(Debug, Clone, PartialEq)]
pub struct Matter {
    /// Its id.
    pub id: String,
    /// The rows of a treatment's detail that speak to it.
    pub rows: Vec<String>,
}

/// A page of text beside the walk.
#[derive(Debug, Clone, PartialEq)]
pub struct Explainer {
    /// Its id.
    pub id: String,
    /// What it tells, one part below the other.
    pub parts: Vec<Part>,
}

/// One thing that an explainer tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// What stands behind it.
    pub cites: Cites,
}

/// What people may have read, and how much of it is true.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// Its id.
    pub id: String,
    /// `right`, `half`, `unproven` or `wrong`.
    pub verdict: String,
    /// What stands behind what is true.
    pub cites: Cites,
}
