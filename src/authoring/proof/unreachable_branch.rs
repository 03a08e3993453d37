//! `unreachable-branch`: a branch that nobody can take, neither on the first walk nor behind a card, because of what its
//! guard and those before it say.
//!
//! Why it matters: it was meant for somebody, and they go another way.
//!
//! ```toml
//! hit = "first"
//! branches = [
//!   { when = "weeks >= 6", go = "options" },
//!   { when = "weeks >= 12", go = "later" },     # they have all gone to `options`
//!   { otherwise = "recovery" },
//! ]
//! ```
//!
//! Instead: put the narrower branch first, or delete it. A step that only such branches lead to is an
//! `unreachable-step`.

use super::Authored;
use crate::data::finding::Finding;
use crate::model::position::{BranchId, Position, StepId};

pub(super) fn finding(authored: &Authored<'_>, step: StepId, branch: BranchId) -> Finding {
    let message = format!("nobody can take branch {} of `{}`", branch.ordinal(), authored.step_id(step));
    Finding::error("unreachable-branch", authored.place_of_branch(step, branch), message)
        .help("everybody it speaks of has taken an earlier branch, or its guard cannot hold".to_owned())
}
