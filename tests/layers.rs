//! Dependencies point one way. Modules of one crate could use each other in circles; this test does not let them.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A floor may use those above its own, and a room of it the rooms before it. `web` and `cli` never meet.
const FLOORS: &[(&str, &[&str])] = &[
    ("data", &["span", "hidden", "finding", "number", "tree", "object", "serial", "packed", "shape", "markup"]),
    ("diagram", &[]),
    (
        "model",
        &[
            "id",
            "position",
            "value",
            "guard",
            "score",
            "domain",
            "text",
            "rows",
            "evidence",
            "pathway",
            "answers",
            "evaluation",
            "amount",
            "walk",
            "standing",
        ],
    ),
    ("analysis", &["encode", "verify", "explain", "lanes"]),
    ("presentation", &["words", "spoken", "session", "view", "bundle", "boundary", "types"]),
    (
        "cohort",
        &["table", "mapping", "columns", "scores", "rows", "summary", "answer", "tables", "csv", "wording", "report"],
    ),
    (
        "authoring",
        &[
            "document", "plural", "words", "check", "scaffold", "order", "proof", "case", "cover", "diff", "standard",
            "layout", "map", "export", "import",
        ],
    ),
    ("web", &[]),
    ("cli", &[]),
];

#[test]
fn no_floor_uses_one_below_it_and_no_room_one_behind_it() {
    let mut upward = Vec::new();
    for file in source_files() {
        let Some(own) = place(&module_of(&file)) else { continue };
        for used in modules_used(&module_of(&file), &without_tests(&read(&file))) {
            let Some(other) = place(&used) else { continue };
            let siblings = own.0 != other.0 && FLOORS[own.0.min(other.0)].0 == "web";
            if other > own || siblings {
                upward.push(format!(
                    "{}: `{}` uses `{}`",
                    file.display(),
                    module_of(&file).join("::"),
                    used.join("::")
                ));
            }
        }
    }
    assert!(upward.is_empty(), "these point the wrong way:\n{}", upward.join("\n"));
}

#[test]
fn every_module_has_its_place() {
    let modules: BTreeSet<Vec<String>> = source_files().iter().map(|file| module_of(file)).collect();
    // `lib` only says which floors there are, `main` starts the command; a floor's own file says which rooms it has.
    let homeless: Vec<_> = modules.iter().filter(|module| place(module).is_none() && module.len() > 1).collect();
    assert!(homeless.is_empty(), "where do these belong? {homeless:?}");
    for (floor, rooms) in FLOORS {
        for room in *rooms {
            assert!(modules.contains(&vec![(*floor).to_owned(), (*room).to_owned()]), "there is no `{floor}::{room}`");
        }
    }
}

#[test]
fn the_code_map_names_every_room_in_order() {
    let map = fs::read_to_string(source_folder().with_file_name("ARCHITECTURE.md")).expect("a readable file");
    let rows = map.lines().skip_while(|line| !line.starts_with("| module |")).skip(2);
    let named: Vec<&str> = rows.map_while(|row| Some(row.strip_prefix("| `")?.split_once('`')?.0)).collect();
    let rooms = FLOORS.iter().flat_map(|(floor, rooms)| {
        let each = rooms.iter().map(move |room| format!("{floor}::{room}"));
        let whole = rooms.is_empty().then(|| (*floor).to_owned());
        each.chain(whole)
    });
    assert_eq!(named, rooms.collect::<Vec<_>>());
}

#[test]
fn the_diagrams_know_no_pathway() {
    for file in source_files().iter().filter(|file| module_of(file).first().is_some_and(|floor| floor == "diagram")) {
        let text = read(file).to_lowercase();
        let words: BTreeSet<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
        for word in ["pathway", "pathways", "patient", "patients", "fact", "facts", "treatment", "model", "analysis"] {
            assert!(!words.contains(word), "{}: {word}", file.display());
        }
    }
}

