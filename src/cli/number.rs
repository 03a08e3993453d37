//! What somebody typed where a number belongs, read strictly: digits of one script, and where the question takes
//! decimals one decimal mark. Marks that only group digits are never guessed at, because what is a thousand here is one
//! elsewhere. `www/src/components/typed-number.js` reads the same for the page; `tests/numbers.json` and `tests/bounds.json`
//! hold both to it.

use treatment_pathway::data::number::{Printed, Scaled, parse_scaled};

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// The number as it is written everywhere.
    Number(String),
    /// Nothing.
    Nothing,
    /// No number, or not only one.
    Words,
    /// Its digits stand in groups; without them it would be this.
    Grouped(String),
    /// Decimals, where a whole number belongs.
    Whole,
    /// More decimals than there are.
    Places,
}

/// Set between letters to say which way they run; they are no part of what was typed.
const UNSEEN: [char; 8] =
    ['\u{61c}', '\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}'];
const DECIMAL: [char; 3] = ['.', ',', '\u{66b}'];
/// Beside white space.
const BETWEEN_GROUPS: [char; 9] = ['.', ',', '\'', '\u{2019}', '_', '\u{b7}', '\u{2d9}', '\u{66b}', '\u{66c}'];

/// Reads what was typed, for a question that takes so many digits behind the mark.
pub fn typed(text: &str, decimals: usize) -> Typed {
    let seen: String = text.chars().filter(|letter| !UNSEEN.contains(letter)).map(narrow).collect();
    let seen = seen.trim_matches(is_space);
    if seen.is_empty() {
        return Typed::Nothing;
    }
    let Some(read) = western(seen) else { return Typed::Words };
    let (minus, digits) = match read.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, read.strip_prefix('+').unwrap_or(&read)),
    };
    let plain = plain(digits);
    if let Some((whole, part)) = plain
        && part.len() <= decimals
    {
        return Typed::Number(written(minus, whole, part));
    }
    if let Some((whole, part)) = grouped(digits) {
        return Typed::Grouped(written(minus, &whole, part));
    }
    match plain {
        None => Typed::Words,
        Some(_) if decimals == 0 => Typed::Whole,
        Some(_) => Typed::Places,
    }
}

/// What a question takes: from the first to the last, in steps from the first.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub min: Scaled,
    pub max: Scaled,
    pub step: Scaled,
    pub decimals: u32,
}

/// Why a question does not take a number.
#[derive(Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is below the first or above the last.
    Range,
    /// It lies between two steps.
    Step,
}

impl Bounds {
    /// As they are written, with so many digits behind the mark.
    pub fn read([min, max, step]: [&str; 3], decimals: usize) -> Option<Bounds> {
        let decimals = u32::try_from(decimals).ok()?;
        let read = |text| parse_scaled(text, decimals);
        Some(Bounds { min: read(min)?, max: read(max)?, step: read(step)?, decimals })
    }

    /// Why the question does not take a number, of whatever length, that [`typed`] has read; nothing where it does.
    pub fn unfit(self, number: &str) -> Option<Unfit> {
        // What is too long to be counted with is above every last, or below every first.
        let Some(scaled) = parse_scaled(number, self.decimals) else { return Some(Unfit::Range) };
        if !(self.min..=self.max).contains(&scaled) {
            return Some(Unfit::Range);
        }
        let over = scaled.checked_sub(self.min)? % self.step.max(1);
        (over != 0).then_some(Unfit::Step)
    }

    /// One step above the first, as an example of what is taken.
    pub fn example(self) -> String {
        let second = self.min.checked_add(self.step).filter(|second| *second <= self.max);
        Printed(second.unwrap_or(self.min), self.decimals).to_string()
    }
}

/// The signs that are as wide as a letter of Chinese or Japanese, as all others have them.
fn narrow(letter: char) -> char {
    match letter {
        '\u{ff0b}' => '+',
        '\u{ff0c}' => ',',
        '\u{ff0d}' => '-',
        '\u{ff0e}' => '.',
        other => other,
    }
}

/// What a browser takes for white space too.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{85}'
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits, and perhaps a mark with digits behind it.
fn plain(text: &str) -> Option<(&str, &str)> {
    match text.split_once(DECIMAL) {
        None => all_digits(text).then_some((text, "")),
        Some((whole, part)) => (all_digits(whole) && all_digits(part)).then_some((whole, part)),
    }
}

/// Digits in groups with one mark between all of them, three in the last and two or three before it; then perhaps a
/// decimal mark.
fn grouped(text: &str) -> Option<(String, &str)> {
    let mark = text.chars().find(|letter| !letter.is_ascii_digit())?;
    if !BETWEEN_GROUPS.contains(&mark) && !is_space(mark) {
        return None;
    }
    let in_groups = |whole: &str| {
        let groups: Vec<&str> = whole.split(mark).collect();
        let [first, middle @ .., last] = groups.as_slice() else { return None };
        let fits = (1..=3).contains(&first.len()) && middle.iter().all(|group| (2..=3).contains(&group.len()));
        (fits && last.len() == 3 && groups.iter().all(|group| all_digits(group))).then(|| groups.concat())
    };
    in_groups(text).map(|whole| (whole, "")).or_else(|| {
        let (whole, part) = text.rsplit_once(DECIMAL)?;
        all_digits(part).then_some((in_groups(whole)?, part))
    })
}

fn written(minus: bool, whole: &str, part: &str) -> String {
    let digits = whole.trim_start_matches('0');
    let whole = if digits.is_empty() { "0" } else { digits };
    let part = part.trim_end_matches('0');
    let number = if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") };
    if minus && number != "0" { format!("-{number}") } else { number }
}

