//! Every engine over one table: `make neighbours`.
//!
//! `ENGINES='DuckDB|SQLite'` runs some of them, `PATIENTS=100000` asks about fewer.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value as Json;
use treatment_pathway::authoring::export::sql::{Dialect, sql};
use treatment_pathway::cohort::table::{CellKind, columns};

use crate::mutants::mutants;
use crate::patients::{Cell, Patients, cases, cells, walked};
use crate::support::{folder, fresh};

const ENGINES: [&str; 6] =
    ["DuckDB", "DataFusion", "SQLite", "PostgreSQL", "Spark local[2]", "Spark, master and two workers"];
const DIR: &str = "pathways/failed-back";

#[test]
#[ignore = "needs `make setup-neighbours`, and minutes"]
fn every_engine_says_the_same() {
    let many = std::env::var("PATIENTS").map_or(1_000_000, |many| many.parse().expect("a number"));
    let asked = std::env::var("ENGINES").unwrap_or_default();
    let unknown: Vec<&str> = asked.split('|').filter(|one| !one.is_empty() && !ENGINES.contains(one)).collect();
    assert!(unknown.is_empty(), "{unknown:?} are none of {ENGINES:?}");
    let tools = std::env::var("TOOLS").expect("`make neighbours` says where the engines are");
    let dir = clinic(many);
    let (mut rows, mut wrong) = (String::new(), Vec::new());
    for engine in ENGINES.into_iter().filter(|engine| asked.is_empty() || asked.split('|').any(|one| one == *engine)) {
        let found = run(&tools, engine, &dir);
        println!("{found}");
        let text = |key: &str| found[key].as_str().map_or_else(|| found[key].to_string(), str::to_owned);
        let (patients, differences, hash) = (text("patients"), text("differences"), text("hash"));
        let (caught, mutants) = (text("caught"), text("mutants"));
        writeln!(
            rows,
            "| {engine} | {} | {patients} | {differences} | {} | {caught} of {mutants} | {} | {} |",
            text("version"),
            hash.get(..16).unwrap_or(&hash),
            text("load"),
            text("query")
        )
        .expect("text");
        if differences != "0" || patients != many.to_string() || caught == "0" {
            wrong.push(found);
        }
    }
    if asked.is_empty() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        fs::write(root.join("benches/NEIGHBOURS.md"), report(many, &rows)).expect("a report");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn run(tools: &str, engine: &str, dir: &Path) -> Json {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/neighbours/engines.py");
    let python = Path::new(tools).join("neighbours/bin/python");
    let ran = Command::new(python).arg(script).arg(engine).arg(dir).output().expect("the engines are installed");
    let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    let last = out.lines().last().unwrap_or_default();
    serde_json::from_str(last).unwrap_or_else(|_| panic!("{engine}: {out}\n{err}"))
}

/// Patients, what we say of them, and what is asked, as files.
fn clinic(many: usize) -> PathBuf {
    let (dir, files) = (fresh("matrix"), folder(DIR));
    let pathway = files.pathway();
    let sql = sql(&pathway, Dialect::Standard).expect("a statement");
    let columns = columns(&pathway);
    let mut types = vec![("id".to_owned(), "TEXT".to_owned())];
    for (fact, own) in columns.each() {
        for (name, holds) in own.each(&pathway.facts[fact]) {
            let of = match holds {
                CellKind::Text => "TEXT".to_owned(),
                CellKind::Number(0) => "INTEGER".to_owned(),
                CellKind::Number(places) => format!("DECIMAL{places}"),
                CellKind::Truth => "BOOLEAN".to_owned(),
            };
            types.push((name.to_owned(), of));
        }
    }
    let mut table = BufWriter::new(File::create(dir.join("patients.csv")).expect("a file"));
    writeln!(table, "{}", types.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(",")).expect("a line");
    let cases = cases(&pathway, &files);
    let mut patients = Patients::of(&pathway, &cases, 2026);
    let mut ours = Vec::with_capacity(many);
    for id in 0..many {
        let answers = patients.patient();
        write!(table, "{id:08}").expect("a cell");
        for cell in cells(&pathway, &columns, &answers) {
            match cell {
                Cell::Empty => write!(table, ","),
                Cell::Text(text) | Cell::Number(text) => write!(table, ",{text}"),
                Cell::Truth(truth) => write!(table, ",{truth}"),
            }
            .expect("a cell");
        }
        writeln!(table).expect("a line");
        let [conclusion, urgency, open] = walked(&pathway, &answers);
        ours.push(format!("{id:08}\t{conclusion}\t{urgency}\t{open}"));
    }
    ours.sort();
    let write = |name: &str, text: &str| fs::write(dir.join(name), text).expect("a file");
    write("columns.json", &serde_json::to_string(&types).expect("JSON"));
    write("ours.txt", &(ours.join("\n") + "\n"));
    write("pathway.sql", &sql.statement);
    write("patients.sql", &sql.table);
    fs::create_dir(dir.join("mutants")).expect("a folder");
    // Thresholds of a column that decides the ends of many.
    let mutants = mutants(&sql.statement);
    for (number, (_, mutant)) in mutants.iter().filter(|(what, _)| what.contains("nrs")).enumerate() {
        write(&format!("mutants/{number}.sql"), mutant);
    }
    dir
}

fn report(many: usize, rows: &str) -> String {
    format!(
        "# Neighbours\n\n\
         What other engines make of `pathway export {DIR} --to sql`: the same text in each, over the same {many} patients, \
         who stand at and beside every threshold, are unsure or have left answers out. By `make neighbours`.\n\n\
         A difference is a patient whose conclusion, urgency or open fact is not what our walk says. The hash is of the \
         sorted rows, SHA-256, its first 16 digits. A mutant is the statement with one threshold moved by one; it is caught \
         when any patient's row changes. Seconds are of a machine that did other work beside it; loading is starting the \
         engine and handing it the table.\n\n\
         | engine | version | patients | differences | hash | mutants caught | seconds to load | seconds of the query |\n\
         |---|---|---:|---:|---|---:|---:|---:|\n{rows}"
    )
}
