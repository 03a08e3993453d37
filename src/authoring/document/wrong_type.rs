//! `wrong-type`: a key holds another kind of value than it should.
//!
//! Why it matters: `certain = "true"` is a text, and would be read as nothing.
//!
//! ```toml
//! [facts.saddle]
//! certain = "true"
//! ```
//!
//! Instead: `certain = true`. Where only some words are allowed, the finding lists them.

use crate::data::finding::Finding;
use crate::data::tree::Node;
use crate::model::id::nearest;

/// The finding for a value of another kind.
pub fn finding(node: &Node, what: &str, wanted: &str) -> Finding {
    Finding::error("wrong-type", node.at, format!("{what} should be {wanted}, not {}", node.kind_word()))
        .help(format!("write {wanted} here"))
}

/// The finding for a word that is not among those allowed.
pub fn not_one_of(node: &Node, name: &str, word: &str, allowed: &[&str]) -> Finding {
    let list: Vec<String> = allowed.iter().map(|word| format!("`{word}`")).collect();
    let help = match nearest(word, allowed.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write one of {}", list.join(", ")),
    };
    Finding::error("wrong-type", node.at, format!("`{name}` cannot be `{word}`")).help(help)
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn values_of_another_kind() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("wrong-type", lines, expected);
        finds("[facts.x]\ntype = \"set\"\nof = [\"a\", 1]\ntypical = [\"a\"]\ncertain = true", &[]);
        finds("[facts.x]\ncertain = \"true\"", &[("`certain` should be true or false, not a text", "true")]);
        finds("[facts.x]\ntype = \"chioce\"", &[("`type` cannot be `chioce`", "chioce")]);
        finds("[facts.x]\nmin = \"0\"", &[("`min` should be a number, not a text", "0")]);
        finds("[facts.x]\nof = [\"a\", [\"b\"]]", &[("`of` should be a word in quotes, not a list", "[\"b\"]")]);
        finds("treatments = 1", &[("`treatments` should be a table, not a number", "1")]);
        finds("[conditions]\na = true", &[("`a` should be a guard in quotes, not true or false", "true")]);
        finds("[treatments]\ntea = \"green\"", &[("a treatment should be a table, not a text", "green")]);
        finds(
            "[pathway]\nreviewed = \"2026-02-30\"",
            &[("`reviewed` should be a day of the calendar, such as 2026-11-22, not a text", "2026-02-30")],
        );
        finds(
            "[pathway]\nreviewed = 2026-02-28T07:00:00Z",
            &[("`reviewed` should be a day of the calendar, such as 2026-11-22, not a date", "2026-02-28T07:00:00Z")],
        );
    }
}
