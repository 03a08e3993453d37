//! `case-not-carried-over`: a published case that cannot be said of the imported pathway.
//!
//! Why it matters: nobody tries what it tries.
//!
//! ```text
//! expected_output:
//!   "1":
//!     gt0012|Advice|: Call the clinic        # and no rule says so
//! ```
//!
//! Instead: write the case by hand into `cases/`, or leave it out knowingly.

use crate::data::finding::Finding;
use crate::data::tree::Text;

pub(super) fn finding(case: &Text, why: &str) -> Finding {
    Finding::error("case-not-carried-over", case.at, format!("the case `{}` is not carried over: {why}", case.text))
        .help("write it by hand into `cases/`, or leave it out knowingly".to_owned())
}
