//! Input that is no pathway, or hardly one: always a finding or a clear error, never a panic, never half an answer.

use std::fmt::Write;
use std::fs;

use treatment_pathway::data::finding::Report;
use treatment_pathway::presentation::bundle::{Bundle, FORMAT, open};

use crate::support::{FACTS, Files, STEPS, files, fresh, pathway};

/// The codes found in a folder, each once; every finding has words, and a place that exists or none.
#[track_caller]
fn codes(files: &Files) -> Vec<&'static str> {
    let folder = files.read();
    let checked = files.check();
    assert_eq!(checked.pathway.is_none(), checked.report.has_errors());
    let mut codes = Vec::new();
    for finding in checked.report.findings {
        assert!(!finding.message.is_empty());
        assert!(finding.help.is_some(), "no way out: {finding:?}");
        if let Some(at) = finding.at {
            let file = &folder.document.files[usize::from(at.file)];
            assert!(at.text_of(&file.text).is_some(), "{finding:?} is nowhere in {}", file.name);
        }
        codes.push(finding.code);
    }
    codes.dedup();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// `check` cannot use this folder: exit code 2, and it says why.
#[track_caller]
fn unusable(files: &Files, name: &str, why: &str) {
    let ran = pathway(&["check", "."], &files.write(name));
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.starts_with("error[unreadable-file]") && ran.err.contains(why), "{}", ran.err);
    assert_eq!(ran.out, "", "half an answer");
}

#[test]
fn files_that_are_too_large_or_no_text_cannot_be_used() {
    let small = files("");
    for name in ["pathway.toml", "evidence.toml", "sources.json", "en.ftl", "cases/a.toml"] {
        unusable(&small.clone().with(name, &"# 0123456\n".repeat(1 << 20)), "large", "larger than 4 MB");
    }
    let text = small.0["pathway.toml"].clone();
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin1 = [b"# caf".as_slice(), &[0xe9], b"\n", text.as_bytes()].concat();
    for (bytes, why) in [(utf16, "not UTF-8 text (byte 0)"), (latin1, "not UTF-8 text (byte 5)")] {
        let dir = small.write("encoding");
        fs::write(dir.join("pathway.toml"), bytes).expect("written");
        let ran = pathway(&["check", "."], &dir);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains(why), "{}", ran.err);
    }
}

#[test]
fn a_folder_that_is_none_cannot_be_used() {
    let dir = fresh("nowhere");
    fs::write(dir.join("file"), "").expect("written");
    fs::create_dir(dir.join("empty")).expect("made");
    fs::create_dir_all(dir.join("strange/pathway.toml")).expect("made");
    for (name, why) in [
        ("missing", "`missing` cannot be read"),
        ("file", "`file` cannot be read"),
        ("empty", "it holds no pathway.toml"),
        ("strange", "`pathway.toml` cannot be read"),
    ] {
        for command in [vec!["check", name], vec!["test", name], vec!["walk", name, "--facts", "facts.json"]] {
            let ran = pathway(&command, &dir);
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command:?}: {}", ran.err);
            assert!(ran.err.contains(why), "{}", ran.err);
        }
    }
}

/// Whatever is to be done with a folder: nothing is done with one that cannot be read, and nothing is left behind.
#[test]
fn no_command_does_anything_with_what_cannot_be_read() {
    let dir = files("").write("commands");
    fs::create_dir_all(dir.join("bad")).expect("made");
    fs::write(dir.join("bad/pathway.toml"), [0xff, 0xfe, 0x00]).expect("written");
    fs::write(dir.join("facts.json"), "{}").expect("written");
    fs::create_dir_all(dir.join("overlay")).expect("made");
    fs::write(dir.join("overlay/overlay.toml"), [0xff]).expect("written");
    for words in [
        "check bad",
        "check . --overlay overlay",
        "check . --overlay nowhere",
        "walk bad --facts facts.json",
        "walk . --facts overlay",
        "why-not bad --facts facts.json --treatment tea",
        "why-not . --facts facts.json --treatment tea",
        "compare bad tea",
        "ask bad",
        "test bad",
        "diff bad .",
        "diff . bad",
        "cover bad",
        "tune bad",
        "bundle bad --out out",
        "bundle . --out facts.json",
        "render bad --to svg",
        "new overlay",
    ] {
        let ran = pathway(&words.split(' ').collect::<Vec<_>>(), &dir);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{words}: {}", ran.err);
        assert!(ran.err.starts_with("error"), "{words}: {}", ran.err);
    }
    assert!(!dir.join("out").exists() && !dir.join("bad/order.json").exists());
    // An overlay or a kept order that nests without end is a finding like any other.
    fs::write(dir.join("overlay/overlay.toml"), format!("unavailable = {}", "[".repeat(50_000))).expect("written");
    let ran = pathway(&["check", ".", "--overlay", "overlay"], &dir);
    assert!(ran.code == Some(1) && ran.err.contains("error[toml-syntax]"), "{}", ran.err);
    fs::write(dir.join("order.json"), "[".repeat(50_000)).expect("written");
    let ran = pathway(&["walk", ".", "--facts", "facts.json"], &dir);
    assert!(ran.code == Some(1) && ran.err.contains("error[json-syntax]"), "{}", ran.err);
}

