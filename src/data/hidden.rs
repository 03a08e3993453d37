//! Characters that nobody sees, and those that change how the text around them is read: what they are, and how a text
//! is shown without them.

use std::borrow::Cow;

use crate::data::span::Span;

/// One such character of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// The character.
    pub sign: char,
    /// Its bytes.
    pub at: Span,
    /// What is wrong with it.
    pub why: HiddenKind,
}

/// Why a character is not to be in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HiddenKind {
    /// It commands whatever shows the text.
    Control,
    /// Nobody sees it.
    Unseen,
    /// It turns the direction of what follows, and nothing on its line turns it back.
    Direction,
}

/// Everything hidden in a text. Line ends and tabs are none of it. Nor is what a script needs: a joiner between letters
/// that join, a mark of direction where something is written from right to left, directions that end on their line.
pub fn hidden(text: &str) -> Vec<Hidden> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        in_line(line, start, &mut found);
        start += line.len();
    }
    found.sort_by_key(|one| one.at.start);
    found
}

/// The text with a mark in place of everything hidden.
pub fn shown(text: &str) -> Cow<'_, str> {
    replaced(text, |_| Cow::Borrowed("\u{fffd}"))
}

/// The same with each mark as many bytes as what it stands for, so that every other character keeps its place.
pub fn shown_in_place(text: &str) -> Cow<'_, str> {
    replaced(text, |sign| {
        Cow::Borrowed(match sign.len_utf8() {
            1 => "?",
            2 => "\u{bf}",
            3 => "\u{fffd}",
            _ => "\u{fffd}?",
        })
    })
}

/// A text of JSON with everything hidden in it written as an escape: what it says is the same.
pub fn escaped(json: &str) -> Cow<'_, str> {
    replaced(json, |sign| {
        let mut units = [0; 2];
        let escapes = sign.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}"));
        Cow::Owned(escapes.collect())
    })
}

fn replaced(text: &str, mark: impl Fn(char) -> Cow<'static, str>) -> Cow<'_, str> {
    let found = hidden(text);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let (mut shown, mut from) = (String::new(), 0);
    for Hidden { sign, at, .. } in found {
        shown.push_str(text.get(from..at.start).unwrap_or_default());
        shown.push_str(&mark(sign));
        from = at.end;
    }
    shown.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(shown)
}

fn in_line(line: &str, start: usize, found: &mut Vec<Hidden>) {
    let words = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
    let one = |sign: char, at: usize, why| Hidden {
        sign,
        at: Span { start: start + at, end: start + at + sign.len_utf8() },
        why,
    };
    // Which directions are open, as the character that ends each.
    let mut open = Vec::new();
    let mut before = None;
    let mut signs = words.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let after = signs.peek().map(|(_, sign)| *sign);
        let before_this = found.len();
        match sign {
            '\u{202a}' | '\u{202b}' => open.push((sign, at, '\u{202c}')),
            '\u{2066}'..='\u{2068}' => open.push((sign, at, '\u{2069}')),
            '\u{202c}' | '\u{2069}' if open.last().is_some_and(|(_, _, end)| *end == sign) => {
                open.pop();
            }
            // These two show letters in another order than they are written, however they end.
            '\u{202c}' | '\u{2069}' | '\u{202d}' | '\u{202e}' => found.push(one(sign, at, HiddenKind::Direction)),
            '\u{200e}' | '\u{200f}' | '\u{61c}' if words.chars().any(is_right_to_left) => {}
            '\u{200e}' | '\u{200f}' | '\u{61c}' => found.push(one(sign, at, HiddenKind::Unseen)),
            _ if commands(sign) => found.push(one(sign, at, HiddenKind::Control)),
            _ if is_unseen(sign) && !is_needed(before, sign, after) => found.push(one(sign, at, HiddenKind::Unseen)),
            _ => {}
        }
        // Nothing is needed beside what will not be shown.
        before = (found.len() == before_this).then_some(sign);
    }
    found.extend(open.into_iter().map(|(sign, at, _)| one(sign, at, HiddenKind::Direction)));
}

/// Terminals and parsers take it for something to do.
fn commands(sign: char) -> bool {
    sign != '\t' && sign.is_control()
        || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}')
        || u32::from(sign) & 0xfffe == 0xfffe
}

fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Without it, what stands around it would be shown as something else.
fn is_needed(before: Option<char>, sign: char, after: Option<char>) -> bool {
    let is = |sign: Option<char>, wanted: fn(char) -> bool| sign.is_some_and(wanted);
    match sign {
        '\u{200c}' => is(before, joins) && is(after, joins),
        '\u{200d}' => is(before, joins) && is(after, joins) || is(before, is_coloured) && is(after, is_picture),
        // A picture in colour, or not.
        '\u{fe0e}' | '\u{fe0f}' => is(before, is_picture),
        '\u{180b}'..='\u{180d}' | '\u{180f}' => matches!(before, Some('\u{1820}'..='\u{18aa}')),
        _ => false,
    }
}

