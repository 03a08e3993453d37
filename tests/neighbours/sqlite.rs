//! The statement in SQLite.

use rusqlite::types::Value as Sqlite;
use rusqlite::{Connection, params_from_iter};
use treatment_pathway::authoring::export::sql::{Dialect, Sql, sql};
use treatment_pathway::authoring::table::columns;

use crate::mutants::mutants;
use crate::patients::{Cell, Patients, cases, cells, walked};
use crate::support::{Files, PATHWAYS, folder};

/// Conclusion, urgency and open fact of each patient, in their order.
type Ends = Vec<[String; 3]>;

struct Clinic {
    database: Connection,
    ours: Ends,
    sql: Sql,
}

impl Clinic {
    fn of(files: &Files, many: usize, seed: u64) -> Clinic {
        let pathway = &files.pathway();
        let cases = cases(pathway, files);
        let sql = sql(pathway, Dialect::Standard).expect("a statement");
        let (columns, mut patients) = (columns(pathway), Patients::of(pathway, &cases, seed));
        let database = Connection::open_in_memory().expect("a database");
        database.execute_batch(&sql.table).expect("a table");
        let mut ours = Ends::new();
        {
            let count = columns.each().map(|(fact, own)| own.each(&pathway.facts[fact]).count()).sum::<usize>();
            let places = vec!["?"; count + 1].join(", ");
            let mut insert = database.prepare(&format!("INSERT INTO patients VALUES ({places})")).expect("an insert");
            for id in 0..many {
                let answers = patients.patient();
                let cell = |cell: Cell| match cell {
                    Cell::Empty => Sqlite::Null,
                    Cell::Text(text) => Sqlite::Text(text),
                    Cell::Number(number) => Sqlite::Text(number),
                    Cell::Truth(truth) => Sqlite::Integer(truth.into()),
                };
                let row = cells(pathway, &columns, &answers).into_iter().map(cell);
                let row = std::iter::once(Sqlite::Text(format!("{id:08}"))).chain(row);
                insert.execute(params_from_iter(row)).expect("a row");
                ours.push(walked(pathway, &answers));
            }
        }
        Clinic { database, ours, sql }
    }

    fn ends(&self, statement: &str) -> Ends {
        let mut query = self
            .database
            .prepare(statement)
            .unwrap_or_else(|problem| panic!("{}", problem.to_string().chars().take(200).collect::<String>()));
        assert_eq!(query.column_names(), ["id", "conclusion", "urgency", "open_fact"]);
        let text = |row: &rusqlite::Row<'_>, at| {
            Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(at)?.unwrap_or_default())
        };
        let rows = query.query_map([], |row| Ok((text(row, 0)?, [text(row, 1)?, text(row, 2)?, text(row, 3)?])));
        let mut rows: Vec<(String, [String; 3])> = rows.expect("rows").collect::<Result<_, _>>().expect("rows");
        rows.sort();
        rows.into_iter().map(|(_, end)| end).collect()
    }

    /// How many patients end elsewhere.
    fn differences(&self, statement: &str) -> usize {
        let theirs = self.ends(statement);
        assert_eq!(theirs.len(), self.ours.len());
        self.ours.iter().zip(&theirs).filter(|(ours, theirs)| ours != theirs).count()
    }
}

#[test]
fn sqlite_says_the_same_of_our_own_pathways() {
    for (dir, many) in PATHWAYS.into_iter().zip([3000, 3000]).chain([("tests/pathways/bee-sting", 1000)]) {
        let clinic = Clinic::of(&folder(dir), many, 19);
        let theirs = clinic.ends(&clinic.sql.statement);
        for (id, (ours, theirs)) in clinic.ours.iter().zip(&theirs).enumerate() {
            assert_eq!(ours, theirs, "{dir}: patient {id}");
        }
    }
}

/// A statement with one threshold moved is another pathway, and somebody notices. Not all: a comparison that others cover
/// changes nobody's end.
#[test]
fn a_moved_threshold_is_noticed() {
    for (dir, many) in PATHWAYS.into_iter().zip([3000, 3000]) {
        let clinic = Clinic::of(&folder(dir), many, 7);
        let mutants = mutants(&clinic.sql.statement);
        let missed: Vec<&String> =
            mutants.iter().filter(|(_, sql)| clinic.differences(sql) == 0).map(|(what, _)| what).collect();
        println!("{dir}: {} of {} noticed, not {missed:?}", mutants.len() - missed.len(), mutants.len());
    }
}
