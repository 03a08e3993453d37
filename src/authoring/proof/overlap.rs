//! `overlap`: somebody comes to a decision and two branches hold.
//!
//! Why it matters: which advice they get would hang on the order in which the branches were written.
//!
//! ```toml
//! branches = [
//!   { when = "nrs >= 5", go = "procedures" },
//!   { when = "nrs <= 5", go = "base-care" },     # five is both
//! ]
//! ```
//!
//! Instead: part the branches; or, where the order is meant, say `hit = "first"` and `why`.

use super::{Authored, for_whom, once_checked};
use crate::analysis::encode::clearance::Clearance;
use crate::data::finding::Finding;
use crate::model::position::{BranchId, Position, StepId};

pub(super) fn finding(authored: &Authored<'_>, step: StepId, branch: BranchId, walk: Clearance) -> Finding {
    let (id, whom, once) = (authored.step_id(step), for_whom(walk), once_checked(walk));
    let message = format!("branch {} of `{id}` holds together with an earlier one{whom}{once}", branch.ordinal());
    Finding::error("overlap", authored.place_of_branch(step, branch), message)
        .help("narrow one of them, or write `hit = \"first\"` with its `why`".to_owned())
}
