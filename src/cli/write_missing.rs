//! `pathway check --write-missing`: placeholders for the texts that a pathway lacks.

use std::path::{Path, PathBuf};

use treatment_pathway::authoring::document::authored::read_folder;
use treatment_pathway::authoring::scaffold::{Written, scaffold};
use treatment_pathway::data::finding::Finding;

use super::listing::{self, Of};
use super::refusal::Refusal;
use super::{render, save};

/// Writes them into the files of a folder, and says so on standard error. A file that cannot be read whole stays as it is:
/// what it lacks is not known.
pub fn run(dir: &Path) -> Result<(), Refusal> {
    let files = listing::read_all(Of::Pathway(dir))?;
    let folder = read_folder(files);
    let broken = |written: &Written| {
        let of_it = |finding: &Finding| {
            let file = finding.at.and_then(|at| at.file_of(&folder.document.files));
            // Of what cannot be seen only the first cause is a finding: the syntax may be broken as well.
            ["fluent-syntax", "hidden-character"].contains(&finding.code)
                && file.is_some_and(|file| file.name == written.name)
        };
        folder.report.findings.iter().any(of_it)
    };
    let (broken, whole): (Vec<Written>, Vec<Written>) = scaffold(&folder.document).into_iter().partition(broken);
    broken.iter().for_each(|file| err!("{}: nothing is written into it until it can be read", file.name));
    let files: Vec<(PathBuf, String)> = whole.iter().map(|file| (dir.join(&file.name), file.text.clone())).collect();
    save::all(&files)?;
    whole.iter().for_each(|file| err!("{}: {} to be written", file.name, render::many(file.new, "text")));
    Ok(())
}
