//! Which files of a folder are read: the same in every command, and whatever looks authored and is not read is told.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too
#![cfg(target_os = "linux")] // elsewhere names may not differ by case

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{Files, files, fresh, pathway};

const CASE: &str = "id = \"a\"\n[facts]\nfever = \"yes\"\n[expect]\nurgency = \"same-day\"\n";
/// It would fail, if it were run.
const WRONG: &str = "id = \"wrong\"\n[facts]\nfever = \"yes\"\n[expect]\nurgency = \"routine\"\n";

/// A sound pathway with a case; a treatment, so that every command has something to say of it.
fn sound() -> Files {
    files("[treatments.tea]\nsources = [\"S\"]\n").with("cases/a.toml", CASE)
}

/// What every command makes of the folder: what it prints without the time a proof took, and what it writes.
fn everything(dir: &Path) -> BTreeMap<String, String> {
    fs::write(dir.join("facts.json"), "{\"fever\": \"no\"}").expect("written");
    let mut made = BTreeMap::new();
    for words in [
        "walk . --facts facts.json --format view",
        "why-not . --facts facts.json --treatment tea --format json",
        "compare . tea",
        "ask .",
        "test .",
        "diff . .",
        "cover . --out made/cover",
        "render . --to svg",
        "bundle . --out made/site",
    ] {
        let ran = pathway(&words.split(' ').collect::<Vec<_>>(), dir);
        made.insert(words.to_owned(), format!("{}\n{:?}", ran.out, ran.code));
    }
    for file in ["site/en.json", "cover/cover-001.toml"] {
        made.insert(file.to_owned(), fs::read_to_string(dir.join("made").join(file)).expect(file));
    }
    fs::remove_dir_all(dir.join("made")).expect("removed");
    made
}

/// The codes and files of what `check` finds.
fn found(dir: &Path) -> Vec<(String, String)> {
    let ran = pathway(&["check", ".", "--format", "json"], dir);
    let json: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let word = |finding: &serde_json::Value, key: &str| finding[key].as_str().unwrap_or("null").to_owned();
    let findings = json["findings"].as_array().expect("findings").iter();
    findings.map(|finding| (word(finding, "code"), word(finding, "file"))).collect()
}

#[test]
fn what_is_not_read_changes_nothing_and_is_told() {
    let dir = sound().write("stray");
    let clean = everything(&dir);
    assert_eq!(found(&dir), []);
    let words = sound().0["en.ftl"].replace("step-rest = step-rest", "step-rest = STALE");
    for (name, text, told) in [
        ("en.ftl.ftl", words.as_str(), true),
        ("en.ftl.txt", &words, true),
        ("EN.ftl", &words, true),
        ("en.FTL", &words, true),
        ("en (copy).ftl", &words, true),
        ("es.ftl", "pathway = Mi ruta\nstep-today = x\n", true),
        ("es.ftl", "no Fluent at all {", true),
        ("Pathway.toml", "x = ", true),
        ("pathway.toml.txt", "x = ", true),
        ("source.json", "[", true),
        ("Order.json", "[\"days\"]", true),
        ("cases/sub/wrong.toml", WRONG, true),
        ("cases/sub/deeper/wrong.TOML", WRONG, true),
        ("cases/wrong.TOML", WRONG, true),
        ("cases/wrong.toml.toml", WRONG, true),
        ("Cases/wrong.toml", WRONG, true),
        ("case/wrong.toml", WRONG, true),
        ("en.ftl~", &words, false),
        ("#en.ftl#", &words, false),
        ("en.ftl.orig", &words, false),
        ("en.ftl.bak", &words, false),
        (".en.ftl.swp", &words, false),
        ("pathway.toml~", "x = ", false),
        ("cases/wrong.toml~", WRONG, false),
        ("cases/.wrong.toml", WRONG, false),
        ("cases/#wrong.toml#", WRONG, false),
        ("cases/.git/wrong.toml", WRONG, false),
        ("cases/README.md", WRONG, false),
        ("clinic/overlay.toml", "x = ", false),
        ("clinic/en.ftl", &words, false),
        ("head.toml", "x = ", false),
        ("README.md", "", false),
    ] {
        let dir = sound().with(name, text).write("stray");
        let differs = |(what, made): &(String, String)| clean[what] != *made;
        let differing: Vec<String> = everything(&dir).into_iter().filter(differs).map(|(what, _)| what).collect();
        assert!(differing.is_empty(), "{name}: {differing:?}");
        let expected = if told { vec![("unread-file".to_owned(), name.to_owned())] } else { Vec::new() };
        assert_eq!(found(&dir), expected, "{name}");
        let tested = pathway(&["test", "."], &dir).err;
        assert_eq!(tested.contains("warning[unread-file]"), told, "{name}: {tested}");
    }
    // What systems leave lying about is no text, or leads nowhere.
    let dir = sound().write("stray");
    fs::write(dir.join("._en.ftl"), b"\0\x05\x16\x07Mac OS X\xa9\xff").expect("written");
    symlink("me@here.1:1", dir.join(".#en.ftl")).expect("linked");
    symlink("nowhere", dir.join("es.ftl.bak")).expect("linked");
    assert!(everything(&dir) == clean);
    assert_eq!(found(&dir), []);
}

