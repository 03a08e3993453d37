//! The table as a programmer would write it by hand, an `if` for each rule: in Rust over a struct of small numbers, in
//! JavaScript over a plain object.

use treatment_pathway::model::pathway::{Fact, Pathway};
use treatment_pathway::model::position::Position;
use treatment_pathway::model::value::Scaled;

use super::{Dialect, any_of, name, number, word, write};
use crate::table::Row;

/// `Patient`, how answers fill it, and `decide`, which gives the step of the conclusion.
pub fn rust(pathway: &Pathway, rows: &[Row]) -> String {
    let (mut fields, mut filled) = (String::new(), String::new());
    for (position, fact) in pathway.facts.iter().enumerate() {
        let (kind, from) = match (fact.domain.is_set(), fact.domain.words()) {
            (true, _) => ("u64", "members"),
            (false, []) => ("i64", "number"),
            (false, _) => ("u8", "choice"),
        };
        fields += &format!("    pub {}: {kind},\n", name(fact));
        filled += &format!("            {}: {from}(answers, {position}),\n", name(fact));
    }
    let rule = |row: &Row| {
        format!("    if {} {{\n        return {};\n    }}\n", write(&Rust, pathway, &row.when), row.conclusion.number())
    };
    let (last, first) = rows.split_last().expect("a table has a last row");
    let rules: String = first.iter().map(rule).collect();
    format!(
        "pub struct Patient {{\n{fields}}}\n\nimpl Patient {{\n    pub fn of(answers: &Answers) -> Patient {{\n        \
         Patient {{\n{filled}        }}\n    }}\n}}\n\npub fn decide(p: &Patient) -> usize {{\n{rules}    {}\n}}\n",
        last.conclusion.number()
    )
}

/// `rules`, each with its condition as a function, and `decide`, which reads them one by one as plain code.
pub fn javascript(pathway: &Pathway, rows: &[Row]) -> String {
    let id = |row: &Row| format!("'{}'", pathway.steps[row.conclusion].id);
    let rule = |row: &Row| format!("  [(p) => {}, {}],\n", write(&JavaScript, pathway, &row.when), id(row));
    let branch = |row: &Row| format!("  if ({}) return {};\n", write(&JavaScript, pathway, &row.when), id(row));
    let rules: String = rows.iter().map(rule).collect();
    let branches: String = rows.iter().map(branch).collect();
    format!("export const rules = [\n{rules}];\n\nexport function decide(p) {{\n{branches}}}\n")
}

struct Rust;

impl Dialect for Rust {
    type Out = String;
    fn all(&self, parts: Vec<String>) -> String {
        format!("({})", parts.join(" && "))
    }
    fn any(&self, parts: Vec<String>) -> String {
        format!("({})", parts.join(" || "))
    }
    fn not(&self, part: String) -> String {
        format!("!({part})")
    }
    fn always(&self) -> String {
        "true".to_owned()
    }
    fn is(&self, fact: &Fact, words: &[usize]) -> String {
        let words: Vec<String> = words.iter().map(usize::to_string).collect();
        format!("matches!(p.{}, {})", name(fact), words.join(" | "))
    }
    fn has(&self, fact: &Fact, words: &[usize]) -> String {
        format!("p.{} & {:#b} != 0", name(fact), words.iter().fold(0u64, |bits, word| bits | 1 << word))
    }
    fn at_least(&self, fact: &Fact, least: Scaled) -> String {
        format!("p.{} >= {least}", name(fact))
    }
    fn at_most(&self, fact: &Fact, most: Scaled) -> String {
        format!("p.{} <= {most}", name(fact))
    }
}

struct JavaScript;

impl Dialect for JavaScript {
    type Out = String;
    fn all(&self, parts: Vec<String>) -> String {
        Rust.all(parts)
    }
    fn any(&self, parts: Vec<String>) -> String {
        Rust.any(parts)
    }
    fn not(&self, part: String) -> String {
        Rust.not(part)
    }
    fn always(&self) -> String {
        Rust.always()
    }
    fn is(&self, fact: &Fact, words: &[usize]) -> String {
        let one = |position: &usize| format!("p.{} === '{}'", name(fact), word(fact, *position));
        format!("({})", words.iter().map(one).collect::<Vec<_>>().join(" || "))
    }
    fn has(&self, fact: &Fact, words: &[usize]) -> String {
        any_of(self, words, |member| format!("p.{}.includes('{}')", name(fact), word(fact, member)))
    }
    fn at_least(&self, fact: &Fact, least: Scaled) -> String {
        format!("p.{} >= {}", name(fact), number(fact, least))
    }
    fn at_most(&self, fact: &Fact, most: Scaled) -> String {
        format!("p.{} <= {}", name(fact), number(fact, most))
    }
}
