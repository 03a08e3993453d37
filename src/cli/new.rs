//! `pathway new`: a small clean pathway to start from.

use std::fs;
use std::io;
use std::path::Path;

use treatment_pathway::authoring::check::placeholder_text::MARK;
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::read_folder;
use treatment_pathway::authoring::scaffold::{Written, scaffold, with};

use super::refusal::Refusal;
use super::{Done, load};

const FILES: [(&str, &str); 5] = [
    ("pathway.toml", include_str!("new/pathway.toml")),
    ("en.ftl", include_str!("new/en.ftl")),
    ("evidence.toml", include_str!("new/evidence.toml")),
    ("sources.json", include_str!("new/sources.json")),
    ("cases/red-flag.toml", include_str!("new/cases/red-flag.toml")),
];

pub fn run(dir: &Path, languages: &[String]) -> Done {
    let id = dir.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if !treatment_pathway::model::id::is_valid(id) {
        let message = format!("`{id}` cannot be a pathway's id");
        return Refusal::typed("bad-id", message, "use letters, digits, `_` and `-`".to_owned()).tell(false);
    }
    if let Some(lang) = languages.iter().find(|lang| !is_language(lang)) {
        let message = format!("`{lang}` is no language");
        return Refusal::typed("bad-id", message, "write it like `en` or `pt-BR`".to_owned()).tell(false);
    }
    let unwritable = |problem: &io::Error| Refusal::unwritable(&dir.display().to_string(), problem).tell(false);
    if fs::symlink_metadata(dir).is_ok() {
        return unwritable(&io::Error::from(io::ErrorKind::AlreadyExists));
    }
    let files = files(id, languages);
    if let Err(problem) = make(dir, &files) {
        return unwritable(&problem);
    }
    files.iter().for_each(|file| out!("{}", dir.join(&file.name).display()));
    out!("next: pathway check {0}, then pathway serve {0}", dir.display());
    Done::Well
}

/// As a file of words is named after it.
fn is_language(lang: &str) -> bool {
    let mut parts = lang.split('-');
    let first = parts
        .next()
        .is_some_and(|first| (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase()));
    first && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// The files, with the pathway's id and its languages, looked at today; what there are no words for is a placeholder.
fn files(id: &str, languages: &[String]) -> Vec<SourceFile> {
    let today = load::today();
    let (year, day) = today.split_once('-').unwrap_or_default();
    let next = year.parse::<u32>().map_or(0, |year| year + 1);
    // Of a leap day the next year has none.
    let due = format!("{next}-{}", if day == "02-29" { "02-28" } else { day });
    let mut own = Vec::new();
    for lang in languages {
        if !own.contains(lang) {
            own.push(lang.clone());
        }
    }
    let listed = format!("version = \"0.1.0\"\nlanguages = {own:?}\n");
    let mut files = Vec::new();
    for (name, text) in FILES {
        if name == "en.ftl" && !own.is_empty() && !own.iter().any(|lang| lang == "en") {
            continue;
        }
        let mut text = text.replace("my-pathway", id).replace("REVIEWED", &today).replace("REVIEW_DUE", &due);
        text = text.replace("WORDS", &words_in(&own));
        if name == "pathway.toml" && !own.is_empty() {
            text = text.replace("version = \"0.1.0\"\n", &listed);
        }
        files.push(SourceFile { name: name.to_owned(), text });
    }
    for Written { name, text, .. } in scaffold(&read_folder(files.clone()).document) {
        files.retain(|file| file.name != name);
        files.push(SourceFile { name, text });
    }
    if let [only] = own.as_slice()
        && only != "en"
    {
        // `review.after` itself is in English.
        let own = format!("{only}.ftl");
        let review = [("step-rest.review".to_owned(), format!("{MARK}: step-rest.review"))];
        files.iter_mut().filter(|file| file.name == own).for_each(|file| file.text = with(&file.text, &review));
    }
    files
}

/// The files of words: "en.ftl", "de.ftl and fr.ftl".
fn words_in(languages: &[String]) -> String {
    let names: Vec<String> = languages.iter().map(|lang| format!("{lang}.ftl")).collect();
    if names.is_empty() { "en.ftl".to_owned() } else { names.join(" and ") }
}

/// Makes a folder with these files, whole or not at all.
///
/// # Errors
/// Why it cannot be written.
pub fn make(dir: &Path, files: &[SourceFile]) -> io::Result<()> {
    // It is made under another name: a folder that is only half there would be in the way of the next attempt.
    let id = dir.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let made = dir.with_file_name(format!(".{id}.{}.tmp", std::process::id()));
    write(&made, files).and_then(|()| fs::rename(&made, dir)).inspect_err(|_| {
        let _ = fs::remove_dir_all(&made);
    })
}

fn write(dir: &Path, files: &[SourceFile]) -> io::Result<()> {
    for file in files {
        let place = dir.join(&file.name);
        fs::create_dir_all(place.parent().unwrap_or(dir))?;
        fs::write(place, &file.text)?;
    }
    Ok(())
}
