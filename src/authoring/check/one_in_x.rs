//! `one-in-x`: a chance written as "1 in 5".
//!
//! Why it matters: 1 in 5 and 1 in 20 are compared by their second number, and people take 1 in 20 for more. "20 of 100"
//! and "5 of 100" are compared at a glance.
//!
//! ```text
//! claim-infection = About 1 in 20 people get an infection.
//! ```
//!
//! It is looked for in English and in Spanish.
//!
//! Instead: `About 5 of 100 people get an infection.`

use super::placeholder_text::is_placeholder;
use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// How each language begins such a chance; what follows is the number. Spanish says "1 de cada 100" for 1 of 100.
const BEGINNINGS: &[(&str, &[&str])] = &[
    ("en", &["1 in", "one in", "1 out of", "one out of"]),
    ("es", &["1 de cada", "uno de cada", "una de cada"]),
    ("ar", &["1 من كل", "واحد من كل", "واحدة من كل"]),
];
/// Denominators that are compared at a glance, where a language has no other words for them.
const PLAIN: &[&str] = &["100", "1000", "1,000", "1.000"];
/// Numbers in words that may follow.
const NUMBERS: &[&str] = &[
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "twenty",
    "fifty",
    "hundred",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "veinte",
    "cincuenta",
];

/// Reports each text once.
pub fn check(document: &Document, report: &mut Report) {
    for texts in &document.texts {
        let language = texts.lang.split('-').next().unwrap_or_default();
        let Some((_, beginnings)) = BEGINNINGS.iter().find(|(lang, _)| *lang == language) else { continue };
        for (key, text) in texts.entries().iter().filter(|(_, text)| !is_placeholder(&text.text)) {
            if let Some(chance) = beginnings.iter().find_map(|beginning| chance(&text.text, beginning, language)) {
                let message = format!("`{key}` says \u{201c}{chance}\u{201d}");
                report
                    .push(Finding::error("one-in-x", text.at, message).help("say how many of 100 that is".to_owned()));
            }
        }
    }
}

/// The words of such a chance, when the text has one.
fn chance(text: &str, beginning: &str, language: &str) -> Option<String> {
    let begins: Vec<&str> = beginning.split(' ').collect();
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric())).collect();
    words.windows(begins.len() + 1).find_map(|part| {
        let (number, start) = part.split_last()?;
        let same = start.iter().zip(&begins).all(|(word, wanted)| word.to_lowercase() == *wanted);
        let plain = language != "en" && PLAIN.contains(number);
        // "1 in 5" or "one in five": "another one in 134 people" is no chance.
        let digits = |word: &str| word.starts_with(|sign: char| sign.is_ascii_digit());
        let counts = digits(number) || NUMBERS.contains(&number.to_lowercase().as_str());
        let alike = start.first().is_some_and(|one| digits(one) == digits(number));
        (same && counts && alike && !plain).then(|| part.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, found_with};

    #[track_caller]
    fn says(lang: &str, text: &str, expected: Option<&str>) {
        let about = ABOUT.replace("version =", &format!("languages = [\"{lang}\"]\nversion ="));
        let texts = format!("claim-a = {text}\n");
        let found = found_with("one-in-x", &about, &[(&format!("{lang}.ftl"), &texts)]);
        let expected = expected.map(|chance| format!("`claim-a` says \u{201c}{chance}\u{201d}"));
        assert_eq!(
            found.into_iter().map(|(message, _)| message).collect::<Vec<_>>(),
            Vec::from_iter(expected),
            "{text}"
        );
    }

    #[test]
    fn chances_that_cannot_be_compared() {
        says("en", "About 1 in 20 people get one.", Some("1 in 20"));
        says("en", "One in five, or more.", Some("One in five"));
        says("en-GB", "It was 1 out of 100.", Some("1 out of 100"));
        says("es", "Le pasa a 1 de cada 5.", Some("1 de cada 5"));
        says("es", "A una de cada diez personas.", Some("una de cada diez"));
        says("ar", "يحدث عند 1 من كل 5", Some("1 من كل 5"));
    }

    #[test]
    fn what_is_no_such_chance() {
        for (lang, text) in [
            ("en", "It was 5 of 100."),
            ("en", "The one in the middle, and 1 in the back."),
            ("en", "Fewer than 14 in 1,000."),
            ("en", "A study of a new device and a fixed one in 134 people."),
            ("es", "Le pasa a 1 de cada 100, o a 20 de cada 100."),
            ("es", "Uno de ellos."),
            ("fr", "1 in 5"),
        ] {
            says(lang, text, None);
        }
    }
}
