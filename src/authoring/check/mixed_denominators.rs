//! `mixed-denominators`: numbers that stand side by side are of groups of different size.
//!
//! Why it matters: 8 of 1000 beside 5 of 100 looks like more.
//!
//! ```toml
//! rate = { of = 1000, with = 8 }
//! ```
//!
//! Instead: the same `of` for everything that can be compared. Where a harm is rarer than 1 of 100, the page warns the
//! reader that the pictures are of different size.

use crate::authoring::document::{AuthoredClaim, Document};
use crate::data::finding::{Finding, Report};

/// Reports each claim whose rate is not of as many people as most are.
pub fn check(document: &Document, report: &mut Report) {
    let rates: Vec<(&AuthoredClaim, &str)> = compared(document);
    let times = |of: &str| rates.iter().filter(|(_, other)| *other == of).count();
    // Of two that are as frequent, the one that comes first.
    let Some((_, most)) = rates.iter().rev().max_by_key(|(_, of)| times(of)) else { return };
    for (claim, of) in rates.iter().filter(|(_, of)| of != most) {
        let message = format!("the rate of `{}` is of {of} people, and others beside it are of {most}", claim.id.text);
        let help = format!("count it of {most} too, if that leaves whole people");
        report.push(Finding::warning("mixed-denominators", claim.id.at, message).help(help));
    }
}

/// Claims with a rate behind what can be compared, and how many people it is of.
fn compared(document: &Document) -> Vec<(&AuthoredClaim, &str)> {
    let treatments = document.treatments.iter().map(|treatment| &treatment.cites);
    let none = document.about.no_treatment.as_ref();
    let entries = document.alongside.iter().filter(|entry| Some(&entry.id) == none).map(|entry| &entry.cites);
    let cited: Vec<_> = treatments.chain(entries).flat_map(|cites| &cites.claims).collect();
    let claims = document.claims.iter().filter(|claim| cited.contains(&&claim.id));
    claims.filter_map(|claim| Some((claim, claim.rate.as_ref()?.of.text.as_str()))).collect()
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[test]
    fn rates_of_different_size() {
        let finds = |of: [&str; 3], expected: &[(&str, &str)]| {
            let claim = |(id, of): (&str, &str)| {
                format!(
                    "[claims.{id}]\nvalue = \"a\"\nstatus = \"seen\"\nsource = [\"S\"]\nrate = {{ of = {of}, with = 1 }}\n"
                )
            };
            let evidence: String = ["A", "B", "C"].into_iter().zip(of).map(claim).collect();
            let lines = "[treatments.tea]\nclaims = [\"A\", \"B\"]\n[treatments.coffee]\nclaims = [\"C\"]";
            let found = found_with("mixed-denominators", lines, &[("evidence.toml", &evidence)]);
            let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
            assert_eq!(found, expected);
        };
        finds(["100", "100", "100"], &[]);
        finds(["1000", "100", "100"], &[("the rate of `A` is of 1000 people, and others beside it are of 100", "A")]);
        finds(["100", "50", "100"], &[("the rate of `B` is of 50 people, and others beside it are of 100", "B")]);
    }
}
