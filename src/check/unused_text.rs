//! `unused-text`: words that nobody will ever read.
//!
//! Why it matters: usually the id is misspelt, and the sentence somebody wrote with care is not shown.
//!
//! ```text
//! fact-sadle = New numbness between the legs?
//! ```
//!
//! Instead: correct the id; the finding offers the nearest one that lacks a text.

use super::missing_text::{allowed, needed};
use crate::diagnostic::{Finding, Report};
use crate::document::Document;
use crate::id::nearest;

/// Reports each as a warning.
pub fn check(document: &Document, report: &mut Report) {
    let needed = needed(document);
    for texts in &document.texts {
        for (key, text) in &texts.entries {
            if needed.contains_key(key) || allowed(document, key) {
                continue;
            }
            let missing = needed.keys().map(String::as_str).filter(|known| texts.get(known).is_none());
            let help = nearest(key, missing).map(|near| format!("did you mean `{near}`?"));
            report.push(Finding::warning("unused-text", text.at, format!("nothing shows the text `{key}`")).help(help));
        }
    }
}
