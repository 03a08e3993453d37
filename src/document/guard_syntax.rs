//! `guard-syntax`: a guard that is not a guard.
//!
//! Why it matters: a condition that cannot be read would never stop anybody.
//!
//! ```toml
//! [conditions]
//! cauda_equina = "saddle == yes"
//! ```
//!
//! Instead: compare with `= != < <= > >= in { }`, join with `and or not ( )`, allow doubt with `possibly( )`.

use super::tree::Text;
use crate::diagnostic::Finding;
use crate::guard::parse::Wrong;

/// The finding for one guard.
pub fn finding(text: &Text, problem: Wrong) -> Finding {
    Finding::error("guard-syntax", text.inside(problem.start..problem.end), problem.message).help(problem.help)
}
