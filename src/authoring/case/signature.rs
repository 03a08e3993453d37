//! Signatures: who has read a case and agrees with it, and whether it is still the case they read.
//!
//! The hash is no secret and keeps nobody from signing with another's name: it tells that something has changed.

use sha2::{Digest, Sha256};

use crate::data::tree::{Kind, Node};

/// How a case is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// By nobody.
    None,
    /// As it stands.
    Valid,
    /// As it stood once.
    Void,
}

/// How many bytes of the hash are kept.
const BYTES: usize = 16;

/// How this case is signed.
pub fn of(case: &Node) -> Signature {
    let Some(signed) = case.get("signed") else { return Signature::None };
    let word = |key: &str| signed.get(key).and_then(Node::text).unwrap_or_default().text;
    if word("hash") == hash(case, &word("by"), &word("on")) { Signature::Valid } else { Signature::Void }
}

/// The line that signs this case.
pub fn line(case: &Node, by: &str, on: &str) -> String {
    format!("signed = {{ by = {}, on = {on}, hash = \"{}\" }}", quoted(by), hash(case, by, on))
}

/// A text as TOML and JSON both have it.
pub fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Facts, what must come out, the name and the day; not the words around them, nor the order anything is written in.
fn hash(case: &Node, by: &str, on: &str) -> String {
    let mut lines = vec![("by".to_owned(), vec![by.to_owned()]), ("on".to_owned(), vec![on.to_owned()])];
    for part in ["facts", "assumed", "expect"] {
        if let Some(node) = case.get(part) {
            flatten(part, node, &mut lines);
        }
    }
    lines.sort_unstable();
    let mut hash = Sha256::new();
    for (key, mut words) in lines {
        words.sort_unstable();
        for text in [key].iter().chain(&words) {
            hash.update(text.len().to_le_bytes());
            hash.update(text.as_bytes());
        }
        hash.update([0xff]);
    }
    hash.finalize().iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// A table in a table stands for a dotted id, and one word for a list of one.
fn flatten(stem: &str, node: &Node, lines: &mut Vec<(String, Vec<String>)>) {
    match &node.kind {
        Kind::Table(entries) => {
            entries.iter().for_each(|(name, value)| flatten(&format!("{stem}.{}", name.text), value, lines));
        }
        Kind::List(items) => lines.push((stem.to_owned(), items.iter().filter_map(|i| Some(i.word()?.text)).collect())),
        Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Date(_) | Kind::Text(_) => {
            lines.push((stem.to_owned(), node.word().into_iter().map(|word| word.text).collect()));
        }
    }
}
