//! Treatments side by side: the same rows for each, and always a column for no new treatment.
//!
//! A cell is never empty: where nothing is known, it says so. No column is marked as the better one.

use super::SourceObject;
use super::card::{source_objects, sources};
use super::choice::{Chosen, heading, rows};
use super::rate::{RateObject, rates};
use super::say::Say;
use crate::data::object::objects;

objects! {
    /// Columns, and what stands in each row.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Comparison {
        pub columns: Vec<ColumnObject>,
        /// A cell for each column, and none of them empty.
        pub rows: Vec<ComparisonRow>,
        /// For each column its numbers.
        pub rates: Vec<Vec<RateObject>>,
        /// Counted over different times: say so where they are drawn.
        pub spans_differ: bool,
        /// Of different numbers of people: say so, or do not draw them side by side.
        pub denominators_differ: bool,
        /// Every source cited here.
        pub sources: Vec<SourceObject>,
    }

    /// What is compared.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct ColumnObject {
        pub id: String,
        pub name: String,
    }

    /// One question, and each column's answer.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct ComparisonRow {
        pub id: String,
        pub heading: String,
        pub cells: Vec<String>,
    }
}

/// Compares what has these ids, in their order, and what happens without a new treatment. An id that nothing has is
/// left out.
pub fn compare(say: &Say<'_>, ids: &[String]) -> Comparison {
    let none = say.pathway.no_treatment.map(|entry| Chosen::alongside(say.pathway, entry));
    let mut columns: Vec<Chosen<'_>> = Vec::new();
    let wanted = ids.iter().filter_map(|id| Chosen::of(say.pathway, id));
    for chosen in wanted.filter(|chosen| none.is_none_or(|none| none.id != chosen.id)).chain(none) {
        if columns.iter().all(|column| column.id != chosen.id) {
            columns.push(chosen);
        }
    }
    let rates: Vec<Vec<RateObject>> = columns
        .iter()
        .map(|column| {
            let all = rates(say, column.cites);
            let untreated = none.is_some_and(|none| none.id == column.id);
            if untreated { all.into_iter().filter_map(without).collect() } else { all }
        })
        .collect();
    let cited: Vec<String> = columns.iter().flat_map(|column| sources(say, column.cites)).collect();
    Comparison {
        rows: rows().filter_map(|id| row(say, &columns, id)).collect(),
        spans_differ: differ(&rates, |rate| rate.months),
        denominators_differ: differ(&rates, |rate| Some(rate.of)),
        rates,
        columns: columns
            .iter()
            .map(|column| ColumnObject { id: column.id.to_owned(), name: column.name(say) })
            .collect(),
        sources: source_objects(say, &cited),
    }
}

/// Of a number that compares a treatment with none, what happened to those without it.
fn without(rate: RateObject) -> Option<RateObject> {
    let (with, with_words) = (rate.without?, rate.without_words?);
    Some(RateObject { with, with_words, without: None, without_words: None, ..rate })
}

/// A row of which any column says something.
fn row(say: &Say<'_>, columns: &[Chosen<'_>], id: &str) -> Option<ComparisonRow> {
    let texts: Vec<Option<String>> = columns.iter().map(|column| column.row(say, id)).collect();
    let cell = |(column, text): (&Chosen<'_>, &Option<String>)| {
        let otherwise = if column.should_say(id) { "do-not-know" } else { "does-not-apply" };
        text.clone().unwrap_or_else(|| say.words.get(otherwise).to_owned())
    };
    texts.iter().any(Option::is_some).then(|| ComparisonRow {
        id: id.to_owned(),
        heading: heading(say, id),
        cells: columns.iter().zip(&texts).map(cell).collect(),
    })
}

/// Do the numbers differ in this? A time that is not known differs from one that is.
fn differ(rates: &[Vec<RateObject>], by: impl Fn(&RateObject) -> Option<u32>) -> bool {
    let mut all = rates.iter().flatten().map(by);
    all.next().is_some_and(|first| all.any(|other| other != first))
}
