//! Output that cannot be written is never success, and nothing else: for every subcommand, on both streams.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too
#![cfg(target_os = "linux")] // for /dev/full

mod support;

use std::fs::{self, File};
use std::io::{Read, Write, pipe};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use support::{files, fresh};

/// Where a stream of a command leads.
#[derive(Clone, Copy, Debug, PartialEq)]
enum To {
    /// Somebody reads it all.
    Reader,
    /// Nobody reads any more.
    Nobody,
    /// There is no room.
    Full,
}

impl To {
    fn stdio(self, file: &Path) -> Stdio {
        match self {
            To::Reader => File::create(file).expect("a file").into(),
            To::Full => File::options().write(true).open("/dev/full").expect("a full device").into(),
            To::Nobody => pipe().expect("a pipe").1.into(),
        }
    }
}

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs a command in a folder made anew, with one answer on its standard input.
fn run(words: &str, out: To, err: To) -> Ran {
    let dir = desk();
    let (out_file, err_file) = (dir.join("out.txt"), dir.join("err.txt"));
    let mut child = Command::new(env!("CARGO_BIN_EXE_pathway"))
        .args(words.split_whitespace())
        .current_dir(&dir)
        .stdin(Stdio::piped())
        .stdout(out.stdio(&out_file))
        .stderr(err.stdio(&err_file))
        .spawn()
        .expect("the command runs");
    // A command that reads nothing may have ended.
    let _ = child.stdin.take().expect("a pipe").write_all(b"yes\n");
    let code = child.wait().expect("it ends").code();
    let text = |file: &Path| fs::read_to_string(file).unwrap_or_default();
    Ran { code, out: text(&out_file), err: text(&err_file) }
}

/// A sound pathway with a case that fails, a version of it in which urgency falls, and one that is broken.
fn desk() -> PathBuf {
    // Tests run beside each other, each in a thread of its name.
    let dir = fresh(std::thread::current().name().expect("a name"));
    let case = "id = \"a\"\n[facts]\nfever = \"yes\"\n[expect]\nconclusion = \"rest\"\n";
    let sound = files("[treatments.tea]\nsources = [\"S\"]\n").with("cases/a.toml", case);
    let versions = [
        ("sound", sound.clone()),
        ("later", sound.clone().change("pathway.toml", "days >= 14", "days >= 20")),
        ("broken", sound.change("pathway.toml", "days >= 14", "dayz >= 14")),
    ];
    for (version, files) in versions {
        for (name, text) in &files.0 {
            let file = dir.join(version).join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(file, text).expect("written");
        }
    }
    fs::write(dir.join("table.csv"), "days,fever,step\n< 3,> 1,a\n< 3,yes,b\n").expect("written");
    fs::write(dir.join("facts.json"), "{\"fever\": \"no\", \"days\": 3}").expect("written");
    fs::write(dir.join("patients.csv"), "id,fever,days\na,no,3\nb,perhaps,3\n").expect("written");
    dir
}

const COMMANDS: &[&str] = &[
    "new another",
    "new sound",
    "check sound",
    "check sound --format text",
    "check sound --format json --readability",
    "check sound --standard ipdas",
    "check broken",
    "check broken --format text",
    "check broken --format json",
    "check nowhere",
    "check sound --today never --format json",
    "walk sound --facts facts.json",
    "walk sound --facts facts.json --format json",
    "walk sound --facts facts.json --format view",
    "walk broken --facts facts.json --format json",
    "walk sound --facts nowhere.json",
    "why-not sound --facts facts.json --treatment tea",
    "why-not sound --facts facts.json --treatment tea --format json",
    "why-not sound --facts facts.json --treatment coffee --format json",
    "compare sound tea",
    "compare sound tea --format json",
    "ask sound",
    "ask broken",
    "test sound",
    "test sound --sign Somebody",
    "test broken",
    "cover sound --out cases",
    "import --from table table.csv --out imported",
    "import --from table nowhere.csv --out imported",
    "import --from gdl2 facts.json --out imported",
    "import --from table table.csv --out sound",
    "diff sound later",
    "diff sound later --format json",
    "diff sound broken --format json",
    "render sound --to svg",
    "render sound --to booklet",
    "render sound --to mermaid",
    "render sound --to dot",
    "bundle sound --out site",
    "bundle sound --out facts.json",
    "export sound --to html --out pages",
    "export sound --to html --out facts.json",
    "export broken --to html --out pages",
    "export sound --to sql",
    "export sound --to sql --out statement",
    "export broken --to sql",
    "cohort sound --data patients.csv --out answers.csv",
    "cohort sound --data patients.csv --out answers.csv --format json",
    "cohort sound --data facts.json --out answers.csv",
    "cohort broken --data patients.csv --out answers.csv",
    "tune sound",
    "serve sound --www nowhere",
    "schema",
    "schema case",
    "--help",
    "walk --help",
    "--version",
    "walk",
    "wlak",
];

