//! Quality items that a machine can judge: information, chances, evidence, authors, plain language.

use super::certifying::unsure;
use super::options::rates;
use super::{Case, Gap, Item, Judge};
use crate::authoring::check::readability::measured;
use crate::authoring::document::AuthoredClaim;

pub const ITEMS: &[Item] = &[
    item("I1", "It says what happens if nothing new is done.", course),
    item("P1", "It says how likely each option is to help, or that nobody knows.", |case| {
        case.options.lack(case.options.all(), &["chance"])
    }),
    number("P2", "It says whom each number is about.", |case| each_rate(case, whom)),
    item("P3", "It gives chances as so many of so many people.", |case| found(case, "one-in-x")),
    number(
        "P4",
        "It says over which time each number was counted, so that different times can be told apart.",
        |case| each_rate(case, when),
    ),
    number("P5", "It counts in groups of one size.", |case| found(case, "mixed-denominators")),
    item("E1", "It says how the evidence was found and judged.", |case| {
        case.options.pathway_lacks(case.document, &["evidence"])
    }),
    number("E2", "It says how good the evidence of each number is.", |case| {
        rates(case.document, &case.options).into_iter().filter(|claim| claim.certainty.is_none()).map(unsure).collect()
    }),
    item("S1", "It says who wrote it.", |case| case.options.pathway_lacks(case.document, &["authors"])),
    item("L1", "Its texts are measured, and not too hard to read.", plain),
];

const fn item(id: &'static str, asks: &'static str, gaps: fn(&Case<'_>) -> Vec<Gap>) -> Item {
    Item { id, asks, judge: Judge::Machine(gaps) }
}

/// About numbers: where there are none, P1 says whether that is said.
const fn number(id: &'static str, asks: &'static str, gaps: fn(&Case<'_>) -> Vec<Gap>) -> Item {
    Item { id, asks, judge: Judge::Where(|case| !rates(case.document, &case.options).is_empty(), gaps) }
}

fn course(case: &Case<'_>) -> Vec<Gap> {
    if case.options.none.is_none() {
        let message = "nothing says what happens without a new treatment".to_owned();
        let help = "name the alongside entry that does: `no_treatment = \"…\"`".to_owned();
        return vec![Gap { message, at: case.document.about.id.at, help }];
    }
    case.options.lack(case.options.none.into_iter(), &["what", "chance", "next"])
}

/// What the check has found already stands under its own code too.
fn found(case: &Case<'_>, code: &str) -> Vec<Gap> {
    let gap = |finding: &crate::data::finding::Finding| Gap {
        message: finding.message.clone(),
        at: finding.at,
        help: finding.help.clone().unwrap_or_default(),
    };
    case.report.findings.iter().filter(|finding| finding.code == code).map(gap).collect()
}

fn each_rate(case: &Case<'_>, gap: fn(&AuthoredClaim) -> Option<Gap>) -> Vec<Gap> {
    rates(case.document, &case.options).into_iter().filter_map(gap).collect()
}

fn whom(claim: &AuthoredClaim) -> Option<Gap> {
    let message = format!("nothing says whom the number of `{}` is about", claim.id.text);
    let gap = Gap { message, at: claim.id.at, help: "add `population = \"…\"`".to_owned() };
    claim.population.is_none().then_some(gap)
}

fn when(claim: &AuthoredClaim) -> Option<Gap> {
    let message = format!("nothing says over which time the number of `{}` was counted", claim.id.text);
    let gap = Gap { message, at: claim.id.at, help: "add `months = …`, and `.span` in words".to_owned() };
    claim.months.is_none().then_some(gap)
}

/// A language without a formula is for people; every other is measured, and what is too hard is an error of the check.
fn plain(case: &Case<'_>) -> Vec<Gap> {
    let mut gaps = found(case, "too-hard-to-read");
    let hard = |gap: &Gap| gap.message.contains("reads like grade");
    gaps.retain(hard);
    if !case.options.languages.iter().any(|texts| measured(&texts.lang)) {
        let message = "no language of it can be measured".to_owned();
        let help = "let people read it, and write what came of it into `pathway.development`".to_owned();
        gaps.push(Gap { message, at: case.document.about.id.at, help });
    }
    gaps
}
