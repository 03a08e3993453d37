//! `bad-rate`: the numbers of a `rate` do not fit together, or nobody has read where they come from.
//!
//! Why it matters: a rate is drawn as so many of a hundred people. A picture is believed before it is read.
//!
//! ```toml
//! rate = { of = 100, with = 480 }
//! ```
//!
//! Instead: whole people, of at least one and at most 1000, never more than there are: `{ of = 100, with = 48 }`. The exact
//! value stays in `value`. A claim with `status = "memory"` has no rate.

use crate::authoring::document::{self};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;
use crate::model::evidence::Rate;

/// The most people a picture can show.
const MOST_PEOPLE: u32 = 1000;

/// Makes a claim's rate, reporting whatever does not fit.
pub fn rate(claim: &document::AuthoredClaim, report: &mut Report) -> Option<Rate> {
    let mut wrong = |at: &Text, message: &str| {
        let finding =
            Finding::error("bad-rate", at.at.or(claim.id.at), format!("the rate of `{}` {message}", claim.id.text));
        report.push(finding.help("write whole people, such as `{ of = 100, with = 48, without = 9 }`".to_owned()));
    };
    let whole = |text: &Text| text.text.parse::<u32>().ok();
    let months = claim.months.as_ref().map(|months| {
        let number = whole(months).filter(|number| *number > 0);
        number.unwrap_or_else(|| {
            wrong(months, "has `months` that are no whole number of months");
            1
        })
    });
    let Some(authored) = &claim.rate else {
        for (key, without_rate) in [("effect", &claim.effect), ("months", &claim.months)] {
            if let Some(text) = without_rate {
                wrong(text, &format!("is missing, and `{key}` speaks of it"));
            }
        }
        return None;
    };
    if claim.status.text == "memory" {
        wrong(&authored.of, "is a number that nobody has read in a source");
    }
    let of = whole(&authored.of).filter(|of| (1..=MOST_PEOPLE).contains(of));
    if of.is_none() {
        wrong(&authored.of, &format!("is not of 1 to {MOST_PEOPLE} people"));
    }
    let of = of?;
    let mut count = |text: &Text| {
        let count = whole(text).filter(|count| *count <= of);
        if count.is_none() {
            wrong(text, &format!("is not a whole number of at most {of} people"));
        }
        count
    };
    let (with, without) = (count(&authored.with), authored.without.as_ref().map(&mut count));
    Some(Rate {
        of,
        with: with?,
        without: without.flatten(),
        effect: claim.effect.as_ref().map(|word| word.text.clone()),
        months,
    })
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn rate(keys: &str, expected: &[&str]) {
        let status = if keys.contains("status") { "" } else { "status = \"seen\"\n" };
        let evidence = format!("[claims.N1]\nvalue = \"9 of 19\"\nsource = [\"S\"]\n{status}{keys}");
        let found = found_with("bad-rate", "", &[("evidence.toml", &evidence)]);
        let found: Vec<&str> = found.iter().filter_map(|(said, _)| said.strip_prefix("the rate of `N1` ")).collect();
        assert_eq!(found, expected, "{keys}");
    }

    #[test]
    fn numbers_that_fit_together() {
        rate("rate = { of = 100, with = 48, without = 9 }\neffect = \"benefit\"\nmonths = 6", &[]);
        rate("rate = { of = 1000, with = 0 }", &[]);
        rate("", &[]);
        rate("rate = { of = 1001, with = 1 }", &["is not of 1 to 1000 people"]);
        rate("rate = { of = 0, with = 0 }", &["is not of 1 to 1000 people"]);
        rate("rate = { of = 100, with = 101, without = 1.5 }", &["is not a whole number of at most 100 people"; 2]);
        rate("rate = { of = 100, with = -1 }", &["is not a whole number of at most 100 people"]);
        rate("rate = { of = 100, with = 1 }\nmonths = 0", &["has `months` that are no whole number of months"]);
    }

    #[test]
    fn a_picture_needs_a_number_that_was_read() {
        rate("rate = { of = 100, with = 1 }\nstatus = \"memory\"", &["is a number that nobody has read in a source"]);
        rate("effect = \"harm\"", &["is missing, and `effect` speaks of it"]);
        rate("months = 6", &["is missing, and `months` speaks of it"]);
    }
}
