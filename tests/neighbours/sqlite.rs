//! The statement in SQLite.

use proptest::prelude::*;
use rusqlite::types::Value as Sqlite;
use rusqlite::{Connection, params_from_iter};
use serde_json::{Map, Value as Json};
use treatment_pathway::authoring::export::sql::{Dialect, Sql, sql};
use treatment_pathway::cohort::table::columns;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::pathway::Pathway;

use crate::mutants::mutants;
use crate::patients::{Cell, Patients, cases, cells, walked};
use crate::random;
use crate::support::{FACTS, Files, PATHWAYS, STEPS, files, folder, json};

/// Conclusion, urgency and open fact of each patient, in their order.
type Ends = Vec<[String; 3]>;

struct Clinic {
    database: Connection,
    ours: Ends,
    sql: Sql,
}

fn cell(cell: Cell) -> Sqlite {
    match cell {
        Cell::Empty => Sqlite::Null,
        Cell::Text(text) | Cell::Number(text) => Sqlite::Text(text),
        Cell::Truth(truth) => Sqlite::Integer(truth.into()),
    }
}

impl Clinic {
    fn of(files: &Files, many: usize, seed: u64) -> Clinic {
        let pathway = files.pathway();
        let cases = cases(&pathway, files);
        let mut patients = Patients::of(&pathway, &cases, seed);
        let people: Vec<Answers> = (0..many).map(|_| patients.patient()).collect();
        Clinic::of_people(&pathway, &people)
    }