/// A file that is only called wrongly is one mistake, not one that is missing and one too many.
#[test]
fn a_wrong_name_is_told_once() {
    for (right, wrong) in [
        ("en.ftl", "EN.ftl"),
        ("en.ftl", "en.ftl.txt"),
        ("evidence.toml", "Evidence.toml"),
        ("sources.json", "source.json"),
        ("pathway.toml", "Pathway.toml"),
    ] {
        let files = sound();
        let dir = files.clone().with(wrong, &files.0[right]).without(right).write("wrong");
        let ran = pathway(&["check", "."], &dir);
        assert_eq!(ran.err.matches("error[").count() + ran.err.matches("warning[").count(), 1, "{wrong}: {}", ran.err);
        assert!(ran.err.contains(&format!("rename `{wrong}`")), "{wrong}: {}", ran.err);
        assert!(found(&dir).iter().all(|(_, file)| file != "null"), "{wrong}");
    }
}

#[test]
fn cases_in_a_folder_too_deep_are_told_once() {
    let mut stray = sound();
    (0..30).for_each(|number| stray = stray.clone().with(&format!("cases/new/{number}.toml"), WRONG));
    let dir = stray.write("many");
    assert_eq!(found(&dir), [("unread-file".to_owned(), "cases/new/0.toml".to_owned())]);
    assert!(pathway(&["check", "."], &dir).err.contains("`cases/new/0.toml` and 29 files beside it are not read"));
}

#[test]
fn only_listed_languages_are_spoken() {
    let dir = sound().with("es.ftl", "step-today = x\n").with("facts.json", "{}").write("spoken");
    for words in [
        "walk . --facts facts.json --lang es",
        "why-not . --facts facts.json --treatment tea --lang es",
        "compare . tea --lang es",
        "ask . --lang es",
        "render . --to svg --lang es",
    ] {
        let ran = pathway(&words.split(' ').collect::<Vec<_>>(), &dir);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{words}");
        assert!(ran.err.starts_with("error[unknown-text]: this pathway has no words in `es`"), "{}", ran.err);
    }
    assert_eq!(
        pathway(&["bundle", ".", "--out", "site"], &dir).out,
        "site/en.json\nsite/en.first.json\nsite/status.json\n"
    );
    // A language that is listed is read, and its order is that of the list.
    let both = sound().change("pathway.toml", "version =", "languages = [\"es\", \"en\"]\nversion =");
    let both = both.clone().with("es.ftl", &both.0["en.ftl"]);
    let languages: Vec<String> = both.pathway().texts.iter().map(|texts| texts.lang.clone()).collect();
    assert_eq!(languages, ["es", "en"]);
}

