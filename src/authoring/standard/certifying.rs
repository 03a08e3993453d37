//! Certifying items: missing one risks harmful bias. C7 to C10 are about tests.

use super::equal_detail;
use super::options::rates;
use super::{Case, Gap, Item, Judge};
use crate::authoring::document::AuthoredClaim;
use crate::data::tree::Text;
use crate::model::rows::{ROWS, ROWS_OF_TREATMENT};

pub const ITEMS: &[Item] = &[
    item("C1", "It tells every option in equal detail: the same rows, of about the same length.", equal),
    item("C2", "It gives a source that can be opened for every statement.", sources),
    item("C3", "It says when it was published and last reviewed.", published),
    item("C4", "It says when it is brought up to date.", update),
    item("C5", "It says of every number how sure it is, and of every option.", sure),
    item("C6", "It says who paid for it.", funding),
    test("C7", "It says of every test what it measures.", |case| tests(case, "measures")),
    test("C8", "It says of every test what follows if it is positive.", |case| tests(case, "if-positive")),
    test("C9", "It says of every test what follows if it is negative.", |case| tests(case, "if-negative")),
    test("C10", "It says of every test what is bad about finding what would not have mattered.", |case| {
        tests(case, "downside")
    }),
];

const fn item(id: &'static str, asks: &'static str, gaps: fn(&Case<'_>) -> Vec<Gap>) -> Item {
    Item { id, asks, judge: Judge::Machine(gaps) }
}

const fn test(id: &'static str, asks: &'static str, gaps: fn(&Case<'_>) -> Vec<Gap>) -> Item {
    Item { id, asks, judge: Judge::Where(|case| !case.options.tests.is_empty(), gaps) }
}

/// What a row asks that nobody can answer is said so in the row. The page draws all options alike, in the author's order.
fn equal(case: &Case<'_>) -> Vec<Gap> {
    let mut gaps = case.options.lack(case.options.treatments.iter().copied(), ROWS);
    let rows: Vec<&str> = ROWS.iter().copied().filter(|row| !ROWS_OF_TREATMENT.contains(row)).collect();
    gaps.extend(case.options.lack(case.options.none.into_iter(), &rows));
    gaps.extend(equal_detail::gaps(case));
    gaps
}

/// A rule that the authors made themselves (`synthesis`) says so to the reader, and is no statement of a source.
fn sources(case: &Case<'_>) -> Vec<Gap> {
    let opens = |id: &Text| case.document.sources.iter().any(|source| source.id == *id && source.url.is_some());
    let stands_alone = |claim: &&AuthoredClaim| claim.status.text != "synthesis" && !claim.sources.iter().any(opens);
    let gap = |claim: &AuthoredClaim| Gap {
        message: format!("no source of `{}` can be opened", claim.id.text),
        at: claim.id.at,
        help: "give one of its sources a `DOI`, `PMID`, `PMCID` or `URL`".to_owned(),
    };
    case.document.claims.iter().filter(stands_alone).map(gap).collect()
}

fn published(case: &Case<'_>) -> Vec<Gap> {
    let about = &case.document.about;
    let missing = [("published", about.published.is_none()), ("reviewed", about.reviewed.text.is_empty())];
    let gap = |(key, _): &(&str, bool)| Gap {
        message: format!("`[pathway]` has no `{key}`"),
        at: about.id.at,
        help: format!("add `{key} = 2026-11-22`, with its own day"),
    };
    missing.iter().filter(|(_, missing)| *missing).map(gap).collect()
}

/// That a review is overdue is a finding of its own; the page says it to the reader.
fn update(case: &Case<'_>) -> Vec<Gap> {
    case.options.pathway_lacks(case.document, &["update"])
}

fn sure(case: &Case<'_>) -> Vec<Gap> {
    let mut gaps = case.options.lack(case.options.all(), &["certain"]);
    gaps.extend(rates(case.document, &case.options).into_iter().filter(|claim| claim.certainty.is_none()).map(unsure));
    gaps
}

/// A number without a word about how sure it is.
pub fn unsure(claim: &AuthoredClaim) -> Gap {
    Gap {
        message: format!("`{}` is a number, and nothing says how sure it is", claim.id.text),
        at: claim.id.at,
        help: "add `certainty = \"…\"`: `high`, `moderate`, `low`, `very-low` or `contested`".to_owned(),
    }
}

fn funding(case: &Case<'_>) -> Vec<Gap> {
    case.options.pathway_lacks(case.document, &["funding"])
}

fn tests(case: &Case<'_>, row: &str) -> Vec<Gap> {
    case.options.lack(case.options.tests.iter().copied(), &[row])
}
