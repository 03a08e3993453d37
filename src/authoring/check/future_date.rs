//! `future-date`: something that has happened is said to have happened on a day that is still to come, or the next review
//! lies so far ahead that nobody will ever be told of it.
//!
//! Why it matters: a pathway that was reviewed in 2999 never falls due for review, and nobody is told that it is old.
//!
//! ```toml
//! reviewed = 2999-11-22
//! ```
//!
//! Instead: write the day on which it was reviewed, published or signed. A source may be dated into the next year, as
//! journals do. A review is due within ten years of the last.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// The most years between two reviews.
const MOST_YEARS: u32 = 10;

fn year(day: &str) -> Option<u32> {
    day.split('-').next()?.parse().ok()
}

/// Reports each such day as a warning; nothing of what has happened when today is not known.
pub fn check(document: &Document, today: Option<&str>, report: &mut Report) {
    let (reviewed, due) = (&document.about.reviewed, &document.about.review_due);
    let years = year(&due.text).zip(year(&reviewed.text)).and_then(|(due, reviewed)| due.checked_sub(reviewed));
    if let Some(years) = years.filter(|years| *years > MOST_YEARS) {
        let message = format!("`review_due` is {}, {years} years after the review: it hardly ever falls due", due.text);
        let help = "write the day by which somebody must look again, a few years after `reviewed`".to_owned();
        report.push(Finding::warning("future-date", due.at, message).help(help));
    }
    let Some(today) = today else { return };
    let this_year = year(today);
    for (key, when) in &document.past {
        // A year alone is that of a source. Days that are written year first are in order when their texts are.
        let ahead = match (when.text.parse::<u32>(), this_year) {
            (Ok(year), Some(this_year)) => year > this_year + 1,
            _ => *when.text > *today,
        };
        if ahead {
            let message = format!("`{key}` is {}, which is still to come; today is {today}", when.text);
            let help = "write the day on which it happened".to_owned();
            report.push(Finding::warning("future-date", when.at, message).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, found_with};

    /// The check is made on 2026-11-22.
    #[track_caller]
    fn ahead(published: &str, reviewed: &str, signed: &str, issued: &str, expected: &[&str]) {
        let about = ABOUT.replace("reviewed = 2026-11-22", &format!("reviewed = {reviewed}\npublished = {published}"));
        let case = format!("id = \"a\"\nsigned = {{ by = \"N\", on = {signed}, hash = \"\" }}");
        let date = format!("{{ \"date-parts\": [[{issued}]] }}");
        let source = format!("[{{ \"id\": \"S\", \"title\": \"A\", \"note\": \"made up\", \"issued\": {date} }}]");
        let found = found_with("future-date", &about, &[("sources.json", &source), ("cases/a.toml", &case)]);
        let keys: Vec<&str> = found.iter().filter_map(|(message, _)| message.split('`').nth(1)).collect();
        assert_eq!(keys, expected);
    }

    #[test]
    fn a_review_falls_due() {
        for (due, far) in [("2027-11-22", false), ("2036-12-31", false), ("2037-01-01", true), ("9999-11-22", true)] {
            let found = found_with("future-date", &ABOUT.replace("2027-11-22", due), &[]);
            assert_eq!(found.len(), usize::from(far), "{due}: {found:?}");
        }
    }

    #[test]
    fn what_has_happened_has_a_day_that_has_come() {
        ahead("2026-11-22", "2026-11-22", "2026-11-22", "2027, 3", &[]);
        ahead("2026-11-23", "2026-11-22", "2026-11-22", "2026", &["published"]);
        ahead("2026-11-22", "\"2027-01-01\"", "2026-11-22", "2026", &["reviewed"]);
        ahead("2026-11-22", "2026-11-22", "2027-11-22", "\"2028\"", &["issued", "on"]);
    }
}
