//! What others wrote becomes a pathway: always a folder that can be checked, and whatever is not in it is said.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use treatment_pathway::authoring::case;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::{Folder, read_folder};
use treatment_pathway::authoring::import::{Imported, ImportedFrom, gdl2, table};
use treatment_pathway::authoring::proof::{Judged, prove};
use treatment_pathway::data::finding::{Finding, Report, Severity, Told};

const ORIGIN: ImportedFrom<'static> = ImportedFrom { id: "imported", today: "2026-11-22" };

fn source(name: &str) -> SourceFile {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import").join(name);
    SourceFile { name: name.to_owned(), text: fs::read_to_string(path).expect("a file of the test") }
}

fn file<'a>(imported: &'a Imported, name: &str) -> &'a str {
    &imported.files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("{name} is written")).text
}

fn lines(report: &Report) -> Vec<String> {
    let line = |finding: &Finding| {
        let patient = finding.patient.iter().flat_map(|facts| facts.iter());
        let patient: Vec<String> = patient.map(|(fact, told)| format!("{fact}: {told:?}")).collect();
        let patient = if patient.is_empty() { String::new() } else { format!(" [{}]", patient.join(", ")) };
        format!("{} {}: {}{patient}", finding.severity.word(), finding.code, finding.message)
    };
    report.findings.iter().map(line).collect()
}

/// What was written, as `pathway check` reads it: no error but what the proof finds.
fn proved(imported: &Imported) -> (Folder, Judged) {
    let folder = read_folder(imported.files.clone());
    let mut checked = check(&folder.document, folder.report.clone(), Some(ORIGIN.today));
    case::check(&folder.cases, &mut checked.report);
    let errors = checked.report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    assert_eq!(errors.collect::<Vec<_>>(), Vec::<&Finding>::new(), "what is written can be read");
    assert!(checked.report.findings.iter().any(|finding| finding.code == "placeholder-text"), "and is marked");
    let judged = prove(checked.pathway.expect("a pathway"), &folder.document);
    (folder, judged)
}

fn umbrella() -> Imported {
    gdl2::import(&ORIGIN, &source("umbrella.gdl2.json"), Some(&source("umbrella.test.yml"))).expect("a guideline")
}

#[test]
fn a_guideline_reads_as_if_somebody_had_written_it() {
    let imported = umbrella();
    insta::assert_snapshot!("umbrella", file(&imported, "pathway.toml"));
    insta::assert_snapshot!("umbrella-words", file(&imported, "en.ftl"));
    insta::assert_snapshot!("umbrella-said", lines(&imported.report).join("\n"));
    let cases = imported.files.iter().filter(|file| file.name.starts_with("cases/"));
    let cases: Vec<String> = cases.map(|file| format!("# {}\n{}", file.name, file.text)).collect();
    insta::assert_snapshot!("umbrella-cases", cases.join("\n"));
}

#[test]
fn its_cases_come_out_as_published_but_for_the_one_that_contradicts_its_rules() {
    let imported = umbrella();
    let (folder, judged) = proved(&imported);
    let (pathway, _) = judged.pathway.expect("it can be walked");
    let failed: Vec<String> = folder
        .cases
        .iter()
        .map(|case| case::run(&pathway, case).expect("it runs"))
        .filter(|outcome| !outcome.failures.is_empty())
        .map(|outcome| outcome.id)
        .collect();
    assert_eq!((folder.cases.len(), failed), (5, vec!["a-mistake".to_owned()]));
}

#[test]
fn the_hole_of_a_guideline_is_found_as_a_patient() {
    let (_, judged) = proved(&umbrella());
    let gap = judged.for_author.findings.iter().find(|finding| finding.code == "gap").expect("a gap");
    assert_eq!(gap.severity, Severity::Warning);
    let patient = gap.patient.as_ref().expect("a patient");
    assert!(patient.iter().any(|(fact, told)| fact == "wind" && *told == Told::Number("30".to_owned())), "{patient:?}");
    assert!(!patient.iter().any(|(_, told)| *told == Told::Word("not_sure".to_owned())), "{patient:?}");
}

fn table_of(text: &str) -> Imported {
    table::import(&ORIGIN, "a table", text.as_bytes()).expect("a table")
}

