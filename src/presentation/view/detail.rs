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
    #[expect(missing_docs, reason = "described in www/src/view.d.ts")]
    pub struct Detail {
        pub id: String,
        pub name: String,
        pub clinical: Option<String>,
        pub parent: Option<String>,
        pub rows: Vec<Row>,
        pub claims: Vec<ClaimObject>,
        pub sources: Vec<SourceObject>,
        pub disagreements: Vec<DisagreementObject>,
        pub rates: Vec<RateObject>,
        pub reversible: Option<String>,
        pub test: bool,
    }

    /// What is said of it under one heading.
    #[expect(missing_docs, reason = "described in www/src/view.d.ts")]
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
