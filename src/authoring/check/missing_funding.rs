//! `missing-funding`: a claim compares groups of people, and nobody says who paid for that.
//!
//! Why it matters: who sells a treatment pays for many of its trials, and those come out better. A reader who weighs the
//! number should know.
//!
//! ```toml
//! [claims.N01]
//! value = "at least half of the pain gone: 48% vs 9%"
//! comparator = "usual care alone"
//! ```
//!
//! Instead: `funding = "Medtronic"`, the name as the source gives it. `"no outside funding"` and `"not known"` are answers
//! too, and are told to the reader in their language.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every claim with a `comparator` and without `funding`.
pub fn check(document: &Document, report: &mut Report) {
    for claim in &document.claims {
        let stated = claim.funding.as_ref().is_some_and(|funding| !funding.text.trim().is_empty());
        if claim.comparator.is_some() && !stated {
            let message = format!("the claim `{}` compares groups, and does not say who paid for it", claim.id.text);
            let help = "write who paid: `funding = \"…\"`; \"no outside funding\" and \"not known\" are answers, too";
            report.push(Finding::error("missing-funding", claim.id.at, message).help(help.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[test]
    fn a_comparison_names_its_funder() {
        let found = |lines: &str| {
            let evidence = format!("[claims.N1]\nvalue = \"9 of 19\"\nstatus = \"seen\"\nsource = [\"S\"]\n{lines}\n");
            found_with("missing-funding", "", &[("evidence.toml", &evidence)])
        };
        let message = "the claim `N1` compares groups, and does not say who paid for it".to_owned();
        let missing = [(message, "N1".to_owned())];
        assert_eq!(found(""), []);
        assert_eq!(found("comparator = \"nothing\""), missing);
        assert_eq!(found("comparator = \"nothing\"\nfunding = \" \""), missing);
        assert_eq!(found("comparator = \"nothing\"\nfunding = \"not known\""), []);
    }
}
