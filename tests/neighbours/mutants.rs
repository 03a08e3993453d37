//! A statement with one mistake: a threshold one step off, wherever it stands.

use std::collections::BTreeSet;

/// Every threshold of the rules, moved by one; and what was moved.
pub fn mutants(statement: &str) -> Vec<(String, String)> {
    let mut thresholds = BTreeSet::new();
    for (at, sign) in [" >= ", " <= "].into_iter().flat_map(|sign| statement.match_indices(sign)) {
        let (before, after) = statement.split_at(at);
        let digits: String = after.chars().skip(sign.len()).take_while(char::is_ascii_digit).collect();
        let column = before.rsplit("s.").next().unwrap_or_default();
        thresholds.insert((format!("s.{column}{sign}"), digits));
    }
    let moved = thresholds.into_iter().filter_map(|(test, digits)| {
        let number = digits.parse::<i64>().ok()?;
        let end = |sign: char| !sign.is_ascii_digit();
        let whole = format!("{test}{digits}");
        // `>= 1` is no part of `>= 12`.
        let pieces: Vec<&str> = statement.split(&whole).collect();
        let mut other = pieces.first()?.to_string();
        for piece in &pieces[1..] {
            let same = piece.starts_with(end);
            other.push_str(&if same { format!("{test}{}", number + 1) } else { whole.clone() });
            other.push_str(piece);
        }
        Some((whole, other))
    });
    moved.collect()
}