#[test]
fn marks_and_line_ends_of_other_systems_are_read() {
    let mut other = crate::support::folder("tests/pathways/twisted-ankle");
    other.0.values_mut().for_each(|text| *text = format!("\u{feff}{}", text.replace('\n', "\r\n")));
    let dir = other.write("windows");
    for command in ["check", "test"] {
        let ran = pathway(&[command, "."], &dir);
        assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    }
}

#[test]
fn empty_files_are_findings() {
    let small = files("");
    for name in ["pathway.toml", "evidence.toml", "sources.json", "en.ftl"] {
        for nothing in ["", "\n", "   ", "\u{0}"] {
            assert!(!codes(&small.clone().with(name, nothing)).is_empty(), "{name}: {nothing:?}");
        }
        assert!(codes(&small.clone().without(name)).contains(&"missing-file"), "{name}");
    }
    let mut nothing = small;
    nothing.0.values_mut().for_each(String::clear);
    assert_eq!(codes(&nothing), ["json-syntax", "missing-key"]);
    assert_eq!(codes(&Files(Default::default())), ["missing-file"]);
}

#[test]
fn nothing_can_be_nested_without_end() {
    let nest = |open: &str, inside: &str, close: &str, depth: usize| {
        format!("{}{inside}{}", open.repeat(depth), close.repeat(depth))
    };
    for depth in [30, 100, 1_000, 50_000] {
        let small = files("");
        for (name, text, expected) in [
            ("pathway.toml", format!("x = {}", nest("[", "1", "]", depth)), "toml-syntax unknown-key"),
            ("pathway.toml", format!("x = {}", nest("{ a = ", "1", "}", depth)), "toml-syntax unknown-key"),
            ("pathway.toml", format!("x{} = 1", ".x".repeat(depth)), "toml-syntax unknown-key"),
            ("evidence.toml", format!("[x{}]", ".x".repeat(depth)), "toml-syntax unknown-key"),
            ("sources.json", nest("[", "", "]", depth), "json-syntax"),
            ("sources.json", nest("{\"a\":", "1", "}", depth), "json-syntax"),
            ("en.ftl", format!("a = {}", nest("{ ", "\"b\"", " }", depth)), "fluent-syntax missing-text"),
            (
                "en.ftl",
                format!("a = {}", nest("{ $b ->\n [one] ", "c", "\n *[other] d }", depth)),
                "fluent-syntax missing-text",
            ),
        ] {
            let found = codes(&small.clone().with(name, &text));
            assert!(found.iter().any(|code| expected.contains(code)), "{name} at {depth}: {found:?}");
        }
        for guard in [
            nest("(", "fever = yes", ")", depth),
            nest("possibly(", "fever = yes", ")", depth),
            nest("not ", "fever = yes", "", depth),
            nest("(fever = yes or ", "fever = no", ")", depth),
        ] {
            let nested = small.clone().change("pathway.toml", "days >= 14", &guard);
            assert_eq!(codes(&nested).contains(&"guard-syntax"), depth > 63, "{depth}");
        }
    }
}

/// Chains that are long, not deep: a thousand steps and conditions.
#[test]
fn long_chains_are_followed() {
    let mut lines = String::new();
    for number in 0..1_000 {
        let branches = format!("[{{ when = \"days > 90\", go = \"today\" }}, {{ otherwise = \"s{}\" }}]", number + 1);
        writeln!(
            lines,
            "[[steps]]\nid = \"s{number}\"\nkind = \"decision\"\nhit = \"first\"\nwhy = \"long\"\nbranches = {branches}"
        )
        .expect("text");
    }
    let last = STEPS.replace("id = \"first\"", "id = \"s1000\"");
    assert_eq!(codes(&files(&(lines.clone() + &last))), [""; 0]);
    let circle = last.replace("otherwise = \"rest\"", "otherwise = \"s500\"");
    assert!(codes(&files(&(lines + &circle))).contains(&"cycle"));
}

