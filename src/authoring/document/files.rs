//! Which files of a folder are read: one rule, for every command and whoever lists the folder.
//!
//! Names are relative to the folder, with `/`. A file is read for its exact name. What is hidden or somebody's backup is
//! passed over in silence; what looks as if somebody had written it to be read, and is not, has a reason, which becomes a
//! finding.

/// The files of a pathway besides its words and cases.
const NAMED: [(&str, Role<'static>); 5] = [
    ("pathway.toml", Role::Pathway),
    ("evidence.toml", Role::Evidence),
    ("sources.json", Role::Sources),
    ("order.json", Role::Order),
    ("editions.json", Role::Editions),
];
const OVERLAY: [(&str, Role<'static>); 1] = [("overlay.toml", Role::Overlay)];
/// The folder of cases.
pub const CASES: &str = "cases";
/// The folder of the page's own words, where the engine has none of a language.
pub const WORDS: &str = "words";
/// Endings that editors and people give to what they replaced.
const BACKUPS: [&str; 9] = ["bak", "backup", "old", "orig", "rej", "save", "swo", "swp", "tmp"];

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role<'a> {
    /// The logic.
    Pathway,
    /// The claims.
    Evidence,
    /// The publications.
    Sources,
    /// A kept order of facts.
    Order,
    /// Facts of earlier editions.
    Editions,
    /// What a clinic does differently.
    Overlay,
    /// The words of this language.
    Words(&'a str),
    /// The page's own words in this language.
    OwnWords(&'a str),
    /// One patient, and what must come out.
    Case,
    /// It looks authored and is not read.
    Unread(Why),
    /// No part of a pathway.
    Other,
}

/// Why what looks authored is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The pathway does not list this language.
    Language(String),
    /// The name should be this one.
    Name(String),
    /// A case stands in a folder inside `cases`.
    Nested,
    /// `cases` is no folder.
    NoFolder,
}

impl Role<'_> {
    /// Is a file of this name read?
    pub fn is_read(&self) -> bool {
        !matches!(self, Role::Unread(_) | Role::Other)
    }
}

/// Is this name, or a folder on the way to it, hidden or a backup?
pub fn is_hidden(name: &str) -> bool {
    name.split('/').any(|part| {
        let backup = |ending: &str| BACKUPS.iter().any(|known| ending.eq_ignore_ascii_case(known));
        part.starts_with(['.', '~', '#'])
            || part.ends_with('~')
            || part.rsplit_once('.').is_some_and(|(_, e)| backup(e))
    })
}

/// Could a folder of this name be meant to hold cases, or the page's own words?
pub fn is_looked_into(folder: &str) -> bool {
    near(folder, CASES) || near(folder, WORDS)
}

/// What a name in a pathway's folder stands for. Without the list of `languages`, every language is read.
pub fn role<'a>(name: &'a str, languages: Option<&[String]>) -> Role<'a> {
    if is_hidden(name) {
        return Role::Other;
    }
    match name.split_once('/') {
        Some((CASES, rest)) => case(rest),
        Some((WORDS, rest)) => own_words(rest, languages),
        Some((folder, rest)) if near(folder, CASES) && case(rest) != Role::Other => {
            Role::Unread(Why::Name(format!("{CASES}/{rest}")))
        }
        Some((folder, rest)) if near(folder, WORDS) && own_words(rest, None) != Role::Other => {
            Role::Unread(Why::Name(format!("{WORDS}/{rest}")))
        }
        Some(_) => Role::Other,
        None if name == CASES => Role::Unread(Why::NoFolder),
        None => words(name, languages).unwrap_or_else(|| named(name, &NAMED)),
    }
}

/// What a name in an overlay's folder stands for. Words of a language that the pathway does not have are a finding of
/// their own.
pub fn overlay_role(name: &str) -> Role<'_> {
    match is_hidden(name) || name.contains('/') {
        true => Role::Other,
        false => words(name, None).unwrap_or_else(|| named(name, &OVERLAY)),
    }
}

fn named<'a>(name: &str, known: &[(&str, Role<'a>)]) -> Role<'a> {
    if let Some((_, role)) = known.iter().find(|(known, _)| *known == name) {
        return role.clone();
    }
    let lower = name.to_lowercase();
    let meant = known
        .iter()
        .map(|(known, _)| *known)
        .find(|known| near(name, known) || lower.strip_prefix(known).is_some_and(|rest| rest.starts_with('.')));
    meant.map_or(Role::Other, |meant| Role::Unread(Why::Name(meant.to_owned())))
}

fn words<'a>(name: &'a str, languages: Option<&[String]>) -> Option<Role<'a>> {
    let lower = name.to_ascii_lowercase();
    let end = lower.find(".ftl").filter(|end| matches!(lower.as_bytes().get(end + 4), None | Some(b'.')))?;
    let language = name.get(..end)?;
    let listed = languages.iter().flat_map(|all| all.iter()).find(|listed| listed.eq_ignore_ascii_case(language));
    let right = format!("{}.ftl", listed.map_or(language, String::as_str));
    Some(match languages {
        _ if name != right => Role::Unread(Why::Name(right)),
        Some(_) if listed.is_none() => Role::Unread(Why::Language(language.to_owned())),
        _ => Role::Words(language),
    })
}

