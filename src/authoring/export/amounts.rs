//! Days and large numbers as somebody reads them aloud. Both are written another way where a computer reads them.

use crate::authoring::document::date::is_date;
use crate::authoring::export::Whole;

/// A number with more digits than this is told by how many zeros it has.
const MOST_DIGITS: usize = 6;

/// A day such as 2026-11-22, as a reader of this language says it; anything else as it is.
pub fn day(whole: &Whole<'_>, written: &str) -> String {
    let mut parts = written.split('-').map(|part| part.trim_start_matches('0'));
    match (is_date(written), parts.next(), parts.next(), parts.next()) {
        (true, Some(year), Some(month), Some(day)) => {
            let month = whole.say.words.get(&format!("booklet-month-{month}")).to_owned();
            whole.words("booklet-day", &[("day", day), ("month", &month), ("year", year)])
        }
        _ => written.to_owned(),
    }
}

/// A whole number in digits, as somebody can take it in: what is cut off is said to be there.
pub fn many(whole: &Whole<'_>, digits: &str) -> String {
    match digits.get(..2) {
        Some(first) if digits.len() > MOST_DIGITS => {
            whole.words("booklet-many", &[("first", first), ("zeros", &(digits.len() - 2).to_string())])
        }
        _ => digits.to_owned(),
    }
}
