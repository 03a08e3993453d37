//! `disputed-case`: a published case expects something else than the rules that it is published with.
//!
//! Why it matters: the case or the rules are wrong, and `pathway test` will say that it fails.
//!
//! ```text
//! expected_output:
//!   "1":
//!     gt0012|Total score|: 4        # by the rules it is 3
//! ```
//!
//! Instead: ask a clinician which of both is right, and mend the other.

use crate::data::finding::Finding;
use crate::data::tree::Text;

pub(super) fn finding(case: &Text, name: &str, expected: &str, own: &str) -> Finding {
    let message = format!(
        "the case `{}` expects `{name}` to be `{}`, and by the rules it is `{}`",
        case.text,
        short(expected),
        short(own)
    );
    Finding::warning("disputed-case", case.at, message)
        .help("ask a clinician which of both is right, and mend the other".to_owned())
}

fn short(text: &str) -> String {
    text.chars().take(60).collect()
}
