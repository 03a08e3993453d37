//! `below-standard`: an item of the decision-aid standard that a machine can judge does not hold.
//!
//! Why it matters: the standard is how a clinic tells a decision aid from a leaflet, and how readers know that no option
//! was given short shrift.
//!
//! ```text
//! $ pathway check ankle --standard ipdas
//! error[below-standard]: Q6: `treatment-exercise.mind` has no text in `en`
//! ```
//!
//! Instead: what the item asks is in the scorecard; the finding says what is missing. It is found only where a standard is
//! asked for.

use super::{Gap, Item};
use crate::data::finding::Finding;

/// The finding for one gap.
pub fn finding(item: &Item, gap: Gap) -> Finding {
    Finding::error("below-standard", gap.at, format!("{}: {}", item.id, gap.message)).help(gap.help)
}