    fn of_people(pathway: &Pathway, people: &[Answers]) -> Clinic {
        let sql = sql(pathway, Dialect::Standard).expect("a statement");
        let columns = columns(pathway);
        let database = Connection::open_in_memory().expect("a database");
        database.execute_batch(&sql.table).expect("a table");
        {
            let count = columns.each().map(|(fact, own)| own.each(&pathway.facts[fact]).count()).sum::<usize>();
            let places = vec!["?"; count + 1].join(", ");
            let mut insert = database.prepare(&format!("INSERT INTO patients VALUES ({places})")).expect("an insert");
            for (id, answers) in people.iter().enumerate() {
                let row = cells(pathway, &columns, answers).into_iter().map(cell);
                let row = std::iter::once(Sqlite::Text(format!("{id:08}"))).chain(row);
                insert.execute(params_from_iter(row)).expect("a row");
            }
        }
        Clinic { database, ours: people.iter().map(|answers| walked(pathway, answers)).collect(), sql }
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

    /// Rows of three texts.
    fn list(&self, statement: &str) -> Vec<[String; 3]> {
        let mut query = self.database.prepare(statement).expect("a statement");
        let text = |row: &rusqlite::Row<'_>, at| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
        let rows = query.query_map([], |row| Ok([text(row, 0)?, text(row, 1)?, text(row, 2)?]));
        rows.expect("rows").collect::<Result<_, _>>().expect("rows")
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
    for (dir, many) in PATHWAYS.into_iter().zip([2500, 2000]).chain([("tests/pathways/bee-sting", 1000)]) {
        let clinic = Clinic::of(&folder(dir), many, 19);
        let theirs = clinic.ends(&clinic.sql.statement);
        for (id, (ours, theirs)) in clinic.ours.iter().zip(&theirs).enumerate() {
            assert_eq!(ours, theirs, "{dir}: patient {id}");
        }
        assert!(clinic.list(&clinic.sql.checks).is_empty(), "{dir}: whoever is in the table can be");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn and_of_random_ones((document, people) in random::people(30)) {
        let pathway = files(&document.toml).pathway();
        // A table has no cell for "does not apply" but in a choice.
        let read = |answers: &Map<String, Json>| Answers::read(&pathway, &serde_json::from_value(Json::Object(answers.clone())).expect("JSON")).expect("answers");
        let people: Vec<Answers> = people.iter().map(read).collect();
        let clinic = Clinic::of_people(&pathway, &people);
        prop_assert_eq!(clinic.ends(&clinic.sql.statement), clinic.ours, "{}", document.toml);
    }
}

/// A statement with one threshold moved is another pathway, and most of them end somebody else.
#[test]
fn a_moved_threshold_is_noticed() {
    for (dir, many) in PATHWAYS.into_iter().zip([2000, 2000]) {
        let clinic = Clinic::of(&folder(dir), many, 7);
        let mut mutants = mutants(&clinic.sql.statement);
        // Each is a whole run: some of many.
        mutants.truncate(10);
        let missed: Vec<&String> =
            mutants.iter().filter(|(_, sql)| clinic.differences(sql) == 0).map(|(what, _)| what).collect();
        // The others decide what stands beside a conclusion, or the ends of very few.
        assert!(mutants.len() >= 5 && missed.len() * 3 <= mutants.len(), "{dir}: {missed:?} of {}", mutants.len());
    }
}

/// PostgreSQL, DuckDB and Spark stop at a sum that has more than 32 bits, unless they are asked to add in 64; SQLite always does.
#[test]
fn large_sums_are_added_in_64_bits() {
    let steps = STEPS.replace("possibly(fever = yes)", "heavy >= 10000").replace("days >= 14", "heavy >= 4000");
    let item = "{ when = \"fever = yes\", points = 2000 }, { when = \"days >= 14\", points = 2000 }";
    for (out_of, wide) in [("10000", true), ("100", false)] {
        let steps = if wide { steps.clone() } else { steps.replace("000", "0") };
        let pathway = files(&format!("{FACTS}[scores.heavy]\nitems = [{item}]\nout_of = {out_of}\n{steps}")).pathway();
        let clinic = Clinic::of_people(&pathway, &everybody(&pathway));
        assert_eq!(clinic.ends(&clinic.sql.statement), clinic.ours);
        let (sums, cast) =
            (clinic.sql.statement.matches(">= "), clinic.sql.statement.matches("(CAST(0 AS BIGINT) + CASE"));
        assert_eq!((sums.count() > 0, cast.count() > 0), (true, wide), "{}", clinic.sql.statement);
    }
}

/// A fever or none, or unsure or unsaid; thirteen days or fourteen.
fn everybody(pathway: &Pathway) -> Vec<Answers> {
    let fevers = ["\"no\"", "\"yes\"", "\"not_sure\"", ""];
    let people = fevers.into_iter().flat_map(|fever| [13, 14].map(|days| (fever, days)));
    let read = |(fever, days): (&str, i32)| {
        let fever = if fever.is_empty() { String::new() } else { format!("\"fever\": {fever}, ") };
        Answers::read(pathway, &json(&format!("{{{fever}\"days\": {days}}}"))).expect("answers")
    };
    people.map(read).collect()
}

/// A member that is empty beside others that are not is in doubt, as the cohort has it; and a set that cannot be in doubt is
/// wrong so.
#[test]
fn an_empty_member_is_never_no() {
    let lines = |certain: bool| {
        let set = format!(
            "[facts.places]\ntype = \"set\"\nof = [\"none\", \"arm\", \"leg\"]\nexclusive = [\"none\"]\ntypical = \"none\"\n\
             no_raises = \"made up\"\ncertain = {certain}\n"
        );
        let unsure = if certain { "places = arm" } else { "possibly(places = arm)" };
        format!("{FACTS}{set}{}", STEPS.replace("possibly(fever = yes)", unsure))
    };
    for (certain, members, expected) in [
        (false, "NULL, NULL, 0", "today"),
        (false, "NULL, 0, 0", "rest"),
        (false, "1, NULL, NULL", "rest"),
        (false, "NULL, 1, NULL", "today"),
        (false, "0, NULL, 1", "today"),
        (true, "NULL, NULL, 0", ""),
        (true, "NULL, 0, 0", "rest"),
        (true, "1, NULL, NULL", "rest"),
    ] {
        let clinic = Clinic::of_people(&files(&lines(certain)).pathway(), &[]);
        let unsure = if certain { "" } else { ", NULL" };
        let row = format!("INSERT INTO patients VALUES ('a', 'no', 3, {members}{unsure})");
        clinic.database.execute(&row, []).expect("a row");
        assert_eq!(clinic.ends(&clinic.sql.statement)[0][0], expected, "{certain} {members}");
        assert_eq!(clinic.list(&clinic.sql.checks).is_empty(), !expected.is_empty(), "{certain} {members}");
    }
}

/// What cannot be is never read as something that can.
#[test]
fn a_value_that_cannot_be_is_listed_and_not_answered() {
    for (column, value) in [
        ("saddle", "'maybe'"),
        ("nrs", "11"),
        ("nrs", "-1"),
        ("mri__stenosis", "'true'"),
        ("mri__not_done", "1"),
        ("weeks_since_surgery__not_sure", "1"),
    ] {
        let clinic = Clinic::of(&folder(PATHWAYS[0]), 40, 3);
        let made_typical = "UPDATE patients SET \"mri__stenosis\" = 1, \"weeks_since_surgery\" = 3, \"weeks_since_surgery__not_sure\" = 0, \"mri__not_done\" = 0, \"mri__no_compression\" = 0 WHERE \"id\" = '00000007'";
        clinic.database.execute(made_typical, []).expect("a change");
        let change = format!("UPDATE patients SET \"{column}\" = {value} WHERE \"id\" = '00000007'");
        clinic.database.execute(&change, []).expect("a change");
        assert_eq!(clinic.ends(&clinic.sql.statement)[7], ["", "", ""], "{column} = {value}");
        let listed = clinic.list(&clinic.sql.checks);
        assert!(listed.iter().all(|[id, ..]| id == "00000007") && !listed.is_empty(), "{column}: {listed:?}");
    }
}