#[test]
fn cycles_are_found_wherever_they_are() {
    let steps = STEPS;
    for (lines, circle) in [
        (format!("[conditions]\na = \"a\"\n{}", steps.replace("fever = yes", "a")), "a"),
        (
            format!(
                "[conditions]\na = \"b\"\nb = \"not c\"\nc = \"possibly(a)\"\n{}",
                steps.replace("fever = yes", "a")
            ),
            "a → b → c",
        ),
        (steps.replace("otherwise = \"rest\"", "otherwise = \"first\""), "first"),
        (format!("{}asked_when = \"days > 1\"\n", FACTS), "days"),
        (format!("{}asked_when = \"a\"\n[conditions]\na = \"fever = yes or days = 2\"\n", FACTS), "days → a"),
    ] {
        let checked = files(&lines).check();
        let found: Vec<&str> =
            checked.report.findings.iter().filter(|f| f.code == "cycle").map(|f| f.message.as_str()).collect();
        assert!(found.len() == 1 && found[0].ends_with(&format!(": {circle}")), "{found:?}, expected {circle}");
    }
}

#[test]
fn what_stands_twice_is_found() {
    let small = files("");
    for (name, from, to, code) in [
        ("pathway.toml", "[facts.days]", "[facts.fever]", "toml-syntax"),
        ("pathway.toml", "min = 0", "min = 0\nmin = 1", "toml-syntax"),
        ("pathway.toml", "[facts.days]", "[conditions]\nfever = \"days > 1\"\n[facts.days]", "duplicate-id"),
        ("pathway.toml", "id = \"rest\"", "id = \"today\"", "duplicate-id"),
        ("pathway.toml", "version =", "languages = [\"en\", \"en\"]\nversion =", "duplicate-id"),
        ("sources.json", "\"id\":", "\"id\": \"S\", \"id\":", "json-syntax"),
        ("en.ftl", "step-rest = step-rest", "step-rest = step-rest\nstep-rest = again", "fluent-syntax"),
    ] {
        let found = codes(&small.clone().change(name, from, to));
        assert!(found.contains(&code), "{to}: {found:?}");
    }
    let twice =
        "[[alongside]]\nid = \"a\"\nwith = [\"routine\"]\n[[safety]]\nid = \"b\"\nurgency_at_least = \"routine\"\n"
            .repeat(2);
    assert_eq!(codes(&files(&twice)), ["duplicate-id"]);
}

/// Answers that cannot be: all named at once, with line and column; nothing is walked.
#[test]
fn facts_that_cannot_be_are_refused() {
    let tried = "[facts.\"tried.tea\"]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ncertain = true\ntypical = \"no\"\n";
    let steps = STEPS.replace("days >= 14", "days >= 14 or tried.tea = yes");
    let dir = files(&format!("{FACTS}{tried}{steps}")).write("facts");
    for (facts, codes) in [
        ("", "json-syntax"),
        ("{", "json-syntax"),
        ("{} {}", "json-syntax"),
        ("[1]", "wrong-type"),
        ("null", "wrong-type"),
        ("\"fever\"", "wrong-type"),
        ("{\"fever\": \"yes\", \"fever\": \"no\"}", "json-syntax"),
        ("{\"fevr\": \"yes\"}", "unknown-fact"),
        ("{\"fever\": \"ja\", \"days\": 101, \"x\": {\"y\": 1}}", "unknown-value out-of-range unknown-fact"),
        ("{\"fever\": [\"yes\"], \"days\": \"soon\"}", "type-mismatch type-mismatch"),
        ("{\"days\": \"not_sure\"}", "type-mismatch"),
        ("{\"days\": 1.5}", "type-mismatch"),
        ("{\"days\": 1e99}", "type-mismatch"),
        ("{\"days\": -1}", "out-of-range"),
        ("{\"days\": 99999999999999999999999}", "type-mismatch"),
        ("{\"fever\": \"not_applicable\"}", "unknown-value"),
        ("{\"fever\": true}", "unknown-value"),
        ("{\"tried.tea\": \"no\", \"tried\": {\"tea\": \"yes\"}}", "duplicate-id"),
        ("{\"tried\": {\"tea\": \"yes\"}, \"tried.tea\": \"no\"}", "duplicate-id"),
    ] {
        fs::write(dir.join("facts.json"), facts).expect("written");
        for format in ["json", "view", "text"] {
            let ran = pathway(&["walk", ".", "--facts", "facts.json", "--format", format], &dir);
            assert_eq!(ran.code, Some(2), "{facts}: {}", ran.err);
            for code in codes.split(' ') {
                assert!(ran.err.contains(&format!("error[{code}]")), "{facts}: {}", ran.err);
            }
            assert!(ran.err.contains("facts.json:1:") || codes == "json-syntax", "{facts}: {}", ran.err);
            if format == "text" {
                assert_eq!(ran.out, "");
                continue;
            }
            let out: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
            let found: Vec<&str> =
                out["findings"].as_array().expect("findings").iter().filter_map(|f| f["code"].as_str()).collect();
            let mut expected: Vec<&str> = codes.split(' ').collect();
            expected.sort_unstable();
            let mut sorted = found.clone();
            sorted.sort_unstable();
            assert_eq!(sorted, expected, "{facts}");
        }
    }
    for depth in [1_000, 100_000] {
        for (open, close) in [("[", "]"), ("{\"fever\":", "}")] {
            fs::write(dir.join("facts.json"), open.repeat(depth) + "1" + &close.repeat(depth)).expect("written");
            assert_eq!(pathway(&["walk", ".", "--facts", "facts.json"], &dir).code, Some(2));
        }
    }
    fs::write(dir.join("facts.json"), " ".repeat(10 << 20)).expect("written");
    assert_eq!(pathway(&["walk", ".", "--facts", "facts.json"], &dir).code, Some(2));
    assert_eq!(pathway(&["walk", ".", "--facts", "nowhere.json"], &dir).code, Some(2));
}