/// A name below `words/`. Those of a language are for each of its regions.
fn own_words<'a>(name: &'a str, languages: Option<&[String]>) -> Role<'a> {
    let file = name.rsplit('/').next().unwrap_or(name);
    let general = |language: &String| language.split('-').next().map(str::to_owned);
    let listed: Option<Vec<String>> =
        languages.map(|all| all.iter().cloned().chain(all.iter().filter_map(general)).collect());
    match words(file, listed.as_deref()) {
        None => Role::Other,
        Some(Role::Words(_)) if file != name => Role::Unread(Why::Name(format!("{WORDS}/{file}"))),
        Some(Role::Words(language)) => Role::OwnWords(language),
        Some(Role::Unread(Why::Name(right))) => Role::Unread(Why::Name(format!("{WORDS}/{right}"))),
        Some(other) => other,
    }
}

/// A name below `cases/`.
fn case(name: &str) -> Role<'_> {
    let lower = name.to_ascii_lowercase();
    let file = lower.rsplit('/').next().unwrap_or_default();
    let Some(end) = file.find(".toml").filter(|end| matches!(file.as_bytes().get(end + 5), None | Some(b'.'))) else {
        return Role::Other;
    };
    if name.contains('/') {
        return Role::Unread(Why::Nested);
    }
    let right = format!("{}.toml", name.get(..end).unwrap_or_default());
    if name == right { Role::Case } else { Role::Unread(Why::Name(format!("{CASES}/{right}"))) }
}

/// The same but for a slip or for capitals.
fn near(name: &str, known: &str) -> bool {
    strsim::osa_distance(&name.to_lowercase(), known) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(name: &str) -> Role<'_> {
        role(name, Some(&["en".to_owned(), "es-MX".to_owned()]))
    }

    #[test]
    fn a_file_is_read_for_its_exact_name() {
        for (name, expected) in [
            ("pathway.toml", Role::Pathway),
            ("sources.json", Role::Sources),
            ("en.ftl", Role::Words("en")),
            ("es-MX.ftl", Role::Words("es-MX")),
            ("words/en.ftl", Role::OwnWords("en")),
            ("words/es.ftl", Role::OwnWords("es")),
            ("words/es-MX.ftl", Role::OwnWords("es-MX")),
            ("cases/a.toml", Role::Case),
            ("cases/A b.v2.toml", Role::Case),
        ] {
            assert_eq!(listed(name), expected, "{name}");
        }
        assert_eq!(role("de.ftl", None), Role::Words("de"));
        assert_eq!(overlay_role("overlay.toml"), Role::Overlay);
        assert_eq!(overlay_role("de.ftl"), Role::Words("de"));
    }

    #[test]
    fn what_looks_authored_and_is_not_read_has_a_reason() {
        let name = |right: &str| Why::Name(right.to_owned());
        for (written, why) in [
            ("es.ftl", Why::Language("es".to_owned())),
            ("en (copy).ftl", Why::Language("en (copy)".to_owned())),
            ("en.ftl.ftl", name("en.ftl")),
            ("en.ftl.txt", name("en.ftl")),
            ("EN.ftl", name("en.ftl")),
            ("en.FTL", name("en.ftl")),
            ("es-mx.ftl", name("es-MX.ftl")),
            ("Pathway.TOML", name("pathway.toml")),
            ("pathway.toml.toml", name("pathway.toml")),
            ("source.json", name("sources.json")),
            ("orders.json", name("order.json")),
            ("words/fr.ftl", Why::Language("fr".to_owned())),
            ("words/en.ftl.txt", name("words/en.ftl")),
            ("words/a/en.ftl", name("words/en.ftl")),
            ("Words/en.ftl", name("words/en.ftl")),
            ("word/en.ftl", name("words/en.ftl")),
            ("cases/b/a.toml", Why::Nested),
            ("cases/b/c/A.TOML", Why::Nested),
            ("cases/A.TOML", name("cases/A.toml")),
            ("cases/a.toml.txt", name("cases/a.toml")),
            ("Cases/a.toml", name("cases/a.toml")),
            ("case/a.toml", name("cases/a.toml")),
            ("cases", Why::NoFolder),
        ] {
            assert_eq!(listed(written), Role::Unread(why), "{written}");
        }
        assert_eq!(overlay_role("Overlay.toml"), Role::Unread(name("overlay.toml")));
        assert_eq!(overlay_role("en.ftl.ftl"), Role::Unread(name("en.ftl")));
    }

    #[test]
    fn what_is_hidden_a_backup_or_of_something_else_is_passed_over() {
        for name in [
            ".#en.ftl",
            "._en.ftl",
            ".en.ftl.swp",
            "#en.ftl#",
            "en.ftl~",
            "pathway.toml~",
            "en.ftl.orig",
            "en.ftl.BAK",
            "~$en.ftl",
            "cases/a.toml~",
            "cases/#a.toml#",
            "cases/.git/a.toml",
            ".git/en.ftl",
            "cases/old~/a.toml",
            "README.md",
            "facts.json",
            "head.toml",
            "notes.ftlx",
            "clinic/en.ftl",
            "clinic/overlay.toml",
            "cases/README.md",
            "cases/notes.tomls",
            "overlay.toml",
            "index.json",
        ] {
            assert_eq!(listed(name), Role::Other, "{name}");
        }
    }
}
