//! Dependencies point one way. Modules of one crate could use each other in circles; this test does not let them.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A module may use the rows above its own. Modules of one row never meet. `pathway` stands above `check`, which makes one.
const LAYERS: &[&[&str]] = &[
    &["id"],
    &["value"],
    &["diagnostic"],
    &["guard"],
    &["document"],
    &["pathway"],
    &["check"],
    &["diagram"],
    &["prove"],
    &["walk"],
    &["standing"],
    &["explain"],
    &["session"],
    &["words"],
    &["view"],
    &["layout"],
    &["bundle"],
    &["case"],
    &["cover"],
    &["diff"],
    &["standard"],
    &["export"],
    &["web", "cli"],
];

/// These two only say which modules there are, and start the command.
const OUTSIDE: &[&str] = &["lib", "main"];

#[test]
fn no_module_uses_one_below_it() {
    let mut upward = Vec::new();
    for file in source_files() {
        let module = module_of(&file);
        let Some(layer) = layer_of(&module) else { continue };
        for used in modules_used(&without_tests(&read(&file))) {
            if used != module && layer_of(&used).is_some_and(|other| other >= layer) {
                upward.push(format!("{}: `{module}` uses `{used}`", file.display()));
            }
        }
    }
    assert!(upward.is_empty(), "these point the wrong way:\n{}", upward.join("\n"));
}

#[test]
fn every_module_has_its_layer() {
    let modules: BTreeSet<String> = source_files().iter().map(|file| module_of(file)).collect();
    let homeless: Vec<_> =
        modules.iter().filter(|module| layer_of(module).is_none() && !OUTSIDE.contains(&module.as_str())).collect();
    assert!(homeless.is_empty(), "which layer do these belong to? {homeless:?}");
}

#[test]
fn what_counts_as_a_use() {
    let used = |text: &str| modules_used(&without_tests(text)).into_iter().collect::<Vec<_>>();
    assert_eq!(used("use crate::guard::Guard;"), ["guard"]);
    assert_eq!(used("use crate::{guard::{Guard, Truth},\n    value::Value};"), ["guard", "value"]);
    assert_eq!(used("fn f() -> crate::view::View {}"), ["view"]);
    assert_eq!(used("pub(crate) fn f() {}"), [""; 0]);
    assert_eq!(used("/// See [`crate::view`].\n// crate::presentation::view"), [""; 0]);
    assert_eq!(used("use crate::id::Id;\n#[cfg(test)]\nmod tests { use crate::presentation::view::View; }"), ["id"]);
}

/// The modules named after `crate::`, also in braces.
fn modules_used(source: &str) -> BTreeSet<String> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    code.split("crate::").skip(1).flat_map(first_names).collect()
}

/// `guard::Guard` gives `guard`; `{guard::{Guard, Truth}, value}` gives `guard` and `value`.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else { return vec![name_at_start(path)] };
    let mut outermost = String::new();
    let mut depth = 0;
    for sign in group.chars() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            _ if depth == 0 => outermost.push(sign),
            _ => {}
        }
    }
    outermost.split(',').map(|path| name_at_start(path.trim_start())).collect()
}

fn name_at_start(text: &str) -> String {
    text.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect()
}

/// A unit test may look at the layers above to build what it needs.
fn without_tests(source: &str) -> String {
    source.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

fn layer_of(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// `src/guard.rs` and `src/guard/parse.rs` are both `guard`.
fn module_of(file: &Path) -> String {
    let inside = file.strip_prefix(source_folder()).expect("a file of src");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
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
