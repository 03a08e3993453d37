//! What stands around the statement: its head, the checks, the table.

use std::fmt::Write;

use super::levels::Levels;
use super::readings::wrong;
use super::text::{quoted, word};
use crate::cohort::table::{CellKind, Columns};
use crate::model::pathway::Contents;

/// What a reader of the statement has to know, as comments.
pub fn head(pathway: &Contents, columns: &Columns, levels: &Levels) -> String {
    let mut sql = format!(
        "-- {} {}, reviewed {}: one row of table patients in, one row out: id, conclusion, urgency, open_fact.\n\
         -- Made by `pathway export --to sql`; change the pathway, not this text.\n\
         --\n\
         -- open_fact is the fact to ask for next; conclusion and urgency are empty meanwhile. All three are empty where a\n\
         -- value is none that its column can have: `checks.sql` (export with --out) lists which.\n\
         -- An empty column (NULL) is unanswered, and never read as no. `not_sure` is an answer.\n\
         --\n\
         -- Not carried: the reasons of each step, treatments and what stands beside them, further cards of a first-hit step,\n\
         -- contradictions, the walk after a check, scores, words in any language. `pathway cohort` has treatments,\n\
         -- what stands beside them and scores; the page has all of it.\n\
         --\n\
         -- Written for DuckDB, DataFusion, SQLite and PostgreSQL, unchanged; for Spark with\n\
         -- spark.sql.ansi.doubleQuotedIdentifiers=true, or as `--dialect spark` writes it.\n\
         --\n\
         -- Columns that are read (TEXT, INTEGER or DECIMAL, BOOLEAN; in SQLite 0 and 1):\n",
        pathway.id, pathway.version, pathway.reviewed
    );
    for fact in &levels.facts {
        let about = &pathway.facts[*fact];
        let names: Vec<&str> = columns[*fact].each(about).map(|(name, _)| name).collect();
        let values = match about.domain.bounds() {
            Some([first, last, _]) => {
                let [first, last] = [first, last].map(|node| node.word().map(|word| word.text).unwrap_or_default());
                format!("{first} to {last}")
            }
            None if about.domain.is_set() => "true, false".to_owned(),
            None => about.domain.words().join(", "),
        };
        let _ = writeln!(sql, "--   {}: {values}", names.join(", "));
    }
    sql
}

/// A statement that lists every value that its column cannot have.
pub fn checks(pathway: &Contents, columns: &Columns) -> String {
    let mut sql = format!(
        "-- {} {}: every value of table patients that its column cannot have. No row: every patient is answered.\n",
        pathway.id, pathway.version
    );
    let mut first = true;
    for (fact, own) in columns.each() {
        for (name, test) in wrong(&pathway.facts[fact], own) {
            let union = if first { "" } else { "UNION ALL\n" };
            first = false;
            let column = quoted(&name);
            let _ = writeln!(
                sql,
                "{union}SELECT s.\"id\" AS \"id\", {} AS \"column_name\", CAST(s.{column} AS VARCHAR(200)) AS \"value\" FROM patients AS s WHERE {test}",
                word(&name)
            );
        }
    }
    sql
}

/// The table, empty.
pub fn table(pathway: &Contents, columns: &Columns) -> String {
    let mut sql = format!("-- {} {}: a row a patient; empty (NULL) is unanswered.\n", pathway.id, pathway.version);
    sql.push_str("CREATE TABLE patients (\n  \"id\" VARCHAR(200)");
    for (fact, own) in columns.each() {
        for (name, holds) in own.each(&pathway.facts[fact]) {
            let of = match holds {
                CellKind::Text => "VARCHAR(200)".to_owned(),
                CellKind::Number(0) => "INTEGER".to_owned(),
                CellKind::Number(places) => format!("DECIMAL(18, {places})"),
                CellKind::Truth => "BOOLEAN".to_owned(),
            };
            let _ = write!(sql, ",\n  {} {of}", quoted(name));
        }
    }
    sql.push_str("\n);\n");
    sql
}
