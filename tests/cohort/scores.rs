//! What each score is for everybody in a table, in every kind of it.

use std::fs;

use crate::support::{FACTS, files, fresh, pathway};

/// A score with half points, a share with two places, and a number of what not everybody is asked.
const SCORES: &str = r#"[facts.age]
type = "number"
min = 0
max = 100
typical = 40
asked_when = "days >= 7"
[scores.ill]
items = [{ when = "fever = yes", points = 1.5 }, { when = "days >= 14", points = -2 }]
[scores.share]
items = [{ when = "fever = yes", points = 1 }, { when = "days >= 14", points = 2 }]
out_of = 100
[numbers.older]
is = "age - days"
"#;

const TABLE: &str = "id,fever,days,age,age__not_sure\n\
                     known,yes,14,40,\n\
                     unsure,not_sure,3,,\n\
                     unsaid,,20,30,\n\
                     no-age,no,14,,true\n\
                     bad,maybe,3,,\n\
                     well,no,3,,\n";

/// The columns of the scores, and what each row has in them; a bad row has none. Whoever has days below 7 is not asked the age.
const ENDS: [&str; 6] = [
    "score_ill__least,score_ill__most,score_share__least,score_share__most,number_older__least,number_older__most",
    "known:-0.5,-0.5,100,100,26,26",
    "unsure:0,1.5,0,33.34,,",
    "unsaid:-2,-0.5,66.66,100,10,10",
    "no-age:-2,-2,66.67,66.67,-14,86",
    "well:0,0,0,0,,",
];

#[test]
fn both_ends_of_each_score_are_columns() {
    let dir = fresh("scores");
    files(&format!("{FACTS}{SCORES}")).write("scores/small");
    fs::write(dir.join("patients.csv"), TABLE).expect("a table");
    let run = |out: &str| {
        let ran = pathway(&["cohort", "small", "--data", "patients.csv", "--out", out], &dir);
        assert_eq!(ran.code, Some(1), "{out}: {}{}", ran.out, ran.err);
    };
    let [names, rows @ ..] = ENDS;
    run("out.csv");
    let csv = fs::read_to_string(dir.join("out.csv")).expect("answers");
    let mut lines = csv.lines().map(|line| line.splitn(8, ',').collect::<Vec<_>>());
    assert_eq!(lines.next().and_then(|line| line.last().copied()), Some(names));
    let ends: Vec<String> = lines.map(|line| format!("{}:{}", line[0], line[7])).collect();
    assert_eq!(ends, rows);

    run("out.ndjson");
    let lines = fs::read_to_string(dir.join("out.ndjson")).expect("answers");
    let ends = lines.lines().map(|line| {
        let row: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let cells = names.split(',').map(|name| {
            let cell = row.get(name).expect("a key");
            assert!(cell.is_number() || cell.is_null(), "{line}");
            if cell.is_null() { String::new() } else { cell.to_string() }
        });
        format!("{}:{}", row["id"].as_str().expect("an id"), cells.collect::<Vec<_>>().join(","))
    });
    assert_eq!(ends.collect::<Vec<_>>(), rows);

    #[cfg(feature = "parquet")]
    {
        run("out.parquet");
        assert_eq!(parquet_ends(&dir.join("out.parquet"), names), rows);
    }
}

#[cfg(feature = "parquet")]
fn parquet_ends(file: &std::path::Path, names: &str) -> Vec<String> {
    use arrow_array::Array;
    use arrow_array::cast::AsArray;
    use arrow_array::types::Decimal128Type;
    use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
    let reader = ParquetRecordBatchReaderBuilder::try_new(fs::File::open(file).expect("a file")).expect("a table");
    let batches: Vec<_> = reader.build().expect("rows").map(|batch| batch.expect("rows")).collect();
    let row = |batch: &arrow_array::RecordBatch, row: usize| {
        let cells = names.split(',').map(|name| {
            let column = batch.column_by_name(name).expect("a column").as_primitive::<Decimal128Type>();
            if column.is_null(row) {
                return String::new();
            }
            let text = column.value_as_string(row);
            if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
        });
        format!("{}:{}", batch.column(0).as_string::<i32>().value(row), cells.collect::<Vec<_>>().join(","))
    };
    batches.iter().flat_map(|batch| (0..batch.num_rows()).map(|at| row(batch, at))).collect()
}