/// What is said of an answer is about what was written.
#[test]
fn an_answer_that_cannot_be_is_told_as_it_was_written() {
    let signs = "[facts.signs]\ntype = \"set\"\nof = [\"none\", \"chills\"]\nexclusive = [\"none\"]\ntypical = \"none\"\ncertain = true\n";
    let weight = "[facts.weight]\ntype = \"number\"\nmin = 0\nmax = 90\nstep = 0.5\ntypical = 60\ncertain = true\n";
    let steps = STEPS.replace("days >= 14", "days >= 14 or signs = chills or weight > 80");
    let dir = files(&format!("{FACTS}{signs}{weight}{steps}")).write("written");
    for (facts, message, help) in [
        (
            "{\"days\": 12345678901234567890123456}",
            "`12345678901234567890123456` is not a number that `days` can be",
            "write a number from 0 to 100, in steps of 1",
        ),
        ("{\"days\": 4.5}", "`4.5` is not a number that `days` can be", "write a number from 0 to 100, in steps of 1"),
        ("{\"days\": 0.1234567}", "`0.1234567` is not a number", "write a number from 0 to 100, in steps of 1"),
        (
            "{\"days\": 1e30}",
            "`1e30` is not a number that `days` can be",
            "write a number from 0 to 100, in steps of 1",
        ),
        ("{\"weight\": 60.25}", "`60.25` is not a number", "write a number from 0 to 90, in steps of 0.5"),
        ("{\"weight\": 60.2}", "`weight` cannot be 60.2", "write a number from 0 to 90, in steps of 0.5"),
        ("{\"days\": 101}", "`days` cannot be 101", "write a number from 0 to 100, in steps of 1"),
        ("{\"days\": 1e999}", "no number here is as large as this one", "write fewer digits"),
        (
            "{\"signs\": [null]}",
            "`signs` should be words, not nothing",
            "write words, or `\"not_sure\"` where it may be",
        ),
        ("{\"signs\": [\"chills\", {}]}", "`signs` should be words, not a table", "write words"),
        ("{\"fever\": [null]}", "`fever` should be one value, not a list", "write one value"),
        ("{\"fever\": \"yes\", \"fever\": \"yes\"}", "the key `fever` stands twice", "keep one of the two"),
        ("{\"days\": 3, \"fe\\\"ver\": 1,\n \"fe\\\"ver\": 2}", "the key `fe\\\"ver` stands twice", "keep one"),
        ("{\"a\": {\"b\": 1, \"b\": 2}}", "the key `b` stands twice", "keep one of the two"),
        ("{\"fever\": \"yes\" \"days\": 3}", "expected `,` or `}`", "look just before this place for a comma"),
    ] {
        fs::write(dir.join("facts.json"), facts).expect("written");
        let ran = pathway(&["walk", ".", "--facts", "facts.json", "--format", "json"], &dir);
        let json: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        let word = |key: &str| json["findings"][0][key].as_str().expect("words").to_owned();
        assert!(word("message").starts_with(message), "{facts}: {}", word("message"));
        assert!(word("help").starts_with(help), "{facts}: {}", word("help"));
        assert_eq!((ran.code, word("file").as_str()), (Some(2), "facts.json"), "{facts}");
        assert!(json["findings"][0]["line"].is_number(), "{facts}");
    }
}

