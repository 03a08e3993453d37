//! `unfilled-case`: a case that does not say yet what must come out.
//!
//! Why it matters: it cannot fail, so it is not run, and counts for nothing until somebody has thought about it.
//! `pathway cover` writes such cases.
//!
//! ```toml
//! id = "cover-001"
//! [facts]
//! fever = "yes"
//! ```
//!
//! Instead: say what is right for this patient, whatever the pathway says, under `[expect]`.

use super::{id, is_unfilled};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Node;

/// How many are named.
const MOST: usize = 3;

/// Reports all of them at once: there may be many, and they are one task.
pub(super) fn check(cases: &[Node], report: &mut Report) {
    let ids: Vec<_> = cases.iter().filter(|case| is_unfilled(case)).map(id).collect();
    let Some(first) = ids.first() else { return };
    let named = ids.iter().take(MOST).map(|id| format!("`{}`", id.text)).collect::<Vec<_>>().join(", ");
    let more = ids.len().saturating_sub(MOST);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    let wait = if ids.len() == 1 { "1 case does" } else { &format!("{} cases do", ids.len()) };
    let message = format!("{wait} not say yet what must come out: {named}{rest}");
    let help = "write it below `[expect]`, such as `conclusion = \"…\"`, or delete the file".to_owned();
    report.push(Finding::note("unfilled-case", first.at, message).help(help));
}
