//! `unreachable-rule`: a rule of an imported source that never decides.
//!
//! Why it matters: it was meant for somebody, and they are told something else. It is left out of what was written.
//!
//! ```text
//! rule 1: age at least 60 -> refer
//! rule 2: age at least 50 -> refer later, read after rule 1, sets the same       # rule 1 never decides
//! ```
//!
//! Instead: mend the source's bounds or its order, and import again; or write the branch by hand.

use crate::data::finding::Finding;

pub(super) fn finding(rule: &str) -> Finding {
    Finding::error("unreachable-rule", None, format!("rule `{rule}` decides for nobody and is left out")).help(
        "everybody it speaks of is taken by a rule that counts more, or nobody can meet it: mend its bounds".to_owned(),
    )
}
