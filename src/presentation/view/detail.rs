//! Everything that is said of one treatment, on demand: no screen carries it.

use super::card::{claims, source_objects, sources};
use super::choice::{Chosen, heading, rows};
use super::disagreement::{DisagreementObject, with};
use super::rate::{RateObject, rates};
use super::say::Say;
use super::{ClaimObject, SourceObject};
use crate::data::object::objects;

objects! {
    /// One treatment or alongside entry.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Detail {
        pub id: String,
        pub name: String,
        /// A clinician's name for it.
        pub clinical: Option<String>,
        /// The treatment it is a kind of.
        pub parent: Option<String>,
        /// Always in the same order; what is not said is left out.
        pub rows: Vec<Row>,
        pub claims: Vec<ClaimObject>,
        /// Every source cited here.
        pub sources: Vec<SourceObject>,
        pub disagreements: Vec<DisagreementObject>,
        pub rates: Vec<RateObject>,
        /// yes, temporary, removable or no.
        pub reversible: Option<String>,
        /// It measures rather than treats.
        pub test: bool,
    }

    /// What is said of it under one heading.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Row {
        pub id: String,
        pub heading: String,
        pub text: String,
    }
}

/// The detail of a treatment or an alongside entry; none when there is none of this id.
pub fn detail(say: &Say<'_>, id: &str) -> Option<Detail> {
    let chosen = Chosen::of(say.pathway, id)?;
    let row =
        |row: &'static str| Some(Row { id: row.to_owned(), heading: heading(say, row), text: chosen.row(say, row)? });
    let disagreements = with(say, id);
    let mut cited = sources(say, chosen.cites);
    cited.extend(disagreements.iter().flat_map(DisagreementObject::cited).cloned());
    Some(Detail {
        id: chosen.id.to_owned(),
        name: chosen.name(say),
        clinical: chosen.clinical(say),
        parent: chosen.parent().map(str::to_owned),
        rows: rows().filter_map(row).collect(),
        claims: claims(say, chosen.cites),
        sources: source_objects(say, &cited),
        disagreements,
        rates: rates(say, chosen.cites),
        reversible: chosen.reversible.map(str::to_owned),
        test: chosen.test,
    })
}
