//! `unknown-text`: an overlay replaces words that the pathway does not have.
//!
//! Why it matters: nobody would ever read them, and the words they were to replace stay.
//!
//! ```text
//! step-rset = Rest
//! ```
//!
//! Instead: correct the key; the finding offers the nearest one. An overlay adds no words and no language.

use std::collections::BTreeMap;

use super::{Folder, place};
use crate::data::finding::Finding;
use crate::data::span::Span;
use crate::data::tree::Text;
use crate::model::id::did_you_mean;
use crate::model::text::Texts;

/// Puts an overlay's words in place of the pathway's.
pub(super) fn replace(file: u16, lang: &str, entries: BTreeMap<String, Text>, folder: &mut Folder) {
    let Some(texts) = folder.document.texts.iter_mut().find(|texts| texts.lang == lang) else {
        let known: Vec<&str> = folder.document.texts.iter().map(|texts| texts.lang.as_str()).collect();
        let help = format!("it has words in {}", known.join(", "));
        let message = format!("the pathway has no words in `{lang}`");
        folder.report.push(Finding::error("unknown-text", Some(place(file, Span::default())), message).help(help));
        return;
    };
    let (known, unknown): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(key, _)| texts.get(key).is_some());
    for (key, text) in unknown {
        let finding = Finding::error("unknown-text", text.at, format!("the pathway has no text `{key}`"));
        let help = did_you_mean(&key, texts.entries().iter().map(|(key, _)| key.as_str()));
        folder.report.push(finding.help(help));
    }
    *texts = Texts::new(lang.to_owned(), texts.entries().iter().cloned().chain(known));
}
