//! How many syllables a word has, for each language that has a formula.
//!
//! English is spelt too freely for a rule: this one is right for most words and near for the others, which is what the
//! formulas need. Spanish follows its spelling. A number counts as one syllable: figures are easier than their words.

/// How many.
pub type Syllables = usize;

/// Syllables of an English word: groups of vowels, without those that are not spoken.
pub fn english(word: &str) -> Syllables {
    parts(word).map(|part| english_part(&part)).sum::<Syllables>().max(1)
}

/// Syllables of a Spanish word: its vowels, of which two make one where one is a weak `i` or `u` without an accent.
pub fn spanish(word: &str) -> Syllables {
    parts(word).map(|part| spanish_part(&part)).sum::<Syllables>().max(1)
}

/// What stands between hyphens, in small letters.
fn parts(word: &str) -> impl Iterator<Item = Vec<char>> {
    word.split('-').map(|part| part.to_lowercase().chars().filter(|sign| sign.is_alphabetic()).collect())
}

fn english_part(word: &[char]) -> Syllables {
    let vowel = |at: usize| word.get(at).is_some_and(|sign| "aeiouy".contains(*sign));
    let ends = |with: &str| word.len() > with.len() && word.iter().rev().zip(with.chars().rev()).all(|(a, b)| *a == b);
    let closed = |ending: usize| word.len() > ending && !vowel(word.len() - ending - 1);
    let groups = (0..word.len()).filter(|at| vowel(*at) && (*at == 0 || !vowel(at - 1))).count();
    let apart = word.windows(3).filter(|three| spoken_apart(three)).count();
    let also = APART.iter().map(|letters| word.windows(letters.len()).filter(|part| part == letters).count());
    // A last e is not spoken, nor that of -es and -ed, unless the sound before it needs one: ta-ble, pla-ces, nee-ded.
    let silent = match () {
        () if ends("e") => closed(1) && !(ends("le") && closed(2)),
        () if ends("es") => closed(2) && !HISSED.iter().any(|ending| ends(ending)) && !(ends("les") && closed(3)),
        () if ends("ed") => closed(2) && !ends("ted") && !ends("ded"),
        () => false,
    };
    let every = word.windows(5).any(|part| part == ['e', 'v', 'e', 'r', 'y']);
    let unspoken = [silent, every, silent_inside(word)].into_iter().filter(|unspoken| *unspoken).count();
    (groups + apart + also.sum::<Syllables>()).saturating_sub(unspoken).max(usize::from(!word.is_empty()))
}

/// Is there an e that is not spoken before an ending? Safe-ty, some-times, care-ful.
fn silent_inside(word: &[char]) -> bool {
    ENDINGS.iter().any(|ending| {
        let parts = word.len().checked_sub(ending.len()).map(|stem| word.split_at(stem));
        let vowel = |sign: &char| "aeiouy".contains(*sign);
        match parts.filter(|(_, end)| end.iter().copied().eq(ending.chars())) {
            Some(([.., before, 'l', 'e'], _)) => vowel(before),
            Some(([_, .., before, 'e'], _)) => !vowel(before),
            _ => false,
        }
    })
}

/// Endings that may follow such an e.
const ENDINGS: &[&str] =
    &["ful", "fully", "ment", "ments", "less", "ly", "ty", "ness", "time", "times", "thing", "body"];
/// After these an -es is spoken.
const HISSED: &[&str] = &["ses", "zes", "ces", "ges", "xes", "ches", "shes"];
/// Two vowels of these are two syllables.
const APART: &[&[char]] = &[
    &['s', 'c', 'i', 'e', 'n'],
    &['i', 'e', 't'],
    &['l', 'i', 'e', 'n', 't'],
    &['u', 'a', 't'],
    &['r', 'e', 'a', 't', 'e'],
    &['a', 'r', 'e', 'a'],
    &['i', 'd', 'e', 'a'],
    &['d', 'e', 'o'],
    &['u', 'i', 'd'],
    &['e', 'i', 'n', 'g'],
    &['o', 'i', 'n', 'g'],
    &['e', 'u', 'm'],
];

/// `ia`, `io` and `iu` are two syllables (ra-di-o), but one in an ending such as -tion, -cial or -lion.
fn spoken_apart(three: &[char]) -> bool {
    match three {
        [before, 'i', 'o'] => !"tscgxln".contains(*before),
        [before, 'i', 'a' | 'u'] => !"tscgx".contains(*before),
        _ => false,
    }
}

fn spanish_part(word: &[char]) -> Syllables {
    let strong = |sign: char| "aeoáéóíú".contains(sign);
    let mut count = 0;
    let mut before: Option<char> = None;
    for (at, &sign) in word.iter().enumerate() {
        let next = word.get(at + 1).copied();
        let silent = sign == 'u'
            && matches!(
                (at.checked_sub(1).and_then(|at| word.get(at)), next),
                (Some('q' | 'g'), Some('e' | 'i' | 'é' | 'í'))
            );
        let spoken = strong(sign) || "iuü".contains(sign) || (sign == 'y' && next.is_none());
        if silent || sign == 'h' {
            continue;
        }
        if spoken {
            // Two strong vowels are two syllables; any other pair is one.
            count += usize::from(before.is_none_or(|before| strong(before) && strong(sign)));
        }
        before = spoken.then_some(sign);
    }
    usize::from(!word.is_empty()).max(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn count(syllables: fn(&str) -> Syllables, expected: Syllables, words: &str) {
        let found: Vec<(&str, Syllables)> = words.split(' ').map(|word| (word, syllables(word))).collect();
        let wrong: Vec<_> = found.iter().filter(|(_, found)| *found != expected).collect();
        assert!(wrong.is_empty(), "these have {expected}: {wrong:?}");
    }

    #[test]
    fn english_words() {
        let count = |expected: Syllables, words: &str| count(english, expected, words);
        count(1, "go leg pain nerve the tried helped moves makes through eye spine walked scans stopped cause 100");
        count(
            2,
            "doctor table tables needed places ankle muscle people little quiet before weakness someone science X-ray",
        );
        count(2, "something sometimes safety useful movement careful lonely every");
        count(3, "everything somebody nobody carefully completely implement");
        count(2, "trial client diet fluid being doing create special million changes reaches onion");
        count(
            3,
            "medicine exercise radio suddenly hospital physical infection area idea video opinion previous serious",
        );
        count(
            4,
            "operation emergency bacteria situation stimulator anxiety society variety everybody evaluate material reliable",
        );
        count(7, "anti-inflammatory");
    }

    #[test]
    fn spanish_words() {
        let count = |expected: Syllables, words: &str| count(spanish, expected, words);
        count(1, "pie sol muy bien que yo guion 100");
        count(2, "pierna dolor nervio agua sangre guerra causa quieto tía pingüe aire país ahí después");
        count(3, "espalda médico sentirse poeta tobillo fisura inyección urgencia");
        count(4, "operación medicina energía enfermedad todavía");
        count(5, "estimulador radiografía");
    }
}
