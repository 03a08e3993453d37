//! A folder on disk to texts, by the one rule of [`treatment_pathway::authoring::document::files`].

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::languages;
use treatment_pathway::authoring::document::files::{self, Role};

use super::refusal::Refusal;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 4 << 20;
/// The most files of a folder that are read, and the most that are named because they are not.
const MOST_FILES: usize = 2_000;
/// How deep cases are looked for where none should be.
const DEEPEST: u8 = 8;

/// A name in a folder, and where it leads.
struct Listed {
    name: String,
    path: PathBuf,
}

/// A folder whose files are read.
#[derive(Debug, Clone, Copy)]
pub enum Of<'a> {
    /// A pathway's.
    Pathway(&'a Path),
    /// An overlay's, whose files are named by their paths.
    Overlay(&'a Path),
}

impl<'a> Of<'a> {
    fn dir(self) -> &'a Path {
        match self {
            Of::Pathway(dir) | Of::Overlay(dir) => dir,
        }
    }

    fn role<'n>(self, name: &'n str, languages: Option<&[String]>) -> Role<'n> {
        match self {
            Of::Pathway(_) => files::role(name, languages),
            Of::Overlay(_) => files::overlay_role(name),
        }
    }

    fn shown(self, name: &str) -> String {
        match self {
            Of::Pathway(_) => name.to_owned(),
            Of::Overlay(dir) => dir.join(name).display().to_string(),
        }
    }
}

/// The files of a folder: those that are read with their text, and without it those that look as if they were.
///
/// # Errors
/// Every file that is to be read and cannot be.
pub fn read_all(of: Of<'_>) -> Result<Vec<SourceFile>, Refusal> {
    let listed = list(of)?;
    let languages = match of {
        Of::Overlay(_) => None,
        Of::Pathway(dir) => {
            let logic = listed.iter().find(|file| file.name == "pathway.toml");
            let Some(logic) = logic else { return Err(no_pathway(dir, &listed)) };
            read_file(&logic.path).ok().and_then(|logic| languages(&logic))
        }
    };
    let mut refusal = Refusal::default();
    let mut all: Vec<SourceFile> = Vec::new();
    let (mut read, mut unread) = (0, 0);
    for Listed { name, path } in &listed {
        let (role, shown, mut text) = (of.role(name, languages.as_deref()), of.shown(name), String::new());
        if role.is_read() {
            read += 1;
            match read_file(path) {
                Ok(found) => text = found,
                Err(Unreadable { why, help }) => refusal.add_unreadable(&shown, &why, help),
            }
        } else if role != Role::Other {
            unread += 1;
        }
        if role != Role::Other && unread <= MOST_FILES {
            all.push(SourceFile { name: shown, text });
        }
    }
    if read > MOST_FILES {
        let help = "keep the cases of each pathway in its own folder";
        refusal.add_unreadable(
            &of.dir().display().to_string(),
            &format!("it holds more than {MOST_FILES} files"),
            help,
        );
    }
    if refusal.report.has_errors() { Err(refusal) } else { Ok(all) }
}

/// What a folder looks like from outside, without reading a file: when this changes, it is time to read it again.
pub fn fingerprint(of: Of<'_>) -> Vec<(String, Option<Stamp>)> {
    let stamps = |listed: Vec<Listed>| {
        let read = listed.into_iter().filter(|file| of.role(&file.name, None) != Role::Other);
        read.map(|file| (file.name, stamp(&file.path))).collect()
    };
    list(of).map(stamps).unwrap_or_default()
}

/// When a file was written, how long it is, and on Unix which file it is.
pub type Stamp = (Option<std::time::SystemTime>, u64, u64);

fn stamp(path: &Path) -> Option<Stamp> {
    let about = fs::metadata(path).ok()?;
    #[cfg(unix)]
    let inode = std::os::unix::fs::MetadataExt::ino(&about);
    #[cfg(not(unix))]
    let inode = 0;
    Some((about.modified().ok(), about.len(), inode))
}

/// The names in a folder, in order; of folders inside, only those that hold cases or are meant to.
fn list(of: Of<'_>) -> Result<Vec<Listed>, Refusal> {
    let mut listed = Vec::new();
    let refused = |problem: io::Error| {
        let help = match of {
            Of::Pathway(_) => "name the folder that holds pathway.toml, or make one with `pathway new DIR`",
            Of::Overlay(_) => "name the folder that holds overlay.toml",
        };
        Refusal::unreadable(&of.dir().display().to_string(), &sentence(&problem), help)
    };
    for (name, path) in entries(of.dir()).map_err(refused)? {
        if files::is_looked_into(&name) && path.is_dir() && matches!(of, Of::Pathway(_)) {
            let inside = cases(&name, &path, DEEPEST, &mut listed);
            inside.map_err(|problem| {
                let Unreadable { why, help } = Unreadable::of(&path, &problem);
                Refusal::unreadable(&name, &why, help)
            })?;
        } else {
            listed.push(Listed { name, path });
        }
    }
    listed.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(listed)
}

