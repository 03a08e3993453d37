//! Grades: years of school that a text asks for, in tenths. Each language has formulas made for it, or none.
//!
//! - English: Flesch-Kincaid (Kincaid et al., Derivation of new readability formulas for Navy enlisted personnel, 1975),
//!   0.39 × words a sentence + 11.8 × syllables a word − 15.59; and SMOG (McLaughlin, SMOG grading, Journal of Reading
//!   1969;12:639), 1.043 × √(long words in 30 sentences) + 3.1291, which is only for 30 sentences or more.
//! - Spanish: Fernández Huerta (Medidas sencillas de lecturabilidad, Consigna 1959;214:29), 206.84 − 60 × syllables a word
//!   − 1.02 × words a sentence, with his own table of grades: 80 to 90 is grade 5, 70 to 80 grade 6, 60 to 70 grades 7 and
//!   8. Below 60 it is about what INFLESZ, made for patients, calls hard for an average reader (below 55; Barrio-Cantalejo
//!   et al., An Sist Sanit Navar 2008;31:135).

use super::Counted;
use super::syllables::{Syllables, english, spanish};

/// The fewest sentences that SMOG is for.
pub const SMOG_FROM: usize = 30;
/// A long word has this many syllables.
const LONG: Syllables = 3;

/// A language's formulas.
#[derive(Debug, Clone, Copy)]
pub struct Formula {
    /// Syllables of a word.
    pub syllables: fn(&str) -> Syllables,
    /// Grades by name, in tenths; none where the text is too short for one.
    pub grades: fn(&Counted) -> Vec<(&'static str, i64)>,
}

/// The formulas of a language.
pub fn of(lang: &str) -> Option<Formula> {
    match lang.split('-').next()? {
        "en" => Some(Formula { syllables: english, grades: english_grades }),
        "es" => Some(Formula { syllables: spanish, grades: spanish_grades }),
        _ => None,
    }
}

/// Is it one of the words that SMOG counts?
pub fn is_long(syllables: Syllables) -> bool {
    syllables >= LONG
}

/// `a / b`, a thousandfold.
fn ratio(a: usize, b: usize) -> i64 {
    i64::try_from(a.saturating_mul(1000) / b.max(1)).unwrap_or(i64::MAX)
}

fn english_grades(counted: &Counted) -> Vec<(&'static str, i64)> {
    let Counted { sentences, words, syllables, long, .. } = *counted;
    let flesch_kincaid = 39 * ratio(words, sentences) + 1180 * ratio(syllables, words) - 1_559_000;
    let mut grades = vec![("Flesch-Kincaid", tenths(flesch_kincaid))];
    if sentences >= SMOG_FROM {
        // The root of a millionfold is a thousandfold.
        let root = (long.saturating_mul(30_000_000) / sentences).isqrt();
        let smog = i64::try_from(root).unwrap_or(i64::MAX).saturating_mul(10_430) / 100 + 312_910;
        grades.push(("SMOG", tenths(smog)));
    }
    grades
}

fn spanish_grades(counted: &Counted) -> Vec<(&'static str, i64)> {
    let Counted { sentences, words, syllables, .. } = *counted;
    let ease = 20_684_000 - 6_000 * ratio(syllables, words) - 102 * ratio(words, sentences);
    let below = |from: i64, grade: i64, for_ten: i64| grade * 100_000 + (from * 100_000 - ease) / 10 * for_ten;
    let grade = match ease {
        7_000_000.. => below(70, 6, 1),
        6_000_000.. => below(70, 6, 2),
        _ => below(60, 8, 4),
    };
    vec![("Fernández Huerta", tenths(grade))]
}

/// Of a hundred-thousandfold; no grade is below 0.
fn tenths(scaled: i64) -> i64 {
    ((scaled + 5_000) / 10_000).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn grades(lang: &str, sentences: usize, words: usize, syllables: usize, long: usize, expected: &[(&str, i64)]) {
        let counted = Counted { sentences, words, syllables, long, longest: 0 };
        assert_eq!((of(lang).expect("a formula").grades)(&counted), expected);
    }

    /// Each worked out by hand from the published formula.
    #[test]
    fn grades_of_counts() {
        grades("en", 1, 10, 15, 0, &[("Flesch-Kincaid", 60)]);
        grades("en-GB", 5, 100, 150, 12, &[("Flesch-Kincaid", 99)]);
        grades("en", 10, 20, 20, 0, &[("Flesch-Kincaid", 0)]);
        grades("en", 29, 290, 435, 29, &[("Flesch-Kincaid", 60)]);
        grades("en", 30, 300, 450, 30, &[("Flesch-Kincaid", 60), ("SMOG", 88)]);
        grades("en", 60, 600, 900, 0, &[("Flesch-Kincaid", 60), ("SMOG", 31)]);
        grades("es", 10, 100, 200, 0, &[("Fernández Huerta", 53)]);
        grades("es-MX", 10, 100, 220, 0, &[("Fernández Huerta", 71)]);
        grades("es", 5, 100, 220, 0, &[("Fernández Huerta", 102)]);
    }

    #[test]
    fn nothing_is_made_up_for_other_languages() {
        assert!(of("ar").is_none());
        assert!(of("").is_none());
    }
}
