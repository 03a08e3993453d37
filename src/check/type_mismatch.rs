//! `type-mismatch`: a comparison that makes no sense for its fact.
//!
//! Why it matters: `saddle > yes` has no answer.
//!
//! ```toml
//! when = "saddle > yes or nrs = high"
//! ```
//!
//! Instead: words are compared with `=`, `!=` and `in { }`; numbers also with `< <= > >=`.

use super::guards::Typing;
use crate::diagnostic::Finding;
use crate::guard::{Op, Word};
use crate::pathway::Fact;

/// `<` and its kin need a number.
pub fn order(typing: &Typing<'_>, fact: &Fact, op: Op, value: &Word) -> Finding {
    let message = format!("`{} {} {}` compares words by size", fact.id, op.sign(), value.text);
    Finding::error("type-mismatch", typing.place(value), message)
        .help("compare words with `=`, `!=` or `in { }`".to_owned())
}

/// A number fact is compared with something that is none, or that is finer than its `step`.
pub fn not_a_number(typing: &Typing<'_>, fact: &Fact, value: &Word) -> Finding {
    let message = format!("`{}` is a number, and `{}` is not one it can be", fact.id, value.text);
    Finding::error("type-mismatch", typing.place(value), message)
}
