//! `unknown-id`: a step, treatment, claim, source or urgency is named that does not exist.
//!
//! Why it matters: a branch that leads nowhere leaves a person without an answer.
//!
//! ```toml
//! { when = "cauda_equina", go = "emergancy" }
//! ```
//!
//! Instead: the finding offers the nearest name.

use crate::diagnostic::Finding;
use crate::document::Text;
use crate::id::nearest;

/// The finding for one name.
pub fn finding<'a>(name: &Text, what: &str, known: impl Iterator<Item = &'a str>) -> Finding {
    let help = nearest(&name.text, known).map(|near| format!("did you mean `{near}`?"));
    Finding::error("unknown-id", name.at, format!("no {what} is called `{}`", name.text)).help(help)
}
