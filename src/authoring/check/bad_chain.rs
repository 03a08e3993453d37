//! `bad-chain`: a chain of `raises` that says nothing, or contradicts itself.
//!
//! Why it matters: it would be counted among the safety rules, and hold whatever the pathway does.
//!
//! ```toml
//! [facts.saddle]
//! raises = [["yes"]]
//! ```
//!
//! Instead: for a choice, at least two of its values, each once, from least to most urgent; for a set, the members of
//! which none makes anybody less urgent when it is added. A member that stands alone cannot be added to others.

use super::type_mismatch;
use crate::authoring::document::{AuthoredFact, Chain, Document, Promise};
use crate::data::finding::{Finding, Report};
use crate::model::pathway::Fact;

/// What is wrong with one chain; a word that its fact does not know is found by whoever reads it.
pub fn of(fact: &Fact, promise: &Promise<'_>, chain: &Chain) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut wrong = |at, message: String, help: &str| {
        findings.push(Finding::error("bad-chain", at, message).help(help.to_owned()));
    };
    let Some(least) = fact.domain.chain() else { return vec![type_mismatch::words(promise.at, fact, "raises")] };
    let stands_alone = |word: &str| fact.domain.members(fact.domain.exclusive()).any(|alone| alone == word);
    for (position, word) in chain.words.iter().enumerate() {
        if chain.words.iter().take(position).any(|earlier| earlier == word) {
            wrong(word.at, format!("a chain of `{}` has `{}` twice", fact.id, word.text), "write each value once");
        }
        if stands_alone(&word.text) {
            let message = format!("`{}` stands alone in `{}`, and is added to nothing", word.text, fact.id);
            wrong(word.at, message, "list the members that can be added to others");
        }
    }
    if chain.words.len() < least {
        let message = format!("a chain of `{}` has no order in it", fact.id);
        wrong(promise.at, message, "write its values from least to most urgent; of a set, the members to add");
    }
    findings
}

/// Reports every fact that gives a reason to have no chain, and has one.
pub fn check(document: &Document, report: &mut Report) {
    for AuthoredFact { id, raises, no_raises, .. } in &document.facts {
        if let (false, Some(reason)) = (raises.is_empty(), no_raises) {
            let message = format!("`{}` has `raises`, and a reason to have none", id.text);
            report.push(Finding::error("bad-chain", reason.at, message).help("keep one of the two".to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[track_caller]
    fn chains(code: &str, fact: &str, expected: &[(&str, &str)]) {
        finds(code, &format!("[facts.x]\n{fact}\n"), expected);
    }

    const CHOICE: &str = "type = \"choice\"\nof = [\"a\", \"b\", \"c\"]\ntypical = \"a\"\n";
    const SET: &str = "type = \"set\"\nof = [\"none\", \"b\", \"c\"]\nexclusive = [\"none\"]\ntypical = []\n";

    #[test]
    fn a_chain_of_a_choice_has_two_values_or_more() {
        let of = |chains: &str| format!("{CHOICE}raises = {chains}");
        chains("bad-chain", &of("[[\"a\", \"not_sure\", \"b\"], [\"a\", \"c\"]]"), &[]);
        chains("bad-chain", &of("[[\"a\"]]"), &[("a chain of `x` has no order in it", "[\"a\"]")]);
        chains("bad-chain", &of("[[]]"), &[("a chain of `x` has no order in it", "[]")]);
        chains("bad-chain", &of("[[\"a\", \"b\", \"a\"]]"), &[("a chain of `x` has `a` twice", "a")]);
        chains("unknown-value", &of("[[\"a\", \"d\"]]"), &[("`x` cannot be `d`", "d")]);
        chains(
            "unknown-value",
            &of("[[\"a\", \"not_applicable\"]]"),
            &[("`x` cannot be `not_applicable`", "not_applicable")],
        );
        chains(
            "unknown-value",
            &(of("[[\"a\", \"not_sure\"]]") + "\ncertain = true"),
            &[("`x` cannot be `not_sure`", "not_sure")],
        );
        chains(
            "wrong-type",
            &of("[\"a\", \"b\"]"),
            &[
                ("`raises` should be a list of words, not a text", "a"),
                ("`raises` should be a list of words, not a text", "b"),
            ],
        );
    }

    #[test]
    fn a_chain_of_a_set_has_members_to_add() {
        let of = |chains: &str| format!("{SET}raises = {chains}");
        chains("bad-chain", &of("[[\"b\", \"c\"], [\"b\"]]"), &[]);
        chains("bad-chain", &of("[[]]"), &[("a chain of `x` has no order in it", "[]")]);
        chains(
            "bad-chain",
            &of("[[\"none\", \"b\"]]"),
            &[("`none` stands alone in `x`, and is added to nothing", "none")],
        );
        chains("unknown-value", &of("[[\"d\"]]"), &[("`x` cannot be `d`", "d")]);
    }

    #[test]
    fn numbers_have_no_chain_of_words() {
        let number = "type = \"number\"\nmin = 0\nmax = 9\ntypical = 1\nraises = [[\"1\", \"2\"]]";
        chains("type-mismatch", number, &[("`x` is a number, and has no `raises`", "[\"1\", \"2\"]")]);
    }

    #[test]
    fn a_chain_needs_no_reason_to_be_missing() {
        let both = format!("{CHOICE}raises = [[\"a\", \"b\"]]\nno_raises = \"so\"");
        chains("bad-chain", &both, &[("`x` has `raises`, and a reason to have none", "so")]);
        chains("bad-chain", &format!("{CHOICE}no_raises = \"so\""), &[]);
    }
}
