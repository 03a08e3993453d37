//! `pathway new`: a small clean pathway to start from.

use std::fs;
use std::io;
use std::path::Path;

use super::{Done, load};

const FILES: [(&str, &str); 5] = [
    ("pathway.toml", include_str!("new/pathway.toml")),
    ("en.ftl", include_str!("new/en.ftl")),
    ("evidence.toml", include_str!("new/evidence.toml")),
    ("sources.json", include_str!("new/sources.json")),
    ("cases/red-flag.toml", include_str!("new/cases/red-flag.toml")),
];

pub fn run(dir: &Path) -> Done {
    let id = dir.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if !treatment_pathway::model::id::is_valid(id) {
        err!("error: `{id}` cannot be a pathway's id; use letters, digits, `_` and `-`");
        return Done::Unusable;
    }
    if fs::symlink_metadata(dir).is_ok() {
        err!("error: `{}` exists already; nothing was changed", dir.display());
        return Done::Unusable;
    }
    // It is made under another name: a folder that is only half there would be in the way of the next attempt.
    let made = dir.with_file_name(format!(".{id}.{}.tmp", std::process::id()));
    if let Err(problem) = write(&made, id).and_then(|()| fs::rename(&made, dir)) {
        let _ = fs::remove_dir_all(&made);
        err!("error: `{}` cannot be made: {problem}", dir.display());
        return Done::Unusable;
    }
    FILES.iter().for_each(|(name, _)| out!("{}", dir.join(name).display()));
    out!("next: pathway check {0}, then pathway serve {0}", dir.display());
    Done::Well
}

/// The files, with the pathway's id, looked at today.
fn write(dir: &Path, id: &str) -> io::Result<()> {
    let today = load::today();
    let (year, day) = today.split_once('-').unwrap_or_default();
    let next = year.parse::<u32>().map_or(0, |year| year + 1);
    // Of a leap day the next year has none.
    let due = format!("{next}-{}", if day == "02-29" { "02-28" } else { day });
    for (name, text) in FILES {
        let file = dir.join(name);
        let text = text.replace("my-pathway", id).replace("REVIEWED", &today).replace("REVIEW_DUE", &due);
        fs::create_dir_all(file.parent().unwrap_or(dir))?;
        fs::write(&file, text)?;
    }
    Ok(())
}
