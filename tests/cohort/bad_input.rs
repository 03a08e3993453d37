//! What cannot be used, or not all of it.

use std::fs;
use std::path::PathBuf;

use crate::support::{FACTS, Files, Ran, files, fresh, pathway};

/// Beside fever, a choice, and days, 0 to 100 and certain: a set.
const PLACES: &str = r#"[facts.places]
type = "set"
of = ["none", "arm", "leg"]
exclusive = ["none"]
typical = "none"
no_raises = "made up"
[[alongside]]
id = "sling"
when = "places = arm"
with = ["routine", "same-day"]
"#;

fn pathway_files() -> Files {
    files(&format!("{FACTS}{PLACES}"))
}

/// A table, what the command says, and its exit code.
#[track_caller]
fn says(name: &str, table: &str, code: i32, said: &[&str]) -> String {
    let dir = fresh(name);
    pathway_files().write(&format!("{name}/small"));
    fs::write(dir.join("patients.csv"), table).expect("a table");
    let ran = pathway(&["cohort", "small", "--data", "patients.csv", "--out", "out.csv"], &dir);
    let all = format!("{}{}", ran.out, ran.err);
    assert_eq!(ran.code, Some(code), "{all}");
    for words in said {
        assert!(all.contains(words), "`{words}` in {all}");
    }
    fs::read_to_string(dir.join("out.csv")).unwrap_or_default()
}

#[test]
fn what_is_no_table_or_another() {
    says("empty", "", 2, &["`patients.csv` cannot be read: it has no row of names"]);
    says(
        "binary",
        "\u{0}\u{1}\u{2}",
        2,
        &["no fact of `small` has the column", "no column `id` says who a row is about"],
    );
    says("typo", "id,fevre,days\na,no,3\n", 2, &["error[unknown-column]", "`fevre`", "did you mean `fever`?"]);
    says("nobody", "fever,days\nno,3\n", 2, &["error[missing-column]"]);
    says("twice", "id,fever,fever\na,no,no\n", 2, &["two columns `fever`"]);
}

#[test]
fn a_bad_row_is_told_and_not_answered() {
    let table = "id,fever,days,places__none,places__arm,places__leg,places__not_sure\n\
                 a,no,3,false,false,false,false\n\
                 b,maybe,3,,,,\n\
                 c,no,101,,,,\n\
                 d,no,3.5,,,,\n\
                 e,not_sure,3,true,true,,\n\
                 f,no,3,,perhaps,,\n\
                 ,no,3,,,,\n\
                 g,no\n\
                 h,yes,3,false,true,false,true\n\
                 i,,3,,,,\n\
                 j,no,3,,,,\n\
                 k,no,not_sure,,,,\n\
                 l,no,3,,,false,\n\
                 m,no,3,,false,false,\n\
                 n,no,3,true,,,\n\
                 o,no,3,,false,true,false\n";
    let said = [
        "16 rows: 6 with a conclusion, 2 with an open fact, 8 bad and not answered",
        "row 2: `fever` is `maybe`, which is none of: no, yes",
        "row 3: `days` is `101`, which lies outside of what it can be",
        "row 4: `days` is `3.5`, which is no such number",
        "row 5: `places` has `none`, which stands alone, beside another",
        "row 6: `places__arm` is `perhaps`, which is neither true nor false",
        "row 7: `id` nothing says who this is",
        "row 8: is `gno`, which has 2 cells and not 7",
        "all bad rows stand beside the output, in the file that ends in .bad.csv",
        "row 12: `days` is `not_sure`",
    ];
    let out = says("rows", table, 1, &said);
    assert_eq!(
        out,
        "id,conclusion,urgency,recommend,offer,alongside,open_fact\n\
         a,rest,routine,,,,\n\
         h,today,same-day,,,sling,\n\
         i,,,,,,fever\n\
         j,,,,,,places\n\
         l,rest,routine,,,sling,\n\
         m,rest,routine,,,,\n\
         n,rest,routine,,,,\n\
         o,rest,routine,,,,\n",
        "nobody said of l that the arm is not hurt; of the others it was said, or follows"
    );
}

#[test]
fn a_mapping_says_what_is_what() {
    let dir = fresh("mapped");
    pathway_files().write("mapped/small");
    let table = "no,feverish,weeks,town,arm\n1,J,NA,x,1\n2,N,2,y,0\n3,U,1,z,0\n";
    let mapping = "id = \"no\"\nempty = [\"NA\"]\nignore = [\"town\"]\n[columns.fever]\nfrom = \"feverish\"\n\
                   values = { J = \"yes\", N = \"no\", U = \"not_sure\" }\n[columns.days]\nfrom = \"weeks\"\ntimes = 7\n\
                   [columns.places__arm]\nfrom = \"arm\"\n";
    fs::write(dir.join("patients.csv"), table).expect("a table");
    fs::write(dir.join("map.toml"), mapping).expect("a mapping");
    let words = ["cohort", "small", "--data", "patients.csv", "--out", "out.csv", "--map", "map.toml"];
    let ran = pathway(&words, &dir);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let out = fs::read_to_string(dir.join("out.csv")).expect("answers");
    let rows: Vec<&str> = out.lines().skip(1).collect();
    assert_eq!(rows, ["1,today,same-day,,,sling,", "2,today,same-day,,,sling,", "3,today,same-day,,,sling,"]);
    fs::write(dir.join("map.toml"), "[columns.fevr]\nfrom = \"x\"\n").expect("a mapping");
    let ran = pathway(&words, &dir);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("the mapping names `fevr`, which no fact has"), "{}", ran.err);
    fs::write(dir.join("map.toml"), "columns = 3\n").expect("a mapping");
    assert!(pathway(&words, &dir).err.contains("error[bad-mapping]"));
}

