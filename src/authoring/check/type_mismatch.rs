//! `type-mismatch`: a comparison, an answer or a response that makes no sense for its fact.
//!
//! Why it matters: `saddle > yes` has no answer.
//!
//! ```toml
//! when = "saddle > yes or nrs = high"
//! ```
//!
//! Instead: words are compared with `=`, `!=` and `in { }`; numbers also with `< <= > >=`.

use super::guards::Typing;
use crate::data::finding::{Finding, Place};
use crate::data::tree::Text;
use crate::model::guard::{Op, Word};
use crate::model::pathway::Fact;
use crate::model::score::Score;

/// `<` and its kin need a number.
pub fn order(typing: &Typing<'_>, fact: &Fact, op: Op, value: &Word) -> Finding {
    let message = format!("`{} {} {}` compares words by size", fact.id, op.sign(), value.text);
    Finding::error("type-mismatch", typing.place(value), message)
        .help("compare words with `=`, `!=` or `in { }`".to_owned())
}

/// A fact is compared with something that is none of its kind, or that is finer than its `step`.
pub fn not_one(typing: &Typing<'_>, fact: &Fact, value: &Word, help: String) -> Finding {
    let message = format!("`{}` is a {}, and `{}` is not one it can be", fact.id, fact.domain.kind(), value.text);
    Finding::error("type-mismatch", typing.place(value), message).help(help)
}

/// A score is compared with something that is no number, or that is finer than its points.
pub fn not_points(typing: &Typing<'_>, score: &Score, value: &Word) -> Finding {
    let message = format!("`{}` is a score, and `{}` is not one it can be", score.id, value.text);
    let [least, most] = score.bounds().map(|bound| score.shown(bound));
    let help = format!("write a number from {least} to {most}, with {} decimals at most", score.value_decimals());
    Finding::error("type-mismatch", typing.place(value), message).help(help)
}

/// `tried_as` names a fact that can hold no response: the first word of a choice means "not tried".
pub fn response(name: &Text, fact: &Fact) -> Option<Finding> {
    if fact.domain.response().is_some() {
        return None;
    }
    let message = format!("`{}` is a {}, and says nothing of how a treatment went", fact.id, fact.domain.kind());
    let help =
        "name a choice whose first value means \"not tried\", such as `of = [\"not_tried\", \"no_help\", \"good\"]`";
    Some(Finding::error("type-mismatch", name.at, message).help(help.to_owned()))
}

/// A number, or what is like one, has a key that speaks of single words.
pub fn words(at: Option<Place>, fact: &Fact, key: &str) -> Finding {
    let message = format!("`{}` is a {}, and has no `{key}`", fact.id, fact.domain.kind());
    let help = "only a choice or a set has it; of a number, `[[safety]]` says what must hold";
    Finding::error("type-mismatch", at, message).help(help.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{finds, guard_finds};

    #[test]
    fn a_response_is_a_choice() {
        let tried = |fact: &str| format!("[treatments.tea]\nsources = [\"S\"]\ntried_as = \"{fact}\"\n");
        let message = |what: &str| format!("{what}, and says nothing of how a treatment went");
        finds("type-mismatch", &tried("saddle"), &[]);
        finds("type-mismatch", &tried("nrs"), &[(&message("`nrs` is a number"), "nrs")]);
        finds("type-mismatch", &tried("signs"), &[(&message("`signs` is a set"), "signs")]);
    }

    #[test]
    fn comparisons_that_make_no_sense() {
        let finds = |guard: &str, expected: &[(&str, &str)]| guard_finds("type-mismatch", guard, expected);
        finds("nrs >= 5 and nrs != 7 and nrs in { 1, 2 }", &[]);
        finds("saddle >= yes", &[("`saddle >= yes` compares words by size", "yes")]);
        finds("signs < fever", &[("`signs < fever` compares words by size", "fever")]);
        finds("saddle > not_sure", &[("`saddle > not_sure` compares words by size", "not_sure")]);
        finds("nrs = high", &[("`nrs` is a number, and `high` is not one it can be", "high")]);
        finds("nrs > 4.5", &[("`nrs` is a number, and `4.5` is not one it can be", "4.5")]);
        finds("nrs = not_sure", &[("`nrs` is a number, and `not_sure` is not one it can be", "not_sure")]);
    }
}
