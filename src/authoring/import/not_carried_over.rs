//! `not-carried-over`: a part of an imported source that a pathway cannot say.
//!
//! Why it matters: what was written decides without it, and so for some people differently from the source.
//!
//! ```text
//! $gt0012|Risk|.value = 1 / (1 + exp(-$gt0011))
//! ```
//!
//! Instead: write what it means as facts, a score or a number, or decide that the pathway does without.

use super::gdl2::place_of;
use super::gdl2::read::{Guideline, RuleId};
use crate::data::finding::{Finding, Place};
use crate::data::tree::Text;

const HELP: &str = "write what it means by hand, or decide that the pathway does without it";

/// A line of a rule that could be read and not be said.
pub(super) fn finding(guideline: &Guideline, rule: Option<RuleId>, line: &str, why: &str) -> Finding {
    let name = rule.and_then(|rule| guideline.rules.checked(rule)).map(|rule| guideline.name(&rule.id).to_owned());
    let of = name.map_or(String::new(), |name| format!(" of rule `{name}`"));
    let shown: String = line.chars().take(80).collect();
    Finding::error("not-carried-over", place_of(guideline, rule), format!("`{shown}`{of} is not carried over: {why}"))
        .help(HELP.to_owned())
}

/// A line that could not be read.
pub(super) fn line(of: &str, line: &Text, why: &str) -> Finding {
    Finding::error("not-carried-over", line.at, format!("{of} is not carried over: {why}")).help(HELP.to_owned())
}

/// Anything else of a source.
pub(super) fn said(at: Option<Place>, why: String) -> Finding {
    Finding::error("not-carried-over", at, why).help(HELP.to_owned())
}

/// What the source has and does not use.
pub(super) fn unused(why: String) -> Finding {
    Finding::note("not-carried-over", None, why).help("nothing is lost: no rule asks for it".to_owned())
}