/// What a mapping says of a cell holds for a number as for its digits; and 99 for "unknown" is nobody's answer.
#[test]
fn a_mapping_means_numbers_too() {
    let dir = fresh("numbers");
    pathway_files().write("numbers/small");
    let map = "empty = [\"99\"]\n[columns.fever]\nvalues = { 1 = \"yes\", 0 = \"no\" }\n";
    fs::write(dir.join("map.toml"), map).expect("a mapping");
    fs::write(dir.join("rows.csv"), "id,fever,days,places__none\na,1,3,true\nb,0,99,true\nc,0,3,true\n")
        .expect("a table");
    let objects = "{\"id\":\"a\",\"fever\":1,\"days\":3,\"places__none\":true}\n{\"id\":\"b\",\"fever\":0,\"days\":99,\"places__none\":true}\n\
                   {\"id\":\"c\",\"fever\":0,\"days\":3,\"places__none\":true}\n";
    fs::write(dir.join("rows.ndjson"), objects).expect("a table");
    for data in ["rows.csv", "rows.ndjson"] {
        let ran = pathway(&["cohort", "small", "--data", data, "--out", "out.csv", "--map", "map.toml"], &dir);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{data}: {}", ran.out);
        let out = fs::read_to_string(dir.join("out.csv")).expect("answers");
        let rows: Vec<&str> = out.lines().skip(1).collect();
        assert_eq!(rows, ["a,today,same-day,,,,", "b,,,,,,days", "c,rest,routine,,,,"], "{data}");
    }
    // Numbers at the end of what can be counted are told as any other.
    fs::write(dir.join("map.toml"), "[columns.days]\nper = 7\n").expect("a mapping");
    let least = format!("{{\"id\":\"a\",\"days\":{}}}\n{{\"id\":\"b\",\"days\":{}}}\n", i64::MIN, i64::MAX);
    fs::write(dir.join("least.ndjson"), least).expect("a table");
    let ran = pathway(&["cohort", "small", "--data", "least.ndjson", "--out", "out.csv", "--map", "map.toml"], &dir);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(ran.out.matches("which lies outside of what it can be").count(), 2, "{}", ran.out);
}

/// Two answers from one column would be one of them, and the other lost.
#[test]
fn a_column_is_one_thing() {
    let dir = fresh("one");
    pathway_files().write("one/small");
    fs::write(dir.join("patients.csv"), "id,x\na,no\n").expect("a table");
    for (map, both) in [
        ("[columns.fever]\nfrom = \"x\"\n[columns.days]\nfrom = \"x\"\n", "`x`"),
        ("id = \"x\"\n[columns.fever]\nfrom = \"x\"\n", "`x`"),
        ("ignore = [\"x\"]\n[columns.fever]\nfrom = \"x\"\n", "`x`"),
        ("[columns.fever]\nfrom = \"days\"\n", "`days`"),
    ] {
        fs::write(dir.join("map.toml"), map).expect("a mapping");
        let words = ["cohort", "small", "--data", "patients.csv", "--out", "out.csv", "--map", "map.toml"];
        let ran = pathway(&words, &dir);
        assert_eq!(ran.code, Some(2), "{map}: {}", ran.out);
        assert!(
            ran.err.contains(&format!("error[same-column]: the column {both} would be read as two things")),
            "{}",
            ran.err
        );
    }
}

/// A run that stopped at a row that cannot be read, after 512 that were answered.
fn stopped(name: &str) -> (PathBuf, impl Fn() -> Ran) {
    let dir = fresh(name);
    pathway_files().write(&format!("{name}/small"));
    let rows: String = (0..600).map(|row| format!("p{row},no,3,true\n")).collect();
    let endless = format!("q,\"{}", "no,3,true\n".repeat(200_000));
    fs::write(dir.join("patients.csv"), format!("id,fever,days,places__none\n{rows}{endless}")).expect("a table");
    let run = {
        let dir = dir.clone();
        move || pathway(&["cohort", "small", "--data", "patients.csv", "--out", "out.csv"], &dir)
    };
    (dir, run)
}