#[test]
fn whoever_has_gone_changes_no_exit_code() {
    for words in COMMANDS {
        let read = run(words, To::Reader, To::Reader);
        for (out, err) in [(To::Nobody, To::Reader), (To::Reader, To::Nobody), (To::Nobody, To::Nobody)] {
            let gone = run(words, out, err);
            assert_eq!(gone.code, read.code, "{words}, {out:?}, {err:?}: {}", gone.err);
            assert!(err == To::Nobody || unlike_times(&gone.err) == unlike_times(&read.err), "{words}: {}", gone.err);
            assert!(out == To::Nobody || unlike_times(&gone.out) == unlike_times(&read.out), "{words}: {}", gone.out);
        }
    }
}

#[test]
fn what_cannot_be_written_is_no_success() {
    let (mut lost_out, mut lost_err) = (0, 0);
    for words in COMMANDS {
        let read = run(words, To::Reader, To::Reader);
        let lost = run(words, To::Full, To::Reader);
        if read.out.is_empty() {
            assert_eq!((lost.code, &lost.err), (read.code, &read.err), "{words}");
        } else {
            lost_out += 1;
            assert_eq!(lost.code, Some(2), "{words}: {}", lost.err);
            let last = lost.err.lines().last().unwrap_or_default();
            assert!(last.starts_with("error: standard output cannot be written: No space left"), "{words}: {last}");
        }
        let lost = run(words, To::Reader, To::Full);
        lost_err += usize::from(!read.err.is_empty());
        let expected = if read.err.is_empty() { read.code } else { Some(2) };
        assert_eq!(lost.code, expected, "{words}");
        assert_eq!(run(words, To::Full, To::Full).code, Some(2), "{words}");
    }
    assert!(lost_out > 25 && lost_err > 10, "{lost_out} and {lost_err}");
}

#[test]
fn every_subcommand_is_tried() {
    let help = run("--help", To::Reader, To::Reader).out;
    let names = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names: Vec<&str> = names.filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).collect();
    for name in names.iter().filter(|name| !name.is_empty() && **name != "help") {
        assert!(COMMANDS.iter().any(|words| words.split(' ').next() == Some(name)), "{name}");
    }
    assert!(names.len() > 10);
}

/// Somebody reads the beginning of much, and goes.
#[test]
fn a_pipe_may_break_in_the_middle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for words in ["check pathways/failed-back --format json", "render pathways/failed-back --to booklet", "schema"] {
        let (mut reader, writer) = pipe().expect("a pipe");
        let mut child = Command::new(env!("CARGO_BIN_EXE_pathway"))
            .args(words.split(' '))
            .current_dir(root)
            .stdin(Stdio::null())
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        reader.read_exact(&mut [0; 100]).expect("a beginning");
        drop(reader);
        let ran = child.stderr.take();
        assert_eq!(child.wait().expect("it ends").code(), Some(0), "{words}");
        let mut err = String::new();
        ran.expect("a pipe").read_to_string(&mut err).expect("text");
        assert_eq!(err, "", "{words}");
    }
}

/// What is typed and no text is told, and is no way out of the questions.
#[test]
fn what_is_typed_and_is_no_text_is_told() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pathway"))
        .args(["ask", "sound"])
        .current_dir(desk())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    child.stdin.take().expect("a pipe").write_all(b"\xff\n").expect("written");
    let ended = child.wait_with_output().expect("it ends");
    assert_eq!(ended.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ended.stderr).contains("it is not UTF-8 text"));
}

/// How long a proof takes differs from run to run, and a signature says the day.
fn unlike_times(text: &str) -> String {
    let timed = |line: &&str| !line.starts_with("proved for") && !line.contains("milliseconds");
    text.lines().filter(timed).collect::<Vec<_>>().join("\n")
}