/// Who asks which type a fact is has to be found when there is one type more.
#[test]
fn nobody_asks_which_type_a_fact_is_but_the_types() {
    let asks = |file: &&PathBuf| {
        let text = without_tests(&read(file));
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let domain = module_of(file).starts_with(&["model".to_owned(), "domain".to_owned()]);
        let after = |line: &str| line.split("Domain::").skip(1).any(|rest| rest.starts_with(char::is_uppercase));
        !domain && code.into_iter().any(after)
    };
    let asking: Vec<_> = source_files().iter().filter(asks).map(|file| file.display().to_string()).collect();
    assert!(asking.is_empty(), "ask the domain instead: {asking:?}");
}

/// Whoever reads a name must not have to look which of two it is.
#[test]
fn no_public_type_has_the_name_of_another() {
    let mut homes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in source_files() {
        for name in public_types(&without_tests(&read(&file))) {
            homes.entry(name).or_default().push(module_of(&file).join("::"));
        }
    }
    assert!(homes.len() > 100, "what is read are types: {homes:?}");
    homes.retain(|_, modules| modules.len() > 1);
    assert!(homes.is_empty(), "each of these names stands for several types: {homes:#?}");
}

/// One idea has one word: the table in the design says which. These were used for something else, or for several things.
#[test]
fn no_identifier_is_a_word_that_was_given_up() {
    let given_up = ["told", "held", "look", "way", "comes", "somebody", "idle"];
    let mut found = Vec::new();
    for file in source_files() {
        let declared = identifiers_declared(&without_tests(&read(&file)));
        let here = declared.into_iter().filter(|name| given_up.contains(&name.as_str()));
        found.extend(here.map(|name| format!("{}: {name}", file.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Bounds that only ever fall: bare positions, conditional code, and no default that turns a wrong position into "nobody".
#[test]
fn the_house_stays_within_its_bounds() {
    let sources: Vec<String> = source_files().iter().map(|file| read(file)).collect();
    let lines =
        |what: &str| sources.iter().flat_map(|source| source.lines()).filter(|line| line.contains(what)).count();
    let entries = fs::read_dir(source_folder()).expect("a readable folder").count();
    assert!(lines("usize") > 0 && lines("usize") <= 300, "{} lines with `usize`", lines("usize"));
    assert!(lines("cfg(feature") <= 8, "{} lines with `cfg(feature`", lines("cfg(feature"));
    assert_eq!(lines("unwrap_or(FALSE)"), 0);
    assert!(entries <= 12, "{entries} entries in src");
}

#[test]
fn what_counts_as_a_declaration() {
    let types = "pub struct A;\n    pub enum B {\npub(super) struct C;\nstruct D;\n/// pub struct E\npub type F<T> = T;\npub trait G {\npositions! {\n    pub HId\n}";
    assert_eq!(public_types(types), ["A", "B", "F", "G", "HId"]);
    let text =
        "let mut a = 1;\nfn b(c: u8) {}\npub fn d() {}\nlet (e, f) = x;\n    pub g: u8,\n// let h = 1;\n\"let i = 1\";";
    let declared = identifiers_declared(text);
    for name in ["a", "b", "c", "d", "e", "f", "g"] {
        assert!(declared.contains(name), "{name}: {declared:?}");
    }
    assert!(!declared.contains("h"), "{declared:?}");
}

#[test]
fn what_counts_as_a_use() {
    let used = |text: &str| {
        let own = ["model".to_owned(), "walk".to_owned()];
        modules_used(&own, &without_tests(text)).into_iter().map(|path| path.join("::")).collect::<Vec<_>>()
    };
    assert_eq!(used("use crate::model::guard::Guard;"), ["model::guard"]);
    assert_eq!(
        used("use crate::{model::guard::{Guard, Truth},\n    data::tree::Node};"),
        ["data::tree", "model::guard"]
    );
    assert_eq!(used("use super::pathway::Pathway;"), ["model::pathway"]);
    assert_eq!(used("fn f() -> crate::presentation::view::View {}"), ["presentation::view"]);
    assert_eq!(used("pub(crate) fn f() {}"), [""; 0]);
    assert_eq!(used("/// See [`crate::presentation::view`].\n// crate::web"), [""; 0]);
    assert_eq!(used("use crate::model::id::Id;\n#[cfg(test)]\nmod tests { use crate::web::View; }"), ["model::id"]);
}

/// Floor and room of a module.
fn place(module: &[String]) -> Option<(usize, usize)> {
    let floor = FLOORS.iter().position(|(floor, _)| module.first().is_some_and(|name| name == floor))?;
    let rooms = FLOORS[floor].1;
    if rooms.is_empty() {
        return Some((floor, 0));
    }
    let room = module.get(1)?;
    Some((floor, rooms.iter().position(|name| name == room)?))
}

/// The modules named after `crate::`, also in braces, and after `super::` in a file that is a room itself.
fn modules_used(own: &[String], source: &str) -> BTreeSet<Vec<String>> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let absolute = code.split("crate::").skip(1).flat_map(paths);
    let beside = code.split("super::").skip(1).flat_map(paths).filter(|_| own.len() == 2);
    let beside = beside.map(|path| own[..1].iter().cloned().chain(path).take(2).collect());
    absolute.chain(beside).collect()
}

/// `model::guard::Guard` gives `model::guard`; so does each of several in braces.
fn paths(text: &str) -> Vec<Vec<String>> {
    let Some(group) = text.strip_prefix('{') else { return vec![two_names(text)] };
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for sign in group.chars() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => parts.push(String::new()),
            _ => {}
        }
        if let Some(last) = parts.last_mut().filter(|_| !(sign == ',' && depth == 0)) {
            last.push(sign);
        }
    }
    parts.iter().map(|part| two_names(part.trim_start())).collect()
}

fn two_names(path: &str) -> Vec<String> {
    let is_name = |sign: char| sign.is_alphanumeric() || sign == '_';
    path.split("::").take(2).map(|name| name.chars().take_while(|sign| is_name(*sign)).collect()).collect()
}

/// The types that a file makes public everywhere.
fn public_types(source: &str) -> Vec<String> {
    let name = |line: &str| {
        let mut words = line.trim_start().strip_prefix("pub ")?.split(|sign: char| !sign.is_alphanumeric());
        let first = words.next()?;
        let kinds = ["struct", "enum", "trait", "type", "union"];
        // A position stands alone in its macro.
        let alone = line.trim_start().strip_prefix("pub ").is_some_and(|rest| rest.chars().all(char::is_alphanumeric));
        if kinds.contains(&first) { words.next() } else { alone.then_some(first) }.map(str::to_owned)
    };
    source.lines().filter_map(name).collect()
}

/// The names of functions, fields, arguments and variables that a file declares.
fn identifiers_declared(source: &str) -> BTreeSet<String> {
    let is_name = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut names = BTreeSet::new();
    for line in source.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
        // What is written in quotes is said, not declared.
        let code: String = line.split('"').step_by(2).collect::<Vec<_>>().join(" ");
        for word in ["let ", "fn ", "let mut "] {
            let declared = code.split(word).skip(1).filter_map(|rest| rest.split(['=', '{']).next());
            let each = declared.flat_map(|rest| rest.split(|sign: char| !is_name(sign)));
            names.extend(each.filter(|name| !name.is_empty()).map(str::to_owned));
        }
        let field = code.trim_start().trim_start_matches("pub ").split_once(':');
        names.extend(field.map(|(name, _)| name.to_owned()).filter(|name| name.chars().all(is_name)));
    }
    names
}

/// A unit test may look at the floors below to build what it needs.
fn without_tests(source: &str) -> String {
    source.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

/// `src/model/guard.rs` and `src/model/guard/parse.rs` are both of the room `model::guard`; a file deeper than its room
/// has a third part.
fn module_of(file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(source_folder()).expect("a file of src");
    let names = inside.components().map(|part| part.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned());
    names.filter(|name| name != "mod").collect()
}

fn source_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![source_folder()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn source_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("a readable file")
}
