//! `too-deep`: conditions written in terms of conditions, further than anybody can follow.
//!
//! Why it matters: a reviewer cannot hold such a chain in mind, and a machine could run out of stack on it.
//!
//! ```toml
//! [conditions]
//! c1 = "saddle = yes"
//! c2 = "c1"        # … and so on, to c99
//! ```
//!
//! Instead: write the conditions flatter.

use crate::diagnostic::Finding;
use crate::document::Text;

/// The longest chain of conditions.
pub const LONGEST: usize = 48;

/// The finding for the condition or fact at the top of a chain.
pub fn finding(name: &Text) -> Finding {
    Finding::error(
        "too-deep",
        name.at,
        format!("`{}` rests on more than {LONGEST} conditions, one upon the other", name.text),
    )
}
