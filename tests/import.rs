//! What others wrote becomes a pathway: always a folder that can be checked, and whatever is not in it is said.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

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
        &[
            "{ when = \"age >= 18 and temp > 38.5\", go = \"see\" }, # rule 1",
            "{ otherwise = \"wait\", doubt = \"in the table this row is for everybody who is left\" }, # rule 2",
        ],
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
    for bytes in [&b""[..], b"a,b\n", b"only\none\n", b"\xff\xfe", b"PK\x03\x04 no workbook"] {
        let refused = table::import(&ORIGIN, "a table", bytes).expect_err("no table");
        assert_eq!(refused.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["source-syntax"]);
    }
    for text in ["", "{", "[]", "{}", "{\"definition\": 3"] {
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

/// A workbook of one sheet, as small as one can be; digits are numbers in it.
fn workbook(csv: &str) -> Vec<u8> {
    let cell = |text: &str| match text.parse::<f64>() {
        Ok(_) => format!("<c><v>{text}</v></c>"),
        Err(_) => format!("<c t=\"inlineStr\"><is><t>{}</t></is></c>", text.replace('<', "&lt;").replace('>', "&gt;")),
    };
    let row = |line: &str| format!("<row>{}</row>", line.split(',').map(cell).collect::<String>());
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{}</sheetData></worksheet>",
        csv.lines().map(row).collect::<String>()
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
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ];
    stored(&files)
}

/// A zip file whose files are stored as they are.
fn stored(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut out, mut directory) = (Cursor::new(Vec::new()), Vec::new());
    for (name, text) in files {
        let start = u32::try_from(out.position()).expect("small");
        let size = u32::try_from(text.len()).expect("small");
        let mut head = Vec::new();
        head.extend(20u16.to_le_bytes());
        head.extend([0; 8]);
        head.extend(crc(text.as_bytes()).to_le_bytes());
        head.extend(size.to_le_bytes());
        head.extend(size.to_le_bytes());
        head.extend(u16::try_from(name.len()).expect("short").to_le_bytes());
        head.extend([0; 2]);
        out.write_all(b"PK\x03\x04").and_then(|()| out.write_all(&head)).expect("memory");
        out.write_all(name.as_bytes()).and_then(|()| out.write_all(text.as_bytes())).expect("memory");
        directory.extend(b"PK\x01\x02");
        directory.extend(20u16.to_le_bytes());
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend(start.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, size) = (u32::try_from(out.position()).expect("small"), u32::try_from(directory.len()).expect("small"));
    let count = u16::try_from(files.len()).expect("few");
    out.write_all(&directory).and_then(|()| out.write_all(b"PK\x05\x06\0\0\0\0")).expect("memory");
    let end =
        [&count.to_le_bytes()[..], &count.to_le_bytes(), &size.to_le_bytes(), &start.to_le_bytes(), &[0; 2]].concat();
    out.write_all(&end).expect("memory");
    out.into_inner()
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    })
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
