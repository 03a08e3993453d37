//! The author's guide is true: its blocks are written to files or run, in order, and must give what the guide shows.
//!
//! ```text
//! ```toml ankle/pathway.toml    the first block of a file replaces it, later ones go below
//! ```diff ankle/pathway.toml    lines with `-` become the lines with `+` that follow them
//! ```console                    `$ pathway …`, then what it prints; `? 1` for an exit code that is not 0
//! ```
//!
//! In a console block, `> 2` is typed at a prompt, `^C` ends a server, and `[..]` is a time or a size.
//!
//! `UPDATE=1 cargo test --test guide` writes into the guide what the commands print now: read the difference before
//! you keep it.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use treatment_pathway::model::guard::{Truth, parse};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/pathways/README.md");

#[test]
fn every_example_does_what_the_guide_says() {
    let guide = fs::read_to_string(GUIDE).expect("the guide");
    let mut desk = Desk::new();
    let mut now = String::new();
    let mut rest = guide.as_str();
    while let Some((before, opened)) = rest.split_once("\n```") {
        let (head, inside) = opened.split_once('\n').expect("a block has lines");
        let (block, after) = inside.split_once("```").expect("a block ends");
        let (kind, file) = head.split_once(' ').unwrap_or((head, ""));
        assert_eq!(file.is_empty(), kind == "console", "a block names its file, or is a console: {head}");
        assert!(kind == "console" || before.contains(&format!("`{file}`")), "no words say that this is {file}");
        let mut shown = block.to_owned();
        match kind {
            "console" => shown = desk.run(block),
            "diff" => desk.change(file, block),
            _ => desk.add(file, block),
        }
        now.push_str(&format!("{before}\n```{head}\n{shown}```"));
        rest = after;
    }
    now.push_str(rest);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(GUIDE, now).expect("the guide can be written");
    } else {
        assert!(now == guide, "the guide shows something else:\n{}", first_difference(&guide, &now));
    }
}

#[test]
fn its_table_of_truths_is_the_engines() {
    let guide = fs::read_to_string(GUIDE).expect("the guide");
    let rows: Vec<Vec<&str>> = guide
        .lines()
        .skip_while(|line| !line.starts_with("| g |"))
        .map_while(cells)
        .filter(|row| row.len() > 1)
        .collect();
    let (head, rows) = rows.split_first().expect("a table");
    let rows: Vec<_> = rows.iter().filter(|row| !row[0].starts_with('-')).collect();
    assert_eq!(rows.len(), 4);
    for row in rows {
        let g = truth(row[0]);
        for (column, cell) in head.iter().zip(row).skip(1) {
            let expected = match column.split(' ').collect::<Vec<_>>()[..] {
                ["not", "g"] => word(g.not()),
                ["g", "and", other] => word(g.and(truth(other))),
                ["g", "or", other] => word(g.or(truth(other))),
                ["possibly(g)"] => word(g.possibly()),
                ["as", "a", "branch"] if g == Truth::True => "taken",
                ["as", "a", "branch"] if g == Truth::Open => "ask",
                ["as", "a", "branch"] => "not taken",
                _ => panic!("what is the column {column}?"),
            };
            assert_eq!(*cell, expected, "{column}, where g is {}", row[0]);
        }
    }
}

#[test]
fn its_guards_are_guards() {
    let guide = fs::read_to_string(GUIDE).expect("the guide");
    let table = guide.lines().skip_while(|line| !line.starts_with("| guard | holds when")).skip(2);
    let guards: Vec<&str> = table.map_while(cells).map(|row| row[0].trim_matches('`')).collect();
    assert_eq!(guards.len(), 10);
    for guard in guards {
        assert_eq!(parse(guard).expect(guard).to_string(), guard);
    }
}

fn cells(line: &str) -> Option<Vec<&str>> {
    Some(line.strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim).collect())
}

fn truth(word: &str) -> Truth {
    match word {
        "true" => Truth::True,
        "false" => Truth::False,
        "doubt" => Truth::Doubt,
        "open" => Truth::Open,
        _ => panic!("`{word}` is no truth"),
    }
}

fn word(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "true",
        Truth::False => "false",
        Truth::Doubt => "doubt",
        Truth::Open => "open",
    }
}

fn first_difference(guide: &str, now: &str) -> String {
    let line = guide.lines().zip(now.lines()).take_while(|(shown, found)| shown == found).count();
    let around = |text: &str| text.lines().skip(line.saturating_sub(3)).take(12).collect::<Vec<_>>().join("\n");
    format!("from line {} on, the guide has\n\n{}\n\nand now it is\n\n{}", line + 1, around(guide), around(now))
}

/// The folder that the reader works in, and what they have written there.
struct Desk {
    folder: PathBuf,
    written: BTreeMap<String, String>,
}

impl Desk {
    fn new() -> Desk {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide");
        let _ = fs::remove_dir_all(&folder);
        // A built page, as far as `pathway serve` looks at it before somebody opens it.
        fs::create_dir_all(folder.join("www/pkg")).expect("a folder");
        fs::write(folder.join("www/index.html"), "").expect("a file");
        Desk { folder, written: BTreeMap::new() }
    }

