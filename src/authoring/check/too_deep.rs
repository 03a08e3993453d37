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

use crate::data::finding::Finding;
use crate::data::tree::Text;

pub use crate::model::pathway::{LARGEST, LONGEST};

/// The finding for a condition that stands for too much.
pub fn too_much(name: &Text) -> Finding {
    Finding::error(
        "too-deep",
        name.at,
        format!("written out, `{}` would be more than {LARGEST} comparisons", name.text),
    )
    .help("say it with fewer comparisons: a condition is written out wherever it is named".to_owned())
}

/// The finding for the condition or fact at the top of a chain.
pub fn finding(name: &Text) -> Finding {
    Finding::error(
        "too-deep",
        name.at,
        format!("`{}` rests on more than {LONGEST} conditions, one upon the other", name.text),
    )
    .help("name what is at the bottom directly".to_owned())
}

#[cfg(test)]
mod tests {
    use super::LONGEST;
    use crate::authoring::check::testing::found;

    fn chain(links: usize) -> Vec<(String, String)> {
        let link = |number: usize| format!("c{} = \"c{number}\"\n", number + 1);
        let lines: String = (0..links).map(link).collect();
        found("too-deep", &format!("[conditions]\nc0 = \"saddle = yes\"\n{lines}"))
    }

    #[test]
    fn chains_that_nobody_can_follow() {
        assert_eq!(chain(LONGEST - 2), []);
        let deepest = format!("c{}", LONGEST - 1);
        let found = chain(LONGEST + 30);
        assert_eq!(found, [(format!("`{deepest}` rests on more than 48 conditions, one upon the other"), deepest)]);
    }
}
