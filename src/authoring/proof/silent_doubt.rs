//! `silent-doubt`: somebody comes to `otherwise` only because an earlier guard was in doubt.
//!
//! Why it matters: "I'm not sure" would be read as no, without anybody having said so.
//!
//! ```toml
//! branches = [
//!   { when = "saddle = yes", go = "emergency" },
//!   { otherwise = "home-care" },
//! ]
//! ```
//!
//! Instead: give doubt a branch of its own with `possibly(…)`; or, where doubt may end here, say why with
//! `doubt = "…"` on the `otherwise`.

use super::{Authored, for_whom, once_checked};
use crate::analysis::encode::clearance::Clearance;
use crate::data::finding::Finding;
use crate::model::position::{BranchId, StepId};

pub(super) fn finding(authored: &Authored<'_>, step: StepId, branch: BranchId, walk: Clearance) -> Finding {
    let (id, whom, once) = (authored.step_id(step), for_whom(walk), once_checked(walk));
    let message = format!("doubt ends in the `otherwise` of `{id}`{whom}{once}, and nobody has said that it may");
    Finding::error("silent-doubt", authored.place_of_branch(step, branch), message)
        .help("add a branch with `possibly(…)`, or `doubt = \"why\"` beside `otherwise`".to_owned())
}
