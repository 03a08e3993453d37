//! The code map in ARCHITECTURE.md names every module of `src/`, in the order of `tests/layers.rs`.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use std::fs;

/// `tests/layers.rs` sees to it that its table has every module.
#[test]
fn the_code_map_is_the_table_of_layers() {
    let (map, layers) = (read("ARCHITECTURE.md"), read("tests/layers.rs"));
    let rows = map.lines().skip_while(|line| !line.starts_with("| module |")).skip(2);
    let named: Vec<&str> = rows.map_while(|row| Some(row.strip_prefix("| `")?.split_once('`')?.0)).collect();
    let (_, table) = layers.split_once("const LAYERS").expect("the table");
    let (table, _) = table.split_once("];").expect("its end");
    let order: Vec<&str> = table.split('"').skip(1).step_by(2).collect();
    assert_eq!(named, order);
}

fn read(file: &str) -> String {
    fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).expect("a readable file")
}
