//! Files that are written whole or not at all: each is made beside its place, and only when all are there do they take
//! their places. Whoever reads meanwhile reads the old one or the new one, and a full disk leaves the old ones as they were.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::refusal::Refusal;

/// Writes these files; otherwise says why not, and none is changed.
pub fn all(files: &[(PathBuf, String)]) -> Result<(), Refusal> {
    save(files, fs::File::sync_all)
}

/// The same for hundreds of files that are made again at any time: nobody waits until a disk has each of them.
pub fn hundreds(files: &[(PathBuf, String)]) -> Result<(), Refusal> {
    save(files, |_| Ok(()))
}

fn save(files: &[(PathBuf, String)], sync: fn(&fs::File) -> io::Result<()>) -> Result<(), Refusal> {
    let mut made: Vec<(PathBuf, PathBuf)> = Vec::new();
    let saved = files.iter().try_for_each(|(file, text)| {
        let file_made = make(file, text, sync).map_err(|problem| (file, problem))?;
        made.push(file_made);
        Ok(())
    });
    let saved = saved.and_then(|()| {
        let mut each = files.iter().zip(&made);
        each.try_for_each(|((file, _), (own, place))| fs::rename(own, place).map_err(|problem| (file, problem)))
    });
    saved.map_err(|(file, problem)| {
        for (own, _) in &made {
            // One that has taken its place already is not there any more.
            let _ = fs::remove_file(own);
        }
        Refusal::unwritable(&file.display().to_string(), &problem)
    })
}

/// Writes a text beside the place of a file; gives both paths. A link keeps leading to the file.
fn make(file: &Path, text: &str, sync: fn(&fs::File) -> io::Result<()>) -> io::Result<(PathBuf, PathBuf)> {
    if let Some(folder) = file.parent() {
        // A file in the place of the folder is told as that, and not as something that is there already.
        let no_folder = || io::Error::from(io::ErrorKind::NotADirectory);
        fs::create_dir_all(folder).map_err(|problem| if folder.is_file() { no_folder() } else { problem })?;
    }
    let place = fs::canonicalize(file).unwrap_or_else(|_| file.to_path_buf());
    if place.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let own = place.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    let written = fs::File::create(&own).and_then(|mut to| to.write_all(text.as_bytes()).and_then(|()| sync(&to)));
    match written {
        Ok(()) => Ok((own, place)),
        Err(problem) => {
            let _ = fs::remove_file(&own);
            Err(problem)
        }
    }
}
