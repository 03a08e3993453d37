//! `pathway new`: a small clean pathway to start from.

use std::path::Path;

use super::Done;

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
        eprintln!("error: `{id}` cannot be a pathway's id; use letters, digits, `_` and `-`");
        return Done::Unusable;
    }
    if dir.exists() {
        eprintln!("error: `{}` exists already; nothing was changed", dir.display());
        return Done::Unusable;
    }
    for (name, text) in FILES {
        let file = dir.join(name);
        let folder = file.parent().unwrap_or(dir);
        let text = text.replace("my-pathway", id);
        if let Err(problem) = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&file, text)) {
            eprintln!("error: `{}` cannot be written: {problem}", file.display());
            return Done::Unusable;
        }
        out!("{}", file.display());
    }
    out!("next: pathway check {0}, then pathway serve {0}", dir.display());
    Done::Well
}
