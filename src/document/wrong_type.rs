//! `wrong-type`: a key holds another kind of value than it should.
//!
//! Why it matters: `certain = "true"` is a text, and would be read as nothing.
//!
//! ```toml
//! [facts.saddle]
//! certain = "true"
//! ```
//!
//! Instead: `certain = true`. Where only some words are allowed, the finding lists them.

use super::tree::Node;
use crate::diagnostic::Finding;
use crate::id::nearest;

/// The finding for a value of another kind.
pub fn finding(node: &Node, what: &str, wanted: &str) -> Finding {
    Finding::error("wrong-type", node.at, format!("{what} should be {wanted}, not {}", node.kind_word()))
}

/// The finding for a word that is not among those allowed.
pub fn not_one_of(node: &Node, name: &str, word: &str, allowed: &[&str]) -> Finding {
    let list: Vec<String> = allowed.iter().map(|word| format!("`{word}`")).collect();
    let help = match nearest(word, allowed.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write one of {}", list.join(", ")),
    };
    Finding::error("wrong-type", node.at, format!("`{name}` cannot be `{word}`")).help(help)
}
