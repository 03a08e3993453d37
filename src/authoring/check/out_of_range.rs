//! `out-of-range`: a number fact is compared with, or given, a number outside its `min` and `max`.
//!
//! Why it matters: the comparison is always true or always false, so one of the two numbers is a slip.
//!
//! ```toml
//! when = "nrs >= 70"      # nrs goes from 0 to 10
//! ```
//!
//! Instead: correct the number, or the range.

use super::guards::Typing;
use crate::data::finding::Finding;
use crate::model::guard::Word;
use crate::model::pathway::Fact;
use crate::model::score::Score;

/// The finding for one number in a guard.
pub fn finding(typing: &Typing<'_>, fact: &Fact, value: &Word, help: String) -> Finding {
    let message = format!("`{}` is never {}", fact.id, value.text);
    Finding::error("out-of-range", typing.place(value), message).help(help)
}

/// The same of a score.
pub fn of_score(typing: &Typing<'_>, score: &Score, value: &Word) -> Finding {
    let message = format!("`{}` is never {}", score.id, value.text);
    let [least, most] = score.bounds().map(|bound| score.shown(bound));
    let help = match score.step() {
        Some(step) => format!("it goes from {least} to {most} in steps of {}", score.shown(step)),
        None => format!("it goes from {least} to {most}, and `=` can miss it: compare it with `>=` or `<`"),
    };
    Finding::error("out-of-range", typing.place(value), message).help(help)
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::guard_finds;

    #[test]
    fn numbers_that_a_fact_never_is() {
        let finds = |guard: &str, expected: &[(&str, &str)]| guard_finds("out-of-range", guard, expected);
        finds("nrs >= 0 and nrs <= 10", &[]);
        finds("nrs >= 11", &[("`nrs` is never 11", "11")]);
        finds("nrs > -1 or nrs in { 3, 70 }", &[("`nrs` is never -1", "-1"), ("`nrs` is never 70", "70")]);
    }
}
