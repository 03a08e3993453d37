//! A run that was stopped goes on where it was, and ends as if it never had been.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::clinic::Clinic;
use crate::support::{fresh, pathway};

const ANKLE: &str = "tests/pathways/twisted-ankle";
/// Enough that what is done is kept on the way.
const ROWS: usize = 300_000;

/// A table of so many rows: few patients, again and again.
fn large(dir: &Path) -> Clinic {
    let clinic = Clinic::of(ANKLE, 1000, 8);
    let csv = clinic.csv();
    let (header, rows) = csv.split_once('\n').expect("a header");
    fs::write(dir.join("patients.csv"), format!("{header}\n{}", rows.repeat(ROWS / 1000))).expect("a table");
    clinic
}

fn whole(dir: &Path, clinic: &Clinic, kind: &str) -> Vec<u8> {
    let out = format!("whole.{kind}");
    let ran = clinic.run(dir, &["--data", "patients.csv", "--out", &out]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    fs::read(dir.join(out)).expect("answers")
}

#[test]
#[cfg(unix)]
fn a_killed_run_goes_on() {
    let dir = fresh("killed");
    let clinic = large(&dir);
    let whole = whole(&dir, &clinic, "csv");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(ANKLE);
    let words = ["cohort", root.to_str().expect("a name"), "--data", "patients.csv", "--out", "out.csv"];
    let mut child = Command::new(env!("CARGO_BIN_EXE_pathway"))
        .args(words)
        .current_dir(&dir)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command runs");
    while !dir.join("out.csv.part.json").exists() {
        assert!(child.try_wait().expect("a child").is_none(), "it ended before anything was kept");
        std::thread::sleep(Duration::from_millis(2));
    }
    child.kill().expect("killed");
    child.wait().expect("it ends");
    assert!(!dir.join("out.csv").exists());
    let ran = pathway(&words, &dir);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("rows were answered before; this goes on from there"), "{}", ran.err);
    assert!(ran.out.starts_with(&format!("{ROWS} rows: ")), "{}", ran.out);
    assert!(fs::read(dir.join("out.csv")).expect("answers") == whole, "the same as in one run");
    assert!(!dir.join("out.csv.part.json").exists() && !dir.join("out.csv.part").exists());
}

/// A file that may not grow any more is what a full disk is.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_keeps_what_is_done() {
    let dir = fresh("full");
    let clinic = large(&dir);
    let whole = whole(&dir, &clinic, "csv");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(ANKLE);
    let command = format!(
        "trap '' XFSZ; ulimit -f 10000; exec '{}' cohort '{}' --data patients.csv --out out.csv",
        env!("CARGO_BIN_EXE_pathway"),
        root.display()
    );
    let ran = Command::new("bash").args(["-c", &command]).current_dir(&dir).output().expect("it runs");
    let err = String::from_utf8_lossy(&ran.stderr);
    assert_eq!(ran.status.code(), Some(2), "{err}");
    assert!(err.contains("error[unwritable-file]: `out.csv` cannot be written"), "{err}");
    let words = ["cohort", root.to_str().expect("a name"), "--data", "patients.csv", "--out", "out.csv"];
    let again = pathway(&words, &dir);
    assert_eq!(again.code, Some(0), "{}", again.err);
    assert!(again.err.contains("rows were answered before"), "{}", again.err);
    assert!(fs::read(dir.join("out.csv")).expect("answers") == whole, "the same as in one run");
}
