//! Texts, values and lists as an authored file has them.

use std::fmt::Write as _;

use crate::authoring::import::cond::number;

/// The widest line of a list.
pub(super) const WIDEST: usize = 110;

/// A text in quotes, as TOML and JSON both read it.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            sign if sign.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(sign));
            }
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}

/// The value of a fact, as TOML and JSON both read it.
pub fn as_answer(value: &str) -> String {
    if number(value).is_some() { value.to_owned() } else { quoted(value) }
}

/// A list on one line, or one part a line where that would be too wide.
pub(super) fn list(parts: &[String], open: char, close: char) -> String {
    let line = parts.join(", ");
    let spaced = if open == '{' { format!("{open} {line} {close}") } else { format!("{open}{line}{close}") };
    if spaced.len() <= WIDEST || open == '{' {
        return spaced;
    }
    let mut text = format!("{open}\n");
    let mut row = String::from(" ");
    for part in parts {
        if row.len() + part.len() + 2 > WIDEST {
            text.push_str(row.trim_end());
            text.push('\n');
            row = String::from(" ");
        }
        let _ = write!(row, " {part},");
    }
    text.push_str(row.trim_end());
    let _ = write!(text, "\n{close}");
    text
}

pub(super) fn quoted_list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    list(&words.into_iter().map(quoted).collect::<Vec<_>>(), '[', ']')
}

/// One line of a comment.
pub(super) fn comment(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
