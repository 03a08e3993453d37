//! `pathway cohort`: everybody in a table is answered as they would be alone, from every kind of table, also in two runs; and
//! what cannot be answered is said, with its row.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/patients.rs"]
mod patients;

mod bad_input;
mod clinic;
mod resumed;
mod scores;

use std::fs;

use clinic::{Clinic, DIR};
use support::fresh;

#[test]
fn every_kind_of_table_gives_the_same_answers() {
    let dir = fresh("kinds");
    let clinic = Clinic::of(DIR, 700, 11);
    let mut kinds = vec!["csv", "ndjson"];
    kinds.extend(cfg!(feature = "parquet").then_some("parquet"));
    for kind in &kinds {
        clinic.write(&dir, kind);
        for out in &kinds {
            let (data, out) = (format!("patients.{kind}"), format!("{kind}.{out}"));
            let ran = clinic.run(&dir, &["--data", &data, "--out", &out]);
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{kind}: {}", ran.out);
            assert!(ran.out.starts_with("700 rows: "), "{}", ran.out);
        }
        let answers = fs::read_to_string(dir.join(format!("{kind}.csv"))).expect("answers");
        clinic.agrees(&answers);
        #[cfg(feature = "parquet")]
        clinic.agrees(&clinic::parquet_as_csv(&dir.join(format!("{kind}.parquet"))));
        let lines = fs::read_to_string(dir.join(format!("{kind}.ndjson"))).expect("answers");
        assert_eq!(lines.lines().count(), 700);
        let first: serde_json::Value = serde_json::from_str(lines.lines().next().expect("a line")).expect("JSON");
        assert_eq!(first["id"], "p00000000", "{first}");
        assert!(first["recommend"].is_array(), "{first}");
        let left = fs::read_dir(&dir).expect("a folder").map(|entry| entry.expect("an entry").file_name());
        let left: Vec<_> = left.filter(|name| name.to_string_lossy().contains(".part")).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

#[test]
fn what_came_of_all_is_counted() {
    let dir = fresh("counts");
    let clinic = Clinic::of("tests/pathways/twisted-ankle", 600, 4);
    clinic.write(&dir, "csv");
    let ran = clinic
        .run(&dir, &["--data", "patients.csv", "--out", "out.csv", "--format", "json", "--report", "report.html"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let counts: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let sum =
        |key: &str| counts[key].as_object().expect("counts").values().filter_map(|many| many.as_u64()).sum::<u64>();
    let [rows, concluded, open] = ["rows", "concluded", "open"].map(|key| counts[key].as_u64().expect("a count"));
    assert_eq!([rows, concluded + open, sum("conclusions"), sum("urgencies")], [600, 600, concluded, concluded]);
    assert_eq!(sum("open_facts"), open);
    for (conclusion, many) in counts["conclusions"].as_object().expect("counts") {
        let ours = clinic.ours.iter().filter(|ours| &ours[1] == conclusion).count();
        assert_eq!(many.as_u64(), Some(ours as u64), "{conclusion}");
    }
    let page = fs::read_to_string(dir.join("report.html")).expect("a page");
    for (treatment, many) in counts["offered"].as_object().expect("counts") {
        assert!(page.contains(&format!("{many} offered")), "{treatment}");
    }
    assert!(page.contains(">Counts of a table, not advice"), "words for people");
    for forbidden in ["<script", "http://", "https://", "src="] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}
