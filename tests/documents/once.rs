//! One mistake is told once: a slip of the pen in any line of any file is one finding, and no other follows from it.

use treatment_pathway::data::finding::{Finding, Report};

use crate::support::{FACTS, Files, STEPS, files, folder};

const SYNTAX: [&str; 3] = ["toml-syntax", "json-syntax", "fluent-syntax"];

fn is_syntax(report: &Report) -> bool {
    report.findings.iter().any(|finding| SYNTAX.contains(&finding.code))
}

/// What is found in these files and not in those.
fn new(files: &Files, before: &[Finding]) -> Vec<Finding> {
    files.check().report.findings.into_iter().filter(|found| !before.contains(found)).collect()
}

#[test]
fn a_sign_too_few_is_one_finding() {
    for (dir, every) in [("tests/cmd/failing", 1), ("tests/pathways/twisted-ankle", 37)] {
        let files = folder(dir);
        let before = files.check().report.findings;
        let mut tried = 0;
        for (name, text) in files.0.iter().filter(|(name, _)| !name.ends_with(".md")) {
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            for (number, line) in lines.iter().enumerate().filter(|(number, _)| number % every == 0) {
                for sign in ['"', '[', ']', '{', '}', '=', ',', ':'] {
                    if line.starts_with('#') || !line.contains(sign) {
                        continue;
                    }
                    let mut less: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
                    less[number] = line.replacen(sign, "", 1);
                    let slip = files.clone().with(name, &less.concat());
                    if is_syntax(&slip.read().report) {
                        let found = new(&slip, &before);
                        assert_eq!(found.len(), 1, "{name} without {sign} in {line}: {found:#?}");
                        tried += 1;
                    }
                }
            }
        }
        assert!(tried > 50, "{dir}: {tried}");
    }
}

#[test]
fn two_slips_are_two_findings() {
    let slips = files("").change("pathway.toml", "typical = \"no\"", "typical = \"no");
    let slips = slips.change("pathway.toml", "sources = [\"S\"]\n\n[[steps]]", "sources = [\"S\"\n\n[[steps]]");
    let slips = slips.change("sources.json", "\"title\":", "\"title\"");
    let found = new(&slips, &[]);
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), ["toml-syntax", "toml-syntax", "json-syntax"]);
}

/// A name that cannot be an id stands in a table's head, in guards, in messages and in cases.
#[test]
fn a_name_that_cannot_be_used_is_one_finding() {
    let case = "id = \"a\"\n[facts]\nfever = \"yes\"\n[expect]\nurgency = \"same-day\"\n";
    let small = files(&format!("{FACTS}{STEPS}[treatments.tea]\nnever = \"fever = yes\"\nsources = [\"S\"]\n"));
    let small = small.with("cases/a.toml", case);
    assert_eq!(small.check().report.findings, []);
    // The same of a value.
    let value = small.clone().change("pathway.toml", "of = [\"no\", \"yes\"]", "of = [\"no\", \"größer\"]");
    let value = value.change("pathway.toml", "possibly(fever = yes)", "possibly(fever = größer)");
    let value = value.change("pathway.toml", "never = \"fever = yes\"", "never = \"fever = größer\"");
    let value = value.change("en.ftl", ".is-yes", ".is-größer").change("cases/a.toml", "yes", "größer");
    assert_eq!(new(&value, &[]).iter().map(|found| found.code).collect::<Vec<_>>(), ["bad-domain"]);
    for (id, other) in [
        ("fever", "früh"),
        ("fever", "\"früh\""),
        ("fever", "\"fe ver\""),
        ("days", "tage_größe"),
        ("tea", "thé"),
        ("rest", "ruhe_und_schlaf_für_alle"),
        ("today", "сегодня"),
    ] {
        let mut renamed = small.clone();
        for (name, text) in &mut renamed.0 {
            let other = if name.ends_with(".ftl") { other.trim_matches('"') } else { other };
            // Inside quotes, where it stands in a guard or a list, it needs none of its own.
            let inside = other.trim_matches('"');
            *text = text.replace(&format!("\"{id}\""), &format!("\"{inside}\""));
            *text = text.replace(&format!("{id} = yes"), &format!("{inside} = yes"));
            *text = text.replace(&format!("{id} >="), &format!("{inside} >="));
            *text = if name.ends_with(".ftl") {
                text.replace(&format!("-{id}"), &format!("-{other}"))
            } else {
                text.replace(&format!("facts.{id}]"), &format!("facts.{other}]"))
                    .replace(&format!("treatments.{id}]"), &format!("treatments.{other}]"))
                    .replace(&format!("\n{id} ="), &format!("\n{other} ="))
            };
        }
        let found = new(&renamed, &[]);
        let told: Vec<(&str, &str)> = found.iter().map(|found| (found.code, found.message.as_str())).collect();
        assert_eq!(told, [("bad-id", format!("`{}` cannot be an id", other.trim_matches('"')).as_str())], "{other}");
    }
}
