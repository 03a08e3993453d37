//! The numbers of a claim, to be drawn as so many of so many people.

use super::card::{certainty_words, funding_words, source_ids, status_words};
use super::say::Say;
use crate::data::object::objects;
use crate::model::evidence::Cites;

objects! {
    /// One number, and the one it is compared to.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct RateObject {
        pub claim: String,
        /// What is counted: "had another sprain".
        pub outcome: String,
        #[cfg_attr(test, ts(type = "'benefit' | 'harm' | null"))]
        pub effect: Option<String>,
        pub of: u32,
        pub with: u32,
        pub without: Option<u32>,
        pub with_words: String,
        pub without_words: Option<String>,
        /// The time in words.
        pub span: Option<String>,
        pub months: Option<u32>,
        pub certainty_words: Option<String>,
        pub status_words: String,
        /// Who paid for it; null where nobody says.
        pub funding_words: Option<String>,
        pub sources: Vec<String>,
    }
}

/// The numbers of the claims that are cited.
pub fn rates(say: &Say<'_>, cites: &Cites) -> Vec<RateObject> {
    let cited = cites.claims.iter().map(|position| &say.pathway.claims[*position]);
    let drawn = cited.filter_map(|claim| {
        let rate = claim.rate.as_ref()?;
        Some(RateObject {
            claim: claim.id.clone(),
            outcome: say.text("claim", &claim.id, "outcome"),
            effect: rate.effect.clone(),
            of: rate.of,
            with: rate.with,
            without: rate.without,
            with_words: say.text("claim", &claim.id, "with"),
            without_words: rate.without.and_then(|_| say.maybe("claim", &claim.id, "without")),
            span: say.maybe("claim", &claim.id, "span"),
            months: rate.months,
            certainty_words: certainty_words(say, claim),
            status_words: status_words(say, claim),
            funding_words: funding_words(say, claim),
            sources: source_ids(say, &claim.sources),
        })
    });
    drawn.collect()
}