/// One quotation mark would take the rest of the table into one cell, and nobody in it would be answered.
#[test]
fn a_quotation_mark_that_nobody_closed_ends_the_run() {
    let (dir, run) = stopped("endless");
    let ran = run();
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    assert!(ran.err.contains("a quotation mark may be missing"), "{}", ran.err);
    assert!(ran.err.contains("take `out.csv.part.json` away first"), "{}", ran.err);
    let again = run();
    assert!(again.err.contains("512 rows were answered before; this goes on from there"), "{}", again.err);
    assert_eq!(fs::read_to_string(dir.join("out.csv.part")).expect("rows").lines().count(), 513);
}

/// What was answered is never lost without a word.
#[test]
fn what_another_run_answered_is_not_written_over() {
    let (dir, run) = stopped("other");
    run();
    let (part, state) = (dir.join("out.csv.part"), dir.join("out.csv.part.json"));
    let (done, kept) = (fs::read(&part).expect("rows"), fs::read(&state).expect("a state"));
    let refused = |said: &str| {
        let ran = run();
        assert_eq!(ran.code, Some(2), "{}", ran.out);
        assert!(ran.err.contains(said) && ran.err.contains("away to begin anew"), "{said}: {}", ran.err);
    };
    let table = fs::read_to_string(dir.join("patients.csv")).expect("a table");
    fs::write(dir.join("patients.csv"), table + "\n").expect("a changed table");
    refused("error[other-run]: `out.csv.part.json` is of a run that answered 512 rows");
    assert_eq!(fs::read(&part).expect("rows"), done);
    fs::write(&state, "{").expect("a broken state");
    refused("error[unreadable-file]: `out.csv.part.json` cannot be read");
    assert_eq!(fs::read(&part).expect("rows"), done);
    fs::remove_file(&state).expect("removed");
    let ran = run();
    assert!(!ran.err.contains("answered before"), "{}", ran.err);
    assert_ne!(fs::read(&state).expect("a state"), kept);
    fs::write(&part, "id\n").expect("rows are gone");
    refused("error[lost-rows]: of the 512 rows");
}

#[test]
fn the_table_is_not_written_over() {
    let dir = fresh("same");
    pathway_files().write("same/small");
    fs::write(dir.join("patients.csv"), "id,fever\na,no\n").expect("a table");
    for words in [["--out", "patients.csv", "--report", "page.html"], ["--out", "out.csv", "--report", "patients.csv"]]
    {
        let ran = pathway(&[&["cohort", "small", "--data", "./patients.csv"][..], &words].concat(), &dir);
        assert!(ran.code == Some(2) && ran.err.contains("error[same-file]"), "{}", ran.err);
    }
    assert_eq!(fs::read_to_string(dir.join("patients.csv")).expect("a table"), "id,fever\na,no\n");
}

/// A type of Parquet that is not read is said, unless nobody reads the column; a number is what it says, however it is kept.
#[test]
#[cfg(feature = "parquet")]
fn types_of_parquet() {
    use std::sync::Arc;

    use arrow_array::{ArrayRef, Date32Array, Decimal128Array, RecordBatch, StringArray};
    let dir = fresh("types");
    pathway_files().write("types/small");
    let decimal = |digits: i128, scale: i8| -> ArrayRef {
        Arc::new(Decimal128Array::from(vec![digits]).with_precision_and_scale(38, scale).expect("a decimal"))
    };
    let write = |days: ArrayRef| {
        let text = |text: &str| -> ArrayRef { Arc::new(StringArray::from(vec![text])) };
        let day: ArrayRef = Arc::new(Date32Array::from(vec![1]));
        let columns =
            [("id", text("a")), ("fever", text("no")), ("days", days), ("day", day), ("places__none", text("true"))];
        let batch = RecordBatch::try_from_iter(columns).expect("a batch");
        let file = fs::File::create(dir.join("rows.parquet")).expect("a file");
        let mut writer = parquet::arrow::ArrowWriter::try_new(file, batch.schema(), None).expect("a table");
        writer.write(&batch).expect("rows");
        writer.close().expect("an end");
    };
    let run = |map: &str| {
        fs::write(dir.join("map.toml"), map).expect("a mapping");
        pathway(&["cohort", "small", "--data", "rows.parquet", "--out", "out.csv", "--map", "map.toml"], &dir)
    };
    let ignored = "ignore = [\"day\"]\n";
    for (days, answer) in
        [(decimal(300, 2), "a,rest,"), (decimal(2000, 2), "a,today,"), (decimal(3 * 10i128.pow(30), 30), "a,rest,")]
    {
        write(days);
        let ran = run(ignored);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
        let out = fs::read_to_string(dir.join("out.csv")).expect("answers");
        assert!(out.lines().nth(1).is_some_and(|row| row.starts_with(answer)), "{answer}: {out}");
    }
    let ran = run("ignore = [\"days\"]\n[columns.days]\nfrom = \"day\"\n");
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    assert!(ran.err.contains("its column `day` is of a type that is not read: Date32"), "{}", ran.err);
}