#[test]
fn the_hash_covers_every_text_that_is_shipped() {
    let all = sound().with("order.json", "[\"days\"]\n").with("editions.json", "[]\n");
    let overlay = |text: &str| all.clone().with("clinic/overlay.toml", "").with("clinic/en.ftl", text);
    let hash = |files: &Files, words: &[&str]| {
        let ran = pathway(&[&["bundle", ".", "--out", "site"], words].concat(), &files.write("hash"));
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let text = fs::read_to_string(fresh_site().join("en.json")).expect("a bundle");
        serde_json::from_str::<serde_json::Value>(&text).expect("JSON")["hash"].as_str().expect("a hash").to_owned()
    };
    let before = hash(&all, &[]);
    for name in ["pathway.toml", "evidence.toml", "sources.json", "en.ftl", "order.json", "editions.json"] {
        let changed = all.clone().with(name, &(all.0[name].clone() + "\n"));
        assert_ne!(hash(&changed, &[]), before, "{name}");
    }
    assert_eq!(hash(&all.clone().with("cases/a.toml", &CASE.replace("\"a\"", "\"b\"")), &[]), before);
    let own = |text: &str, dir: &str| hash(&overlay(text), &["--overlay", dir]);
    let clinic = own("step-rest = Rest here\n", "clinic");
    assert_ne!(clinic, before);
    assert_ne!(clinic, own("step-rest = Rest there\n", "clinic"));
    assert_eq!(clinic, own("step-rest = Rest here\n", "./clinic"), "where the overlay lies is not what it says");
}

fn fresh_site() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_CRATE_NAME")).join("hash/site")
}

/// Something in the place of a file that is to be read.
#[test]
fn what_should_be_read_and_cannot_be_is_told_with_its_file() {
    let place = |name: &str, made: &dyn Fn(&Path)| {
        let dir = sound().without(name).write("unreadable");
        made(&dir.join(name));
        dir
    };
    for name in ["pathway.toml", "evidence.toml", "en.ftl", "order.json", "cases/b.toml"] {
        type Made = fn(&Path);
        let made: [(Made, &str); 7] = [
            (|file| fs::create_dir(file).expect("made"), "it is a folder"),
            (|file| symlink("nowhere", file).expect("linked"), "it is a link to a file that is not there"),
            (|file| assert!(Command::new("mkfifo").arg(file).status().expect("made").success()), "it is no file"),
            (|file| symlink("/dev/zero", file).expect("linked"), "it is no file"),
            (|file| fs::write(file, b"a \xff").expect("written"), "it is not UTF-8 text (byte 2)"),
            (|file| fs::write(file, b"\xff\xfea\0").expect("written"), "it is not UTF-8 text (byte 0)"),
            (|file| fs::write(file, vec![b'#'; (4 << 20) + 1]).expect("written"), "it is larger than 4 MB"),
        ];
        for (make, why) in made {
            let dir = place(name, &make);
            for words in
                [["check", "."].as_slice(), &["test", "."], &["bundle", ".", "--out", "site"], &["diff", ".", "."]]
            {
                let ran = pathway(words, &dir);
                assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{name}, {words:?}: {}", ran.err);
                let sentence = format!("error[unreadable-file]: `{name}` cannot be read: {why}\n");
                assert!(ran.err.starts_with(&sentence), "{words:?}: {}", ran.err);
            }
            assert_eq!(found(&dir), [("unreadable-file".to_owned(), name.to_owned())], "{why}");
        }
    }
    // Read as it is: a link to a file, and to a folder of cases.
    let dir = sound().write("linked");
    for name in ["en.ftl", "cases"] {
        fs::rename(dir.join(name), dir.join("../elsewhere")).expect("renamed");
        symlink("../elsewhere", dir.join(name)).expect("linked");
        assert_eq!(found(&dir), [], "{name}");
        assert!(pathway(&["test", "."], &dir).out.ends_with("1 cases passed, 0 failed\n"), "{name}");
        fs::remove_file(dir.join(name)).expect("removed");
        fs::rename(dir.join("../elsewhere"), dir.join(name)).expect("renamed");
    }
}

/// The finding that a command ends with, as text: its first line, and the way out.
#[track_caller]
fn refused(words: &str, dir: &Path, ran: &support::Ran) -> (String, String) {
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{words} in {}: {}", dir.display(), ran.err);
    let (first, help) = ran.err.split_once('\n').unwrap_or_else(|| panic!("{words}: {}", ran.err));
    let help = help.lines().find_map(|line| line.trim_start().strip_prefix("= help: "));
    (first.to_owned(), help.unwrap_or_else(|| panic!("{words} names no way out: {}", ran.err)).to_owned())
}

