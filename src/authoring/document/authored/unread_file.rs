//! `unread-file`: a file that looks as if it were part of the pathway and is not read.
//!
//! Why it matters: a case that does not run, or words that nobody is shown, look like work that is done.
//!
//! ```text
//! es.ftl              while `languages` does not list "es"
//! en.ftl.ftl          Windows hides the last ending
//! cases/new/a.toml    only the files of `cases` itself are cases
//! ```
//!
//! Instead: give it the name in the finding, list the language, or move it out of the folder. Hidden files and backups
//! (`.#en.ftl`, `en.ftl~`, `en.ftl.orig`) are passed over without a word.

use super::place;
use crate::authoring::document::SourceFile;
use crate::authoring::document::files::{CASES, Why};
use crate::data::finding::{Finding, Report};
use crate::data::span::Span;

/// Reports each of them as a warning; of cases in one folder that is in the way, the first, with how many there are.
/// `first` is the position of the first of these files.
pub(super) fn check(unread: &[(u16, Why)], first: u16, files: &[SourceFile], report: &mut Report) {
    let name = |number: u16| files.get(usize::from(number - first)).map_or("", |file| file.name.as_str());
    let folder = |number: u16| name(number).rsplit_once('/').map_or("", |(folder, _)| folder);
    for (position, (number, why)) in unread.iter().enumerate() {
        let alike = |other: &&(u16, Why)| *why == Why::Nested && other.1 == *why && folder(other.0) == folder(*number);
        if unread.iter().take(position).any(|earlier| alike(&earlier)) {
            continue;
        }
        let more = unread.iter().skip(position + 1).filter(alike).count();
        let name = name(*number);
        let (reason, help) = match why {
            Why::Language(language) => (
                format!("`{language}` is not among the `languages` of the pathway"),
                format!("add \"{language}\" to `languages`, or move the file out of the folder"),
            ),
            Why::Name(right) => {
                let clash = files.iter().any(|file| file.name == *right || file.name.ends_with(&format!("/{right}")));
                let help = match clash {
                    true => format!("delete it, or move it out of the folder: `{right}` is there too"),
                    false => format!("rename it `{right}`, or move it out of the folder"),
                };
                (format!("its name would have to be `{right}`"), help)
            }
            Why::Nested => (
                format!("only the files of `{CASES}` itself are cases"),
                format!("move it up into `{CASES}`, or out of it"),
            ),
            Why::NoFolder => (
                "it should be a folder that holds the cases".to_owned(),
                format!("make a folder `{CASES}`, and write each case into a file there"),
            ),
        };
        let others = match more {
            0 => "is not read".to_owned(),
            1 => "and another file beside it are not read".to_owned(),
            more => format!("and {more} files beside it are not read"),
        };
        let message = format!("`{name}` {others}: {reason}");
        report.push(Finding::warning("unread-file", Some(place(*number, Span::default())), message).help(help));
    }
}
