//! `unknown-value`: a fact is compared with, or given, a value it cannot have.
//!
//! Why it matters: `saddle = ja` is never true, and so the red flag is never raised.
//!
//! ```toml
//! when = "saddle = ja"
//! ```
//!
//! Instead: one of the words in the fact's `of`, or `not_sure`.

use super::guards::Typing;
use crate::data::finding::Finding;
use crate::data::tree::Text;
use crate::model::guard::Word;
use crate::model::id::did_you_mean;
use crate::model::pathway::Fact;

/// The finding for one value in a guard.
pub fn finding(typing: &Typing<'_>, fact: &Fact, value: &Word) -> Finding {
    let mut known: Vec<&str> = fact.domain.words().iter().map(String::as_str).collect();
    known.extend((!fact.certain).then_some("not_sure"));
    Finding::error("unknown-value", typing.place(value), format!("`{}` cannot be `{}`", fact.id, value.text))
        .help(did_you_mean(&value.text, known.iter().copied()))
}

/// The finding for a value that has points in a score, and that none of its facts can be.
pub fn of_score(score: &Text, value: &Text, known: &[&str]) -> Finding {
    let message = format!("`{}` is no value of what `{}` counts", value.text, score.text);
    Finding::error("unknown-value", value.at, message).help(did_you_mean(&value.text, known.iter().copied()))
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::guard_finds;

    #[test]
    fn values_that_a_fact_cannot_have() {
        let finds = |guard: &str, expected: &[(&str, &str)]| guard_finds("unknown-value", guard, expected);
        finds("saddle = not_sure and signs = none and saddle in { no, yes }", &[]);
        finds("saddle = ja", &[("`saddle` cannot be `ja`", "ja")]);
        finds(
            "signs in { fever, rash, cough }",
            &[("`signs` cannot be `rash`", "rash"), ("`signs` cannot be `cough`", "cough")],
        );
        finds("saddle = Yes", &[("`saddle` cannot be `Yes`", "Yes")]);
        finds("saddle = not_applicable", &[("`saddle` cannot be `not_applicable`", "not_applicable")]);
    }
}