/// The bundle of a pathway, as the page parses it.
fn bundle() -> serde_json::Value {
    let dir = files("").write("bundle");
    assert_eq!(pathway(&["bundle", ".", "--out", "."], &dir).code, Some(0));
    serde_json::from_str(&fs::read_to_string(dir.join("en.json")).expect("a bundle")).expect("JSON")
}

#[track_caller]
fn refused(bundle: serde_json::Value) -> Vec<&'static str> {
    let bundle: Bundle = serde_json::from_value(bundle).expect("the shape of a bundle");
    let report: Report = open(bundle).expect_err("refused");
    report.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_bundle_of_another_version_or_with_errors_is_not_opened() {
    let good = bundle();
    let opened = open(serde_json::from_value(good.clone()).expect("a bundle")).expect("opens");
    assert_eq!((opened.pathway.id.as_str(), opened.lang.as_str()), ("small", "en"));
    for format in [0, FORMAT + 1, -1] {
        let mut bad = good.clone();
        bad["format"] = format.into();
        assert_eq!(refused(bad), ["bundle-format"]);
    }
    let nowhere = serde_json::json!({ "claims": [99], "sources": [] });
    for (path, value, code) in [
        ("/texts", serde_json::json!({}), "missing-text"),
        ("/sources", serde_json::json!([]), "bundle-format"),
        ("/pathway", serde_json::json!({}), "bundle-format"),
        ("/pathway", serde_json::json!("pathway"), "bundle-format"),
        ("/pathway/start", serde_json::json!(99), "bundle-format"),
        ("/pathway/facts/0/domain", serde_json::json!(["number", 3, 1, 1, 0]), "bundle-format"),
        ("/pathway/facts/0/domain", serde_json::json!(["number", 0, 1, 0, 0]), "bundle-format"),
        // Three days are typical, and no answer in steps of four.
        ("/pathway/facts/1/domain", serde_json::json!(["number", 0, 365, 4, 0]), "bundle-format"),
        ("/pathway/steps/0/kind/1/branches/0/go", serde_json::json!(0), "bundle-format"),
        ("/pathway/steps/0/kind/1/branches/0/when", serde_json::json!(["is", 99, [0]]), "bundle-format"),
        ("/pathway/steps/0/kind/1/branches/0/when", serde_json::json!(["named", 0]), "bundle-format"),
        ("/pathway/steps/0/kind/1/branches/0/when", serde_json::json!(["maybe", 0]), "bundle-format"),
        ("/pathway/contradictions", serde_json::json!([{ "id": "a", "when": ["is", 99, [0]] }]), "bundle-format"),
        ("/pathway/contradictions", serde_json::json!([{ "id": "a", "when": ["is", 0, [0]] }]), "missing-text"),
        (
            "/pathway/explainers",
            serde_json::json!([{ "id": "a", "parts": [{ "id": "b", "cites": nowhere }] }]),
            "bundle-format",
        ),
        (
            "/pathway/corrections",
            serde_json::json!([{ "id": "a", "verdict": "half", "cites": nowhere }]),
            "bundle-format",
        ),
        ("/pathway/conditions", serde_json::json!([{ "name": "a", "rule": ["named", 0] }]), "bundle-format"),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(path).expect("a place") = value;
        assert_eq!(refused(bad), [code], "{path}");
    }
    let mut deep = serde_json::json!(1);
    (0..160).for_each(|_| deep = serde_json::json!([deep.take()]));
    let mut bad = good.clone();
    bad["pathway"]["deep"] = deep;
    assert!(serde_json::from_value::<Bundle>(bad).is_err(), "nested too deep");
    for key in ["format", "lang", "pathway", "texts", "sources"] {
        let mut bad = good.clone();
        bad.as_object_mut().expect("an object").remove(key);
        assert!(serde_json::from_value::<Bundle>(bad).is_err(), "{key}");
    }
}
