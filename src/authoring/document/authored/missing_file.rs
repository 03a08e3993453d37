//! `missing-file`: a file that every pathway has is not there.
//!
//! Why it matters: without `sources.json` nothing can be cited, without `en.ftl` nobody can read the pathway.
//!
//! ```toml
//! languages = ["en", "es"]    # and no es.ftl in the folder
//! ```
//!
//! Instead: add the file, or take the language out of the list until it is written.

use super::place;
use crate::authoring::document::files::Why;
use crate::authoring::document::{Document, SourceFile};
use crate::data::finding::{Finding, Place, Report};
use crate::data::span::Span;

/// Reports each file that should be in the folder; one of `unread` that only has the wrong name is told as that. A file
/// without which nothing can be made of the rest stands among the files from then on, empty, so that the finding has a
/// place.
pub(super) fn check(
    files: &mut Vec<SourceFile>,
    unread: &mut Vec<(u16, Why)>,
    document: &mut Document,
    report: &mut Report,
) {
    let mut missing = |name: &str, at: Option<Place>, files: &[SourceFile], help: String| {
        let wrong = |(_, why): &(u16, Why)| *why == Why::Name(name.to_owned());
        let named = unread.iter().position(wrong).map(|position| unread.remove(position).0);
        let named = named.and_then(|number| files.get(usize::from(number)));
        let help = named.map_or(help, |file| format!("rename `{}` to `{name}`", file.name));
        report.push(Finding::error("missing-file", at, format!("the folder has no `{name}`")).help(help));
    };
    for name in ["pathway.toml", "evidence.toml", "sources.json"] {
        if !files.iter().any(|file| file.name == name) {
            let at = u16::try_from(files.len()).ok().map(|number| place(number, Span::default()));
            missing(name, at, files, format!("write it; `pathway new` makes a folder with a small `{name}`"));
            files.push(SourceFile { name: name.to_owned(), text: String::new() });
            document.incomplete = true;
        }
    }
    for language in &document.about.languages {
        let name = format!("{}.ftl", language.text);
        if !files.iter().any(|file| file.name == name) {
            let at = language.at.or(document.about.id.at);
            missing(&name, at, files, format!("write the words of `{}` in `{name}`", language.text));
        }
    }
}