#[test]
fn a_table_becomes_a_decision() {
    let imported = table_of(&source("doses.csv").text);
    insta::assert_snapshot!("doses", file(&imported, "pathway.toml"));
    assert_eq!(lines(&imported.report), Vec::<String>::new());
    let (_, judged) = proved(&imported);
    let gap = judged.for_author.findings.iter().find(|finding| finding.code == "gap").expect("a gap");
    let patient = gap.patient.as_ref().expect("a patient");
    assert!(patient.iter().any(|(fact, told)| fact == "age" && *told == Told::Number("15".to_owned())), "{patient:?}");
}

#[track_caller]
fn decides(table: &str, branches: &[&str]) {
    let imported = table_of(table);
    proved(&imported);
    let logic = file(&imported, "pathway.toml");
    let found: Vec<&str> = logic.lines().filter(|line| line.starts_with("  {")).map(str::trim).collect();
    assert_eq!(found, branches, "{table}");
}

#[test]
fn cells_headers_and_policies_are_read_as_they_are_written() {
    let rest = "{ otherwise = \"no-rule\", doubt = \"without a certain answer no rule of the table holds\" }, # no rule of the table";
    decides(
        "a,b,result\n\"\"\"x\"\",\"\"y\"\"\",[1..5],one\nnot(x),< 1,two\n",
        &[
            "{ when = \"a in { x, y } and b >= 1 and b <= 5\", go = \"one\" }, # row 2",
            "{ when = \"a != x and b < 1\", go = \"two\" }, # row 3",
            rest,
        ],
    );
    decides(
        "F\tAge (years)\tTemp\tAction\tNotes\n1\t>= 18\t> 38.5\tsee\tand a note\n2\t-\t-\twait\t\n",
        &["{ when = \"age >= 18 and temp > 38.5\", go = \"see\" }, # rule 1", "{ otherwise = \"wait\" }, # rule 2"],
    );
    decides(
        "Decision ID,D1\nHit policy,First\nInputs,,Output,Annotations\n\"\"\"Fever\"\" = TRUE\",\"\"\"Age\"\" < 5\",Refer,because\n\"\"\"Fever\"\" = FALSE\",,Home,\n",
        &[
            "{ when = \"fever = yes and age < 5\", go = \"refer\" }, # row 4",
            "{ when = \"fever = no\", go = \"home\" }, # row 5",
            rest,
        ],
    );
}

#[test]
fn rules_that_hold_together_and_rules_that_never_decide_are_found_by_the_proof() {
    for (table, code) in [
        ("days,step\n<= 14,a\n>= 14,b\n", "overlap"),
        ("F,days,step\n1,>= 7,a\n2,>= 14,b\n", "unreachable-branch"),
        // Whoever is not sure of a fever is not sent home by a row that says nothing of it.
        ("F,fever,step\n1,yes,refer\n2,-,wait\n", "silent-doubt"),
        ("days,step\n< 14,a\n> 14,b\n", "gap"),
    ] {
        let imported = table_of(table);
        assert!(!imported.report.has_errors(), "{:?}", imported.report);
        let (_, judged) = proved(&imported);
        let codes: Vec<&str> = judged.for_author.findings.iter().map(|finding| finding.code).collect();
        assert!(codes.contains(&code), "{table}: {codes:?}");
    }
}

#[test]
fn what_is_not_carried_over_is_said_and_the_rest_is_written() {
    for (table, said) in [
        ("days,step\n< b,a\n> 14,b\n", "row 2 is not carried over: `< b` compares with what is no number"),
        ("C,days,step\n1,< 14,a\n2,>= 14,b\n", "hit policy `C` is not carried over: the first rule that holds decides"),
        ("days,step\n< 14,\n> 14,b\n", "row 2 is not carried over: it says nothing"),
        (
            "days,fever,step\n< 14,> 3,a\n> 14,yes,b\n",
            "row 2 is not carried over: `fever` has words, and cannot be compared",
        ),
        (
            "age,step\n< 2 years,a\n>= 24 months,b\n",
            "row 3 is not carried over: `age` is in `years`, and this cell in `months`",
        ),
        ("age (mU),step\n< 2 MU,a\n>= 2,b\n", "row 2 is not carried over: `age` is in `mU`, and this cell in `MU`"),
        (
            "temp;step\n< 37,5;a\n>= 37.5;b\n",
            "row 2 is not carried over: `< 37,5` has a comma between digits: write `37.5` for one number, `37, 5` for two",
        ),
        (
            "days,step\n> 9223372036854,a\n< 14,b\n",
            "row 2 is not carried over: `> 9223372036854` compares with what is no number",
        ),
        ("F,days,step\n1,-,a\n2,< 14,b\n", "rule 2 is not carried over: rule 1 holds for everybody who is left"),
    ] {
        let imported = table_of(table);
        let messages: Vec<&str> = imported.report.findings.iter().map(|finding| finding.message.as_str()).collect();
        assert!(messages.contains(&said), "{table}: {messages:?}");
        assert!(imported.report.has_errors());
        proved(&imported);
    }
}