/// Answers and overlays are read by the same rule, and every command that reads a folder ends in the same way.
#[test]
fn every_command_says_which_file_cannot_be_read_and_what_to_do() {
    type Made = fn(&Path);
    let made: [(Made, &str, &str); 3] = [
        (|file| fs::create_dir(file).expect("made"), "it is a folder", "put a file of this name in its place"),
        (
            |file| symlink("nowhere", file).expect("linked"),
            "it is a link to a file that is not there",
            "let the link lead to a file that is there",
        ),
        (|file| fs::write(file, b"{\xff}").expect("written"), "it is not UTF-8 text (byte 1)", "save it as UTF-8"),
    ];
    for (make, why, way_out) in made {
        for (name, commands) in [
            (
                "en.ftl",
                &[
                    "check .",
                    "check . --write-missing",
                    "walk . --facts facts.json",
                    "why-not . --facts facts.json --treatment tea",
                    "compare . tea",
                    "ask .",
                    "test .",
                    "cover .",
                    "diff . .",
                    "render . --to svg",
                    "bundle . --out site",
                    "tune .",
                ][..],
            ),
            ("facts.json", &["walk . --facts facts.json", "why-not . --facts facts.json --treatment tea"]),
            (
                "clinic/overlay.toml",
                &[
                    "check . --overlay clinic",
                    "walk . --facts facts.json --overlay clinic",
                    "diff . . --overlay clinic",
                    "render . --to svg --overlay clinic",
                    "bundle . --out site --overlay clinic",
                ],
            ),
        ] {
            let all = sound().with("facts.json", "{}").with("clinic/overlay.toml", "");
            let dir = all.without(name).write("each");
            fs::create_dir_all(dir.join("clinic")).expect("made");
            make(&dir.join(name));
            for words in commands {
                let ran = pathway(&words.split(' ').collect::<Vec<_>>(), &dir);
                let (first, help) = refused(words, &dir, &ran);
                assert_eq!(first, format!("error[unreadable-file]: `{name}` cannot be read: {why}"), "{words}");
                assert!(help.starts_with(way_out), "{words}: {help}");
                assert!(!dir.join("site").exists(), "{words}");
            }
            for words in
                commands.iter().filter(|words| ["check ", "walk ", "diff "].iter().any(|one| words.starts_with(one)))
            {
                let words = format!("{words} --format json");
                let ran = pathway(&words.split(' ').collect::<Vec<_>>(), &dir);
                let json: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
                let findings = json["findings"].as_array().expect("findings");
                assert!(ran.code == Some(2) && !findings.is_empty(), "{words}: {}", ran.out);
                for finding in findings {
                    let word = |key: &str| finding[key].as_str().unwrap_or("null");
                    assert_eq!((word("code"), word("file")), ("unreadable-file", name), "{words}");
                    assert!(word("help").starts_with(way_out), "{words}");
                }
            }
        }
    }
}

/// What a command makes is a finding too where it cannot be made.
#[test]
fn what_cannot_be_written_is_told_with_its_place() {
    let dir = sound().with("file", "").write("unwritable");
    fs::create_dir(dir.join("folder")).expect("made");
    for (words, name, why) in [
        ("new file/inside", "file/inside", "what should be a folder is a file"),
        ("new folder", "folder", "it exists already; nothing was changed"),
        ("new file", "file", "it exists already; nothing was changed"),
        ("bundle . --out file", "file/en.json", "what should be a folder is a file"),
        ("bundle . --out file/site", "file/site/en.json", "what should be a folder is a file"),
        ("cover . --out file", "file/cover-001.toml", "what should be a folder is a file"),
    ] {
        let (first, _) = refused(words, &dir, &pathway(&words.split(' ').collect::<Vec<_>>(), &dir));
        assert_eq!(first, format!("error[unwritable-file]: `{name}` cannot be written: {why}"), "{words}");
    }
}

