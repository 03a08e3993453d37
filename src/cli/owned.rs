//! Pages that are written into a folder where others may write too: only what was made here, of this pathway, is ever
//! changed or taken away.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use treatment_pathway::authoring::export::pages::{STYLE, STYLE_NAME, mark};
use treatment_pathway::model::pathway::Pathway;

use super::refusal::Refusal;
use super::save;

/// The mark of a page stands at its beginning.
const BEGINNING: u64 = 16 << 10;

/// Writes these pages, all or none; what an earlier export left in the same folders, and no longer is one of them, goes.
pub fn write(out: &Path, pathway: &Pathway, files: &[(String, String)]) -> Result<(), Refusal> {
    let mark = mark(pathway);
    let first = STYLE.split(':').next().unwrap_or(STYLE);
    for (name, _) in files {
        let file = out.join(name);
        let wanted = if name == STYLE_NAME { first } else { &mark };
        if file.is_file() && !has(&file, wanted) {
            let help = "name another folder, or move that file";
            return Err(Refusal::foreign(&file.display().to_string(), help));
        }
    }
    let files: Vec<(PathBuf, String)> = files.iter().map(|(name, text)| (out.join(name), text.clone())).collect();
    save::hundreds(&files)?;
    for old in stale(&files, &mark) {
        fs::remove_file(&old).map_err(|problem| Refusal::unwritable(&old.display().to_string(), &problem))?;
    }
    Ok(())
}

/// Pages of this pathway beside those that were written. A page that nobody links to any more is still found.
fn stale(files: &[(PathBuf, String)], mark: &str) -> Vec<PathBuf> {
    let mut folders: Vec<&Path> =
        files.iter().filter(|(file, _)| is_page(file)).filter_map(|(file, _)| file.parent()).collect();
    folders.dedup();
    let entries = folders.into_iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let old = entries.map(|entry| entry.path()).filter(|path| {
        is_page(path) && path.is_file() && !path.is_symlink() && !files.iter().any(|(file, _)| file == path)
    });
    old.filter(|path| has(path, mark)).collect()
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "html")
}

/// Does a file begin with something that has this in it? What cannot be read is somebody else's.
fn has(file: &Path, wanted: &str) -> bool {
    let mut start = Vec::new();
    let read = fs::File::open(file).and_then(|file| file.take(BEGINNING).read_to_end(&mut start));
    read.is_ok() && String::from_utf8_lossy(&start).contains(wanted)
}
