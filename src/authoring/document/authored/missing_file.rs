//! `missing-file`: a file that every pathway has is not there.
//!
//! Why it matters: without `sources.json` nothing can be cited, without `en.ftl` nobody can read the pathway.
//!
//! ```toml
//! languages = ["en", "es"]    # and no es.ftl in the folder
//! ```
//!
//! Instead: add the file, or take the language out of the list until it is written.

use crate::authoring::document::{Document, SourceFile};
use crate::data::finding::{Finding, Report};

/// Reports each file that should be in the folder.
pub fn check(files: &[SourceFile], document: &Document, report: &mut Report) {
    let has = |name: &str| files.iter().any(|file| file.name == name);
    for name in ["pathway.toml", "evidence.toml", "sources.json"] {
        if !has(name) {
            let help = format!("write it; `pathway new` makes a folder with a small `{name}`");
            report.push(Finding::error("missing-file", None, format!("the folder has no `{name}`")).help(help));
        }
    }
    for language in &document.about.languages {
        let name = format!("{}.ftl", language.text);
        if !has(&name) {
            report.push(
                Finding::error("missing-file", language.at, format!("the folder has no `{name}`"))
                    .help(format!("write the words of `{}` in `{name}`", language.text)),
            );
        }
    }
}
