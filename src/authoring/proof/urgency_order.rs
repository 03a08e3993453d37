//! `urgency-order`: a less urgent thing stands on top of a more urgent one.
//!
//! Why it matters: whoever reads the first card and stops would wait, although another one that holds for them as well
//! says not to.
//!
//! ```toml
//! hit = "first"
//! branches = [
//!   { when = "days < 3", go = "rest" },
//!   { when = "days < 14", go = "see-somebody" },     # on the first day both hold
//! ]
//! ```
//!
//! It is about a `hit = "first"` decision where a branch is taken and a later one holds too. However they went on from
//! the later one, all such people would end more urgent than where this patient ends now. And it is about a card whose
//! `after` leads somebody to a conclusion more urgent than the card, which stays on top.
//!
//! Instead: put the more urgent branch first, or narrow one of the two so that both never hold. Narrow what comes behind
//! a card, or decide it before the card.

use super::{Authored, once_checked};
use crate::analysis::encode::clearance::Clearance;
use crate::data::finding::Finding;
use crate::model::position::{BranchId, Position, StepId};

/// A branch hides a more urgent one, which stands further down.
pub(super) fn hidden(
    authored: &Authored<'_>,
    step: StepId,
    [branch, taken]: [BranchId; 2],
    walk: Clearance,
) -> Finding {
    let (id, once) = (authored.step_id(step), once_checked(walk));
    let message = format!(
        "branch {} of `{id}` is more urgent than branch {}, which some patients take although both hold{once}",
        branch.ordinal(),
        taken.ordinal(),
    );
    Finding::error("urgency-order", authored.place_of_branch(step, branch), message)
        .help("put the more urgent branch first, or narrow one so that both never hold".to_owned())
}

/// What comes behind a card is more urgent than the card.
pub(super) fn after_card(authored: &Authored<'_>, card: StepId, step: StepId) -> Finding {
    let at = authored.step(card).after.as_ref().and_then(|after| after.at);
    let (card, step, once) = (authored.step_id(card), authored.step_id(step), once_checked(Clearance::After));
    let message = format!("`{step}` comes behind `{card}`, which is less urgent{once}");
    Finding::error("urgency-order", at, message)
        .help("narrow what comes behind the card, or decide it before the card".to_owned())
}