#[test]
fn what_is_no_table_and_no_guideline_is_refused() {
    for (bytes, said) in [
        (&b""[..], "this is no decision table"),
        (b"a,b\n", "this table has no rule"),
        (b"only\none\n", "this is no decision table"),
        (b"\xff\xfe", "`a table` is not UTF-8 text (byte 0)"),
        (b"PK\x03\x04 no workbook", "`a table` is no workbook: "),
        // Two cells at the far ends of a sheet.
        (
            &workbook_of(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
                "",
            ),
            "the table has more than 1000 rows or 200 columns",
        ),
        ("days,step\n".repeat(1_001).as_bytes(), "the table has more than 1000 rows or 200 columns"),
        // A sheet of 65 million signs, and a hundred cells that share a text of one million.
        (&workbook_of(&" ".repeat(65 << 20), ""), "`a table` unpacks to more than 64 MB"),
        (
            &workbook_of(
                &format!("<row>{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(100)),
                &format!("<si><t>{}</t></si>", "a".repeat(1 << 20)),
            ),
            "`a table` unpacks to more than 64 MB",
        ),
    ] {
        let refused = lines(&table::import(&ORIGIN, "a table", bytes).expect_err("no table"));
        let [line] = refused.as_slice() else { panic!("{refused:?}") };
        assert!(line.starts_with(&format!("error source-syntax: {said}")), "{line}");
    }
    let many = rules(&vec![(&[][..], "$gt0011|Advice|='Go'"); 1_001]).to_string();
    for text in ["", "{", "[]", "{}", "{\"definition\": 3", &many] {
        let file = SourceFile { name: "x.json".to_owned(), text: text.to_owned() };
        assert!(gdl2::import(&ORIGIN, &file, None).expect_err(text).has_errors(), "{text}");
    }
}

#[test]
fn a_workbook_is_read_like_the_same_table_as_text() {
    let text = "rule,days,fever,step\n1,< 14,yes,refer\n2,>= 14,no,wait\n3,7.5,no,wait\n";
    let workbook = table::import(&ORIGIN, "a workbook", &workbook(text)).expect("a workbook");
    let csv = table_of(text);
    assert_eq!(file(&workbook, "pathway.toml"), file(&csv, "pathway.toml"));
}

#[test]
fn units_are_carried_over() {
    let imported = table_of("age,dose,step\n< 12 months,1 tablet,a\n>= 12 month,2 tablets,b\n>= 12 Months,none,c\n");
    assert!(!imported.report.has_errors(), "{:?}", imported.report);
    let logic = file(&imported, "pathway.toml");
    assert!(logic.contains("unit = \"months\"") && logic.contains("\"1_tablet\", \"2_tablets\""), "{logic}");
}

/// A guideline of these rules over an age and a sign, which set an advice; what is read first stands first.
fn rules(rules: &[(&[&str], &str)]) -> serde_json::Value {
    let rule = |(at, (when, then)): (usize, &(&[&str], &str))| {
        let id = format!("gt{:04}", 1000 + at);
        (id, serde_json::json!({ "priority": rules.len() - at, "when": when, "then": [then] }))
    };
    let all: serde_json::Map<String, serde_json::Value> = rules.iter().enumerate().map(rule).collect();
    let terms = [("gt0003", "Age"), ("gt0004", "Sign"), ("gt0005", "Weight"), ("gt0011", "Advice"), ("gt0012", "Also")];
    let terms: BTreeMap<&str, serde_json::Value> =
        terms.into_iter().map(|(id, text)| (id, serde_json::json!({ "text": text }))).collect();
    let (input, output) = (["gt0003", "gt0004", "gt0005"], ["gt0011", "gt0012"]);
    let element = |id: &&'static str| (*id, serde_json::json!({}));
    serde_json::json!({
        "id": "Invented.v1",
        "definition": {
            "data_bindings": {
                "gt0001": { "type": "INPUT", "elements": BTreeMap::from(input.each_ref().map(element)) },
                "gt0002": { "type": "OUTPUT", "elements": BTreeMap::from(output.each_ref().map(element)) }
            },
            "rules": all
        },
        "ontology": { "term_definitions": { "en": { "terms": terms } } }
    })
}

fn imported(guideline: &serde_json::Value) -> Imported {
    let file = SourceFile { name: "invented.json".to_owned(), text: guideline.to_string() };
    gdl2::import(&ORIGIN, &file, None).expect("a guideline")
}

fn branches(imported: &Imported) -> Vec<&str> {
    file(imported, "pathway.toml").lines().filter(|line| line.starts_with("  { when")).map(str::trim).collect()
}

/// Once each; `tests/documents/findings.rs` looks in this snapshot for what no pathway shows.
#[test]
fn every_kind_of_finding_of_an_import_is_shown() {
    let never = imported(&rules(&[
        (&["$gt0003|Age|>60,a"], "$gt0011|Advice|='Refer'"),
        (&["$gt0003|Age|>50,a"], "$gt0011|Advice|='Refer later'"),
    ]));
    let refused = table::import(&ORIGIN, "a table", b"").expect_err("no table");
    let mut shown: BTreeMap<String, String> = BTreeMap::new();
    for report in [&umbrella().report, &overlapping().report, &never.report, &refused] {
        for (finding, line) in report.findings.iter().zip(lines(report)) {
            shown
                .entry(finding.code.to_owned())
                .or_insert(format!("{line}\n  {}", finding.help.clone().unwrap_or_default()));
        }
    }
    insta::assert_snapshot!("shown", shown.into_values().collect::<Vec<_>>().join("\n"));
}

fn overlapping() -> Imported {
    imported(&rules(&[
        (&["$gt0003|Age|>50,a"], "$gt0011|Advice|='Refer later'"),
        (&["$gt0003|Age|>60,a"], "$gt0011|Advice|='Refer'"),
    ]))
}

#[test]
fn an_amount_is_not_the_same_in_another_unit() {
    let two = imported(&rules(&[
        (&["$gt0003|Age|<2,a"], "$gt0011|Advice|=5,mg"),
        (&["$gt0003|Age|>=2,a"], "$gt0011|Advice|=5,g"),
    ]));
    proved(&two);
    let words = file(&two, "en.ftl");
    assert!(words.contains("5 mg") && words.contains("5 g\n"), "{words}");
    let months = imported(&rules(&[
        (&["$gt0003|Age|<2,a"], "$gt0011|Advice|='Wait'"),
        (&["$gt0003|Age|>=24,mo"], "$gt0011|Advice|='Go'"),
    ]));
    proved(&months);
    assert_eq!(branches(&months), ["{ when = \"age < 2\", go = \"wait\" }, # gt1000"]);
    let said = "error not-carried-over: `$gt0003|Age|>=24,mo` of rule `gt1001` is not carried over: it compares in `mo`, and another rule in `a`";
    assert!(lines(&months.report).contains(&said.to_owned()), "{:?}", lines(&months.report));
}

/// A rule of which something cannot be read would hold for others than it is for.
#[test]
fn what_cannot_be_read_is_never_no_condition() {
    let first = &["$gt0004|Sign|==local::at0001|Yes|"][..];
    for (when, kept) in [
        (serde_json::json!(["$gt0003|Age|<2,a", 3]), false),
        (serde_json::json!({ "and": [] }), false),
        (serde_json::json!(true), false),
        (serde_json::json!("$gt0003|Age|<2,a"), true),
    ] {
        let mut guideline = rules(&[(first, "$gt0011|Advice|='Go'"), (&[], "$gt0011|Advice|='Stay'")]);
        guideline["definition"]["rules"]["gt1001"]["when"] = when.clone();
        let imported = imported(&guideline);
        proved(&imported);
        assert_eq!(branches(&imported).len(), 1 + usize::from(kept), "{when}: {:?}", branches(&imported));
        assert_eq!(imported.report.has_errors(), !kept, "{when}: {:?}", lines(&imported.report));
    }
    let mut guideline = rules(&[(first, "$gt0011|Advice|='Go'")]);
    guideline["definition"]["rules"]["gt1000"]["priority"] = serde_json::json!("high");
    let said =
        "error not-carried-over: the priority of rule `gt1000` is no whole number: the rule is read as if it were 0";
    assert_eq!(lines(&imported(&guideline).report)[0], said);
}

#[test]
fn no_guideline_and_no_file_of_cases_exhausts_memory_or_the_stack() {
    // Each rule names the one before it twice.
    let owned: Vec<(Vec<String>, String)> = (0..60)
        .map(|at| {
            let when = match at {
                0 => "$gt0003|Age|<2,a".to_owned(),
                _ => format!(
                    "(fired($gt{0})&&$gt0003|Age|<{1},a)||(fired($gt{0})&&$gt0005|Weight|<{1},kg)",
                    999 + at,
                    at + 2
                ),
            };
            (vec![when], format!("$gt0011|Advice|='{at}'"))
        })
        .collect();
    let borrowed: Vec<Vec<&str>> = owned.iter().map(|(when, _)| when.iter().map(String::as_str).collect()).collect();
    let all: Vec<(&[&str], &str)> =
        borrowed.iter().zip(&owned).map(|(when, (_, then))| (when.as_slice(), then.as_str())).collect();
    let doubled = imported(&rules(&all));
    assert!(
        lines(&doubled.report).iter().any(|line| line.contains("longer than can be written")),
        "{:?}",
        lines(&doubled.report)
    );
    proved(&doubled);
    // Each name stands for more of the one before it, as a value and as a key.
    let growing = |line: &dyn Fn(usize) -> String| -> String { (1..40).map(line).collect() };
    let values = growing(&|at| format!("a{at}: &a{at} [{}]\n", vec![format!("*a{}", at - 1); 9].join(",")));
    let keys = growing(&|at| format!("a{at}: &a{at} {{? [*a{0}, 1] : x, ? [*a{0}, 2] : x}}\n", at - 1));
    for text in [
        format!("a0: &a0 [x]\n{values}"),
        format!("a0: &a0 [x]\n{keys}"),
        format!("test_cases: {}", "[".repeat(1 << 20)),
        format!("test_cases:\n{}x", "- ".repeat(1 << 20)),
        format!("test_cases:\n{}x", "? ".repeat(1 << 20)),
        "test_cases: yes".to_owned(),
    ] {
        let report = with_cases(&text);
        assert_eq!(report.findings.first().map(|finding| finding.code), Some("source-syntax"), "{report:?}");
    }
}

#[test]
fn a_case_of_which_a_part_cannot_be_read_is_not_tried_without_it() {
    for (part, said) in [
        ("input: {1: {gt0003: [1, 2]}}", true),
        ("input: {1: {gt0003: }}", true),
        ("expected_output: [gt0011]", true),
        ("expected_output: {1: Go}", true),
        ("expected_output: ", false),
    ] {
        let report = with_cases(&format!("test_cases:\n- id: one\n  {part}"));
        let line = "error case-not-carried-over: the case `one` is not carried over: something in it is no element with one value";
        assert_eq!(lines(&report).contains(&line.to_owned()), said, "{part}: {:?}", lines(&report));
    }
}

/// What is said of a guideline without rules and these cases.
fn with_cases(text: &str) -> Report {
    let guideline = SourceFile { name: "x".to_owned(), text: rules(&[]).to_string() };
    let cases = SourceFile { name: "y".to_owned(), text: text.to_owned() };
    gdl2::import(&ORIGIN, &guideline, Some(&cases)).expect("a guideline").report
}

/// A workbook of one sheet, as small as one can be; digits are numbers in it.
fn workbook(csv: &str) -> Vec<u8> {
    let cell = |text: &str| match text.parse::<f64>() {
        Ok(_) => format!("<c><v>{text}</v></c>"),
        Err(_) => format!("<c t=\"inlineStr\"><is><t>{}</t></is></c>", text.replace('<', "&lt;").replace('>', "&gt;")),
    };
    let row = |line: &str| format!("<row>{}</row>", line.split(',').map(cell).collect::<String>());
    workbook_of(&csv.lines().map(row).collect::<String>(), "")
}

fn workbook_of(rows: &str, texts: &str) -> Vec<u8> {
    let shared = format!("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{texts}</sst>");
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    );
    let files = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>",
        ),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Rules\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
        ),
        ("xl/sharedStrings.xml", shared.as_str()),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ];
    zipped(&files)
}

fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let mut all = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        all.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a name");
        all.write_all(text.as_bytes()).expect("memory");
    }
    all.finish().expect("memory").into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in the cells: a folder that can be checked, or a refusal.
    #[test]
    fn any_table_is_a_folder_that_can_be_checked_or_none(
        cells in prop::collection::vec(prop::collection::vec("[a-c<>=0-9.,\"\\[\\]()\\-!é{} ]{0,8}", 3), 2..6)
    ) {
        let text: String = cells.iter().map(|row| row.join(";") + "\n").collect();
        if let Ok(imported) = table::import(&ORIGIN, "a table", format!("a;b;step\n{text}").as_bytes()) {
            proved(&imported);
        }
    }
}