/// What stands in a folder of cases, and in folders there, which are not followed through links.
fn cases(stem: &str, dir: &Path, depth: u8, into: &mut Vec<Listed>) -> io::Result<()> {
    for (name, path) in entries(dir)? {
        let name = format!("{stem}/{name}");
        let folder = fs::symlink_metadata(&path).is_ok_and(|about| about.is_dir());
        if !folder || files::role(&name, None) == Role::Case {
            into.push(Listed { name, path });
        } else if depth > 0 && into.len() < 2 * MOST_FILES {
            cases(&name, &path, depth - 1, into)?;
        }
    }
    Ok(())
}

/// The names of a folder that are not hidden, with where they lead.
fn entries(dir: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut named = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !files::is_hidden(&name) {
            named.push((name, entry.path()));
        }
    }
    Ok(named)
}

fn no_pathway(dir: &Path, listed: &[Listed]) -> Refusal {
    let meant = listed.iter().find(|file| {
        matches!(files::role(&file.name, None), Role::Unread(files::Why::Name(right)) if right == "pathway.toml")
    });
    let help = meant.map_or_else(
        || "make one with `pathway new DIR`, or name the folder that holds pathway.toml".to_owned(),
        |meant| format!("rename `{}` there to `pathway.toml`", meant.name),
    );
    Refusal::unreadable(&dir.display().to_string(), "it holds no pathway.toml", &help)
}

/// Why a file cannot be read, in a few plain words, and the way out.
pub struct Unreadable {
    pub why: String,
    pub help: &'static str,
}

impl Unreadable {
    fn because(why: impl Into<String>, help: &'static str) -> Unreadable {
        Unreadable { why: why.into(), help }
    }

    fn of(path: &Path, problem: &io::Error) -> Unreadable {
        if problem.kind() == ErrorKind::NotFound && fs::symlink_metadata(path).is_ok() {
            let why = "it is a link to a file that is not there";
            return Unreadable::because(why, "let the link lead to a file that is there, or remove it");
        }
        let known = [
            (ErrorKind::PermissionDenied, "let whoever runs this read it, such as with `chmod a+r`"),
            (ErrorKind::IsADirectory, FOLDER),
        ];
        let help = known.iter().find(|(kind, _)| *kind == problem.kind());
        Unreadable::because(sentence(problem), help.map_or(ANY_TEXT, |(_, help)| help))
    }
}

const ANY_TEXT: &str = "name a UTF-8 text that you may read, of a few megabytes at most";
const FOLDER: &str = "put a file of this name in its place, or take the folder away";

/// The text of a file of a folder: a file, or a link to one.
fn read_file(path: &Path) -> Result<String, Unreadable> {
    let about = fs::metadata(path).map_err(|problem| Unreadable::of(path, &problem))?;
    match about.is_dir() {
        true => Err(Unreadable::because("it is a folder", FOLDER)),
        false if !about.is_file() => Err(Unreadable::because("it is no file", ANY_TEXT)),
        false => read_text(path),
    }
}

/// A text of reasonable size, wherever it comes from.
///
/// # Errors
/// Why it cannot be read.
pub fn read_text(path: &Path) -> Result<String, Unreadable> {
    let text = String::from_utf8(read_bytes(path)?).map_err(|problem| {
        let why = format!("it is not UTF-8 text (byte {})", problem.utf8_error().valid_up_to());
        Unreadable::because(why, "save it as UTF-8, which every editor can")
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

/// A file of reasonable size, wherever it comes from.
///
/// # Errors
/// Why it cannot be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    read.map_err(|problem| Unreadable::of(path, &problem))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Unreadable::because(format!("it is larger than {} MB", LARGEST >> 20), "write less into one file"));
    }
    Ok(bytes)
}

/// Why, in a few plain words.
pub fn sentence(problem: &io::Error) -> String {
    let known = [
        (ErrorKind::NotFound, "it is not there"),
        (ErrorKind::PermissionDenied, "you may not read it"),
        (ErrorKind::NotADirectory, "it is no folder"),
        (ErrorKind::IsADirectory, "it is a folder"),
    ];
    let said = known.iter().find(|(kind, _)| *kind == problem.kind());
    said.map_or_else(|| problem.to_string(), |(_, said)| (*said).to_owned())
}
