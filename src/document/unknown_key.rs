//! `unknown-key`: a key that the format does not know.
//!
//! Why it matters: a misspelt `never` would be a contraindication that nobody applies.
//!
//! ```toml
//! [treatments.scs-implant]
//! nevr = "infection"
//! ```
//!
//! Instead: write the key that was meant; the finding offers the nearest one.

use super::shape::Shape;
use super::tree::Text;
use crate::diagnostic::Finding;
use crate::id::did_you_mean;

/// The finding for one key.
pub fn finding(key: &Text, shape: &Shape) -> Finding {
    Finding::error("unknown-key", key.at, format!("{} has no `{}`", shape.what, key.text))
        .help(did_you_mean(&key.text, shape.keys.iter().map(|key| key.name)))
}