/// With the digits 0 to 9; nothing for digits of two scripts, which nobody writes on purpose.
pub fn western(text: &str) -> Option<String> {
    let mut script = None;
    text.chars()
        .map(|letter| {
            let Some((zero, value)) = digit(letter) else { return Some(letter) };
            if *script.get_or_insert(zero) != zero {
                return None;
            }
            char::from_digit(value, 10)
        })
        .collect()
}

/// The zero of a digit's script, and its value.
fn digit(letter: char) -> Option<(u32, u32)> {
    let code = u32::from(letter);
    let zero = *ZEROS.get(ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?)?;
    Some((zero, code - zero)).filter(|(_, value)| *value < 10)
}

/// The zeros of all scripts: decimal digits (category Nd) of Unicode 17, each followed by its one to nine.
const ZEROS: [u32; 77] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620,
    0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x1_04a0, 0x1_0d30, 0x1_0d40, 0x1_1066, 0x1_10f0, 0x1_1136,
    0x1_11d0, 0x1_12f0, 0x1_1450, 0x1_14d0, 0x1_1650, 0x1_16c0, 0x1_16d0, 0x1_16da, 0x1_1730, 0x1_18e0, 0x1_1950,
    0x1_1bf0, 0x1_1c50, 0x1_1d50, 0x1_1da0, 0x1_1de0, 0x1_1f50, 0x1_6130, 0x1_6a60, 0x1_6ac0, 0x1_6b50, 0x1_6d70,
    0x1_ccf0, 0x1_d7ce, 0x1_d7d8, 0x1_d7e2, 0x1_d7ec, 0x1_d7f6, 0x1_e140, 0x1_e2f0, 0x1_e4f0, 0x1_e5f1, 0x1_e950,
    0x1_fbf0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_and_page_read_the_same_of_what_is_typed() {
        let rows: Vec<serde_json::Value> =
            serde_json::from_str(include_str!("../../tests/numbers.json")).expect("a table");
        assert!(rows.len() > 200);
        for row in rows {
            let text = row["text"].as_str().expect("text");
            let decimals = usize::try_from(row["decimals"].as_u64().expect("decimals")).expect("few");
            let word = |name: &str| row[name].as_str().map(str::to_owned);
            let wanted = match (word("number"), word("problem").as_deref()) {
                (Some(number), None) => Typed::Number(number),
                (None, Some("nothing")) => Typed::Nothing,
                (None, Some("words")) => Typed::Words,
                (None, Some("whole")) => Typed::Whole,
                (None, Some("places")) => Typed::Places,
                (None, Some("grouped")) => Typed::Grouped(word("example").expect("an example")),
                other => panic!("{other:?}"),
            };
            assert_eq!(typed(text, decimals), wanted, "{text:?} with {decimals} decimals");
        }
    }

    #[test]
    fn terminal_and_page_take_the_same_of_what_is_read() {
        let rows: Vec<serde_json::Value> =
            serde_json::from_str(include_str!("../../tests/bounds.json")).expect("a table");
        assert!(rows.len() > 20);
        for row in rows {
            let of = |key: &str| row[key].as_str().expect("a number");
            let decimals = of("step").split_once('.').map_or(0, |(_, part)| part.len());
            let bounds = Bounds::read(["min", "max", "step"].map(of), decimals).expect("bounds");
            let unfit = bounds.unfit(row["number"].as_str().expect("a number"));
            let problem = unfit.map(|unfit| if unfit == Unfit::Range { "range" } else { "step" });
            assert_eq!(problem, row["problem"].as_str(), "{row}");
            assert_eq!(Some(bounds.example().as_str()), row["example"].as_str(), "{row}");
        }
    }

    /// Every short text of these signs is read alike: both readers come to the same sum over all that they say of them.
    #[test]
    fn terminal_and_page_agree_on_every_short_text() {
        let signs: Vec<char> = serde_json::from_str(include_str!("../../tests/numbers-signs.json")).expect("signs");
        let mut texts = vec![String::new()];
        let mut sum = 0x811c_9dc5u32;
        let mut count = 0;
        for _ in 0..=LONGEST {
            for text in &texts {
                for decimals in 0..=2 {
                    let said = match typed(text, decimals) {
                        Typed::Number(number) => number,
                        Typed::Nothing => "nothing".to_owned(),
                        Typed::Words => "words".to_owned(),
                        Typed::Whole => "whole".to_owned(),
                        Typed::Places => "places".to_owned(),
                        Typed::Grouped(example) => format!("grouped {example}"),
                    };
                    for byte in said.bytes().chain([b'\n']) {
                        sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
                    }
                    count += 1;
                }
            }
            texts = texts.iter().flat_map(|text| signs.iter().map(move |sign| format!("{text}{sign}"))).collect();
        }
        assert_eq!((count, sum), AGREED);
    }

    /// As in `tests/browser/number.test.js`.
    const LONGEST: usize = 5;
    const AGREED: (usize, u32) = (112_347, 3_533_099_359);

    #[test]
    fn every_script_has_ten_digits_of_its_own() {
        assert!(ZEROS.windows(2).all(|pair| pair[1] - pair[0] >= 10));
        for zero in ZEROS {
            let digits: String = (0..10).filter_map(|value| char::from_u32(zero + value)).collect();
            assert_eq!(western(&digits).as_deref(), Some("0123456789"), "{digits}");
        }
    }
}