/// Letters and marks of scripts that are written joined.
fn joins(sign: char) -> bool {
    sign.is_alphanumeric() && matches!(sign, '\u{600}'..='\u{1cff}' | '\u{a800}'..='\u{abff}' | '\u{fb50}'..='\u{fdff}')
        || matches!(sign, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{d7f}' | '\u{d80}'..='\u{dff}')
        || matches!(sign, '\u{1031}'..='\u{103e}' | '\u{17b6}'..='\u{17d3}' | '\u{a8c0}'..='\u{a8c5}')
}

fn is_picture(sign: char) -> bool {
    matches!(sign, '\u{2190}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

fn is_coloured(sign: char) -> bool {
    is_picture(sign) || sign == '\u{fe0f}'
}

fn is_right_to_left(sign: char) -> bool {
    sign.is_alphabetic()
        && matches!(
            sign,
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}'
                | '\u{1e800}'..='\u{1efff}'
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_nobody_sees_is_found_and_what_a_script_needs_is_not() {
        let is = |text: &str, expected: &[HiddenKind]| {
            let found: Vec<HiddenKind> = hidden(text).into_iter().map(|one| one.why).collect();
            assert_eq!(found, expected, "{text:?}");
        };
        for text in [
            "",
            "plain words,\n\twith a tab\r\nand “quotes” — déjà vu, 5\u{a0}mg, 1\u{202f}000",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "مرحبا (abc)\u{200f} 5",
            "call \u{2068}112\u{2069} now, \u{2067}a\u{2068}b\u{2069}\u{2069}",
            "\u{202b}a\u{202c} b",
            "⚠\u{fe0f} 👩\u{200d}⚕\u{fe0f}",
        ] {
            is(text, &[]);
        }
        use HiddenKind::{Control, Direction, Unseen};
        for sign in
            ['\0', '\u{7}', '\u{1b}', '\u{7f}', '\u{85}', '\u{9b}', '\u{2028}', '\u{2029}', '\u{fffe}', '\u{1ffff}']
        {
            is(&format!("a{sign}b"), &[Control]);
        }
        for sign in "\u{ad}\u{34f}\u{115f}\u{200b}\u{200c}\u{200d}\u{200e}\u{61c}\u{2060}\u{2064}\u{2800}\u{3164}\u{fe0f}\u{feff}\u{e0041}".chars() {
            is(&format!("a{sign}b"), &[Unseen]);
            is(&sign.to_string(), &[Unseen]);
        }
        is("a\rb", &[Control]);
        is("a\r", &[Control]);
        for text in [
            "\u{202e}ab",
            "\u{202d}ab\u{202c}",
            "\u{2068}ab",
            "ab\u{2069}",
            "\u{2066}a\n\u{2069}",
            "\u{202a}a\u{2069}\u{202c}",
        ] {
            assert!(hidden(text).iter().all(|one| one.why == Direction) && !hidden(text).is_empty(), "{text:?}");
        }
        is("\u{202a}a\u{2069}", &[Direction, Direction]);
    }

    proptest! {
        /// Nothing hidden is left, nothing else is changed, and in place nothing moves.
        #[test]
        fn what_is_shown_hides_nothing(
            signs in prop::collection::vec(
                prop_oneof![any::<char>(), prop::sample::select("a\u{628}\u{200c}\u{200d}\u{202a}\u{202c}\u{202e}\u{2068}\u{2069}\u{200f}\n\r\t\u{1b}".chars().collect::<Vec<_>>())],
                0..20,
            ),
        ) {
            let text: String = signs.iter().collect();
            for shown in [shown(&text), shown_in_place(&text)] {
                prop_assert_eq!(hidden(&shown), vec![]);
            }
            prop_assert_eq!(shown_in_place(&text).len(), text.len());
            let json = serde_json::to_string(&text).expect("JSON");
            prop_assert_eq!(hidden(&escaped(&json)), vec![]);
            prop_assert_eq!(serde_json::from_str::<String>(&escaped(&json)).expect("JSON"), text.clone());
            for (before, after) in text.char_indices().zip(shown(&text).chars()) {
                let is_hidden = hidden(&text).iter().any(|one| one.at.start == before.0);
                let changed = before.1 != after;
                prop_assert_eq!(is_hidden, changed);
            }
        }
    }
}
