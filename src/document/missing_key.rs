//! `missing-key`: something that must be said is not.
//!
//! Why it matters: a fact without `typical` cannot complete a case, a step without `kind` cannot be walked.
//!
//! ```toml
//! [facts.saddle]
//! type = "choice"
//! of = ["no", "yes"]
//! ```
//!
//! Instead: add the key, here `typical = "no"`.

use super::shape::{Key, Shape};
use super::tree::Node;
use crate::diagnostic::Finding;

/// The finding for one key.
pub fn finding(node: &Node, key: &Key, shape: &Shape) -> Finding {
    Finding::error("missing-key", node.at, format!("{} needs `{}`: {}", shape.what, key.name, key.about))
        .help(format!("add `{} = …`", key.name))
}
