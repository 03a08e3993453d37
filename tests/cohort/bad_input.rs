//! What cannot be used, or not all of it.

use std::fs;

use crate::support::{files, fresh, pathway};

/// Fever: a choice; days: 0 to 100, certain; places: a set.
const LINES: &str = r#"[facts.fever]
type = "choice"
of = ["no", "yes"]
typical = "no"
no_raises = "made up"
[facts.days]
type = "number"
min = 0
max = 100
typical = 3
certain = true
[facts.places]
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

/// A table, what the command says, and its exit code.
#[track_caller]
fn says(name: &str, table: &str, code: i32, said: &[&str]) -> String {
    let dir = fresh(name);
    files(LINES).write(&format!("{name}/small"));
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
                 k,no,not_sure,,,,\n";
    let said = [
        "12 rows: 2 with a conclusion, 2 with an open fact, 8 bad and not answered",
        "row 2: `fever` is `maybe`, which is none of: no, yes",
        "row 3: `days` is `101`, which lies outside of what it can be",
        "row 4: `days` is `3.5`, which is no such number",
        "row 5: `places` has `none`, which stands alone, beside another",
        "row 6: `places__arm` is `perhaps`, which is neither true nor false",
        "row 7: `id` nothing says who this is",
        "row 8: `` is `gno`, which has 2 cells and not 7",
        "row 12: `days` is `not_sure`",
    ];
    let out = says("rows", table, 1, &said);
    assert_eq!(
        out,
        "id,conclusion,urgency,recommend,offer,alongside,open_fact\n\
         a,rest,routine,,,,\n\
         h,today,same-day,,,sling,\n\
         i,,,,,,fever\n\
         j,,,,,,places\n"
    );
}

#[test]
fn a_mapping_says_what_is_what() {
    let dir = fresh("mapped");
    files(LINES).write("mapped/small");
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
    assert_eq!(rows, ["1,today,same-day,,,sling,", "2,today,same-day,,,,", "3,today,same-day,,,,"]);
    fs::write(dir.join("map.toml"), "[columns.fevr]\nfrom = \"x\"\n").expect("a mapping");
    let ran = pathway(&words, &dir);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("the mapping names `fevr`, which no fact has"), "{}", ran.err);
    fs::write(dir.join("map.toml"), "columns = 3\n").expect("a mapping");
    assert!(pathway(&words, &dir).err.contains("error[bad-mapping]"));
}
