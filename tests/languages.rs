//! What a pathway says in one language it says in the others. `pathway check` sees to it that no text is missing.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::BTreeMap;

use treatment_pathway::model::text::Texts;

/// The figures of a text, such as 1,000 or 10.6, sorted: languages order them differently. Thousands are grouped by a
/// comma in one and by a hard space, or said as "mil", in the other, so that nobody misreads them.
fn figures(text: &str) -> Vec<String> {
    let hard_space = |c: char| c == '\u{a0}' || c == '\u{202f}';
    // "10 mil" and "108 thousand" are 10,000 and 108,000, and "mil" alone is 1,000.
    let mut written = String::new();
    for word in text.split([' ', '\u{a0}']) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let (thousand, counted) =
            (["mil", "thousand"].contains(&bare), written.ends_with(|c: char| c.is_ascii_digit()));
        let group = bare.len() == 3 && bare.chars().all(|c| c.is_ascii_digit()) && counted;
        match (thousand, counted) {
            (true, true) => written.push_str(",000"),
            (true, false) => written.push_str(" 1,000"),
            (false, _) if group => written.push_str(&format!(",{word}")),
            (false, _) => written.push_str(&format!(" {word}")),
        }
    }
    let words = written.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',' || hard_space(c)));
    let words = words.map(|word| word.trim_matches(|c| c == '.' || c == ',' || hard_space(c)));
    let grouped = |word: &str| word.split([',', '\u{a0}', '\u{202f}']).skip(1).all(|group| group.len() == 3);
    let plain =
        |word: &str| if grouped(word) { word.replace([',', '\u{a0}', '\u{202f}'], "") } else { word.to_owned() };
    let mut figures: Vec<String> = words.filter(|word| !word.is_empty()).map(plain).collect();
    figures.sort_unstable();
    figures
}

/// What the page fills in.
fn filled(text: &str) -> Vec<String> {
    let names = text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned()));
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names
}

#[track_caller]
fn same(dir: &str, carried: fn(&str) -> Vec<String>) {
    let document = support::folder(dir).read().document;
    let [one, other]: [Texts; 2] = document.texts.try_into().expect("two languages");
    let both =
        one.entries().iter().filter_map(|(key, text)| Some((key, carried(&text.text), carried(other.get(key)?))));
    let (same, differ): (Vec<_>, Vec<_>) = both.partition(|(_, one, other)| one == other);
    let differ: BTreeMap<_, _> = differ.into_iter().map(|(key, one, other)| (key, (one, other))).collect();
    assert_eq!(differ, BTreeMap::new(), "{dir}");
    assert!(same.iter().any(|(_, carried, _)| !carried.is_empty()), "{dir} has some");
}

#[test]
fn spanish_has_the_figures_of_english() {
    same("pathways/failed-back", figures);
}

#[test]
fn every_language_leaves_the_page_the_same_to_fill() {
    for dir in support::PATHWAYS {
        same(dir, filled);
    }
}