/// Root reads and writes whatever it likes: as root the command is run as somebody else, by `setpriv` of util-linux. Where
/// that is missing, or that somebody cannot come to where the tests are, this test fails: it is not left out.
#[test]
fn what_one_may_not_read_or_write_is_told() {
    let root = Command::new("id").arg("-u").output().expect("a user").stdout == b"0\n";
    let run = |words: &str, dir: &Path| {
        let mut command = if root {
            let mut command = Command::new("setpriv");
            let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", env!("CARGO_BIN_EXE_pathway")];
            command.args(nobody);
            command
        } else {
            Command::new(env!("CARGO_BIN_EXE_pathway"))
        };
        let ran = command.args(words.split(' ')).current_dir(dir).output().expect("it runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        support::Ran { code: ran.status.code(), out: text(ran.stdout), err: text(ran.stderr) }
    };
    let mode = |path: &Path, mode: u32| {
        let permissions = std::os::unix::fs::PermissionsExt::from_mode(mode);
        fs::set_permissions(path, permissions).expect("changed");
    };
    let dir = sound().with("facts.json", "{}").write("forbidden");
    assert_eq!(run("test .", &dir).code, Some(0), "what may be read is read");
    for (name, words) in [
        ("en.ftl", "check ."),
        ("pathway.toml", "check ."),
        ("cases/a.toml", "test ."),
        ("cases", "test ."),
        ("facts.json", "walk . --facts facts.json"),
    ] {
        mode(&dir.join(name), 0);
        let ran = run(words, &dir);
        mode(&dir.join(name), 0o755);
        let (first, help) = refused(words, &dir, &ran);
        assert_eq!(first, format!("error[unreadable-file]: `{name}` cannot be read: you may not read it"), "{words}");
        assert!(help.contains("chmod"), "{help}");
    }
    mode(&dir, 0o555);
    for (words, name) in
        [("new mine", "mine"), ("bundle . --out site", "site/en.json"), ("cover .", "./cases/cover-001.toml")]
    {
        mode(&dir.join("cases"), 0o555);
        let (first, help) = refused(words, &dir, &run(words, &dir));
        assert_eq!(
            first,
            format!("error[unwritable-file]: `{name}` cannot be written: you may not write there"),
            "{words}"
        );
        assert_eq!(help, "name a folder where you may write");
    }
    mode(&dir, 0o755);
    mode(&dir.join("cases"), 0o755);
}

/// Whatever is asked as JSON is answered as JSON, with a file wherever one cannot be read.
#[test]
fn what_cannot_be_done_is_json_where_json_is_asked_for() {
    let dir = sound().with("facts.json", "{}").write("json");
    for (words, code, file) in [
        ("check . --today never", "wrong-type", None),
        ("check nowhere", "unreadable-file", Some("nowhere")),
        ("check facts.json", "unreadable-file", Some("facts.json")),
        ("check . --overlay nowhere", "unreadable-file", Some("nowhere")),
        ("walk . --facts nowhere.json", "unreadable-file", Some("nowhere.json")),
        ("walk . --facts cases", "unreadable-file", Some("cases")),
        ("walk . --facts facts.json --lang fr", "unknown-text", None),
        ("walk nowhere --facts facts.json", "unreadable-file", Some("nowhere")),
        ("why-not . --facts facts.json --treatment tee", "unknown-id", None),
        ("why-not . --facts facts.json --treatment tea --lang fr", "unknown-text", None),
        ("compare . tee", "unknown-id", None),
        ("compare . tea --lang fr", "unknown-text", None),
        ("compare nowhere tea", "unreadable-file", Some("nowhere")),
        ("diff . nowhere", "unreadable-file", Some("nowhere")),
        ("diff nowhere elsewhere", "unreadable-file", Some("nowhere")),
    ] {
        let ran = pathway(&words.split(' ').chain(["--format", "json"]).collect::<Vec<_>>(), &dir);
        assert_eq!(ran.code, Some(2), "{words}");
        let json: serde_json::Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{words}: {}", ran.out));
        let finding = &json["findings"][0];
        assert_eq!((finding["code"].as_str(), finding["file"].as_str()), (Some(code), file), "{words}");
        assert!(finding["help"].is_string() && finding["severity"] == "error", "{words}");
    }
}

/// Findings as text are the same on standard output, for whoever asks for them there, in the order of the files.
#[test]
fn findings_can_be_had_on_standard_output_in_order() {
    let slips = sound().change("pathway.toml", "days >= 14", "dayz >= 14").change(
        "pathway.toml",
        "= \"rest\" }",
        "= \"rst\" }",
    );
    let slips = slips.change("en.ftl", "step-today = step-today", "step-todday = step-today");
    let dir = slips.with("cases/a.toml", "id = \"a\"\nfakts = 1\n").with("es.ftl", "").write("order");
    let [beside, asked] = [&["check", "."][..], &["check", ".", "--format", "text"]].map(|words| pathway(words, &dir));
    assert_eq!((beside.code, asked.code, asked.err.as_str()), (Some(1), Some(1), ""));
    assert_eq!(asked.out, beside.err + &beside.out);
    let json = pathway(&["check", ".", "--format", "json"], &dir).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let places = json["findings"].as_array().expect("findings").iter();
    let places: Vec<_> = places.map(|found| (found["file"].as_str(), found["line"].as_u64())).collect();
    let mut sorted = places.clone();
    sorted.sort();
    assert_eq!(places, sorted);
    assert!(places.len() > 5, "{places:?}");
}

/// A bundle that cannot be written whole is not written at all, and what was there stays.
#[test]
fn bundles_are_written_whole_or_not_at_all() {
    let both = sound().change("pathway.toml", "version =", "languages = [\"en\", \"es\"]\nversion =");
    let both = both.clone().with("es.ftl", &both.0["en.ftl"]);
    let dir = both.write("whole");
    let site = dir.join("site");
    fs::create_dir_all(site.join("es.json")).expect("made");
    fs::write(site.join("en.json"), "as it was").expect("written");
    let ran = pathway(&["bundle", ".", "--out", "site"], &dir);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(
        ran.err
            .starts_with("error[unwritable-file]: `site/es.json` cannot be written: there is a folder of this name\n"),
        "{}",
        ran.err
    );
    let there = || {
        let names = fs::read_dir(&site).expect("a folder").map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().expect("a name")).collect();
        names.sort();
        names
    };
    assert_eq!(there(), ["en.json", "es.json"]);
    assert_eq!(fs::read_to_string(site.join("en.json")).expect("text"), "as it was");
    // There is room for the beginning of a file only.
    fs::remove_dir(site.join("es.json")).expect("removed");
    let command = format!("ulimit -f 2; exec {} bundle . --out site", env!("CARGO_BIN_EXE_pathway"));
    let ran = Command::new("bash").args(["-c", &command]).current_dir(&dir).output().expect("it runs");
    assert!(!ran.status.success());
    assert_eq!(fs::read_to_string(site.join("en.json")).expect("text"), "as it was");
    // Where there is room, all of them are, through links too.
    fs::rename(site.join("en.json"), dir.join("elsewhere.json")).expect("renamed");
    symlink("../elsewhere.json", site.join("en.json")).expect("linked");
    assert_eq!(pathway(&["bundle", ".", "--out", "site"], &dir).code, Some(0));
    for file in [dir.join("elsewhere.json"), site.join("en.json"), site.join("es.json"), site.join("status.json")] {
        let text = fs::read_to_string(&file).expect("text");
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{}", file.display());
    }
    assert!(fs::symlink_metadata(site.join("en.json")).expect("there").is_symlink());
}

#[test]
fn a_new_pathway_is_whole_and_of_today() {
    let dir = fresh("new");
    assert_eq!(pathway(&["new", "made"], &dir).code, Some(0));
    let ran = pathway(&["check", "made", "--format", "json"], &dir);
    let json: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(json["findings"], serde_json::json!([]));
    fs::write(dir.join("file"), "").expect("written");
    let ran = pathway(&["new", "file/inside"], &dir);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    let names: Vec<_> =
        fs::read_dir(&dir).expect("a folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(names.len(), 2, "nothing is left behind: {names:?}");
}

/// Of a file that cannot be read whole it is not known what it lacks; a character that nobody sees may hide that.
#[test]
fn nothing_is_written_into_words_that_cannot_be_read() {
    for (name, broken) in [("syntax", "pathway = {\n"), ("unseen", "pathway = Cough\n ;  .intro = {\u{0}x\n")] {
        let dir = files("").with("en.ftl", broken).write(name);
        let ran = pathway(&["check", ".", "--write-missing"], &dir);
        assert!(ran.err.contains("nothing is written into it until it can be read"), "{}", ran.err);
        assert_eq!(fs::read_to_string(dir.join("en.ftl")).expect("a text"), broken);
    }
}
