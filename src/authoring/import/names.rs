//! Ids from a source's own names: short, in the letters that an id may have, none of them twice.

use std::collections::BTreeSet;

use crate::model::id::{is_every_objects, is_valid};

/// The longest id that is made, in letters; a word is not cut.
const LONGEST: usize = 48;
/// What a guard reads as something else.
const KEPT: [&str; 7] = ["and", "or", "not", "in", "possibly", "not_sure", "not_applicable"];
/// Signs that mean something in a clinical name, in letters.
const SIGNS: [(&str, &str); 12] = [
    ("≥", " at least "),
    (">=", " at least "),
    ("≤", " at most "),
    ("<=", " at most "),
    ("<", " below "),
    (">", " above "),
    ("%", " percent "),
    ("&", " and "),
    ("+", " plus "),
    ("°", " "),
    ("µ", "u"),
    ("=", " is "),
];

/// A name in the letters of an id, its words joined by this sign.
fn slug(name: &str, sign: char) -> String {
    let mut name = name.to_owned();
    for (sign, word) in SIGNS {
        name = name.replace(sign, word);
    }
    let plain = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ä' | 'å' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '₂' | '²' => '2',
        '₃' | '³' => '3',
        other => other,
    };
    let lower: String = name.to_lowercase().chars().map(plain).filter(|letter| !"'’`´".contains(*letter)).collect();
    let mut text = String::new();
    for word in lower.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !text.is_empty() && text.len() + word.len() + 1 > LONGEST {
            break;
        }
        if !text.is_empty() {
            text.push(sign);
        }
        text.extend(word.chars().take(LONGEST));
    }
    text
}

/// The ids there are already, of one kind.
#[derive(Debug, Clone, Default)]
pub struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// An id for this, in words joined by `_`.
    pub fn snake(&mut self, name: &str, or: &str) -> String {
        self.fresh(slug(name, '_'), or, '_')
    }

    /// An id for this, in words joined by `-`.
    pub fn kebab(&mut self, name: &str, or: &str) -> String {
        self.fresh(slug(name, '-'), or, '-')
    }

    /// Would an id for this be one that there is?
    pub fn has_kebab(&self, name: &str) -> bool {
        self.taken.contains(&slug(name, '-'))
    }

    /// This very id, which is one already, as long as it is free.
    pub fn exactly(&mut self, id: &str) -> String {
        self.fresh(id.to_owned(), "value", '_')
    }

    fn fresh(&mut self, slug: String, or: &str, sign: char) -> String {
        let mut base = if slug.is_empty() { or.to_owned() } else { slug };
        // A value that is digits alone reads like a number, and a word of the language like that.
        if base.bytes().all(|byte| byte.is_ascii_digit()) || KEPT.contains(&base.as_str()) || is_every_objects(&base) {
            base = format!("{or}{sign}{base}");
        }
        debug_assert!(is_valid(&base), "{base}");
        let ids = std::iter::once(base.clone()).chain((2..).map(|count: u32| format!("{base}{sign}{count}")));
        let mut free = ids.skip_while(|id| self.taken.contains(id));
        let id = free.next().unwrap_or(base);
        self.taken.insert(id.clone());
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids() {
        let mut names = Names::default();
        for (name, id) in [
            ("Age ≥ 50", "age_at_least_50"),
            ("Age ≥ 50", "age_at_least_50_2"),
            ("Raynaud’s phénomène", "raynauds_phenomene"),
            ("0", "value_0"),
            ("not", "value_not"),
            ("", "value"),
            ("constructor", "value_constructor"),
            (
                "Hemodynamically unstable (sBP <100 mmHg and HR >100, needing ICU care)",
                "hemodynamically_unstable_sbp_below_100_mmhg_and",
            ),
        ] {
            assert_eq!(names.snake(name, "value"), id);
        }
        assert_eq!(names.kebab("Low risk", "step"), "low-risk");
    }
}