    fn add(&mut self, file: &str, block: &str) {
        let text = self.written.get(file).map_or(block.to_owned(), |text| format!("{text}\n{block}"));
        self.write(file, text);
    }

    /// Each run of `-` lines, and the `+` lines below it; within a line, where the file has only one.
    fn change(&mut self, file: &str, block: &str) {
        let lines: Vec<&str> = block.lines().collect();
        let mut text = self.written.get(file).expect("a file that was written").clone();
        for change in lines.chunk_by(|above, below| above.starts_with('-') || below.starts_with('+')) {
            let part = |sign| change.iter().filter_map(|line| line.strip_prefix(sign)).collect::<Vec<_>>().join("\n");
            let (old, new) = (part('-'), part('+'));
            assert_eq!(text.matches(&old).count(), 1, "`{old}` should stand once in {file}");
            text = text.replace(&old, &new);
        }
        self.write(file, text);
    }

    /// The guide does not grow old: on disk its pathway falls due for review as late as it may.
    fn write(&mut self, file: &str, text: String) {
        let on_disk = text.replace("review_due = 2027", "review_due = 2036");
        let file_on_disk = self.folder.join(file);
        fs::create_dir_all(file_on_disk.parent().expect("a folder")).expect("a folder");
        fs::write(file_on_disk, on_disk).expect("a file");
        self.written.insert(file.to_owned(), text);
    }

    /// The block again, with what its commands print now.
    fn run(&self, block: &str) -> String {
        let mut now = String::new();
        for command in block.split("$ ").filter(|command| !command.is_empty()) {
            let (line, shown) = command.split_once('\n').expect("a command is a line");
            let (printed, code) = self.pathway(line, shown);
            now.push_str(&format!("$ {line}\n"));
            if code != 0 {
                now.push_str(&format!("? {code}\n"));
            }
            now.push_str(&printed);
        }
        now
    }

    fn pathway(&self, line: &str, shown: &str) -> (String, i32) {
        let (command, redirect) = line.split_once(" > ").map_or((line, None), |(line, file)| (line, Some(file)));
        // What stands in quotes is one word.
        let parts = command.split('"').enumerate();
        let mut words =
            parts.flat_map(|(at, part)| if at % 2 == 0 { part.split_whitespace().collect() } else { vec![part] });
        assert_eq!(words.next(), Some("pathway"), "only this command is run: {line}");
        let output = self.folder.join(redirect.unwrap_or("output"));
        let out = File::create(&output).expect("a file");
        let err = out.try_clone().expect("the same file");
        let mut child = Command::new(env!("CARGO_BIN_EXE_pathway"))
            .args(words)
            .current_dir(&self.folder)
            .env("NO_COLOR", "1")
            .env_remove("CLICOLOR_FORCE")
            .stdin(Stdio::piped())
            .stdout(out)
            .stderr(err)
            .spawn()
            .expect("the command runs");
        let typed: Vec<&str> = shown.lines().filter_map(|line| line.strip_prefix("> ")).collect();
        if let Some(mut stdin) = child.stdin.take() {
            typed.iter().for_each(|answer| writeln!(stdin, "{answer}").unwrap_or_default());
        }
        let read = || fs::read_to_string(&output).expect("text");
        if shown.ends_with("^C\n") {
            let served = (0..600).any(|_| {
                sleep(Duration::from_millis(50));
                read().contains("Ctrl-C")
            });
            child.kill().expect("it still runs");
            child.wait().expect("it ends");
            assert!(served, "it does not serve: {}", read());
            return (with_usual_port(&read()) + "^C\n", 0);
        }
        let code = child.wait().expect("it ends").code().expect("an exit code");
        if redirect.is_some() {
            return (String::new(), code);
        }
        (without_sizes(&echoed(&read(), &typed)), code)
    }
}

/// A terminal shows what is typed at a prompt.
fn echoed(printed: &str, typed: &[&str]) -> String {
    let mut pieces = printed.split("\n> ");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for (piece, answer) in pieces.zip(typed) {
        text.push_str(&format!("\n> {answer}\n{piece}"));
    }
    text
}

/// Times differ between machines, and sizes between versions of the engine.
fn without_sizes(text: &str) -> String {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let unit = |at: usize| words.get(at + 1).is_some_and(|unit| unit.starts_with("ms)") || unit.starts_with("nodes,"));
    let open = |word: &str| if word.starts_with('(') { "([..] " } else { "[..] " };
    words.iter().enumerate().map(|(at, word)| if unit(at) { open(word) } else { word }).collect()
}

/// The first free port is usually 8000.
fn with_usual_port(text: &str) -> String {
    let (before, after) = text.split_once("127.0.0.1:").expect("an address");
    format!("{before}127.0.0.1:8000{}", after.trim_start_matches(|sign: char| sign.is_ascii_digit()))
}
