//! JSON text to a tree with places. serde_json parses; what it accepted is then scanned once more for the places.

use super::{hidden_character, json_syntax, place};
use crate::data::finding::Report;
use crate::data::number::{MOST_DECIMALS, parse_scaled};
use crate::data::span::Span;
use crate::data::tree::{Kind, Node};

/// Reads JSON; a finding when it is none.
pub fn tree(file: u16, text: &str, report: &mut Report) -> Option<Node> {
    match serde_json::from_str::<Node>(text) {
        Ok(mut node) => {
            Scan { file, text, next: 0 }.place(&mut node);
            hidden_character::in_tree(text, &node, report);
            Some(node)
        }
        Err(problem) => {
            report.push(json_syntax::finding(file, text, &problem));
            None
        }
    }
}

struct Scan<'a> {
    file: u16,
    text: &'a str,
    next: usize,
}

impl Scan<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.next).copied()
    }

    /// Skips white space and the punctuation between values.
    fn skip_to_value(&mut self) {
        while self.byte().is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b':')) {
            self.next += 1;
        }
    }

    /// Moves past a text or a word such as `12` or `true`; gives its bytes, without quotes.
    fn scalar(&mut self) -> Span {
        self.skip_to_value();
        let start = self.next;
        if self.byte() != Some(b'"') {
            while self.byte().is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')) {
                self.next += 1;
            }
            return Span { start, end: self.next };
        }
        self.next += 1;
        while let Some(byte) = self.byte() {
            match byte {
                b'"' => break,
                b'\\' => self.next += 2,
                _ => self.next += 1,
            }
        }
        self.next += 1;
        Span { start: start + 1, end: self.next.saturating_sub(1) }
    }

    fn place(&mut self, node: &mut Node) {
        self.skip_to_value();
        let start = self.next;
        match &mut node.kind {
            Kind::List(items) => {
                self.next += 1;
                items.iter_mut().for_each(|item| self.place(item));
                self.skip_to_value();
                self.next += 1;
                node.at = Some(place(self.file, Span { start, end: start + 1 }));
            }
            Kind::Table(entries) => {
                self.next += 1;
                for (key, value) in entries {
                    key.at = Some(place(self.file, self.scalar()));
                    self.place(value);
                }
                self.skip_to_value();
                self.next += 1;
                node.at = Some(place(self.file, Span { start, end: start + 1 }));
            }
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Date(_) | Kind::Text(_) => {
                let span = self.scalar();
                node.at = Some(place(self.file, span));
                // Of a number that no float holds exactly, what was written is what there is to say.
                if let Kind::Number(number) = &mut node.kind
                    && parse_scaled(number, MOST_DECIMALS).is_none()
                {
                    *number = span.of(self.text).unwrap_or_default().to_owned();
                }
            }
        }
    }
}
