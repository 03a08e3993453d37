//! The numbers to call, put into every text of a pathway before anything is made of it: whatever is written then is text
//! like any other, and is escaped like any other.

use crate::model::pathway::{Contents, Pathway};
use crate::model::text::Texts;
use crate::presentation::words::Words;

/// Whom to call; where a number is not known, the texts say it in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers {
    /// What reaches an ambulance.
    pub emergency: Option<String>,
    /// A crisis line.
    pub crisis: Option<String>,
}

impl Numbers {
    /// Can it be dialled? Digits, and what people write between them.
    pub fn is_number(written: &str) -> bool {
        let digits = written.strip_prefix('+').unwrap_or(written);
        let sign = |sign: char| sign.is_ascii_digit() || " ()-".contains(sign);
        digits.starts_with(|sign: char| sign.is_ascii_digit())
            && (2..=20).contains(&digits.len())
            && digits.chars().all(sign)
    }

    /// The number of an ambulance, in words where it is not known.
    pub fn emergency_said<'a>(&'a self, words: &'a Words) -> &'a str {
        self.emergency.as_deref().unwrap_or_else(|| words.get("emergency-number"))
    }

    /// The same of a crisis line.
    pub fn crisis_said(&self, words: &Words) -> String {
        match &self.crisis {
            Some(number) => words.fill("crisis-number", &[("number", number)]),
            None => words.get("crisis-line").to_owned(),
        }
    }

    /// A text that says whom to call.
    pub fn said(&self, text: &str, words: &Words) -> String {
        let numbers = [("{emergency}", self.emergency_said(words).to_owned()), ("{crisis}", self.crisis_said(words))];
        numbers.iter().fold(text.to_owned(), |text, (number, words)| text.replace(number, words))
    }
}

/// The same pathway, whose texts say whom to call; each language has its words.
pub fn spoken(pathway: &Pathway, words: impl Fn(&str) -> Words, numbers: &Numbers) -> Pathway {
    let said = |texts: &Texts| {
        let words = words(&texts.lang);
        let entries = texts.entries().iter().map(|(key, text)| {
            let mut text = text.clone();
            text.text = numbers.said(&text.text, &words);
            (key.clone(), text)
        });
        Texts::new(texts.lang.clone(), entries)
    };
    let texts = pathway.texts.iter().map(said).collect();
    Pathway::made_of_checked(Contents { texts, ..pathway.clone().into_contents() })
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn a_number_can_be_dialled() {
        for number in ["112", "911", "+44 20 7946 0000", "116 123", "0800-1110"] {
            assert!(Numbers::is_number(number), "{number}");
        }
        for other in ["", "1", "call", "911<b>", "javascript:1", "(911", "+", "123456789012345678901"] {
            assert!(!Numbers::is_number(other), "{other}");
        }
    }
}
