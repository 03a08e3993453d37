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

use crate::data::finding::Finding;
use crate::data::shape::Shape;
use crate::data::tree::Text;
use crate::model::id::did_you_mean;

/// The finding for one key.
pub fn finding(key: &Text, shape: &Shape) -> Finding {
    Finding::error("unknown-key", key.at, format!("{} has no `{}`", shape.what, key.text))
        .help(did_you_mean(&key.text, shape.keys.iter().map(|key| key.name)))
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn keys_that_the_format_does_not_know() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("unknown-key", lines, expected);
        finds("[treatments.tea]\nnever = \"saddle = yes\"\nsources = [\"S\"]", &[]);
        finds("[treatments.tea]\nnevr = \"saddle = yes\"", &[("a treatment has no `nevr`", "nevr")]);
        finds("[treatment.tea]", &[("a pathway has no `treatment`", "treatment")]);
        finds(
            "[[safety]]\nid = \"I1\"\nmonotone = { fact = \"saddle\", odrer = [\"no\"] }",
            &[("`monotone` has no `odrer`", "odrer")],
        );
        finds(
            "[[steps]]\nid = \"a\"\nbranches = [{ wen = \"saddle = yes\" }]\noffer = [\"tea\", { treatmen = \"tea\" }]",
            &[("a branch has no `wen`", "wen"), ("a treatment shown here has no `treatmen`", "treatmen")],
        );
    }
}
