//! The published JSON Schema: editors complete and check a pathway's files with it.
//!
//! It is made by the engine from its own table of keys. `UPDATE=1 cargo test --test schema` writes it again.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::fs;
use std::path::Path;

use serde_json::{Value as Json, json};

use support::{PATHWAYS, files, folder, pathway};

/// What `pathway schema` prints for one kind of file.
fn printed(file: &str) -> String {
    let ran = pathway(&["schema", file], Path::new("."));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    ran.out
}

fn schema(file: &str) -> Json {
    serde_json::from_str(&printed(file)).expect("JSON")
}

#[test]
fn what_is_published_is_what_the_engine_reads() {
    for file in ["pathway", "evidence", "case", "overlay"] {
        let published = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("pathways/{file}.schema.json"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&published, printed(file)).expect("the schema can be written");
        }
        let text = fs::read_to_string(&published).unwrap_or_default();
        assert!(text == printed(file), "pathways/{file}.schema.json is old: UPDATE=1 cargo test --test schema");
        jsonschema::meta::validate(&schema(file)).expect("a schema");
    }
}

/// TOML as the JSON that an editor validates: a date is a text there.
fn as_json(text: &str) -> Json {
    fn value(toml: toml::Value) -> Json {
        match toml {
            toml::Value::String(text) => json!(text),
            toml::Value::Integer(number) => json!(number),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(flag) => json!(flag),
            toml::Value::Datetime(date) => json!(date.to_string()),
            toml::Value::Array(items) => items.into_iter().map(value).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, inner)| (key, value(inner))).collect(),
        }
    }
    value(toml::Value::Table(text.parse().expect("TOML")))
}

/// Which schema is for this file of a folder.
fn kind(name: &str) -> Option<&'static str> {
    match name {
        "pathway.toml" => Some("pathway"),
        "evidence.toml" => Some("evidence"),
        case if case.starts_with("cases/") => Some("case"),
        _ => None,
    }
}

#[test]
fn our_pathways_fit_it() {
    for dir in PATHWAYS {
        for (name, text) in folder(dir).0 {
            let Some(kind) = kind(&name) else { continue };
            let validator = jsonschema::validator_for(&schema(kind)).expect("a schema");
            let wrong: Vec<String> = validator
                .iter_errors(&as_json(&text))
                .map(|wrong| format!("{}: {wrong}", wrong.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{dir}/{name}: {wrong:#?}");
        }
    }
}

/// What `check` calls an unknown, missing or mistyped key, an editor underlines too.
#[test]
fn it_refuses_what_the_check_refuses() {
    let validator = jsonschema::validator_for(&schema("pathway")).expect("a schema");
    let small = files("[treatments.tea]\nnever = \"fever = yes\"\nsources = [\"S\"]\n");
    assert!(validator.is_valid(&as_json(&small.0["pathway.toml"])));
    for (from, to, code) in [
        ("never =", "nevr =", "unknown-key"),
        ("[treatments.tea]", "[treatment.tea]", "unknown-key"),
        ("{ otherwise =", "{ otherwis =", "unknown-key"),
        ("typical = \"no\"\n", "", "missing-key"),
        ("version = \"1.0.0\"\n", "", "missing-key"),
        ("type = \"choice\"", "type = \"chioce\"", "wrong-type"),
        ("urgency = \"same-day\"", "urgency = \"soon\"", "wrong-type"),
        ("certain = true", "certain = \"true\"", "wrong-type"),
        ("never = \"fever = yes\"", "never = 1", "wrong-type"),
        ("max = 100", "max = \"100\"", "wrong-type"),
        ("of = [\"no\", \"yes\"]", "of = \"no\"", "wrong-type"),
    ] {
        let bad = small.clone().change("pathway.toml", from, to);
        let found: Vec<&str> = bad.check().report.findings.iter().map(|finding| finding.code).collect();
        assert!(found.contains(&code), "{to}: {found:?}");
        assert!(!validator.is_valid(&as_json(&bad.0["pathway.toml"])), "the schema takes {to}");
    }
}
